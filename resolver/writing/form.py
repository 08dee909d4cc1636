"""How a name stands in a text: which parts of it, in which case, with which suffixes."""

from __future__ import annotations

from dataclasses import dataclass

from resolver.language.inflection.grammar import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """The grammatical dress of a mention.

    ``family`` says that of a person's name only the family name stands there, ``given`` only the given name, with or
    without the patronymic; ``abbreviated`` that a short form stands there that the gazetteer does not have;
    ``initials`` that initials stand for the rest, ``family_first`` that the family name leads; ``readings`` are the
    cases that the form can be in, none for the base form; ``suffixes`` are the labels of Turkish suffixes and
    ``suffix`` their letters, behind an apostrophe or not; ``same`` says that the words are the gazetteer's own, apart
    from case and suffix; ``sort`` how many letters before the name and behind it are the word for a facility's sort,
    which stays as it is.
    """

    family: bool = False
    given: bool = False
    abbreviated: bool = False
    initials: bool = False
    family_first: bool = False
    readings: tuple[Reading, ...] = ()
    suffixes: tuple[str, ...] = ()
    suffix: str = ""
    apostrophe: bool = False
    same: bool = True
    sort: tuple[int, int] = (0, 0)
