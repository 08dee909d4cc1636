"""Locks on files that a run writes to, so that two runs at once do not write into one another's results."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import BinaryIO


def opened_alone(path: Path, *, wait: bool = False) -> BinaryIO:
    """A file to read and to write, made where it is not there, that no other run has open so; nothing in it changes.

    ``wait``: until no other run has it; without it, raises :class:`BlockingIOError` where one has. Where the system has
    no such locks (Windows), and on file systems without them, every run has the file.
    """
    while True:
        file = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, 0o666), "r+b")
        try:
            _lock(file, wait)
        except BlockingIOError:
            file.close()
            raise
        if _stands_at(path, file):
            return file
        file.close()  # who had it before has moved or removed it meanwhile


def _lock(file: BinaryIO, wait: bool) -> None:
    if sys.platform == "win32":
        return
    import fcntl  # noqa: PLC0415 - which Windows has not

    try:
        fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except BlockingIOError:
        raise
    except OSError:
        return  # a file system without locks


def _stands_at(path: Path, file: BinaryIO) -> bool:
    try:
        return os.path.samestat(os.fstat(file.fileno()), path.stat())
    except FileNotFoundError:
        return False
