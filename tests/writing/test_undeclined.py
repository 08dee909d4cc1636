"""Places in -о that a text does not decline are written in the case that their sentence tells, or stay."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("Жители Днипро едут на юг.", "Жители Днепра едут на юг."),
        ("Мэр Днипро прибыл.", "Мэр Днепра прибыл."),
        ("Жители Киева и Днипро едут.", "Жители Киева и Днепра едут."),
        ("В Киеве и Днипро дождь.", "В Киеве и Днепре дождь."),
        ("Киев и Днипро обстреляли.", "Киев и Днепр обстреляли."),
        ("Вчера обстреляли Днипро.", "Вчера обстреляли Днепр."),
        ("Они приехали из Днипро к Днипро.", "Они приехали из Днепра к Днепру."),
        ("Город Днипро стоит.", "Город Днепр стоит."),
        ("Сегодня Днипро замёрзло.", "Сегодня Днипро замёрзло."),
    ],
)
def test_in_russian(builtin: Resolver, text: str, normal: str) -> None:
    assert builtin.annotate(text, "ru").normalised() == normal


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("Мешканці Ровно і Днепра вийшли.", "Мешканці Рівного і Дніпра вийшли."),
        ("У Кременчуге, Сумах і Ровно дощ.", "У Кременчуку, Сумах і Рівному дощ."),
        ("Удар по Києву і Ровно.", "Удар по Києву і Рівному."),
        ("Обстріляли Ровно вчора.", "Обстріляли Рівне вчора."),
        ("Сьогодні Ровно мокре.", "Сьогодні Ровно мокре."),
        ("Ровно спить.", "Рівне спить."),
    ],
)
def test_in_ukrainian(builtin: Resolver, text: str, normal: str) -> None:
    assert builtin.annotate(text, "uk").normalised() == normal
