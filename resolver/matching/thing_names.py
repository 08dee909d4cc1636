"""Two names of places, organisations or facilities compared: their words, weighed by how much each identifies."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from resolver.language.names.designations import HONOUR, HONOURED
from resolver.language.names.legal_forms import legal_forms
from resolver.language.names.small_words import function_words
from resolver.language.names.surnames import is_case_of_surname
from resolver.language.names.terms import district_words, is_institutional
from resolver.matching.evidence import Evidence
from resolver.matching.institution_names import Agreement
from resolver.matching.meanings import add_meaning, is_covered, limit_meaning, shared_meaning, steps_of_meaning, telling
from resolver.matching.modifiers import is_generic, is_modifier
from resolver.matching.of_towns import are_regions, are_words_for_regions
from resolver.matching.pairing import Comparison, Near, PartPair, Terms, add, crossed, long_share, paired
from resolver.matching.pairs import CONVENTION, Likeness, sounds
from resolver.matching.part import Part, Parts, is_function_word
from resolver.matching.place_names import (
    add_known_place,
    names_more,
    names_person,
    other_ending,
    says_its_district,
    says_little,
)
from resolver.matching.place_sorts import are_words_for_sorts
from resolver.matching.sorts import only_say_its_sort, say_its_field
from resolver.matching.thing_parts import institution_pair, joined_pair, place_pair, region_pair
from resolver.matching.weights import weights

Rarity = Callable[[str], float]
"""From a folded word to how much it identifies: 1 a rare word, near 0 one that every other name has."""

_INSTITUTIONS = ("organisation", "facility")
_MODIFIER_SOUNDS = 0.25
"""How much of its sounds a modifier counts beside a name that does not agree: Верхняя Тойма / Верхня."""

_ALIKE = 0.1
_LONGEST_INITIALS = 2
_LETTER_BY_LETTER = 0.05


class _Rest(NamedTuple):
    """The words of a name that agree with none of the other's."""

    of: Parts
    left: list[Part]


def compared_things(query: Parts, name: Parts, rarity: Rarity, near: Near | None = None) -> Comparison:
    """What a query says for a thing's name; ``rarity`` tells common words from rare ones, ``near`` which can agree."""
    table = weights()
    agree = _agreement_of_words(query, name)
    pairs = paired(query.parts, name.parts, agree, near)
    if name.kind == "place" and all(one.how == "term" for one in pairs):
        pairs = []  # a modifier that is translated names nothing: Krasnaya Sloboda is not Kızıl
    shared = _shared(query, name, pairs)
    whole = joined_pair(query, name) if len(query.parts) != len(name.parts) and len(pairs) < len(name.parts) else None
    if whole is not None and (shared is None or whole[1] == "exact"):
        return _compared_joined(query, name, *whole)
    terms: Terms = {f"base_{name.kind or 'place'}": 1.0}
    if shared is not None:
        # what agrees in meaning need not agree in sound, too: бригада, Brigade
        pairs = [one for one in pairs if one.cost <= _ALIKE or not is_covered(one, shared)]
    told_query, told_name = {one.query for one in pairs}, {one.name for one in pairs}
    if shared is not None:
        add_meaning(terms, shared, telling(query, told_query), telling(name, told_name))
        told_query |= shared.covered_first
        told_name |= shared.covered_second
    left_query, left_name = _left(query, told_query), _left(name, told_name)
    rests = _Rest(query, left_query), _Rest(name, left_name)
    spared = name.kind in _INSTITUTIONS and only_say_its_sort(query, name, left_query, left_name)
    whole_name = spared or (not _told(left_query) and not _told(left_name))
    steps = _add_pairs(terms, *rests, pairs, _all_tell if whole_name else rarity)
    exact = bool(pairs) and all(one.how in ("exact", "folded") for one in pairs)
    if shared is not None:
        steps += steps_of_meaning(shared, query, name)
    if spared:
        steps += _add_spared(terms, *rests)
    elif left_query or left_name:
        steps += _add_left_overs(terms, *rests, pairs, rarity)
    if name.kind == "place" and _unexplained(pairs, left_query, left_name):
        steps += add_known_place(terms, query, name)
    nothing = not pairs and not (shared and shared.covered_first)
    if nothing:
        add(terms, "nothing")
    if _told(left_query) and _told(left_name) and not spared and not (nothing and name.kind == "place"):
        add(terms, "both_left" if name.kind == "place" else "words_differ")
    # the order of what agrees in meaning is each language's own
    if crossed([one for one in pairs if not (is_covered(one, shared) if shared else _is_sort(one, query, name))]):
        add(terms, "reordered")
        steps.append(Evidence("reordered"))
    if query.legal_form != name.legal_form:
        steps.append(Evidence("legal-form", query.legal_form or name.legal_form))
    if exact and (spared or (not left_query and not left_name)):
        add(terms, "exact")
    if name.kind in _INSTITUTIONS and whole_name and _is_written_acronym(pairs, query, name):
        add(terms, "acronym_written")
    return Comparison(table.of_things(terms), tuple(steps), terms=terms)


def _shared(query: Parts, name: Parts, pairs: list[PartPair]) -> Agreement | None:
    """What two names of institutions share in meaning; None where their words agree one by one in sound."""
    if name.kind not in _INSTITUTIONS or len(query.parts) + len(name.parts) <= 2:
        return None
    shared = shared_meaning(query, name)
    one_by_one = len(pairs) == len(query.parts) == len(name.parts)
    return None if shared is not None and shared.conflict and one_by_one else shared


def _compared_joined(query: Parts, name: Parts, cost: float, how: str) -> Comparison:
    """What a query says for a name that is the same but for what is written as one word."""
    terms: Terms = {f"base_{name.kind or 'place'}": 1.0}
    length = sum(sounds(part.text) for part in name.parts)
    add(terms, "sounds", min(weights().shape["sounds_limit"], length))
    _add_cost(terms, cost, how, length)
    evidence = (Evidence("joined", how, query.shown, name.shown, round(cost, 2)),)
    return Comparison(weights().of_things(terms), evidence, terms=terms)


def _agreement_of_words(query: Parts, name: Parts) -> Callable[[Part, Part], Likeness | None]:
    """What says how two words of the names agree: by their sounds alone, or by what institutions and regions mean."""
    if name.kind in _INSTITUTIONS:
        return institution_pair
    return region_pair if are_regions(query.words, name.words) else place_pair


def _is_sort(one: PartPair, query: Parts, name: Parts) -> bool:
    """Whether two words that agree say of what sort a place is, and nothing of which it is: область, Oblast."""
    asked, known = query.parts[one.query].text, name.parts[one.name].text
    return are_words_for_regions(asked, known) or (one.how == "term" and are_words_for_sorts(asked, known))


def _add_spared(terms: Terms, query: _Rest, name: _Rest) -> list[Evidence]:
    """Add what words say that only say of what sort an organisation is."""
    steps: list[Evidence] = []
    for rest, step in ((query, "added"), (name, "omitted")):
        for part in rest.left:
            if part.text not in function_words():
                add(terms, f"{part.role}_added" if part.role == HONOURED and step == "added" else part.role)
                steps.append(Evidence(step, None, part.shown))
    return steps


def _add_left_overs(terms: Terms, query: _Rest, name: _Rest, pairs: list[PartPair], rarity: Rarity) -> list[Evidence]:
    """Add what the words say that only one of two names has."""
    steps: list[Evidence] = []
    kind = name.of.kind
    if kind == "place" and any(names_person(one.of, one.left) for one in (query, name)):
        add(terms, "given_left")
    if kind in _INSTITUTIONS and any(say_its_field(rest.of.words, rest.left) for rest in (query, name)):
        add(terms, "field")
    if all(one.how == "adjective" for one in pairs) and any(map(_tells_more, (*query.left, *name.left))):
        limit_meaning(terms)  # nothing but a town and what a body is agrees
    in_full = kind == "place" and says_its_district(query.left, query.of, name.of, pairs)
    for rest, key, said in ((query, "word_query", "added"), (name, "word_name", "omitted")):
        for part in rest.left:
            if in_full and part.text in district_words():
                add(terms, "generic")
            else:
                _add_left_over(terms, part, key, kind, rarity)
            if part.text not in function_words():
                steps.append(Evidence("number" if part.role == "number" else said, None, part.shown))
    return steps


def _add_pairs(terms: Terms, query: _Rest, name: _Rest, pairs: list[PartPair], rarity: Rarity) -> list[Evidence]:
    """Add what the words say that agree, a modifier's little where either has another name beside it."""
    kind = name.of.kind
    named = not (names_more(query.left, kind) or names_more(name.left, kind))
    length_in_all = sum([sounds(part.text) for part in name.of.parts if part.text not in function_words()])
    told = 0.0
    steps: list[Evidence] = []
    for one in pairs:
        asked, known = query.of.parts[one.query], name.of.parts[one.name]
        length = min(sounds(asked.text), sounds(known.text))
        if kind != "place" or not _is_sort(one, query.of, name.of):
            told += length * rarity(known.text) * (1.0 if named or not says_little(known.text) else _MODIFIER_SOUNDS)
        # a difference is judged in the word that it is in, a little milder in a long name
        _add_cost(terms, one.cost, one.how, (length * 3 + length_in_all) / 4)
        if kind == "place" and one.cost and one.how != "term" and other_ending(asked.text, known.text, one.how):
            add(terms, "other_ending")
        if one.how == "similar" and is_case_of_surname(asked.text):
            add(terms, "surname_case")
        steps.append(Evidence(one.how, None, asked.shown, known.shown, round(one.cost, 2)))
    add(terms, "sounds", min(weights().shape["sounds_limit"], told))
    return steps


def _is_written_acronym(pairs: list[PartPair], query: Parts, name: Parts) -> bool:
    """Whether all that two names share is an acronym, letter by letter, in one script or in two: ДТЕК, DTEK."""
    if len(pairs) != 1 or pairs[0].cost > _LETTER_BY_LETTER:
        return False
    asked, known = query.parts[pairs[0].query].shown, name.parts[pairs[0].name].shown
    return _acronym(known) and (len(name.parts) == len(query.parts) == 1 or _acronym(asked))


def _unexplained(pairs: list[PartPair], *left: list[Part]) -> bool:
    """Whether two names differ by more than the conventions that they are spelt by."""
    return any(map(_told, left)) or any(one.cost > CONVENTION for one in pairs)


def _left(one: Parts, told: set[int]) -> list[Part]:
    """The words of a name that agree with none of the other's."""
    return [part for at, part in enumerate(one.parts) if at not in told]


def _told(parts: list[Part]) -> bool:
    """Whether words say anything: one of them is more than `of` or `the`."""
    return not all(map(is_function_word, parts))


def _all_tell(_word: str) -> float:
    """The rarity of the words of a whole name: that many names have one of them takes nothing from the whole."""
    return 1.0


def _add_cost(terms: Terms, cost: float, how: str, length: float) -> None:
    """Add what a difference in a word of so many sounds costs."""
    if not cost:
        return
    share = long_share(length)
    add(terms, "cost_short", cost * (1.0 - share))
    add(terms, "cost_long", cost * share)
    if how == "typo":
        add(terms, "typo")
    elif cost > weights().shape["tolerated"]:
        add(terms, "beyond", cost - weights().shape["tolerated"])


def _tells_more(part: Part) -> bool:
    """Whether a word that is left tells a body from others: no initial, no legal form within a name, no `of`."""
    return len(part.text) > _LONGEST_INITIALS and part.role != HONOUR and not _is_small(part)


def _is_small(part: Part) -> bool:
    """Whether a word that is left is a function word or a legal form within a name: Львівська філія АТ «Ощадбанк»."""
    return is_function_word(part) or (part.text,) in legal_forms()


def _add_left_over(terms: Terms, part: Part, key: str, kind: str | None, rarity: Rarity) -> None:
    """Add what a word that only one of two names has says against their being one."""
    if is_function_word(part) or (kind in _INSTITUTIONS and _is_small(part)):
        add(terms, "function_word")
        return
    if part.role == "number":
        add(terms, "number")
        return
    if part.role == "water":
        add(terms, "function_word")  # the preposition before it
    place = kind == "place"
    if place and is_generic(part.text):
        add(terms, "generic")
        return
    if place and (part.role == "initial" or is_modifier(part.text)):
        add(terms, "modifier")
    if place and key == "word_query":
        add(terms, key)  # Динамо Архангельск is no town, however many clubs are called so
    else:
        add(terms, key if place else "word_institution", max(weights().shape["least_rarity"], rarity(part.text)))
    if not place and key == "word_query" and not _acronym(part.shown):
        add(terms, "word_added")
    if place and (is_institutional(part.text) or _acronym(part.shown)):
        add(terms, "institution")


def _acronym(shown: str) -> bool:
    return 1 < len(shown) <= 5 and shown.isupper()
