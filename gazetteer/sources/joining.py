"""Imported entities that a gazetteer has already: they get its ID and keep its facts, and are not doubled.

Who stands in two layers under two IDs shares his probability with himself, and may resolve to nobody. A wrong ID is
worse still, so that only strong signs join: the ID itself; an identifier of a third collection; of people, a name and
the year of birth; of organisations, names in two languages and a country. Places are joined by identifiers alone,
because a town, its district and its region bear one name.
"""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Iterable, Iterator

from gazetteer.entity import DERIVED_TYPES, Entity, Redirect
from gazetteer.merging import contradictions, united
from resolver.language.scripts.folding import fold

_BY_NAME = ("person", "organisation")
_LANGUAGES_THAT_AGREE = 2
_NO_CONTRADICTION = ("native ", "kind ")
"""What collections see differently of one thing: the language of its first name, whether an airport is a place."""


class Joiner:
    """The entities of a gazetteer, by identifiers and by names."""

    def __init__(self, known: Iterable[Entity]) -> None:
        """Take in a gazetteer."""
        self._by_id: dict[str, Entity] = {}
        self._by_identifier: defaultdict[tuple[str, str], dict[str, Entity]] = defaultdict(dict)
        self._by_name: defaultdict[tuple[str, str], dict[str, Entity]] = defaultdict(dict)
        for entity in known:
            self._by_id[entity.id] = entity
            for identifier in entity.same_as.items():
                self._by_identifier[identifier][entity.id] = entity
            if entity.kind in _BY_NAME:
                for text in _texts(entity):
                    self._by_name[entity.kind, text][entity.id] = entity

    def joined(self, records: Iterable[Entity | Redirect]) -> Iterator[Entity | Redirect]:
        """The records; an entity that the gazetteer has is united with it, and its own ID becomes a redirect."""
        for record in records:
            known = self.known(record) if isinstance(record, Entity) else None
            if known is None or not isinstance(record, Entity):
                yield record
                continue
            yield united(known, _with_new_names(record, known))
            if known.id != record.id:
                yield Redirect(record.id, known.id)

    def known(self, entity: Entity) -> Entity | None:
        """The one entity of the gazetteer that this one is; None where there is none, or might be several."""
        if entity.id in self._by_id:
            return self._by_id[entity.id]
        found = {one.id: one for pair in entity.same_as.items() for one in self._by_identifier.get(pair, {}).values()}
        if not found and entity.kind in _BY_NAME:
            namesakes = {
                one.id: one for text in _texts(entity) for one in self._by_name.get((entity.kind, text), {}).values()
            }
            found = {key: one for key, one in namesakes.items() if _alike(one, entity)}
        fitting = [one for one in found.values() if not _contradicts(one, entity)]
        return fitting[0] if len(fitting) == len(found) == 1 else None


def _with_new_names(entity: Entity, known: Entity) -> Entity:
    """An entity without names in no language that the known one has in some."""
    spelt = _texts(known)
    names = tuple(name for name in entity.names if name.lang or fold(name.text) not in spelt)
    return dataclasses.replace(entity, names=names)


def _texts(entity: Entity) -> set[str]:
    return {fold(name.text) for name in entity.names if name.type not in DERIVED_TYPES}


def _alike(known: Entity, entity: Entity) -> bool:
    """Whether two that share a name are one by what else is known of them."""
    if entity.kind == "person":
        return known.born is not None and known.born == entity.born
    own = {(name.lang, fold(name.text)) for name in entity.names if name.lang}
    shared = {name.lang for name in known.names if name.lang and (name.lang, fold(name.text)) in own}
    return len(shared) >= _LANGUAGES_THAT_AGREE and not set(known.countries).isdisjoint(entity.countries)


def _contradicts(known: Entity, entity: Entity) -> bool:
    return any(not each.startswith(_NO_CONTRADICTION) for each in contradictions(known, entity))
