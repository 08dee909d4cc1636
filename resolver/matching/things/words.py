"""What the words of two names of things say for their being one: those that agree, and those that only one has."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from gazetteer.entity import INSTITUTIONS
from resolver.language.names.designations import HONOUR, HONOURED
from resolver.language.names.legal_forms import legal_forms
from resolver.language.names.small_words import function_words
from resolver.language.names.surnames import is_case_of_surname
from resolver.language.names.terms import district_words, is_institutional
from resolver.matching.evidence import Evidence, EvidenceKind
from resolver.matching.pairing import PartPair, Terms, add, long_share
from resolver.matching.part import Part, Parts, is_function_word
from resolver.matching.things.meanings import limit_meaning
from resolver.matching.things.modifiers import is_generic, is_modifier
from resolver.matching.things.of_towns import are_words_for_regions
from resolver.matching.things.place_sorts import are_words_for_sorts
from resolver.matching.things.places import names_more, names_person, other_ending, says_its_district, says_little
from resolver.matching.things.sorts import say_its_field
from resolver.matching.weights import weights
from resolver.matching.words.pairs import sounds

Rarity = Callable[[str], float]
"""From a folded word to how much it identifies: 1 a rare word, near 0 one that every other name has."""

_MODIFIER_SOUNDS = 0.25
"""How much of its sounds a modifier counts beside a name that does not agree: Верхняя Тойма / Верхня."""

_LONGEST_INITIALS = 2


class Rest(NamedTuple):
    """The words of a name that agree with none of the other's."""

    of: Parts
    left: list[Part]


def add_spared(terms: Terms, query: Rest, name: Rest) -> list[Evidence]:
    """Add what words say that only say of what sort an organisation is."""
    steps: list[Evidence] = []
    sides: tuple[tuple[Rest, EvidenceKind], ...] = ((query, "added"), (name, "omitted"))
    for rest, step in sides:
        for part in rest.left:
            if part.text not in function_words():
                add(terms, f"{part.role}_added" if part.role == HONOURED and step == "added" else part.role)
                steps.append(Evidence(step, None, part.shown))
    return steps


def add_left_overs(terms: Terms, query: Rest, name: Rest, pairs: list[PartPair], rarity: Rarity) -> list[Evidence]:
    """Add what the words say that only one of two names has."""
    steps: list[Evidence] = []
    kind = name.of.kind
    if kind == "place" and any(names_person(one.of, one.left) for one in (query, name)):
        add(terms, "given_left")
    if kind in INSTITUTIONS and any(say_its_field(rest.of.words, rest.left) for rest in (query, name)):
        add(terms, "field")
    if all(one.how == "adjective" for one in pairs) and any(map(_tells_more, (*query.left, *name.left))):
        limit_meaning(terms)  # nothing but a town and what a body is agrees
    in_full = kind == "place" and says_its_district(query.left, query.of, name.of, pairs)
    sides: tuple[tuple[Rest, str, EvidenceKind], ...] = (
        (query, "word_query", "added"),
        (name, "word_name", "omitted"),
    )
    for rest, key, said in sides:
        for part in rest.left:
            if in_full and part.text in district_words():
                add(terms, "generic")
            else:
                _add_left_over(terms, part, key, kind, rarity)
            if part.text not in function_words():
                steps.append(Evidence("number" if part.role == "number" else said, None, part.shown))
    return steps


def add_pairs(terms: Terms, query: Rest, name: Rest, pairs: list[PartPair], rarity: Rarity) -> list[Evidence]:
    """Add what the words say that agree, a modifier's little where either has another name beside it."""
    kind = name.of.kind
    named = not (names_more(query.left, kind) or names_more(name.left, kind))
    length_in_all = sum([sounds(part.text) for part in name.of.parts if part.text not in function_words()])
    told = 0.0
    steps: list[Evidence] = []
    for one in pairs:
        asked, known = query.of.parts[one.query], name.of.parts[one.name]
        length = min(sounds(asked.text), sounds(known.text))
        if kind != "place" or not is_sort(one, query.of, name.of):
            told += length * rarity(known.text) * (1.0 if named or not says_little(known.text) else _MODIFIER_SOUNDS)
        # a difference is judged in the word that it is in, a little milder in a long name
        add_cost(terms, one.cost, one.how, (length * 3 + length_in_all) / 4)
        if kind == "place" and one.cost and one.how != "term" and other_ending(asked.text, known.text, one.how):
            add(terms, "other_ending")
        if one.how == "similar" and is_case_of_surname(asked.text):
            add(terms, "surname_case")
        steps.append(Evidence(one.how, None, asked.shown, known.shown, round(one.cost, 2)))
    add(terms, "sounds", min(weights().shape["sounds_limit"], told))
    return steps


def add_cost(terms: Terms, cost: float, how: EvidenceKind, length: float) -> None:
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
    if is_function_word(part) or (kind in INSTITUTIONS and _is_small(part)):
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
    if not place and key == "word_query" and not is_acronym(part.shown):
        add(terms, "word_added")
    if place and (is_institutional(part.text) or is_acronym(part.shown)):
        add(terms, "institution")


def is_acronym(shown: str) -> bool:
    """Whether a word is written as an acronym is, in a few capitals."""
    return 1 < len(shown) <= 5 and shown.isupper()


def is_sort(one: PartPair, query: Parts, name: Parts) -> bool:
    """Whether two words that agree say of what sort a place is, and nothing of which it is: область, Oblast."""
    asked, known = query.parts[one.query].text, name.parts[one.name].text
    return are_words_for_regions(asked, known) or (one.how == "term" and are_words_for_sorts(asked, known))


def say_anything(parts: list[Part]) -> bool:
    """Whether words say anything: one of them is more than `of` or `the`."""
    return not all(map(is_function_word, parts))


def left_of(one: Parts, told: set[int]) -> list[Part]:
    """The words of a name that agree with none of the other's."""
    return [part for at, part in enumerate(one.parts) if at not in told]
