"""Two names of places compared: spellings of one are told from what the world calls two."""

from __future__ import annotations

import pytest

from resolver import compare


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Berislav", "Борислав"),
        ("Шахтарськ", "Шахтарське"),
        ("Samsun", "Samson"),
        ("Artvin", "Arvin"),
        ("Kolomyia", "Kolomna"),
        ("Izmir", "Izmit"),
        ("Мирний", "Мирне"),
    ],
)
def test_places_of_their_own_are_two(first: str, second: str) -> None:
    assert compare(first, second, kind="place").score < 0.5
    assert compare(second, first, kind="place").score < 0.5


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Kiev", "Kyiv"),
        ("Antalya", "Antaliya"),
        ("Rivne", "Rovno"),
        ("Запорожье", "Запоріжжя"),
        ("Киева", "Kyiv"),
        ("Одесі", "Одеса"),
        ("Lemberg", "Львів"),
        ("Beryslav", "Берислав"),
    ],
)
def test_spellings_and_cases_of_one_place_agree(first: str, second: str) -> None:
    assert compare(first, second, kind="place").score >= 0.5
