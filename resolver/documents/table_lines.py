"""Table lines: a table in text form read line by line, in a way that every byte of it can be written again."""

from __future__ import annotations

import codecs
import contextlib
import io
import sys
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from resolver.documents.decoding import undecodable
from resolver.documents.source import Source, unreadable
from resolver.encodings import WIDE, encoding_of
from resolver.errors import DocumentError

LONGEST = 1 << 26
"""In code points: what a line may have. Longer ones come from files that have no lines."""

_BUFFER = 1 << 16
_MARK = "\ufeff"


@dataclass(frozen=True, slots=True)
class Codec:
    """An encoding in which bytes that are not in it survive: as lone surrogates, which are never letters."""

    name: str = "utf-8"

    @property
    def errors(self) -> str:
        """The handler that keeps what cannot be decoded; UTF-16 and UTF-32 have surrogates of their own."""
        return "surrogatepass" if self.name.startswith(WIDE) else "surrogateescape"

    def encoded(self, text: str, where: str) -> bytes:
        """The bytes of a text.

        Raises :class:`~resolver.errors.DocumentError` where the encoding lacks a letter.
        """
        try:
            return text.encode(self.name, self.errors)
        except UnicodeEncodeError as error:
            letter = text[error.start]
            raise DocumentError(
                f"{where}: the file's encoding, {self.name}, cannot write {letter!r}; convert the file to UTF-8 first"
            ) from error

    def undecoded(self, text: str) -> bool:
        """Whether something in a text that was read was not in the encoding."""
        return not text.isascii() and any("\ud800" <= letter <= "\udfff" for letter in text)


class Lines:
    """The lines of a table, with their ends; lines that were read too far can be given back."""

    def __init__(self, stream: BinaryIO, source: Source, encoding: str | None) -> None:
        self.shown = source.shown
        self._stream = stream
        self._read = 0
        self._back: deque[str] = deque()
        seen: bytes = stream.peek(_BUFFER) if isinstance(stream, io.BufferedReader) else _begins(stream)
        mark, name = encoding_of(seen, encoding)
        stream.read(len(mark))
        self.codec = Codec(codecs.lookup(name).name)
        self.mark = _MARK if mark else ""
        start = seen[len(mark) :].decode(self.codec.name, "replace")
        self.start = start.lstrip()[:1]
        # a table of an old Macintosh, whose lines end with a carriage return alone
        self._end = "\r" if "\r" in start.rstrip("\r") and "\n" not in start else "\n"
        self._text = io.TextIOWrapper(stream, self.codec.name, self.codec.errors, newline=self._end)
        self.number = 0
        """The line that was read last, from 1."""

    def next(self) -> str:
        """The next line; empty at the end.

        Raises :class:`~resolver.errors.DocumentError` where the file has no lines or ends within a letter.
        """
        line = self._back.popleft() if self._back else self._from_file()
        self.number += bool(line)
        return line

    def give_back(self, raw: str) -> None:
        """The next calls of :meth:`next` return these lines again."""
        *whole, rest = raw.split(self._end)
        lines = [line + self._end for line in whole] + ([rest] if rest else [])
        self._back.extendleft(reversed(lines))
        self.number -= len(lines)

    def size(self) -> int:
        """How many bytes were taken from the file since the last call; 0 for what has no size."""
        if not self._stream.seekable():
            return 0
        before, self._read = self._read, self._stream.tell()
        return self._read - before

    def detach(self) -> None:
        """Leave the stream open behind."""
        self._text.detach()

    def _from_file(self) -> str:
        try:
            line = self._text.readline(LONGEST + 1)
        except UnicodeError as error:
            at = error.start if isinstance(error, UnicodeDecodeError) else 0
            raise undecodable(b"", self.shown, self.codec.name, at, self.number + 1) from error
        except OSError as error:
            raise unreadable(self.shown, error) from error
        if len(line) > LONGEST:
            raise DocumentError(f"{self.shown}:{self.number + 1}: no line ends here within {LONGEST:,} characters")
        return line


def _begins(stream: BinaryIO) -> bytes:
    """What a stream in memory begins with, as it may stand in the place of standard input."""
    seen = stream.read(_BUFFER)
    stream.seek(-len(seen), io.SEEK_CUR)
    return seen


@contextlib.contextmanager
def opened(source: Source, encoding: str | None) -> Iterator[Lines]:
    """The lines of a file or of standard input.

    Raises :class:`~resolver.errors.DocumentError` where it cannot be read.
    """
    if source.path is None:
        lines = Lines(sys.stdin.buffer, source, encoding)
        try:
            yield lines
        finally:
            lines.detach()
        return
    try:
        file = source.path.open("rb", buffering=_BUFFER)
    except OSError as error:
        raise unreadable(source.shown, error) from error
    with file:
        yield Lines(file, source, encoding)
