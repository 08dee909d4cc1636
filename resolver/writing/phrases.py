"""Phrases that stand around names, from the TOML tables of this room, as patterns."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files

_NOTHING = r"(?!)"


@cache
def phrases(table: str, lang: str) -> dict[str, list[str]] | None:
    """The phrases that a table has for a language, by what they are for; None where it has none."""
    text = (files(__package__) / "data" / f"{table}.toml").read_text(encoding="utf-8")
    found: dict[str, dict[str, list[str]]] = tomllib.loads(text)
    return found.get(lang)


def any_of(told: list[str]) -> str:
    """A pattern for any of some phrases, each of whole words; a star stands for any ending."""
    if not told:
        return _NOTHING
    found = (re.escape(phrase).replace(r"\*", r"\w*").replace(r"\ ", r"\s+") for phrase in told)
    return "(?:" + "|".join((r"\b" if one[0].isalpha() else "") + one + r"\b" for one in found) + ")"
