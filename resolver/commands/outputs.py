"""Outputs: what the PATH of ``--output`` stands for: standard output, a file by its suffix, or else a folder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from resolver.documents import columns, source
from resolver.documents.source import STDIN

FILES = frozenset(
    (
        *(*source.SUFFIXES, *columns.SUFFIXES),
        *(".ann", ".spacy", ".jsonld", ".ttl"),
        *(".json", ".rdf", ".xml", ".yaml", ".yml", ".onomast"),
    )
)
"""What the files are called by that any command writes: a folder that is made new is not called so."""


def streamed(output: Path | None) -> bool:
    """Whether results go to standard output, which ``-`` stands for, too."""
    return output is None or str(output) == STDIN


def is_file(output: Path | None, suffixes: Sequence[str], what: str) -> bool:
    """Whether results go to one file, which ends in one of the ``suffixes``; ``what`` says of what it would be.

    Raises :class:`click.UsageError` where it ends as a file of another sort does and is no folder that is there.
    """
    if output is None:
        return False
    suffix = output.suffix.lower()
    if suffix in suffixes:
        return True
    if suffix in FILES and not output.is_dir():
        file = f"a name that ends in {' or '.join(suffixes)}, or " if suffixes else ""
        raise click.UsageError(
            f"--output {output}: {what} is not written to a file that ends in {suffix}; give {file}a folder (one that "
            f"is to be called {output.name} has to be there)."
        )
    return False
