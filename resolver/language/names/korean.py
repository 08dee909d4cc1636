"""Korean names: what the spellings of a syllable may stand for, and which spellings are one surname's.

The table is ``korean.toml``. What two spellings make of one another is for
:mod:`resolver.matching.persons.syllabic` to say.
"""

from __future__ import annotations

import tomllib
from functools import cache, lru_cache
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


@lru_cache(maxsize=1 << 13)
def syllable(spelt: str) -> frozenset[str]:
    """The syllables that one may be, as somebody may spell it: ``yong`` is yong, yeong and ryong; empty if it is none.

    They are told apart only: each sound of one has a full stop behind it.
    """
    initials, vowels, finals = _sounds()
    none = frozenset[str]()
    return frozenset(
        first + middle + last
        for begun in range(len(spelt))
        for ended in range(begun + 1, len(spelt) + 1)
        for first in initials.get(spelt[:begun], none)
        for middle in vowels.get(spelt[begun:ended], none)
        for last in finals.get(spelt[ended:], none)
    )


@cache
def _sounds() -> list[dict[str, frozenset[str]]]:
    """From each spelling of an initial, a vowel and a final to the sounds that it stands for."""
    return [_by_spelling(_table()[part]) for part in ("initials", "vowels", "finals")]


def _by_spelling(table: dict[str, list[str]]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for sound, spellings in table.items():
        for spelt in spellings:
            found.setdefault(spelt, set()).add(f"{sound}.")
    return {spelt: frozenset(own) for spelt, own in found.items()}
