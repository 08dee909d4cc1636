"""Rows of CSV and TSV files in whatever dialect they are: encoding, separator, quotes, line ends.

A byte-order mark says UTF-8 or UTF-16; everything else that is not UTF-8 the user has to name. The separator of the
columns is told from the header.
"""

from __future__ import annotations

import codecs
import csv
import io
import itertools
import re
from collections.abc import Iterable, Iterator

from gazetteer.sources.inputs import Input
from gazetteer.sources.source import Report, broken
from gazetteer.sources.table import Numbered
from resolver.errors import GazetteerError

_MARKS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
_SEPARATORS = "\t;,|"
_HEADER = 1 << 16
"""Characters within which the header ends."""

_HEADER_LINES = 100
"""Lines over which a header may reach by the line ends within its cells."""

_EXCEL = re.compile(r"sep=([\t;,|:^~])\s*", re.IGNORECASE)


class Rows:
    """The rows of one file: first its columns, then, when iterated, each row with the line on which it begins.

    A row that has not as many cells as the header, or bytes that are not in the encoding, is reported and passed over.
    Raises :class:`~resolver.errors.GazetteerError` where there is no header, or it is in another encoding.
    """

    def __init__(self, file: Input, stream: io.BufferedReader, encoding: str | None, report: Report) -> None:
        self._file = file
        self._report = report
        self._encoding = next(
            (name for mark, name in _MARKS.items() if stream.peek(4).startswith(mark)), encoding or "utf-8"
        )
        text = io.TextIOWrapper(stream, self._encoding, errors="surrogateescape", newline="")
        self._lines = 0
        try:
            self._reader = self._begun(text)
            self.columns = [" ".join(column.split()) for column in next(self._reader)]
        except (csv.Error, UnicodeDecodeError) as error:
            raise GazetteerError(f"{file.shown}:1: not CSV: {error}") from error

    def __iter__(self) -> Iterator[Numbered]:
        start = self._lines + 1
        while True:
            try:
                cells = next(self._reader, None)
            except (csv.Error, UnicodeDecodeError) as error:
                self._report(broken(self._file, start, f"not CSV: {error}; the rest of the file is"))
                return
            if cells is None:
                return
            line, start = start, self._lines + 1
            if not any(cells):
                continue
            if len(cells) != len(self.columns):
                self._report(broken(self._file, line, f"it has {len(cells)} cells, and the header {len(self.columns)}"))
            elif any(map(_undecoded, cells)):
                self._report(broken(self._file, line, f"not {self._encoding.upper()}"))
            else:
                yield line, dict(zip(self.columns, cells, strict=True))

    def _begun(self, text: io.TextIOWrapper) -> Iterator[list[str]]:
        """The reader of all rows, with the separator that Excel tells in a line of its own, or the header."""
        line = text.readline(_HEADER)
        separator = None
        if found := _EXCEL.fullmatch(line):
            separator = found[1]
            line = text.readline(_HEADER)
            self._lines += 1
        if not line.strip():
            raise GazetteerError(f"{self._file.shown}:1: it is empty; a line with the names of the columns is expected")
        if _undecoded(line) or "\0" in line:
            advice = "name its encoding with --encoding, such as cp1251 or utf-16-le"
            raise GazetteerError(f"{self._file.shown}:1: the header is not {self._encoding.upper()}; {advice}")
        lines = [line]
        while "".join(lines).count('"') % 2 and len(lines) < _HEADER_LINES:
            lines.append(text.readline(_HEADER))
        separator = separator or max(_SEPARATORS, key=lambda each: len(next(csv.reader(lines, delimiter=each))))
        return csv.reader(self._counted(itertools.chain(lines, text)), delimiter=separator)

    def _counted(self, text: Iterable[str]) -> Iterator[str]:
        for line in text:
            self._lines += 1
            yield line


def _undecoded(text: str) -> bool:
    return any("\udc80" <= letter <= "\udcff" for letter in text)
