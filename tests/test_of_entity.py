"""What is worked out of an entity once, and forgotten with it."""

from __future__ import annotations

import gc

from gazetteer import Entity, Name
from resolver.of_entity import of_entity

asked: list[str] = []


@of_entity
def names(entity: Entity) -> int:
    asked.append(entity.id)
    return len(entity.names)


def town(identifier: str, *spellings: str) -> Entity:
    return Entity(identifier, "place", tuple(map(Name, spellings)))


def test_an_entity_is_asked_once() -> None:
    asked.clear()
    kyiv = town("place:kyiv", "Kyiv", "Київ")
    assert [names(kyiv), names(kyiv)] == [2, 2]
    assert asked == ["place:kyiv"]


def test_each_entity_has_its_own_answer_whoever_was_there_before() -> None:
    asked.clear()
    for count in range(1, 60):
        assert names(town("place:a", *"abcdefghij"[: count % 10 + 1])) == count % 10 + 1
        gc.collect()
    assert len(asked) == 59
