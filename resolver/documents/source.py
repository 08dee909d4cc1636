"""Sources: the files, folders and standard input that a user names, as single documents in a fixed order."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from resolver.errors import DocumentError

SUFFIXES = (".txt", ".md", ".html", ".htm")
"""What a folder is searched for; a file that is named is read whatever its suffix."""

MARKUP_SUFFIXES = (".html", ".htm")
MARKDOWN_SUFFIX = ".md"

STDIN = "-"


@dataclass(frozen=True, slots=True)
class Source:
    """One document to read: a file, or standard input where ``path`` is None.

    ``relative`` is its place below the folder that was named, or its bare name: the place that it gets in a mirrored
    tree. ``place`` is a place within it, such as ``:17`` for what stands on a line of its own.
    """

    path: Path | None
    relative: Path
    place: str = ""

    @property
    def shown(self) -> str:
        """The path as messages and results name it; ``-`` for standard input."""
        return self.file + self.place

    @property
    def file(self) -> str:
        """The path without the place within."""
        return STDIN if self.path is None else str(self.path)

    @property
    def size(self) -> int:
        """The bytes of the file; 0 where nobody can tell."""
        try:
            return 0 if self.path is None else self.path.stat().st_size
        except OSError:
            return 0

    @property
    def is_markup(self) -> bool:
        """Whether only the text outside tags is meant."""
        return self.relative.suffix.lower() in MARKUP_SUFFIXES

    @property
    def is_markdown(self) -> bool:
        """Whether indented lines are code."""
        return self.relative.suffix.lower() == MARKDOWN_SUFFIX

    def read(self) -> bytes:
        """The whole content.

        Raises :class:`~resolver.errors.DocumentError` where it cannot be read.
        """
        try:
            return sys.stdin.buffer.read() if self.path is None else self.path.read_bytes()
        except OSError as error:
            raise unreadable(self.shown, error) from error


def unreadable(shown: str, error: OSError) -> DocumentError:
    """The error that says why a path cannot be read, and what to do."""
    if isinstance(error, FileNotFoundError):
        return DocumentError(f"{shown}: no such file or folder; check the path")
    if isinstance(error, PermissionError):
        return DocumentError(f"{shown}: permission denied; make it readable or leave it out")
    if isinstance(error, IsADirectoryError):
        return DocumentError(f"{shown}: is a folder; a file is expected here")
    return DocumentError(f"{shown}: cannot be read: {error.strerror or error}")


def sources(
    arguments: Iterable[str], leave_out: Path | None = None, suffixes: tuple[str, ...] = SUFFIXES
) -> Iterator[Source | DocumentError]:
    """The documents that arguments name, in their order; folders recursively, sorted by path.

    Of a folder, the files with one of the ``suffixes`` are meant. No argument at all and ``-`` mean standard input.
    Hidden files and folders are passed over, and so is ``leave_out``, the folder that results go to. What cannot be
    found comes as the error in its place, so that the rest can be done.
    """
    for argument in tuple(arguments) or (STDIN,):
        if argument == STDIN:
            yield Source(None, Path("stdin.txt"))
            continue
        path = Path(argument)
        if path.is_dir():
            yield from _folder(path, leave_out, suffixes)
        elif path.exists():
            yield Source(path, Path(path.name))
        else:
            yield unreadable(argument, FileNotFoundError())


def _folder(folder: Path, leave_out: Path | None, suffixes: tuple[str, ...]) -> Iterator[Source | DocumentError]:
    """The texts below a folder, and the error for what is called like one and is no file.

    Links to folders are not followed, so that no circle is walked for ever; a pipe would be waited for, for ever too.
    """
    passed_over = os.path.realpath(leave_out) if leave_out is not None else None
    problems: list[DocumentError] = []
    found: list[Path] = []

    def note(error: OSError) -> None:
        problems.append(unreadable(str(error.filename), error))

    for root, folders, files in os.walk(folder, onerror=note):
        here = Path(root)
        folders[:] = [
            name for name in folders if not name.startswith(".") and os.path.realpath(here / name) != passed_over
        ]
        found += (here / name for name in files if name.lower().endswith(suffixes) and not name.startswith("."))
    yield from problems
    if not found and not problems:
        kinds = ", ".join(f"*{suffix}" for suffix in suffixes)
        yield DocumentError(f"{folder}: no text in this folder; {kinds} are looked for, other files can be named")
    for path in sorted(found, key=lambda one: one.parts):
        if path.exists() and not path.is_file():
            yield DocumentError(
                f"{path}: a pipe, socket or device, no regular file; skipped (a pipe that is named by itself is read)"
            )
        else:
            yield Source(path, path.relative_to(folder))
