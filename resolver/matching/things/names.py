"""Two names of places, organisations or facilities compared: their words, weighed by how much each identifies."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from gazetteer.entity import INSTITUTIONS
from resolver.matching.evidence import AS_SPELT, Evidence, EvidenceKind
from resolver.matching.pairing import Comparison, Near, PartPair, Terms, add, crossed, paired
from resolver.matching.part import Part, Parts
from resolver.matching.things.institutions import Agreement
from resolver.matching.things.meanings import add_meaning, is_covered, shared_meaning, steps_of_meaning, telling
from resolver.matching.things.of_towns import are_regions
from resolver.matching.things.parts import institution_pair, joined_pair, place_pair, region_pair
from resolver.matching.things.places import add_known_place
from resolver.matching.things.sorts import are_firms_of_two_states, only_say_its_sort
from resolver.matching.things.words import (
    Rarity,
    Rest,
    add_cost,
    add_left_overs,
    add_pairs,
    add_spared,
    is_acronym,
    is_sort,
    left_of,
    say_anything,
)
from resolver.matching.transcribed import with_transcribed
from resolver.matching.weights import weights
from resolver.matching.words.pairs import CONVENTION, Likeness, sounds

_ALIKE = 0.1
_LETTER_BY_LETTER = 0.05


class _Read(NamedTuple):
    """Two names with the words that agree in sound, what they share in meaning, and what is left of each.

    ``spared``: what is left only says of what sort they are; ``whole``: nothing is left that says anything;
    ``both_left``: either name has something left that does.
    """

    query: Parts
    name: Parts
    pairs: list[PartPair]
    shared: Agreement | None
    asked: Rest
    known: Rest
    spared: bool
    whole: bool
    both_left: bool


def compared_things(
    query: Parts, name: Parts, rarity: Rarity, near: Near | None = None, *, other_places: bool = True
) -> Comparison:
    """What a query says for a thing's name; the parameters are :func:`~resolver.matching.comparison.compared`'s."""
    pairs = _paired(query, name, near)
    shared = _shared(query, name, pairs)
    joined = _joined(query, name, pairs, shared)
    if joined is not None:
        return _compared_joined(query, name, *joined)
    terms: Terms = {f"base_{name.kind or 'place'}": 1.0}
    read = _read(query, name, pairs, shared, terms)
    steps = _add_words(terms, read, rarity, other_places=other_places)
    _add_what_differs(terms, read)
    # the order of what agrees in meaning is each language's own
    if _is_reordered(read):
        add(terms, "reordered")
        steps.append(Evidence("reordered"))
    if query.legal_form != name.legal_form:
        steps.append(Evidence("legal-form", query.legal_form or name.legal_form))
        if are_firms_of_two_states(query, name):
            add(terms, "conflict")
    if _is_exact(read):
        add(terms, "exact")
    if name.kind in INSTITUTIONS and read.whole and _is_written_acronym(read.pairs, query, name):
        add(terms, "acronym_written")
    return Comparison(weights().of_things(terms), tuple(steps), terms=terms)


def _read(query: Parts, name: Parts, pairs: list[PartPair], shared: Agreement | None, terms: Terms) -> _Read:
    """What agrees in two names and what is left of them; adds the terms of what they share in meaning."""
    if shared is not None:
        # what agrees in meaning need not agree in sound, too: бригада, Brigade
        pairs = [one for one in pairs if one.cost <= _ALIKE or not is_covered(one, shared)]
    asked, known = _left_over(query, name, pairs, shared, terms)
    asked_says, known_says = say_anything(asked.left), say_anything(known.left)
    spared = name.kind in INSTITUTIONS and only_say_its_sort(query, name, asked.left, known.left)
    whole = spared or not (asked_says or known_says)
    return _Read(query, name, pairs, shared, asked, known, spared, whole, asked_says and known_says)


def _add_words(terms: Terms, read: _Read, rarity: Rarity, *, other_places: bool) -> list[Evidence]:
    """Add what the words say, those that agree and those that are left over; the evidence of it is returned."""
    query, name, pairs, shared, asked, known, spared, whole, _ = read
    steps = add_pairs(terms, asked, known, pairs, _all_tell if whole else rarity)
    if shared is not None:
        steps += steps_of_meaning(shared, query, name)
    if spared:
        steps += add_spared(terms, asked, known)
    elif asked.left or known.left:
        steps += add_left_overs(terms, asked, known, pairs, rarity)
    if other_places and name.kind == "place" and (not whole or any(one.cost > CONVENTION for one in pairs)):
        steps += add_known_place(terms, query, name)
    return steps


def _add_what_differs(terms: Terms, read: _Read) -> None:
    """Add what it says that nothing agrees, or that either name has something that the other has not."""
    is_place = read.name.kind == "place"
    nothing = not read.pairs and not (read.shared and read.shared.covered_first)
    if nothing:
        add(terms, "nothing")
    if read.both_left and not read.spared and not (nothing and is_place):
        add(terms, "both_left" if is_place else "words_differ")


def _paired(query: Parts, name: Parts, near: Near | None) -> list[PartPair]:
    """The words of two names that agree; of places' names none, where all of them are only translated."""
    pairs = paired(query.parts, name.parts, _agreement_of_words(query, name), near)
    if near is None and name.kind in INSTITUTIONS:
        return with_transcribed(pairs, query, name)  # in a gazetteer most have names in either script
    if name.kind == "place" and all(one.how == "term" for one in pairs):
        return []  # a modifier that is translated names nothing: Krasnaya Sloboda is not Kızıl
    return pairs


def _joined(
    query: Parts, name: Parts, pairs: list[PartPair], shared: Agreement | None
) -> tuple[float, EvidenceKind] | None:
    """What two names cost, and how they agree, where they are the same but for what is written as one word."""
    if len(query.parts) == len(name.parts) or len(pairs) >= len(name.parts):
        return None
    whole = joined_pair(query, name)
    return whole if whole is not None and (shared is None or whole[1] == "exact") else None


def _left_over(
    query: Parts, name: Parts, pairs: list[PartPair], shared: Agreement | None, terms: Terms
) -> tuple[Rest, Rest]:
    """What is left of two names without the words that agree, in sound or in meaning; adds the meaning's terms."""
    told_query, told_name = {one.query for one in pairs}, {one.name for one in pairs}
    if shared is not None:
        add_meaning(terms, shared, telling(query, told_query), telling(name, told_name))
        told_query |= shared.covered_first
        told_name |= shared.covered_second
    return Rest(query, left_of(query, told_query)), Rest(name, left_of(name, told_name))


def _is_reordered(read: _Read) -> bool:
    """Whether words stand in another order, apart from those that agree in meaning or only say of what sort it is."""
    if len(read.pairs) <= 1:
        return False
    if read.shared is not None:
        return crossed([one for one in read.pairs if not is_covered(one, read.shared)])
    return crossed([one for one in read.pairs if not is_sort(one, read.query, read.name)])


def _is_exact(read: _Read) -> bool:
    """Whether words agree, all of them letter by letter, and nothing is left that counts."""
    if not read.spared and (read.asked.left or read.known.left):
        return False
    return bool(read.pairs) and all(one.how in AS_SPELT for one in read.pairs)


def _shared(query: Parts, name: Parts, pairs: list[PartPair]) -> Agreement | None:
    """What two names of institutions share in meaning; None where their words agree one by one in sound."""
    if name.kind not in INSTITUTIONS or len(query.parts) + len(name.parts) <= 2:
        return None
    shared = shared_meaning(query, name)
    one_by_one = len(pairs) == len(query.parts) == len(name.parts)
    return None if shared is not None and shared.conflict and one_by_one else shared


def _compared_joined(query: Parts, name: Parts, cost: float, how: EvidenceKind) -> Comparison:
    """What a query says for a name that is the same but for what is written as one word."""
    terms: Terms = {f"base_{name.kind or 'place'}": 1.0}
    length = sum(sounds(part.text) for part in name.parts)
    add(terms, "sounds", min(weights().shape["sounds_limit"], length))
    add_cost(terms, cost, how, length)
    evidence = (Evidence("joined", how, query.shown, name.shown, round(cost, 2)),)
    return Comparison(weights().of_things(terms), evidence, terms=terms)


def _agreement_of_words(query: Parts, name: Parts) -> Callable[[Part, Part], Likeness | None]:
    """What says how two words of the names agree: by their sounds alone, or by what institutions and regions mean."""
    if name.kind in INSTITUTIONS:
        return institution_pair
    return region_pair if are_regions(query.words, name.words) else place_pair


def _is_written_acronym(pairs: list[PartPair], query: Parts, name: Parts) -> bool:
    """Whether all that two names share is an acronym, letter by letter, in one script or in two: ДТЕК, DTEK."""
    if len(pairs) != 1 or pairs[0].cost > _LETTER_BY_LETTER:
        return False
    asked, known = query.parts[pairs[0].query].shown, name.parts[pairs[0].name].shown
    return is_acronym(known) and (len(name.parts) == len(query.parts) == 1 or is_acronym(asked))


def _all_tell(_word: str) -> float:
    """The rarity of the words of a whole name: that many names have one of them takes nothing from the whole."""
    return 1.0
