"""How newspapers from Germany to Kazakhstan inflect Russian, Ukrainian and Turkish names: to recognise it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import islice, product

from resolver.language.names.tables import rows, values

IN_LATIN = frozenset(("cs", "de", "hu", "lt", "lv", "pl", "ro", "sk", "sr"))
"""The languages of the table that are written in Latin letters; Serbian is in both."""

_SHORTEST_STEM = 3
_SHORTEST_FAINT = 5
_FLEETING = {"cs": "e", "pl": "e", "sk": "e", "sr": "a"}
"""The vowel of each language that stands between a word's last consonants in the base form only."""

_TWO_CONSONANTS = re.compile(r"[bcčdďfghklłmnprřsśštťvwzžż][cčklłmnprtvwz]$", re.IGNORECASE)
_MOST_BASES = 6
"""How many base forms of a name are tried for one case."""

_UNCHANGING = ("u", "ü", "o", "ö", "é")
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
    """The endings of each language and case: ``("pl", "genitive", "each")`` to ``("iego", ("i", "y")), ...``."""
    found: dict[Case, list[Ending]] = {}
    for row in rows("western-cases"):
        bases = tuple("" if base == "-" else base for base in values(row["base"]))
        found.setdefault((row["lang"], row["case"], row["words"]), []).append((row["ending"], bases))
    return {case: tuple(endings) for case, endings in found.items()}


class _Endings:
    """The endings of all cases by their letters, so that what a word ends in tells the cases that it may stand in."""

    def __init__(self) -> None:
        self.cases = tuple(cases())
        self.by_ending: dict[str, list[tuple[int, tuple[str, ...]]]] = {}
        for number, endings in enumerate(cases().values()):
            for ending, bases in endings:
                self.by_ending.setdefault(ending, []).append((number, bases))
        self.longest = max(map(len, self.by_ending))


@cache
def _endings() -> _Endings:
    return _Endings()


@lru_cache(maxsize=1 << 14)
def _base_forms(word: str) -> dict[int, tuple[tuple[str, ...], int]]:
    """By the number of each case that a word can stand in: its base forms, and the length of the ending.

    The longest ending of a case counts.
    """
    table = _endings()
    found: dict[int, tuple[tuple[str, ...], int]] = {}
    for size in range(min(table.longest, len(word) - _SHORTEST_STEM), 0, -1):
        for number, bases in table.by_ending.get(word[-size:], ()):
            if number not in found:
                stem = word[:-size]
                found[number] = tuple([stem + base for base in bases]), size
    return found


def inflected_names(words: list[str], langs: frozenset[str]) -> Iterator[Inflected]:
    """The base forms of a name in some languages, all of whose words that a case changes stand in one.

    Behind a given name in a case a family name may keep its form: Siergiejem Szojgu, Julii Tymoszenko.
    """
    *others, last = [_base_forms(word) for word in words]
    stays = ((words[-1],), 0) if others and words[-1].endswith(_UNCHANGING) else None
    for number in range(len(_endings().cases)) if stays else sorted(last):
        lang, name, changing = case = _endings().cases[number]
        if lang not in langs:
            continue
        kept = words[:-1] if changing == "last" else []
        found = [last.get(number)] if kept else [one.get(number) for one in (*others, last)]
        if stays and not kept:
            found[-1] = found[-1] or stays
        fleeting = _with_fleeting_vowel(words[0], case) if len(found) > 1 else None
        behind = [one for one in found[1:] if one is not None]
        if fleeting is not None and len(behind) == len(words) - 1:
            yield Inflected(lang, name, (fleeting, *(bases[0] for bases, _ in behind)), faint=False)
        if found[0] is None or len(behind) < len(found) - 1:
            continue
        bases_of = [found[0], *behind]
        faint = len(words) == 1 and found[0][1] == 1
        if faint and len(words[0]) < _SHORTEST_FAINT:
            continue
        for chosen in islice(product(*(bases for bases, _ in bases_of)), _MOST_BASES):
            yield Inflected(lang, name, (*kept, *chosen), faint)


@lru_cache(maxsize=1 << 13)
def _with_fleeting_vowel(word: str, case: Case) -> str | None:
    """The base form of a word that loses its last vowel in a case: Lew of Lwa, Pavel of Pavlem."""
    vowel = _FLEETING.get(case[0])
    for ending, bases in cases()[case]:
        stem = word.removesuffix(ending)
        if vowel and stem != word and "" in bases and _TWO_CONSONANTS.search(stem):
            return stem[:-1] + vowel + stem[-1]
    return None


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
