"""Where names to be grouped come from: lines of files, columns of tables, and the names in texts that nobody bears."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from resolver.arguments import LONGEST_NAME
from resolver.clustering.clusters import Context, Tally
from resolver.commands.asked import found_in
from resolver.commands.batches import outcomes
from resolver.commands.knowledge import Knowledge
from resolver.commands.printing import Failures
from resolver.documents import columns, lines, source
from resolver.documents.batch import Unit, batch
from resolver.documents.results import Nowhere
from resolver.documents.rows import Column
from resolver.documents.source import Source, sources
from resolver.errors import DocumentError

if TYPE_CHECKING:
    from resolver.clustering import Form

_COUNTED = re.compile(r"\s*(\d{1,15})(?:\s+(\S.*)|\s*)")
"""A count and a name; of empty lines, ``uniq -c`` tells the count alone."""

_NUMBER = re.compile(r"(\d{1,15})(?:\.0*)?", re.ASCII)
"""A count in a cell: pandas writes whole numbers as ``3.0`` where one of the column is missing."""

_NAME_SUFFIXES = (".txt", ".lst")
"""What a folder is searched for; a file that is named is read whatever its suffix, but not a table."""


def in_lines(paths: Sequence[str], counts: bool, encoding: str | None, failures: Failures) -> Sequence[Form]:
    """The names on the lines of files, behind a count each where ``counts`` says so; what is broken is reported.

    Raises :class:`click.UsageError` for a table: its lines are no names.
    """
    for path in paths:
        if path.lower().endswith(columns.SUFFIXES) and not Path(path).is_dir():
            raise click.UsageError(
                f"{path} is a table: say with --name-column which column has the names, or with --text-column which "
                "has texts; where each line is a name all the same, give it as standard input."
            )
    tally = Tally()
    for found in sources(paths, suffixes=_NAME_SUFFIXES):
        if isinstance(found, DocumentError):
            failures.report(found)
            continue
        for number, line in _lines(found, failures, encoding):
            text, count = line, 1
            counted = _COUNTED.fullmatch(line) if counts else None
            if counted is not None:
                text, count = counted[2] or "", int(counted[1])
            elif counts and line.strip():
                failures.report(
                    DocumentError(f"{found.shown}:{number}: {line.strip()[:60]!r} has no count before the name")
                )
                continue
            shown = " ".join(text.split())
            if shown:
                tally.add(shown, count)
    return tally.forms()


def _lines(found: Source, failures: Failures, encoding: str | None) -> Iterator[tuple[int, str]]:
    if found.path is None:
        yield from lines.numbered(sys.stdin.buffer, failures.report, encoding)
        return
    try:
        with found.path.open("rb") as stream:
            yield from lines.numbered(stream, failures.report, encoding, found.shown)
    except OSError as error:
        failures.report(source.unreadable(found.shown, error))


def in_tables(
    paths: Sequence[str], name: str, count: str | None, encoding: str | None, failures: Failures
) -> Sequence[Form]:
    """The names in a column of tables, each counted as another column says; what is broken is reported."""
    tally = Tally()
    column = Column(name, count, encoding)
    for unit in batch(found_in(paths, column, None, False), lambda _: Nowhere(), encoding, column):
        if unit.error is not None:
            failures.report(unit.error)
        elif unit.text is not None and unit.text.row is not None:
            shown = " ".join(unit.text.text.split())
            times = 1 if count is None else _number(unit.text.row.carried.get(count))
            if times is None:
                given = unit.text.row.carried.get(count or "")
                failures.report(DocumentError(f"{unit.text.source.shown}: {count} is {given!r}, which is no count"))
            elif len(shown) > LONGEST_NAME:
                failures.report(lines.too_long(unit.text.source.shown))
            elif shown and times:
                tally.add(shown, times)
    return tally.forms()


def _number(value: object) -> int | None:
    """A count in a cell, as text or number; None where it is none."""
    found = _NUMBER.fullmatch(str(value).strip())
    return int(found[1]) if found else None


def in_texts(  # noqa: PLR0913, PLR0917 - what is read, how, and who is told
    paths: Sequence[str],
    column: Column | None,
    encoding: str | None,
    lang: str | None,
    threshold: float,
    workers: int,
    knowledge: Knowledge,
    failures: Failures,
) -> Sequence[Form]:
    """The names in texts, or in a column of texts, that no mention covers; ``threshold`` is that of short names."""
    from resolver.clustering.mentions import NamesIn  # noqa: PLC0415 - heavy, and not wanted for --help

    tally = Tally()
    units: Iterable[Unit] = batch(found_in(paths, column, None, False), lambda _: Nowhere(), encoding, column)
    job = NamesIn(lang, threshold)
    for unit, found in outcomes(knowledge.resolver, job, units, workers, failures, lambda _: None):
        if unit.text is not None and found is not None:
            for one in found:
                start = unit.text.span(one.start, one.start + 1)[0]
                context = Context(unit.text.source.shown, start, one.context)
                tally.add(one.text, 1, one.lang, context, one.full)
    return tally.forms()
