"""Roman numbers as names have them."""

from __future__ import annotations

import pytest

from resolver.language.scripts.roman_numbers import has_only_numerals, in_latin, is_roman, is_written_roman, roman


@pytest.mark.parametrize(
    ("word", "written", "numerals", "number"),
    [
        ("XIV", True, True, True),
        ("XXIX", True, True, True),
        ("I", True, True, False),  # an initial elsewhere
        ("XXX", True, True, False),
        ("IVI", True, True, False),
        ("Xi", False, True, True),  # Xi Jinping: as written no number
        ("Ivan", False, False, False),
        ("XIVth", False, False, False),
        ("", False, False, False),
    ],
)
def test_a_word_is_a_number_as_written_by_its_letters_or_by_its_form(
    word: str, written: bool, numerals: bool, number: bool
) -> None:
    folded = word.lower()
    assert (is_written_roman(word), has_only_numerals(folded), is_roman(folded)) == (written, numerals, number)


def test_cyrillic_letters_that_are_drawn_like_numerals_are_numerals_as_written() -> None:
    assert is_written_roman("ІІ")
    assert is_written_roman("ХІV")
    assert not is_roman("іі")
    assert is_roman(in_latin("іі"))


def test_rulers_are_numbered_from_one_to_five() -> None:
    assert [roman(number) for number in range(1, 6)] == ["I", "II", "III", "IV", "V"]
