"""Roman numbers as names have them, those of rulers, popes and congresses: Людовик XIV, Микола ІІ."""

from __future__ import annotations

import re

NUMERALS = frozenset("ivx")
"""The numerals that names have, folded; each of them alone is an initial elsewhere."""

AS_WRITTEN = "[IVXІХ]+"
"""A number as written, in Latin letters or in Cyrillic ones that are drawn like them, as a regular expression."""

_AS_WRITTEN = re.compile(AS_WRITTEN)
_LONGER = re.compile(r"x{0,2}(?:ix|iv|v?i{0,3})(?<=..)")
_FIRST = ("I", "II", "III", "IV", "V")
_CYRILLIC = str.maketrans("іх", "ix")


def roman(number: int) -> str:
    """A number from one to five in Roman numerals."""
    return _FIRST[number - 1]


def is_written_roman(word: str) -> bool:
    """Whether a word as written is a Roman number, in letters of either script."""
    return _AS_WRITTEN.fullmatch(word) is not None


def has_only_numerals(word: str) -> bool:
    """Whether a folded word has no letters but Latin numerals, in any order: xiv, and i, which may be an initial."""
    return bool(word) and not word.strip("ivx")


def is_roman(word: str) -> bool:
    """Whether a folded word is a Roman number of two numerals or more, up to XXIX, in Latin letters."""
    return _LONGER.fullmatch(word) is not None


def in_latin(word: str) -> str:
    """A folded word with Latin numerals in place of the Cyrillic letters that are drawn like them."""
    return word.translate(_CYRILLIC)
