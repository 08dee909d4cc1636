"""Whether two words can be spellings of one name, by their letters alone: Vladimir and Volodymyr, порт and порту."""

from __future__ import annotations

from rapidfuzz.distance.Levenshtein import normalized_distance

from resolver.language.scripts.folding import plain

MOST_UNLIKE = 0.5
"""The share of their letters by which two words may differ and still be spellings of one name."""


def unlikeness(word: str, other: str) -> float:
    """The share of their letters by which two words differ, from 0 to 1, without case and diacritics."""
    return normalized_distance(plain(word), plain(other))


def alike(word: str, other: str) -> bool:
    """Whether two words can be spellings of one name."""
    return unlikeness(word, other) <= MOST_UNLIKE
