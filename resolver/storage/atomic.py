"""Files that are replaced as a whole or not at all: written beside their place, brought to the disk, and renamed."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from resolver.errors import OnomastError
from resolver.storage.locking import opened_alone

_LONGEST_NAME = 100
"""In bytes, of what is taken from a file's name for those beside it; file systems give a name 255."""


@contextlib.contextmanager
def atomic(path: Path, error: type[OnomastError], still: Callable[[], bool] | None = None) -> Iterator[BinaryIO]:
    """A file to write that takes ``path``'s place when the block ends well, and leaves nothing where it does not.

    Links are followed, missing folders made, and a file that is replaced keeps its permissions. ``still`` tells, before
    the place is taken, whether there still stands what the new content was made from; whoever asks so replaces the file
    alone. Raises ``error`` where it does not, and where the file cannot be written; then nothing has changed there.
    """
    temporary: Path | None = None
    try:
        target = followed(path)
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, "is a folder", str(path))
        target.parent.mkdir(parents=True, exist_ok=True)
        temporary = target.with_name(f".{_cut(target.name)}.{os.urandom(4).hex()}.part")
        with temporary.open("xb") as file:
            with contextlib.suppress(FileNotFoundError):
                temporary.chmod(stat.S_IMODE(target.stat().st_mode))
            yield file
            file.flush()
            os.fsync(file.fileno())
        if still is None:
            temporary.replace(target)
        else:
            with _alone(target):
                if not still():
                    raise error(f"{path}: was changed by another program meanwhile; nothing was done, start again")
                temporary.replace(target)
        temporary = None
    except BrokenPipeError:
        raise
    except OSError as problem:
        raise error(f"{path}: cannot be written: {problem.strerror or problem}; nothing was changed there") from problem
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink()


def followed(path: Path) -> Path:
    """Where a path leads, through all links. Raises :class:`OSError` where links lead in a circle."""
    try:
        path.stat()
    except OSError as problem:
        if problem.errno == errno.ELOOP:
            raise
    return Path(os.path.realpath(path))


@contextlib.contextmanager
def _alone(target: Path) -> Iterator[None]:
    """The time in which no other process is here for the same file; a lock file beside it comes and goes."""
    path = target.with_name(f".{_cut(target.name)}.lock")
    with opened_alone(path, wait=True):
        try:
            yield
        finally:
            with contextlib.suppress(OSError):
                path.unlink()


def _cut(name: str) -> str:
    return os.fsencode(name)[:_LONGEST_NAME].decode("utf-8", "ignore")
