"""Athletes and coaches by the family name alone in a report on their sport: Sadulaev, where wrestling is told of."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path

from resolver.annotation.bodies.sports import is_of_sport, is_sport_near
from resolver.annotation.spans.span import Span
from resolver.annotation.words.tokens import Tokens
from resolver.descriptions import nouns_of
from resolver.language.names.tables import rows, values
from resolver.matching.persons.frequency import surname_band

_DATA = Path(__file__).parent / "data"

_FURTHEST = 40
"""Words from a family name to one that tells of the sport."""

_COMMONEST = 1
"""The band of the family names that so many bear that a sport tells none of them."""

_MOST_KEPT = 1 << 12


def is_in_own_sport(span: Span, tokens: Tokens, lang: str) -> bool:
    """Whether a lone family name is an athlete's or a coach's, of a sport that the words around it tell of."""
    family = span.entry.parts.family
    if not is_of_sport(span.entry.entity) or any(surname_band(part.text) == _COMMONEST for part in family):
        return False
    return is_sport_near(span, _sports(" ".join(nouns_of(span.entry.entity)).lower()), tokens, lang, _FURTHEST)


@lru_cache(maxsize=_MOST_KEPT)
def _sports(described: str) -> frozenset[str]:
    """The keys of the sports that a description tells."""
    words = tuple(described.split())
    return frozenset(key for key, beginnings in _table() if any(word.startswith(beginnings) for word in words))


@cache
def _table() -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((row["key"], tuple(values(row["described"]))) for row in rows("athletes", _DATA))
