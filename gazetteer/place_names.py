"""How the built-in gazetteer calls its places, read without the rest of its records."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import msgspec

from gazetteer.entity import DERIVED_TYPES, Entity
from gazetteer.gazetteer import BUILTIN
from gazetteer.provenance import is_collected
from resolver.errors import GazetteerError
from resolver.language.scripts.detection import LANGUAGES

_KIND = b'"kind":"place"'
_NAME, _SOURCE = b'{"text":', b'"source":'
_ADJECTIVE = b'"adjective"'
_OTHER_TYPES = DERIVED_TYPES | {"acronym", "nickname"}


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
    for line in _places(path):
        preferred: dict[str, str] = {}
        for name in decoder.decode(line).names:
            if name.type is None and name.lang in LANGUAGES:
                preferred.setdefault(name.lang, name.text)
        yield tuple(preferred.values())


def reviewed_places(path: Path = BUILTIN) -> Iterator[Entity]:
    """The places that an editor has reviewed, with the names that are no collection's: today's, former, foreign ones.

    Acronyms, nicknames, adjectives and peoples' names are left out. Raises as :func:`preferred_place_names` does.
    """
    decoder = msgspec.json.Decoder(Entity)
    for line in _places(path):
        if line.count(_NAME) > line.count(_SOURCE):
            place = decoder.decode(line)
            names = tuple(name for name in place.names if not is_collected(name) and name.type not in _OTHER_TYPES)
            if names:
                yield replace(place, names=names)


def adjectives_of_places(path: Path = BUILTIN) -> Iterator[dict[str, str]]:
    """The first adjective of each place that has several languages', by language: киевский, київський.

    Raises as :func:`preferred_place_names` does.
    """
    decoder = msgspec.json.Decoder(_Place)
    for line in _places(path):
        if _ADJECTIVE in line:
            found: dict[str, str] = {}
            for name in decoder.decode(line).names:
                if name.type == "adjective" and name.lang is not None:
                    found.setdefault(name.lang, name.text)
            if len(found) > 1:
                yield found


def _places(path: Path) -> Iterator[bytes]:
    try:
        lines = path.read_bytes().splitlines()
    except OSError as error:
        raise GazetteerError(f"{path}: cannot be read: {error.strerror or error}") from error
    return (line for line in lines if _KIND in line)
