"""Markup: the text of an HTML page outside its tags, with the way back to the page's own offsets.

A scanner, not a parser: it never builds a tree, reads whatever browsers read, and takes linear time on any input.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape, unescape
from typing import TYPE_CHECKING

from resolver.language.scripts.detection import LANGUAGES

if TYPE_CHECKING:
    from resolver.documents.edits import Edit

# Every alternative but an entity ends at the end of the page where its own end is missing, so no scan starts twice.
_MARKUP = re.compile(
    r"<!--.*?(?:-->|\Z)"
    r"|<(?P<silent>script|style|template|code|samp|textarea)(?=[\s/>]).*?(?:</(?P=silent)\s*+>|\Z)"
    r"|</?(?P<name>[a-z][^\s/>]*+)(?:[^>=]++|=\s*+\"[^\"]*+(?:\"|\Z)|=\s*+'[^']*+(?:'|\Z)|=)*+(?:>|\Z)"
    r"|<[!?][^>]*+(?:>|\Z)"
    r"|&(?:\#[0-9]{1,7}|\#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});",
    re.IGNORECASE | re.DOTALL,
)

# An attribute, with its value where it has one. Every part is possessive: no letter of a tag is read a second time.
_ATTRIBUTE = re.compile(
    r"([^\s/>=]++)(?:\s*+=\s*+(?:\"([^\"]*+)(?:\"|\Z)|'([^']*+)(?:'|\Z)|([^\s>\"']++)))?+",
)

# Elements that stand inside a line of text and part no words (HTML Living Standard, phrasing content).
_PHRASING = (
    "a abbr acronym b bdi bdo big cite data del dfn em font i ins kbd mark nobr q ruby s small span strike strong sub"
    " sup time tt u var wbr"
)
_INLINE = frozenset(_PHRASING.split())
_SILENT_BLOCKS = ("pre", "textarea")
"""Elements whose text is code or of a form, and which part what stands before from what stands behind."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of the page's text: where it begins in the text and in the page, and how long it is in each."""

    start: int
    length: int
    page_start: int
    page_length: int


class Markup:
    """A page and its text. Tags within a line vanish, all others part lines; scripts, styles, code, preformatted text,
    fields of forms and comments are as if they were not there. ``lang`` is the language that the page says it is in,
    None where it says none that is known."""

    def __init__(self, page: str) -> None:
        self.page = page
        self._pieces: list[Piece] = []
        self._written: list[str] = []
        self._length = 0
        self.lang: str | None = None
        read = 0
        for match in _MARKUP.finditer(page):
            self._add(page[read : match.start()], read, match.start() - read)
            read = match.end()
            if match[0][0] == "&":
                self._add(unescape(match[0]), match.start(), len(match[0]))
            elif match["name"] and match["name"].lower() not in _INLINE:
                self._part()
                self.lang = self.lang or _declared(match["name"].lower(), page[match.end("name") : match.end()])
            elif match["silent"] and match["silent"].lower() in _SILENT_BLOCKS:
                self._part()
        self._add(page[read:], read, len(page) - read)
        self.text = "".join(self._written)
        self._starts = [piece.start for piece in self._pieces]

    def _add(self, text: str, page_start: int, page_length: int) -> None:
        if text:
            self._pieces.append(Piece(self._length, len(text), page_start, page_length))
            self._written.append(text)
            self._length += len(text)

    def _part(self) -> None:
        """A line break that stands nowhere in the page."""
        if self._written and not self._written[-1].endswith("\n"):
            self._written.append("\n")
            self._length += 1

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The page's offsets of a non-empty span of the text."""
        first = self._pieces[max(0, bisect_right(self._starts, start) - 1)]
        last = self._pieces[max(0, bisect_left(self._starts, end) - 1)]
        return _offset(first, start, first.page_start), _offset(last, end, last.page_start + last.page_length)

    def edited(self, edits: Iterable[Edit]) -> str:
        """The page with replacements made in its text, which are given in order and do not overlap.

        Where tags stand inside the span that is replaced, the new text takes the place of the span's first run and
        the others become empty, so that every tag stays.
        """
        written: list[str] = []
        read = 0
        for edit in edits:
            new = escape(edit.new, quote=False)
            for piece in self._within(edit.start, edit.end):
                start = _offset(piece, max(edit.start, piece.start), piece.page_start)
                end = _offset(piece, min(edit.end, piece.start + piece.length), piece.page_start + piece.page_length)
                written += (self.page[read:start], new)
                new, read = "", end
        written.append(self.page[read:])
        return "".join(written)

    def _within(self, start: int, end: int) -> list[Piece]:
        first = max(0, bisect_right(self._starts, start) - 1)
        return self._pieces[first : bisect_left(self._starts, end)]


def _declared(name: str, attributes: str) -> str | None:
    """The language that a tag says the whole page is in, as an ISO 639-1 code of a language that is known.

    It stands at ``html`` or ``body``, or as the first of a ``meta``'s content (HTML Living Standard, the lang attribute
    and the pragma-set default language).
    """
    if name not in ("html", "body", "meta"):
        return None
    found = {key.lower(): unescape(one or two or three) for key, one, two, three in _ATTRIBUTE.findall(attributes)}
    if name == "meta":
        told = found.get("content", "") if found.get("http-equiv", "").lower() == "content-language" else ""
    else:
        told = found.get("lang") or found.get("xml:lang", "")
    code = re.split(r"[-_,\s]", told.strip().lower())[0]
    return code if code in LANGUAGES else None


def _offset(piece: Piece, at: int, otherwise: int) -> int:
    """Where an offset of the text is in the page; a character reference is only ever taken whole."""
    return piece.page_start + at - piece.start if piece.length == piece.page_length else otherwise
