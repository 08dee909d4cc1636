"""Files of named sections: written whole or not at all, checked when they are opened, mapped and not read.

Layout: a header (magic, format, where the directory is, its checksum, the file's length), the sections, each at a
multiple of eight bytes, the directory (name, offset, length and CRC-32 of each section). Numbers are little-endian.
"""

from __future__ import annotations

import mmap
import os
import struct
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from zlib import crc32

import msgspec

from resolver.errors import GazetteerError
from resolver.storage import verified
from resolver.storage.atomic import atomic
from resolver.storage.sections import Content, Sections

FORMAT = 1
MAGIC = b"ONOMAST\x1a"

_HEADER = struct.Struct("<8sIIQQQ")  # magic, format, checksum and offset and length of the directory, length of all
_ALIGNMENT = 8
_CHUNK = 1 << 22
_ALWAYS_VERIFIED = 1 << 24
"""Files of at most so many bytes are verified whenever they are opened: that takes 16 ms."""

Directory = dict[str, tuple[int, int, int]]


def write_sections(path: Path, sections: Iterable[tuple[str, Content]], replacing: bytes | None = None) -> None:
    """Put sections into the place of a file: the old file stays until the new one is there as a whole.

    ``replacing`` is the stamp of the file that was there when the work began, where it must be there still. Raises
    :class:`GazetteerError` where another one is and where the file cannot be written; nothing has changed then.
    """
    if sys.byteorder != "little":
        raise GazetteerError(f"{path}: compiled gazetteers are made and read on little-endian machines only")
    still = None if replacing is None else lambda: _stamp(path) == replacing
    with atomic(path, GazetteerError, still) as file:
        file.write(bytes(_HEADER.size))
        directory: Directory = {}
        for key, content in sections:
            file.write(bytes(-file.tell() % _ALIGNMENT))
            directory[key] = (file.tell(), len(content), crc32(content))
            file.write(content)
        written = msgspec.msgpack.encode(directory)
        start = file.tell()
        file.write(written)
        file.seek(0)
        file.write(_HEADER.pack(MAGIC, FORMAT, crc32(written), start, len(written), start + len(written)))


def _stamp(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_HEADER.size)


def open_sections(path: Path) -> Sections:
    """The sections of a file, mapped: nothing is read but what is asked for.

    The header and the directory are checked always, the sections' checksums once for each state of a file (for small
    ones always). Raises :class:`GazetteerError` for what is missing, foreign, of another format, truncated or damaged.
    """
    try:
        with path.open("rb") as file:
            status = os.fstat(file.fileno())
            header = file.read(_HEADER.size)
            _check_header(header, status.st_size, path)
            mapped = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
            held = _Held(os.dup(file.fileno())) if hasattr(os, "pread") else None
            directory = _directory(header, mapped, path)
            if status.st_size <= _ALWAYS_VERIFIED:
                _verify_mapped(mapped, directory, path)
            elif not verified.is_known(path, status, header):
                _verify_read(path, directory)
                verified.remember(path, status, header)
    except OSError as error:
        raise GazetteerError(f"{path}: cannot be read: {error.strerror or error}") from error
    contents = {name: mapped[start : start + length] for name, (start, length, _) in directory.items()}
    if held is None:
        return Sections(contents, path, bytes(header))
    pieces = {name: _Section(held, start) for name, (start, _, _) in directory.items()}
    return Sections(contents, path, bytes(header), pieces=pieces)


class _Held:
    """A file that stays open as long as somebody may read it, whatever takes its place."""

    def __init__(self, descriptor: int) -> None:
        self.descriptor = descriptor

    def __del__(self, close: Callable[[int], None] = os.close) -> None:
        close(self.descriptor)


class _Section:
    """A section of a file, read piece by piece."""

    __slots__ = ("_held", "_start")

    def __init__(self, held: _Held, start: int) -> None:
        self._held = held
        self._start = start

    def __getitem__(self, piece: slice, /) -> bytes:
        start: int = piece.start
        return os.pread(self._held.descriptor, piece.stop - start, self._start + start)


def reopened(path: Path, stamp: bytes, prefix: str) -> Sections:
    """The sections of a file as another process has opened them.

    Raises :class:`GazetteerError` where the file is another one now.
    """
    sections = open_sections(path)
    if sections.stamp != stamp:
        raise GazetteerError(f"{path}: has been replaced since the work began; start it again")
    return sections.under(prefix) if prefix else sections


def verify(path: Path) -> None:
    """Hold every section of a file against its checksum. Raises as :func:`open_sections` does."""
    sections = open_sections(path)
    _verify_read(path, _directory(sections.stamp, memoryview(path.read_bytes()), path))


def _check_header(header: bytes, size: int, path: Path) -> None:
    anew = "build it anew with 'onomast gazetteer build'"
    if not header.startswith(MAGIC[: len(header)]) or not header:
        raise GazetteerError(f"{path}: is no compiled gazetteer; make one with 'onomast gazetteer build'")
    if len(header) < _HEADER.size:
        raise GazetteerError(f"{path}: is truncated ({size:,} bytes); {anew}")
    _, version, _, start, length, whole = _HEADER.unpack(header)
    if version != FORMAT:
        raise GazetteerError(f"{path}: has format {version}, this version of Onomast reads {FORMAT}; {anew}")
    if size < whole:
        raise GazetteerError(f"{path}: is truncated: {size:,} of {whole:,} bytes; {anew}")
    if size > whole or start + length != whole:
        raise GazetteerError(f"{path}: is damaged: it has {size:,} bytes and should have {whole:,}; {anew}")


def _directory(header: bytes, mapped: memoryview, path: Path) -> Directory:
    _, _, checksum, start, length, _ = _HEADER.unpack(header)
    written = mapped[start : start + length]
    if crc32(written) != checksum:
        raise _damaged(path, "its directory")
    found: Directory = msgspec.msgpack.decode(written, type=Directory)
    return found


def _verify_mapped(mapped: memoryview, directory: Directory, path: Path) -> None:
    for name, (start, length, checksum) in directory.items():
        if crc32(mapped[start : start + length]) != checksum:
            raise _damaged(path, f"the section {name}")


def _verify_read(path: Path, directory: Directory) -> None:
    """As above, but read: what is mapped counts as this process's memory once it has been touched."""
    with path.open("rb") as file:
        for name, (start, length, checksum) in directory.items():
            file.seek(start)
            found, left = 0, length
            while left and (chunk := file.read(min(left, _CHUNK))):
                found = crc32(chunk, found)
                left -= len(chunk)
            if left or found != checksum:
                raise _damaged(path, f"the section {name}")


def _damaged(path: Path, what: str) -> GazetteerError:
    return GazetteerError(
        f"{path}: is damaged: {what} does not fit its checksum; take a sound copy, or build it anew with "
        "'onomast gazetteer build'"
    )
