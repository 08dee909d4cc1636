"""Words whose first letters are an acronym of the gazetteer, though it stands for other ones: Barış Mançolar, BM."""

from __future__ import annotations

from gazetteer.entity import Entity
from resolver.index import split
from resolver.language.names.small_words import function_words
from resolver.language.scripts.folding import fold
from resolver.language.scripts.letters import script
from resolver.matching.comparison import Comparison

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
        if words <= others:
            continue  # a name with its acronym: STM Savunma Teknolojileri Mühendislik ve Ticaret
        if not words.isdisjoint(others):
            return True
        known = [fold(word) for word in _long_words(entity, step.query or "")]
        if known and not any(word[:_STEM] == other[:_STEM] for word in words for other in known):
            return True
    return False


def _long_words(entity: Entity, text: str) -> list[str]:
    """The words of the names of several words that an entity has in the script of a text."""
    own = script(text)
    return [word for name in entity.names if " " in name.text and script(name.text) == own for word in split(name.text)]
