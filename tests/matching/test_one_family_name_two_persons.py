"""Two persons of one family name: however long it is, another given name tells them apart."""

from __future__ import annotations

import pytest

from resolver import compare


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Элем Климов", "Вячеслав Климов"),
        ("Семён Римский-Корсаков", "Николай Римский-Корсаков"),
        ("Семен Гулак-Артемовський", "Петро Гулак-Артемовский"),
        ("Pedro Hernández García", "Juan Hernández García"),
    ],
)
def test_they_are_two(first: str, second: str) -> None:
    assert compare(first, second, kind="person").score < 0.5


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Элем Климов", "Elem Klimov"),
        ("Николай Римский-Корсаков", "Nikolai Rimsky-Korsakov"),
        ("N. Rimsky-Korsakov", "Николай Андреевич Римский-Корсаков"),
    ],
)
def test_they_are_one(first: str, second: str) -> None:
    assert compare(first, second, kind="person").score > 0.9
