"""Of what a name is whose kind nobody tells: a person, a place or an organisation, as far as its words show it."""

from __future__ import annotations

import re

from resolver.language.names.common_words import common_words
from resolver.language.names.nationalities import is_adjective_of_country
from resolver.language.names.patronymics import gender_of_patronymic
from resolver.language.names.small_words import filiations
from resolver.language.names.surnames import world_surnames
from resolver.language.names.terms import is_institutional
from resolver.language.names.titles import leading_title
from resolver.language.names.written_short import without_sort_of_ship, words_in_full
from resolver.language.scripts.detection import LANGUAGES
from resolver.language.scripts.folding import fold
from resolver.language.scripts.quotation_marks import MARKS
from resolver.matching.lookup.term_keys import is_acronym_key, term_keys
from resolver.matching.part import written_words
from resolver.matching.parts import parts
from resolver.matching.persons.given import is_given
from resolver.matching.persons.syllabic import spelt
from resolver.matching.things.known_places import names_place
from resolver.matching.things.modifiers import is_generic, is_listed_modifier

_SHORT_FORM = 2
_LONGEST_ACRONYM = 4
_FORMS_IN_SMALL = ("co", "oy", "ab")
_QUOTED = re.compile(f"[{MARKS}]")
_WORD_OF_PERSONS = r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*"
_MADE_AS_PERSONS = re.compile(rf"{_WORD_OF_PERSONS}(?: {_WORD_OF_PERSONS}){{1,2}}")
_TIED = re.compile(r"\w-[eiEI]-\w")
"""The vowel by which Persian ties words, in organisations' names more than in people's: Lashkar-e-Taiba."""


def kind_of(*names: str) -> str:
    """``person``, ``place`` or ``organisation``, as the names of one bearer show it; without a sign an organisation's.

    What only organisations have counts before given names, after which they may be called: Ivan Franko University.
    A place's are names of one that the world knows, beside one word at most; and a person's all those that are made
    as people's names are, if nothing in them says otherwise: Elon Musk, Кир Стармер.
    """
    if any(map(_is_organisations, names)):
        return "organisation"
    if any(map(_is_persons, names)):
        return "person"
    if any(map(_is_places, names)) and all(_is_places(name) or _is_lone(name) for name in names):
        return "place"
    return "person" if all(map(_is_made_as_persons, names)) else "organisation"


def _is_organisations(name: str) -> bool:
    """Whether a name has a legal form, a number, an ampersand, a word that only things have, or a sort of ship."""
    if "&" in name or _TIED.search(name) or without_sort_of_ship(name) != name or any(map(str.isdigit, name)):
        return True
    if has_legal_form(name):
        return True
    words = [fold(word) for word in written_words(name)]
    return any(
        (is_institutional(word) or word in words_in_full()) and not is_given(word) and word not in world_surnames()
        for word in words[leading_title(tuple(words)) :]
    )


def has_legal_form(name: str) -> bool:
    """Whether a name has a word before or behind it that can be nothing but a legal form: ООО, LLC, A.Ş."""
    found = parts(name, "organisation")
    return found.legal_form is not None and any(map(_is_form, _left_out(name, found.words)))


def _left_out(name: str, words: tuple[str, ...]) -> list[str]:
    """The words of a name, dotted letters as one, that are not among some folded words."""
    return [word for word in written_words(name.replace(".", "")) if fold(word) not in words]


def _is_form(word: str) -> bool:
    """Whether a word can be nothing but a legal form: SA, Ltd and Co, while Sa is a surname."""
    return len(word) > _SHORT_FORM or word.isupper() or fold(word) in _FORMS_IN_SMALL


def _is_persons(name: str) -> bool:
    """Whether a name of several words has one that only people have: a given name, a title, a common surname."""
    found = parts(name, "person")
    if len(found.parts) < 2:
        return False
    if found.titles or spelt(name) or any(part.text in filiations() for part in found.parts[1:]):
        return True
    return any(
        part.role in ("initial", "patronymic")
        or is_given(part.text)
        or part.text in world_surnames()
        or gender_of_patronymic(part.text) is not None
        for part in found.parts
    )


def _is_places(name: str) -> bool:
    """Whether a name without quotation marks is what a place of the world is called: Paris, Нью-Йорк."""
    return _QUOTED.search(name) is None and names_place(tuple(fold(word) for word in written_words(name)))


def _is_lone(name: str) -> bool:
    """Whether a name is one word with a capital letter, no acronym, without quotation marks."""
    words = written_words(name)
    return _QUOTED.search(name) is None and len(words) == 1 and words[0].istitle()


def _is_made_as_persons(name: str) -> bool:
    """Whether a name is two or three words with capitals, none of which things are named by.

    Things are named by terms, everyday words, adjectives of countries, titles and the words that tell places apart, and
    in acronyms: Red Star, Новая Заря, Адмирал Кузнецов, РИА ФАН.
    """
    if _MADE_AS_PERSONS.fullmatch(name.strip()) is None or parts(name, "person").titles:
        return False
    shown = written_words(name)
    shouted = [word.isupper() for word in shown]
    if not all(word[:1].isupper() for word in shown) or (any(shouted) and not all(shouted)):
        return False
    if all(shouted) and max(map(len, shown)) <= _LONGEST_ACRONYM:
        return False
    return not any(map(_is_of_things, map(fold, shown)))


def _is_of_things(word: str) -> bool:
    """Whether a folded word stands in the names of things more than in those of people."""
    if is_generic(word) or is_listed_modifier(word) or is_adjective_of_country(word) or names_place((word,)):
        return True
    return any(word in common_words(lang) for lang in LANGUAGES) or not all(map(is_acronym_key, term_keys((word,))))
