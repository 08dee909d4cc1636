"""A given name that is drawn like a particle: the family name behind it stands alone later as any other does."""

from __future__ import annotations

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver

NAMES = {
    "person:gore": ("Al Gore/en",),
    "person:holt": ("Ben Holt/en", "Бен Холт/ru"),
    "person:taniuk": ("Лесь Танюк/uk", "Les Taniuk/en"),
    "person:gaulle": ("De Gaulle/en",),
    "person:mehmed-vi": ("VI. Mehmed/tr",),
}


@pytest.fixture(scope="module")
def resolver() -> Resolver:
    people = (Entity(key, "person", tuple(Name(*one.split("/")) for one in names)) for key, names in NAMES.items())
    return Resolver(Gazetteer(people))


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("en", "Al Gore spoke. Gore left.", ["Al Gore", "Gore"]),
        ("en", "Ben Holt agreed. Later Mr Holt withdrew.", ["Ben Holt", "Holt"]),
        ("ru", "Приехал Бен Холт. Холта встретили.", ["Бен Холт", "Холта"]),
        ("en", "Les Taniuk directed it. Taniuk was praised.", ["Les Taniuk", "Taniuk"]),
        # the namesake of somebody named is a stranger, until the other is named again
        ("en", "Then Jack Holt asked. Holt waited. Ben Holt agreed. Holt left.", ["Ben Holt", "Holt"]),
        # what is a particle alone, or a number, names nobody
        ("en", "They met De Gaulle. The Gaulle archive is shut.", ["De Gaulle"]),
        ("tr", "VI. Mehmed geldi. Mehmed dinledi.", ["VI. Mehmed"]),
    ],
)
def test_the_surname_alone(lang: str, text: str, found: list[str], resolver: Resolver) -> None:
    assert [mention.text for mention in resolver.annotate(text, lang).mentions] == found
