"""Surveys of a gazetteer: how much there is of what, what stands in which file."""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gazetteer import Gazetteer, files
from gazetteer.compiled import COMPILED
from gazetteer.entity import KINDS, Redirect
from gazetteer.sources.licences import licence
from resolver.commands.printing import Failures, say_what_is_awaited
from resolver.documents.source import STDIN, sources
from resolver.errors import DocumentError, GazetteerError
from resolver.storage.files import verify

if TYPE_CHECKING:
    from gazetteer.entity import Record

NO_SOURCE = "none told"
"""What names count under that say no source: those of the built-in gazetteer, whose files' headers tell it for all."""


def statistics(gazetteer: Gazetteer) -> dict[str, Any]:
    """Counts: entities by kind and country, names by language, type and source, the most frequent first."""
    kinds, countries, languages, types = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    given = Counter[str]()
    for entity in gazetteer:
        kinds[entity.kind] += 1
        countries.update(entity.countries)
        languages.update(name.lang or "unknown" for name in entity.names)
        types.update(name.type or "plain" for name in entity.names)
        given.update(name.source or NO_SOURCE for name in entity.names)
    return {
        "entities": kinds.total(),
        "redirects": sum(isinstance(record, Redirect) for record in gazetteer.records()),
        "names": types.total(),
        "kinds": {kind: kinds[kind] for kind in KINDS},
        "countries": dict(countries.most_common()),
        "languages": dict(languages.most_common()),
        "types": dict(types.most_common()),
        "sources": dict(given.most_common()),
        "licences": {source: found.licence for source in given if (found := licence(source)) is not None},
    }


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
