"""The base forms of a single word, case by case, less those that no name of its kind can have."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from resolver.language import inflection
from resolver.language.inflection.grammar import DECLINING
from resolver.language.names.institutions import terms_in
from resolver.language.names.patronymics import gender_of_patronymic
from resolver.language.names.small_words import particles
from resolver.language.names.terms import is_institutional
from resolver.language.scripts import letters
from resolver.language.scripts.folding import fold
from resolver.matching.persons.given import is_listed
from resolver.matching.things.modifiers import is_listed_modifier

CaseInNumber = tuple[inflection.Case, inflection.Number]

_SHORTEST = 3
"""Shorter words stand in every case as they are."""

_MOST_LEMMAS = 3


def base_words(word: str) -> tuple[str, ...]:
    """The base forms that a single Cyrillic word may be inflected from."""
    if letters.script(word) != letters.CYRILLIC:
        return ()
    langs = (lang for lang in letters.orthographies(word) if lang in DECLINING)
    return tuple(dict.fromkeys(one.lemma for lang in langs for one in inflection.analyse(word, lang)))


def plausible(word: str, lemma: str) -> bool:
    """Whether a word that is a given name, a patronymic, an institution's or a modifier has such a base form, too.

    Both are folded.
    """
    if is_institutional(word) and not is_institutional(lemma):
        return False  # Улица is no case of Улиц
    if is_listed_modifier(word) and not is_listed_modifier(lemma):
        return False  # nor Новая one of Новай
    if gender_of_patronymic(word):
        return gender_of_patronymic(lemma) is not None
    return not is_listed(word) or is_listed(lemma)


@lru_cache(maxsize=1 << 12)
def _is_state(word: str) -> bool:
    """Whether a folded word is a state's name in some case, or its adjective."""
    return any(span.is_country for span in terms_in((word,)))


def keeps_its_form(word: str) -> bool:
    """Whether a word is too short to be inflected, so that it agrees with any case."""
    return len(word) < _SHORTEST


def lemmas(word: str, lang: str) -> Mapping[CaseInNumber, tuple[str, ...]]:
    """The plausible base forms of a Russian or Ukrainian word for every case that its ending can be of.

    At most three, the likeliest first; none for a case in which no base form is plausible.
    """
    if keeps_its_form(word):
        return {}
    folded = fold(word)
    found: dict[CaseInNumber, dict[str, None]] = {}
    for one in inflection.analyse(word, lang):
        lemma = fold(one.lemma)
        # Элем is no case of Эль, nor России one of Россие
        fits = plausible(folded, lemma) and lemma not in particles() and (_is_state(lemma) or not _is_state(folded))
        for case, number, _ in one.readings:
            own = found.setdefault((case, number), {})
            if fits:
                own[one.lemma] = None
    return {key: tuple(sorted(own, key=_is_unusual))[:_MOST_LEMMAS] for key, own in found.items()}


def _is_unusual(lemma: str) -> bool:
    """Whether a base form is neither a given name nor a family name in -енко: Тарасові is of Тарас before Тарасов."""
    folded = fold(lemma)
    return not folded.endswith("енко") and not is_listed(folded)
