"""The words of one name stand in one number: Толстых is no form of Толстой behind Лев in its base form."""

from __future__ import annotations

import pytest

from resolver import Resolver

COUNTRY = "В России живёт Степан. "
"""A country, which speaks for its settlements and for those who are of it."""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Директор цеха Лев Толстых сократил смену.", []),
        ("Художник Илья Репиных выставил холсты.", []),
        ("Мы читали Льва Толстого.", ["person:leo-tolstoy"]),
        # a name in the plural keeps its cases, as do words that never change
        ("До Минеральных Вод ехали ночь.", ["place:mineralnye-vody"]),
        ("В Набережных Челнах дождь.", ["place:naberezhnye-chelny"]),
        ("Об этом сообщает агентство РИА Новостей.", ["organisation:ria-novosti"]),
    ],
)
def test_what_is_named(text: str, found: list[str], builtin: Resolver) -> None:
    assert [one.id for one in builtin.annotate(COUNTRY + text, "ru").mentions] == ["place:russia", *found]
