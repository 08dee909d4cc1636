"""brat: annotated documents as standoff annotations, for the annotation tool of that name and whatever reads its files.

A document is a pair of files, ``NAME.txt`` with the running text and ``NAME.ann`` with lines that point into it; the
format is that of https://brat.nlplab.org/standoff.html, the configuration that of .../configuration.html.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from gazetteer.entity import KINDS
from resolver.documents.formats import Format, Origin, Piece, one_word

if TYPE_CHECKING:
    from resolver.annotation.document import Document
    from resolver.annotation.mention import Mention
    from resolver.documents.batch import Text

DATABASE = "Onomast"
"""What normalisation lines call the gazetteer."""

_TYPES = {kind: kind.capitalize() for kind in KINDS}

CONFIGURATION = "\n".join(
    (
        "# What onomast annotate --format brat writes; the brat server looks for it in this folder or above it.",
        "[entities]",
        *_TYPES.values(),
        "",
        "[relations]",
        "# mentions may stand inside longer ones",
        "<OVERLAP> Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:contain",
        "",
        "[events]",
        "",
        "[attributes]",
        "",
    )
)
"""``annotation.conf``: without one that names the types, brat reads the folder with the types of its own examples."""

# A tab ends a column, and each of the others ends a line for one reader or another (Python's str.splitlines).
_PARTING = re.compile(r"\s*[\t\n\v\f\r\x1c-\x1f\x85\u2028\u2029]\s*")


def brat(origin: Origin | None = None) -> Format:
    """A pair of files for each document; where there is no folder to write to, the annotations of one document."""
    more = f"; gazetteer {one_word(origin)}" if origin else ""

    def one(_text: Text, document: Document) -> str:
        numbered = enumerate(document.mentions, start=1)
        return "".join(line for number, mention in numbered for line in _lines(mention, number, more))

    def beside(text: Text, _document: Document) -> dict[str, Piece]:
        return {".txt": plain(text.text)}

    return Format(".ann", one, replaces=".txt", beside=beside, shared={"annotation.conf": CONFIGURATION}, alone=True)


def plain(text: str) -> str:
    """A text as brat can be trusted to read it, with every offset the same.

    brat takes ``\\r\\n`` for one character or for two, depending on its version; as a blank and a line feed they are
    two for everybody. A carriage return alone becomes a line feed.
    """
    return text.replace("\r\n", " \n").replace("\r", "\n")


def _lines(mention: Mention, number: int, more: str) -> Iterator[str]:
    """The mention with its span, the entity that it names, and a note with the reasons."""
    spans = list(_fragments(mention))
    places = ";".join(f"{start} {end}" for start, end in spans)
    shown = " ".join(mention.text[start - mention.start : end - mention.start] for start, end in spans)
    yield f"T{number}\t{_TYPES[mention.kind]} {places}\t{shown}\n"
    yield f"N{number}\tReference T{number} {DATABASE}:{mention.id}\t{_on_one_line(mention.name)}\n"
    reason = f"; {_on_one_line(mention.reason)}" if mention.reason else ""
    yield f"#{number}\tAnnotatorNotes T{number}\tscore {mention.score:.4f}{reason}{more}\n"


def _fragments(mention: Mention) -> Iterator[tuple[int, int]]:
    """The span of a mention, in as many pieces as it has lines: brat allows no line break inside one."""
    start = 0
    for parting in _PARTING.finditer(mention.text):
        if parting.start() > start:
            yield mention.start + start, mention.start + parting.start()
        start = parting.end()
    if start < len(mention.text):
        yield mention.start + start, mention.end


def _on_one_line(text: str) -> str:
    return " ".join(text.split())
