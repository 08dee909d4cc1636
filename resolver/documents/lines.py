"""Lines: names read from standard input one by one, however long the input and however broken a line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import BinaryIO

from resolver.documents.decoding import decode, undecodable
from resolver.encodings import WIDE, encoding_of
from resolver.errors import DocumentError

LONGEST_NAME = 2_000
"""In code points. What is longer is no name but a text that came in by mistake."""

_MOST_BYTES = 4 * LONGEST_NAME
_CHUNK = 1 << 20

_INSTEAD: dict[bool, tuple[str, ...]] = {True: ("",), False: ()}
"""What stands for a line that cannot be read."""

Report = Callable[[DocumentError], None]


def lines(
    stream: BinaryIO, report: Report, encoding: str | None = None, shown: str = "-", *, in_step: bool = False
) -> Iterator[str]:
    """The lines that :func:`numbered` has, without their numbers."""
    return (line for _, line in numbered(stream, report, encoding, shown, in_step=in_step))


def numbered(
    stream: BinaryIO, report: Report, encoding: str | None = None, shown: str = "-", *, in_step: bool = False
) -> Iterator[tuple[int, str]]:
    """The lines of a stream as they arrive, without their ends, counted from 1; empty lines too.

    A line that cannot be read goes to ``report`` with its number, behind how the stream is ``shown``; with ``in_step``
    an empty one stands for it. A line of any length takes bounded memory. Only UTF-16 and UTF-32, whose line ends are
    not single bytes, are read whole first.
    """
    first = stream.readline(_MOST_BYTES + 1)
    if not first:
        return
    mark, name = encoding_of(first, encoding)
    if name.startswith(WIDE):
        yield from _wide(first + stream.read(), report, encoding, shown, in_step)
        return
    number = 1
    line = first.removeprefix(mark)
    while line or number == 1:
        if len(line) > _MOST_BYTES and not line.endswith(b"\n"):
            while (chunk := stream.readline(_CHUNK)) and not chunk.endswith(b"\n"):
                pass
            report(too_long(f"{shown}:{number}"))
            yield from ((number, instead) for instead in _INSTEAD[in_step])
        elif line:
            found = _name(line, f"{shown}:{number}", report, name, in_step)
            yield from ((number, each) for each in found)
        line = stream.readline(_MOST_BYTES + 1)
        number += 1


def checked(name: str, where: str) -> str:
    """A name that can be one.

    Raises :class:`~resolver.errors.DocumentError` for what is too long, binary, or was no valid text on the command
    line.
    """
    if len(name) > LONGEST_NAME:
        raise too_long(where)
    if "\0" in name:
        raise DocumentError(f"{where}: holds a NUL: binary data, not a name")
    if any("\ud800" <= letter <= "\udfff" for letter in name):
        raise DocumentError(f"{where}: not UTF-8; give the name in UTF-8, or on standard input with --encoding NAME")
    return name


def too_long(where: str) -> DocumentError:
    """The error for what is too long to be a name."""
    return DocumentError(
        f"{where}: longer than {LONGEST_NAME} characters, which no name is; give one name a line, "
        "or run `onomast annotate` on running text"
    )


def _name(line: bytes, where: str, report: Report, encoding: str, in_step: bool) -> Iterator[str]:
    try:
        yield checked(line.decode(encoding).rstrip("\r\n"), where)
    except UnicodeDecodeError as error:
        report(undecodable(line, where, encoding, error.start))
        yield from _INSTEAD[in_step]
    except DocumentError as error:
        report(error)
        yield from _INSTEAD[in_step]


def _wide(data: bytes, report: Report, encoding: str | None, shown: str, in_step: bool) -> Iterator[tuple[int, str]]:
    try:
        text = decode(data, shown, encoding).text
    except DocumentError as error:
        report(error)
        return
    found = text.split("\n")
    if not found[-1]:
        found.pop()
    for number, line in enumerate(found, start=1):
        try:
            yield number, checked(line.rstrip("\r"), f"{shown}:{number}")
        except DocumentError as error:
            report(error)
            yield from ((number, instead) for instead in _INSTEAD[in_step])
