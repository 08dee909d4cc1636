"""English names that a river has in another language and a town by its Russian name: Dnepr, a town without the article.

In English a water has the article. Without it the town is meant where towns stand beside it in a list, or where
something is or goes; elsewhere it may as well be a club.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cached_property
from pathlib import Path

from gazetteer.entity import Entity
from resolver.annotation.places.lists import last_before
from resolver.annotation.places.shores import is_water, may_be_water
from resolver.annotation.spans.span import Span
from resolver.annotation.words.before_places import before_places
from resolver.annotation.words.tokens import Tokens
from resolver.language.names.tables import UseTable

_LANG = "en"
_OF_WATER = UseTable("shores", Path(__file__).parent / "data")
_FURTHEST_ITEM = 3
"""Tokens from the end of a list's item to the beginning of the next: Dnepr, and Kyiv."""


class TownsByWaters:
    """Tells whose such names are in one document; ``rivals`` has the spans of every stretch by their entities' IDs."""

    def __init__(self, tokens: Tokens, rivals: Collection[Mapping[str, Span]], lang: str) -> None:
        self._tokens = tokens
        self._rivals = rivals
        self._lang = lang

    def are_anothers(self, span: Span, rivals: Mapping[str, Span]) -> bool:
        """Whether a name that a town and a water share so is not, or not surely, that of the span's place.

        In other languages than English it is the water's, as far as what else stands there.
        """
        others = (one for one in rivals.values() if one is not span)
        if not any(_is_shared(span, one) or _is_shared(one, span) for one in others):
            return False
        of_water = is_water(span.entry.entity)
        if self._lang != _LANG or may_be_water(self._tokens, span.first, span.last, _LANG):
            return not of_water
        return of_water or not self._shows_town(span)

    def _shows_town(self, span: Span) -> bool:
        """Whether what stands around a name without the article tells that it is a town's."""
        tokens = self._tokens
        if tokens.following(span.last) in _OF_WATER.words(_LANG, "of-water"):
            return False
        if tokens.word_before(span.first).lower() in before_places("whither", _LANG):
            return True
        firsts, lasts = self._towns
        further = range(span.last + 1, min(span.last + 1 + _FURTHEST_ITEM, len(tokens)))
        return last_before(span.first, tokens, _LANG) in lasts or any(
            at in firsts and last_before(at, tokens, _LANG) == span.last for at in further
        )

    @cached_property
    def _towns(self) -> tuple[frozenset[int], frozenset[int]]:
        """The first and the last tokens of the names that may be those of places on land, less countries."""
        spans = [span for rivals in self._rivals for span in rivals.values() if _is_on_land(span.entry.entity)]
        return frozenset(span.first for span in spans), frozenset(span.last for span in spans)


def _is_shared(town: Span, water: Span) -> bool:
    """Whether a town has a name of one word as an English alias that is a water's in another language."""
    alias, exonym = town.entry.name, water.entry.name
    if town.words > 1 or (alias.lang, alias.type) != (_LANG, "alias") or exonym.type != "exonym":
        return False
    return _is_on_land(town.entry.entity) and is_water(water.entry.entity)


def _is_on_land(entity: Entity) -> bool:
    return entity.kind == "place" and "iso3166" not in entity.same_as and not is_water(entity)
