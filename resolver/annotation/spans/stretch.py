"""Stretch: a piece of a text with the entities that it may name, as the scene has weighed them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from gazetteer.entity import Name
from resolver.annotation.spans.span import THING, Span
from resolver.annotation.words.hits import Hit
from resolver.annotation.words.tokens import Tokens
from resolver.entries import Entry
from resolver.matching.evidence import Evidence


class Candidate(msgspec.Struct):
    """An entity that a span may name, with log-odds and the evidence of span and scene."""

    span: Span
    log_odds: float
    evidence: list[Evidence]


class Stretch(msgspec.Struct):
    """A stretch of text with its candidates, the likeliest first, and their probabilities."""

    start: int
    end: int
    candidates: list[Candidate] = msgspec.field(default_factory=list)
    scores: list[float] = msgspec.field(default_factory=list)


_TOLD = 0.99
"""The share of what a reading of the whole document tells: nothing else was chosen for the stretch."""


def told(span: Span, evidence: Sequence[Evidence]) -> Stretch:
    """The stretch of a span that what the document says elsewhere tells to be one entity's."""
    return Stretch(span.start, span.end, [Candidate(span, 0.0, list(evidence))], [_TOLD])


def told_for_short(
    tokens: Tokens, at: int, hit: Hit, named: tuple[Entry, str], evidence: Sequence[Evidence]
) -> Stretch:
    """The stretch of a word by which something is called for short where the document tells it.

    ``named``: its full name and the short one, which normalising leaves alone; ``hit`` says how the word is one of it.
    """
    full, short = named
    start = tokens.starts[at]
    span = Span(
        first=at,
        last=at,
        start=start,
        end=start + hit.length,
        entry=Entry(full.entity, Name(short, full.name.lang, "short"), short),
        form=THING,
        cost=hit.cost,
        evidence=tuple(evidence),
        readings=hit.readings,
    )
    return told(span, evidence)


def apart(stretches: Iterable[Stretch]) -> list[Stretch]:
    """The stretches that do not overlap: longer ones first, then surer ones."""
    taken: list[Stretch] = []
    ordered = sorted(stretches, key=lambda one: (one.start - one.end, -one.scores[0], one.start))
    used = bytearray(max((stretch.end for stretch in ordered), default=0))
    for stretch in ordered:
        if used.find(1, stretch.start, stretch.end) < 0:
            used[stretch.start : stretch.end] = b"\1" * (stretch.end - stretch.start)
            taken.append(stretch)
    return taken
