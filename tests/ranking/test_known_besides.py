"""A list with one name a place answers to what else the world calls the place."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from gazetteer import Entity, Gazetteer, Name
from gazetteer.place_names import reviewed_places
from resolver import Resolver, compare

PLACES = ("Торецьк", "Львів", "Подільськ", "Новомосковск", "Туреччина", "Санкт-Петербург", "Edirne", "Мукачеве")


def of_places(names: Sequence[str], countries: tuple[str, ...] = ()) -> Resolver:
    return Resolver(Gazetteer(Entity(f"place:{name}", "place", (Name(name),), countries=countries) for name in names))


@pytest.fixture(scope="module")
def resolver() -> Resolver:
    return of_places(PLACES)


@pytest.mark.parametrize(
    ("query", "place", "evidence"),
    [
        ("Dzerzhynsk", "Торецьк", "former:until 2016"),
        ("Lemberg", "Львів", "exonym"),
        ("Leopolis", "Львів", "exonym"),
        ("Stalinogorsk", "Новомосковск", "former:until 1961"),
        ("Turkey", "Туреччина", "exonym"),
        ("Türkiye'de", "Туреччина", "suffix:locative"),
        ("Ленинграда", "Санкт-Петербург", "case:genitive"),
        ("Petrograd", "Санкт-Петербург", "former:until 1924"),
        ("Адрианополь", "Edirne", "former:until 1930"),
        ("Munkács", "Мукачеве", "exonym"),
    ],
)
def test_another_name_of_a_known_place_leads_to_it(resolver: Resolver, query: str, place: str, evidence: str) -> None:
    found = resolver.resolve(query)
    assert found is not None
    assert found.id == f"place:{place}"
    assert evidence in [step.label for step in found.evidence]


@pytest.mark.parametrize(
    "query",
    [
        "Дзержинск",  # a greater city in Russia, which the list has not
        "Котовск",  # so is this
        "Lember",  # no error is looked through besides
        "Lemberg Airport",
    ],
)
def test_what_another_place_is_called_or_nobody_leads_nowhere(resolver: Resolver, query: str) -> None:
    assert resolver.resolve(query) is None


def test_a_place_in_another_country_is_a_namesake() -> None:
    assert of_places(["Львів"], ("UA",)).resolve("Lemberg") is not None
    assert of_places(["Львів"], ("PL",)).resolve("Lemberg") is None


def test_another_kind_is_not_looked_up(resolver: Resolver) -> None:
    assert resolver.resolve("Lemberg", kind="person") is None
    persons = Resolver(Gazetteer([Entity("person:lviv", "person", (Name("Львів"),))]))
    assert persons.resolve("Lemberg") is None


def test_a_place_of_the_name_itself_comes_first() -> None:
    resolver = of_places(["Торецьк", "Dzerzhynsk"])
    found = resolver.resolve("Dzerzhynsk")
    assert found is not None
    assert found.id == "place:Dzerzhynsk"


@pytest.mark.parametrize(
    ("first", "second", "one"),
    [
        ("Lemberg", "Львів", True),
        ("Turkey", "Туреччина", True),
        ("Stalingrad", "Volgograd", True),
        ("Дзержинск", "Торецьк", False),
        ("Kotovsk", "Podilsk", False),
        ("Lemberg", "Львівська область", False),
    ],
)
def test_two_names_of_a_known_place_are_one_places(first: str, second: str, one: bool) -> None:
    assert (compare(first, second, "place").score >= 0.5) is one
    assert (compare(second, first, "place").score >= 0.5) is one


def test_only_reviewed_names_are_known() -> None:
    names = [name for place in reviewed_places() for name in place.names]
    assert len(names) > 15_000
    assert {name.source for name in names} == {None}
