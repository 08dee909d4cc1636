"""Names that a text has chosen: in its own language they are no variants of the preferred name, and they stay.

These are nicknames and names given at birth, the familiar form of a given name, acronyms that the language has no other
for, names that are a part of the preferred one (Orhan Veli, Lviv University), and other names of things than that.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import cast

from gazetteer.entity import INSTITUTIONS, Entity, Name
from resolver.language.inflection import NameKind
from resolver.language.inflection.given import is_familiar
from resolver.language.inflection.grammar import DECLINING
from resolver.language.names.terms import adjective_ending
from resolver.language.scripts import folding, letters
from resolver.writing.alike import alike
from resolver.writing.former import sounds
from resolver.writing.inflected import case_forms
from resolver.writing.standing import family
from resolver.writing.words import shortened

CHOSEN_TYPES = ("nickname", "birth")
"""A name of these types says more than who is meant."""

_REPLACED_TYPES = ("adjective", "demonym")
WORD = re.compile(r"[^\W_]+(?:['’ʼ-][^\W_]+)*")
"""A word of a name, with what hyphens and apostrophes tie to it."""


def chosen(entity: Entity, matched: Name, shown: str, lang: str) -> Name | None:
    """The name to write in place of the preferred one, in a text in its own language; None where the text chose none.

    ``matched`` is the name that was found and ``shown`` what stands there, without suffixes. A former name that is a
    part of the present one is no former one where it stands: Новгород.
    """
    preferred = entity.preferred(lang)
    if preferred is None or matched.type in _REPLACED_TYPES:
        return None
    if matched.type == "former":
        return part_of(preferred, matched)
    if letters.script(matched.text) != letters.script(preferred.text):
        kind = cast(NameKind, entity.kind)
        forms = (preferred.text, *(form for form, _, _ in case_forms(preferred.text, lang, kind, entity.gender)))
        return next((part for form in forms if (part := part_of(Name(form, lang), Name(shown, lang)))), None)
    if matched.type in CHOSEN_TYPES or _is_familiar(matched, preferred, lang):
        return matched
    if entity.kind == "person" and _has_other_family(matched, preferred):
        return matched
    if matched.type == "acronym" and not any(one.type == "acronym" and one.lang == lang for one in entity.names):
        return matched
    # A language may call these by several names, each right: Independence Square, Maidan Nezalezhnosti.
    if _has_acronym(matched, entity, lang) or (entity.kind in INSTITUTIONS and _is_another(matched, preferred)):
        return matched
    return part_of(preferred, matched)


def part_of(whole: Name, name: Name) -> Name | None:
    """A name that has nothing but words of another one, and fewer, spelt as they are there; None where it is no such.

    A word that is shortened (St) stays so.
    """
    free, known = WORD.findall(whole.text), list(WORD.finditer(name.text))
    if not known or len(known) >= len(free):
        return None
    pieces: list[str] = []
    read = 0
    for word in known:
        fitting = next((one for one in free if _goes_with(word[0], one)), None)
        if fitting is None:
            return None
        free.remove(fitting)
        like = folding.plain(fitting) == folding.plain(word[0]) and folding.fold(fitting) != folding.fold(word[0])
        pieces += (name.text[read : word.start()], fitting if like else word[0])
        read = word.end()
    return replace(whole, text="".join(pieces) + name.text[read:], type=name.type, reading=name.reading)


def _goes_with(word: str, other: str) -> bool:
    one, whole = folding.plain(word), folding.plain(other)
    return one == whole or shortened().get(one) == whole


def _is_another(matched: Name, preferred: Name) -> bool:
    """Whether an alias in the preferred name's language is no spelling of it: Izmir Airport, Порт Одессы.

    Each of its words is one of the preferred name, if shortened, or like none of them, and not all are its words as
    they stand there; or not one sounds alike in both.
    """
    if matched.type != "alias" or matched.lang != preferred.lang:
        return False
    words, others = WORD.findall(matched.text), WORD.findall(preferred.text)
    if len(words) == 1:
        return False
    if {sounds(word) for word in words}.isdisjoint(sounds(word) for word in others):
        return True
    if {folding.plain(word) for word in words} <= {folding.plain(other) for other in others}:
        return False
    return all(
        any(_goes_with(word, other) for other in others) or not any(_is_spelling(word, other) for other in others)
        for word in words
    )


def is_spelt_like(name: Name, other: Name) -> bool:
    """Whether two names have as many words, each of them a spelling of the other's."""
    words, others = WORD.findall(name.text), WORD.findall(other.text)
    return len(words) == len(others) and all(map(_is_spelling, words, others))


def _is_spelling(word: str, other: str) -> bool:
    """Whether two words can be spellings of one: Kiev and Kyiv, but not Одессы and the adjective Одесский."""
    endings = [adjective_ending(folding.fold(one)) for one in (word, other)]
    return alike(word, other) and (endings[0] is None) == (endings[1] is None)


def _has_other_family(matched: Name, preferred: Name) -> bool:
    """Whether a person's alias in the preferred name's language has another family name: Mustafa Cemilev, Kırımoğlu."""
    if matched.type != "alias" or matched.lang != preferred.lang or " " not in matched.text:
        return False
    return not any(alike(family(matched), own) for own in family(preferred).split())


def _has_acronym(matched: Name, entity: Entity, lang: str) -> bool:
    """Whether a name in the language has the acronym of what it names among its words: DEM Party."""
    words = matched.text.split()
    acronyms = (one.text for one in entity.names if one.type == "acronym")
    return matched.lang == lang and len(words) > 1 and any(one in words for one in acronyms)


def _is_familiar(matched: Name, preferred: Name, lang: str) -> bool:
    """Whether a person's name has a familiar given name where the preferred one has the full one: Женя Беркович."""
    words, others = matched.text.split(), preferred.text.split()
    if lang not in DECLINING or len(words) != len(others) or len(words) < len(("given", "family")):
        return False
    return words[1:] == others[1:] and words[0] != others[0] and is_familiar(words[0], lang)
