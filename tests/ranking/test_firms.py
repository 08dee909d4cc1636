"""A company's legal form beside a name that is no company's, or not that company's."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    "name",
    [
        "Azov Ltd",
        "Редут ООО",
        "Wagner GmbH",
        'ТОВ "Батьківщина"',
        'ООО "Кремль"',
        "Mayak Ltd",
        "Spartak LLC",
    ],
)
def test_a_firm_is_no_army_party_club_or_palace(builtin: Resolver, name: str) -> None:
    assert builtin.resolve(name) is None


@pytest.mark.parametrize(
    "name",
    [
        "Ziraat Gıda Ltd. Şti.",
        "Hürriyet Elektrik Ltd. Şti.",
        "Koç Elektrik Ltd. Şti.",
        "Limak Gıda Ltd. Şti.",
        "Kızılay Eczanesi",
        "Koç GmbH",
    ],
)
def test_a_small_firm_of_another_trade_or_state_is_no_holding(builtin: Resolver, name: str) -> None:
    assert builtin.resolve(name) is None


@pytest.mark.parametrize("name", ['ООО "Победа"', 'ООО "Звезда"', 'ООО "Вектор"', 'ООО "Луч"', 'ООО "Правда"'])
def test_a_firm_called_by_an_everyday_word_is_nobody_whose_name_says_what_he_is(builtin: Resolver, name: str) -> None:
    assert builtin.resolve(name) is None


@pytest.mark.parametrize("name", ["Gazproma Ltd", "Aeroflota Ltd", "Sberbanka Ltd", "Aselsa Ltd", "SIA Rosneftina"])
def test_an_ending_before_a_legal_form_is_the_firms(builtin: Resolver, name: str) -> None:
    assert builtin.resolve(name) is None


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("Aeroflot Ltd", "organisation:aeroflot"),
        ("ПАО Аэрофлот", "organisation:aeroflot"),
        ('ТОВ "Нова Пошта"', "organisation:nova-poshta"),
        ('ООО "Авиакомпания Победа"', "organisation:pobeda-airline"),
        ('АО Телеканал "Звезда"', "organisation:zvezda-tv"),
        ("Limak İnşaat Sanayi ve Ticaret A.Ş.", "organisation:limak"),
        ('АО ФК "Спартак"', "organisation:spartak-moscow"),
        ("JSC Mayak Production Association", "facility:mayak-plant"),
        ("магазин Розетка", "organisation:rozetka"),
    ],
)
def test_a_company_keeps_its_name_with_a_legal_form(builtin: Resolver, name: str, identifier: str) -> None:
    found = builtin.resolve(name)
    assert found is not None
    assert found.id == identifier


@pytest.mark.parametrize(
    ("name", "club"),
    [
        ("футбольный клуб «Зенит»", "organisation:zenit-saint-petersburg"),
        ("FC Zenit", "organisation:zenit-saint-petersburg"),
        ("БК «Зенит»", "organisation:zenit-basketball"),
        ("Fenerbahçe SK", "organisation:fenerbahce"),
    ],
)
def test_a_clubs_form_tells_what_it_plays(builtin: Resolver, name: str, club: str) -> None:
    match = builtin.resolve(name)
    assert match is not None
    assert match.id == club
