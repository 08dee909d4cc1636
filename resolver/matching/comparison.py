"""Two names compared part by part: what agrees, what differs, and what both say for one entity.

The stages: pair the parts at least cost; weigh each pair by what its role identifies; weigh what is left over; and
look for contradictions (another family name, the other gender, another number).
"""

from __future__ import annotations

from resolver.matching.pairing import Comparison, Near
from resolver.matching.part import Parts
from resolver.matching.persons.names import compared_persons
from resolver.matching.things.names import compared_things
from resolver.matching.things.words import Rarity

__all__ = ["Comparison", "Rarity", "compared"]


def compared(
    query: Parts, name: Parts, rarity: Rarity | None = None, near: Near | None = None, *, other_places: bool = True
) -> Comparison:
    """What a query says for a name.

    ``rarity`` tells common words of things' names from rare ones; ``near`` has the words that can agree at all;
    ``other_places`` is whether it speaks against a place that the world calls another one by the query.
    """
    if name.kind == "person":
        return compared_persons(query, name, near)
    return compared_things(query, name, rarity or _all_rare, near, other_places=other_places)


def _all_rare(_word: str) -> float:
    return 1.0
