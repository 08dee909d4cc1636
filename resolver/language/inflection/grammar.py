"""The words of the field that the inflection of names is described in: cases, numbers, genders, readings of a form."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Final, Literal, NamedTuple

import msgspec

DECLINING = ("ru", "uk")
"""The languages whose cases are told and written by paradigms, as `analyse` and `decline` do."""

LONGEST_ACRONYM: Final = 6
"""More capitals than this are a name in capitals rather than an abbreviation."""

MOST_HYPHENS: Final = 4
"""What has more hyphens is no name."""

Kind = Literal["given", "patronymic", "surname", "place", "common", "acronym", "adjective", "possessive"]
"""What a single word is in a name, as far as its declension depends on it."""

NameKind = Literal["person", "place", "organisation", "facility"]
"""What a whole name names, as in the gazetteer."""


class Case(StrEnum):
    """A grammatical case of Russian or Ukrainian; Turkish suffixes have names of their own."""

    NOMINATIVE = "nominative"
    GENITIVE = "genitive"
    DATIVE = "dative"
    ACCUSATIVE = "accusative"
    INSTRUMENTAL = "instrumental"
    LOCATIVE = "locative"
    VOCATIVE = "vocative"


class Number(StrEnum):
    """Singular, or plural (a family, or a name that is plural only)."""

    SINGULAR = "singular"
    PLURAL = "plural"


class Gender(StrEnum):
    """The gender of a form, where the form tells it."""

    MASCULINE = "masculine"
    FEMININE = "feminine"
    NEUTER = "neuter"


class Reading(NamedTuple):
    """What one inflected form can be: a case in a number, and a gender, or None where the form does not tell it."""

    case: Case
    number: Number
    gender: Gender | None


def only_plural(readings: Sequence[Reading]) -> bool:
    """Whether a form can only be a plural one: Кравченків, of Кравченко. A base form, without readings, is none."""
    for reading in readings:  # quicker than all(), and asked of each mention again and again
        if reading.number is not Number.PLURAL:
            return False
    return bool(readings)


def only_called(readings: Sequence[Reading]) -> bool:
    """Whether a form can only be a vocative one: Лукашенку, of Лукашенко. A base form, without readings, is none."""
    return bool(readings) and all(reading.case is Case.VOCATIVE for reading in readings)


class Analysis(msgspec.Struct, frozen=True):
    """One hypothesis about a word in a text: the base form that it may be a form of.

    Attributes:
        lemma: the nominative, as a gazetteer would write it, in the letter case of the word
        paradigm: the pattern that leads to it: `adjective`, `possessive` (surnames in -ов, -ин), `consonant`,
            `second-locative` (в Крыму), `fleeting`, `alternating`, `a-stem`, `i-stem`, `o-stem`, `neuter`, `plural`,
            `acronym`, `unchanged`
        readings: the cases that the word can be in, if this is its lemma

    """

    lemma: str
    paradigm: str
    readings: tuple[Reading, ...]


class Suffixed(msgspec.Struct, frozen=True):
    """One hypothesis about a Turkish word in a text: a base, and the suffixes that follow it.

    Attributes:
        base: the word without them, a softened final consonant restored (`Bakanlık` of `Bakanlığı`)
        suffix: the suffixes as written, without the apostrophe
        apostrophe: whether one parts them from the base
        labels: the name of each suffix, in order (the table is `data/turkish-suffixes.tsv`); none for the bare word

    """

    base: str
    suffix: str
    apostrophe: bool
    labels: tuple[str, ...]


class EnglishForm(msgspec.Struct, frozen=True):
    """One hypothesis about an English token: the name in it, and what belongs to the sentence around the name.

    Attributes:
        before: a prefix with its hyphen (`pro-`), or nothing
        base: the name
        after: what follows it (`'s`, `-backed`, the `s` of a family), or nothing
        labels: `prefixed`, `compound`, `plural`, `possessive`, in the order in which they stand

    """

    before: str
    base: str
    after: str
    labels: tuple[str, ...]


CASES = (
    Case.NOMINATIVE,
    Case.GENITIVE,
    Case.DATIVE,
    Case.ACCUSATIVE,
    Case.INSTRUMENTAL,
    Case.LOCATIVE,
    Case.VOCATIVE,
)
"""The columns of the paradigm tables; Russian ends before the vocative."""
