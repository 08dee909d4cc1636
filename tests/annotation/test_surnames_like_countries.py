"""Names of countries that begin like somebody's surname in the text."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("uk", "Читали Лесю Українку. В Україні тихо, Україні раді.", ["Лесю Українку", "Україні", "Україні"]),
        ("ru", "Пришёл Олег Ковров. Все любят Коврова.", []),
    ],
)
def test_what_is_named(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.text for mention in builtin.annotate(text, lang).mentions] == found
