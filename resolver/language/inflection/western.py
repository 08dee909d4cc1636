"""How newspapers from Germany to Kazakhstan inflect Russian, Ukrainian and Turkish names: to recognise it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from resolver.language.names.tables import rows, values

IN_LATIN = frozenset(("cs", "de", "hu", "lt", "lv", "pl", "ro", "sk", "sr"))
"""The languages of the table that are written in Latin letters; Serbian is in both."""

_SHORTEST_STEM = 3
_SHORTEST_FAINT = 5
_FEMININE = ("ová", "ové", "ovou")

Ending = tuple[str, tuple[str, ...]]
"""An ending of a case, and the endings that the base form may have in its place."""

Case = tuple[str, str, str]
"""A language, one of its cases, and which words of a name take its endings: ``each`` or the ``last``."""


@dataclass(frozen=True, slots=True)
class Inflected:
    """The base forms of a name's words, with the language and the case that they stand in.

    ``faint``: only one letter says so, at the end of a lone word: `Putina`.
    """

    lang: str
    case: str
    words: tuple[str, ...]
    faint: bool


@cache
def cases() -> dict[Case, tuple[Ending, ...]]:
    """The endings of each language and case, the longest first: ``("pl", "genitive", "each")`` to ``("iego", ...)``."""
    found: dict[Case, list[Ending]] = {}
    for row in rows("western-cases"):
        bases = tuple("" if base == "-" else base for base in values(row["base"]))
        found.setdefault((row["lang"], row["case"], row["words"]), []).append((row["ending"], bases))
    return {key: tuple(sorted(endings, key=lambda one: -len(one[0]))) for key, endings in found.items()}


@lru_cache(maxsize=1 << 14)
def base_forms_in(word: str, case: Case) -> tuple[tuple[str, ...], int]:
    """The base forms of a word that stands in a case, and the ending's length; none where it cannot stand in it.

    The longest ending counts.
    """
    for ending, bases in cases()[case]:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            stem = word.removesuffix(ending)
            return tuple(stem + base for base in bases), len(ending)
    return (), 0


def inflected_names(words: list[str], langs: frozenset[str]) -> Iterator[Inflected]:
    """The base forms of a name in some languages, all of whose words that a case changes stand in one."""
    for case in cases():
        lang, name, changing = case
        if lang not in langs:
            continue
        kept = words[:-1] if changing == "last" else []
        found = [base_forms_in(word, case) for word in words[len(kept) :]]
        if not all(bases for bases, _ in found):
            continue
        faint = len(words) == 1 and found[0][1] == 1
        if faint and len(words[0]) < _SHORTEST_FAINT:
            continue
        for at in range(max(len(bases) for bases, _ in found)):
            yield Inflected(lang, name, (*kept, *(bases[min(at, len(bases) - 1)] for bases, _ in found)), faint)


def without_feminine(surname: str) -> tuple[str, ...]:
    """The family names that a Czech or Slovak text has made a woman's: ``Çillerová`` to ``Çiller``,
    ``Tymošenková`` to ``Tymošenko``; none otherwise.

    Source: Internetová jazyková příručka, Přechylování příjmení.
    """
    for ending in _FEMININE:
        if surname.lower().endswith(ending) and len(surname) - len(ending) >= _SHORTEST_STEM:
            stem = surname[: -len(ending)]
            return (stem, stem + "o", stem + "a") if stem.endswith("k") else (stem, stem + "a")
    return ()
