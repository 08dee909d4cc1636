"""Names in a text that several entities bear and nothing says whose they are; found only where they are asked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from resolver.annotation.mention import Alternative
from resolver.annotation.spans.stretch import Stretch, apart
from resolver.annotation.strangers.unknown_names import UnknownNames
from resolver.annotation.weights import THRESHOLD
from resolver.frozen import frozen
from resolver.language.scripts.cleaning import Clean

_MOST_CANDIDATES = 12


@frozen
@dataclass(frozen=True, slots=True)
class Undecided:
    """A place in a text where one of several entities is named, none of them more likely than not.

    ``start`` and ``end`` are offsets in code points of the text as given; ``candidates`` are the entities, likeliest
    first and twelve at the most, with their shares of the probability; those of all add up to 0.5 or more.
    """

    start: int
    end: int
    text: str
    candidates: tuple[Alternative, ...]


def tied(stretches: Sequence[Stretch], chosen: Sequence[Stretch], unknown: UnknownNames) -> Iterator[Stretch]:
    """The stretches that name one of several entities of which none is likely enough, outside those that are chosen."""
    taken = bytearray(max((stretch.end for stretch in stretches), default=0))
    for stretch in chosen:
        taken[stretch.start : stretch.end] = b"\1" * (stretch.end - stretch.start)
    several = [one for one in stretches if one.scores[0] < THRESHOLD <= sum(one.scores) and not unknown.hold(one)]
    for stretch in sorted(apart(several), key=lambda one: one.start):
        if taken.find(1, stretch.start, stretch.end) < 0:
            yield stretch


def undecided(stretch: Stretch, copy: Clean, text: str) -> Undecided:
    """What a stretch of the clean copy of a text leaves open."""
    start, end = copy.start(stretch.start), copy.end(stretch.end)
    shares = zip(stretch.candidates[:_MOST_CANDIDATES], stretch.scores, strict=False)
    candidates = tuple([Alternative(one.span.entry.entity, score) for one, score in shares])
    return Undecided(start, end, text[start:end], candidates)
