"""CSV records: the cells of tables, told apart by the quotes of RFC 4180 and of spreadsheets, and as they stand there.

A cell that begins with a quote ends with one and has its own doubled. Where a quote is never closed, or text stands
behind one that closes, the line is no record; the lines behind it are read again: one broken row costs no other.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

LONGEST = 1 << 22
"""In code points, of a record over several lines. Where a quote is not closed within it, it was never meant to be."""

_QUOTED = re.compile(r'(?:[^"]++|"")*+')
_LINE = re.compile(r"[^\r\n]*+(?:\r\n|\r|\n)|[^\r\n]++")


class Lines(Protocol):
    """The lines of a table, with their ends; lines that were read too far can be given back."""

    def next(self) -> str:
        """The next line; empty at the end."""

    def give_back(self, raw: str) -> None:
        """The next calls of :meth:`next` return these lines again."""


class NumberedLines:
    """Lines that end with a line feed, a carriage return or both, and the number of the one that was read last."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines = lines
        self._back: deque[str] = deque()
        self.number = 0
        """The line that was read last, from 1."""

    def next(self) -> str:
        """The next line; empty at the end."""
        line = self._back.popleft() if self._back else next(self._lines, "")
        self.number += bool(line)
        return line

    def give_back(self, raw: str) -> None:
        """The next calls of :meth:`next` return these lines again."""
        lines = _LINE.findall(raw)
        self._back.extendleft(reversed(lines))
        self.number -= len(lines)


@dataclass(frozen=True, slots=True)
class Record:
    """A record's cells as they stand there, quotes and all, and the end of its last line."""

    cells: list[str]
    end: str
    problem: str | None = None
    """Why it is none: then it is the line as it stands, for what follows may be sound again."""

    def raw(self, delimiter: str) -> str:
        """The record as it stands."""
        return delimiter.join(self.cells) + self.end

    @property
    def values(self) -> list[str]:
        """What the cells hold."""
        return [value(cell) for cell in self.cells]


def record(lines: Lines, delimiter: str) -> Record | None:
    """The next record; None at the end of the table. A line that begins none that ends is given alone."""
    line = first = lines.next()
    if not line:
        return None
    if '"' not in line:
        return unquoted(line, delimiter)
    cells: list[str] = []
    later: list[str] = []
    at = length = 0
    while True:
        if not line.startswith('"', at):
            stop = line.find(delimiter, at)
            if stop < 0:
                stop = _ends_at(line)
                return Record([*cells, line[at:stop]], line[stop:])
            cells.append(line[at:stop])
            at = stop + 1
            continue
        parts: list[str] = []
        stop = _closed_at(line, at + 1)
        while stop == len(line):
            parts.append(line[at:])
            length += len(line)
            line, at = lines.next() if length < LONGEST else "", 0
            if not line:
                return _alone(lines, first, later, delimiter, "a quote is opened here and never closed")
            later.append(line)
            stop = _closed_at(line, 0)
        cells.append("".join((*parts, line[at : stop + 1])))
        at = stop + 1
        if _ends_at(line) <= at:
            return Record(cells, line[at:])
        if not line.startswith(delimiter, at):
            return _alone(lines, first, later, delimiter, "text stands between a closing quote and the cell's end")
        at += 1


def unquoted(line: str, delimiter: str, problem: str | None = None) -> Record:
    """A line as a record in which quotes are letters like others."""
    at = _ends_at(line)
    return Record(line[:at].split(delimiter), line[at:], problem)


def value(cell: str) -> str:
    """What a cell holds."""
    return cell[1:-1].replace('""', '"') if cell.startswith('"') else cell


def _alone(lines: Lines, first: str, later: list[str], delimiter: str, problem: str) -> Record:
    """The first line of what is no record; the lines behind it are read again."""
    lines.give_back("".join(later))
    return unquoted(first, delimiter, problem)


def _closed_at(line: str, start: int) -> int:
    """Where the quote stands that closes a cell; the line's length where none does."""
    found = _QUOTED.match(line, start)
    return found.end() if found else start


def _ends_at(line: str) -> int:
    if line.endswith("\r\n"):
        return len(line) - 2
    return len(line) - line.endswith(("\n", "\r"))
