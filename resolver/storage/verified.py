"""Which large files have been held against their checksums already, so that the next start need not read them whole.

A mark in the user's cache directory stands for one state of one file: its path, size, time of change and header. Where
the directory cannot be written, a file is verified at each start.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from pathlib import Path

import platformdirs

_MOST_MARKS = 256


def is_known(path: Path, status: os.stat_result, header: bytes) -> bool:
    """Whether a file in this state has been verified."""
    return _mark(path, status, header).is_file()


def remember(path: Path, status: os.stat_result, header: bytes) -> None:
    """Keep that a file in this state is sound."""
    mark = _mark(path, status, header)
    with contextlib.suppress(OSError):
        mark.parent.mkdir(parents=True, exist_ok=True)
        mark.touch()
        marks = sorted(mark.parent.iterdir(), key=lambda each: each.stat().st_mtime)
        for old in marks[:-_MOST_MARKS]:
            old.unlink(missing_ok=True)


def _mark(path: Path, status: os.stat_result, header: bytes) -> Path:
    state = f"{path.resolve()}\0{status.st_size}\0{status.st_mtime_ns}\0{status.st_ino}\0{header.hex()}"
    name = hashlib.sha256(state.encode()).hexdigest()[:32]
    return Path(platformdirs.user_cache_dir("onomast"), "verified", name)
