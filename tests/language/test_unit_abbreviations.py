"""Numbered military units as reports write them short."""

from __future__ import annotations

import pytest

from resolver import Resolver
from resolver.language.names.unit_abbreviations import written_short


@pytest.mark.parametrize(
    ("name", "lang", "short"),
    [
        (
            "93-тя окрема механізована бригада «Холодний Яр»",
            "uk",
            ["93-тя ОМБр", "93 ОМБр", "93-тя ОМБр «Холодний Яр»"],
        ),
        ("155-та окрема гвардійська бригада морської піхоти", "uk", ["155-та ОБрМП", "155 ОБрМП"]),
        ("76-я гвардейская десантно-штурмовая дивизия", "ru", ["76-я ДШД", "76 ДШД"]),
        ("22-я отдельная гвардейская бригада специального назначения", "ru", ["22-я ОБрСпН", "22 ОБрСпН"]),
        ("5-та армія", "uk", []),  # which says nothing of its arm
        ("Механізована бригада", "uk", []),
        ("93rd Mechanised Brigade", "en", []),
    ],
)
def test_the_arm_of_a_unit_is_written_short(name: str, lang: str, short: list[str]) -> None:
    assert list(written_short(name, lang)) == short


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("58-ма ОМПБр", "organisation:58th-motorised-brigade"),
        ("46 ОАеМБр", "organisation:46th-airmobile-brigade"),
        ("3-тя ОШБр", "organisation:3rd-assault-brigade"),
        ("150-я мсд", "organisation:150th-motor-rifle-division"),
        ("810 обрмп", "organisation:810th-marine-brigade-of-russia"),
        ("24-я ОМБр имени короля Даниила", "organisation:24th-mechanised-brigade"),
    ],
)
def test_a_unit_is_found_by_its_abbreviation(builtin: Resolver, name: str, identifier: str) -> None:
    found = builtin.resolve(name)
    assert found is not None
    assert found.id == identifier


def test_another_number_is_another_unit(builtin: Resolver) -> None:
    assert builtin.resolve("58-ма ОДШБр") is None
    assert builtin.resolve("999-та ОМБр") is None


def test_texts_have_abbreviated_units_in_any_case(builtin: Resolver) -> None:
    found = builtin.annotate("Бійці 58-ї ОМПБр та 36 ОБрМП відбили атаку 150-ї мсд.", lang="uk").mentions
    assert [(one.text, one.id) for one in found] == [
        ("58-ї ОМПБр", "organisation:58th-motorised-brigade"),
        ("36 ОБрМП", "organisation:36th-marine-brigade-of-ukraine"),
        ("150-ї мсд", "organisation:150th-motor-rifle-division"),
    ]
