"""Acronyms that a document itself explains: `Союз садоводов Поволжья (ССП)`, and ССП from then on."""

from __future__ import annotations

from collections.abc import Sequence

from resolver.annotation.scene import Candidate, Place
from resolver.annotation.span import THING, Span
from resolver.annotation.tokens import Token, Tokens
from resolver.annotation.unions import is_explained
from resolver.entries import Entry
from resolver.matching.evidence import Evidence

_SCORE = 0.9
_KINDS = ("organisation", "facility")


def bracketed(tokens: Tokens, chosen: Sequence[Place]) -> list[Place]:
    """The places of acronyms that stand in brackets right behind the name of an organisation, and of their repetition.

    Only acronyms that nothing else was chosen for count, of names that have several words.
    """
    explained: dict[str, tuple[int, Entry]] = {}
    spans = [place.candidates[0].span for place in chosen]
    for span in spans:
        at = span.last + 1
        if span.words > 1 and span.entry.entity.kind in _KINDS and is_explained(tokens, at):
            explained.setdefault(tokens.texts[at], (at, span.entry))
    if not explained:
        return []
    taken = {at for span in spans for at in span.tokens}
    return [
        _place(tokens[at], at, explained[text][1])
        for at, text in enumerate(tokens.texts)
        if text in explained and at not in taken and at >= explained[text][0]
    ]


def _place(token: Token, at: int, entry: Entry) -> Place:
    evidence = [Evidence("acronym", None, token.text, entry.name.text)]
    span = Span(at, at, token.start, token.end, entry, THING, 0.0, tuple(evidence))
    return Place(span.start, span.end, [Candidate(span, 0.0, evidence)], [_SCORE])
