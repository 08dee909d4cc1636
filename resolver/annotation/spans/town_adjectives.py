"""Clubs behind their towns' adjectives, which tell them apart and belong to no name: московское «{Динамо}»."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from gazetteer.entity import Name
from resolver.annotation.bodies.sports import is_club
from resolver.annotation.places.called_so import ADJECTIVES
from resolver.annotation.spans.span import Span
from resolver.annotation.spans.stretch import Candidate, Stretch
from resolver.annotation.words.tokens import Tokens
from resolver.entries import Entry
from resolver.index.company_names import quoted_name
from resolver.language.names.terms import adjective_ending
from resolver.language.scripts.folding import fold
from resolver.language.scripts.quotation_marks import OPENING

_WITH_ACRONYM = 2
"""How many words the adjective of a town and an acronym are."""


def without_town_adjectives(stretches: Sequence[Stretch], tokens: Tokens) -> list[Stretch]:
    """The stretches, those of clubs without the adjective of their town before a quoted name or an acronym."""
    return [_narrowed(stretch, tokens) if _has_adjective(stretch, tokens) else stretch for stretch in stretches]


def _has_adjective(stretch: Stretch, tokens: Tokens) -> bool:
    """Whether quotation marks open behind the first word of a club's name and hold the rest, or an acronym is that."""
    span = stretch.candidates[0].span
    if span.words == 1 or not is_club(span.entry.entity):
        return False
    if span.words == _WITH_ACRONYM and _is_acronym(tokens.texts[span.last]):
        return adjective_ending(fold(span.entry.text.split()[0])) in ADJECTIVES
    gap = tokens.gaps[span.first + 1]
    return gap[:-1] == " " and gap[-1:] in OPENING and tokens.in_quotes(span.first + 1, span.last)


def _narrowed(stretch: Stretch, tokens: Tokens) -> Stretch:
    best, *others = stretch.candidates
    span = _less_adjective(best.span, tokens)
    return Stretch(span.start, span.end, [Candidate(span, best.log_odds, best.evidence), *others], stretch.scores)


def _less_adjective(span: Span, tokens: Tokens) -> Span:
    """The part of a span behind its adjective, as the name that the club has without its town."""
    entry, last = span.entry, span.last
    name = quoted_name(entry.text) or next(filter(_is_acronym, entry.text.split()), None)
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


def _is_acronym(word: str) -> bool:
    return len(word) > 1 and word.isupper()
