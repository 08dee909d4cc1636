"""What tells bearers of one name apart: the numbers of rulers and popes (Николай I, II. Süleyman), Jr and the like."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from resolver.language.names.person_marks import generation
from resolver.language.names.small_words import ordinals
from resolver.language.names.titles import leading_title
from resolver.language.scripts.roman_numbers import AS_WRITTEN, NUMERALS, in_latin, is_roman
from resolver.matching.persons.given import is_given, is_listed

if TYPE_CHECKING:
    from resolver.matching.part import Part, Parts

_FEWEST_OF_RULERS = 2
_BEHIND = re.compile(rf"(?<=\w ){AS_WRITTEN}\.?$")
"""A ruler's number as written, behind the name: Микола ІІ, Benedikt XVI."""

_AT_AN_END = re.compile(rf"^(?:\w+ )?{AS_WRITTEN}\. |{_BEHIND.pattern}")
"""The same, or before the name: II. Pavel, Papa II. Jean Paul."""

_FRENCH_FIRST = frozenset(("ier", "ire", "1er", "1re"))
"""The first as French has it: Nicolas Ier."""


def with_regnal_number(found: list[Part], text: str) -> list[Part]:
    """The parts with what stands behind a lone given name as the number that it is there: Nicholas I, Микола ІІ."""
    if len(found) < _FEWEST_OF_RULERS or text.rstrip().endswith("."):
        return found
    number = in_latin(found[-1].text)
    if number in _FRENCH_FIRST:
        number = "i"
    if number not in NUMERALS and number not in ordinals():
        return found
    if not is_listed(found[-2].text) or leading_title(tuple(part.text for part in found[:-2])) < len(found) - 2:
        return found
    return [*found[:-1], found[-1]._replace(text=number, role="particle")]


def is_rulers(name: Parts, others: Iterable[str]) -> bool:
    """Whether a name is given names with a number, as rulers and popes are called: I. Petro, Иоанн Павел II.

    ``others`` are all names of its bearer, as written. One must have the number behind it, where it is no initial. A
    lone word before a number of several letters need not be listed as a given name: Karekin II.
    """
    if _AT_AN_END.search(name.shown) is None or not any(map(_BEHIND.search, others)):
        return False
    numbers = [part.text for part in name.parts if part.text in NUMERALS or is_roman(part.text)]
    given = [part.text for part in name.parts if part.role != "particle" and part.text not in numbers]
    return all(map(is_given, given)) or (len(given) == 1 and any(map(is_roman, numbers)))


def counts(part: Part) -> bool:
    """Whether a word tells a bearer of a name from another: II, III, Jr."""
    return part.role != "initial" and (part.text in ordinals() or is_roman(part.text))


def same_generation(part: Part, other: Part) -> bool:
    """Whether two words say the same of two bearers of a name: Jr, Junior."""
    told = generation(part.text)
    return told is not None and told == generation(other.text)


def is_another_number(part: Part, others: list[Part]) -> bool:
    """Whether a part is the number of a ruler, and others have another one; I may be an initial as well."""
    if counts(part):
        return any((counts(other) or _may_count(other)) and not same_generation(part, other) for other in others)
    return _may_count(part) and any(map(counts, others))


def _may_count(part: Part) -> bool:
    return part.role == "initial" and part.text in NUMERALS
