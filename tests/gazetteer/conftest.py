"""A small gazetteer that has everything a record can have."""

from __future__ import annotations

import pytest

from gazetteer import Entity, Gazetteer, Name, Role
from gazetteer.entity import Redirect, Split

RECORDS = (
    Entity(
        "place:kyiv",
        "place",
        (
            Name("Kyiv", "en"),
            Name("Київ", "uk"),
            Name("Киев", "ru"),
            Name("Kiev", "en", "alias"),
            Name("київський", "uk", "adjective"),
        ),
        native="uk",
        countries=("UA",),
        description='Capital of "Ukraine" <since 1934> & before',
        related=("place:ukraine",),
        prominence=9500,
        never=("Kiew",),
        same_as={"geonames": "703448"},
    ),
    Entity("place:ukraine", "place", (Name("Ukraine", "en"), Name("Україна", "uk")), countries=("UA",)),
    Entity(
        "place:kropyvnytskyi",
        "place",
        (
            Name("Kropyvnytskyi", "en", since="2016-07-14"),
            Name("Kirovohrad", "en", "former", since=1939, until="2016-07-14", source="Wikipedia"),
            Name("Zinovievsk", "en", "former", since=1924, until="1934-12"),
        ),
        countries=("UA",),
    ),
    Entity(
        "person:anna-example",
        "person",
        (
            Name("Anna Example", "en"),
            Name("Анна Приклад", "uk"),
            Name("Ганна Іванівна Приклад", "uk", "official"),
            Name("Anna Sample", "en", "birth"),
            Name("The Anna", "en", "nickname"),
            Name("Анна", None),
        ),
        countries=("UA", "TR"),
        born=1961,
        died=2020,
        gender="female",
        roles=(Role("president", "place:ukraine", since="2019-05-20"), Role("writer"), Role("star-gazer", until=2001)),
        same_as={"wikidata": "Q4"},
    ),
    Entity(
        "organisation:mit",
        "organisation",
        (Name("MIT", "en", "acronym"), Name("MİT", "tr", "acronym")),
        countries=("TR",),
    ),
    Entity("facility:mit", "facility", (Name("MIT", "en", "acronym"),), countries=("US",)),
    Entity("facility:mit-2", "facility", (Name("The Institute", "en"),), countries=("US",)),
    Entity("facility:institute", "facility", (Name("The Institute", "en"),), countries=("GB",)),
    Redirect("place:kiev", "place:kyiv"),
    Split("organisation:institute", ("facility:mit-2", "facility:institute")),
)


@pytest.fixture
def gazetteer_of_everything() -> Gazetteer:
    return Gazetteer(RECORDS)
