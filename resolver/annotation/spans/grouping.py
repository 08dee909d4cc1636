"""The spans of a document by the stretch of text that they stand for, and by entity."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property

from resolver.annotation.spans.span import BARE, FULL, PARTIAL, Span
from resolver.annotation.words.tokens import Tokens
from resolver.annotation.words.zones import heads_it, is_ministers

_RANKS = {FULL: 0, BARE: 2, PARTIAL: 3}


class Grouped(dict[tuple[int, int], dict[str, Span]]):
    """The spans of one document by their stretch of text and the entity that they may name.

    Much is asked of all of them, or of those of one kind: each list is made when somebody first asks.
    """

    @cached_property
    def spans(self) -> list[Span]:
        """All spans, stretch by stretch."""
        return [span for rivals in self.values() for span in rivals.values()]

    @cached_property
    def full(self) -> list[Span]:
        """Those that are persons' full names."""
        return [span for span in self.spans if span.form == FULL]

    @cached_property
    def places(self) -> list[Span]:
        """Those that are places' names."""
        return [span for span in self.spans if span.entry.entity.kind == "place"]

    @cached_property
    def bodies(self) -> list[Span]:
        """Those that are organisations' names."""
        return [span for span in self.spans if span.entry.entity.kind == "organisation"]


def grouped(spans: Iterable[Span], zones: list[tuple[int, int]], lang: str, tokens: Tokens) -> Grouped:
    """The spans by stretch of text and entity, the best of each; what stands inside a longer title is none."""
    found = Grouped()
    titles: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for zone in zones:
        for at in range(zone[0], zone[1] + 1):
            titles[at].append(zone)
    for span in spans:
        if titles and _is_inside(span, (zone for at in span.tokens for zone in titles.get(at, ())), tokens):
            continue
        rivals, identifier = found.setdefault((span.start, span.end), {}), span.entry.entity.id
        known = rivals.get(identifier)
        if known is None or _rank(span, lang) < _rank(known, lang):
            rivals[identifier] = span
    return found


def _is_inside(span: Span, zones: Iterable[tuple[int, int]], tokens: Tokens) -> bool:
    """Whether a span is only a part of one of the titles around it, and not the institution that its bearer heads.

    Or ends in one: Rusya Dışişleri Bakanı is Russia's minister, and not a short name of the ministry.
    """
    for first, last in zones:
        if span.first < first:
            if first <= span.last < last and is_ministers(tokens, last):
                return True
            continue
        shorter = span.last <= last and last - first > span.last - span.first
        if shorter and not (first == span.first and heads_it(tokens, span.last, last)):
            return True
    return False


def _rank(span: Span, lang: str) -> tuple[int, float, bool, bool]:
    """Which of an entity's names a span is rather: a full one, a near one, one of the text's own language."""
    return (
        _RANKS.get(span.form, 1),
        span.cost,
        span.entry.name.lang != lang,
        span.entry.name.type == "official",
    )
