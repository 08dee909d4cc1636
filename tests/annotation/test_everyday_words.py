"""Everyday words that look like names: numerals and goods are no rivers and boroughs, nouns no given names."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("ru", "Оба борта сели. Обе стороны довольны. На Оби лёд.", ["place:ob-river"]),
        ("uk", "Оба борти сіли. Обі сторони задоволені.", []),
        ("en", "In London, Brent rose by 2 percent.", ["place:london"]),
        ("ru", "Кафе открылось. Кафе стоит на углу.", []),
        ("uk", "Кафе відкрили. Кафе стоїть на розі.", []),
        # no outlets, parties and programmes, which have the words for their names
        ("ru", "Проект готовила фирма. Схемы согласовали.", []),
        ("uk", "Проєкт схвалили. Рух перекрили.", []),
        ("uk", "Пише видання «Проєкт».", ["organisation:proekt-media"]),
        # no given names before a place
        ("uk", "Мати Києва не впізнала.", ["place:kyiv"]),
        ("tr", "Polis Ankara'da arama yaptı. Anne Ankara'ya döndü. Uzman Ankara'da.", ["place:ankara"] * 3),
        ("tr", "Londra'da Brent petrol yükseldi.", ["place:london"]),
        # a bird before words of farming and food, and before prices at Christmas
        ("en", "Turkey farms near Kyiv were closed, and the Turkey curry was cold.", ["place:kyiv"]),
        ("en", "TURKEY PRICES SOAR BEFORE CHRISTMAS", []),
        ("en", "Turkey prices a dollar bond.", ["place:turkiye"]),
    ],
)
def test_what_is_named(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == found
