"""Organisations whose own name stands in quotation marks behind the word for their sort: банка «Открытие».

The word is no part of the name where a text writes it small and the gazetteer has what is quoted as a name by itself.
A facility's word for its sort belongs to its name.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from gazetteer.entity import Name
from resolver.annotation.spans.span import Span
from resolver.annotation.spans.stretch import Candidate, Stretch
from resolver.annotation.words.tokens import Tokens, folded
from resolver.entries import Entry
from resolver.index import split
from resolver.language.scripts.folding import fold
from resolver.language.scripts.quotation_marks import OPENING

_KIND = "organisation"


def quoted_alone(stretches: Sequence[Stretch], tokens: Tokens) -> list[Stretch]:
    """The stretches, those of organisations by a quoted name and the word for their sort as the quoted name alone."""
    return [
        _narrowed(stretch, tokens) if _may_be_narrowed(stretch.candidates[0].span, tokens) else stretch
        for stretch in stretches
    ]


def _may_be_narrowed(span: Span, tokens: Tokens) -> bool:
    """Whether a span is an organisation's by several words, of which the first is written small."""
    return span.first < span.last and span.entry.entity.kind == _KIND and tokens.texts[span.first][0].islower()


def _narrowed(stretch: Stretch, tokens: Tokens) -> Stretch:
    best = stretch.candidates[0]
    span = best.span
    at = next((at for at in range(span.first + 1, span.last + 1) if tokens.gaps[at][-1:] in OPENING), None)
    if at is None or not tokens.in_quotes(at, span.last):
        return stretch
    if not all(word[0].islower() for word in tokens.texts[span.first : at]):
        return stretch
    entry = _named_so(span.entry, tuple(map(folded, tokens.texts[at : span.last + 1])))
    if entry is None:
        return stretch
    start, end = tokens.starts[at], tokens.starts[span.last] + len(tokens.texts[span.last])
    inner = replace(
        span,
        first=at,
        start=start,
        end=end,
        entry=entry,
        opens_sentence=False,
        readings=(),  # behind its head a quoted name keeps its form
        words=span.last - at + 1,
    )
    return Stretch(
        start, end, [Candidate(inner, best.log_odds, best.evidence), *stretch.candidates[1:]], stretch.scores
    )


def _named_so(entry: Entry, words: tuple[str, ...]) -> Entry | None:
    """The entry of a name in just these folded words that an entry's entity has, in the entry's language if it can.

    What is not the preferred name is a short name, which normalising leaves alone: the word for the sort stands there.
    """
    names = [name for name in entry.entity.names if _words(name.text) == words]
    if not names:
        return None
    name = min(names, key=lambda one: one.lang != entry.name.lang)
    preferred = entry.entity.preferred(name.lang) if name.lang is not None else None
    if _words((preferred or entry.entity.names[0]).text) != words:
        name = Name(name.text, name.lang, "short")
    return Entry(entry.entity, name, name.text)


def _words(name: str) -> tuple[str, ...]:
    return tuple(map(fold, split(name)))
