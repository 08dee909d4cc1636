"""Batches: many documents one after the other, in order, whatever is wrong with some of them.

A batch is a stream of units: documents, what stands between the rows of a table, what could not be read, and the end of
each source. Every unit knows the result that it goes into, and what that result has from an earlier run is passed over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from resolver.documents import columns
from resolver.documents.decoding import Decoded, decode
from resolver.documents.edits import applied
from resolver.documents.markup import Markup
from resolver.documents.results import Nowhere, Result
from resolver.documents.rows import Between, Column, Row
from resolver.documents.source import Source
from resolver.documents.table_lines import Codec
from resolver.errors import DocumentError
from resolver.language.scripts.code import Markdown
from resolver.language.scripts.detection import Declared

if TYPE_CHECKING:
    from resolver.documents.edits import Edit


@dataclass(frozen=True, slots=True)
class Text:
    """A document that was read: its source, its content as decoded, and the page that it was where it was one.

    ``row`` is the row of a table whose cell it is; then the source is that row, and offsets are those of the cell.
    """

    source: Source
    decoded: Decoded
    markup: Markup | None = None
    row: Row | None = None

    @property
    def text(self) -> str:
        """The running text: of a page, what stands outside its tags, with the language that the page says."""
        if self.markup is None:
            is_markdown = self.row is None and self.source.is_markdown
            return Markdown(self.decoded.text) if is_markdown else self.decoded.text
        return self.markup.text if self.markup.lang is None else Declared(self.markup.text, self.markup.lang)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Offsets in the content as it was given, from offsets in :attr:`text`."""
        return (start, end) if self.markup is None else self.markup.span(start, end)

    def edited(self, edits: Iterable[Edit]) -> str:
        """The content with replacements made in its running text, and nothing else touched."""
        return applied(self.text, edits) if self.markup is None else self.markup.edited(edits)


@dataclass(frozen=True, slots=True)
class Unit:
    """One step of a batch.

    ``raw`` is what stands there, as bytes of the source, and what is written where nothing changes; ``beyond`` is what
    it leaves out. ``size`` is how far the input has been read with it, in bytes. An ``error`` without
    ``raw`` means the whole source. ``skipped`` says that the result has the unit from an earlier run. ``codec`` is the
    encoding of the table that a row stands in; ``columns`` are what goes along with the rows of a table, where the unit
    is the line that names them, or the end of the table.
    """

    result: Result
    text: Text | None = None
    raw: bytes = b""
    size: int = 0
    error: DocumentError | None = None
    last: bool = False
    skipped: bool = False
    codec: Codec = Codec()  # noqa: RUF009 - frozen
    beyond: bytes = b""
    columns: tuple[str, ...] = ()

    @property
    def row(self) -> int:
        """The number of the table's row that it is, 0 for anything else."""
        return self.text.row.number if self.text and self.text.row else 0

    @property
    def identity(self) -> bytes:
        """What tells whether the unit is the same as in an earlier run."""
        return self.raw + self.beyond


Destination = Callable[[Source], Result | None]
"""Gives the result that a source goes into; None where an earlier run has done it.

Raises :class:`~resolver.errors.DocumentError` where there can be none.
"""

_NOWHERE = Nowhere()


def unsearchable(shown: str, error: Exception) -> DocumentError:
    """The error for a text that makes the annotator fail."""
    reason = str(error).partition("\n")[0]
    return DocumentError(f"{shown}: cannot be searched for names ({type(error).__name__}: {reason}); please report it")


def read(source: Source, encoding: str | None = None) -> Text:
    """One document; ``encoding`` is that of files without a byte-order mark, by default UTF-8.

    Raises :class:`~resolver.errors.DocumentError` where it cannot be read.
    """
    decoded = decode(source.read(), source.shown, encoding, source.is_markup)
    return Text(source, decoded, Markup(decoded.text) if source.is_markup else None)


def texts(
    found: Iterable[Source | DocumentError],
    report: Callable[[DocumentError], None],
    encoding: str | None = None,
) -> Iterator[Text]:
    """The documents that can be read, in order; what cannot goes to ``report``, and the rest is done."""
    for source in found:
        try:
            if isinstance(source, DocumentError):
                raise source
            text = read(source, encoding)
        except DocumentError as error:
            report(error)
        else:
            yield text


def batch(
    found: Iterable[Source | DocumentError],
    destination: Destination,
    encoding: str | None = None,
    column: Column | None = None,
    *,
    rewrite: bool = False,
) -> Iterator[Unit]:
    """The units of all sources, in order.

    ``column`` says that the sources are tables, and in which column their texts are; ``rewrite`` that they are written
    again: then what stands between the rows goes into the result too, and other columns are not read.
    """
    for source in found:
        if isinstance(source, DocumentError):
            yield Unit(_NOWHERE, error=source)
            continue
        left = source.size
        columns_told: tuple[str, ...] = ()
        result: Result = _NOWHERE
        begun: Result | None = _NOWHERE
        try:
            begun = destination(source)
            if begun is not None:
                result = begun
                for unit in _units(source, result, encoding, column, rewrite):
                    left -= unit.size
                    columns_told = columns_told or unit.columns
                    yield unit
                    if result.closed:
                        break
        except DocumentError as error:
            yield Unit(result, error=error)
        yield Unit(result, size=max(left, 0), last=True, skipped=begun is None, columns=columns_told)


def _units(
    source: Source, result: Result, encoding: str | None, column: Column | None, rewrite: bool
) -> Iterator[Unit]:
    if column is None:
        text = read(source, encoding)
        raw = text.decoded.encoded(text.decoded.text, source.shown)
        yield Unit(result, text, raw, skipped=result.skips(raw))
        return
    for codec, piece in columns.pieces(source, column, carry=not rewrite):
        raw = codec.encoded(piece.raw, source.shown)
        if isinstance(piece, Between):
            skipped = result.skips(raw) if rewrite else True
            yield Unit(
                result,
                raw=raw,
                size=piece.size,
                error=piece.error,
                skipped=skipped,
                codec=codec,
                columns=piece.columns,
            )
        else:
            here = Source(source.path, source.relative, f":{piece.line}")
            text = Text(here, Decoded(piece.text, codec.name), None, piece)
            beyond = piece.beyond.encode("utf-8", "backslashreplace")
            skipped = result.skips(raw + beyond, piece.number)
            yield Unit(result, text, raw, piece.size, skipped=skipped, codec=codec, beyond=beyond)
