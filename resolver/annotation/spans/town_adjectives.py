"""Clubs behind their towns' adjectives, which tell them apart and belong to no name: московское «{Динамо}»."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from gazetteer.entity import Name
from resolver.annotation.bodies.sports import is_club
from resolver.annotation.spans.span import Span
from resolver.annotation.spans.stretch import Candidate, Stretch
from resolver.annotation.words.tokens import Tokens
from resolver.entries import Entry
from resolver.index.company_names import quoted_name
from resolver.language.scripts.quotation_marks import OPENING


def without_town_adjectives(stretches: Sequence[Stretch], tokens: Tokens) -> list[Stretch]:
    """The stretches, those of clubs without the adjective of their town, where quotation marks hold the name."""
    return [_narrowed(stretch, tokens) if _has_adjective(stretch, tokens) else stretch for stretch in stretches]


def _has_adjective(stretch: Stretch, tokens: Tokens) -> bool:
    """Whether quotation marks open behind the first word of a club's name, and hold all of the rest."""
    span = stretch.candidates[0].span
    if span.words == 1 or not is_club(span.entry.entity):
        return False
    gap = tokens.gaps[span.first + 1]
    return gap[:-1] == " " and gap[-1:] in OPENING and tokens.in_quotes(span.first + 1, span.last)


def _narrowed(stretch: Stretch, tokens: Tokens) -> Stretch:
    best, *others = stretch.candidates
    span = _in_quotes(best.span, tokens)
    return Stretch(span.start, span.end, [Candidate(span, best.log_odds, best.evidence), *others], stretch.scores)


def _in_quotes(span: Span, tokens: Tokens) -> Span:
    """The part of a span that stands in quotation marks, as the name that the club has without its town."""
    entry, last = span.entry, span.last
    name = quoted_name(entry.text)
    if name is not None:
        entry = Entry(entry.entity, Name(name, entry.name.lang, "short"), name)
    return replace(
        span,
        first=span.first + 1,
        start=tokens.starts[span.first + 1],
        end=tokens.starts[last] + len(tokens.texts[last]),
        words=span.words - 1,
        entry=entry,
    )
