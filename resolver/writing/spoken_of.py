"""Spellings that a text speaks of, and so means letter by letter: the name Kiev; from Kiev to Kyiv."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from resolver.language.scripts.letters import APOSTROPHES
from resolver.language.scripts.quotation_marks import MARKS
from resolver.writing.phrases import any_of, phrases

_BETWEEN = rf"[\s,(–—:{MARKS}]*"
_SUFFIX = rf"(?:[{APOSTROPHES}][^\W\d_]+)?"
"""A Turkish suffix behind a name's apostrophe."""


@dataclass(frozen=True, slots=True)
class _Words:
    """The patterns of one language for what stands before a spelling, up to it, behind it, and between two of them."""

    before: re.Pattern[str]
    behind: re.Pattern[str]
    between: re.Pattern[str]


def is_spoken_of(before: str, behind: str, lang: str) -> bool:
    """Whether the words of a text right before or behind a name say that its spelling is meant: the word Kiev."""
    words = _words(lang)
    return words is not None and bool(words.before.search(before) or words.behind.match(behind))


def are_told_apart(between: str, lang: str) -> bool:
    """Whether what stands between two names of one thing tells the one from the other: Kyiv, formerly Kiev."""
    words = _words(lang)
    return words is not None and words.between.fullmatch(between) is not None


@cache
def _words(lang: str) -> _Words | None:
    table = phrases("spoken-of", lang)
    if table is None:
        return None
    before, behind, links = (any_of(table[key]) for key in ("before", "behind", "links"))
    patterns = (rf"{before}{_BETWEEN}$", rf"{_SUFFIX}{_BETWEEN}{behind}", rf"{_SUFFIX}{_BETWEEN}{links}{_BETWEEN}")
    return _Words(*(re.compile(pattern, re.IGNORECASE) for pattern in patterns))
