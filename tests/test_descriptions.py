"""What an entity is by its description: the nouns of its clauses, the sorts and the trades that they say."""

from __future__ import annotations

import re

import pytest

from gazetteer import Entity, Name
from resolver.descriptions import all_noun_sorts, heads_of, noun_sorts, nouns_of, sorts_of, told_anywhere, trades_of


def described(description: str | None, kind: str = "place", text: str = "X") -> Entity:
    return Entity(f"{kind}:x", kind, (Name(text),), description=description)


@pytest.mark.parametrize(
    ("description", "nouns"),
    [
        ("City in Türkiye, capital of Adana Province", ("City", "capital")),
        ("Daily newspaper of Türkiye", ("Daily newspaper",)),
        ("Village near Avdiivka in Donetsk Oblast, Ukraine", ("Village", "Ukraine")),
        ("River west of Kyiv", ("River",)),
        ("Air base north-east of Moscow", ("Air base",)),
        ("Town within Moscow", ("Town",)),
        ("Eastern Roman Empire with its capital at Constantinople, until 1453", ("Eastern Roman Empire",)),
        ("Of unknown origin", ("Of unknown origin",)),
        ("", ()),
        (None, ()),
    ],
)
def test_the_nouns_of_a_description(description: str | None, nouns: tuple[str, ...]) -> None:
    assert nouns_of(described(description)) == nouns


@pytest.mark.parametrize(
    ("description", "first", "besides"),
    [
        ("City in Türkiye, capital of Adana Province", "city", "capital"),
        ("Settlement and administrative centre of Svalbard", "settlement", "centre"),
        ("Raion of Luhansk Oblast, Ukraine", "district", "ukraine"),
        ("Gulf between Yemen and Somalia", "bay", "gulf"),
        ("Straits between the Baltic Sea and the North Sea", "strait", "straits"),
        ("Populated place in Kharkiv Oblast, UA", "place", "place"),
    ],
)
def test_the_sorts_of_its_nouns(description: str, first: str, besides: str) -> None:
    entity = described(description)
    assert first in noun_sorts(entity)
    assert besides in all_noun_sorts(entity)


def test_what_stands_behind_a_preposition_is_no_sort() -> None:
    assert "sea" not in all_noun_sorts(described("Region between the Black Sea and the Caspian Sea"))
    assert "capital" not in all_noun_sorts(described("Empire with its capital at Constantinople"))
    assert "city" not in all_noun_sorts(described("Place in or near Kowloon City Centre (GeoNames)"))


def test_heads_are_of_the_names_and_of_the_noun() -> None:
    bridge = described("Bridge between the Kherson region and Crimea", "facility", "Chonhar")
    assert heads_of(bridge) >= {"bridge"}
    assert heads_of(bridge).isdisjoint(("region", "oblast"))
    assert "bank" in heads_of(described(None, "organisation", "Bank of Russia"))


@pytest.mark.parametrize(
    ("kind", "text", "description", "sorts"),
    [
        ("organisation", "Hürriyet", "Daily newspaper of Türkiye", {"newspaper"}),
        ("place", "Adana", "Populated place in Türkiye", {"city"}),
        ("place", "Rila", None, set()),
        ("organisation", "Galatasaray S.K.", None, {"club"}),
        ("organisation", "SBU", "Security service of Ukraine", {"body"}),
    ],
)
def test_the_sorts_that_are_said_beside_a_name(kind: str, text: str, description: str | None, sorts: set[str]) -> None:
    assert sorts_of(described(description, kind, text), kind) == sorts


@pytest.mark.parametrize(
    ("description", "trades"),
    [
        ("Constitutional Court judge", {"judge"}),
        ("Football referee", {"sports-official"}),
        ("Former mayor of New York and lawyer", {"mayor", "lawyer"}),
        ("Jurist, justice minister of Türkiye", {"lawyer", "justice-minister"}),
        ("Leader of the Workers' Party", set()),
        ("Writer who prejudged a judge", {"writer"}),
        (None, set()),
    ],
)
def test_trades_are_whole_words_of_nouns(description: str | None, trades: set[str]) -> None:
    assert trades_of(described(description, "person")) >= trades
    assert trades_of(described(description, "person")).isdisjoint({"judge", "worker"} - trades)


def test_what_somebody_makes_may_stand_behind_the_noun() -> None:
    maker = described("Essayist and maker of documentary Films", "person")
    assert told_anywhere(maker, re.compile(r"(?i)\bfilm")) == {"film"}
    assert told_anywhere(described(None, "person"), re.compile(r"(?i)\bfilm")) == frozenset()
