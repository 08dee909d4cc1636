"""Chinese names: their syllables in pinyin, in Wade-Giles and in Palladius's Cyrillic, and characters read as names.

The table is ``chinese.toml``. What two spellings make of one another is for
:mod:`resolver.matching.persons.syllabic` to say.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from resolver.language.romanisation import romanise_any

PINYIN = "pinyin"
SYSTEMS = (PINYIN, "wade-giles", "palladius")

_DATA = Path(__file__).with_suffix(".toml")
_CHARACTERS = re.compile("[\u3400-\u9fff]+")
_LONGEST_NAME = 4


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(_DATA.read_text(encoding="utf-8"))


@cache
def surnames() -> frozenset[str]:
    """The surnames of a syllable, in pinyin."""
    return frozenset(_table()["surnames"].split())


@cache
def syllables(system: str) -> dict[str, frozenset[str]]:
    """From a syllable as a system spells it to the syllables of pinyin that it may be: ``chang`` to zhang and chang."""
    table = _table()
    found: dict[str, set[str]] = {}
    for initial, finals in table["finals"].items():
        for final in finals.split():
            pinyin = initial + final
            for spelt in (pinyin,) if system == PINYIN else _in(system, initial, final):
                for one in {spelt, spelt.replace("э", "е")}:  # Ukrainian has no э: Цзэдун, Цзедун
                    found.setdefault(one, set()).add(pinyin)
    return {spelt: frozenset(own) for spelt, own in found.items()}


def _in(system: str, initial: str, final: str) -> list[str]:
    table = _table()[system]
    listed = table["syllables"].get(initial + final)
    if listed is not None:
        return list(listed.split())
    return [table["initials"].get(initial, initial) + table["finals"].get(final, final)]


def in_latin(text: str) -> str:
    """A text with Chinese characters in pinyin; two to four together are a name, whose family name comes first.

    Source of the readings: the Unihan database, by way of ``unidecode``; ``chinese.toml`` has those of surnames.
    """
    return _CHARACTERS.sub(lambda run: f" {_name(run[0])} ", text).strip() if _CHARACTERS.search(text) else text


def _name(run: str) -> str:
    read = [romanise_any(character).strip().lower() for character in run]
    if not 1 < len(run) <= _LONGEST_NAME:
        return "".join(read).capitalize()
    read[0] = _table()["characters"].get(run[0], read[0])
    size = 2 if len(run) > 2 and read[0] + read[1] in _table()["compound_surnames"].split() else 1
    return f"{''.join(read[:size]).capitalize()} {''.join(read[size:]).capitalize()}"
