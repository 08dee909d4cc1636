"""Nouns of one root that are names of two places."""

from __future__ import annotations

import pytest

from resolver.language.names.place_nouns import end_as_two_places


@pytest.mark.parametrize(
    ("first", "second", "two"),
    [
        ("золотоноша", "золотоношка", True),
        ("poltavka", "полтава", True),
        ("коломна", "коломно", True),
        ("кремінна", "кремінне", True),
        ("коломно", "коломне", False),
        ("полтава", "полтава", False),
        ("полтавка", "полтавко", False),
        ("суми", "сумы", False),
        ("", "а", False),
    ],
)
def test_endings_tell_two_places(first: str, second: str, two: bool) -> None:
    assert end_as_two_places(first, second) is two
    assert end_as_two_places(second, first) is two
