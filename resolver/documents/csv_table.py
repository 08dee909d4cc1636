"""CSV: tables of cells between commas, semicolons, tabs or bars, written again byte for byte but for one column.

Quoting is that of :mod:`resolver.csv_records`; in TSV, which by its standard (IANA) has none, a quote may be a letter.
Which character stands between the cells is told by the line of column names: it is the one that makes the column asked
for one of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from resolver.csv_records import Record, record, unquoted, value
from resolver.documents.edits import applied
from resolver.documents.rows import Between, Column, distinct, unusable
from resolver.documents.table_lines import Lines
from resolver.errors import DocumentError

if TYPE_CHECKING:
    from resolver.documents.edits import Edit

_TABBED = (".tsv", ".tab")
SUFFIXES = (".csv", *_TABBED)

_DELIMITERS = (",", ";", "\t", "|")
_SPREADSHEET_HINT = re.compile(r"sep=(.)(?:\r\n|\n|\r)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Header:
    """What all rows of a table have in common; ``tabbed``: it is TSV, in which a quote may be a letter."""

    names: tuple[str, ...]
    delimiter: str
    column: Column
    at: int
    tabbed: bool


@dataclass(frozen=True, slots=True)
class CsvRow:
    """A row as its cells stand in the file, quotes and all; ``quoted``: by quotes its cells are told."""

    number: int
    line: int
    size: int
    cells: Sequence[str]
    end: str
    header: Header
    quoted: bool

    @property
    def raw(self) -> str:
        """The row as it stands."""
        return self.header.delimiter.join(self.cells) + self.end

    @property
    def text(self) -> str:
        """What the column holds."""
        return self._value(self.cells[self.header.at])

    @property
    def beyond(self) -> str:
        """Nothing: a row is what stands there."""
        return ""

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of what goes along with the mentions."""
        return self.header.column.columns(self.header.names)

    @property
    def carried(self) -> dict[str, object]:
        """What goes along with its mentions."""
        return self.header.column.carried(dict(zip(self.header.names, map(self._value, self.cells), strict=True)))

    def edited(self, edits: Sequence[Edit]) -> str:
        """The row with changes in the text; the cell is quoted as it was, and where it has to be."""
        at, delimiter = self.header.at, self.header.delimiter
        new = applied(self.text, edits)
        quotes = self.cells[at].startswith('"') or any(letter in new for letter in (delimiter, '"', "\n", "\r"))
        if self.quoted and quotes:
            new = '"' + new.replace('"', '""') + '"'
        return delimiter.join((*self.cells[:at], new, *self.cells[at + 1 :])) + self.end

    def _value(self, cell: str) -> str:
        return value(cell) if self.quoted else cell


def pieces(lines: Lines, column: Column, suffix: str) -> Iterator[CsvRow | Between]:
    """The table: its column names, then its rows.

    Raises :class:`~resolver.errors.DocumentError` where the table has no such column.
    """
    before = lines.mark
    first = lines.next()
    hint = _SPREADSHEET_HINT.fullmatch(first)
    if hint:
        before += first
    else:
        lines.give_back(first)
    header, raw = _header(lines, column, (hint[1],) if hint else _by_suffix(suffix), suffix)
    yield Between(before + raw, lines.size(), columns=column.columns(header.names))
    number = 0
    while True:
        line = lines.number + 1
        found, quoted = _record(lines, header)
        if found is None:
            return
        raw = found.raw(header.delimiter)
        if raw == found.end:
            yield Between(raw, lines.size())  # an empty line is no row
            continue
        number += 1
        row = CsvRow(number, line, lines.size(), found.cells, found.end, header, quoted)
        problem = found.problem or _problem(row, raw, lines)
        yield Between(raw, row.size, DocumentError(f"{lines.shown}:{line}: {problem}")) if problem else row


def _record(lines: Lines, header: Header) -> tuple[Record | None, bool]:
    """The next record, and whether its cells are told by quotes.

    In TSV they are not where that fits the columns better: where quotes make no sense, or make one row of several.
    """
    before = lines.number
    found = record(lines, header.delimiter)
    raw = found.raw(header.delimiter) if found else ""
    if not header.tabbed or '"' not in raw:
        return found, True
    count = lines.number - before
    lines.give_back(raw)
    read = [lines.next() for _ in range(count)]
    bare = [unquoted(line, header.delimiter) for line in read]
    wanted = len(header.names)
    fitting = [len(each.cells) == wanted for each in bare]
    sound = found is not None and not found.problem and len(found.cells) == wanted
    if fitting[0] and (not sound or (all(fitting) and count > 1 and wanted > 1)):
        lines.give_back("".join(read[1:]))
        return bare[0], False
    return found, True


def _by_suffix(suffix: str) -> tuple[str, ...]:
    return ("\t", *_DELIMITERS) if suffix in _TABBED else _DELIMITERS


def _problem(row: CsvRow, raw: str, lines: Lines) -> str | None:
    """Why a row cannot be used, or None."""
    if lines.codec.undecoded(raw):
        return f"not {lines.codec.name.upper()}; give the file's encoding with --encoding NAME"
    found, wanted = len(row.cells), len(row.header.names)
    if found != wanted:
        return f"{found} cell{'s' * (found != 1)} where the first line names {wanted} columns; mend its quotes"
    problem = unusable(row.text)
    return f"{row.header.column.name!r} {problem}" if problem else None


def _header(lines: Lines, column: Column, delimiters: Sequence[str], suffix: str) -> tuple[Header, str]:
    """The first record as column names, and as it stands."""
    problems: list[tuple[int, DocumentError]] = []
    for delimiter in delimiters:
        found = record(lines, delimiter)
        if found is None:
            raise DocumentError(f"{lines.shown}: empty; a table begins with a line of column names")
        names = found.values
        raw = found.raw(delimiter)
        if "\0" in raw or lines.codec.undecoded(raw):
            advice = "save it as CSV in UTF-8, or give its encoding with --encoding NAME"
            raise DocumentError(f"{lines.shown}:1: the line of column names is no text in {lines.codec.name}; {advice}")
        try:
            column.check(names, lines.shown)
            if found.problem:
                raise DocumentError(f"{lines.shown}:1: {found.problem}")
        except DocumentError as error:
            problems.append((len(names), error))
            lines.give_back(raw)
        else:
            tabbed = suffix in _TABBED and delimiter == "\t" and '"' not in raw
            return Header(tuple(distinct(names)), delimiter, column, names.index(column.name), tabbed), raw
    raise max(problems, key=lambda one: one[0])[1]
