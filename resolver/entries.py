"""The names of a gazetteer by number, as an index knows them: which entity's, of what kind, which text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, overload

from gazetteer.entity import Entity, Name
from gazetteer.gazetteer import Gazetteer
from resolver.matching.parts import Parts, parts


@dataclass(frozen=True, slots=True)
class Entry:
    """One name of one entity in the index."""

    entity: Entity
    name: Name
    text: str
    """The spelling that is compared: the name's text, or one of the names that the text holds."""

    @property
    def parts(self) -> Parts:
        """The spelling taken apart, by the entity's kind."""
        return parts(self.text, self.entity.kind)


class Entries(Sequence[Entry]):
    """Entries by number; of a compiled gazetteer each is made, and its record read, when somebody asks for it.

    ``ids`` and ``kinds`` are those of the entities by number, and ``owners`` has the entity's number for each entry.
    """

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._entities: list[Entity | None] = []
        self._made: list[Entry | None] = []
        self._orders: list[int] = []
        self._texts: dict[int, str] = {}
        self.ids: list[str] = []
        self.kinds: list[str] = []
        self.owners: list[int] = []

    def add_entity(self, entity: Entity) -> None:
        """Take the next entity; the entries that are added now are its own."""
        self._entities.append(entity)
        self.ids.append(entity.id)
        self.kinds.append(entity.kind)

    def add(self, order: int, text: str) -> None:
        """Take an entry of the latest entity: the place of its name, and the spelling that is compared."""
        entity = self._entities[-1]
        assert entity is not None
        name = entity.names[order]
        if text != name.text:
            self._texts[len(self._made)] = text
        self._made.append(Entry(entity, name, text))
        self._orders.append(order)
        self.owners.append(len(self._entities) - 1)

    def entity(self, number: int) -> Entity:
        """The entity of a number."""
        entity = self._entities[number]
        if entity is None:
            entity = self._entities[number] = self._gazetteer.get(self.ids[number])
            assert entity is not None, f"{self.ids[number]} is in the index and not in the gazetteer"
        return entity

    def state(self) -> dict[str, Any]:
        """All that there is but the records, as plain data."""
        return {
            "ids": self.ids,
            "kinds": self.kinds,
            "owners": self.owners,
            "orders": self._orders,
            "texts": list(self._texts.items()),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Become the entries that gave a state, over the same gazetteer."""
        self.ids, self.kinds, self.owners = state["ids"], state["kinds"], state["owners"]
        self._orders, self._texts = state["orders"], dict(state["texts"])
        self._entities = [None] * len(self.ids)
        self._made = [None] * len(self.owners)

    def __len__(self) -> int:
        return len(self.owners)

    @overload
    def __getitem__(self, number: int) -> Entry: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Entry]: ...
    def __getitem__(self, number: int | slice) -> Entry | Sequence[Entry]:
        if isinstance(number, slice):
            return [self[at] for at in range(*number.indices(len(self)))]
        made = self._made[number]
        if made is None:
            entity = self.entity(self.owners[number])
            name = entity.names[self._orders[number]]
            made = self._made[number] = Entry(entity, name, self._texts.get(number, name.text))
        return made

    def __iter__(self) -> Iterator[Entry]:
        return map(self.__getitem__, range(len(self)))
