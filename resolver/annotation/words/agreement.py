"""The cases and numbers that the words of a name stand in together: правительствами России are several governments."""

from __future__ import annotations

from resolver.annotation.words.hits import Hit
from resolver.annotation.words.tokens import Tokens
from resolver.language.inflection.grammar import Reading, only_plural

_SEVERAL = 2

SINGULAR_FINALS = frozenset("бвгґджзйклмнпрстфхцчшщь")
"""Letters that end Russian and Ukrainian names in the nominative singular, but never in the plural."""

_SINGULAR_NOUN_FINALS = SINGULAR_FINALS | {"о"}
"""Those of nouns, and of adjectives before them."""


def has_plural_of_one(found: list[Hit]) -> bool:
    """Whether a name has a part in the plural beside one in its base form: Андрей Мельников is no Мельник."""
    plural = any(only_plural(one.readings) for one in found)
    return plural and any(one.evidence is None for one in found)


def has_plural_of_singular(found: list[Hit], words: tuple[str, ...]) -> bool:
    """Whether a thing's name has its last word, a singular one, in the plural behind base forms: Лев Толстых."""
    if words[-1][-1] not in SINGULAR_FINALS or any(one.evidence is not None for one in found[:-1]):
        return False
    return only_plural(found[-1].readings)


def are_several(found: list[Hit], words: tuple[str, ...]) -> bool:
    """Whether the noun that opens a thing's name is in the plural, which the name has not: правительствами России."""
    return len(found) > 1 and words[0][-1] in _SINGULAR_NOUN_FINALS and only_plural(found[0].readings)


def readings_of(tokens: Tokens, at: int, found: list[Hit], kind: str) -> tuple[Reading, ...]:
    """The cases that a name can be in: those of its first word, and of a person of the first that declines."""
    if kind == "person":
        return next((one.readings for one in found if one.readings), ())  # Али Ерликаи
    behind = _readings_behind_hyphen(tokens.gaps, at, found)
    return found[0].readings or behind or _readings_behind_number(tokens.texts[at], found)


def _readings_behind_hyphen(gaps: list[str], at: int, found: list[Hit]) -> tuple[Reading, ...]:
    """The readings of the first word that has any of those that hyphens tie to a first one without: Нью-Йорке."""
    for place, one in enumerate(found[1:], at + 1):
        if gaps[place] != "-":
            return ()
        if one.readings:
            return one.readings
    return ()


def _readings_behind_number(first: str, found: list[Hit]) -> tuple[Reading, ...]:
    """The cases of a name that begins with figures, which do not tell them: 3-й штурмовой бригады."""
    if not first.isdecimal():
        return ()
    return next((one.readings for one in found if one.readings), ())


def agree(readings: list[tuple[Reading, ...]]) -> bool:
    """Whether inflected words can stand in one case and number."""
    if len(readings) < _SEVERAL:
        return True
    shared = {(one.case, one.number) for one in readings[0]}
    for others in readings[1:]:
        shared &= {(one.case, one.number) for one in others}
    return bool(shared)
