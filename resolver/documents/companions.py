"""Companions: the files that a document has in a folder: its own, those beside it, those that the folder gets once.

Where a table is read and a file has room for one document only, each of its rows has files of its own.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from resolver.documents.journal import Ledger, Note
from resolver.documents.results import Frame, Render, framed
from resolver.errors import DocumentError
from resolver.storage.atomic import atomic


class PathOf(Protocol):
    """Gives the path of one of a document's files."""

    def __call__(self, suffix: str, *, same: bool = False) -> Path:
        """``same``: the file is the document itself, as it was read, and may be where that is.

        Raises :class:`~resolver.errors.DocumentError` where the file would cover something else.
        """


@dataclass(frozen=True, slots=True)
class Files:
    """The files of one document: where they go, the suffix of its own, and by path what the folder gets once."""

    path_of: PathOf
    suffix: str
    shared: Mapping[Path, bytes]

    @property
    def own(self) -> Path:
        """Where the document's own file goes. Raises :class:`~resolver.errors.DocumentError` where it cannot."""
        return self.path_of(self.suffix)

    def write(self, source: str, data: bytes, beside: Mapping[str, bytes], as_read: bytes) -> Note:
        """Write the files, the document's own the last; returns what a journal notes of them beside the source's hash.

        What is there already to the last byte is not written again, and a file of the folder's that a user has made
        stays. Raises :class:`~resolver.errors.DocumentError` where a file cannot be written.
        """
        own = self.own
        others = {self.path_of(suffix, same=more == as_read): more for suffix, more in beside.items()}
        for path, more in self.shared.items():
            if not path.exists():
                _write(path, more)
        for path, more in others.items():
            if not _holds(path, more):
                _write(path, more)
        _write(own, data)
        hashes = {path: _hash(more) for path, more in others.items()}
        return Note(own, source, len(data), _hash(data), beside=hashes)


class Apart:
    """The result of a table each of whose rows has files of its own, in a folder in the table's place."""

    def __init__(self, folder: Path, files: Callable[[PathOf], Files], ledger: Ledger, frame: Frame) -> None:
        """``files`` makes a row's files from what gives their paths."""
        self._folder = folder
        self._files = files
        self._ledger = ledger
        self._frame = frame
        self.closed = False

    def _of(self, row: int) -> Files:
        def path_of(suffix: str, *, same: bool = False) -> Path:  # noqa: ARG001 - a row is no file that could be covered
            return self._folder / f"{row}{suffix}"

        return self._files(path_of)

    def skips(self, identity: bytes, row: int = 0) -> bool:
        """Whether the files of the row are there, and the row is what it was."""
        return self._ledger.done(self._of(row).own, _hash(identity)) is not None

    def put(self, identity: bytes, render: Render, row: int = 0) -> None:
        """Write the row's files."""
        if self.closed:
            return
        rendered, data = framed(self._frame, render)
        if not rendered.failed:
            self._ledger.note(self._of(row).write(_hash(identity), data, rendered.beside, identity))

    def spoil(self) -> None:
        """What is written stays: every row is whole."""
        self.closed = True

    def end(self) -> None:
        """All rows are written."""


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _holds(path: Path, data: bytes) -> bool:
    """Whether a file is there already, to the last byte: then nothing is written, and its date stays."""
    return path.is_file() and path.stat().st_size == len(data) and path.read_bytes() == data


def _write(path: Path, data: bytes) -> None:
    with atomic(path, DocumentError) as file:
        file.write(data)
