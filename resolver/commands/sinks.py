"""Sinks: where annotated documents go: standard output, one file, or a folder that mirrors the tree read."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from resolver.commands.printing import write
from resolver.documents.formats import Part, encoded
from resolver.documents.output import Mirror, atomic

if TYPE_CHECKING:
    from resolver import Document
    from resolver.documents.batch import Text
    from resolver.documents.formats import Format

Put = Callable[["Text", "Document"], None]
"""Takes one annotated document; raises :class:`~resolver.errors.DocumentError` where it cannot be written."""


@contextlib.contextmanager
def sink(form: Format, output: Path | None, into_file: bool) -> Iterator[Put]:
    """Where documents are put, one after the other; a file is whole when the block ends, and not there before.

    Raises :class:`~resolver.errors.DocumentError` where the output cannot be written at all.
    """
    if output is not None and not into_file:
        yield _folder(form, output)
        return
    with contextlib.ExitStack() as stack:
        file = stack.enter_context(atomic(output)) if output is not None else None

        def out(part: Part) -> None:
            if file is None:
                write(part)
            else:
                file.write(encoded(part))

        out(form.head())
        yield lambda text, document: out(form.one(text, document))
        out(form.tail())


def _folder(form: Format, output: Path) -> Put:
    """A folder in which every document has a file of its own, with what belongs beside it."""
    mirror = Mirror(output)

    def put(text: Text, document: Document) -> None:
        companions = {suffix: encoded(part) for suffix, part in form.beside(text, document).items()}
        as_read = text.decoded.encoded(text.decoded.text, text.source.shown) if companions else b""
        files = [
            (mirror.place(text.source, suffix, form.replaces, same=data == as_read), data)
            for suffix, data in companions.items()
        ]
        own = mirror.place(text.source, form.suffix, form.replaces)
        for name, part in form.shared.items():
            if not (output / name).exists():  # a user's own stays
                _write(output / name, encoded(part))
        for path, data in files:
            if not _holds(path, data):
                _write(path, data)
        _write(own, encoded(form.head()) + encoded(form.one(text, document)) + encoded(form.tail()))

    return put


def _holds(path: Path, data: bytes) -> bool:
    """Whether a file is there already, to the last byte: then nothing is written, and its date stays."""
    return path.is_file() and path.stat().st_size == len(data) and path.read_bytes() == data


def _write(path: Path, data: bytes) -> None:
    with atomic(path) as file:
        file.write(data)
