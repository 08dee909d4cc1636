"""Bodies of many states that share a name with one state's: the Security Council, where the text has the UN.

The countries that a text names speak for the bodies of their states. For a body that is of no country its whole speaks,
those who hold an office there, and words for what it alone does.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import cache, cached_property
from pathlib import Path

from gazetteer.entity import Entity
from resolver.annotation.plans.homes import Homes
from resolver.annotation.spans.grouping import Grouped
from resolver.annotation.spans.span import BARE, FULL, PARTIAL, Span
from resolver.annotation.words.tokens import Tokens, folded
from resolver.language.names.tables import rows, values

_DATA = Path(__file__).parent / "data"

_NEAR = 15.0
"""Words over which what tells of a whole loses most of its say (1/e); the end of a sentence is as far."""

_FURTHEST = 60
"""Words beyond which it says nothing."""


@cache
def _rows(lang: str) -> tuple[tuple[frozenset[str], tuple[str, ...]], ...]:
    """The keys of bodies and the beginnings of words that tell of them, of ``data/wholes.tsv``."""
    found = [row for row in rows("wholes", _DATA) if row["lang"] == lang]
    return tuple((frozenset(row["keys"].split()), tuple(values(row["words"]))) for row in found)


class Wholes:
    """Tells how near one document names what a body of no country is a part of; ``grouped`` are its spans."""

    def __init__(self, tokens: Tokens, grouped: Grouped, homes: Homes, lang: str) -> None:
        self._tokens = tokens
        self._grouped = grouped
        self._homes = homes
        self._lang = lang
        self._done: dict[str, list[int]] = {}

    def nearness(self, span: Span) -> float:
        """From 0 for nowhere to 1 for right beside the span."""
        entity = span.entry.entity
        wholes = [one for one in entity.related if not one.startswith("place:")]
        places = [at for one in wholes for at in self._named.get(one, ())]
        if entity.id not in self._done:
            self._done[entity.id] = list(self._doing(entity))
        places += self._done[entity.id]
        distances = [self._distance(span, at) for at in places if 0 < abs(at - span.first) <= _FURTHEST]
        return math.exp(-min(distances) / _NEAR) if distances else 0.0

    def _distance(self, span: Span, at: int) -> float:
        """Words between a token and a span, with what the ends of sentences count."""
        between = range(min(at, span.first) + 1, max(at, span.first) + 1)
        return len(between) + _NEAR * sum(map(self._tokens.opens_sentence, between))

    @cached_property
    def _named(self) -> dict[str, list[int]]:
        """Where the document names each organisation, or in full who holds an office there, and nothing else."""
        found: dict[str, list[int]] = {}
        for rivals in self._grouped.values():
            telling = [span for span in rivals.values() if span.form not in (BARE, PARTIAL)]
            for one in _tells_of(telling[0]) if len(telling) == 1 else ():
                found.setdefault(one, []).append(telling[0].first)
        return found

    def _doing(self, entity: Entity) -> Iterator[int]:
        """Where the document has words for what a body alone does."""
        keys = self._homes.keys_of(entity)
        for own, beginnings in _rows(self._lang):
            if own <= keys:
                yield from (at for at, text in enumerate(self._tokens.texts) if folded(text).startswith(beginnings))


def _tells_of(span: Span) -> Iterator[str]:
    entity = span.entry.entity
    if entity.kind == "organisation":
        yield entity.id
    elif span.form == FULL:
        yield from (role.of for role in entity.roles if role.of is not None and role.until is None)
