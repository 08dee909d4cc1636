"""Formats: what a form of output consists of, and the plain ones: JSON Lines, CSV, a table for people.

Every other form has a module of its own. A format turns results into text or bytes and touches no file.
"""

from __future__ import annotations

import base64
import csv
import io
import json
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from resolver.documents.positions import Positions
from resolver.documents.table import aligned

if TYPE_CHECKING:
    from resolver.annotation.document import Document
    from resolver.annotation.mention import Alternative, Mention
    from resolver.annotation.undecided import Undecided
    from resolver.documents.batch import Text
    from resolver.matching.evidence import Evidence

Origin = Mapping[str, str]
"""Which gazetteer gave a result: its version and the hash of its content."""

Piece = str | bytes
"""A piece of output: text, which is written in UTF-8, or bytes, which are written as they are."""

COLUMNS = ("path", "lang", "start", "end", "text", "id", "name", "kind", "score")


def _nothing(_text: Text, _document: Document) -> Mapping[str, Piece]:
    """No file beside a document's own."""
    return {}


def _as_ever() -> None:
    """No part depends on those before."""


@dataclass(frozen=True, slots=True)
class Format:
    """A way to write annotated documents: a head, one part for each document, a tail.

    ``suffix`` is what its files are called by. In a folder it follows the whole name of the document's file, but takes
    the place of the ending that ``replaces`` names. There, ``beside`` gives the files that belong beside a document's
    own, by suffix, and ``shared`` those that the folder gets once, by name. ``alone``: a file has room for one document
    only. ``binary``: nothing for a terminal. ``resumed`` is called, in place of ``head``, where a file goes on that has
    documents of an earlier run; None where no file can go on, since the tail depends on all documents.
    """

    suffix: str
    one: Callable[[Text, Document], Piece]
    head: Callable[[], Piece] = str
    tail: Callable[[], Piece] = str
    replaces: str = ""
    beside: Callable[[Text, Document], Mapping[str, Piece]] = _nothing
    shared: Mapping[str, Piece] = field(default_factory=dict)
    alone: bool = False
    binary: bool = False
    resumed: Callable[[], None] | None = _as_ever


def json_lines(origin: Origin | None = None, *, undecided: bool = False) -> Format:
    """One document a line, with its mentions as a list; with ``undecided``, also what else each place may name."""
    more = {"gazetteer": origin} if origin else {}

    def one(text: Text, document: Document) -> str:
        record: dict[str, Any] = {**place_record(text), "lang": document.lang}
        record["mentions"] = [mention_record(text, mention) for mention in document.mentions]
        if undecided:
            for mention, told in zip(document.mentions, record["mentions"], strict=True):
                told["alternatives"] = _candidates(mention.alternatives, document.lang)
            record["undecided"] = [undecided_record(text, place, document.lang) for place in document.undecided]
        return json_line({**record, **more})

    return Format(".jsonl", one)


def csv_rows(origin: Origin | None = None) -> Format:
    """One mention a row, below a row of column names."""
    more = [one_word(origin)] if origin else []

    def one(text: Text, document: Document) -> str:
        place = (text.source.file, document.lang)
        records = (mention_record(text, mention) for mention in document.mentions)
        return "".join(csv_row([*place, *record.values(), *more]) for record in records)

    return Format(".csv", one, head=lambda: csv_row([*COLUMNS, "gazetteer"] if more else COLUMNS))


def table(origin: Origin | None = None) -> Format:
    """One mention a line, in columns, for people; it begins with file, line and column, which editors jump to."""

    def one(text: Text, document: Document) -> str:
        positions = Positions(text.decoded.text)
        rows = []
        for mention in document.mentions:
            where = text.source.shown
            if text.row is None:
                line, column = positions(text.span(mention.start, mention.end)[0])
                where = f"{where}:{line}:{column}"
            rows.append((where, f"{mention.score:.2f}", " ".join(mention.text.split()), mention.id, mention.name))
        return "".join(f"{line}\n" for line in aligned(rows))

    return Format(".txt", one, tail=lambda: below(origin))


def place_record(text: Text) -> dict[str, Any]:
    """Where a document stands, as plain data: its path, and the number and the other columns of a table's row."""
    row = {"row": text.row.number, "columns": text.row.carried} if text.row else {}
    return {"path": text.source.file, **row}


def mention_record(text: Text, mention: Mention) -> dict[str, Any]:
    """A mention as plain data; its offsets are those of the content as given, tags included."""
    start, end = text.span(mention.start, mention.end)
    return {
        "start": start,
        "end": end,
        "text": mention.text,
        "id": mention.id,
        "name": mention.name,
        "kind": mention.kind,
        "score": round(mention.score, 4),
    }


def undecided_record(text: Text, place: Undecided, lang: str) -> dict[str, Any]:
    """A name that is left undecided as plain data, with its candidates; offsets as those of a mention."""
    start, end = text.span(place.start, place.end)
    return {"start": start, "end": end, "text": place.text, "candidates": _candidates(place.candidates, lang)}


def _candidates(candidates: Sequence[Alternative], lang: str) -> list[dict[str, Any]]:
    return [
        {
            "id": one.id,
            "name": one.entity.name(lang) or one.entity.names[0].text,
            "kind": one.entity.kind,
            "score": round(one.score, 4),
        }
        for one in candidates
    ]


def evidence_record(evidence: Evidence) -> dict[str, Any]:
    """One step of evidence as plain data."""
    return {
        "kind": evidence.kind,
        "detail": evidence.detail,
        "query": evidence.query,
        "name": evidence.name,
        "cost": round(evidence.cost, 4),
    }


def json_line(record: Mapping[str, Any]) -> str:
    """A record as one line of JSON."""
    return json_text(record) + "\n"


def json_text(value: object) -> str:
    """A value as JSON (RFC 8259), which has no NaN and no infinity: null stands for them.

    What else it lacks is text: bytes as :func:`base64_text`, dates and such as Python shows them.
    """
    try:
        return json.dumps(value, ensure_ascii=False, default=_as_text, allow_nan=False)
    except ValueError:
        return json.dumps(_finite(value), ensure_ascii=False, default=_as_text, allow_nan=False)


def base64_text(data: bytes) -> str:
    """Bytes as text, in base 64 (RFC 4648): as Parquet's binary columns stand in results."""
    return base64.b64encode(data).decode("ascii")


def _as_text(value: object) -> str:
    return base64_text(value) if isinstance(value, bytes) else str(value)


def _finite(value: object) -> object:
    if isinstance(value, dict):
        return {key: _finite(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [_finite(inner) for inner in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


def csv_row(cells: Sequence[object]) -> str:
    """Cells as one row of CSV; what is None becomes empty."""
    written = io.StringIO()
    if any("\r" in cell for cell in cells if isinstance(cell, str)):
        # a carriage return alone is quoted only where everything is
        csv.writer(written, lineterminator="\n", quoting=csv.QUOTE_ALL).writerow(cells)
    else:
        csv.writer(written, lineterminator="\n").writerow(cells)
    return written.getvalue()


def encoded(part: Piece) -> bytes:
    """A piece of output as bytes; what is no valid text, such as a path that is not UTF-8, is written as an escape."""
    return part if isinstance(part, bytes) else part.encode("utf-8", "backslashreplace")


def below(origin: Origin | None) -> str:
    """Version and hash as the line that stands below a table; nothing where they are not asked for."""
    return f"\ngazetteer: version {origin['version']}, hash {origin['hash']}\n" if origin else ""


def one_word(origin: Origin) -> str:
    """Version and hash in one cell."""
    return f"{origin['version']}+{origin['hash']}"
