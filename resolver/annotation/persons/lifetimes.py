"""Persons of the past whom a text means by their family names: a year of their lives stands beside it.

Whom historians write about in 1790 is Suvorov, and no Suvorov of today.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from gazetteer.entity import Entity
from resolver.annotation.words.tokens import Tokens

_YEAR = re.compile(r"(1[0-9]{3}|20[0-9]{2})(?!\d)")
_OF_AGE = 16
_LIFE = 60
"""Years: from which age on people meet in public, and how long one of unknown birth is taken to have lived."""

LAST_YEAR = 1991
"""Whoever died later may be the namesake of somebody in the news."""

_FURTHEST = 30
"""Words to either side of a name that belong to what is told of its bearer."""


def life(entity: Entity, last_year: int = LAST_YEAR) -> tuple[int, int] | None:
    """The years in which a person of former times was of age; None of anybody else, or who died after a year."""
    if entity.kind != "person" or entity.died is None or entity.died > last_year:
        return None
    born = entity.died - _LIFE if entity.born is None else entity.born
    return born + _OF_AGE, entity.died


def lived_then(entity: Entity, tokens: Tokens, at: int) -> bool:
    """Whether a year that stands in the sentence of a token is one in which a person of former times was of age."""
    years = life(entity)
    return years is not None and any(years[0] <= year <= years[1] for year in years_beside(tokens, at))


def years_beside(tokens: Tokens, at: int) -> Iterator[int]:
    """The years of the sentence that a token stands in."""
    first, last = at, at + 1
    while first > max(0, at - _FURTHEST) and not tokens.opens_sentence(first):
        first -= 1
    while last < min(len(tokens), at + _FURTHEST) and not tokens.opens_sentence(last):
        last += 1
    for text in tokens.texts[first:last]:
        found = _YEAR.match(text)
        if found is not None:
            yield int(found[1])
