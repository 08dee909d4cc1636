"""How common the parts of persons' names are, however they are spelt."""

from __future__ import annotations

import pytest

from resolver.matching.persons.frequency import given_band, surname_band

SURNAMES = (
    ("иванов", 1),
    ("иванова", 1),
    ("ivanov", 1),
    ("ivanova", 1),
    ("shevchenko", 1),
    ("yilmaz", 1),
    ("згурський", None),
    ("medinsky", None),
)
GIVEN = (("александр", 1), ("aleksandr", 1), ("oleksandr", 1), ("alexander", 1), ("mehmet", 1), ("nshan", None))


@pytest.mark.parametrize(("word", "band"), SURNAMES)
def test_surnames(word: str, band: int | None) -> None:
    assert surname_band(word) == band


@pytest.mark.parametrize(("word", "band"), GIVEN)
def test_given_names(word: str, band: int | None) -> None:
    assert given_band(word) == band
