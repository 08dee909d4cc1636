"""A clean text cut into words, with what stands between them; addresses, tags and code are passed over."""

from __future__ import annotations

import re
import sys
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import overload

from resolver.language.scripts.folding import fold

# Web and e-mail addresses, handles and hashtags, markup tags, code between backquotes or fences.
_PASSED_OVER = re.compile(
    r"```.*?```|<[A-Za-z/!][^<>]{0,2000}>|\b(?:https?|ftp)://\S+|\bwww\.\S+|[\w.+-]+@[\w-]+\.[\w.-]+|(?<!\w)[#@]\w+"
    r"|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|info|ru|ua|tr|su|рф|укр)\b(?:/\S*)?",
    re.DOTALL | re.IGNORECASE,
)
_MAY_PASS_OVER = re.compile(r"[<@#`]|://|www\.|\.(?:com|org|net|gov|edu|info|ru|ua|tr|su|рф|укр)\b", re.IGNORECASE)
_WORD = re.compile(r"([^\W_]+(?:'[^\W_]+)*)")
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


class Tokens(Sequence[Token]):
    """The words of a clean text, in order. ``texts`` has each as it is written, ``gaps`` what stands before each.

    Most words of a text name nothing, so a token is made only when somebody looks at it.
    """

    __slots__ = ("_made", "_starts", "_tail", "gaps", "texts")

    def __init__(self, texts: list[str], gaps: list[str], starts: list[int], tail: str) -> None:
        """``tail`` is what stands behind the last word."""
        self.texts = texts
        self.gaps = gaps
        self._tail = tail
        self._starts = starts
        self._made: list[Token | None] = [None] * len(texts)

    def __len__(self) -> int:
        return len(self.texts)

    @overload
    def __getitem__(self, at: int) -> Token: ...

    @overload
    def __getitem__(self, at: slice) -> list[Token]: ...

    def __getitem__(self, at: int | slice) -> Token | list[Token]:
        if isinstance(at, slice):
            return [self[one] for one in range(*at.indices(len(self.texts)))]
        token = self._made[at]
        if token is None:
            text, gap, start = self.texts[at], self.gaps[at], self._starts[at]
            first = at in (0, -len(self.texts))
            opens = first or (gap != " " and _opens_sentence(gap, self.texts[at - 1]))
            token = self._made[at] = Token(start, start + len(text), text, gap, opens)
        return token

    def behind(self, at: int) -> str:
        """What stands behind the word at a place, up to the next word or the end of the text."""
        return self.gaps[at + 1] if at + 1 < len(self.gaps) else self._tail

    def __iter__(self) -> Iterator[Token]:
        return map(self.__getitem__, range(len(self.texts)))


def tokens(text: str, names: Collection[str] = ()) -> Tokens:
    """The words of a clean text, in order; ``names`` are folded names that look like addresses: INTERFAX.RU."""
    zones = _zones(text, names)
    if zones:
        return _outside(text, zones)
    pieces = _WORD.split(text)
    ends = list(accumulate(map(len, pieces)))
    return Tokens(pieces[1::2], pieces[:-1:2], ends[:-1:2], pieces[-1])


def _outside(text: str, passed_over: list[tuple[int, int]]) -> Tokens:
    """The words of a text that stand in none of some zones."""
    texts: list[str] = []
    gaps: list[str] = []
    starts: list[int] = []
    read = 0
    zones = iter(passed_over)
    first, end = next(zones, _NOWHERE)
    for match in _WORD.finditer(text):
        start, after = match.span()
        while end <= start:
            first, end = next(zones, _NOWHERE)
        if first <= start:
            continue
        texts.append(match[0])
        gaps.append(text[read:start])
        starts.append(start)
        read = after
    return Tokens(texts, gaps, starts, text[read:])


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


def _opens_sentence(gap: str, before: str) -> bool:
    """Whether a word opens a sentence or a quotation, by what stands before it; dots of initials end none."""
    if "\n" in gap or "!" in gap or "?" in gap or "…" in gap:
        return True
    if "." in gap:
        return len(gap) > 1 and not (len(before) <= _LONGEST_INITIAL and before[0].isupper())
    return gap[-1:] in _OPENING and len(gap) > 1
