"""Names that are the title of a work, or of those who play it, and stay as they stand: the series "Chernobyl"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from gazetteer.entity import Entity, Name
from resolver.language.scripts.quotation_marks import CLOSED_BY, MARKS
from resolver.writing.former import is_former
from resolver.writing.phrases import any_of, phrases

_QUOTATION = "|".join(f"{one}[^{MARKS}\n]+[{closing}]" for one, closing in CLOSED_BY.items())
_NAMES = r"(?:\s+(?!\d)\w[\w.'’-]*){0,3}?\s+"
"""Up to three words between a noun and a title, where its author is named."""

_BY_AUTHOR = re.compile(r"[\"”]?\s+by(?:\s+[A-Z][\w.'’-]*){2,3}")
_OPENS = re.compile(r"(?:^|[.!?…\n])[\s\"“]*$")
_MARK = re.compile(f"[{MARKS}]")
_NEAR = 80
_LONGEST_LINE = 2000
"""So far from a name its line is read."""

_LONGEST = 60
"""Titles have up to so many letters; what is longer in quotation marks is what somebody said."""


@dataclass(frozen=True, slots=True)
class _Words:
    """The patterns of one language beside a quotation, and beside a name without quotation marks."""

    before: re.Pattern[str]
    behind: re.Pattern[str]
    bare_before: re.Pattern[str]
    bare_behind: re.Pattern[str]
    bare_former_behind: re.Pattern[str]


def is_title(text: str, stretch: tuple[int, int], lang: str, entity: Entity, matched: Name) -> bool:
    """Whether the name of an entity in a ``stretch`` of a text, its start and end, is a work's or a band's, or in it.

    Such are: `Роман Сергея Жадана «Ворошиловград»`, `the "Leningrad" symphony`, `the band Leningrad`, and what leads a
    sentence before its author: `Stalingrad by Antony Beevor`. Clubs, firms and ships in quotation marks are none.
    """
    words = _words(lang)
    if words is None:
        return False
    start, end = stretch
    near = max(0, start - _NEAR)
    if _is_quoted_title(text, start, end, words) or words.bare_behind.match(text, end):
        return True
    if entity.kind == "place" and words.bare_before.search(text, near, start):
        return True
    led = lang == "en" and _OPENS.search(text, near, start) and _BY_AUTHOR.match(text, end)
    return bool(led or words.bare_former_behind.match(text, end)) and is_former(entity, matched)


def _is_quoted_title(text: str, start: int, end: int, words: _Words) -> bool:
    """Whether a place of a text is in a quotation with a noun for a work beside it."""
    quoted = _quotation(text, start, end)
    if quoted is None:
        return False
    first, last = quoted
    before = words.before.search(text, max(0, first - _NEAR), first)
    return (before is not None and _is_name(before["between"])) or words.behind.match(text, last) is not None


def _quotation(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the short quotation with its marks begins and ends that a place of a text is in, if it is in one.

    It lies in one line; a mark that opens and closes alike is told by its number in that line.
    """
    if not _MARK.search(text, max(0, start - _LONGEST), start + 1):
        return None
    line = max(text.rfind("\n", 0, start) + 1, start - _LONGEST_LINE)
    for found in re.finditer(_QUOTATION, text[line : end + _LONGEST]):
        first, last = line + found.start(), line + found.end()
        if first <= start and end <= last:
            return (first, last) if last - first <= _LONGEST else None
    return None


def _is_name(between: str) -> bool:
    """Whether what stands between a noun and a title is nothing, or the name of its author."""
    return all(word[0].isupper() for word in between.split())


@cache
def _words(lang: str) -> _Words | None:
    table = phrases("titles", lang)
    if table is None:
        return None
    before, behind, bare_before, bare_behind, bare_former_behind = (
        any_of(table[key]) for key in ("before", "behind", "bare-before", "bare-behind", "bare-former-behind")
    )
    orchestra = r"(?!\s+orchestra)"
    patterns = (
        rf"{before}(?P<between>{_NAMES})$",
        rf"\s+{behind}",
        rf"{bare_before}(?:\s+called)?\s+$",
        rf"\s+{bare_behind}",
        rf"\s+{bare_former_behind}{orchestra}",
    )
    return _Words(*(re.compile(pattern, re.IGNORECASE) for pattern in patterns))
