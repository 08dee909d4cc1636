"""Which language a spelling is in, by its letters and its cluster, where no text says it or a wrong one.

Most Russian and Ukrainian spellings have no letter that the other language lacks. Then what they are cases of tells,
the language of their given names, and the Latin spellings beside them: `Ольги` beside `Olha` is Ukrainian.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz.distance.Levenshtein import distance as levenshtein

from resolver.clustering.clusters import Form
from resolver.language import inflection
from resolver.language.romanisation import romanise_any
from resolver.language.scripts import letters
from resolver.language.scripts.detection import CYRILLIC_LANGUAGES, detect
from resolver.language.scripts.folding import fold
from resolver.matching.part import written_words
from resolver.matching.persons.given import given, group_forms, is_turkish_given

_MIXED = re.compile(r"[A-Za-zÀ-ɏ].*[Ѐ-ӿ]|[Ѐ-ӿ].*[A-Za-zÀ-ɏ]")
_TURKISH = re.compile(r"[a-zçğıöşüâîû'’ -]+")


def languages(forms: Sequence[Form]) -> list[tuple[str, ...]]:
    """The languages of each form of a cluster, likeliest first: those of its texts that can be written so, or its own.

    None of a form in Latin letters that neither English nor Turkish has, and of one in letters of two scripts.
    """
    telling = {lang: [form.text for form in forms if _told(form.text) == lang] for lang in CYRILLIC_LANGUAGES}
    latin = [fold(form.text) for form in forms if letters.script(form.text) == letters.LATIN]
    found: list[tuple[str, ...]] = []
    for form in forms:
        own = tuple(lang for lang in form.langs if can_be(form.text, lang))
        guessed = own or _guessed(form.text, telling, latin)
        found.append(tuple(lang for lang in guessed if can_be(form.text, lang)))
    return found


def can_be(text: str, lang: str) -> bool:
    """Whether a spelling can be in a language: all its letters are there, and no word has those of two scripts.

    Russian and Ukrainian alone are looked at; what is asked of others is not known here.
    """
    if mixes_scripts(text):
        return False
    is_cyrillic = letters.script(text) == letters.CYRILLIC and lang in CYRILLIC_LANGUAGES
    return not is_cyrillic or lang in letters.orthographies(text)


def mixes_scripts(text: str) -> bool:
    """Whether a word of a spelling has letters of two scripts: Qüüksківka."""
    return any(map(_MIXED.search, written_words(text)))


def is_case_of(text: str, base: str, lang: str) -> bool:
    """Whether each word of a spelling is a case of one of another's, in whatever order: Перебийносу Ігнату."""
    words, bases = written_words(text), written_words(base)
    if lang not in CYRILLIC_LANGUAGES or text == base or len(words) != len(bases):
        return False
    reached = [_bases(fold(word), lang) for word in words]
    return all(any(fold(one) in found for found in reached) for one in bases)


@lru_cache(maxsize=1 << 12)
def _bases(word: str, lang: str) -> frozenset[str]:
    """A folded word, and what it may be a case of in a language."""
    return frozenset((word, *(one.lemma for one in inflection.analyse(word, lang))))


def _told(text: str) -> str | None:
    """Which of Russian and Ukrainian the letters of a spelling tell; None for both and neither."""
    found = [lang for lang in CYRILLIC_LANGUAGES if lang in letters.orthographies(text)]
    return found[0] if len(found) == 1 and letters.script(text) == letters.CYRILLIC else None


def _guessed(text: str, telling: dict[str, list[str]], latin: Sequence[str]) -> tuple[str, ...]:
    if letters.script(text) == letters.LATIN:
        lang = _of_latin(text)
        return (lang,) if lang else ()
    if letters.script(text) != letters.CYRILLIC:
        return ()
    likeliest = letters.orthographies(text)[0]
    possible = [lang for lang in letters.orthographies(text) if lang in CYRILLIC_LANGUAGES]
    if len(possible) < len(CYRILLIC_LANGUAGES):
        return (likeliest,)
    for told in (_of_kin(text, telling), _of_given_names(text), _nearest(text, latin)):
        if len(told) == 1:
            return told
    return (likeliest,)


def _of_latin(text: str) -> str | None:
    """English or Turkish; `ö` and `ü`, which other languages have, are Turkish beside a Turkish given name."""
    if detect(text) == "tr":
        return "tr"
    if text.replace("’", "'").isascii():
        return "en"
    is_turkish = any(is_turkish_given(fold(word)) for word in written_words(text))
    return "tr" if is_turkish and _TURKISH.fullmatch(text.lower()) else None


def _of_kin(text: str, telling: dict[str, list[str]]) -> tuple[str, ...]:
    """The languages in which it is a case, or the base form, of a spelling whose letters tell the language."""
    return tuple(
        lang
        for lang, told in telling.items()
        if any(is_case_of(text, one, lang) or is_case_of(one, text, lang) for one in told)
    )


def _of_given_names(text: str) -> tuple[str, ...]:
    """The languages in which one of its words is a listed given name, or a case of one."""
    words = [fold(word) for word in written_words(text)]
    return tuple(
        lang
        for lang in CYRILLIC_LANGUAGES
        if any(lang in _listed_in(base) for word in words for base in _bases(word, lang))
    )


@lru_cache(maxsize=1 << 12)
def _listed_in(word: str) -> frozenset[str]:
    """The languages whose lists of given names have a folded word."""
    listed = (form for one in given(word) for form in group_forms(one.group) if fold(form.text) == word)
    return frozenset(form.lang for form in listed if form.lang is not None)


def _nearest(text: str, latin: Sequence[str]) -> tuple[str, ...]:
    """The languages by whose romanisation it comes nearest to one of some folded Latin spellings."""
    apart = {
        lang: min((levenshtein(fold(romanise_any(text, lang)), one) for one in latin), default=0)
        for lang in CYRILLIC_LANGUAGES
    }
    return tuple(lang for lang, far in apart.items() if far == min(apart.values()))
