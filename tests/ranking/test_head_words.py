"""A word that only says of what sort something is, alone."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    "name",
    [
        *("Bank", "BANK", "Bank of", "Полиция", "поліція", "Policija", "Партия", "Partiya"),
        *("Minstry", "Minstri", "airport", "university", "мост", "Union", "русский"),
    ],
)
def test_a_word_for_a_sort_alone_is_nobody(builtin: Resolver, name: str) -> None:
    assert builtin.resolve(name) is None


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("Дума", "organisation:state-duma"),
        ("Майдан", "facility:maidan-nezalezhnosti"),
        ("Кремль", "facility:kremlin"),
        ("Minstroy", "organisation:ministry-of-construction-of-russia"),
    ],
)
def test_what_is_called_exactly_so_keeps_the_word(builtin: Resolver, name: str, identifier: str) -> None:
    found = builtin.resolve(name)
    assert found is not None
    assert found.id == identifier


def test_a_place_that_is_asked_for_may_be_called_by_such_a_word(builtin: Resolver) -> None:
    found = builtin.resolve("Union", "place")
    assert found is not None
    assert found.name == "Union"
