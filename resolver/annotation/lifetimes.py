"""Persons of the past whom a text means by their family names: a year of their lives stands beside it.

Whom historians write about in 1790 is Suvorov, and no Suvorov of today.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from gazetteer.entity import Entity
from resolver.annotation.tokens import Tokens

_YEAR = re.compile(r"(1[0-9]{3})(?!\d)")
_GROWN = 15
_LIFE, _LONGEST_LIFE = 60, 90
"""How long one of unknown birth is taken to have lived at the least, and one of unknown death at the most."""

_BYGONE = 1990
"""Years after which namesakes who live are as likely meant."""

_FURTHEST = 30
"""Words to either side of a name that belong to what is told of its bearer."""


def lived_then(entity: Entity, tokens: Tokens, at: int) -> bool:
    """Whether a year that stands in the sentence of a token is one of somebody's life, as a grown-up of the past."""
    born, died = entity.born, entity.died
    if born is None and died is None:
        return False
    first = (born if born is not None else (died or 0) - _LIFE) + _GROWN
    last = died if died is not None else (born or 0) + _LONGEST_LIFE
    return last <= _BYGONE and any(first <= year <= last for year in _years(tokens, at))


def _years(tokens: Tokens, at: int) -> Iterator[int]:
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
