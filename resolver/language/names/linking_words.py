"""The small words that tie a foreign name of an institution together: Servicio de Seguridad, Corte dell'Ucraina."""

from __future__ import annotations

import re
from functools import cache

from resolver.language.names.small_words import function_words
from resolver.language.names.tables import rows, values

_FEWEST_LETTERS = 2
"""Of a linking word in a text in capitals, where a single letter may be an initial."""


@cache
def _of_table() -> frozenset[str]:
    return frozenset(word for row in rows("linking-words") for word in values(row["words"]))


@cache
def _small() -> frozenset[str]:
    return function_words() | _of_table()


def is_link(word: str) -> bool:
    """Whether a word, as it is written, is a preposition or an article that ties others together: in, di, в."""
    return word in _small()


def is_foreign_link(word: str) -> bool:
    """The same of words that are none in English names, as ``of`` and ``the`` are."""
    return word in _of_table()


def less_links(words: list[str], *, at_start: bool = False) -> list[str]:
    """Words without the linking ones at their end: Blaue Moschee in; ``at_start``: nor those at their beginning."""
    while at_start and words and is_link(words[0]):
        words = words[1:]
    while words and is_link(words[-1]):
        words = words[:-1]
    return words


@cache
def _links(in_capitals: bool, at_start: bool) -> re.Pattern[str]:
    """What is left out: an elided article before its word, and a linking word between two words, or the first."""
    table = list(rows("linking-words"))
    words = {word for row in table for word in values(row["words"])}
    elided = {word for row in table for word in values(row["elided"])}
    if in_capitals:
        words = {word.upper() for word in words if len(word) >= _FEWEST_LETTERS}
        elided = {word.upper() for word in elided}
    before = r"(?:(?<=\w )|^)" if at_start else r"(?<=\w )"
    return re.compile(rf"(?<![\w'’])(?:{_either(elided)})['’](?=\w\w)|{before}(?:{_either(words)}) (?=\w)")


def _either(words: set[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=lambda word: (-len(word), word)))


def without_links(text: str, *, at_start: bool = False) -> str:
    """A name less its linking words and elided articles, which are written small: ``ministero Difesa``.

    In a text in capitals they have them, too. Articles and prepositions that are no more than function words in any
    name (``de``, ``of``) stay. ``at_start``: a linking word that stands first goes as well: ``del Estado``.
    """
    return _links(text.isupper(), at_start).sub("", text)
