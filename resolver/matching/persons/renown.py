"""How much somebody must be written about for the family name alone to mean him."""

from __future__ import annotations

from collections.abc import Iterable

from resolver.language.names.surnames import world_surnames
from resolver.matching.persons.frequency import surname_band
from resolver.matching.weights import weights

_LEAST = 2.0


def least_prominence(most_prominent: int, rare: bool, work: bool = False, *, inside: bool = False) -> float:
    """The prominence from which on a family name alone means its bearer.

    ``most_prominent`` is that of the most prominent person of the gazetteer; ``rare``: few can bear the name at all, so
    that readers know whose it is sooner: Skripal; ``inside``: that stands inside a sentence; ``work``: the title of a
    work stands beside it.
    """
    of_rare = "share_of_rare_inside" if inside else "share_of_rare"
    share = "share_of_author" if work else of_rare if rare else "share"
    return max(_LEAST, weights().bare[share] * most_prominent)


def are_rare(words: Iterable[str]) -> bool:
    """Whether no table of common family names has one of the folded words of a family name."""
    return not any(word in world_surnames() or surname_band(word) is not None for word in words)
