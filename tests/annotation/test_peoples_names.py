"""Words for the people of a country or a city, one and several of them, where a reader asks for them."""

from __future__ import annotations

import pytest

from resolver import Resolver

TEXTS = [
    (
        "en",
        "Ukrainians, Russians, Turks, Kyivans, Muscovites, Odesans and Istanbulites met.",
        "ukraine russia turkiye kyiv moscow odesa istanbul",
    ),
    (
        "tr",
        "Ankaralılar, İstanbullular, Ukraynalılar, Ruslar ve İzmirliler buluştu.",
        "ankara istanbul ukraine russia izmir",
    ),
    ("ru", "Россияне, турки, крымчане и сибиряки ждали киевлянина.", "russia turkiye crimea siberia kyiv"),
    ("ru", "Их встретили россияне, а с россиянами и турками пришли крымчане.", "russia russia turkiye crimea"),
    ("uk", "Росіяни, турки та кияни зустрілися з росіянами.", "russia turkiye kyiv russia"),
]


@pytest.mark.parametrize(("lang", "text", "places"), TEXTS, ids=[text for _, text, _ in TEXTS])
def test_peoples_names_are_the_places_that_they_are_of(lang: str, text: str, places: str) -> None:
    found = Resolver().annotate(text, lang=lang, adjectives=True)
    assert [each.entity.id.removeprefix("place:") for each in found.mentions] == places.split()


def test_peoples_names_are_left_alone_where_nobody_asks_for_them() -> None:
    assert Resolver().annotate("Ukrainians and Kyivans met.", lang="en").mentions == ()
