"""How much somebody must be written about for the family name alone to mean him."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from resolver.language.names.surnames import world_surnames
from resolver.matching.persons.frequency import surname_band
from resolver.matching.weights import weights

_LEAST = 2.0

Share = Literal[
    "share", "share_of_told", "share_of_rare", "share_of_rare_inside", "share_of_athlete", "share_of_author"
]
"""The key in the table of weights of what share of the greatest prominence a bearer has: of any name; of one whose
bearer is told by the year of birth or an office at the time; of one that few
can bear at all, so that readers know whose it is sooner (Skripal), or that stands inside a sentence besides; of an
athlete's, where his sport is told of; of an author's, beside the title of a work.
"""


def least_prominence(most_prominent: int, share: Share = "share") -> float:
    """The prominence from which on a family name alone means its bearer.

    ``most_prominent`` is that of the most prominent person of the gazetteer, of which ``share`` says what is enough.
    """
    return max(_LEAST, weights().bare[share] * most_prominent)


def are_rare(words: Iterable[str]) -> bool:
    """Whether no table of common family names has one of the folded words of a family name."""
    return not any(word in world_surnames() or surname_band(word) is not None for word in words)
