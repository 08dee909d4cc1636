"""Clubs, and the words by which a text tells of the sport that one plays: Anadolu Efes the club, not the brewery."""

from __future__ import annotations

import math
from collections.abc import Collection
from functools import cache
from pathlib import Path

from gazetteer.entity import Entity
from resolver.annotation.span import Span
from resolver.annotation.tokens import Tokens, folded
from resolver.language.names.institutions import terms_in
from resolver.language.names.tables import rows, values
from resolver.language.names.term_words import words_of

_DATA = Path(__file__).parent / "data"

_CLUBS = frozenset(("club", "football-club", "hockey-club", "basketball-club"))
"""The keys of ``terms.tsv`` for sorts of clubs."""

_SPORT = "sport"
_OF_SPORT = frozenset(("athlete", "coach", "sports-official"))

_FURTHEST = 30
"""Words beyond which the name of a sport says nothing of a club."""

_NEAR = 15.0
"""Words over which it loses most of its say (1/e)."""


@cache
def _words(lang: str) -> dict[str, tuple[str, ...]]:
    """The beginnings of a language's words for what sorts of clubs do, of ``data/sports.tsv``."""
    return {row["key"]: tuple(values(row["words"])) for row in rows("sports", _DATA) if row["lang"] == lang}


def club_sorts(entity: Entity) -> frozenset[str]:
    """The keys of the sorts of clubs that an entity's names say it is; empty where it is none."""
    keys = (key for name in entity.names for span in terms_in(words_of(name.text)) for key in span.keys)
    return _CLUBS.intersection(keys)


def is_of_sport(entity: Entity) -> bool:
    """Whether a person is known for sport alone."""
    return bool(entity.roles) and all(role.role in _OF_SPORT for role in entity.roles)


def tells_of_sport(tokens: Tokens, lang: str) -> bool:
    """Whether a text has a word of any sport."""
    beginnings = _words(lang).get(_SPORT, ())
    return any(text.lower().startswith(beginnings) for text in tokens.texts)


def nearness_of_sport(span: Span, rivals: Collection[Span], tokens: Tokens, lang: str) -> float:
    """From 0 to 1: how near a text tells of the sport of a club, which shares its name with other organisations."""
    entity, words = span.entry.entity, _words(lang)
    if len(rivals) == 1 or not words or any(one.entry.entity.kind != "organisation" for one in rivals):
        return 0.0
    sorts = club_sorts(entity)
    beginnings = tuple(word for key in sorts for word in words.get(key, ()))
    if not beginnings:
        return 0.0
    around = range(max(span.first - _FURTHEST, 0), min(span.last + 1 + _FURTHEST, len(tokens)))
    distances = [abs(at - span.first) for at in around if folded(tokens.texts[at]).startswith(beginnings)]
    return math.exp(-min(distances) / _NEAR) if distances else 0.0
