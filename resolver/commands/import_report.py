"""What an import says of its progress and of what it leaves out."""

from __future__ import annotations

import contextlib
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from gazetteer.entity import Entity, Record
from gazetteer.sources.inputs import STDIN, Advance, BrokenRecordError, OtherSchemaError
from resolver.commands.printing import Failures, say
from resolver.errors import OnomastError

if TYPE_CHECKING:
    from click._termui_impl import ProgressBar  # what click.progressbar returns; click has no public name for it

_STEPS = 2000
"""A bar is drawn anew this many times at the most."""

_MOST_SHOWN = 20
"""Broken records that are named; of a file in another format, every line is one."""


def number(count: int, one: str, many: str) -> str:
    """A count with its noun."""
    return f"{count:,} {one if count == 1 else many}"


class Broken:
    """What is broken: the first are named, and the others counted; ``records`` are those that were left out of it."""

    def __init__(self, failures: Failures) -> None:
        self.failures = failures
        self.records = 0
        self.schemata: Counter[str] = Counter()

    def report(self, error: OnomastError) -> None:
        """Name a record, or only count it; of what no gazetteer has, every record is only counted."""
        if isinstance(error, OtherSchemaError):
            self.schemata[error.schema] += 1
            return
        self.records += isinstance(error, BrokenRecordError)
        if self.failures.count < _MOST_SHOWN:
            self.failures.report(error)
        else:
            self.failures.count += 1

    def sum_up(self) -> None:
        """Say how many have not been named."""
        if self.failures.count > _MOST_SHOWN:
            say(f"and {self.failures.count - _MOST_SHOWN:,} more records are broken")

    def passed_over(self) -> str:
        """How many records are of schemata that no gazetteer has, for the last line; empty where none is."""
        if not self.schemata:
            return ""
        by_schema = ", ".join(
            f"{count:,} {schema or 'without a schema'}" for schema, count in self.schemata.most_common()
        )
        return f"; {number(self.schemata.total(), 'record', 'records')} of no kind here passed over: {by_schema}"


class Counted:
    """Records on their way: at most so many entities, which are counted as they pass, and their names.

    Redirects follow the entity that they lead to, the last one too.
    """

    def __init__(self, records: Iterable[Record], limit: int | None) -> None:
        self._records = records
        self._limit = limit
        self.entities = 0
        self.names = 0

    def __iter__(self) -> Iterator[Record]:
        for record in self._records:
            if isinstance(record, Entity):
                if self.entities == self._limit:
                    return
                self.entities += 1
                self.names += len(record.names)
            yield record


@contextlib.contextmanager
def progress(paths: tuple[str, ...]) -> Iterator[Advance]:
    """A progress bar by bytes, where somebody watches and the size is known."""
    known = [Path(each) for each in paths if each != STDIN and Path(each).is_file()]
    total = sum(each.stat().st_size for each in known)
    if not total or not sys.stderr.isatty():
        yield lambda _: None
        return
    bar: ProgressBar[int]
    with click.progressbar(length=total, file=sys.stderr, update_min_steps=max(total // _STEPS, 1), width=24) as bar:
        yield bar.update
        bar.render_progress()
