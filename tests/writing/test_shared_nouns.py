"""A noun that several regions share stays in the plural."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "to", "text", "normal"),
    [
        ("ru", "uk", "Губернаторы Саратовской и Пензенской областей", "Саратовской и Пензенської областей"),
        ("ru", "uk", "Саратовская и Пензенская области", "Саратовская и Пензенська області"),
        ("ru", "uk", "Между Саратовской и Пензенской областями", "Саратовской и Пензенською областями"),
        ("ru", "uk", "В Свердловской и Тюменской областях", "Свердловской и Тюменській областях"),
        ("ru", "uk", "В Краснодарском и Ставропольском краях", "Краснодарском и Ставропольському краях"),
        ("uk", "ru", "У Київській та Львівській областях", "Київській та Львовской областях"),
        ("ru", "ru", "В Свердловской и Тюменской областях", "Свердловской и Тюменской областях"),
        ("ru", "uk", "Жители Тюменской области", "Тюменської області"),
    ],
)
def test_the_noun_stays_plural(builtin: Resolver, lang: str, to: str, text: str, normal: str) -> None:
    assert builtin.annotate(text, lang).normalised(to=to).endswith(normal)
