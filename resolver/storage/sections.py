"""Named sections of bytes, in memory or in a memory-mapped file, and what reads them in place.

What is compiled for look-up is a handful of sections: arrays of numbers, strings one behind another, plain data. The
same sections are kept in memory for a small gazetteer and mapped from a file for a large one, so that one code reads
both, nothing is decoded before it is asked for, and processes that map one file share its memory.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate, chain
from pathlib import Path
from typing import Any, Final, Literal, Protocol

Content = bytes | memoryview

Kind = Literal["B", "H", "I", "Q", "q"]

U8: Final = "B"
U16: Final = "H"
U32: Final = "I"
U64: Final = "Q"
I64: Final = "q"
"""Types of the numbers in a section, as :mod:`array` calls them."""


class Pieces(Protocol):
    """Bytes that are read piece by piece."""

    def __getitem__(self, piece: slice, /) -> Content: ...


class Sections:
    """Sections by name. ``path`` is the file that they are mapped from; None where they are in memory."""

    __slots__ = ("_contents", "_pieces", "_prefix", "path", "stamp")

    def __init__(
        self,
        contents: Mapping[str, Content],
        path: Path | None = None,
        stamp: bytes = b"",
        prefix: str = "",
        pieces: Mapping[str, Pieces] | None = None,
    ) -> None:
        """``stamp`` tells one state of the file from another; ``prefix`` stands before the names of the sections.

        ``pieces`` are sections that need not be mapped to be read.
        """
        self._contents = contents
        self._pieces = pieces or {}
        self._prefix = prefix
        self.path = path
        self.stamp = stamp

    def __contains__(self, name: str) -> bool:
        return self._prefix + name in self._contents

    def names(self) -> list[str]:
        """The names of all sections."""
        return [name.removeprefix(self._prefix) for name in self._contents if name.startswith(self._prefix)]

    def content(self, name: str) -> memoryview:
        """The bytes of a section."""
        return memoryview(self._contents[self._prefix + name])

    def pieces(self, name: str) -> Pieces:
        """The bytes of a section, to be read here and there.

        What is mapped counts as this process's memory once it has been touched, with sixteen pages around; this does
        not.
        """
        return self._pieces.get(self._prefix + name) or self.content(name)

    def numbers(self, name: str, kind: Kind) -> memoryview:
        """The numbers of a section, of one of the types above."""
        return self.content(name).cast(kind)

    def data(self, name: str, kind: Any = Any) -> Any:
        """The plain data of a section; ``kind`` is the type that they have."""
        import msgspec  # noqa: PLC0415 - a command's help needs tables' names only

        return msgspec.msgpack.decode(self.content(name), type=kind)

    def under(self, prefix: str) -> Sections:
        """The sections whose names begin with a prefix, by the rest of their names."""
        return Sections(self._contents, self.path, self.stamp, self._prefix + prefix, self._pieces)

    def whole(self) -> Sections:
        """All sections, whatever they are under."""
        return Sections(self._contents, self.path, self.stamp, pieces=self._pieces)

    def __reduce__(self) -> tuple[Any, ...]:
        if self.path is not None:
            from resolver.storage.files import reopened  # noqa: PLC0415 - which needs this module

            return reopened, (self.path, self.stamp, self._prefix)
        own = {self._prefix + name: bytes(self.content(name)) for name in self.names()}
        return Sections, (own, None, b"", self._prefix)


def packed(numbers: Iterable[int], kind: Kind = U32) -> bytes:
    """Numbers as the content of a section."""
    return array(kind, numbers).tobytes()


def plain_data(value: Any) -> bytes:
    """Plain data, as JSON holds them, as the content of a section."""
    import msgspec  # noqa: PLC0415 - as above

    return msgspec.msgpack.encode(value)


def packed_lists(name: str, lists: Iterable[Sequence[int]]) -> dict[str, bytes]:
    """Lists of numbers below 2³² as two sections, for :class:`Lists`."""
    known = list(lists)
    starts = array(U32, accumulate(map(len, known), initial=0))
    return {f"{name}.starts": starts.tobytes(), f"{name}.flat": packed(chain.from_iterable(known))}


class Lists:
    """Lists of numbers by their number, each a view of the section."""

    __slots__ = ("flat", "starts")

    def __init__(self, sections: Sections, name: str) -> None:
        self.starts = sections.numbers(f"{name}.starts", U32)
        self.flat = sections.numbers(f"{name}.flat", U32)

    def __len__(self) -> int:
        return len(self.starts) - 1

    def __getitem__(self, number: int) -> memoryview:
        return self.flat[self.starts[number] : self.starts[number + 1]]

    def size(self, number: int) -> int:
        """How long a list is."""
        size: int = self.starts[number + 1] - self.starts[number]
        return size


def packed_strings(name: str, strings: Iterable[str]) -> dict[str, bytes]:
    """Strings as two sections, for :class:`Strings`."""
    return packed_pieces(name, [one.encode() for one in strings])


def packed_pieces(name: str, pieces: Sequence[bytes]) -> dict[str, bytes]:
    """Strings that are encoded already as two sections, for :class:`Strings`."""
    starts = array(U32, accumulate(map(len, pieces), initial=0))
    return {f"{name}.starts": starts.tobytes(), f"{name}.text": b"".join(pieces)}


class Strings:
    """Strings by number, each decoded when somebody asks for it."""

    __slots__ = ("_starts", "_text")

    def __init__(self, sections: Sections, name: str) -> None:
        self._starts = sections.numbers(f"{name}.starts", U32)
        self._text = sections.content(f"{name}.text")

    def __len__(self) -> int:
        return len(self._starts) - 1

    def __getitem__(self, number: int) -> str:
        return str(self._text[self._starts[number] : self._starts[number + 1]], "utf-8")
