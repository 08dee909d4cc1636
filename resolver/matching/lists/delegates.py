"""Persons in lists of participants and judgments, taken apart: a name, less what he is and of which state.

`M. Oleksii GONTCHARENKO, Ukraine, CE/AD`, `KACHKA, Taras, Deputy Minister`, `V. E. Fortov, Joint Institute RAS`.
"""

from __future__ import annotations

import re

import msgspec

from resolver.language.names.institutions import country_of
from resolver.language.names.patronymics import looks_patronymic
from resolver.language.names.region_words import is_region
from resolver.language.names.titles import leading_title
from resolver.language.scripts.folding import fold
from resolver.matching.lists.entry_words import EntryPattern
from resolver.matching.persons.given import is_given, is_turkish_given

_FRENCH = EntryPattern(r"^{monsieur}\s+(?=[^\W\d_]{2,}\S* \S*[^\W\d_]{3,})")
"""Monsieur before a given name and a family name; before a family name alone M. may be an initial."""

_EXCELLENCY = EntryPattern(r"^{excellency}(?=\S)")
_INITIAL = re.compile(r"^(?:[^\W\d_a-zа-яёіїєґ](?:\.-?|$)){1,3}$")
_CAPITALS = 3
"""The letters of the shortest family name in capitals."""

_INITIAL_AND_NAME = 2
"""How many words an initial and a name are."""

_MOST_WORDS = 4

_OF_A_LIFE = EntryPattern(r"^[-\u2010-\u2014]|^\W*{approximate}?[12]\d{3}")
"""What catalogues have last: the years of somebody's life."""

_OF = EntryPattern(r"(?<!\bin )(?<!\bbei )\b{office-of}\s+(?:{article}\s+|{article-elided}['\u2019])?")
"""Before what an office is of, as against what it deals with: envoy for Ukraine, ambassador to Türkiye."""


class Delegate(msgspec.Struct, frozen=True):
    """A person's name in a list of participants, and the codes of the state that it says he is of (ISO 3166)."""

    name: str
    countries: tuple[str, ...] = ()


def delegate(text: str) -> Delegate | None:
    """The person of a list's entry, without the office and the state behind commas; None where it names none so.

    What stands before the first comma must be a person's name by its parts: given names of the tables and initials,
    and one family name, in capitals or beside several initials or behind a title. Towns have a lone initial, too, and
    regions may be called as people are: Н. Новгород, Россия, and Suzdal, Vladimir, Russia.
    """
    own, *behind = [piece.strip() for piece in text.split(",")]
    if (
        not behind
        or not behind[0]
        or text.isupper()
        or _OF_A_LIFE.compiled.search(behind[-1])
        or any(map(is_region, behind))
    ):
        return None
    name = _FRENCH.compiled.sub("", _EXCELLENCY.compiled.sub("", own))
    words = name.split()
    if not words:
        return None
    folded = tuple(fold(word).rstrip(".") for word in words)
    titles = leading_title(folded) if len(folded[0]) > 1 else 0
    words, titled = words[titles:], titles > 0 or name != own
    if len(words) == 1 and len(behind) > 1 and _is_given(behind[0].split()):
        turned = titled or _is_in_capitals(words[0]) or not _is_address(behind[1:])
        return Delegate(f"{words[0]}, {behind[0]}", _states(behind[1:])) if turned else None
    if not titled and _is_abbreviated(words) and (_is_address(behind) or not any(map(_is_in_capitals, words))):
        return None
    return Delegate(" ".join(words), _states(behind)) if _is_person(words, titled) else None


def _is_address(pieces: list[str]) -> bool:
    """Whether all that stands behind a name are countries, postcodes and numbers."""
    return all(country_of(piece) is not None or any(map(str.isdigit, piece)) for piece in pieces)


def _is_abbreviated(words: list[str]) -> bool:
    """Whether words are one initial and one name, as a town's may be: Н. Новгород, K. Maraş."""
    initials = [word for word in words if _INITIAL.match(word) and len(word.rstrip(".")) == 1]
    return len(words) == _INITIAL_AND_NAME and bool(initials)


def _is_in_capitals(word: str) -> bool:
    return word.isupper() and len(word) >= _CAPITALS


def _states(pieces: list[str]) -> tuple[str, ...]:
    """The state that pieces behind a name are, or an office is of; none where they name several."""
    said = (_OF.compiled.split(piece)[-1] for piece in pieces)
    found = {code for one in said if (code := country_of(one)) is not None}
    return tuple(found) if len(found) == 1 else ()


def _is_person(words: list[str], titled: bool) -> bool:
    if not 1 < len(words) <= _MOST_WORDS:
        return False
    families = [word for word in words if _is_in_capitals(word)]
    others = [word for word in words if word not in families]
    if families and others:
        return _is_given(others)
    initials = [word for word in words if _INITIAL.match(word)]
    if initials and len(words) - len(initials) == 1:
        return True
    return titled and _is_given(words[:1]) and all(word[:1].isupper() for word in words)


def _is_given(words: list[str]) -> bool:
    """Whether words are given names and initials, and no more; a patronymic may stand behind."""
    first, *others = words
    return bool(_INITIAL.match(first) or (first[:1].isupper() and _is_listed(first))) and all(
        _INITIAL.match(word) or _is_listed(word) or looks_patronymic(fold(word)) for word in others
    )


def _is_listed(word: str) -> bool:
    return is_given(fold(word)) or is_turkish_given(fold(word))
