"""Words whose first letters are an acronym of the gazetteer, though it stands for other ones: Barış Mançolar, BM."""

from __future__ import annotations

from collections.abc import Iterable

from gazetteer.entity import Entity
from resolver.index import split
from resolver.language.names.acronyms import is_of
from resolver.language.names.institutions import terms_in
from resolver.language.names.small_words import function_words
from resolver.language.names.term_words import words_of
from resolver.language.scripts.folding import fold
from resolver.language.scripts.letters import script
from resolver.matching.comparison import Comparison
from resolver.matching.evidence import Evidence
from resolver.matching.words.pairs import pair

_CLIPPED = 2
"""Letters of each word at the least in a compound of clipped words."""

_SHARED = 3
_NEAR = 0.6
"""How many letters of two words of names of the same initials tell it, or how near they are."""

_STEM = 4
"""How many letters of two words tell that they may be forms of one: Союз, Союза."""


def expands_otherwise(one: Comparison, entity: Entity) -> bool:
    """Whether a query writes out an acronym, and what it stands for is known to be something else.

    That is so where a word of it stands in the name by itself, or none of its words in any long name that the entity
    has in its script: часопис «Українська правдонька» is no Committee of Union and Progress.
    """
    steps = [step for step in one.evidence if (step.kind, step.detail) == ("acronym", "acronym") and step.query]
    for step in steps:
        words = {fold(word) for word in split(step.query or "")} - function_words()
        if len(words) < 2:
            continue
        others = {fold(other.query) for other in one.evidence if other is not step and other.query}
        if _is_of_another_state(step, entity):
            return True
        if words <= others:
            continue  # a name with its acronym: STM Savunma Teknolojileri Mühendislik ve Ticaret
        if not words.isdisjoint(others):
            return True
        known = [fold(word) for word in _long_words(entity, step.query or "")]
        if known and not any(word[:_STEM] == other[:_STEM] for word in words for other in known):
            return True
        if _is_spelt_out_otherwise(words, step, entity) or _is_clipped_otherwise(step, entity):
            return True
    return False


def _is_of_another_state(step: Evidence, entity: Entity) -> bool:
    """Whether what a query writes out says another state than the entity's: Ministerstwo Obrony Danii is no MOD."""
    spans = terms_in(words_of(step.query or ""))
    states = {country for span in spans if span.is_country for country in span.countries}
    return bool(states and entity.countries) and states.isdisjoint(entity.countries)


def _is_spelt_out_otherwise(words: frozenset[str] | set[str], step: Evidence, entity: Entity) -> bool:
    """Whether a name that an entity has of the same letters is of other words: Manipal Institute of Technology.

    Each language has its own words, so that those of its names that have other initials do not count.
    """
    acronym = fold(step.name or "")
    own = script(step.query or "")
    spelt = [words_of(name.text) for name in entity.names if " " in name.text and script(name.text) == own]
    known = [set(one) - function_words() for one in spelt if is_of(acronym, one)]
    return bool(known) and all(not all(_is_among(word, others) for word in words) for others in known)


def _is_clipped_otherwise(step: Evidence, entity: Entity) -> bool:
    """Whether an entity's name is a compound of clipped words that begins as a query does not: SCF, Sovcomflot."""
    acronym, first = fold(step.name or ""), fold(split(step.query or "")[0])
    own = script(step.query or "")
    compounds = [fold(name.text) for name in entity.names if " " not in name.text and script(name.text) == own]
    clipped = [one for one in compounds if len(one) > _CLIPPED * len(acronym) and _has_in_order(one, acronym)]
    return bool(clipped) and all(one[:_CLIPPED] != first[:_CLIPPED] for one in clipped)


def _has_in_order(word: str, letters: str) -> bool:
    """Whether a word begins with the first of some letters and has the others behind it, in their order."""
    rest = iter(word)
    return word[:1] == letters[:1] and all(letter in rest for letter in letters)


def _is_among(word: str, others: Iterable[str]) -> bool:
    """Whether one of some folded words may be a form of a word, in its language or a sister's."""
    return any(
        word[:_SHARED] == other[:_SHARED] or ((found := pair(word, other)) is not None and found.cost <= _NEAR)
        for other in others
    )


def _long_words(entity: Entity, text: str) -> list[str]:
    """The words of the names of several words that an entity has in the script of a text."""
    own = script(text)
    return [word for name in entity.names if " " in name.text and script(name.text) == own for word in split(name.text)]
