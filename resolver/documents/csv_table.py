"""CSV: tables of cells between commas, semicolons, tabs or bars, written again byte for byte but for one column.

Quoting is that of RFC 4180 and of spreadsheets: a cell that begins with a quote ends with one and has its own doubled.
Which character stands between the cells is told by the line of column names: it is the one that makes the column asked
for one of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from resolver.documents.edits import applied
from resolver.documents.rows import Between, Column, unusable
from resolver.documents.table_lines import Lines
from resolver.errors import DocumentError

if TYPE_CHECKING:
    from resolver.documents.edits import Edit

SUFFIXES = (".csv", ".tsv", ".tab")

LONGEST_ROW = 1 << 22
"""In code points. Where a quote is not closed within it, it was never meant to be."""

_DELIMITERS = (",", ";", "\t", "|")
_QUOTED = re.compile(r'(?:[^"]++|"")*+')
_SPREADSHEET_HINT = re.compile(r"sep=(.)(?:\r\n|\n|\r)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Header:
    """What all rows of a table have in common."""

    names: tuple[str, ...]
    delimiter: str
    column: Column
    at: int


@dataclass(frozen=True, slots=True)
class CsvRow:
    """A row as its cells stand in the file, quotes and all."""

    number: int
    line: int
    size: int
    cells: Sequence[str]
    end: str
    header: Header

    @property
    def raw(self) -> str:
        """The row as it stands."""
        return self.header.delimiter.join(self.cells) + self.end

    @property
    def text(self) -> str:
        """What the column holds."""
        return _value(self.cells[self.header.at])

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
        return self.header.column.carried(dict(zip(self.header.names, map(_value, self.cells), strict=True)))

    def edited(self, edits: Sequence[Edit]) -> str:
        """The row with changes in the text; the cell is quoted as it was, and where it has to be."""
        at, delimiter = self.header.at, self.header.delimiter
        new = applied(self.text, edits)
        if self.cells[at].startswith('"') or any(letter in new for letter in (delimiter, '"', "\n", "\r")):
            new = '"' + new.replace('"', '""') + '"'
        return delimiter.join((*self.cells[:at], new, *self.cells[at + 1 :])) + self.end


@dataclass(frozen=True, slots=True)
class _Record:
    cells: list[str]
    end: str
    problem: str | None = None
    """Why it is none: then it is the line as it stands, for what follows may be sound again."""


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
    header, raw = _header(lines, column, (hint[1],) if hint else _by_suffix(suffix))
    yield Between(before + raw, lines.size())
    number = 0
    while True:
        line = lines.number + 1
        record = _record(lines, header.delimiter)
        if record is None:
            return
        raw = header.delimiter.join(record.cells) + record.end
        if raw == record.end:
            yield Between(raw, lines.size())  # an empty line is no row
            continue
        number += 1
        row = CsvRow(number, line, lines.size(), record.cells, record.end, header)
        problem = record.problem or _problem(row, raw, lines)
        yield Between(raw, row.size, DocumentError(f"{lines.shown}:{line}: {problem}")) if problem else row


def _by_suffix(suffix: str) -> tuple[str, ...]:
    return ("\t", *_DELIMITERS) if suffix in (".tsv", ".tab") else _DELIMITERS


def _problem(row: CsvRow, raw: str, lines: Lines) -> str | None:
    """Why a row cannot be used, or None."""
    if lines.codec.undecoded(raw):
        return f"not {lines.codec.name.upper()}; give the file's encoding with --encoding NAME"
    found, wanted = len(row.cells), len(row.header.names)
    if found != wanted:
        return f"{found} cell{'s' * (found != 1)} where the first line names {wanted} columns; mend its quotes"
    problem = unusable(row.text)
    return f"{row.header.column.name!r} {problem}" if problem else None


def _header(lines: Lines, column: Column, delimiters: Sequence[str]) -> tuple[Header, str]:
    """The first record as column names, and as it stands."""
    problems: list[tuple[int, DocumentError]] = []
    for delimiter in delimiters:
        record = _record(lines, delimiter)
        if record is None:
            raise DocumentError(f"{lines.shown}: empty; a table begins with a line of column names")
        names = [_value(cell) for cell in record.cells]
        raw = delimiter.join(record.cells) + record.end
        if "\0" in raw or lines.codec.undecoded(raw):
            advice = "save it as CSV in UTF-8, or give its encoding with --encoding NAME"
            raise DocumentError(f"{lines.shown}:1: the line of column names is no text in {lines.codec.name}; {advice}")
        try:
            column.check(names, lines.shown)
            if record.problem:
                raise DocumentError(f"{lines.shown}:1: {record.problem}")
        except DocumentError as error:
            problems.append((len(names), error))
            lines.give_back(raw)
        else:
            return Header(tuple(names), delimiter, column, names.index(column.name)), raw
    raise max(problems, key=lambda one: one[0])[1]


def _record(lines: Lines, delimiter: str) -> _Record | None:
    """The next record; None at the end of the table. A line that begins none that ends is given alone."""
    line = first = lines.next()
    if not line:
        return None
    if '"' not in line:
        at = _ends_at(line)
        return _Record(line[:at].split(delimiter), line[at:])
    cells: list[str] = []
    later: list[str] = []
    at = length = 0
    while True:
        if not line.startswith('"', at):
            stop = line.find(delimiter, at)
            if stop < 0:
                stop = _ends_at(line)
                return _Record([*cells, line[at:stop]], line[stop:])
            cells.append(line[at:stop])
            at = stop + 1
            continue
        parts: list[str] = []
        stop = _closed_at(line, at + 1)
        while stop == len(line):
            parts.append(line[at:])
            length += len(line)
            line, at = lines.next() if length < LONGEST_ROW else "", 0
            if not line:
                return _alone(lines, first, later, delimiter, "a quote is opened here and never closed")
            later.append(line)
            stop = _closed_at(line, 0)
        cells.append("".join((*parts, line[at : stop + 1])))
        at = stop + 1
        if _ends_at(line) <= at:
            return _Record(cells, line[at:])
        if not line.startswith(delimiter, at):
            return _alone(lines, first, later, delimiter, "text stands between a closing quote and the cell's end")
        at += 1


def _alone(lines: Lines, first: str, later: list[str], delimiter: str, problem: str) -> _Record:
    """The first line of what is no record; the lines behind it are read again."""
    lines.give_back("".join(later))
    at = _ends_at(first)
    return _Record(first[:at].split(delimiter), first[at:], problem)


def _closed_at(line: str, start: int) -> int:
    """Where the quote stands that closes a cell; the line's length where none does."""
    found = _QUOTED.match(line, start)
    return found.end() if found else start


def _ends_at(line: str) -> int:
    if line.endswith("\r\n"):
        return len(line) - 2
    return len(line) - line.endswith(("\n", "\r"))


def _value(cell: str) -> str:
    return cell[1:-1].replace('""', '"') if cell.startswith('"') else cell
