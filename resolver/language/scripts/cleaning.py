"""Text as a matcher wants it, with the way back to the text as given.

Cleaning composes decomposed letters, takes out what is not seen (soft hyphens, zero-width characters, stress marks)
and the ties of library catalogues (t͡s), makes every apostrophe and space the plain one, and repairs words that mix
look-alike letters. It never changes the case. Offsets into the clean copy are turned back into offsets of the original.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import lru_cache

import msgspec

from resolver.language.scripts.letters import APOSTROPHES, STRESS, repaired

_APOSTROPHE = "'"
_INVISIBLE = (
    "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2066\u2067\u2068\u2069\ufeff"
    "\ufe20\ufe21"  # the halves of a tie over two letters
)
_SPACES = "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_HYPHENS = "\u2010\u2011"
_TIES = "\u035c\u0361"
_GRAVE = "\u0300"
_CYRILLIC_VOWELS = "аеиоуыэюяёіїєАЕИОУЫЭЮЯЁІЇЄ"

_ONE_TO_ONE = dict.fromkeys(_SPACES, " ") | dict.fromkeys(_HYPHENS, "-")
_ONE_TO_ONE |= dict.fromkeys(filter(_APOSTROPHE.__ne__, APOSTROPHES), _APOSTROPHE)
_TURNED_COMMA = "\u02bb"
_ONE_TO_ONE[_TURNED_COMMA] = _APOSTROPHE
_PLAINER = re.compile("[" + "".join(_ONE_TO_ONE) + "]")
"""Few letters of a text are one of these: finding them takes a twentieth of what ``str.translate`` takes."""

_MAY_CHANGE_LENGTH = re.compile(f"[{_INVISIBLE}\u0300-\u036f]")
_LENGTH_CHANGES = re.compile(f"[{_INVISIBLE}]|[^\u0300-\u036f]?[\u0300-\u036f]+")
_MIXED = re.compile(r"(?<![A-Za-zÀ-ɏ'-])[A-Za-zÀ-ɏ'-]*(?:[A-Za-zÀ-ɏ][Ѐ-ӿ]|[Ѐ-ӿ][A-Za-zÀ-ɏ])[A-Za-zÀ-ɏЀ-ӿ'-]*")
_MAY_BE_MIXED = re.compile(r"[A-Za-zÀ-ɏ](?:[Ѐ-ӿ]|(?<=[Ѐ-ӿ].))")
_LONGEST_NAME = 128
_LETTER = re.compile(r"[A-Za-zÀ-ɏЀ-ӿ]")


class Clean(msgspec.Struct, frozen=True):
    """A clean copy of a text and the map back; ``repairs`` are the spans of the copy with look-alikes repaired."""

    text: str
    starts: tuple[int, ...]
    shifts: tuple[int, ...]
    repairs: tuple[tuple[int, int], ...] = ()

    def start(self, offset: int) -> int:
        """The offset in the original of the character that stands at ``offset`` of the copy."""
        if not self.starts:
            return offset
        return offset + self.shifts[bisect_right(self.starts, offset) - 1]

    def end(self, offset: int) -> int:
        """The offset in the original behind the character before ``offset``, with the marks that belong to it."""
        if not self.starts or offset == 0:
            return offset
        piece = bisect_right(self.starts, offset - 1) - 1
        if piece + 1 < len(self.starts) and self.starts[piece + 1] == offset:
            return self._end_of_composed(piece, offset)
        return offset + self.shifts[piece]

    def _end_of_composed(self, piece: int, offset: int) -> int:
        # A piece of one composed letter ends where its last mark ends; one of plain text where its text ends.
        length = self.starts[piece + 1] - self.starts[piece]
        if length == 1 and piece + 1 < len(self.shifts) and self.shifts[piece + 1] > self.shifts[piece]:
            return offset + self.shifts[piece + 1]
        return offset + self.shifts[piece]

    def repaired(self, start: int, end: int) -> bool:
        """Whether a span of the copy holds a letter that was repaired."""
        return any(first < end and last > start for first, last in self.repairs)


def clean(text: str) -> Clean:
    """The clean copy of a text; its map is empty where nothing moved."""
    text, starts, shifts, repairs = _cleaned(text)
    return Clean(text, tuple(starts), tuple(shifts), tuple(repairs))


def cleaned(text: str) -> str:
    """The clean copy alone."""
    if text.isascii() and "`" not in text:
        return text
    return _of_name(text) if len(text) <= _LONGEST_NAME else _cleaned(text)[0]


@lru_cache(maxsize=1 << 8)
def _of_name(text: str) -> str:
    """The clean copy of a name, which is asked for again and again on the way to who bears it."""
    return _cleaned(text)[0]


def _cleaned(text: str) -> tuple[str, list[int], list[int], list[tuple[int, int]]]:
    starts: list[int] = []
    shifts: list[int] = []
    if not text.isascii():
        text = _PLAINER.sub(_plainer, text)
        if _MAY_CHANGE_LENGTH.search(text):
            text, starts, shifts = _composed(text)
    elif "`" in text:
        text = text.replace("`", _APOSTROPHE)
    text, repairs = _without_lookalikes(text)
    return text, starts, shifts, repairs


def _plainer(mark: re.Match[str]) -> str:
    return _ONE_TO_ONE[mark[0]]


def _composed(text: str) -> tuple[str, list[int], list[int]]:
    pieces: list[str] = []
    starts, shifts = [0], [0]
    written = read = 0
    for change in _LENGTH_CHANGES.finditer(text):
        old = change[0]
        new = _replacement(old)
        if new == old:
            continue
        before = text[read : change.start()]
        pieces += (before, new)
        if new:  # the new letter is a piece of its own, so that its end covers all its marks
            _mark(starts, shifts, written + len(before), change.start() - written - len(before))
        written += len(before) + len(new)
        read = change.end()
        _mark(starts, shifts, written, read - written)
    pieces.append(text[read:])
    return "".join(pieces), starts, shifts


def _mark(starts: list[int], shifts: list[int], start: int, shift: int) -> None:
    if starts[-1] == start:
        shifts[-1] = shift
    else:
        starts.append(start)
        shifts.append(shift)


def _replacement(old: str) -> str:
    if old in _INVISIBLE:
        return ""
    if unicodedata.combining(old[0]):
        return old  # marks on nothing stay as they are
    old = old[0] + "".join(mark for mark in old[1:] if mark not in _TIES)
    if old[0] in _CYRILLIC_VOWELS:
        old = old[0] + "".join(mark for mark in old[1:] if mark not in STRESS)
    composed = unicodedata.normalize("NFC", old)
    if len(composed) > 1 and old[0].isascii() and old[0].isalpha() and old[1:] == _GRAVE:
        return old[0]  # ISO 9 writes ґ as a g with a grave, which is no one character
    return composed if len(composed) == 1 else old  # what does not compose to one letter stays


def _without_lookalikes(text: str) -> tuple[str, list[tuple[int, int]]]:
    if text.isascii() or not _MAY_BE_MIXED.search(text):
        return text, []
    repairs: list[tuple[int, int]] = []
    pieces: list[str] = []
    read = 0
    for mixed in _MIXED.finditer(text):
        start = mixed.start()
        while start > read and _LETTER.match(text, start - 1):
            start -= 1
        word = repaired(text[start : mixed.end()])
        if word is not None:
            pieces += (text[read:start], word)
            repairs.append((start, mixed.end()))
            read = mixed.end()
    if not repairs:
        return text, []
    pieces.append(text[read:])
    return "".join(pieces), repairs
