"""What is worked out of an entity alone, kept for it: texts have the same entities again and again."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar
from weakref import ReferenceType, ref

from gazetteer.entity import Entity

Answer = TypeVar("Answer")


def of_entity(work_out: Callable[[Entity], Answer]) -> Callable[[Entity], Answer]:
    """The function with its answers kept, by the identity of the entity and for as long as somebody has that.

    An entity is equal to another one by all its fields, which takes longer to tell than most questions about it.
    """
    kept: dict[int, tuple[ReferenceType[Entity], Answer]] = {}

    @wraps(work_out)
    def answer(entity: Entity) -> Answer:
        key = id(entity)
        known = kept.get(key)
        if known is not None:
            return known[1]
        found = work_out(entity)
        kept[key] = ref(entity, lambda _: kept.pop(key, None)), found
        return found

    return answer
