"""Ordinal numbers in figures at the head of a name, put into a case: 3-тя бригада, 3-ї бригади."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from resolver.language.inflection.grammar import Case
from resolver.language.names.tables import rows, values

_DATA = Path(__file__).parent / "data"
_SOFT = {"я": "ю", "а": "у"}


@cache
def _endings(lang: str) -> dict[str, dict[str, str]]:
    """The endings in each case, by the ending of the nominative."""
    table = rows("ordinals", _DATA)
    return {ending: row for row in table if row["lang"] == lang for ending in values(row["nominative"])}


def is_ordinal(word: str, lang: str) -> bool:
    """Whether a word is an ordinal number in figures, in the nominative."""
    number, hyphen, ending = word.partition("-")
    return bool(hyphen) and number.isdecimal() and ending in _endings(lang)


def decline_ordinal(word: str, lang: str, case: Case) -> str:
    """An ordinal number in figures, which stands in the nominative, in a case of its singular."""
    number, _, ending = word.partition("-")
    written = _endings(lang)[ending].get(case.value, ending)
    if written == "=":
        written = ending
    elif written.startswith("="):
        written = ending[:-1] + _SOFT[ending[-1]]
    return f"{number}-{written}"
