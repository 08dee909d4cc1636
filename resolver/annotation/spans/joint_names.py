"""Two names that a hyphen joins, of which the gazetteer has the pair as a name of one: Pfizer-BioNTech, for BioNTech.

A list is as many mentions as it has names; a pair is one where it names neither of the two: Austria-Hungary.
"""

from __future__ import annotations

from collections.abc import Sequence

from resolver.annotation.spans.stretch import Stretch
from resolver.annotation.words.tokens import Tokens

_KIND = "organisation"


def parted(stretches: Sequence[Stretch], tokens: Tokens) -> list[Stretch]:
    """The stretches without those of pairs whose two names are chosen, too, for organisations of which one has it."""
    pairs = [stretch for stretch in stretches if _is_pair(stretch, tokens)]
    if not pairs:
        return list(stretches)
    alone = {
        (span.first, span.last): span.entry.entity for stretch in stretches for span in [stretch.candidates[0].span]
    }
    joint: set[int] = set()
    for stretch in pairs:
        span = stretch.candidates[0].span
        halves = [alone.get((at, at)) for at in (span.first, span.last)]
        known = [one for one in halves if one is not None and one.kind == _KIND]
        identifiers = {one.id for one in known}
        if len(identifiers) == len(halves) and span.entry.entity.id in identifiers:
            joint.add(id(stretch))
    return [stretch for stretch in stretches if id(stretch) not in joint]


def _is_pair(stretch: Stretch, tokens: Tokens) -> bool:
    """Whether a stretch has an organisation's name of two words with capitals and a hyphen between them."""
    span = stretch.candidates[0].span
    if span.last != span.first + 1 or span.entry.entity.kind != _KIND or tokens.gaps[span.last] not in ("-", "–"):
        return False
    return all(tokens.texts[at][0].isupper() for at in (span.first, span.last))
