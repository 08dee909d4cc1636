"""Output: folders that mirror the tree they were read from."""

from __future__ import annotations

import os
from pathlib import Path

from resolver.documents.source import Source
from resolver.errors import DocumentError


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
        if source.path is not None and os.path.realpath(path) == os.path.realpath(source.path) and not same:
            raise DocumentError(f"{source.shown}: the result would replace it; give another --output folder")
        other = self._taken.setdefault(path, source.shown)
        if other != source.shown:
            raise DocumentError(
                f"{source.shown}: its result would replace that of {other}, {path}; "
                "run the command once for each folder, with an --output folder of its own"
            )
        return path
