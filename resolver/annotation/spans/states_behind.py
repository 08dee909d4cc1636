"""Bodies whose state stands behind a name that leaves it out: Федеральна служба безпеки РФ, Генштаб України.

The longest name wins, as in МИД РФ, whether or not the gazetteer has the two together.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from resolver.annotation.plans.homes import Homes
from resolver.annotation.spans.span import Span
from resolver.annotation.spans.stretch import Candidate, Stretch
from resolver.annotation.words.tokens import Tokens
from resolver.language.inflection.grammar import DECLINING, Case


def with_states(stretches: Sequence[Stretch], tokens: Tokens, homes: Homes, lang: str) -> list[Stretch]:
    """The stretches, those of a state's bodies as far as the state's name in the genitive right behind them."""
    if lang not in DECLINING:
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
    """Whether a span is a body's whose name leaves open the state that another one names: РФ, України."""
    if span.entry.entity.kind != "organisation" or not homes.is_country(state.entry.entity):
        return False
    in_genitive = state.may_be(Case.GENITIVE) or (state.words == 1 and state.entry.text.isupper())
    return in_genitive and homes.of(state.entry.entity) == homes.left_open(span.entry, span.words)


def _with_state(stretch: Stretch, state: Span) -> Stretch:
    best, *others = stretch.candidates
    span = best.span
    wider = replace(
        span,
        last=state.last,
        end=state.end,
        sort=(span.sort[0], span.sort[1] + state.end - span.end),
        words=span.words + state.words,
    )
    return Stretch(stretch.start, state.end, [Candidate(wider, best.log_odds, best.evidence), *others], stretch.scores)
