"""What the words of somebody's names tell of the gender: given name, patronymic, family name."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from gazetteer.entity import Entity, Name
from resolver.language.names.given_names import forms
from resolver.language.names.patronymics import WITH_PATRONYMICS, gender_of_patronymic
from resolver.language.names.surnames import feminine_endings
from resolver.language.names.tables import rows
from resolver.language.names.titles import is_title
from resolver.language.scripts.folding import fold

_UNDECIDED = frozenset(("nickname", "alias"))
_MASCULINE_ALONE = ("ський", "цький", "зький", "ский", "цкий", "зский")
"""Endings of family names that a woman never has; Путин may be a foreign woman's."""

_WITH_PATRONYMIC = 3


def contradictions(entity: Entity) -> Iterator[tuple[Name, str, str]]:
    """The names that tell another gender than the entity has: the name, the part that tells it, and the gender.

    Given names are asked in the languages that the table of given names is of, family names in Russian and Ukrainian,
    where the bearer's own language has the two forms.
    """
    for name in entity.names:
        words = name.text.split()
        if len(words) < 2 or name.type in _UNDECIDED or is_title(words[0]):
            continue
        told = dict(_told(name, words, entity.native))
        for part, gender in told.items():
            if gender != entity.gender:
                yield name, part, gender
                break


def _told(name: Name, words: list[str], native: str | None) -> Iterator[tuple[str, str]]:
    if name.type == "official" and name.lang in WITH_PATRONYMICS and len(words) == _WITH_PATRONYMIC:
        patronymic = gender_of_patronymic(fold(words[1]))
        if patronymic is not None:
            yield "patronymic", patronymic
    if native == name.lang:
        given = given_genders().get((name.lang or "", fold(words[0])))
        if given is not None and len(given) == 1:
            yield "given name", next(iter(given))
    if native in WITH_PATRONYMICS and name.lang == native:
        family = _of_family(fold(words[-1]))
        if family is not None:
            yield "family name", family


def _of_family(surname: str) -> str | None:
    if surname.endswith(_MASCULINE_ALONE):
        return "male"
    feminine = tuple(ending for ending, _ in feminine_endings() if ending > "\u0400")
    return "female" if surname.endswith(feminine) and not surname.endswith(_of_both()) else None


@cache
def _of_both() -> tuple[str, ...]:
    """The ends of family names that men and women bear alike, of ``data/surnames-of-both.tsv``."""
    return tuple(row["ending"] for row in rows("surnames-of-both", Path(__file__).parent / "data"))


@cache
def given_genders() -> dict[tuple[str, str], frozenset[str]]:
    """By language and folded form the genders that a given name, or its familiar form, is of."""
    found: dict[tuple[str, str], set[str]] = {}
    for form in forms():
        if form.lang is not None:
            found.setdefault((form.lang, fold(form.text)), set()).add(form.gender)
    return {key: frozenset(genders) for key, genders in found.items()}
