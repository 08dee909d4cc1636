"""Given names are not the places that are spelt like them, and places' names are given names before a surname."""

from __future__ import annotations

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver

RESOLVER = Resolver(
    Gazetteer(
        [
            Entity("facility:base", "facility", (Name("Olenya Air Base", "en"), Name("Olenya", "en", "short"))),
            Entity("place:tver", "place", (Name("Tver", "en"), Name("Тверь", "ru")), countries=("RU",), prominence=900),
            Entity("place:kyiv", "place", (Name("Kyiv", "en"), Name("Kiev", "en", "alias")), countries=("UA",)),
            Entity("place:oblast", "place", (Name("Kyiv Oblast", "en"),), countries=("UA",)),
            Entity("person:zhuk", "person", (Name("Ihor Zhuk", "en"), Name("Ігор Жук", "uk"))),
        ]
    )
)


def found(text: str, lang: str = "en") -> list[tuple[str, str]]:
    return [(mention.text, mention.id) for mention in RESOLVER.annotate(text, lang=lang).mentions]


@pytest.mark.parametrize(
    "text",
    [
        "Yelena Markova said that Elena came late.",
        "They asked Elena, who knew the answer.",
        "Tver Smith sang in a choir.",
        "A song by Kiev Johnson was played.",
        "The judges chose Kyiv Williams and Tver Davis.",
    ],
)
def test_person_is_no_place(text: str) -> None:
    assert [identifier for _, identifier in found(text) if not identifier.startswith("person")] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bombers left Olenya at night.", [("Olenya", "facility:base")]),
        ("In Kyiv Johnson spoke to students.", [("Kyiv", "place:kyiv")]),
        ("He left Kyiv, Johnson added.", [("Kyiv", "place:kyiv")]),
        ("The Kyiv Mayor spoke.", [("Kyiv", "place:kyiv")]),
        ("Villages of Kyiv Oblast had no light.", [("Kyiv Oblast", "place:oblast")]),
        ("Kyiv's Johnson fund is small.", [("Kyiv", "place:kyiv")]),
    ],
)
def test_place_stays_a_place(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Igor Zhuk declined to comment.", "en"),
        ("A spokesman named Igor Zhuk was there.", "en"),
        ("Игорь Жук отказался отвечать.", "ru"),
        ("Igor Zhuk konuşmadı.", "tr"),
        ("Oleg Zhuk declined to comment.", "none"),
    ],
)
def test_given_name_of_another_language(text: str, lang: str) -> None:
    expected = [] if lang == "none" else ["person:zhuk"]
    assert [one for _, one in found(text, "en" if lang == "none" else lang)] == expected
