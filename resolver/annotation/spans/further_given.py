"""Turkish persons with one more given name before those by which they are known: {Mehmet Gürcan Karakaş}."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from resolver.annotation.spans.span import FULL, Span
from resolver.annotation.spans.stretch import Candidate, Stretch
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.tokens import Tokens, folded
from resolver.language.names.given_names import turkish_given_names

_LANGUAGES = ("en", "tr")


def with_further_given(stretches: Sequence[Stretch], tokens: Tokens, kinds: WordKinds) -> list[Stretch]:
    """The stretches, those of Turkish persons with the given name that stands before their full names."""
    if kinds.lang not in _LANGUAGES:
        return list(stretches)
    taken = {at for stretch in stretches for at in stretch.candidates[0].span.tokens}
    return [
        _widened(stretch, tokens) if _has_further(stretch.candidates[0].span, tokens, kinds, taken) else stretch
        for stretch in stretches
    ]


def _has_further(span: Span, tokens: Tokens, kinds: WordKinds, taken: set[int]) -> bool:
    """Whether a given name, and no title or name of its own, stands before the full name of a Turkish person."""
    at = span.first - 1
    if span.form != FULL or at < 0 or at in taken or span.entry.entity.native != "tr" or tokens.gaps[span.first] != " ":
        return False
    text, first = tokens.texts[at], tokens.texts[span.first]
    if not text.istitle() or kinds.is_title(text) or text in span.entry.text.split(" "):
        return False
    if not (_is_given(text, kinds) and _is_given(first, kinds)):
        return False
    return kinds.gender_of_given(text) in (None, span.entry.entity.gender)


def _is_given(text: str, kinds: WordKinds) -> bool:
    return kinds.is_listed_given(text) or folded(text) in turkish_given_names()


def _widened(stretch: Stretch, tokens: Tokens) -> Stretch:
    best, *others = stretch.candidates
    start = tokens.starts[best.span.first - 1]
    span = replace(best.span, first=best.span.first - 1, start=start, words=best.span.words + 1)
    return Stretch(start, stretch.end, [Candidate(span, best.log_odds, best.evidence), *others], stretch.scores)
