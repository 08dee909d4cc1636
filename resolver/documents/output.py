"""Output: files that are either whole or not there, and the folders that mirror the tree they were read from."""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from resolver.documents.source import Source
from resolver.errors import DocumentError


@contextlib.contextmanager
def atomic(path: Path) -> Iterator[BinaryIO]:
    """A file to write that takes ``path``'s place when the block ends well, and leaves nothing where it does not.

    It is written beside its target and renamed; links are followed, and a file that is replaced keeps its permissions.
    Raises :class:`~resolver.errors.DocumentError` where that cannot be done.
    """
    temporary: Path | None = None
    try:
        target = path.resolve()
        if target.is_dir():
            raise IsADirectoryError(21, "is a folder", str(path))
        target.parent.mkdir(parents=True, exist_ok=True)
        temporary = target.with_name(f".{target.name[:100]}.{secrets.token_hex(4)}.part")
        with temporary.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(FileNotFoundError):
            temporary.chmod(stat.S_IMODE(target.stat().st_mode))
        temporary.replace(target)
        temporary = None
    except BrokenPipeError:
        raise
    except OSError as error:
        raise DocumentError(
            f"{path}: cannot be written: {error.strerror or error}; nothing was changed there"
        ) from error
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink()


class Mirror:
    """A folder in which every document gets the place that it had in the folder it was read from."""

    def __init__(self, folder: Path) -> None:
        """Raises :class:`~resolver.errors.DocumentError` where the path is taken by something else."""
        if folder.exists() and not folder.is_dir():
            raise DocumentError(f"{folder}: is a file; --output names a folder here")
        self.folder = folder
        self._taken: dict[Path, str] = {}

    def place(self, source: Source, suffix: str = "", replaces: str = "", same: bool = False) -> Path:
        """Where a document's result goes: ``suffix`` is added to its name, or takes the place of ``replaces`` in it.

        ``same``: the result is its source to the last byte, which it may cover then.

        Raises :class:`~resolver.errors.DocumentError` where the result would cover its own source or another result.
        """
        path = self.folder / source.relative
        path = path.with_name(path.name.removesuffix(replaces) + suffix)
        if source.path is not None and path.resolve() == source.path.resolve() and not same:
            raise DocumentError(f"{source.shown}: the result would replace it; give another --output folder")
        other = self._taken.setdefault(path, source.shown)
        if other != source.shown:
            raise DocumentError(
                f"{source.shown}: its result would replace that of {other}, {path}; "
                "run the command once for each folder, with an --output folder of its own"
            )
        return path
