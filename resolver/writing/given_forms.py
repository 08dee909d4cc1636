"""Given names as the languages and the newspapers have them: which native form a spelling is of, which custom has.

The table of equivalents is the language floor's; `data/given-press.tsv` says how newspapers write some by custom.
"""

from __future__ import annotations

from functools import cache

from resolver.language.names.given_names import GivenForm, forms
from resolver.language.names.tables import rows, values
from resolver.language.scripts import folding
from resolver.writing.newspapers import DATA


@cache
def by_plain() -> dict[str, tuple[GivenForm, ...]]:
    """The given names of the table by their Latin spelling without diacritics."""
    found: dict[str, tuple[GivenForm, ...]] = {}
    for form in forms():
        if not form.diminutive and form.lang in (None, "tr"):
            key = folding.plain(form.text)
            found[key] = (*found.get(key, ()), form)
    return found


@cache
def native_forms() -> dict[tuple[str, str], str]:
    """The most usual native form of each group of given names in each language."""
    found: dict[tuple[str, str], str] = {}
    for form in forms():
        if form.lang is not None and not form.diminutive:
            found.setdefault((form.group, form.lang), form.text)
    return found


@cache
def press_given() -> dict[tuple[str, str], dict[str, tuple[str, ...]]]:
    """How newspapers write given names by custom: by group and language of the name, then by their own language."""
    table: dict[tuple[str, str], dict[str, tuple[str, ...]]] = {}
    for row in rows("given-press", DATA):
        group, langs = row.pop("group"), row.pop("lang")
        by_target = {target: tuple(values(cell)) for target, cell in row.items() if cell}
        for lang in values(langs):
            table[group, lang] = by_target
    return table


@cache
def press_by_spelling() -> dict[str, tuple[tuple[str, str], ...]]:
    """The groups, with the language of the name, that a folded customary spelling stands for."""
    found: dict[str, set[tuple[str, str]]] = {}
    for key, by_target in press_given().items():
        for spelt in by_target.values():
            for one in spelt:
                found.setdefault(folding.fold(one), set()).add(key)
    return {spelling: tuple(sorted(keys)) for spelling, keys in found.items()}


def is_latin_given(word: str) -> bool:
    """Whether a word in Latin letters is listed as a given name."""
    return folding.plain(word) in by_plain() or folding.fold(word) in press_by_spelling()


def given_groups(word: str, lang: str) -> tuple[str, ...]:
    """The groups of given names that a word of a name in its own alphabet is listed in."""
    return _groups().get((folding.fold(word), lang), ())


@cache
def _groups() -> dict[tuple[str, str], tuple[str, ...]]:
    """The groups of given names that a folded full form belongs to, by language."""
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for form in forms():
        if form.lang is not None and not form.diminutive:
            key = (folding.fold(form.text), form.lang)
            found[key] = (*found.get(key, ()), form.group)
    return found
