"""Two names of organisations compared by what their words mean: Ministry of Defence, Минобороны, Savunma Bakanlığı."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import product
from typing import NamedTuple

import msgspec

from resolver.language.names.acronyms import acronym_of
from resolver.language.names.compounds import LANGUAGES as COMPOUNDING
from resolver.language.names.compounds import compounded
from resolver.language.names.institutions import COUNTRY, TermSpan, kindred, meaning, terms, terms_in
from resolver.language.names.small_words import function_words
from resolver.language.names.syllabic import expanded
from resolver.language.scripts.detection import CYRILLIC_LANGUAGES
from resolver.matching.things.named_like_states import is_but_named_so

_MOST_READINGS = 8
_CYRILLIC = frozenset(CYRILLIC_LANGUAGES)
_IDLE = frozenset(("affairs", "separate", "company"))
"""Words that only tie others together, or that are left out as often as said: окрема бригада, Murmansk Shipping."""
_STATE_FORMS = frozenset(("republic",))
"""Where the countries agree, these say no more: Central Bank of the Republic of Turkey."""
_UNSAID_BODIES = frozenset(("service", "agency", "committee", "inspectorate", "federal", "state", "national"))
"""What an abbreviation of a state's body need not tell: Рособрнадзор is a federal service."""
_TELLING_PIECES = 2
"""Pieces behind the state that an abbreviation must share with a full name that says more than it."""
_CLASSES = (frozenset(("head",)), frozenset(("domain", "modifier")), frozenset((COUNTRY,)))
"""Roles in which two names must not differ: another head, another field, another country is another body."""


class Agreement(msgspec.Struct, frozen=True):
    """What two names share in meaning.

    ``covered_first`` and ``covered_second`` are the positions of the words whose meaning the other name has too;
    ``conflict`` says that the names have different heads, fields or countries; ``how`` is term, syllabic or acronym.
    """

    covered_first: frozenset[int]
    covered_second: frozenset[int]
    conflict: bool
    how: str


class _Slot(NamedTuple):
    """One simple meaning of a name: the terms that it may be, and the words that say it."""

    keys: frozenset[str]
    roles: frozenset[str]
    at: frozenset[int]
    languages: frozenset[str]
    how: str


_Reading = tuple[_Slot, ...]


class _Matched(NamedTuple):
    """Slots of two readings that mean the same, and those that are left."""

    pairs: tuple[tuple[_Slot, _Slot], ...]
    left_first: _Reading
    left_second: _Reading


def compared_institutions(first: tuple[str, ...], second: tuple[str, ...]) -> Agreement | None:
    """What the folded words of two names of organisations share in meaning; None where that says nothing.

    Names of one language and of several are compared alike. The words that are left over are the caller's to compare by
    sound; function words and words such as affairs count as covered where anything is.
    """
    acronym = acronym_of(first, second)
    if acronym is None:
        turned = acronym_of(second, first)
        acronym = turned[::-1] if turned is not None else None
    taken_first, taken_second = acronym or (frozenset(), frozenset())
    readings = product(_readings(first), _readings(second))
    found = [
        _matched(
            tuple(slot for slot in one if not slot.at & taken_first),
            tuple(slot for slot in other if not slot.at & taken_second),
        )
        for one, other in readings
    ]
    best = max(found, key=_worth)
    of_countries = [pair for pair in best.pairs if COUNTRY in pair[0].roles & pair[1].roles]
    conflict = _conflict(best.left_first, best.left_second) or any(
        is_but_named_so(first, one.at, second, other.at) for one, other in of_countries
    )
    if not (acronym or best.pairs or conflict):
        return None
    idle = _IDLE
    if any(COUNTRY in one.roles for one, _ in best.pairs):
        idle |= _STATE_FORMS
    if acronym:
        idle |= _countries()
    bodies = [
        any("head" in slot.roles for slot in (*left, *(pair[side] for pair in best.pairs)))
        for side, left in enumerate((best.left_first, best.left_second))
    ]
    shortened = (
        _is_shortened(second, best.left_second, [other for _, other in best.pairs]),
        _is_shortened(first, best.left_first, [one for one, _ in best.pairs]),
    )
    covered = [
        _covered(
            words,
            taken,
            (pair[side] for pair in best.pairs),
            left,
            [slot for slot in left if _is_idle(slot, idle, bodies[1 - side]) or (shortened[side] and _is_unsaid(slot))],
        )
        for side, (words, taken, left) in enumerate(
            ((first, taken_first, best.left_first), (second, taken_second, best.left_second))
        )
    ]
    ways = {slot.how for pair in best.pairs for slot in pair}
    how = "acronym" if acronym else "syllabic" if "syllabic" in ways else "term"
    return Agreement(covered[0], covered[1], conflict, how)


@lru_cache(maxsize=1 << 13)
def _readings(words: tuple[str, ...]) -> tuple[_Reading, ...]:
    """The ways to understand a name: several where a term is the sum of others or a compound has several readings."""
    spans = terms_in(words)
    choices: list[list[_Reading]] = [_of_span(words, span) for span in spans]
    known = {at for span in spans for at in range(span.first, span.last + 1)}
    for at, word in enumerate(words):
        if at not in known:
            clipped = [_of_compound(keys, at, _CYRILLIC, "syllabic") for keys in expanded(word)]
            compounds = clipped or [_of_compound(keys, at, COMPOUNDING, "term") for keys in compounded(word)]
            if compounds:
                choices.append(compounds)
    found: list[_Reading] = []
    for chosen in product(*choices):
        found.append(tuple(slot for slots in chosen for slot in slots))
        if len(found) == _MOST_READINGS:
            break
    return tuple(found)


def _of_compound(keys: tuple[str, ...], at: int, langs: frozenset[str], how: str) -> _Reading:
    """What a word means that is put together of terms."""
    return tuple(_slot((key,), frozenset((at,)), langs, how) for part in keys for key in meaning(part))


def _of_span(words: tuple[str, ...], span: TermSpan) -> list[_Reading]:
    at = frozenset(range(span.first, span.last + 1))
    simple = [key for key in span.keys if not terms()[key].parts]
    choices: list[_Reading] = [(_slot(simple, at, span.languages, "term"),)] if simple else []
    combined = sorted(key for key in span.keys if terms()[key].parts)
    if combined and span.last > span.first:
        inner = _inside(words, span)
        if inner:
            return [*choices, inner]
    return choices + [tuple(_slot((atom,), at, span.languages, "term") for atom in meaning(key)) for key in combined]


def _inside(words: tuple[str, ...], span: TermSpan) -> _Reading | None:
    """The terms of single words of a combined one, where they say all of it."""
    stretch = words[span.first : span.last + 1]
    found = terms_in(stretch, simple=True)
    known = {at for one in found for at in range(one.first, one.last + 1)}
    if any(at not in known and word not in function_words() for at, word in enumerate(stretch)):
        return None
    return tuple(
        _slot(one.keys, frozenset(range(span.first + one.first, span.first + one.last + 1)), one.languages, "term")
        for one in found
    )


def _slot(
    keys: frozenset[str] | list[str] | tuple[str, ...], at: frozenset[int], langs: frozenset[str], how: str
) -> _Slot:
    return _Slot(frozenset(keys), frozenset(terms()[key].role for key in keys), at, langs, how)


def _matched(first: _Reading, second: _Reading) -> _Matched:
    """Pairs slots of one meaning; then heads that are kindred, in two languages or, as the table says, in one."""
    left, right = list(first), list(second)
    pairs: list[tuple[_Slot, _Slot]] = []
    for alike in (_same_role, _same, _akin):
        for one in tuple(left):
            other = next((other for other in right if alike(one, other)), None)
            if other is not None:
                pairs.append((one, other))
                left.remove(one)
                right.remove(other)
    return _Matched(tuple(pairs), tuple(left), tuple(right))


def _same_role(one: _Slot, other: _Slot) -> bool:
    return one.roles == other.roles and bool(one.keys & other.keys)


def _same(one: _Slot, other: _Slot) -> bool:
    return bool(one.keys & other.keys)


def _akin(one: _Slot, other: _Slot) -> bool:
    if "head" not in one.roles & other.roles:
        return False
    alike = kindred(in_one_language=bool(one.languages & other.languages))
    return any(alike.get(key, frozenset()) & other.keys for key in one.keys)


def _worth(found: _Matched) -> tuple[int, int]:
    return len(found.pairs), -len(found.left_first) - len(found.left_second)


def _conflict(first: _Reading, second: _Reading) -> bool:
    return any(
        any(_is_of(slot, roles) for slot in first) and any(_is_of(slot, roles) for slot in second) for roles in _CLASSES
    )


def _is_of(slot: _Slot, roles: frozenset[str]) -> bool:
    return ("head" if _is_head(slot) else "modifier" if "modifier" in slot.roles else min(slot.roles)) in roles


def _is_head(slot: _Slot) -> bool:
    # what may be a head or a modifier (city) is no head among others
    return "head" in slot.roles and "modifier" not in slot.roles


def _covered(
    words: tuple[str, ...], taken: frozenset[int], paired: Iterator[_Slot], left: _Reading, idle: list[_Slot]
) -> frozenset[int]:
    wanting = {at for slot in left if slot not in idle for at in slot.at}
    covered = ({at for slot in paired for at in slot.at} | taken) - wanting
    if covered:
        covered |= {at for slot in idle for at in slot.at}
        covered |= {at for at, word in enumerate(words) if word in function_words() and at not in wanting}
    return frozenset(covered)


def _is_idle(slot: _Slot, idle_keys: frozenset[str], other_is_body: bool) -> bool:
    # the country that a compound begins with (Рособрнадзор) is often left out of the full name of a body; but telecoms
    # are not Укртелеком
    of_compound = other_is_body and slot.how == "syllabic" and slot.roles == {COUNTRY}
    return of_compound or bool(slot.keys & idle_keys)


def _is_shortened(words: tuple[str, ...], left: _Reading, paired: list[_Slot]) -> bool:
    """Whether a name is one syllabic word of a state's body of which the other says every piece but the state."""
    pieces = [slot for slot in (*left, *paired) if slot.how == "syllabic"]
    of_state = [slot for slot in pieces if COUNTRY in slot.roles]
    told = [slot for slot in pieces if slot not in of_state and slot not in left]
    return len(words) == 1 and bool(of_state) and len(told) >= _TELLING_PIECES and set(left) <= set(of_state)


def _is_unsaid(slot: _Slot) -> bool:
    """Whether an abbreviation may leave this out: the sort of the state's body, and one of its fields of several."""
    return bool(slot.keys & _UNSAID_BODIES) or slot.roles == {"domain"}


@cache
def _countries() -> frozenset[str]:
    """The keys of countries: an acronym may leave the country out (ДСНС)."""
    return frozenset(term.key for term in terms().values() if term.role == COUNTRY)
