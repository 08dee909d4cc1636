"""Stretches of a text that are no running words, where a name is a part of something that must stay: paths, handles.

Addresses of the web and handles with a sign of their own are no words of a text to annotation already.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

_ENDINGS = (
    "txt|csv|tsv|json|jsonl|xml|ya?ml|pdf|docx?|xlsx?|pptx?|odt|rtf|md|html?|py|log|zip|gz|jpe?g|png|gif|svg|mp[34]"
)
_UNTOUCHED = re.compile(
    r"[^\s\"<>|]*\\[^\s\"<>|]+"  # C:\Kiev\Odessa.txt
    r"|(?<![\w<.)/])(?:~|\.{1,2})?(?:/[\w.~+%-]+){2,}/?"  # /data/Kiev/x
    rf"|(?<![\w-])[\w-]+(?:[/.][\w-]+)*\.(?:{_ENDINGS})\b"  # reports/Kiev.csv
    r"|(?<!\w)\w*[^\W_]_+[^\W_]\w*"  # Zelenskiy_official
)
_MARK = re.compile(r"[\\/_]|\.\w")
"""What each of them has."""

_LONGEST = 500
"""Longer rows of letters without a space are no paths that people write; they are not looked at."""


def untouched(text: str) -> list[tuple[int, int]]:
    """Start and end of each such stretch of a text, in order."""
    found: list[tuple[int, int]] = []
    read = 0
    for mark in _MARK.finditer(text):
        if mark.start() < read:
            continue
        start = end = mark.start()
        while start > read and end - start <= _LONGEST and not text[start - 1].isspace():
            start -= 1
        while end < len(text) and end - start <= _LONGEST and not text[end].isspace():
            end += 1
        read = max(end, mark.end())
        if end - start <= _LONGEST:
            found += [match.span() for match in _UNTOUCHED.finditer(text, start, end)]
    return found


def is_within(stretches: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """Whether a place of a text reaches into one of some stretches that are in order."""
    at = bisect_right(stretches, (start, end))
    return any(first < end and start < last for first, last in stretches[max(0, at - 1) : at + 1])
