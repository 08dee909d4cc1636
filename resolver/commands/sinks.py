"""Sinks: where annotated documents go: standard output, one file, or a folder that mirrors the tree read."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from resolver.commands.printing import write
from resolver.documents.destinations import Making, folder, one_file
from resolver.documents.formats import encoded
from resolver.documents.results import Frame, Stream

if TYPE_CHECKING:
    from resolver.documents.batch import Destination
    from resolver.documents.formats import Format


@contextlib.contextmanager
def sink(form: Format, output: Path, into_file: bool, making: Making) -> Iterator[Destination]:
    """Where documents are put, one after the other; a file is whole when the block ends, and not there before.

    Raises :class:`~resolver.errors.DocumentError` where the output cannot be written at all.
    """
    if making.resume and into_file and form.resumed is None:
        raise click.UsageError(f"--resume cannot continue a single {form.suffix} file: give a folder to --output.")
    formed = dataclasses.replace(
        making,
        frame=Frame(lambda: encoded(form.head()), lambda: encoded(form.tail()), form.resumed),
        suffix=form.suffix,
        replaces=form.replaces,
        shared={name: encoded(piece) for name, piece in form.shared.items()},
        apart=form.alone,
    )
    with one_file(formed, output) if into_file else folder(formed, output) as destination:
        yield destination


@contextlib.contextmanager
def standard_output(form: Format) -> Iterator[Destination]:
    """All documents on standard output, each as soon as it is done."""
    write(form.head())
    yield lambda _: Stream(write)
    write(form.tail())
