"""Which of an entity's names a text should have: the one that stands there if it is right, its like, the preferred."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from gazetteer.entity import DERIVED_TYPES, INSTITUTIONS, Entity, Name
from resolver.language.names.nationalities import country_named, is_adjective_of_country
from resolver.language.names.small_words import function_words
from resolver.language.names.term_words import bases
from resolver.language.scripts.folding import fold
from resolver.language.scripts.quotation_marks import CLOSING, MARKS, OPENING
from resolver.writing.chosen import CHOSEN_TYPES, WORD, is_spelt_like
from resolver.writing.form import Form

_KEPT_TYPES = ("official", "short", "acronym", *CHOSEN_TYPES)
"""Names of these types are right as they are; former names, exonyms and aliases are replaced."""

_QUOTED = re.compile(rf"[{''.join(OPENING)}]([^{MARKS}]+)[{''.join(CLOSING)}]\s*$")


def own_names(entity: Entity, lang: str) -> list[Name]:
    """The names of an entity in a language, without adjectives and names of peoples; former ones come last."""
    own = [name for name in entity.names if name.lang == lang and name.type not in DERIVED_TYPES]
    return sorted(own, key=lambda name: name.type == "former")


def wanted_name(entity: Entity, matched: Name, form: Form, to: str) -> Name | None:
    """The name to write in a text in the language ``to``; None where the entity has none in it."""
    own = own_names(entity, to)
    if not own:
        return None
    if entity.kind == "person" and (form.family or form.initials):
        return own[0]
    matched = next((name for name in own if (name.text, name.lang) == (matched.text, matched.lang)), matched)
    if matched.type in _KEPT_TYPES:
        like = [name for name in own if name.type == matched.type]
        if matched.lang == to and matched in like:
            return matched if form.same or entity.kind != "place" else _with_preferred(matched, own, matched)
        if like:
            return like[0] if entity.kind == "person" else _likest(matched, like, own[0])
    if describes(matched, own[0]):
        described = [name for name in own if name.type == matched.type and describes(name, own[0])]
        if described:
            return matched if matched in described else described[0]
    if matched in own and matched.type is None and own[0].type == "acronym":
        return next(name for name in own if name.type is None)  # what is written in full is not shortened
    if matched.type == "alias":
        preferred = _for_alias(entity, matched, own)
        if preferred is not None:
            return preferred
    return own[0] if matched.lang == to or entity.kind == "person" else _without_place(own[0], matched)


def describes(name: Name, preferred: Name) -> bool:
    """Whether an alias tells of what sort or town a thing is, and quotes its preferred name: киевское «Динамо»."""
    quoted = _QUOTED.search(name.text)
    if name.type != "alias" or quoted is None or quoted.start() == 0:
        return False
    return set(_words(quoted[1])) <= set(_words(preferred.text))


def _for_alias(entity: Entity, matched: Name, own: list[Name]) -> Name | None:
    """The name to write for an alias that is not the preferred one; None where that is it.

    The alias of another language has its like: порт Одессы in Ukrainian is порт Одеси, and not Одеський порт.
    """
    if entity.kind == "place":
        return _with_preferred(matched, own, own[0]) if matched in own else None
    if entity.kind not in INSTITUTIONS or matched in own or is_spelt_like(matched, own[0]):
        return None
    return next((name for name in own if name.type == "alias" and is_spelt_like(matched, name)), None)


def _with_preferred(matched: Name, own: list[Name], otherwise: Name) -> Name:
    """The name that has the preferred one where another has other words, and the rest of that: Dnieper River.

    Where the entity has none, what is given for it.
    """
    words, preferred = _words(matched.text), set(_words(own[0].text))
    for name in own[1:]:
        others = _words(name.text)
        apart = {other for word, other in zip(words, others, strict=False) if word != other}
        if len(words) == len(others) > len(preferred) and apart == preferred:
            return name
    return otherwise


def _likest(matched: Name, like: list[Name], preferred: Name) -> Name:
    """Of the names of one type the one that is made most like another: with the state or without it, as an acronym.

    Where all of them leave out the state or the body that the other one names, the preferred name is written.
    """
    owner = _names_owner(matched.text)
    fitting = [name for name in like if _names_owner(name.text) == owner]
    if not fitting:
        return preferred if owner else like[0]
    capitals = _capitals(matched.text)

    def unlike(name: Name) -> tuple[int, int]:
        own = _capitals(name.text)
        return _unlike(own, capitals), abs(len(own) - len(capitals))

    return min(fitting, key=unlike)


def _unlike(one: list[bool], other: list[bool]) -> int:
    """How much two names differ in which of their words are acronyms: the first word counts more."""
    return 2 * (one[:1] != other[:1]) + (one[1:] != other[1:])


def _capitals(text: str) -> list[bool]:
    return [len(word) > 1 and word.isupper() for word in WORD.findall(text)]


def _names_owner(text: str) -> bool:
    """Whether the name of a body says of which state it is, or of which other body: Генштаб ВСУ."""
    return any(_capitals(text)[1:]) or _names_state(text)


@lru_cache(maxsize=4096)
def _names_state(text: str) -> bool:
    """Whether the name of a body says of which state it is: МИД РФ, Russian Foreign Ministry."""
    return any(
        is_adjective_of_country(word) or any(country_named(base) is not None for base in bases(word))
        for word in _words(text)
    )


def _without_place(name: Name, matched: Name) -> Name:
    """A name without the words behind it that say where the thing is, which another of its names has not.

    A state that the other one names is no such place.
    """
    if _names_state(matched.text):
        return name
    words, most = list(WORD.finditer(name.text)), len(_words(matched.text))
    at = most if 0 < most < len(words) - 1 else None
    if at is None or fold(words[at][0]) not in function_words() or len(words) - at > _LONGEST_PLACE:
        return name
    if any(word in function_words() for word in _words(matched.text)):
        return name
    return replace(name, text=name.text[: words[at - 1].end()])


_LONGEST_PLACE = 3
"""Words of a preposition and a place at the end of a name: у Москві."""


def _words(text: str) -> list[str]:
    return [fold(word) for word in WORD.findall(text)]
