"""How the newspapers of Poland, Czechia and Germany inflect Russian, Ukrainian and Turkish names: to recognise it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from resolver.language.names.tables import rows, values

_SHORTEST_STEM = 3
_FEMININE = ("ová", "ové", "ovou")

Ending = tuple[str, tuple[str, ...]]
"""An ending of a case, and the endings that the base form may have in its place."""


@cache
def cases() -> dict[tuple[str, str], tuple[Ending, ...]]:
    """The endings of each language and case, the longest first: ``("pl", "genitive")`` to ``("iego", ("i", "y"))``."""
    found: dict[tuple[str, str], list[Ending]] = {}
    for row in rows("western-cases"):
        bases = tuple("" if base == "-" else base for base in values(row["base"]))
        found.setdefault((row["lang"], row["case"]), []).append((row["ending"], bases))
    return {key: tuple(sorted(endings, key=lambda one: -len(one[0]))) for key, endings in found.items()}


@lru_cache(maxsize=1 << 14)
def base_forms_in(word: str, lang: str, case: str) -> tuple[tuple[str, ...], int]:
    """The base forms of a word that stands in a case, and the ending's length; none where it cannot stand in it."""
    for ending, bases in cases()[lang, case]:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            stem = word.removesuffix(ending)
            return tuple(stem + base for base in bases), len(ending)
    return (), 0


def inflected_names(words: list[str]) -> Iterator[tuple[str, str, list[str]]]:
    """The base forms of a name whose words all stand in one case: language, case, and the words.

    A lone word is taken for inflected by an ending of two letters or more: `Putinem`, but not `Putina`.
    """
    for lang, case in cases():
        found = [base_forms_in(word, lang, case) for word in words]
        if not all(bases for bases, _ in found) or (len(words) == 1 and found[0][1] == 1):
            continue
        for at in range(max(len(bases) for bases, _ in found)):
            yield lang, case, [bases[min(at, len(bases) - 1)] for bases, _ in found]


def without_feminine(surname: str) -> tuple[str, ...]:
    """The family names that a Czech or Slovak text has made a woman's: ``Çillerová`` to ``Çiller``; none otherwise.

    Source: Internetová jazyková příručka, Přechylování příjmení.
    """
    for ending in _FEMININE:
        if surname.lower().endswith(ending) and len(surname) - len(ending) >= _SHORTEST_STEM:
            stem = surname[: -len(ending)]
            return (stem, stem + "a")
    return ()
