"""A person's name in its other orders and short forms: family name first, family name alone, initials."""

from __future__ import annotations

import re

from resolver.language.names.patronymics import gender_of_patronymic
from resolver.language.names.small_words import particles
from resolver.language.scripts.folding import fold
from resolver.language.scripts.roman_numbers import is_written_roman
from resolver.writing.given_forms import given_groups, is_latin_given
from resolver.writing.renderings import SOURCES

_WORD = re.compile(r"[^\W\d_]{2,}(?:[-'’ʼ.][^\W\d_]+)*\.?|[^\W\d_]\.?")
_ARTICLE = "the"


def _is_known_given(word: str) -> bool:
    """Whether a word is listed as a given name, in its own letters or in Latin ones."""
    return is_latin_given(word) or any(given_groups(word, lang) for lang in SOURCES)


def looks_personal(name: str) -> bool:
    """Whether a name of several words has a given name or a patronymic in it, and so is a person's."""
    words = name.split()
    return len(words) > 1 and any(_is_known_given(word) or gender_of_patronymic(fold(word)) for word in words)


def split(name: str) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """The given names and the family name of a person's name; None where it has not both."""
    words = name.split()
    if len(words) < 2 or not all(_WORD.fullmatch(word) for word in words):
        return None
    if any(is_written_roman(word) or fold(word) == _ARTICLE for word in words[1:]):
        return None
    cut = len(words) - 1
    patronymic = next((at for at, word in enumerate(words) if at and gender_of_patronymic(fold(word))), None)
    particle = next((at for at, word in enumerate(words) if at and fold(word) in particles()), None)
    if patronymic is not None and patronymic < len(words) - 1:
        cut = patronymic + 1
    elif particle is not None and particle < len(words) - 1:
        cut = particle
    elif (patronymic is not None and len(words) > 2) or (_is_known_given(words[-1]) and not _is_known_given(words[0])):
        return tuple(words[1:]), (words[0],)  # the family name came first
    return tuple(words[:cut]), tuple(words[cut:])


def family_first(name: str) -> str | None:
    """The name with its family name in front."""
    found = split(name)
    return None if found is None else " ".join((*found[1], *found[0]))


def family_alone(name: str) -> str | None:
    """The family name."""
    found = split(name)
    return None if found is None else " ".join(found[1])


def with_initials(name: str) -> str | None:
    """The family name behind the initials of the others: V. Medinsky."""
    found = split(name)
    return None if found is None else " ".join((*(f"{word[0]}." for word in found[0]), *found[1]))
