"""Russian towns in the instrumental, spelt as the locative of their adjectives: под Курском, в Курском районе."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        ("Отношения с Минском ухудшились.", ["minsk"]),
        ("Бои идут под Курском и под Донецком.", ["kursk", "donetsk"]),
        ("Бои под Курском и Донецком продолжаются.", ["kursk", "donetsk"]),
        ("Небо над Витебском закрыли.", ["vitebsk"]),
        ("Между Минском и Москвой есть поезд.", ["minsk", "moscow"]),
        ("Он гордится Красноярском с детства.", ["krasnoyarsk"]),
        ("Омском управляет новый мэр.", ["omsk"]),
        ("В переговорах с Брянском участвовали трое.", ["bryansk"]),
        ("ПОД КУРСКОМ СБИТ САМОЛЁТ", ["kursk"]),
    ],
)
def test_a_town_in_the_instrumental(text: str, towns: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, "ru").mentions] == [f"place:{town}" for town in towns]


@pytest.mark.parametrize(
    "text",
    [
        "В Курском районе сбит дрон.",
        "На Курском вокзале ждали поезд.",
        "О Минском соглашении не говорили.",
        "Они служат в Витебском и Минском гарнизонах.",
        "Речь шла о новом Минском протоколе.",
    ],
)
def test_an_adjective_in_the_locative(text: str, builtin: Resolver) -> None:
    assert not builtin.annotate(text, "ru").mentions
