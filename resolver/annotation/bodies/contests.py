"""Contests that sports have by one name: in a report on volleyball Лига чемпионов is the volleyball clubs' one."""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import Path

from gazetteer.entity import Entity
from resolver.annotation.spans.span import Span
from resolver.annotation.words.tokens import Tokens, folded
from resolver.descriptions import noun_sorts, told_anywhere
from resolver.language.names.tables import UseTable
from resolver.of_entity import of_entity

_TABLE = UseTable("contests", Path(__file__).parent / "data", folded=True)

_SPORTS = ("football", "basketball", "volleyball", "handball", "hockey")
_IN_DESCRIPTION = re.compile(rf"(?i)\b(?:{'|'.join(_SPORTS)})\b")
_CONTESTS = frozenset(("cup", "league", "competition", "tournament", "championship"))

_FURTHEST = 40
"""Words beyond which the name of another sport says nothing of a contest."""


def is_of_another_sport(span: Span, rivals: Collection[Span], tokens: Tokens, lang: str) -> bool:
    """Whether a contest is not the one meant, since the nearest sport that the text names is none of its own.

    Where it names no sport, the most prominent of several contests of one name is meant.
    """
    own = _sports_of(span.entry.entity)
    if not own:
        return False
    told = {sport: near for sport in _SPORTS if (near := _distance(sport, span, tokens, lang)) is not None}
    near = min((told[sport] for sport in own if sport in told), default=None)
    if near is not None:
        return any(far < min(near, _FURTHEST) for sport, far in told.items() if sport not in own)
    if any(far <= _FURTHEST for far in told.values()):
        return True
    others = (one.entry.entity for one in rivals)
    return any(_sports_of(one) and one.prominence > span.entry.entity.prominence for one in others)


@of_entity
def _sports_of(entity: Entity) -> frozenset[str]:
    """The sports of a contest, as its description has them; empty for what is none."""
    if entity.kind != "organisation" or _CONTESTS.isdisjoint(noun_sorts(entity)):
        return frozenset()
    return told_anywhere(entity, _IN_DESCRIPTION)


def _distance(sport: str, span: Span, tokens: Tokens, lang: str) -> int | None:
    """How many words off the nearest word for a sport stands; None where there is none."""
    beginnings = _TABLE.beginnings(lang, sport)
    places = (abs(at - span.first) for at, text in enumerate(tokens.texts) if folded(text).startswith(beginnings))
    return min(places, default=None)
