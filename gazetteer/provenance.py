"""Where the names of an entity come from: an editor, or a large public collection."""

from __future__ import annotations

from gazetteer.entity import Entity, Name
from gazetteer.sources.licences import licence

_TOWNS_OF_PRESS = "onomast-towns"
"""The source of the names of towns that newspapers name, in the languages of texts."""


def is_of_press(name: Name) -> bool:
    """Whether a name is of a town that newspapers name, given by Onomast without an editor's look at the town."""
    return name.source == _TOWNS_OF_PRESS


def is_collected(name: Name) -> bool:
    """Whether a name comes from a large public collection, of which no editor has looked at each entry."""
    return name.source is not None and licence(name.source) is not None


def is_reviewed(entity: Entity) -> bool:
    """Whether an editor has given an entity a name, so that more than a collection vouches for it."""
    return any(not is_collected(name) for name in entity.names)
