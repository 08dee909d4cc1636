"""Given names that stand alone for a person whom the document named: Hakan, after Hakan Çalhanoğlu."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from resolver.annotation.forms import Forms, Hit
from resolver.annotation.scene import Candidate, Place
from resolver.annotation.span import FULL, GIVEN, Span
from resolver.annotation.tokens import Token
from resolver.entries import Entry
from resolver.language.names.common_words import common_words
from resolver.matching.evidence import Evidence

_SCORE = 0.8
_SHORTEST = 3


def given_alone(tokens: Sequence[Token], chosen: Sequence[Place], forms: Forms, lang: str) -> Iterator[Place]:
    """The places where a given name alone names the only person of that name whom the document has named before."""
    named: dict[str, dict[str, tuple[int, Entry]]] = {}
    for place in chosen:
        span = place.candidates[0].span
        if span.form == FULL:
            for part in span.entry.parts.parts:
                if part.role == "given" and len(part.text) >= _SHORTEST:
                    named.setdefault(part.text, {}).setdefault(span.entry.entity.id, (span.last, span.entry))
    if not named:
        return
    taken = {at for place in chosen for at in range(place.candidates[0].span.first, place.candidates[0].span.last + 1)}
    common = common_words(lang)
    for at, token in enumerate(tokens):
        if at in taken or token.text[0].islower() or _beside_capital(tokens, at):
            continue
        for word, hit in forms.hits(token.text).items():
            bearers = named.get(word)
            if bearers is None or len(bearers) != 1 or word in common:
                continue
            last, entry = next(iter(bearers.values()))
            if last < at:
                yield _place(token, at, hit, entry)
                break


def _beside_capital(tokens: Sequence[Token], at: int) -> bool:
    """Whether another capitalised word stands right beside a token, so that it is part of a longer name."""
    if at > 0 and tokens[at].gap in (" ", "-") and tokens[at - 1].text[0].isupper():
        return True
    return at + 1 < len(tokens) and tokens[at + 1].gap in (" ", "-") and tokens[at + 1].text[0].isupper()


def _place(token: Token, at: int, hit: Hit, entry: Entry) -> Place:
    evidence = [hit.evidence] if hit.evidence is not None else []
    evidence.append(Evidence("given-name-in-context", None, token.text, entry.name.text))
    span = Span(at, at, token.start, token.start + hit.length, entry, GIVEN, hit.cost, tuple(evidence))
    return Place(span.start, span.end, [Candidate(span, 0.0, evidence)], [_SCORE])
