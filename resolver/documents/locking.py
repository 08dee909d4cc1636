"""Locks on files that a run writes to, so that two runs at once do not write into one another's results."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import BinaryIO


def opened_alone(path: Path) -> BinaryIO:
    """A file to read and to write, made where it is not there, that no other run has open so; nothing in it changes.

    Raises :class:`BlockingIOError` where another run has. Where the system has no such locks (Windows), and on file
    systems without them, every run has the file.
    """
    file = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, 0o666), "r+b")
    try:
        _lock(file)
    except BlockingIOError:
        file.close()
        raise
    return file


def _lock(file: BinaryIO) -> None:
    if sys.platform == "win32":
        return
    import fcntl  # noqa: PLC0415 - which Windows has not

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise
    except OSError:
        return  # a file system without locks
