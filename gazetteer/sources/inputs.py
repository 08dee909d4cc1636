"""The files of an import: opened whatever they are packed in, read line by line, with a count of what is read.

Packing (gzip, bzip2, xz, zip) is told by the first bytes, because names of downloads are not to be relied on.
"""

from __future__ import annotations

import bz2
import codecs
import contextlib
import gzip
import io
import lzma
import sys
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, cast

from resolver.errors import GazetteerError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

Advance = Callable[[int], None]
"""Told how many bytes of a file, as it lies on the disk, have been read just now."""

STDIN = "-"
_ZIP = b"PK\x03\x04"
_PACKINGS: dict[bytes, Callable[[IO[bytes]], Any]] = {
    b"\x1f\x8b": lambda file: gzip.GzipFile(fileobj=file),
    b"BZh": bz2.BZ2File,
    b"\xfd7zXZ\x00": lzma.LZMAFile,
}
_PACKED_SUFFIXES = (".gz", ".gzip", ".bz2", ".xz", ".zip")
_TROUBLES = (OSError, EOFError, zlib.error, lzma.LZMAError, zipfile.BadZipFile, NotImplementedError, RuntimeError)
"""What reading a packed file may raise; the last two by zip archives: an unknown method, a password."""

LONGEST_LINE = 1 << 26
"""Bytes. Longer ones come from files that have no lines, or that somebody has packed to fill the memory."""

MOST_WHOLE = 1 << 29
"""Bytes of a file, unpacked, that is read as a whole."""

_BLOCK = 1 << 18
_BOM = codecs.BOM_UTF8
_BEGINNING = 512


class BrokenRecordError(GazetteerError):
    """One record of a file is left out, and the rest is read; names the file, and the record's line or ID."""


class OtherSchemaError(GazetteerError):
    """One record of a file is of a sort that no gazetteer has, such as a vessel, and is left out; nothing is wrong."""

    def __init__(self, shown: str, schema: str) -> None:
        super().__init__(f"{shown}: records of the schema {schema} are left out")
        self.schema = schema


@dataclass(frozen=True, slots=True)
class Input:
    """One file to import: on the disk, within a zip archive (``member``), or standard input where ``path`` is None."""

    path: Path | None
    member: str | None = None
    advance: Advance = lambda _: None

    @property
    def shown(self) -> str:
        """How messages name it: ``UA.zip/UA.txt``, ``-`` for standard input."""
        if self.path is None:
            return STDIN
        return str(self.path) if self.member is None else f"{self.path}/{self.member}"

    @property
    def name(self) -> str:
        """The bare name of the file, without folders and the suffix of its packing; empty for standard input."""
        if self.path is None:
            return ""
        name = Path(self.member or self.path).name
        return name[: -len(Path(name).suffix)] if name.lower().endswith(_PACKED_SUFFIXES) else name

    @property
    def repeatable(self) -> bool:
        """Whether it can be read more than once."""
        return self.path is not None and (self.member is not None or self.path.is_file())

    @contextlib.contextmanager
    def open(self, *, counted: bool = True) -> Iterator[io.BufferedReader]:
        """The content, unpacked, as a stream of bytes; without ``counted`` nobody is told how much has been read.

        Raises :class:`GazetteerError` where it cannot be read, now or, where it is damaged, while it is read.
        """
        with contextlib.ExitStack() as closing:
            try:
                plain = self._stream(closing, self.advance if counted else None)
            except _TROUBLES as error:
                raise self._unreadable(error) from error
            yield io.BufferedReader(_Guarded(plain, self._unreadable), _BLOCK)

    def lines(self, report: Callable[[GazetteerError], None], *, counted: bool = True) -> Iterator[tuple[int, str]]:
        """The lines without their ends, each with its number; empty ones are passed over.

        What is not UTF-8 is reported and skipped; where the file is damaged, that is reported, and its lines end.
        """
        try:
            with self.open(counted=counted) as stream:
                yield from self.decoded(stream, report)
        except GazetteerError as error:
            report(error)

    def decoded(self, stream: io.BufferedReader, report: Callable[[GazetteerError], None]) -> Iterator[tuple[int, str]]:
        """The lines of a stream that :meth:`open` gave, as :meth:`lines` gives them, up to one that is far too long."""
        for number, line in enumerate(iter(lambda: stream.readline(LONGEST_LINE + 1), b""), start=1):
            if len(line) > LONGEST_LINE:
                report(self.endless(number))
                return
            bare = line.removeprefix(_BOM) if number == 1 else line
            try:
                text = bare.decode().rstrip("\r\n")
            except UnicodeDecodeError as error:
                report(BrokenRecordError(f"{self.shown}:{number}: not UTF-8 at byte {error.start}; skipped"))
                continue
            if text:
                yield number, text

    def endless(self, line: int) -> GazetteerError:
        """The error of a line that is longer than :data:`LONGEST_LINE`; nothing behind it is read."""
        told = f"a line of more than {LONGEST_LINE >> 20} MiB; is the file of another format?"
        return GazetteerError(f"{self.shown}:{line}: {told} The rest of it is skipped")

    def whole(self, stream: IO[bytes]) -> bytes:
        """All of a stream but its byte-order mark.

        Raises :class:`GazetteerError` where it is more than :data:`MOST_WHOLE`.
        """
        data = stream.read(MOST_WHOLE + 1)
        self.check_whole(len(data))
        return data.removeprefix(_BOM)

    def check_whole(self, size: int) -> None:
        """Raises :class:`GazetteerError` where so many bytes are more than are read as a whole."""
        if size > MOST_WHOLE:
            told = f"it has more than {MOST_WHOLE >> 20} MiB, unpacked, and this format is read as a whole"
            raise GazetteerError(f"{self.shown}: {told}; cut it into several files")

    def _stream(self, closing: contextlib.ExitStack, advance: Advance | None) -> IO[bytes]:
        raw = sys.stdin.buffer if self.path is None else closing.enter_context(self.path.open("rb", buffering=0))
        watched = closing.enter_context(io.BufferedReader(_Watched(raw, advance), _BLOCK))
        if self.member is not None:
            return closing.enter_context(closing.enter_context(zipfile.ZipFile(watched)).open(self.member))
        beginning = watched.peek(len(_ZIP))
        if self.path is None and beginning.startswith(_ZIP):
            raise OSError("a zip archive cannot be read from standard input: name the file")
        packing = next((known for magic, known in _PACKINGS.items() if beginning.startswith(magic)), None)
        return watched if packing is None else closing.enter_context(packing(watched))

    def _unreadable(self, error: Exception) -> GazetteerError:
        reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
        return GazetteerError(f"{self.shown}: cannot be read: {reason}")


def is_json(stream: io.BufferedReader) -> bool:
    """Whether what comes next of a stream begins as an object or a list of JSON does; nothing is taken from it."""
    return stream.peek(_BEGINNING).removeprefix(_BOM).lstrip()[:1] in (b"{", b"[")


class _Watched(io.RawIOBase):
    """A file that tells how much of it is read; closing it leaves the file open."""

    def __init__(self, raw: IO[bytes], advance: Advance | None) -> None:
        self._raw = cast("io.FileIO", raw)
        self._advance = advance

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return self._raw.seekable()

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        return self._raw.seek(offset, whence)

    def tell(self) -> int:
        return self._raw.tell()

    def readinto(self, buffer: WriteableBuffer) -> int:
        read = self._raw.readinto(buffer) or 0
        if self._advance is not None:
            self._advance(read)
        return read


class _Guarded(io.RawIOBase):
    """A stream whose errors say which file is damaged."""

    def __init__(self, plain: IO[bytes], unreadable: Callable[[Exception], GazetteerError]) -> None:
        self._plain = cast("io.BufferedReader", plain)
        self._unreadable = unreadable

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        try:
            return self._plain.readinto(buffer)
        except _TROUBLES as error:
            raise self._unreadable(error) from error


def inputs(
    arguments: Iterable[str], report: Callable[[GazetteerError], None], advance: Advance = lambda _: None
) -> Iterator[Input]:
    """The files that arguments name, in their order; no argument and ``-`` are standard input.

    Of a zip archive, every file in it is one. What is missing or cannot be read is reported, and the rest is given.
    """
    for argument in tuple(arguments) or (STDIN,):
        if argument == STDIN:
            yield Input(None, advance=advance)
            continue
        path = Path(argument)
        try:
            if path.is_dir():
                raise OSError("it is a folder; name the files in it")
            members = _members(path) if path.is_file() or not path.exists() else [None]  # a pipe is opened only once
        except _TROUBLES as error:
            report(GazetteerError(f"{argument}: cannot be read: {getattr(error, 'strerror', None) or error}"))
            continue
        yield from (Input(path, member, advance) for member in members)


def _members(path: Path) -> list[str | None]:
    """The files in a zip archive; for any other file, None for itself."""
    with path.open("rb") as file:
        if file.read(len(_ZIP)) != _ZIP:
            return [None]
    with zipfile.ZipFile(path) as archive:
        found = [member.filename for member in archive.infolist() if not member.is_dir()]
    return [name for name in found if not name.startswith("__MACOSX/") and not Path(name).name.startswith(".")]
