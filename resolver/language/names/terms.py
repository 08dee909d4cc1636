"""Institutional terms and generic words: what kind of thing a name's words say that it is."""

from __future__ import annotations

from functools import cache, lru_cache

from resolver.language import inflection
from resolver.language.inflection.grammar import DECLINING
from resolver.language.names.tables import rows, values
from resolver.language.scripts import letters
from resolver.language.scripts.detection import LANGUAGES
from resolver.language.scripts.folding import fold, plain

_POSSESSIVE = "possessive"
"""The class of ``adjective-endings.tsv`` that adjectives do not have."""


@cache
def _heads() -> frozenset[str]:
    """The single words that head the names of institutions, folded: university, проспект, bakanlığı."""
    return frozenset(
        fold(form)
        for row in rows("terms")
        if row["role"] == "head"
        for lang in LANGUAGES
        for form in values(row[lang])
        # an acronym may be a person's name without its capitals: МИД, Мид
        if " " not in form and not any(letter.isupper() for letter in form[1:])
    )


@cache
def generic_words() -> frozenset[str]:
    """Folded words that say what sort of place a name is of and no more, with diacritics and without: город, köyü."""
    columns = (*LANGUAGES, "other")
    forms = {fold(form) for row in rows("place-words") for column in columns for form in values(row[column])}
    return frozenset(forms | {plain(form) for form in forms})


@cache
def district_words() -> frozenset[str]:
    """Folded words for a district, which its name is often said without, marks apart: район, kerület."""
    forms = {fold(form) for row in rows("district-words") for form in values(row["forms"])}
    return frozenset(forms | {plain(form) for form in forms})


@cache
def modifier_forms() -> tuple[tuple[str, str | None, str], ...]:
    """The words that tell places of one name apart (New, Верхний, Yeni), folded, with the language and key of each."""
    columns = (("en", "en"), ("ru", "ru"), ("uk", "uk"), ("tr", "tr"), ("other", None))
    return tuple(
        (fold(form), lang, row["key"])
        for row in rows("place-modifiers")
        for column, lang in columns
        for form in values(row[column])
    )


@cache
def ordinal_numbers() -> dict[str, int]:
    """From a folded word to the number that it is, as the first to the fifth are told apart: ``вторая`` to 2."""
    keys = {form: key for form, _, key in modifier_forms() if key.startswith("ordinal-")}
    return {form: int(key.removeprefix("ordinal-")) for form, key in keys.items()}


@lru_cache(maxsize=1 << 14)
def is_institutional(word: str) -> bool:
    """Whether a folded word, in any case, heads the names of institutions, so that no person is called so."""
    if word in _heads():
        return True
    if letters.script(word) == letters.CYRILLIC:
        return any(
            one.lemma in _heads()
            for lang in letters.orthographies(word)
            if lang in DECLINING
            for one in inflection.analyse(word, lang)
        )
    return False


@lru_cache(maxsize=1 << 13)
def adjective_ending(word: str) -> str | None:
    """The class of a folded place name's adjectival ending (neuter; noun for -sk), diacritics apart; None without."""
    word = plain(word)
    kinds = _adjective_endings()
    sizes = range(min(len(word), _longest_adjective_ending()), 0, -1)
    return next((kinds[word[-size:]] for size in sizes if word[-size:] in kinds), None)


def is_neuter(word: str) -> bool:
    """Whether a folded place name in Cyrillic ends as a neuter adjective or possessive does: Петрівське, Калинове."""
    return adjective_ending(word) == "neuter" or word.endswith(_possessive_endings())


@cache
def _possessive_endings() -> tuple[str, ...]:
    found = (row["endings"] for row in rows("adjective-endings") if row["class"] == _POSSESSIVE)
    return tuple(ending for endings in found for ending in values(endings))


@cache
def _adjective_endings() -> dict[str, str]:
    """The class of each ending; where words end in several, the longest counts."""
    found: dict[str, str] = {}
    for row in rows("adjective-endings"):
        for ending in values(row["endings"]) if row["class"] != _POSSESSIVE else ():
            found.setdefault(fold(ending), row["class"])
    return found


@cache
def _longest_adjective_ending() -> int:
    return max(map(len, _adjective_endings()))
