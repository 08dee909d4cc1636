"""Destinations: which result each source of a batch goes into: one file, a folder that mirrors the tree, its own place.

A destination lasts as long as its batch. Where that ends early, what has been done is kept, and the error says how to
go on.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from resolver.documents import parquet
from resolver.documents.batch import Destination
from resolver.documents.columns import is_parquet
from resolver.documents.companions import Apart, Files, PathOf
from resolver.documents.journal import Ledger, Note, Run, hashed, hashed_source
from resolver.documents.output import Mirror
from resolver.documents.part import Assemble, Part
from resolver.documents.progress import State
from resolver.documents.results import NO_FRAME, Frame, Render, Result, Whole
from resolver.documents.rows import Column
from resolver.documents.source import Source
from resolver.errors import DocumentError, FullDiskError, WorkerError
from resolver.storage.atomic import atomic

GO_ON = "the same command line with --resume goes on from there"


@dataclass(frozen=True, slots=True)
class Making:
    """How results are made: by which run, from which column of tables, in which frame.

    ``resume``: what an earlier run has left is continued; ``rewrite``: tables are written again as tables; ``say``
    tells the user something. In a folder, ``suffix`` is added to the names of files or takes the place of the ending
    ``replaces``; ``shared`` is what the folder gets once, by name; ``apart``: a file has room for one document only.
    """

    run: Run
    say: Callable[[str], None]
    resume: bool = False
    column: Column | None = None
    rewrite: bool = False
    frame: Frame = NO_FRAME
    suffix: str = ""
    replaces: str = ""
    shared: Mapping[str, bytes] = field(default_factory=dict)
    apart: bool = False

    def part(
        self,
        target: Path,
        source: Source | None,
        done: Callable[[State], None] | None = None,
        *,
        in_place: bool = False,
    ) -> Part:
        """A file that grows; ``source`` is the table that is written again in it."""
        part = Part(
            target,
            self.run,
            resume=self.resume,
            frame=self.frame,
            assemble=self._assembly(source),
            only_changed=in_place,
            done=done,
        )
        if part.resumed:
            failed = f"; {part.state.failed} of them failed, as was said then" if part.state.failed else ""
            self.say(f"{target}: going on behind {part.state.units:,} that are done{failed}")
        return part

    def files(self, folder: Path, path_of: PathOf) -> Files:
        """The files of a document below a folder."""
        return Files(path_of, self.suffix, {folder / name: data for name, data in self.shared.items()})

    def _assembly(self, source: Source | None) -> Assemble | None:
        if source is None or source.path is None or self.column is None or not self.rewrite or not is_parquet(source):
            return None
        return partial(parquet.assembled, source.path, source.shown, self.column)


class Shared:
    """The result of each of many sources that go into one file."""

    closed = False

    def __init__(self, part: Part) -> None:
        self._part = part
        self._spoilt = False
        self._read = 0

    @property
    def empty(self) -> bool:
        """Whether there is nothing to be written, not even that there was nothing in what was read."""
        state = self._part.state
        return state.units <= state.failed and (state.failed > 0 or not self._read)

    def skips(self, identity: bytes, row: int = 0) -> bool:  # noqa: ARG002 - as every result
        """Whether the file has the unit."""
        return self._part.skips(identity)

    def put(self, identity: bytes, render: Render, row: int = 0) -> None:  # noqa: ARG002 - likewise
        """Write a unit behind those of all sources before."""
        self._part.put(identity, render)

    def spoil(self) -> None:
        """The file goes on without the source."""
        self._spoilt = True

    def end(self) -> None:
        """The file goes on with the next source."""
        self._read += not self._spoilt
        self._spoilt = False


@contextlib.contextmanager
def one_file(making: Making, target: Path, source: Source | None = None) -> Iterator[Destination]:
    """One file for all sources, whole when the block ends; for a table that is written again, its ``source``.

    Where nothing can be done of any source, none is written.
    """
    part = making.part(target, source)
    shared = Shared(part)
    result: Result = part if making.rewrite else shared
    try:
        yield lambda _: result
        if not making.rewrite and shared.empty:
            part.discard()
            making.say(f"{target} was not written")
        elif not making.rewrite:
            part.end()
    except BaseException as stop:
        kept = part.leave()
        tell(stop, f"{part.state.units:,} are done, and {GO_ON}" if kept else f"{target} was not written")
        raise
    if part.resumed and part.state.failed:
        raise DocumentError(
            f"{target}: {part.state.failed} could not be done before the interruption, as was said then"
        )


@contextlib.contextmanager
def folder(making: Making, target: Path) -> Iterator[Destination]:
    """A folder that mirrors the tree read, with a file for each source, or for each row of one."""
    mirror = Mirror(target)
    ledger = Ledger(target, making.run, resume=making.resume)
    parts: list[Part] = []
    if ledger.resumed:
        making.say(f"{target}: results that are there, and whose sources have not changed, are left as they are")

    def destination(source: Source) -> Result | None:
        if making.apart and making.column is not None:
            return Apart(mirror.place(source), partial(making.files, target), ledger, making.frame)

        def path_of(suffix: str, *, same: bool = False) -> Path:
            return mirror.place(source, suffix, making.replaces, same)

        files = making.files(target, path_of)
        path = files.own
        read = hashed_source(source.path)
        failed = ledger.done(path, read)
        if failed:
            raise DocumentError(f"{source.shown}: {failed} rows could not be done in the earlier run, as was said then")
        if failed is not None:
            return None
        if making.column is None:

            def write(data: bytes, beside: Mapping[str, bytes], as_read: bytes) -> None:
                ledger.note(files.write(read, data, beside, as_read))

            return Whole(write, making.frame)
        part = making.part(path, source, lambda done: ledger.note(Note(path, read, *_measured(path), done.failed)))
        parts.append(part)
        return part

    with _kept(parts, f"what is whole in {target} stays, and {GO_ON}"):
        yield destination


@contextlib.contextmanager
def in_place(making: Making) -> Iterator[Destination]:
    """Every source's own place, for what changes."""
    parts: list[Part] = []

    def destination(source: Source) -> Result:
        path = source.path or Path()
        if making.column is None:
            return Whole(partial(_replace, path), making.frame, only_changed=True)
        part = making.part(path, source, in_place=True)
        parts.append(part)
        return part

    try:
        yield destination
    except BaseException as stop:
        for part in parts:
            part.discard()
        tell(stop, "files that were done are changed, and all others are as they were")
        raise


def _replace(path: Path, data: bytes, _beside: Mapping[str, bytes], _as_read: bytes) -> None:
    """Write a document in its own place."""
    with atomic(path, DocumentError) as file:
        file.write(data)


@contextlib.contextmanager
def _kept(parts: list[Part], advice: str) -> Iterator[None]:
    try:
        yield
    except BaseException as stop:
        for part in parts:
            part.leave()
        tell(stop, advice)
        raise


def tell(stop: BaseException, advice: str) -> None:
    """Say what to do after an end that nobody planned: raises it with the advice, where it is one of that kind."""
    if isinstance(stop, KeyboardInterrupt):
        raise KeyboardInterrupt(f"interrupted; {advice}") from None
    if isinstance(stop, WorkerError | FullDiskError):
        raise type(stop)(f"{stop}; {advice}") from stop


def _measured(path: Path) -> tuple[int, str]:
    return path.stat().st_size, hashed(path)
