"""Two entries made one."""

from __future__ import annotations

from gazetteer import Entity, Name, Role
from gazetteer.merging import contradictions, united

KEEP = Entity(
    "place:kyiv",
    "place",
    (Name("Kyiv", "en"), Name("Київ", "uk")),
    countries=("UA",),
    related=("place:kiev", "place:ukraine"),
    prominence=10,
    same_as={"geonames": "1"},
)
OTHER = Entity(
    "place:kiev",
    "place",
    (Name("KYIV", "en"), Name("Kiev", "en"), Name("Киев", "ru")),
    countries=("UA", "SU"),
    description="a capital",
    roles=(Role("mayor"),),
    related=("place:kyiv", "place:dnipro"),
    prominence=20,
    same_as={"wikidata": "2"},
)


def test_what_either_knew_is_united_and_the_first_one_s_word_stays() -> None:
    whole = united(KEEP, OTHER)
    assert (whole.id, whole.description, whole.prominence) == ("place:kyiv", "a capital", 20)
    assert [name.text for name in whole.names] == ["Kyiv", "Київ", "Kiev", "Киев"]
    assert whole.countries == ("UA", "SU")
    assert whole.roles == (Role("mayor"),)
    assert whole.related == ("place:ukraine", "place:dnipro")
    assert whole.same_as == {"geonames": "1", "wikidata": "2"}


def test_what_speaks_against_it_is_told() -> None:
    assert list(contradictions(KEEP, OTHER)) == []
    one = Entity("a", "person", (Name("A"),), born=1970, gender="male", same_as={"wikidata": "Q0"})
    other = Entity("b", "person", (Name("A"),), born=1971, same_as={"wikidata": "Q00"})
    assert list(contradictions(one, other)) == [
        "born is 1970 of the one and 1971 of the other",
        "wikidata has Q0 for the one and Q00 for the other",
    ]
