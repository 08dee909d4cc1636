"""Whether a name whose kind nobody tells is a person's or an organisation's, as far as its words show it."""

from __future__ import annotations

import re

from resolver.language.names.patronymics import gender_of_patronymic
from resolver.language.names.small_words import filiations
from resolver.language.names.surnames import world_surnames
from resolver.language.names.terms import is_institutional
from resolver.language.names.titles import leading_title
from resolver.language.names.written_short import without_sort_of_ship, words_in_full
from resolver.language.scripts.folding import fold
from resolver.matching.part import written_words
from resolver.matching.parts import parts
from resolver.matching.persons.given import is_given
from resolver.matching.persons.syllabic import spelt

_SHORT_FORM = 2
_FORMS_IN_SMALL = ("co", "oy", "ab")
_TIED = re.compile(r"\w-[eiEI]-\w")
"""The vowel by which Persian ties words, in organisations' names more than in people's: Lashkar-e-Taiba."""


def kind_of(*names: str) -> str:
    """``person`` or ``organisation``, as the names of one bearer show it; what shows neither is an organisation's.

    What only organisations have counts before given names, after which they may be called: Ivan Franko University.
    """
    if any(map(_is_organisations, names)):
        return "organisation"
    return "person" if any(map(_is_persons, names)) else "organisation"


def _is_organisations(name: str) -> bool:
    """Whether a name has a legal form, a number, an ampersand, a word that only things have, or a sort of ship."""
    if "&" in name or _TIED.search(name) or without_sort_of_ship(name) != name or any(map(str.isdigit, name)):
        return True
    found = parts(name, "organisation")
    if found.legal_form is not None and any(map(_is_form, _left_out(name, found.words))):
        return True
    words = [fold(word) for word in written_words(name)]
    return any(
        (is_institutional(word) or word in words_in_full()) and not is_given(word) and word not in world_surnames()
        for word in words[leading_title(tuple(words)) :]
    )


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
