"""Lines: names read from standard input one by one, however long the input and however broken a line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import BinaryIO

from resolver.arguments import LONGEST_NAME
from resolver.documents.decoding import decode, undecodable
from resolver.encodings import WIDE, encoding_of
from resolver.errors import DocumentError

_MOST_BYTES = 4
"""Of a code point, in any encoding."""

_CHUNK = 1 << 20

_INSTEAD: dict[bool, tuple[str, ...]] = {True: ("",), False: ()}
"""What stands for a line that cannot be read."""

Report = Callable[[DocumentError], None]


def lines(
    stream: BinaryIO, report: Report, encoding: str | None = None, shown: str = "-", *, in_step: bool = False
) -> Iterator[str]:
    """The lines that :func:`numbered` has, without their numbers."""
    return (line for _, line in numbered(stream, report, encoding, shown, in_step=in_step))


def numbered(  # noqa: PLR0913 - what is read, how, and who is told
    stream: BinaryIO,
    report: Report,
    encoding: str | None = None,
    shown: str = "-",
    *,
    in_step: bool = False,
    longest: int = LONGEST_NAME,
) -> Iterator[tuple[int, str]]:
    """The lines of a stream as they arrive, without their ends, counted from 1; empty lines too.

    A line that cannot be read goes to ``report`` with its number, behind how the stream is ``shown``; with ``in_step``
    an empty one stands for it. One of more than ``longest`` code points is such a line. A line of any length takes
    bounded memory. Only UTF-16 and UTF-32, whose line ends are not single bytes, are read whole first.
    """
    most = _MOST_BYTES * longest
    first = stream.readline(most + 1)
    if not first:
        return
    mark, name = encoding_of(first, encoding)
    if name.startswith(WIDE):
        yield from _wide(first + stream.read(), report, encoding, shown, in_step, longest)
        return
    number = 1
    line = first.removeprefix(mark)
    while line or number == 1:
        if len(line) > most and not line.endswith(b"\n"):
            while (chunk := stream.readline(_CHUNK)) and not chunk.endswith(b"\n"):
                pass
            report(too_long(f"{shown}:{number}", longest))
            yield from ((number, instead) for instead in _INSTEAD[in_step])
        elif line:
            found = _name(line, f"{shown}:{number}", report, name, in_step, longest)
            yield from ((number, each) for each in found)
        line = stream.readline(most + 1)
        number += 1


def checked(name: str, where: str, longest: int = LONGEST_NAME) -> str:
    """A name that can be one, of at most ``longest`` code points.

    Raises :class:`~resolver.errors.DocumentError` for what is too long, binary, or was no valid text on the command
    line.
    """
    if len(name) > longest:
        raise too_long(where, longest)
    if "\0" in name:
        raise DocumentError(f"{where}: holds a NUL: binary data, not a name")
    if any("\ud800" <= letter <= "\udfff" for letter in name):
        raise DocumentError(f"{where}: not UTF-8; give the name in UTF-8, or on standard input with --encoding NAME")
    return name


def too_long(where: str, longest: int = LONGEST_NAME) -> DocumentError:
    """The error for what is too long to be a name."""
    return DocumentError(
        f"{where}: longer than {longest} characters, which no name is; give one name a line, "
        "or run `onomast annotate` on running text"
    )


def _name(  # noqa: PLR0913, PLR0917 - those of `numbered`
    line: bytes, where: str, report: Report, encoding: str, in_step: bool, longest: int
) -> Iterator[str]:
    try:
        yield checked(line.decode(encoding).rstrip("\r\n"), where, longest)
    except UnicodeDecodeError as error:
        report(undecodable(line, where, encoding, error.start))
        yield from _INSTEAD[in_step]
    except DocumentError as error:
        report(error)
        yield from _INSTEAD[in_step]


def _wide(  # noqa: PLR0913, PLR0917 - those of `numbered`
    data: bytes, report: Report, encoding: str | None, shown: str, in_step: bool, longest: int
) -> Iterator[tuple[int, str]]:
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
            yield number, checked(line.rstrip("\r"), f"{shown}:{number}", longest)
        except DocumentError as error:
            report(error)
            yield from ((number, instead) for instead in _INSTEAD[in_step])
