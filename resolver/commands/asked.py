"""What is asked of a batch: which texts, or which column of which tables, and where the results go."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from resolver.commands.outputs import is_file, streamed
from resolver.commands.printing import say, say_what_is_awaited
from resolver.documents import columns, source
from resolver.documents.destinations import Making
from resolver.documents.journal import Run
from resolver.documents.rows import Column
from resolver.documents.source import Source, sources
from resolver.errors import DocumentError

Found = Sequence["Source | DocumentError"]


@dataclass(frozen=True, slots=True)
class Asked:
    """Sources and results of a batch: texts, or tables where there is a ``column``.

    ``output`` is a file where ``into_file`` says so, else a folder, and None for standard output; ``resume``: what an
    earlier run has left there is continued.
    """

    paths: tuple[str, ...]
    column: Column | None
    output: Path | None
    into_file: bool
    resume: bool
    found: Found

    @property
    def into_folder(self) -> bool:
        """Whether each source has a result of its own in a folder."""
        return self.output is not None and not self.into_file

    @property
    def what(self) -> str:
        """What a source is."""
        return _what(self.column)

    def would_be_read(self, suffix: str) -> bool:
        """Whether results that end in ``suffix`` would be among the sources the next time."""
        if self.output is None or self.into_file or suffix not in _searched(self.column):
            return False
        return any(os.path.realpath(path) == os.path.realpath(self.output) for path in self.paths)

    def making(self, run: Run, *, rewrite: bool = False) -> Making:
        """How the results are made; ``rewrite``: tables are written again as tables."""
        return Making(run, say, self.resume, self.column, rewrite=rewrite)


def asked(  # noqa: PLR0913, PLR0917 - what the command line says of them
    paths: tuple[str, ...], column: Column | None, output: Path | None, resume: bool, suffixes: Sequence[str], what: str
) -> Asked:
    """What the command line asks for; who has to type a text is told so.

    Results go to a file that ends in one of the ``suffixes``; ``what`` says of what it would be. Raises
    :class:`click.UsageError` where there is nothing to resume, and as :func:`~resolver.commands.outputs.is_file` does.
    """
    output = None if streamed(output) else output
    if resume and output is None:
        raise click.UsageError("--resume continues what is in --output: give that file or folder.")
    if not paths:
        say_what_is_awaited(f"a {_what(column)}")
    into_file = is_file(output, suffixes, what)
    return Asked(paths, column, output, into_file, resume, found_in(paths, column, output, into_file))


def found_in(paths: Sequence[str], column: Column | None, output: Path | None, into_file: bool) -> Found:
    """The documents that paths name, or the tables where a column is asked for.

    The folder that results go to is not read, nor, with tables, the file of results in a folder that is read: it may be
    there from an earlier run, and ends as a table does.
    """
    found = sources(paths, leave_out=None if into_file else output, suffixes=_searched(column))
    if output is None or not into_file or column is None:
        return list(found)
    return [each for each in found if not is_at(each, output) or (isinstance(each, Source) and str(each.path) in paths)]


def is_at(found: Source | DocumentError, output: Path) -> bool:
    """Whether a source is the file that results go to."""
    if not isinstance(found, Source) or found.path is None:
        return False
    return os.path.realpath(found.path) == os.path.realpath(output)


def _searched(column: Column | None) -> tuple[str, ...]:
    """What folders are searched for."""
    return source.SUFFIXES if column is None else columns.SUFFIXES


def _what(column: Column | None) -> str:
    return "text" if column is None else "table"
