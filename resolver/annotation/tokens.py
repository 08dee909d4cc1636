"""A clean text cut into words, with what stands between them; addresses, tags and code are passed over."""

from __future__ import annotations

import re
import sys
from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache

from resolver.language.scripts.folding import fold

# Web and e-mail addresses, handles and hashtags, markup tags, code between backquotes or fences.
_PASSED_OVER = re.compile(
    r"```.*?```|<[A-Za-z/!][^<>]{0,2000}>|\b(?:https?|ftp)://\S+|\bwww\.\S+|[\w.+-]+@[\w-]+\.[\w.-]+|(?<!\w)[#@]\w+"
    r"|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|info|ru|ua|tr|su|рф|укр)\b(?:/\S*)?",
    re.DOTALL | re.IGNORECASE,
)
_MAY_PASS_OVER = re.compile(r"[<@#`]|://|www\.|\.(?:com|org|net|gov|edu|info|ru|ua|tr|su|рф|укр)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_LONGEST_INITIAL = 2
_LONGEST_KEPT = 64
_NOWHERE = (sys.maxsize, sys.maxsize)
_OPENING = "«“\"„([‘'—–-•*"


@dataclass(slots=True)
class Token:
    """One word of a clean text. ``gap`` is what stands between it and the word before."""

    start: int
    end: int
    text: str
    gap: str
    opens_sentence: bool


def tokens(text: str, names: Collection[str] = ()) -> list[Token]:
    """The words of a clean text, in order; ``names`` are folded names that look like addresses: INTERFAX.RU."""
    found: list[Token] = []
    read = 0
    zones = iter(_zones(text, names))
    first, end = next(zones, _NOWHERE)
    for match in _WORD.finditer(text):
        start, after = match.span()
        while end <= start:
            first, end = next(zones, _NOWHERE)
        if first <= start:
            continue
        gap = text[read:start]
        opens = not found or (gap != " " and _opens_sentence(gap, found[-1]))
        found.append(Token(start, after, match[0], gap, opens))
        read = after
    return found


def folded(word: str) -> str:
    """A word of a text, folded; short words are kept, as texts have the same ones again and again."""
    return _kept(word) if len(word) <= _LONGEST_KEPT else fold(word)


_kept = lru_cache(maxsize=1 << 15)(fold)


def is_address(text: str) -> bool:
    """Whether a text as a whole would be passed over as an address: a name of a gazetteer that is one must be kept."""
    return _PASSED_OVER.fullmatch(text) is not None


def _zones(text: str, names: Collection[str]) -> list[tuple[int, int]]:
    if not _MAY_PASS_OVER.search(text):
        return []
    return [match.span() for match in _PASSED_OVER.finditer(text) if not (names and fold(match[0]) in names)]


def _opens_sentence(gap: str, before: Token) -> bool:
    """Whether a word opens a sentence or a quotation, by what stands before it; dots of initials end none."""
    if "\n" in gap or "!" in gap or "?" in gap or "…" in gap:
        return True
    if "." in gap:
        return len(gap) > 1 and not (len(before.text) <= _LONGEST_INITIAL and before.text[0].isupper())
    return gap[-1:] in _OPENING and len(gap) > 1
