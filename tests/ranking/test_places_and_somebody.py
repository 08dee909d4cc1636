"""Words that are a place's whole name, and sound like a family name, a nickname or an acronym of somebody known."""

from __future__ import annotations

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver


@pytest.mark.parametrize(
    ("name", "nobody"),
    [
        ("Putten", "person:vladimir-putin"),
        ("Kalach", "person:kaja-kallas"),
        ("Stallings", "person:joseph-stalin"),
        ("Gießen", "person:ihor-lachenkov"),
        ("Hassan", "person:ihor-lachenkov"),  # a nickname has no equivalents
        ("Havsa", "person:hafsa-sultan"),
        ("Galatina", "place:galati"),  # in no Turkish dative
        ("Hayes", "facility:khmelnytskyi-nuclear-power-plant"),  # ХАЕС
        ("Rye", "organisation:council-of-europe"),  # РЄ
        ("Siaya", "organisation:cia"),
        ("Kayı", "organisation:kyiv-aviation-institute"),  # КАИ
    ],
)
def test_who_is_not_meant(name: str, nobody: str, builtin: Resolver) -> None:
    match = builtin.resolve(name)
    assert match is None or match.id != nobody


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("Poutine", "person:vladimir-putin"),
        ("Saluschnyj", "person:valerii-zaluzhnyi"),
        ("Tass", "organisation:tass"),
        ("Нато", "organisation:nato"),
        ("sbu", "organisation:sbu"),
        ("супермаркет Магнит", "organisation:magnit"),
        ("T.C. Sağlık Bakanlığı", "organisation:ministry-of-health-of-turkiye"),
    ],
)
def test_who_is_meant(name: str, known: str, builtin: Resolver) -> None:
    match = builtin.resolve(name)
    assert match is not None
    assert match.id == known


def test_two_letters_stand_for_no_other_bank() -> None:
    resolver = Resolver(
        Gazetteer(
            [
                Entity("organisation:alfa", "organisation", (Name("Альфа-Банк", "ru"),)),
                Entity("organisation:health", "organisation", (Name("Sağlık Bakanlığı", "tr"),)),
            ]
        )
    )
    assert resolver.resolve("АБ Укргазбанк") is None
    whole = resolver.resolve("Türkiye Cumhuriyeti Sağlık Bakanlığı")
    assert whole is not None
    assert whole.id == "organisation:health"
