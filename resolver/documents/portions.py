"""Portions: a batch cut into pieces of work that any process can do, on any machine that sees the same files.

A portion is one document, or one row group of a Parquet table, or another table as a whole; it has one result, written
as a whole under a name that does not depend on who does it or how often. So a portion that is begun twice, because a
machine was lost or was slow, is neither lost nor there twice.
"""

from __future__ import annotations

import contextlib
import dataclasses
import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from resolver.documents import parquet
from resolver.documents.batch import Text, batch, read, unsearchable
from resolver.documents.companions import Files
from resolver.documents.formats import Format, encoded
from resolver.documents.journal import Line, Note, hashed_source, whole
from resolver.documents.output import Mirror
from resolver.documents.results import Nowhere
from resolver.documents.rows import Column
from resolver.documents.selection import selected
from resolver.documents.source import Source
from resolver.errors import DocumentError, OnomastError, WorkerError
from resolver.storage.atomic import atomic

if TYPE_CHECKING:
    from resolver.annotating import Annotation
    from resolver.annotation.document import Document
    from resolver.resolver import Resolver


@dataclass(frozen=True, slots=True)
class Portion:
    """A piece of work: its source and the place of its result; of a Parquet table, its row ``group``.

    ``size`` is what it takes of the input, in bytes; ``earlier`` is what a journal says of the result.
    """

    source: Source
    result: Path
    size: int
    group: int | None = None
    earlier: Line | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a portion: what went wrong, and what the folder's journal is to note where there is a result.

    ``skipped``: the result is there from an earlier run.
    """

    portion: Portion
    errors: tuple[str, ...] = ()
    note: Note | None = None
    skipped: bool = False


@dataclass(frozen=True, slots=True)
class Work:
    """What is done with every portion, as it is sent to other processes.

    ``form`` makes the format; results go into ``folder``; ``here`` is what relative paths are relative to; mentions of
    one ``kind`` and from ``threshold`` on are kept; ``encoding`` is that of texts, ``column`` the one of tables.
    """

    form: Callable[[], Format]
    folder: Path
    here: Path
    annotation: Annotation
    kind: str | None = None
    threshold: float | None = None
    encoding: str | None = None
    column: Column | None = None

    def __call__(self, resolver: Resolver, portion: Portion) -> Outcome:
        """Do a portion, or find that it has been done.

        Raises :class:`~resolver.errors.WorkerError` where this machine does not see the folder of results.
        """
        self._check()
        with contextlib.chdir(self.here):
            try:
                identity = self._identity(portion)
                failed = whole(portion.earlier, self.folder, identity)
                if failed is not None:
                    again = (
                        f"{portion.source.shown}: {failed} rows could not be done in the earlier run, as was said then"
                    )
                    return Outcome(portion, (again,) if failed else (), skipped=True)
                if self.column is None:
                    return self._document(resolver, portion, identity)
                return self._rows(resolver, portion, identity, self.column)
            except DocumentError as error:
                return Outcome(portion, (str(error),))

    def _check(self) -> None:
        folder = self.here / self.folder
        if not (self.here.is_dir() and folder.is_dir()):
            raise WorkerError(
                f"{folder}: not there for a process that should write into it; --spark needs a file system that all "
                "machines see at the same path"
            )

    def _identity(self, portion: Portion) -> str:
        """A hash of what the result depends on."""
        path = portion.source.path
        if portion.group is None or path is None:
            return hashed_source(path)
        return parquet.hashed_group(path, portion.source.shown, portion.group)

    def _document(self, resolver: Resolver, portion: Portion, identity: str) -> Outcome:
        text = read(portion.source, self.encoding)
        form = self.form()
        document = self._annotated(resolver, text)
        data = encoded(form.head()) + encoded(form.one(text, document)) + encoded(form.tail())
        beside = {suffix: encoded(piece) for suffix, piece in form.beside(text, document).items()}
        mirror = Mirror(self.folder)

        def path_of(suffix: str, *, same: bool = False) -> Path:
            return mirror.place(portion.source, suffix, form.replaces, same)

        shared = {self.folder / name: encoded(piece) for name, piece in form.shared.items()}
        as_read = text.decoded.encoded(text.decoded.text, portion.source.shown)
        return Outcome(portion, note=Files(path_of, form.suffix, shared).write(identity, data, beside, as_read))

    def _rows(self, resolver: Resolver, portion: Portion, identity: str, column: Column) -> Outcome:
        form = self.form()
        meant = dataclasses.replace(column, group=portion.group)
        errors: list[str] = []
        size, digest = 0, hashlib.sha256()
        with atomic(portion.result, DocumentError) as file:
            for unit in batch([portion.source], lambda _: Nowhere(), self.encoding, meant):
                if unit.error is not None and not unit.raw:
                    raise unit.error  # the table cannot be read to its end, and has no result
                try:
                    if unit.error is not None:
                        raise unit.error
                    if unit.text is None:
                        continue
                    data = encoded(form.one(unit.text, self._annotated(resolver, unit.text)))
                except DocumentError as error:
                    errors.append(str(error))
                    continue
                file.write(data)
                digest.update(data)
                size += len(data)
        note = Note(portion.result, identity, size, digest.hexdigest(), len(errors))
        return Outcome(portion, tuple(errors), note)

    def _annotated(self, resolver: Resolver, text: Text) -> Document:
        try:
            return selected(self.annotation(resolver, text.text), self.kind, self.threshold)
        except OnomastError:
            raise
        except Exception as error:  # whatever a text does to the annotator is that text's failure
            raise unsearchable(text.source.shown, error) from error
