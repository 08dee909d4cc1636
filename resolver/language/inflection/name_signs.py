"""What tells the parts of a Russian or Ukrainian name apart: the table in ``data/agreement.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Final

import msgspec

from resolver.language.inflection.grammar import Gender
from resolver.language.scripts.quotation_marks import MARKS

SHORTEST_NAME: Final = 2

NEVER_FIRST: Final = (*MARKS, "'", "‹", "›", "(")
"""What no word begins with that changes."""

CLASSES: Final = {"m": Gender.MASCULINE, "f": Gender.FEMININE, "n": Gender.NEUTER, "p": None}
"""The genders of adjectives, and the plural that has none."""


class Possessive(msgspec.Struct, frozen=True):
    """How possessive adjectives of one gender end in names, and the nouns that they stand before.

    ``before`` are the endings of the common nouns that any of them stands before in what is no place: Леандрова башня.
    """

    endings: tuple[str, ...]
    nouns: frozenset[str]
    before: tuple[str, ...]


class Signs(msgspec.Struct, frozen=True):
    """What tells the parts of a name apart in one language; `adjective`, `agrees_with` and `possessive` are by
    gender, or `p`.

    ``last_heads`` are nouns that are the head of a name in two words though another noun leads: Донбасс Арена;
    ``letters`` the English names of letters, as initials are written; ``nouns`` endings of nouns that look like
    adjectives, ``sole`` those of neuter adjectives that are a whole name.
    """

    patronymic_masculine: tuple[str, ...]
    patronymic_feminine: tuple[str, ...]
    surname: tuple[str, ...]
    feminine_surname: tuple[str, ...]
    masculine_given: frozenset[str]
    feminine_given: frozenset[str]
    given_like_surname: frozenset[str]
    conjunctions: frozenset[str]
    prepositions: frozenset[str]
    last_heads: frozenset[str]
    particles: frozenset[str]
    letters: frozenset[str]
    adjective: Mapping[str, tuple[str, ...]]
    nouns: tuple[str, ...]
    sole: tuple[str, ...]
    agrees_with: Mapping[str, tuple[str, ...]]
    possessive: Mapping[str, Possessive]


@cache
def signs_of(lang: str) -> Signs:
    """The signs of Russian or Ukrainian."""
    table = tomllib.loads((files(__package__) / "data" / "agreement.toml").read_text(encoding="utf-8"))
    of = table[lang]
    endings = {name: tuple(text.split()) for name, text in of["adjective"].items()}
    return Signs(
        patronymic_masculine=tuple(of["patronymic_masculine"]),
        patronymic_feminine=tuple(of["patronymic_feminine"]),
        surname=tuple(of["surname"].split()),
        feminine_surname=tuple(of["feminine_surname"]),
        masculine_given=frozenset(of["masculine_given"].split()),
        feminine_given=frozenset(of["feminine_given"].split()),
        given_like_surname=frozenset(of["given_like_surname"].split()),
        conjunctions=frozenset(of["conjunctions"]),
        prepositions=frozenset(of["prepositions"].split()),
        last_heads=frozenset(of["last_heads"].split()),
        particles=frozenset(table["particles"].split()),
        letters=frozenset(table["letters"].split()),
        adjective={name: found for name, found in endings.items() if name in CLASSES},
        nouns=endings["nouns"],
        sole=endings["sole"],
        agrees_with={name: tuple(text.split()) for name, text in of["agrees_with"].items()},
        possessive={
            gender: Possessive(
                tuple(one["endings"].split()), frozenset(one["nouns"].split()), tuple(one.get("before", "").split())
            )
            for gender, one in of["possessive"].items()
        },
    )
