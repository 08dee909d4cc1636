"""How the built-in gazetteer calls its places, read without the rest of its records."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec

from gazetteer.gazetteer import BUILTIN
from resolver.errors import GazetteerError

_KIND = b'"kind":"place"'
_LANGUAGES = ("en", "ru", "uk", "tr")


class _Name(msgspec.Struct):
    text: str
    lang: str | None = None
    type: str | None = None


class _Place(msgspec.Struct):
    names: list[_Name]


def preferred_place_names(path: Path = BUILTIN) -> Iterator[tuple[str, ...]]:
    """What each place is called in English, Russian, Ukrainian and Turkish, one name a language at the most.

    Raises :class:`~resolver.errors.GazetteerError` where the file cannot be read.
    """
    decoder = msgspec.json.Decoder(_Place)
    try:
        lines = path.read_bytes().splitlines()
    except OSError as error:
        raise GazetteerError(f"{path}: cannot be read: {error.strerror or error}") from error
    for line in lines:
        if _KIND in line:
            preferred: dict[str, str] = {}
            for name in decoder.decode(line).names:
                if name.type is None and name.lang in _LANGUAGES:
                    preferred.setdefault(name.lang, name.text)
            yield tuple(preferred.values())
