"""Imported entities that a gazetteer has already."""

from __future__ import annotations

import pytest

from gazetteer.entity import Entity, Name, Redirect
from gazetteer.sources.joining import Joiner

SERVICE = Entity(
    "organisation:sample-service",
    "organisation",
    (Name("Sample Service", "en"), Name("Служба зразків", "uk"), Name("ССЗ", "uk", "acronym")),
    countries=("UA",),
    description="the one of ours",
    prominence=3000,
)
TWIN = Entity("organisation:twin", "organisation", (Name("Twin", "en"), Name("Близнюк", "uk")), countries=("UA",))
OTHER_TWIN = Entity("organisation:other-twin", "organisation", TWIN.names, countries=("UA", "RU"))
TOWN = Entity("place:sample", "place", (Name("Sample", "en"), Name("Зразок", "uk")), same_as={"geonames": "7"})
DISTRICT = Entity("place:sample-district", "place", TOWN.names, countries=("UA",))
KNOWN = (SERVICE, TWIN, OTHER_TWIN, TOWN, DISTRICT)

EN, UK = Name("SAMPLE SERVICE", "en", None, source="x"), Name("Служба Зразків", "uk", source="x")


def organisation(*names: Name, countries: tuple[str, ...] = ("UA",)) -> Entity:
    return Entity("x:1", "organisation", names, countries=countries)


def place(*names: Name, **same_as: str) -> Entity:
    return Entity("x:1", "place", names, countries=("UA",), same_as=same_as)


@pytest.mark.parametrize(
    ("entity", "known"),
    [
        (organisation(EN, UK), "organisation:sample-service"),
        (organisation(EN), None),  # one language: namesakes abound
        (organisation(EN, UK, countries=("RU",)), None),
        (organisation(*TWIN.names), None),  # it may be either
        (place(*TOWN.names), None),  # the town, or its district
        (place(Name("Zrazok"), geonames="7"), "place:sample"),
        (place(Name("Zrazok"), geonames="8"), None),
        (Entity("x:1", "facility", (Name("Sample"),), same_as={"geonames": "7"}), "place:sample"),
        (Entity("x:1", "person", (EN, UK), born=1970), None),
    ],
)
def test_only_strong_signs_join(entity, known):
    found = Joiner(KNOWN).known(entity)
    assert (found.id if found else None) == known


def test_what_is_joined_keeps_its_facts_and_has_new_names_behind_its_own():
    new = organisation(EN, UK, Name("Samples", "en", source="x"), Name("служба зразків", source="x"))
    united, redirect = Joiner(KNOWN).joined([new])
    assert (united.id, united.description, united.prominence) == (SERVICE.id, "the one of ours", 3000)
    assert united.names == (*SERVICE.names, Name("Samples", "en", source="x"))
    assert redirect == Redirect("x:1", SERVICE.id)


def test_the_gazetteers_own_entities_and_redirects_pass():
    records = [SERVICE, Redirect("x:0", "x:1"), organisation(EN)]
    assert list(Joiner(KNOWN).joined(records)) == records


def test_what_comes_back_under_its_own_id_is_not_doubled_and_keeps_its_facts():
    back = Entity(SERVICE.id, "organisation", (Name("Sample Service"), Name("Anew")), description="an office")
    [found] = Joiner(KNOWN).joined([back])
    assert (found.description, found.prominence) == ("the one of ours", 3000)
    assert found.names == (*SERVICE.names, Name("Anew"))
