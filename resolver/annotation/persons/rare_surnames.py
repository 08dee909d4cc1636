"""Family names so rare that a text which has one alone means the bearer whom readers know: Бастрыкин, Скрипаль.

A text has more than names in it: what is also a given name, an everyday word, a place or an epithet is no rare surname,
nor is one that a given name was made into, which is many families' (Муратов, of Мурат).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from gazetteer.entity import Entity
from resolver.annotation.spans.span import Span
from resolver.language.names.anglophone import english_surnames, western_given_names
from resolver.language.names.common_words import common_words
from resolver.language.names.given_names import turkish_given_names
from resolver.language.names.surnames import turkic_forms
from resolver.matching.evidence import AS_GOOD_AS_SPELT
from resolver.matching.parts import parts
from resolver.matching.persons.frequency import is_surname
from resolver.matching.persons.given import is_listed
from resolver.matching.persons.renown import are_rare

_SHORTEST = 5
"""Letters of the shortest family name that says enough: Мун, Пен."""

_MOST_KEPT = 1 << 12
_EPITHET = " the "

_SON_OF = re.compile("(?:ов|ев|єв|ov|ev|yev)[аa]?$")
"""How a surname ends that is made from a father's name."""


def is_rare_surname(span: Span, rivals: Iterable[Span], lang: str) -> bool:
    """Whether a lone family name, of one word, is rare; ``rivals`` are all the spans of its stretch of text."""
    if span.cost > AS_GOOD_AS_SPELT or any(rival.entry.entity.kind != "person" for rival in rivals):
        return False
    return all(_has_rare_family(text, one) for text, one in _names(span.entry.entity, lang))


def _names(entity: Entity, lang: str) -> Iterable[tuple[str, str]]:
    """The names by which an entity is known in English, where most foreign surnames are listed, and in a language."""
    for one in dict.fromkeys(("en", lang)):
        name = entity.preferred(one)
        if name is not None:
            yield name.text, one


@lru_cache(maxsize=_MOST_KEPT)
def _has_rare_family(text: str, lang: str) -> bool:
    """Whether a person's name has a family name of one word that is rare and nothing else in a language."""
    family = [part.text for part in parts(text, "person").family]
    if len(family) != 1 or len(family[0]) < _SHORTEST or _EPITHET in text:
        return False
    word = family[0]
    if not are_rare(family) or word in english_surnames() or is_surname(word) or word in common_words(lang):
        return False
    return not any(map(_is_given, (word, _SON_OF.sub("", word), *turkic_forms(word))))


def _is_given(word: str) -> bool:
    return is_listed(word) or word in western_given_names() or word in turkish_given_names()
