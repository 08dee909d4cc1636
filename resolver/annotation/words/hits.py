"""Hits: the words of a gazetteer that a word of a text may be."""

from __future__ import annotations

import msgspec

from resolver.language.inflection.grammar import Reading
from resolver.matching.evidence import Evidence


class Hit(msgspec.Struct, frozen=True):
    """A word of the gazetteer that a word of a text may be.

    ``length`` is how much of the text's word belongs to the name (a Turkish suffix behind an apostrophe does not);
    ``readings`` are the cases that an inflected form can be in, empty for the base form itself.
    """

    cost: float
    length: int
    evidence: Evidence | None
    readings: tuple[Reading, ...] = ()
    suffix: str = ""


Hits = dict[str, Hit]
"""From folded words of the gazetteer to how the text's word may be each."""


def keep(found: Hits, word: str, hit: Hit) -> None:
    """Put a hit among those that were found, where none of its word is as cheap."""
    known = found.get(word)
    if known is None or hit.cost < known.cost:
        found[word] = hit
