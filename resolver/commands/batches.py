"""Batches: the work on many documents, by as many workers as asked for, with its progress and its failures."""

from __future__ import annotations

import contextlib
import errno
import importlib.metadata
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, TypeVar

import click

from resolver.commands.asked import Found
from resolver.commands.knowledge import Knowledge
from resolver.commands.printing import Failures
from resolver.documents.batch import unsearchable
from resolver.documents.journal import Run
from resolver.documents.source import Source
from resolver.errors import DocumentError, FullDiskError, OnomastError

if TYPE_CHECKING:
    from click._termui_impl import ProgressBar  # what click.progressbar returns; click has no public name for it

    from resolver import Resolver
    from resolver.documents.batch import Unit
    from resolver.documents.results import Render
    from resolver.parcels import Job

R = TypeVar("R")
Advance = Callable[["Unit"], None]

_STEPS = 2000
"""A bar is drawn anew this many times at the most."""


def run_of(knowledge: Knowledge, names: Sequence[str]) -> Run:
    """What the results of the command line depend on besides their input; ``names`` are its options that count.

    The gazetteer is the resolver's, which has its records at hand in the form that is hashed.
    """
    context = click.get_current_context()
    flags = {each.name: each.opts[0] for each in context.command.params}
    facts = {
        "version": importlib.metadata.version("onomast"),
        "command": context.command.name,
        "gazetteer": knowledge.resolver.gazetteer.hash,
        "--threshold": knowledge.threshold,
        "--provenance": knowledge.provenance,
    }
    return Run({**facts, **{flags[name]: context.params[name] for name in names}})


def outcomes(  # noqa: PLR0913, PLR0917 - what is done, on what, by whom, and who is told
    resolver: Resolver,
    job: Job[R],
    units: Iterable[Unit],
    workers: int,
    failures: Failures,
    advance: Advance,
    ending: Advance = lambda _: None,
) -> Iterator[tuple[Unit, R | None]]:
    """The units that a result takes, each with what the job made of its text; None where there is none or it failed.

    What went wrong is reported, and the rest is done, but on a full disk: see :func:`put`. ``ending`` is told of the
    last unit of each source before its result ends.
    """
    from resolver.workers import worked  # noqa: PLC0415 - heavy, and not wanted for --help

    texts = ((unit, unit.text.text if unit.text and not unit.skipped else None) for unit in units)
    for unit, outcome in worked(resolver, job, texts, workers):
        if unit.error is not None:
            failures.report(unit.error)
            if not unit.raw:
                unit.result.spoil()
        if isinstance(outcome, OnomastError):
            raise outcome
        if isinstance(outcome, Exception):
            failures.report(unsearchable(unit.text.source.shown if unit.text else "?", outcome))
        if (unit.raw or unit.text) and not unit.skipped:
            yield unit, None if isinstance(outcome, Exception) else outcome
        if unit.last:
            ending(unit)
            try:
                unit.result.end()
            except DocumentError as error:
                _stop_where_full(error)
                failures.report(error)
        advance(unit)


def put(unit: Unit, render: Render, failures: Failures) -> None:
    """Write a unit; where the result of its source cannot be written, that is said, and the other sources are done.

    Raises :class:`~resolver.errors.DocumentError` where all results go into the one file that cannot be written, and
    :class:`~resolver.errors.FullDiskError` where none that come later would have room either.
    """
    try:
        unit.result.put(unit.identity, render, unit.row)
    except DocumentError as error:
        _stop_where_full(error)
        unit.result.spoil()
        if not unit.result.closed:
            raise
        failures.report(error)


def _stop_where_full(error: DocumentError) -> None:
    """Raises :class:`~resolver.errors.FullDiskError` for an error that every later result would have, too."""
    if isinstance(error.__cause__, OSError) and error.__cause__.errno in (errno.ENOSPC, errno.EDQUOT):
        raise FullDiskError(str(error)) from error


@contextlib.contextmanager
def progress(found: Found, *, rows: bool, silent: bool) -> Iterator[Advance]:
    """A progress bar by bytes, with rate and time left, where there is something to watch and somebody watches.

    What an earlier run has done is taken off the work instead of being shown as done.
    """
    files = [each for each in found if isinstance(each, Source)]
    total = sum(each.size for each in files)
    sized = all(each.path for each in files)
    if silent or not sized or not total or (len(files) < 2 and not rows) or not sys.stderr.isatty():
        yield lambda _: None
        return
    meter = _Meter(len(files), rows)
    bar: ProgressBar[Unit]
    with click.progressbar(
        length=total,
        file=sys.stderr,
        item_show_func=lambda _: meter.shown(),
        update_min_steps=max(total // _STEPS, 1),
        width=24,
    ) as bar:

        def advance(unit: Unit) -> None:
            meter.count(unit)
            if unit.skipped:
                bar.length = max((bar.length or 0) - unit.size, bar.pos)
            else:
                bar.update(unit.size)

        yield advance
        bar.render_progress()


class _Meter:
    """What has been done, and how fast."""

    def __init__(self, files: int, rows: bool) -> None:
        self._files = files
        self._rows: int | None = 0 if rows else None
        self._ended = 0
        self._size = 0
        self._since = time.monotonic()

    def count(self, unit: Unit) -> None:
        """Count a unit; what was done earlier says nothing about the rate."""
        if unit.skipped and not self._size:
            self._since = time.monotonic()
        self._size += 0 if unit.skipped else unit.size
        self._ended += unit.last
        if self._rows is not None:
            self._rows += unit.text is not None

    def shown(self) -> str:
        """As in ``3/12 files  4,711 rows  1.2 MB/s``."""
        rate = self._size / max(time.monotonic() - self._since, 0.001) / 1_000_000
        parts = [f"{self._ended}/{self._files} files", f"{rate:.2f} MB/s"]
        if self._rows is not None:
            parts.insert(1, f"{self._rows:,} rows")
        return "  ".join(parts)
