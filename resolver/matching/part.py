"""The records of a name taken apart: its words, each with its role, and the name that they are of."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

import msgspec

from resolver.language.names.designations import DescribingRole
from resolver.language.names.small_words import function_words
from resolver.language.names.term_words import WORD
from resolver.language.scripts.roman_numbers import has_only_numerals

NAMING: Final[tuple[PartRole, ...]] = ("word", "number")
"""Roles of the words that name an institution, beside those that say of what sort it is."""


PartRole = Literal[
    "given",
    "patronymic",
    "family",
    "initial",
    "particle",
    "number",
    "water",
    "word",
    DescribingRole,
]
"""What a word is in a name; :class:`Part` says what each is."""


class Part(NamedTuple):
    """One word of a name, folded and as written; a tuple, because what two words make of each other is looked up by it.

    ``role`` is given, patronymic, family, initial (in a place's name a word cut off), particle, number, water (what a
    town lies on), word, or what a word of an organisation's name only designates or describes it by (designation,
    abbreviation, sort, honour, honoured); ``joined`` says that a hyphen ties the word to the one before; ``lang`` is
    the language in which the name is written, where that is known.
    """

    text: str
    shown: str
    role: PartRole = "word"
    joined: bool = False
    lang: str | None = None

    def of_role(self, role: PartRole) -> Part:
        """This part in another role."""
        return Part(self.text, self.shown, role, self.joined)


class Parts(msgspec.Struct, frozen=True):
    """A name as its parts, less titles and legal form; ``order`` says how a person's name stood."""

    shown: str
    parts: tuple[Part, ...]
    kind: str | None
    titles: int = 0
    legal_form: str | None = None
    gender: str | None = None
    order: str = "given-first"
    words: tuple[str, ...] = ()

    @property
    def family(self) -> tuple[Part, ...]:
        """The parts of the family name."""
        return tuple(part for part in self.parts if part.role == "family")


def is_function_word(part: Part) -> bool:
    """Whether a word ties others together; the letter S. of somebody's given name is none."""
    return part.role != "initial" and part.text in function_words()


def written_words(text: str) -> list[str]:
    """The words of a cleaned text as written; hyphens part words.

    An apostrophe at a word's end is a soft sign or a quotation mark and none of its letters: Chern', Lagan'.
    """
    words: list[str] = WORD.findall(text)
    return [less_mark(word) for word in words] if "'" in text else words


def less_mark(word: str) -> str:
    """A word as written, without the apostrophe at its end."""
    return word.rstrip("'") if len(word) > 2 else word


def is_numeric(word: str) -> bool:
    """Whether a folded word is a number, in figures or in Roman ones of several letters."""
    return word.isdecimal() or (len(word) > 1 and has_only_numerals(word))
