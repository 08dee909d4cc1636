"""Which words of a Russian or Ukrainian person's name are given names, and of which part of the world."""

from __future__ import annotations

from functools import cache
from typing import Final

from resolver.language.names.given_names import GivenForm, forms
from resolver.language.names.tables import rows, values

_BARE: Final = str.maketrans({"ё": "е", "’": "'", "ʼ": "'"})


def is_given(word: str, lang: str) -> bool:
    """Whether a word is listed as a given name that texts in `lang`, ``ru`` or ``uk``, have; no familiar forms."""
    return _bare(word) in _listed(lang)


def is_familiar(word: str, lang: str) -> bool:
    """Whether a word is a familiar form of a given name: Тіна."""
    return _bare(word) in _familiar(lang)


def is_own_given(word: str, lang: str) -> bool:
    """Whether a word is a given name that speakers of `lang`, ``ru`` or ``uk``, have themselves."""
    return _bare(word) in _own(lang) - _turkish(lang)


def is_western(word: str) -> bool:
    """Whether a given name is one of western Europe or America in Cyrillic: Джеймс, Енн."""
    return _bare(word) in _western()


def is_turkish(word: str, lang: str) -> bool:
    """Whether a given name is one that Turks have and Slavs have not: Ібрагім, Хакан."""
    return _bare(word) in _turkish(lang)


def _bare(word: str) -> str:
    return word.lower().translate(_BARE)


@cache
def _listed(lang: str) -> frozenset[str]:
    return frozenset(_bare(form.text) for form in forms() if not form.diminutive and form.lang in (lang, None))


@cache
def _familiar(lang: str) -> frozenset[str]:
    return frozenset(_bare(form.text) for form in forms() if form.diminutive and form.lang == lang)


@cache
def _own(lang: str) -> frozenset[str]:
    return frozenset(_bare(form.text) for form in forms() if not form.diminutive and form.lang == lang)


@cache
def _western() -> frozenset[str]:
    return frozenset(_bare(text) for row in rows("western-names-in-cyrillic") for text in values(row["forms"]))


@cache
def _turkish(lang: str) -> frozenset[str]:
    """Those of the groups that have a Turkish form and neither a Belarusian nor a familiar Slavonic one."""
    turkish = {form.group for form in forms() if form.lang == "tr"}
    groups = turkish - {form.group for form in forms() if _is_slavonic(form)}
    return frozenset(_bare(form.text) for form in forms() if form.group in groups and form.lang == lang)


def _is_slavonic(form: GivenForm) -> bool:
    return form.lang == "be" or (form.diminutive and form.lang in ("ru", "uk"))
