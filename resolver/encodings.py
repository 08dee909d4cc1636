"""Encodings: which codec bytes are in, by the byte-order mark that they begin with and by what the user says.

Python's `utf-8-sig`, `utf-16` and `utf-32` put a mark before everything that they write, and the last two want one
before all that they read. The codecs that are given here do neither: a mark is told apart, and kept where it stood.
"""

from __future__ import annotations

import codecs

# The longer marks first: that of UTF-32 LE begins with that of UTF-16 LE.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

WIDE = ("utf-16", "utf-32")
"""What the names of codecs begin with whose line ends are not single bytes."""

BEGINNING = 1 << 12
"""Bytes that are enough to tell the order of bytes by."""

_LOW = 8
"""Letters of the alphabets of Europe, digits and blanks have a first byte below this in UTF-16, and a second above."""


def encoding_of(start: bytes, named: str | None = None) -> tuple[bytes, str]:
    """The byte-order mark that bytes begin with, and the codec for what stands behind it.

    ``start`` is all the bytes or the first :data:`BEGINNING`; ``named`` is the codec of what has no mark, by default
    UTF-8. Where it leaves the order of bytes open, they show it.
    """
    for mark, codec in _MARKS:
        if start.startswith(mark):
            return mark, codec
    name = named or "utf-8"
    match codecs.lookup(name).name:
        case "utf-8-sig":
            return b"", "utf-8"
        case "utf-16":
            return b"", "utf-16-be" if _is_high(start[0:BEGINNING:2], start[1:BEGINNING:2]) else "utf-16-le"
        case "utf-32":
            return b"", "utf-32-le" if any(start[0:BEGINNING:4]) else "utf-32-be"
    return b"", name


def _is_high(first: bytes, second: bytes) -> bool:
    """Whether the first bytes of pairs are the higher ones."""
    return sum(each < _LOW for each in first) > sum(each < _LOW for each in second)
