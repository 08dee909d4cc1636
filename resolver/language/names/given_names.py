"""Given names that are one name in several languages, and their familiar forms.

`Volodymyr`, `Vladimir` and `Володя` belong to one group. The table lists what no romanisation reaches; which group a
spelling belongs to, however it is romanised, is for :mod:`resolver.matching.persons.given` to say.
"""

from __future__ import annotations

from functools import cache

import msgspec

from resolver.language.kept import worked_out
from resolver.language.names.tables import bands, rows, values
from resolver.language.scripts.folding import fold, plain

_GENDERS = {"m": "male", "f": "female"}


class GivenForm(msgspec.Struct, frozen=True, gc=False):
    """One spelling of a given name: its group, the language it is of, and whether it is a familiar form."""

    text: str
    group: str
    lang: str | None
    gender: str
    diminutive: bool


@cache
def forms() -> tuple[GivenForm, ...]:
    """Every form of the tables ``given-names.tsv``, ``world-given-names.tsv`` and ``western-names-in-cyrillic.tsv``.

    A group may have rows in the first two.
    """
    found: list[GivenForm] = []
    for row in rows("given-names"):
        gender = _GENDERS.get(row["gender"], "")
        for column, lang in (("ru", "ru"), ("uk", "uk"), ("tr", "tr"), ("be", "be"), ("other", None)):
            found += [GivenForm(text, row["id"], lang, gender, False) for text in values(row[column])]
        for column, lang in (("dim_ru", "ru"), ("dim_uk", "uk"), ("dim_tr", "tr"), ("dim_en", None)):
            found += [GivenForm(text, row["id"], lang, gender, True) for text in values(row[column])]
    for row in rows("world-given-names"):
        gender = _GENDERS.get(row["gender"], "")
        for column in ("forms", "dim"):
            found += [GivenForm(text, row["id"], None, gender, column == "dim") for text in values(row[column])]
    for row in rows("western-names-in-cyrillic"):
        found += [GivenForm(text, row["id"], None, _GENDERS[row["gender"]], False) for text in values(row["forms"])]
    return tuple(found)


@cache
def frequency_bands() -> dict[str, int]:
    """How common a given name is among living people, by folded spelling: 1 the commonest, 3 the least common."""
    frequencies = "given-name-frequency"
    return worked_out(frequencies, lambda: bands((row["name"], row["band"]) for row in rows(frequencies)))


@cache
def turkish_given_names() -> frozenset[str]:
    """Turkish given names without equivalents elsewhere, folded, and without the marks that English texts leave out.

    Many are everyday words (Güneş, Savaş): they count where a surname follows.
    """
    names = [fold(row["name"]) for row in rows("turkish-given-names")]
    return frozenset((*names, *map(plain, names)))
