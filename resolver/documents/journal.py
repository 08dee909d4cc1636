"""Journals: what a run has done, kept so that another run can go on after an interruption, however sudden.

Results depend on their input, on the options, on the gazetteer and on the version of Onomast. A journal holds all but
the first in plain words, so that it can be said what differs; the input is compared by hashes.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from resolver.documents.source import unreadable
from resolver.errors import DocumentError, ResumeError
from resolver.storage.atomic import atomic

NAME = ".onomast-journal"
"""The journal of a folder of results."""

Line = Mapping[str, Any]
"""What the journal of a folder says of one result."""


@dataclass(frozen=True, slots=True)
class Note:
    """What the journal of a folder is told of a result that has been written.

    ``source`` is the hash of what it was made from; ``size`` in bytes and ``sha256`` are the result's; ``failed`` of
    its units could not be done; ``beside`` it stand files, by path, each with its hash.
    """

    result: Path
    source: str
    size: int
    sha256: str
    failed: int = 0
    beside: Mapping[Path, str] | None = None


_FIELDS = {"result": str, "source": str, "bytes": int, "sha256": str, "failed": int}
"""What a line of the journal of a folder must say."""

_ANEW = "give what the earlier run had, or leave out --resume to start anew"


@dataclass(frozen=True, slots=True)
class Run:
    """What results depend on besides their input: a value for each option, and what gives the results."""

    facts: Mapping[str, Any]

    def check(self, earlier: object, shown: Path) -> None:
        """Raises :class:`~resolver.errors.ResumeError` where an earlier run was another one."""
        if not isinstance(earlier, dict):
            raise ResumeError(f"{shown}: its journal cannot be read; leave out --resume to start anew")
        for name in dict.fromkeys((*earlier, *self.facts)):
            before, now = earlier.get(name), json.loads(json.dumps(self.facts.get(name)))
            if before != now:
                raise ResumeError(
                    f"{shown} was begun with {_said(name, before)}, and now it is {_said('', now)}; {_ANEW}"
                )


def _said(name: str, value: object) -> str:
    shown = "none" if value in (None, False, []) else "given" if value is True else str(value)
    return f"{name} {shown}".strip()


class Ledger:
    """The journal of a folder of results: a line for each that is whole, behind one that says what the run was."""

    def __init__(self, folder: Path, run: Run, *, resume: bool) -> None:
        """Raises :class:`~resolver.errors.ResumeError` where an earlier run, to be continued, was another one."""
        self._folder = folder
        self._run = run
        self._path = folder / NAME
        self._lines: dict[str, dict[str, Any]] = {}
        self._begun = False
        if resume and self._path.exists():
            first, *lines = _read(self._path)
            run.check(first, folder)
            self._lines = {line["result"]: line for line in lines if _is_whole(line)}

    @property
    def resumed(self) -> bool:
        """Whether an earlier run is continued."""
        return bool(self._lines)

    def _name(self, path: Path) -> str:
        return str(path.relative_to(self._folder))

    def done(self, result: Path, source: str) -> int | None:
        """How many units failed in a result that is whole, and whose source has this hash; None where it is not so.

        A result that has files beside it is whole when they are all as they were written.
        """
        return whole(self.line(result), self._folder, source)

    def line(self, result: Path) -> Line | None:
        """What an earlier run noted of a result; None where it noted nothing."""
        return self._lines.get(self._name(result))

    def note(self, note: Note) -> None:
        """Note that a result has been written."""
        line: dict[str, Any] = {
            "result": self._name(note.result),
            "source": note.source,
            "bytes": note.size,
            "sha256": note.sha256,
        }
        if note.beside:
            line["beside"] = {self._name(path): sha for path, sha in note.beside.items()}
        if not self._begun:
            with atomic(self._path, DocumentError) as file:
                # anew, since the last line of an old one may have been cut off
                file.write(b"".join(map(_line, (self._run.facts, *self._lines.values()))))
            self._begun = True
        try:
            with self._path.open("ab") as journal:
                journal.write(_line({**line, "failed": note.failed}))
        except OSError as error:
            raise DocumentError(f"{self._path}: cannot be written: {error.strerror or error}") from error


def whole(line: Line | None, folder: Path, source: str) -> int | None:
    """How many units failed in the result of a line, as :meth:`Ledger.done` says."""
    if line is None or not source or line["source"] != source:
        return None
    result = folder / line["result"]
    try:
        there = result.stat().st_size == line["bytes"] and hashed(result) == line["sha256"]
        there = there and all(hashed(folder / name) == sha for name, sha in line.get("beside", {}).items())
    except OSError:
        return None
    return int(line["failed"]) if there else None


def hashed(path: Path) -> str:
    """The hash of a file's content."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def hashed_source(path: Path | None) -> str:
    """The hash of what a source holds; nothing for standard input and pipes, which are read once and never the same.

    Raises :class:`~resolver.errors.DocumentError` where it cannot be read.
    """
    if path is None or path.is_fifo():
        return ""
    try:
        return hashed(path)
    except OSError as error:
        raise unreadable(str(path), error) from error


def bring_to_disk(file: BinaryIO) -> None:
    """Have what was written to a file on the disk, where a sudden end cannot take it away."""
    file.flush()
    os.fsync(file.fileno())


def _is_whole(line: object) -> bool:
    """Whether a line of the journal of a folder says all that it must; a result that one lacks counts as not done."""
    if not isinstance(line, dict) or not all(isinstance(line.get(name), kind) for name, kind in _FIELDS.items()):
        return False
    beside = line.get("beside", {})
    return isinstance(beside, dict) and all(isinstance(sha, str) for sha in beside.values())


def _line(record: Mapping[str, Any]) -> bytes:
    return json.dumps(record).encode() + b"\n"  # in ASCII, which holds the names of files that are not in UTF-8, too


def _read(path: Path) -> list[Any]:
    """The lines of a journal; of one that was cut off in the middle, those before it.

    Raises :class:`~resolver.errors.ResumeError` where it cannot be read.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        reason = error.strerror or error
        raise ResumeError(f"{path}: cannot be read: {reason}; leave out --resume to start anew") from error
    records: list[Any] = []
    for line in data.split(b"\n"):
        try:
            records.append(json.loads(line))
        except ValueError:
            break
    return records or [None]
