"""A clean text cut into words, with what stands between them; addresses and tags are passed over."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import accumulate
from typing import overload

import msgspec

from resolver.language.scripts.folding import fold
from resolver.language.scripts.quotation_marks import CLOSED_BY, OPENING

# Web and e-mail addresses, handles and hashtags, markup tags. An address is begun where it may begin alone, so that a
# long row of letters is read once, and not anew from each of them.
_PASSED_OVER = re.compile(
    r"<[A-Za-z/!][^<>]{0,2000}>|\b(?:https?|ftp)://\S+|\bwww\.\S+"
    r"|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+|(?<!\w)[#@]\w+"
    r"|(?<![\w-])(?<!\w\.)\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|info|ru|ua|tr|su|рф|укр)\b(?:/\S*)?",
    re.IGNORECASE,
)
_MAY_PASS_OVER = re.compile(
    r"<|@|#|://|\.(?:(?<=[wW][wW][wW]\.)|(?=(?i:com|org|net|gov|edu|info|ru|ua|tr|su|рф|укр)\b))"
)
"""A mark that each of those holds; as its alternatives begin with a letter each, a text is scanned for it fast."""

_SPACE = re.compile(r"\s")
_MAY_WRAP = re.compile(r"[\t\r]| \n|\n ")
_BREAK = re.compile(r"\r\n?|\n")
_WORD = re.compile(r"([^\W_]+(?:'[^\W_]+)*)")
_LONGEST_INITIAL = 2
_LONGEST_KEPT = 64
_MOST_KEPT = 1 << 15
_NOWHERE = (sys.maxsize, sys.maxsize)
_OPENING = OPENING.union("([‘'—–-•*")
"""What a sentence may begin with."""


class Token(msgspec.Struct):
    """One word of a clean text. ``gap`` is what stands between it and the word before.

    White space with a tab, or with one line break of whatever kind, is the line break alone.
    """

    start: int
    end: int
    text: str
    gap: str
    opens_sentence: bool


class Tokens(Sequence[Token]):
    """The words of a clean text, in order: ``texts`` has each as it is written, ``gaps`` what stands before each and
    ``starts`` its offset; ``capitals`` are the places of those that are not all small letters.

    Most words of a text name nothing, so a token is made only when somebody looks at it.
    """

    __slots__ = ("_made", "_tail", "capitals", "gaps", "small_names", "starts", "texts")

    def __init__(
        self, texts: list[str], gaps: list[str], starts: list[int], tail: str, small_names: bool = False
    ) -> None:
        """``tail`` is what stands behind the last word; ``small_names``: whether the author writes names small."""
        self.texts = texts
        self.gaps = gaps
        self.starts = starts
        self.capitals = [at for at, text in enumerate(texts) if not text.islower()]
        self.small_names = small_names
        self._tail = tail
        self._made: dict[int, Token] = {}

    def __len__(self) -> int:
        return len(self.texts)

    @overload
    def __getitem__(self, at: int) -> Token: ...

    @overload
    def __getitem__(self, at: slice) -> list[Token]: ...

    def __getitem__(self, at: int | slice) -> Token | list[Token]:
        if isinstance(at, slice):
            return [self[one] for one in range(*at.indices(len(self.texts)))]
        token = self._made.get(at)
        if token is None:
            text, start = self.texts[at], self.starts[at]
            token = Token(start, start + len(text), text, self.gaps[at], self.opens_sentence(at))
            self._made[at] = token
        return token

    def with_capitals(self, texts: list[str]) -> Tokens:
        """The same words, those with their capitals that the author writes small though they are names."""
        return Tokens(texts, self.gaps, self.starts, self._tail, True)

    def opens_sentence(self, at: int) -> bool:
        """Whether the word at a place opens a sentence or a quotation."""
        gap = self.gaps[at]
        if at in (0, -len(self.texts)):
            return True
        return gap != " " and _opens_sentence(gap, self.texts[at - 1])

    def behind(self, at: int) -> str:
        """What stands behind the word at a place, up to the next word or the end of the text."""
        return self.gaps[at + 1] if at + 1 < len(self.gaps) else self._tail

    def following(self, at: int) -> str:
        """The word behind the one at a place, where a single space parts the two; empty where there is none."""
        return self.texts[at + 1] if at + 1 < len(self.texts) and self.gaps[at + 1] == " " else ""

    def word_before(self, at: int) -> str:
        """The word before the one at a place, whatever parts the two; empty where there is none."""
        return self.texts[at - 1] if at > 0 else ""

    def in_quotes(self, first: int, last: int) -> bool:
        """Whether the words from one place to another are all that stands in a pair of quotation marks."""
        closing = CLOSED_BY.get(self.gaps[first][-1:])
        return closing is not None and self.behind(last).startswith(tuple(closing))

    def run(self, at: int, most: int) -> list[str]:
        """The words from a place on that single spaces part, at most so many."""
        end = min(at + most, len(self.texts))
        return self.texts[at : next((place for place in range(at + 1, end) if self.gaps[place] != " "), end)]

    def __iter__(self) -> Iterator[Token]:
        return map(self.__getitem__, range(len(self.texts)))


def tokens(text: str, names: Collection[str] = ()) -> Tokens:
    """The words of a clean text, in order; ``names`` are folded names that look like addresses: INTERFAX.RU."""
    zones = _zones(text, names)
    if zones:
        return _outside(text, zones)
    pieces = _WORD.split(text)
    ends = list(accumulate(map(len, pieces)))
    return Tokens(pieces[1::2], _broken(pieces[:-1:2], text), ends[:-1:2], pieces[-1])


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
    return Tokens(texts, _broken(gaps, text), starts, text[read:])


def _broken(gaps: list[str], text: str) -> list[str]:
    """The gaps between the words of a text; names go on behind a tab, as they do on the next line."""
    return [gap if gap == " " else _as_break(gap) for gap in gaps] if _MAY_WRAP.search(text) else gaps


def _as_break(gap: str) -> str:
    if not gap.isspace():
        return gap
    breaks = len(_BREAK.findall(gap))
    return "\n" if breaks == 1 or (not breaks and "\t" in gap) else gap


class _Folded(dict[str, str]):
    """Words with what they are folded; short ones are kept, as texts have the same ones again and again."""

    def __missing__(self, word: str) -> str:
        found = fold(word)
        if len(word) <= _LONGEST_KEPT:
            if len(self) >= _MOST_KEPT:
                self.clear()
            self[word] = found
        return found


folded: Callable[[str], str] = _Folded().__getitem__
"""A word of a text, folded."""


def is_address(text: str) -> bool:
    """Whether a text as a whole would be passed over as an address: a name of a gazetteer that is one must be kept."""
    return _PASSED_OVER.fullmatch(text) is not None


def _zones(text: str, names: Collection[str]) -> list[tuple[int, int]]:
    """The stretches of a text that are passed over."""
    marks = [match.start() for match in _MAY_PASS_OVER.finditer(text)]
    if not marks:
        return []
    found = _PASSED_OVER.finditer(text) if "<" in text else _in_chunks(text, marks)
    return [match.span() for match in found if not (names and fold(match[0]) in names)]


def _in_chunks(text: str, marks: list[int]) -> Iterator[re.Match[str]]:
    """What is passed over in the stretches without white space around some places: an address holds none."""
    read = 0
    for mark in marks:
        if mark >= read:
            start = mark
            while start > read and not text[start - 1].isspace():
                start -= 1
            space = _SPACE.search(text, mark)
            read = space.start() if space else len(text)
            yield from _PASSED_OVER.finditer(text, start, read)


def _opens_sentence(gap: str, before: str) -> bool:
    """Whether a word opens a sentence or a quotation, by what stands before it; dots of initials end none."""
    if "\n" in gap or "!" in gap or "?" in gap or "…" in gap:
        return True
    if "." in gap:
        # an initial is one letter or begins with a capital, Ю. and Дж.; AG. and РФ. end a sentence
        return len(gap) > 1 and not (len(before) <= _LONGEST_INITIAL and before.istitle())
    return gap[-1:] in _OPENING and len(gap) > 1
