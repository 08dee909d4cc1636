"""Names whose last word a text has small, as the common noun that it is: {Taş Tepeler} projesi, not its Projesi.

Only where what has the name is also called without that word. A river's or a lake's noun belongs to its name. A Turkish
district is always called so: {Karasu} ilçesinde.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from gazetteer.entity import Name
from resolver.annotation.places.shores import is_water
from resolver.annotation.spans.span import THING, Span
from resolver.annotation.spans.stretch import Candidate, Stretch
from resolver.annotation.words.tokens import Tokens
from resolver.entries import Entry

_DISTRICT = "ilçesi"
"""The noun in the full names of districts, which Turkish texts have small behind their names."""


def without_small_heads(stretches: Sequence[Stretch], tokens: Tokens) -> list[Stretch]:
    """The stretches, those whose last word is a common noun written small without it."""
    return [_narrowed(stretch, tokens) if stretch.candidates[0].span.words > 1 else stretch for stretch in stretches]


def _narrowed(stretch: Stretch, tokens: Tokens) -> Stretch:
    best, *others = stretch.candidates
    span = best.span
    entry = _without_head(span, tokens)
    if entry is None:
        return stretch
    last = span.last - 1
    end = tokens.starts[last] + len(tokens.texts[last])
    span = replace(span, last=last, end=end, words=span.words - 1, suffix="", entry=entry)
    return Stretch(span.start, end, [Candidate(span, best.log_odds, best.evidence), *others], stretch.scores)


def _without_head(span: Span, tokens: Tokens) -> Entry | None:
    """The name that an entity has without the last word of a span; None where it has none, or the word is no noun."""
    if span.form != THING or not tokens.texts[span.last].islower():
        return None
    entity, (shorter, _, head) = span.entry.entity, span.entry.text.rpartition(" ")
    if head == _DISTRICT and span.entry.name.lang == "tr":
        return Entry(entity, Name(shorter, "tr", "short"), shorter)
    if entity.kind == "person" or is_water(entity) or not head.istitle() or tokens.texts[span.last - 1].islower():
        return None
    name = next((one for one in entity.names if one.text == shorter and one.lang == span.entry.name.lang), None)
    return None if name is None else Entry(entity, name, shorter)
