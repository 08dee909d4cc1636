"""The files that ``onomast gazetteer`` is given, read as one: the records, and the file that each stands in."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from gazetteer import Gazetteer, files
from gazetteer.compiled import COMPILED
from resolver.commands.printing import Failures, say_what_is_awaited
from resolver.documents.source import STDIN, sources
from resolver.errors import DocumentError, GazetteerError
from resolver.storage.files import verify

if TYPE_CHECKING:
    from gazetteer.entity import Record


def collected(paths: Sequence[str], failures: Failures) -> list[tuple[Record, str]]:
    """The records of gazetteer files, each with the file that it stands in; what is broken goes to ``failures``.

    Of a file with broken lines those are the others. ``-`` and nothing stand for standard input, in JSON Lines or YAML.
    """
    if not paths:
        say_what_is_awaited("a gazetteer")
    homes: list[tuple[Record, str]] = []
    for source in sources(paths, suffixes=(*files.SUFFIXES, COMPILED)):
        try:
            if isinstance(source, DocumentError):
                raise source
            read, broken = _from_stdin() if source.path is None else _from_file(source.path)
        except (DocumentError, GazetteerError) as error:
            failures.report(error)
        else:
            if broken is not None:
                failures.report(broken)
            homes += ((record, source.shown) for record in read)
    return homes


def _from_file(path: Path) -> tuple[list[Record], GazetteerError | None]:
    """The sound records of a gazetteer file; a compiled one is held against all its checksums first."""
    if path.suffix.lower() != COMPILED:
        return files.sound(path)
    verify(path)
    return list(Gazetteer.load(path).records()), None


def _from_stdin() -> tuple[list[Record], GazetteerError | None]:
    """The records on standard input, put into a file for a moment: gazetteer files are read by their suffix."""
    data = sys.stdin.buffer.read()
    suffix = ".jsonl" if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") else ".yaml"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"stdin{suffix}")
        path.write_bytes(data)
        try:
            read, broken = files.sound(path)
        except GazetteerError as error:
            raise _of_stdin(error, path) from error
    return read, None if broken is None else _of_stdin(broken, path)


def _of_stdin(error: GazetteerError, path: Path) -> GazetteerError:
    return GazetteerError(str(error).replace(str(path), STDIN))
