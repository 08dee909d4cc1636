"""Letters that a scanner took for figures."""

from __future__ import annotations

import pytest

from resolver.language.scripts.figures import with_letters


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Demire1", ["Demirel"]),
        ("Suleyman Demire1", ["Suleyman Demirel"]),
        ("КАМА3", ["КАМАЗ"]),
        ("4ORNOBYL", ["CHORNOBYL"]),
        ("4ernihiv", ["Chernihiv"]),
        ("RS5", []),  # a designation
        ("COVID19", []),
        ("Nord Stream 2", []),
        ("", []),
    ],
)
def test_letters_in_place_of_figures(text: str, read: list[str]) -> None:
    assert list(with_letters(text)) == read
