"""Bodies whose state stands beside a name that leaves it out: Федеральна служба безпеки РФ, Rus Savunma Bakanlığı.

A court's town is part of its name likewise.

The longest name wins, as in МИД РФ and Turkish Foreign Ministry, whether or not the gazetteer has the two together. An
adjective belongs to the name in Turkish, as in English; in Russian and Ukrainian it describes: російське МЗС.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from resolver.annotation.plans.homes import Homes
from resolver.annotation.spans.span import Span
from resolver.annotation.spans.stretch import Candidate, Stretch
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.tokens import Tokens
from resolver.descriptions import heads_in
from resolver.language.inflection.grammar import DECLINING, Case

_COURT = "court"


def with_states(stretches: Sequence[Stretch], tokens: Tokens, homes: Homes, kinds: WordKinds) -> list[Stretch]:
    """The stretches, those of a state's bodies as far as the state's name or adjective right beside them."""
    if kinds.lang == "tr":
        return _with_adjectives(stretches, tokens, homes, kinds)
    if kinds.lang not in DECLINING:
        return list(stretches)
    begun = {stretch.candidates[0].span.first: stretch for stretch in stretches}
    found: list[Stretch] = []
    joined: set[int] = set()
    for stretch in stretches:
        span = stretch.candidates[0].span
        behind = begun.get(span.last + 1)
        if behind is not None and tokens.gaps[span.last + 1] == " " and _is_of(span, behind.candidates[0].span, homes):
            joined.add(id(behind))
            found.append(_with_state(stretch, behind.candidates[0].span))
        else:
            found.append(stretch)
    return [stretch for stretch in found if id(stretch) not in joined]


def _is_of(span: Span, state: Span, homes: Homes) -> bool:
    """Whether a span is a body's whose name leaves open the state that another one names: РФ, України.

    Or a court's without its town: Пресненский районный суд Москвы.
    """
    if span.entry.entity.kind != "organisation":
        return False
    in_genitive = state.may_be(Case.GENITIVE) or (state.words == 1 and state.entry.text.isupper())
    if not homes.is_country(state.entry.entity):
        is_courts = _COURT in heads_in(span.entry.text) and state.entry.entity.id in span.entry.entity.related
        return in_genitive and span.words > 1 and is_courts
    return in_genitive and homes.of(state.entry.entity) == homes.left_open(span.entry, span.words)


def _with_state(stretch: Stretch, state: Span) -> Stretch:
    span = stretch.candidates[0].span
    return _widened(
        stretch,
        replace(
            span,
            last=state.last,
            end=state.end,
            sort=(span.sort[0], span.sort[1] + state.end - span.end),
            words=span.words + state.words,
        ),
    )


def _with_adjectives(stretches: Sequence[Stretch], tokens: Tokens, homes: Homes, kinds: WordKinds) -> list[Stretch]:
    """The stretches with such adjectives, which are then no mentions of their own."""
    widened = [_with_adjective(stretch, tokens, homes, kinds) for stretch in stretches]
    taken = {one.start for one, before in zip(widened, stretches, strict=True) if one is not before}
    return [one for one, before in zip(widened, stretches, strict=True) if one is not before or one.start not in taken]


def _with_adjective(stretch: Stretch, tokens: Tokens, homes: Homes, kinds: WordKinds) -> Stretch:
    """A body with the adjective of its state before it, where its own name leaves the state open."""
    span = stretch.candidates[0].span
    at = span.first - 1
    if span.entry.entity.kind != "organisation" or span.words == 1 or at < 0 or tokens.gaps[span.first] != " ":
        return stretch
    countries = homes.left_open(span.entry, span.words)
    if not countries or not any(homes.of(entry.entity) == countries for entry in kinds.adjectives(tokens.texts[at])):
        return stretch
    start = tokens.starts[at]
    sort = (span.sort[0] + span.start - start, span.sort[1])
    return _widened(stretch, replace(span, first=at, start=start, sort=sort, words=span.words + 1))


def _widened(stretch: Stretch, span: Span) -> Stretch:
    best, *others = stretch.candidates
    return Stretch(span.start, span.end, [Candidate(span, best.log_odds, best.evidence), *others], stretch.scores)
