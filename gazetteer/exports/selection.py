"""Selections: the part of a gazetteer that is exported, by kind, country and language."""

from __future__ import annotations

import dataclasses
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from gazetteer.entity import Entity, Record, Redirect
from gazetteer.iris import BASE

if TYPE_CHECKING:
    from gazetteer.gazetteer import Gazetteer


@dataclass(frozen=True, slots=True)
class Selection:
    """What is exported of a gazetteer; how much was taken, and what was left out because a form has no place for it.

    ``kind``: entities of that kind only; ``countries``: entities of one of them (codes of ISO 3166, in capitals);
    ``langs``: names in those languages only, and no entity that has none. Empty and None choose everything. ``base`` is
    what stands before IDs where they become IRIs.
    """

    gazetteer: Gazetteer
    kind: str | None = None
    countries: tuple[str, ...] = ()
    langs: tuple[str, ...] = ()
    base: str = BASE
    taken: Counter[str] = field(default_factory=Counter)
    left_out: Counter[str] = field(default_factory=Counter)

    def records(self) -> Iterator[Record]:
        """The records chosen, in the gazetteer's order; a redirect or split where all that it leads to is chosen."""
        for record in self.gazetteer.records():
            if isinstance(record, Entity):
                chosen = self._chosen(record)
                if chosen is not None:
                    self.taken[chosen.kind] += 1
                    yield chosen
            elif all(map(self._holds, [record.redirect] if isinstance(record, Redirect) else record.split)):
                yield record

    def entities(self) -> Iterator[Entity]:
        """The entities chosen; redirects and splits are counted as left out."""
        for record in self.records():
            if isinstance(record, Entity):
                yield record
            else:
                self.left_out["redirects" if isinstance(record, Redirect) else "splits"] += 1

    def older_ids(self) -> dict[str, list[str]]:
        """The IDs that lead to an entity, by the entity's own."""
        older: dict[str, list[str]] = defaultdict(list)
        for record in self.gazetteer.records():
            if isinstance(record, Redirect):
                entity = self.gazetteer.get(record.id)
                if entity is not None:
                    older[entity.id].append(record.id)
        return older

    def _holds(self, identifier: str) -> bool:
        entity = self.gazetteer.get(identifier)
        return entity is not None and self._chosen(entity) is not None

    def _chosen(self, entity: Entity) -> Entity | None:
        """The entity with the names that are asked for; None where it is not one of those asked for."""
        if self.kind is not None and entity.kind != self.kind:
            return None
        if self.countries and not set(self.countries) & set(entity.countries):
            return None
        if not self.langs:
            return entity
        names = tuple(name for name in entity.names if name.lang in self.langs)
        native = entity.native if entity.native in self.langs else None
        return dataclasses.replace(entity, names=names, native=native) if names else None
