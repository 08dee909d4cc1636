"""Two words compared: equal, equal in sound, an error apart, or two different words."""

from __future__ import annotations

from functools import cache, lru_cache
from operator import itemgetter
from typing import NamedTuple

from rapidfuzz.distance.Levenshtein import distance

from resolver.language.conventions.reading import Reading, readings
from resolver.language.conventions.sounds import gap_cost, sound_cost
from resolver.language.names.surnames import feminine_endings
from resolver.language.romanisation import romanise_any
from resolver.language.scripts.abjads import script_of_abjad, spells
from resolver.language.scripts.folding import fold, plain
from resolver.matching.evidence import EvidenceKind
from resolver.matching.lookup.keys import rough
from resolver.matching.words.alignment import align
from resolver.matching.words.slips import typo_cost

FOLDED_COST = 0.03
"""Diacritics dropped: nearly nothing, but more than the same spelling (ğ is not g)."""

ADDED_MARKS_COST = 0.14
"""Diacritics where the name has none or others: Türkü is not Turku."""

CONVENTION = 0.45
"""What differs by less is a matter of conventions; what differs by more is another sound."""

WORST = 2.0
"""Words farther apart than this are different words."""

_SHORTEST_STEM = 2
_SLIP_FIRST = 0.05
"""A typing error is told as such where taking the letters for other sounds is no cheaper than this."""

_FARTHEST = 4
"""Readings whose rough forms are more steps apart are those of different words."""

EXPLAINED = 0.3
"""Readings that are roughly farther apart are not looked at once nearer ones explain the difference so well."""

_NEAR_ENOUGH = 0.06
"""Once two readings are as near as this, no others are looked at."""

_ROUGHLY = 2
"""Readings whose rough forms are so many steps farther apart than the nearest two are not aligned."""

_MOST_ALIGNED = 9
"""How many pairs of readings of two words are aligned at the most."""

FIRST_SOUND = 0.5
"""What a difference in the first sound costs beside itself, beyond what a convention explains.

Whoever writes down a name by ear or copies it seldom misses how it begins: Belovo is not Yelovo.
"""

_UNVOCALISED = 0.1
"""What it costs that a word in Arabic letters leaves its short vowels open."""

_MOST_KNOWN = 1 << 16

_first_three = itemgetter(0, 1, 2)


class Likeness(NamedTuple):
    """That two words agree: at what cost, and how (exact, folded, convention, similar, typo)."""

    cost: float
    how: EvidenceKind


@lru_cache(maxsize=1 << 12)
def likeness_of(cost: float, how: EvidenceKind) -> Likeness:
    """A likeness, the same object for the same cost: hundreds of thousands are kept, of a few thousand costs."""
    return Likeness(cost, how)


def pair(first: str, second: str) -> Likeness | None:
    """How two folded words of unknown languages agree, at least cost; None where they are different words."""
    return likeness(first, second, None, None)


KNOWN: dict[tuple[str, str, str | None, str | None], Likeness | float] = {}
"""How words have been found to agree, or the cost within which they do not."""


def likeness(
    first: str, second: str, first_lang: str | None, second_lang: str | None, within: float = WORST
) -> Likeness | None:
    """How two folded words agree, at least cost; None where they are different words.

    What costs ``within`` or more need not be found; below :data:`CONVENTION` typing errors are not looked for. It must
    be above :data:`EXPLAINED`, so that the same readings explain the words whatever it is.
    """
    key = (first, second, first_lang, second_lang)
    known = KNOWN.get(key, 0.0)
    if isinstance(known, float) and known < within:
        if len(KNOWN) >= _MOST_KNOWN:
            KNOWN.clear()
        found = _likeness(first, second, first_lang, second_lang, within)
        known = KNOWN[key] = within if found is None else found
    return None if isinstance(known, float) else known


def _likeness(
    first: str, second: str, first_lang: str | None, second_lang: str | None, within: float
) -> Likeness | None:
    if first == second:
        return _EXACT
    first_plain, second_plain = plain(first), plain(second)
    if first_plain == second_plain:
        return likeness_of(folded_cost(first), "folded")
    if first.isdecimal() or second.isdecimal():
        return None
    abjad = _of_abjad(first, second)
    if abjad is not None:
        return likeness_of(_UNVOCALISED, "convention") if abjad else None
    best = within
    for apart, (one, price), (other, other_price) in _worth_aligning((first, first_lang), (second, second_lang)):
        if apart and best <= EXPLAINED:
            break
        rest = best - price - other_price
        if one[0] != other[0]:
            rest -= _begins_otherwise(one[:2], other[:2])
        if rest > 0:
            cost = align(one, other, rest)
            if cost < rest:
                best = best - rest + cost
                if best <= _NEAR_ENOUGH:
                    break
    slip = typo_cost(first_plain, second_plain) if best > CONVENTION and within > CONVENTION else None
    if slip is not None and slip <= best + _SLIP_FIRST:
        return likeness_of(slip, "typo")
    if best >= within:
        return None
    return likeness_of(best, "convention" if best <= CONVENTION else "similar")


_EXACT = Likeness(0.0, "exact")


def _of_abjad(first: str, second: str) -> bool | None:
    """Whether one of two words, in Arabic or Hebrew letters, may be the other; None unless just one is such a word."""
    one, other = script_of_abjad(first), script_of_abjad(second)
    if (one is None) == (other is None):
        return None
    word, latin = (first, second) if one is not None else (second, first)
    return spells(word, fold(romanise_any(latin)))


def rough_forms(word: str, lang: str | None) -> tuple[str, ...]:
    """The rough form of each reading of a folded word."""
    return tuple([form for form, _ in roughly_read(word, lang)])


@lru_cache(maxsize=1 << 15)
def roughly_read(word: str, lang: str | None) -> tuple[tuple[str, Reading], ...]:
    """Each reading of a folded word, behind its rough form."""
    return tuple([(rough(reading[0]), reading) for reading in readings(word, lang)])


def _worth_aligning(
    first: tuple[str, str | None], second: tuple[str, str | None]
) -> list[tuple[int, Reading, Reading]]:
    """The pairs of readings that are roughly nearest, the nearest and cheapest first; none where all are far apart.

    The number is by how many steps more than the nearest pair's the rough forms differ.
    """
    ones, others = roughly_read(*first), roughly_read(*second)
    if len(ones) == len(others) == 1:
        (form, one), (other_form, other) = ones[0], others[0]
        return [(0, one, other)] if distance(form, other_form, score_cutoff=_FARTHEST) <= _FARTHEST else []
    ranked = [
        (apart, one[1] + other[1], at, one, other)
        for form, one in ones
        for at, (other_form, other) in enumerate(others)
        if (apart := distance(form, other_form, score_cutoff=_FARTHEST)) <= _FARTHEST
    ]
    if len(ranked) > 1:
        ranked.sort(key=_first_three)
    least = ranked[0][0] if ranked else 0
    return [
        (apart - least, one, other) for apart, _, _, one, other in ranked[:_MOST_ALIGNED] if apart <= least + _ROUGHLY
    ]


@lru_cache(maxsize=1 << 14)
def _begins_otherwise(first: str, second: str) -> float:
    """What it costs beside the alignment that two readings begin with other sounds; their first two tell it."""
    one, other = first[0], second[0]
    apart = sound_cost(one, other)
    if first[1:]:
        apart = min(apart, gap_cost(one, "", first[1]) + sound_cost(first[1], other))
    if second[1:]:
        apart = min(apart, gap_cost(other, "", second[1]) + sound_cost(second[1], one))
    return FIRST_SOUND * max(0.0, apart - EXPLAINED)


def folded_cost(query: str) -> float:
    """What it costs that a folded query differs from a name in its diacritics only."""
    return FOLDED_COST if query.isascii() else ADDED_MARKS_COST


@lru_cache(maxsize=1 << 14)
def sounds(word: str) -> int:
    """How many sounds a folded word has in its plainest reading."""
    spelled = readings(word)
    return len(spelled[0][0]) if spelled else len(word)


@lru_cache(maxsize=1 << 14)
def feminine_of(word: str) -> tuple[str, ...]:
    """The masculine surnames that a folded word may be the feminine of: ``лаврова`` to ``лавров``."""
    if not word.endswith(_feminine()):
        return ()
    return tuple(
        word.removesuffix(feminine) + masculine
        for feminine, masculine in feminine_endings()
        if word.endswith(feminine) and len(word) - len(feminine) >= _SHORTEST_STEM
    )


@cache
def _feminine() -> tuple[str, ...]:
    return tuple({feminine for feminine, _ in feminine_endings()})


@lru_cache(maxsize=1 << 14)
def surname_of_other_gender(first: str, second: str) -> bool:
    """Whether one folded surname is the other's form for the other gender (Лавров / Лаврова, Lavrov / Лаврова)."""
    for feminine, masculine in ((first, second), (second, first)):
        for restored in feminine_of(feminine):
            if masculine.endswith(("a", "а", "я")):
                continue
            found = pair(restored, masculine)
            if found is not None and found.cost <= 0.45:
                return True
    return False
