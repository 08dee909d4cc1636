"""Names of other languages by their sound: James Hughes is Джеймс Хьюз, though no convention reads it out of that.

Where one name is in Latin letters and the other in Cyrillic, the words that found no partner are compared by the
practical transcription of one language after the other. One language must explain all that is left of the shorter name:
a mixture is nobody's.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from resolver.language.names.given_names import turkish_given_names
from resolver.language.scripts.letters import CYRILLIC, LATIN, script
from resolver.language.transcription.rendering import may_be_rendering, rendering_cost
from resolver.language.transcription.tables import LANGUAGES, table
from resolver.matching.pairing import PartPair
from resolver.matching.part import Part, PartRole, Parts
from resolver.matching.words.pairs import CONVENTION

_NAMING: Final[frozenset[PartRole]] = frozenset(("given", "family", "particle", "word", "sort", "designation"))
_LONG_ENOUGH_ALONE = 4
"""How many letters a word must have that nothing else stands beside: much agrees with a short one by chance."""


class _Open(NamedTuple):
    """A word without a good partner: its place, and the part."""

    at: int
    part: Part


def with_transcribed(pairs: list[PartPair], query: Parts, name: Parts) -> list[PartPair]:
    """The pairs of two names, and those that are one word by the transcription of a language, in the query's order."""
    if not _may_be_so_compared(query, name):
        return pairs
    good = [one for one in pairs if one.cost <= CONVENTION]
    asked = _open(query, {one.query for one in good})
    known = _open(name, {one.name for one in good})
    if not asked or not known:
        return pairs
    for language in LANGUAGES:
        found = _explained(asked, known, language)
        if found is not None:
            return sorted([*good, *found])
    return pairs


def _may_be_so_compared(query: Parts, name: Parts) -> bool:
    """Whether two names are in the two scripts, and have enough of their own: of persons, no single word has."""
    if not query.parts or not name.parts:
        return False
    if any(map(_is_from_home, (*query.parts, *name.parts))):
        return False
    if {script(query.parts[0].text), script(name.parts[0].text)} != {CYRILLIC, LATIN}:
        return False
    if min(len(query.parts), len(name.parts)) > 1:
        return True
    return name.kind != "person" and min(len(one.parts[0].text) for one in (query, name)) >= _LONG_ENOUGH_ALONE


def _is_from_home(part: Part) -> bool:
    """Whether a part of a name is as only people of the three countries have it: a patronymic, Mehmet."""
    return part.role == "patronymic" or (part.role == "given" and part.text in turkish_given_names())


def _open(one: Parts, paired: set[int]) -> list[_Open]:
    return [_Open(at, part) for at, part in enumerate(one.parts) if at not in paired and part.role in _NAMING]


def _explained(asked: list[_Open], known: list[_Open], language: str) -> list[PartPair] | None:
    """The pairs that a language's transcription explains, at least cost; None unless it explains all of one name."""
    price = table(language).price
    possible: list[tuple[float, int, int]] = []
    for one in asked:
        for other in known:
            if (cost := _cost(one.part, other.part, language)) is not None:
                possible.append((price + cost, one.at, other.at))
    possible.sort()
    found: list[PartPair] = []
    for cost, at, other_at in possible:
        if all(at != pair.query and other_at != pair.name for pair in found):
            found.append(PartPair(at, other_at, cost, "convention"))
    return found if len(found) == min(len(asked), len(known)) else None


def _cost(one: Part, other: Part, language: str) -> float | None:
    latin, cyrillic = (one.text, other.text) if script(one.text) == LATIN else (other.text, one.text)
    return rendering_cost(latin, cyrillic, language) if may_be_rendering(latin, cyrillic, language) else None
