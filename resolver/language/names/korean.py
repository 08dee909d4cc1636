"""Korean names: what the spellings of a syllable may stand for, and which spellings are one surname's.

The table is ``korean.toml``. What two spellings make of one another is for
:mod:`resolver.matching.persons.syllabic` to say.
"""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

_DATA = Path(__file__).with_suffix(".toml")
_SURNAME = "surname:"


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(_DATA.read_text(encoding="utf-8"))


@cache
def surnames() -> dict[str, frozenset[str]]:
    """From a spelling of a surname to the names of the groups that have it: ``yi`` to the group of Lee, Yi and Ri."""
    found: dict[str, set[str]] = {}
    for group in _table()["surnames"]:
        spellings = group.split()
        for spelt in spellings:
            found.setdefault(spelt, set()).add(_SURNAME + spellings[0])
    return {spelt: frozenset(own) for spelt, own in found.items()}


@cache
def syllables() -> dict[str, frozenset[str]]:
    """From a syllable as somebody may spell it to the syllables that it may be: ``yong`` to yong, yeong and ryong."""
    table = _table()
    initials, vowels, finals = (_sounds(table[part]) for part in ("initials", "vowels", "finals"))
    found: dict[str, set[str]] = {}
    for initial, firsts in initials:
        for vowel, middles in vowels:
            for final, lasts in finals:
                spelt = initial + vowel + final
                found.setdefault(spelt, set()).update(
                    first + middle + last for first in firsts for middle in middles for last in lasts
                )
    return {spelt: frozenset(own) for spelt, own in found.items()}


def _sounds(table: dict[str, list[str]]) -> list[tuple[str, frozenset[str]]]:
    """From each spelling to the sounds that it stands for."""
    found: dict[str, set[str]] = {}
    for sound, spellings in table.items():
        for spelt in spellings:
            found.setdefault(spelt, set()).add(f"{sound}.")
    return [(spelt, frozenset(own)) for spelt, own in found.items()]
