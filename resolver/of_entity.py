"""What is worked out of an entity alone, kept for it: texts have the same entities again and again."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from gazetteer.entity import Entity

Answer = TypeVar("Answer")

_MOST_KEPT = 1 << 14


def of_entity(work_out: Callable[[Entity], Answer]) -> Callable[[Entity], Answer]:
    """The function with its answers kept, in bounded memory, by the identity of the entity.

    An entity is equal to another one by all its fields, which takes longer to tell than most questions about it. What
    is kept holds the entity as well, so that no other object has its identity meanwhile.
    """
    kept: dict[int, tuple[Entity, Answer]] = {}

    @wraps(work_out)
    def answer(entity: Entity) -> Answer:
        known = kept.get(id(entity))
        if known is not None:
            return known[1]
        found = work_out(entity)
        if len(kept) >= _MOST_KEPT:
            kept.clear()
        kept[id(entity)] = entity, found
        return found

    return answer
