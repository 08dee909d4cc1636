"""Loading of the tables of practical transcription: what a group of letters of a language may become in Cyrillic."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from resolver.language.romanisation.contexts import Context, context, split_key

LANGUAGES = ("english", "french", "german", "italian", "spanish", "polish", "scandinavian", "japanese")
"""The languages whose names are known in Cyrillic, those that the press names most first."""

_DATA = Path(__file__).parent / "data"
_VOWELS = frozenset("āōūaàáâãäåæeèéêëęiìíîïoòóôöøœuùúûüyąó")
_CONSONANTS = frozenset("bcçćdfghjklłmnñńpqrsśßtvwxzźż")
_CLASSES = {"V": _VOWELS, "C": _CONSONANTS}
_NOTHING = "-"

Rendering = tuple[str, float]
"""Cyrillic letters, and the price of taking a group of letters for them."""


class Group(msgspec.Struct, frozen=True, gc=False):
    """A group of letters between contexts, and what it may become; of equal letters the narrowest context counts."""

    letters: str
    before: Context
    behind: Context
    narrowness: int
    renderings: tuple[Rendering, ...]


class Table(msgspec.Struct, frozen=True):
    """How names of one language are written in Cyrillic; ``price`` is what it costs to take a name for one of it."""

    title: str
    source: str
    price: float
    by_letter: dict[str, list[Group]]
    beginnings: dict[str, frozenset[str]]
    """With what Cyrillic letters a word may begin, by its first letter; none: with any, as the letter may be mute."""


@cache
def table(language: str) -> Table:
    """The table of one of :data:`LANGUAGES`."""
    found: dict[str, Any] = tomllib.loads((_DATA / f"{language}.toml").read_text(encoding="utf-8"))
    by_letter: dict[str, list[Group]] = {}
    for key, value in found["renderings"].items():
        before, letters, behind = split_key(key)
        renderings = tuple(map(_rendering, value.split()))
        contexts = context(before, _CLASSES), context(behind, _CLASSES)
        narrowness = sum(len(sequence) for alternatives in contexts for sequence in alternatives[:1])
        group = Group(letters, *contexts, narrowness, renderings)
        by_letter.setdefault(letters[0], []).append(group)
    beginnings = {letter: _beginnings(groups) for letter, groups in by_letter.items()}
    return Table(found["title"], found["source"], float(found["price"]), by_letter, beginnings)


def _beginnings(groups: list[Group]) -> frozenset[str]:
    letters = {rendered[:1] for group in groups for rendered, _ in group.renderings}
    return frozenset() if "" in letters else frozenset(letters)


def is_consonant(letter: str) -> bool:
    """Whether a folded Latin letter is a consonant."""
    return letter in _CONSONANTS


def _rendering(item: str) -> Rendering:
    letters, _, price = item.partition("~")
    return ("" if letters == _NOTHING else letters, float(price or 0.0))
