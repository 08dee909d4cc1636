"""A name that a building shares with a town is the town's at the head of a dateline and behind a word for a town."""

from __future__ import annotations

import pytest

from resolver import Resolver

TOWN, SPACEPORT = "place:baikonur", "facility:baikonur-cosmodrome"


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("ru", "БАЙКОНУР, 23 ноября. Ракета ушла с Байконура.", [TOWN, SPACEPORT]),
        ("ru", "Город Байконур закрыт. Ракета ушла с космодрома Байконур.", [TOWN, SPACEPORT]),
        ("en", "Rocket lost\n\nBAIKONUR, Nov. 23 - A rocket fell at Baikonur.", [TOWN, SPACEPORT]),
        ("ru", "Казахстан ждёт ракету с Байконура, 23 ноября.", ["place:kazakhstan", SPACEPORT]),
    ],
)
def test_town_or_spaceport(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == found


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("ru", "Россия строит больницу в Плесецке.", ["place:russia", "place:plesetsk"]),
        ("ru", "Россия запустила ракету в Плесецке.", ["place:russia", "facility:plesetsk-cosmodrome"]),
        ("ru", "На Плесецке ждут гостей.", ["facility:plesetsk-cosmodrome"]),
    ],
)
def test_a_site_where_nothing_of_its_sort_is_told(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == found


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("tr", "Ordu, 5 asker kaybetti.", []),
        ("tr", "ORDU, 5 Mart – Yağmur başladı.", ["place:ordu"]),
        ("ru", "Мир, 5 слонов.", []),
        ("en", "Nice, 10 people came.", []),
        ("en", "NICE, Feb. 24 - It rained.", ["place:nice"]),
        ("uk", "ОДЕСА, 3 лютого. Дощ.", ["place:odesa"]),
    ],
)
def test_a_dateline_has_a_month(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == found
