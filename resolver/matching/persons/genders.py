"""Whether words as they stand name a woman, or a man in the genitive: Александра Овечкина."""

from __future__ import annotations

from functools import lru_cache

from resolver.language.names.patronymics import gender_of_patronymic
from resolver.language.scripts.folding import fold
from resolver.matching.forms.lemmas import base_words
from resolver.matching.part import written_words
from resolver.matching.persons.frequency import given_band
from resolver.matching.persons.given import clear_gender, given, is_listed
from resolver.matching.words.pairs import feminine_of

_MANS = "енка"
"""How the genitive of a Ukrainian man's family name in -енко ends (Український правопис 2019, § 139)."""

_WOMANS = 0.2
"""What a spelling may differ by from a woman's given name of the table that it is."""


@lru_cache(maxsize=1 << 12)
def names_a_woman(text: str) -> bool:
    """Whether words as they stand are a woman's full name, which need not be a man's in the genitive.

    They are not where the patronymic is a man's in some case (Александра Гельевича Дугина), nor where the given name is
    seldom a woman's and often a man's: Павла Дурова, Ріната Ахметова.
    """
    words = written_words(text)
    if len(words) < 2 or not any(feminine_of(fold(word)) for word in words):
        return False
    if any(fold(word).endswith(_MANS) for word in words):
        return False  # Валентина Резніченка: women's names in -енко do not change
    return any(_names_women(word) for word in words) and not any(_is_inflected_patronymic(word) for word in words)


def _names_women(word: str) -> bool:
    """Whether a word is a woman's given name before it is a man's in the genitive."""
    folded = fold(word)
    listed = is_listed(folded)
    if not listed and feminine_of(folded):
        return False  # Анина is a family name
    if not any(one.gender == "female" and not one.diminutive and one.cost <= _WOMANS for one in given(folded)):
        return False
    # Виктора is like Виктория, and is the genitive of Виктор
    return (listed and given_band(folded) is not None) or not any(
        is_listed(base) and clear_gender(base) == "male" and given_band(base) is not None
        for base in map(fold, base_words(word))
        if base != folded
    )


def _is_inflected_patronymic(word: str) -> bool:
    """Whether a word is a man's patronymic in some other case than the nominative: Гельевича."""
    if gender_of_patronymic(fold(word)) is not None:
        return False
    return any(gender_of_patronymic(fold(base)) == "male" for base in base_words(word))
