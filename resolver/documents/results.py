"""Results: what a batch writes, unit by unit, wherever it goes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Rendered:
    """What is written of a unit; whether the unit could not be done; whether it is news.

    ``beside`` is what belongs beside it in files of its own, by suffix, where there is a folder for them.
    """

    data: bytes = b""
    failed: bool = False
    changed: bool = True
    beside: Mapping[str, bytes] = field(default_factory=dict)


Render = Callable[[], Rendered]
"""Renders a unit; called when everything before it has been written."""


def _as_ever() -> None:
    """Nothing depends on what stands in the file already."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands before and behind all units of a file.

    ``resumed`` is called, in place of ``head``, where a file goes on that has units of an earlier run; None where no
    file can go on, since what is written depends on what is there.
    """

    head: Callable[[], bytes] = bytes
    tail: Callable[[], bytes] = bytes
    resumed: Callable[[], None] | None = _as_ever


NO_FRAME = Frame()
"""Units alone."""


class Result(Protocol):
    """Where the units of a source go. They come in order; then comes the end."""

    @property
    def closed(self) -> bool:
        """Whether it takes no unit any more: it is spoilt, and those of no other source go into it."""

    def skips(self, identity: bytes, row: int = 0) -> bool:
        """Whether the result has the next unit from an earlier run; ``identity`` tells whether it is still the same.

        ``row`` is the number of a table's row. It is asked for every unit, long before :meth:`put` gets it. Raises
        :class:`~resolver.errors.ResumeError` where the units are not those of the earlier run.
        """

    def put(self, identity: bytes, render: Render, row: int = 0) -> None:
        """Take a unit.

        Raises :class:`~resolver.errors.DocumentError` where it cannot be written.
        """

    def spoil(self) -> None:
        """The source cannot be read to its end: there will be no result."""

    def end(self) -> None:
        """The source has ended."""


class Nowhere:
    """The result of what has none."""

    closed = False

    def skips(self, identity: bytes, row: int = 0) -> bool:  # noqa: ARG002 - as every result
        """Nothing has been done before."""
        return False

    def put(self, identity: bytes, render: Render, row: int = 0) -> None:
        """Nothing is written."""

    def spoil(self) -> None:
        """Nothing is lost."""

    def end(self) -> None:
        """Nothing is done."""


class Stream:
    """A result that is written at once, all sources behind each other: standard output."""

    closed = False

    def __init__(self, write: Callable[[bytes], None]) -> None:
        self._write = write

    def skips(self, identity: bytes, row: int = 0) -> bool:  # noqa: ARG002 - as every result
        """What is gone is gone."""
        return False

    def put(self, identity: bytes, render: Render, row: int = 0) -> None:  # noqa: ARG002 - likewise
        """Write it."""
        self._write(render().data)

    def spoil(self) -> None:
        """What is written stays written."""

    def end(self) -> None:
        """More may come."""


Write = Callable[[bytes, Mapping[str, bytes], bytes], None]
"""Writes a document's result, what belongs beside it by suffix; the third is the document as it was read."""


class Whole:
    """One document's result, written as a whole when its source has ended."""

    closed = False

    def __init__(self, write: Write, frame: Frame, *, only_changed: bool = False) -> None:
        """``only_changed``: nothing is written where nothing has changed."""
        self._write = write
        self._frame = frame
        self._only_changed = only_changed
        self._kept: tuple[bytes, Mapping[str, bytes], bytes] | None = None

    def skips(self, identity: bytes, row: int = 0) -> bool:  # noqa: ARG002 - as every result
        """It is done as a whole or not at all."""
        return False

    def put(self, identity: bytes, render: Render, row: int = 0) -> None:  # noqa: ARG002 - likewise
        """Keep it for the end."""
        rendered, data = framed(self._frame, render)
        if not rendered.failed and (rendered.changed or not self._only_changed):
            self._kept = (data, rendered.beside, identity)

    def spoil(self) -> None:
        """Nothing will be written."""
        self._kept = None

    def end(self) -> None:
        """Write the file.

        Raises :class:`~resolver.errors.DocumentError` where it cannot be written.
        """
        if self._kept is not None:
            self._write(*self._kept)
        self._kept = None


def framed(frame: Frame, render: Render) -> tuple[Rendered, bytes]:
    """A unit as rendered, and a file that has it alone."""
    head, rendered, tail = frame.head(), render(), frame.tail()
    return rendered, head + rendered.data + tail
