"""Part: one file of results in the making, which grows beside its place and can be continued after an interruption.

Beside ``FILE`` stand ``.FILE.part``, which grows, and ``.FILE.journal``, which says how many units are in it, how many
bytes they take and what they were. The journal is replaced as a whole, and only when the bytes that it speaks of have
reached the disk; a continued part is cut to these bytes first. So none is lost and none is there twice.
"""

from __future__ import annotations

import contextlib
import dataclasses
import errno
import stat
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from resolver.documents.journal import Run, bring_to_disk
from resolver.documents.progress import State, beside, earlier, note
from resolver.documents.results import NO_FRAME, Frame, Render, Rendered
from resolver.errors import DocumentError, ResumeError
from resolver.storage.atomic import atomic, followed
from resolver.storage.locking import opened_alone

SAVED_EVERY = 0.5
"""Seconds between two entries in the journal: what a sudden end can cost."""

Assemble = Callable[[BinaryIO, BinaryIO], None]
"""Makes the result from the part, where the part is not yet the result."""


class Part:
    """A file of results that is there when it is whole, and can be continued until then."""

    def __init__(  # noqa: PLR0913 - what a file is made of and how
        self,
        target: Path,
        run: Run,
        *,
        resume: bool = False,
        frame: Frame = NO_FRAME,
        assemble: Assemble | None = None,
        only_changed: bool = False,
        done: Callable[[State], None] | None = None,
    ) -> None:
        """``resume``: go on with what an earlier run has left, if it has; ``done`` is told at the end.

        Raises :class:`~resolver.errors.ResumeError` where the earlier run was another one, and
        :class:`~resolver.errors.DocumentError` where the target can be no file.
        """
        self.target = target
        try:
            self._place = followed(target)
        except OSError as error:
            raise DocumentError(f"{target}: cannot be written: {error.strerror or error}") from error
        if self._place.is_dir():
            raise DocumentError(f"{target}: is a folder; a file is expected here")
        self._part, self._journal = (beside(self._place, suffix) for suffix in ("part", "journal"))
        self._run = run
        self._frame = frame
        self._assemble = assemble
        self._only_changed = only_changed
        self._done = done
        self._file: BinaryIO | None = None
        resumes = resume and frame.resumed is not None
        self._kept = earlier(self.target, self._part, self._journal, run) if resumes else State()
        self.state = self._noted = self._kept
        self._skipped = State()
        self._saved = 0.0
        self._spoilt = self._is_anothers = False

    @property
    def resumed(self) -> bool:
        """Whether an earlier run is continued."""
        return self._kept.units > 0

    @property
    def closed(self) -> bool:
        """Whether it is spoilt."""
        return self._spoilt

    def skips(self, identity: bytes, row: int = 0) -> bool:  # noqa: ARG002 - as every result
        """Whether the part has the next unit already."""
        kept = self._kept
        if self._skipped.units >= kept.units:
            return False
        self._skipped = self._skipped.after(identity, Rendered())
        if self._skipped.units == kept.units and self._skipped.chain != kept.chain:
            raise ResumeError(f"{self.target}: {_OTHER_INPUT}")
        return True

    def put(self, identity: bytes, render: Render, row: int = 0) -> None:  # noqa: ARG002 - likewise
        """Write a unit behind those before."""
        if self._spoilt:
            return
        with self._writing() as file:
            rendered = render()
            file.write(rendered.data)
            self.state = self.state.after(identity, rendered)
            if time.monotonic() - self._saved >= SAVED_EVERY:
                self._save(file)

    def spoil(self) -> None:
        """The source cannot be read to its end: there will be no result, and what was there before stays."""
        self._spoilt = True

    def end(self) -> None:
        """The file is whole and takes its place."""
        if self._spoilt:
            self.discard()
            return
        if self._skipped.units < self._kept.units:
            raise ResumeError(f"{self.target}: {_OTHER_INPUT}")
        if self._only_changed and not self.state.changed:
            self.discard()
            return
        if self._kept.whole and not self._part.exists():
            self._journal.unlink(missing_ok=True)  # the earlier run ended between the last two steps
            return
        with self._writing() as file:
            if not self.state.whole:
                file.write(self._frame.tail())
                self.state = dataclasses.replace(self.state, size=file.tell(), whole=True)
            self._save(file)
            try:
                if sys.platform == "win32":
                    self._close()  # which moves no open file, and has no locks that would be let go
                self._take_place()
            finally:
                self._close()
                if self.closed:
                    self.discard()
        self._journal.unlink(missing_ok=True)
        if self._done is not None:
            self._done(self.state)

    def leave(self) -> bool:
        """Keep what has been done for another run; whether there is anything."""
        if self._file is not None and not self._spoilt:
            try:
                with self._writing() as file:
                    self._save(file)
            except DocumentError:  # a full disk has no room for that either; what was noted last is there
                self.state = self._noted
        kept = self.state.units > self.state.failed and not self._spoilt and self._frame.resumed is not None
        self._close()
        if not kept:
            self.discard()
        return kept

    def discard(self) -> None:
        """Leave nothing behind, but for what is another run's."""
        if sys.platform == "win32":
            self._close()  # which removes no open file
        if not self._is_anothers:
            for path in (self._part, self._journal):
                with contextlib.suppress(OSError):
                    path.unlink(missing_ok=True)
        self._close()

    @contextlib.contextmanager
    def _writing(self) -> Iterator[BinaryIO]:
        """The part, opened at its end; what the system says against it becomes an error that names the target."""
        try:
            if self._file is None:
                self._file = self._opened()
            yield self._file
        except BrokenPipeError:
            raise
        except OSError as error:
            raise DocumentError(
                f"{self.target}: cannot be written: {error.strerror or error}; nothing was changed there"
            ) from error

    def _opened(self) -> BinaryIO:
        self._place.parent.mkdir(parents=True, exist_ok=True)
        if self._kept.whole and not self._part.exists():
            raise ResumeError(f"{self.target}: is whole already; leave out --resume to start anew")
        try:
            file = opened_alone(self._part)
        except BlockingIOError:
            self._is_anothers = True
            raise BlockingIOError(errno.EBUSY, "another run writes it", str(self.target)) from None
        if self._kept.units:
            file.truncate(self._kept.size)
            file.seek(self._kept.size)
            if self._frame.resumed is not None:
                self._frame.resumed()
            return file
        self._journal.unlink(missing_ok=True)
        file.truncate(0)
        head = self._frame.head()
        file.write(head)
        self.state = dataclasses.replace(self.state, size=len(head))
        return file

    def _save(self, file: BinaryIO) -> None:
        bring_to_disk(file)
        note(self._journal, self._run, self.state)
        self._noted = self.state
        self._saved = time.monotonic()

    def _take_place(self) -> None:
        if self._assemble is not None:
            with self._part.open("rb") as lines, atomic(self._place, DocumentError) as out:
                try:
                    self._assemble(lines, out)
                except DocumentError:  # the source cannot be read, and no later run could make more of the part
                    self.spoil()
                    raise
            self._part.unlink()
            return
        with contextlib.suppress(FileNotFoundError):
            self._part.chmod(stat.S_IMODE(self._place.stat().st_mode))
        self._part.replace(self._place)

    def _close(self) -> None:
        if self._file is not None:
            with contextlib.suppress(OSError):
                self._file.close()
            self._file = None


_OTHER_INPUT = (
    "the input is not what it was when the earlier run was interrupted; give the same files, as they were, "
    "or leave out --resume to start anew"
)
