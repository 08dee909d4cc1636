"""Parts: the folder of results that a batch in portions leaves, and what has become of each of its portions.

Documents are mirrored as by a batch in one process. A table becomes a folder of parts, ``NAME.jsonl/part-00000.jsonl``
and so on, one for each row group, which one behind the other are the file that one process writes; ``_SUCCESS`` stands
among them once they are all there, as it does in folders that Spark writes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from resolver.documents import parquet
from resolver.documents.columns import is_parquet
from resolver.documents.destinations import Making
from resolver.documents.formats import Format
from resolver.documents.journal import Ledger
from resolver.documents.output import Mirror
from resolver.documents.portions import Outcome, Portion
from resolver.documents.source import Source
from resolver.errors import DocumentError
from resolver.storage.atomic import atomic

WHOLE = "_SUCCESS"
"""Stands in a table's folder when all its parts do."""


class Parts:
    """The results of a batch in portions, below one folder."""

    def __init__(self, folder: Path, form: Format, making: Making) -> None:
        """Raises :class:`~resolver.errors.ResumeError` where an earlier run, to be continued, was another one, and
        :class:`~resolver.errors.DocumentError` where the folder cannot be made.
        """
        self._form = form
        self._making = making
        self._mirror = Mirror(folder)
        self._ledger = Ledger(folder, making.run, resume=making.resume)
        self._missing: dict[Path, int] = {}
        if self._ledger.resumed:
            making.say(f"{folder}: results that are there, and whose sources have not changed, are left as they are")
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise DocumentError(f"{folder}: cannot be made: {error.strerror or error}") from error

    def portions(self, found: Iterable[Source | DocumentError]) -> Iterator[Portion | DocumentError]:
        """The portions of all sources in order; in their place, what cannot be cut into any."""
        for source in found:
            if isinstance(source, DocumentError):
                yield source
                continue
            try:
                place = self._mirror.place(source, self._form.suffix, self._form.replaces)
                made = [self._portion(source, place)] if self._making.column is None else self._of_table(source, place)
            except DocumentError as error:
                yield error
            else:
                yield from made

    def settle(self, outcome: Outcome) -> None:
        """Take note of what became of a portion.

        Raises :class:`~resolver.errors.DocumentError` where the journal cannot be written.
        """
        if outcome.note is not None:
            self._ledger.note(outcome.note)
        elif not outcome.skipped:
            return  # a table that lacks a part stays without its mark
        if self._making.column is not None:
            table = outcome.portion.result.parent
            self._missing[table] -= 1
            self._mark(table)

    def _portion(self, source: Source, result: Path, size: int | None = None, group: int | None = None) -> Portion:
        return Portion(source, result, source.size if size is None else size, group, self._ledger.line(result))

    def _of_table(self, source: Source, place: Path) -> list[Portion]:
        column = self._making.column
        if column is not None and source.path is not None and is_parquet(source):
            sizes = parquet.groups(source.path, source.shown, column)
            groups: list[tuple[int | None, int]] = list(enumerate(sizes))
        else:
            groups = [(None, source.size)]  # lines of text have no places at which a table could be cut
        made = [
            self._portion(source, place / f"part-{number:05}{self._form.suffix}", size, group)
            for number, (group, size) in enumerate(groups)
        ]
        self._clear(place, {each.result for each in made} if self._making.resume else set())
        self._missing[place] = len(made)
        self._mark(place)
        return made

    def _clear(self, table: Path, kept: set[Path]) -> None:
        """Take away what an earlier run has left, but for parts that may be ``kept``."""
        if table.exists() and not table.is_dir():
            raise DocumentError(f"{table}: is a file, of a run without --spark; give another --output folder")
        try:
            (table / WHOLE).unlink(missing_ok=True)
            for part in table.glob(f"part-*{self._form.suffix}"):
                if part not in kept:
                    part.unlink()
        except OSError as error:
            raise DocumentError(f"{table}: cannot be written anew: {error.strerror or error}") from error

    def _mark(self, table: Path) -> None:
        if not self._missing[table]:
            with atomic(table / WHOLE, DocumentError):
                pass
