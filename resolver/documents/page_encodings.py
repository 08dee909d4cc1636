"""Page encodings: what a page says that it is written in; ``page-encodings.tsv`` has the labels that browsers know."""

from __future__ import annotations

import codecs
import re
from functools import cache
from pathlib import Path

from resolver.language.names.tables import rows, values

_DECLARED = re.compile(rb"""<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_DECLARED_WITHIN = 4096
_OF_WINDOWS = ("cp125", "cp874")
_AS_BROWSERS = "onomast-as-browsers"


def declared(page: bytes) -> str | None:
    """The codec that a page asks for, by a label that the WHATWG Encoding Standard has; any other is not obeyed."""
    found = _DECLARED.search(page, 0, _DECLARED_WITHIN)
    return _codecs().get(found[1].decode("ascii").lower()) if found else None


def errors_of(codec: str) -> str:
    """How a page's bytes that the codec has no letter for are read, and written again: the name of an error handler.

    In the encodings of Windows, those from 0x80 to 0x9F are the control characters of these numbers (WHATWG Encoding
    Standard, the indexes of legacy single-byte encodings).
    """
    return _AS_BROWSERS if codec.startswith(_OF_WINDOWS) else "strict"


@cache
def _codecs() -> dict[str, str]:
    """The codecs by label."""
    return {
        label: row["codec"] for row in rows("page-encodings", Path(__file__).parent) for label in values(row["labels"])
    }


def _control(error: UnicodeError) -> tuple[str | bytes, int]:
    if isinstance(error, UnicodeDecodeError) and error.object[error.start] in _CONTROLS:
        return chr(error.object[error.start]), error.start + 1
    if isinstance(error, UnicodeEncodeError) and ord(error.object[error.start]) in _CONTROLS:
        return bytes([ord(error.object[error.start])]), error.start + 1
    raise error


_CONTROLS = range(0x80, 0xA0)

codecs.register_error(_AS_BROWSERS, _control)
