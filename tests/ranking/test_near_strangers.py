"""Names that are near somebody's or something's and are others, beside spellings as far from it that are not."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    "name",
    [
        # a part of a body, whichever case its state could stand in
        "Госпиталь МВД России",
        "Институт МИД Украины",
        "Учебный центр ВМС Турции",
        # a club's or a district's name before a town's
        "Динамо Архангельск",
        "Восток Архангельск",
        # a mountain that is called as a town is
        "Tekirova Dağı",
        "гора Белгород",
        # another family: another ending, another consonant
        "Ринат Ахметьев",
        "Rinat Akhmedov",
        "Mevlüt Çavuşlu",
        "Igor Sechenin",
        "Igor Sechenin",
        "Serhij Kiwalow",
        # another given name, though the known one is a title, too
        "Naqif Həmzəyev",
        "Sultan Karimov",
    ],
)
def test_a_stranger_has_no_answer(name: str, builtin: Resolver) -> None:
    assert builtin.resolve(name) is None


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Банка России", "organisation:central-bank-of-russia"),
        ("Банка Россия", "organisation:bank-rossiya"),
        ("служба СБУ", "organisation:sbu"),
        ("корпорация Ростех", "organisation:rostec"),
        ("г. Белгород", "place:belgorod"),
        ("р. п. Самойловка (Саратовская обл.)", "place:samoylovka-498956"),
        ("Vladimir Putinin", "person:vladimir-putin"),
        ("Romana Szuchewycza", "person:roman-shukhevych"),
        ("Əhməd Davudoğlu", "person:ahmet-davutoglu"),
        ("Володимир Соловйов", "person:vladimir-solovyov"),
        ("База Инџирлик", "facility:incirlik-air-base"),
        # what a scanner has misread
        ("lvano-Frankivsk", "place:ivano-frankivsk"),
        ("lhor Kolomoisky", "person:ihor-kolomoisky"),
        ("Kaliningracl", "place:kaliningrad"),
    ],
)
def test_a_spelling_finds_its_owner(name: str, found: str, builtin: Resolver) -> None:
    match = builtin.resolve(name)
    assert match is not None
    assert match.id == found


@pytest.mark.parametrize(
    "name",
    [
        "Дмитрий Писков",  # families of their own, near a well-known one
        "Andriy Yermolenko",
        "Boris Yelkin",
        "Leonid Kuzma",
        "Ivan Frank",
        "Володимир Зелінський",
        "Ленинг",
    ],
)
def test_another_family_that_people_bear(name: str, builtin: Resolver) -> None:
    assert builtin.resolve(name) is None
