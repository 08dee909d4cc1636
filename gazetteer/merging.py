"""Two entries that turn out to be one: the older ID stays, the other leads to it, and what both knew is united."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from gazetteer.entity import Entity


def contradictions(keep: Entity, other: Entity) -> Iterator[str]:
    """What speaks against two entries being one, each as half a sentence; nothing where they agree."""
    for field in ("kind", "native", "born", "died", "gender"):
        one, two = getattr(keep, field), getattr(other, field)
        if one is not None and two is not None and one != two:
            yield f"{field} is {one} of the one and {two} of the other"
    for source in sorted(keep.same_as.keys() & other.same_as.keys()):
        if keep.same_as[source] != other.same_as[source]:
            yield f"{source} has {keep.same_as[source]} for the one and {other.same_as[source]} for the other"


def united(keep: Entity, other: Entity) -> Entity:
    """The entry that stays, with what only the other one knew; its own facts and preferred names win.

    A relation between the two is dropped, because nothing is related to itself.
    """
    both = other.merged(keep)
    own = (keep.id, other.id)
    return dataclasses.replace(
        both,
        id=keep.id,
        countries=tuple(dict.fromkeys(keep.countries + other.countries)),
        roles=tuple(dict.fromkeys(keep.roles + other.roles)),
        related=tuple(item for item in both.related if item not in own),
        prominence=max(keep.prominence, other.prominence),
    )
