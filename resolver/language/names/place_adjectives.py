"""Adjectives of places in Russian and Ukrainian: which names московский or київський may be made from.

Nothing is known here of what places there are: the answer is a list of names that a place may have.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

from resolver.language.names.tables import rows, values

_ENDINGS: Final = {
    "ru": re.compile(r"(.*[сц]к)(?:ий|ая|ое|ие|ого|ому|им|ом|их|ими|ую|ой|ою|о)"),
    "uk": re.compile(r"(.*[сцз]ьк)(?:ий|а|е|і|ого|ому|им|ім|их|ими|у|ої|ій|ою|о)"),
}
"""A folded adjective as its stem and an ending; the last is that of a first part: русско-английский."""

_NOTHING: Final = "0"
_SHORTEST_NAME: Final = 3
_TABLE: Final = "place-adjectives"


def adjective_stem(word: str, lang: str) -> str | None:
    """A folded adjective in -ский (-ський) in any form less its ending: ``московск``; None where a word is none."""
    endings = _ENDINGS.get(lang)
    match = endings.fullmatch(word) if endings is not None else None
    return match[1] if match is not None else None


@lru_cache(maxsize=1 << 14)
def places_of(stem: str, lang: str) -> tuple[str, ...]:
    """The folded names of places that an adjective with this stem may be made from, the likeliest first.

    ``stem`` is what :func:`adjective_stem` gives, ``lang`` is ``ru`` or ``uk``. A whole stem that the table has goes
    before the rules; names of fewer than three letters are left out.
    """
    whole, ends = _table(lang)
    if stem in whole:
        return whole[stem]
    found: dict[str, None] = {}
    for length in range(min(len(stem), max(map(len, ends), default=0)), 0, -1):
        for name_end in ends.get(stem[-length:], ()):
            found[stem[:-length] + name_end] = None
    return tuple(name for name in found if len(name) >= _SHORTEST_NAME)


def is_ethnic(stem: str, lang: str) -> bool:
    """Whether an adjective is of a people or a language rather than of a country: русский beside российский."""
    return (stem, lang) in _ethnic()


@cache
def _ethnic() -> frozenset[tuple[str, str]]:
    return frozenset((row["stem"], row["lang"]) for row in rows(_TABLE) if row["ethnic"] == "yes")


@cache
def _table(lang: str) -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    """From whole stems to names, and from the ends of stems to those of names."""
    whole: dict[str, tuple[str, ...]] = {}
    ends: dict[str, tuple[str, ...]] = {}
    for row in rows(_TABLE):
        if row["lang"] != lang:
            continue
        names = tuple("" if name == _NOTHING else name for name in values(row["names"]))
        stem = row["stem"]
        if stem.startswith("-"):
            ends[stem[1:]] = ends.get(stem[1:], ()) + names
        else:
            whole[stem] = names
    return whole, ends
