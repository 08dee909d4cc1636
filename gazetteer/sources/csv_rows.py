"""Rows of CSV and TSV files in whatever dialect they are: encoding, separator, quotes, line ends.

A byte-order mark says UTF-8, UTF-16 or UTF-32; everything else that is not UTF-8 the user has to name. The
separator of the columns is told from the header.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator

from gazetteer.sources.inputs import LONGEST_LINE, Input
from gazetteer.sources.source import Report, broken
from gazetteer.sources.table import Numbered
from resolver.csv_records import NumberedLines, Record, record
from resolver.encodings import BEGINNING, encoding_of
from resolver.errors import GazetteerError

_SEPARATORS = "\t;,|"
_HEADER = 1 << 16
"""Characters within which the header ends."""

_EXCEL = re.compile(r"sep=([\t;,|:^~])\s*", re.IGNORECASE)


class Rows:
    """The rows of one file: first its columns, then, when iterated, each row with the line on which it begins.

    A row whose quotes are broken or that has not as many cells as the header, or bytes that are not in the encoding, is
    reported and passed over. Raises :class:`~resolver.errors.GazetteerError` where there is no header, or it is in
    another encoding.
    """

    def __init__(self, file: Input, stream: io.BufferedReader, encoding: str | None, report: Report) -> None:
        self._file = file
        self._report = report
        mark, self._encoding = encoding_of(stream.peek(BEGINNING), encoding)
        stream.read(len(mark))
        text = io.TextIOWrapper(stream, self._encoding, errors="surrogateescape", newline="")
        self._lines = NumberedLines(_lines(text, file, report))
        try:
            self._separator, names = self._header()
        except UnicodeError as error:
            raise GazetteerError(f"{file.shown}:1: not CSV: {error}") from error
        self.columns = [" ".join(name.split()) for name in names]

    def __iter__(self) -> Iterator[Numbered]:
        while True:
            line = self._lines.number + 1
            try:
                found = record(self._lines, self._separator)
            except UnicodeError as error:
                self._report(broken(self._file, line, f"not CSV: {error}; the rest of the file is"))
                return
            if found is None:
                return
            cells = found.values
            if found.problem:
                self._report(broken(self._file, line, found.problem))
            elif not any(cells):
                continue
            elif len(cells) != len(self.columns):
                self._report(broken(self._file, line, f"it has {len(cells)} cells, and the header {len(self.columns)}"))
            elif any(map(_undecoded, cells)):
                self._report(broken(self._file, line, f"not {self._encoding.upper()}"))
            else:
                yield line, dict(zip(self.columns, cells, strict=True))

    def _header(self) -> tuple[str, list[str]]:
        """The separator, which Excel tells in a line of its own, or else the header; and the names of the columns."""
        line = self._lines.next()
        separators = _SEPARATORS
        if hint := _EXCEL.fullmatch(line):
            separators = hint[1]
            line = self._lines.next()
        where = f"{self._file.shown}:{self._lines.number or 1}"
        if not line.strip():
            raise GazetteerError(f"{where}: it is empty; a line with the names of the columns is expected")
        if _undecoded(line) or "\0" in line:
            advice = "name its encoding with --encoding, such as cp1251 or utf-16-le"
            raise GazetteerError(f"{where}: the header is not {self._encoding.upper()}; {advice}")
        self._lines.give_back(line)
        tried = {separator: self._tried(separator) for separator in separators}
        cells = {each: len(read.cells) for each, read in tried.items()}
        separator = max(tried, key=lambda each: (cells[each] > 1 and not tried[each].problem, cells[each]))
        if problem := tried[separator].problem:
            raise GazetteerError(f"{where}: {problem}; mend the line with the names of the columns")
        record(self._lines, separator)
        return separator, tried[separator].values

    def _tried(self, separator: str) -> Record:
        """The next record with this separator; it stays the next."""
        found = record(self._lines, separator) or Record([], "")
        self._lines.give_back(found.raw(separator))
        return found


def _lines(text: io.TextIOWrapper, file: Input, report: Report) -> Iterator[str]:
    """The lines of a file; the header is cut off where it does not end, another such line is reported, and the last."""
    first = text.readline(_HEADER)
    yield first
    if _EXCEL.fullmatch(first):
        yield text.readline(_HEADER)
    for number, line in enumerate(iter(lambda: text.readline(LONGEST_LINE + 1), ""), start=2):
        if len(line) > LONGEST_LINE:
            report(file.endless(number + bool(_EXCEL.fullmatch(first))))
            return
        yield line


def _undecoded(text: str) -> bool:
    return any("\udc80" <= letter <= "\udcff" for letter in text)
