"""The licences of the sources that names come from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from gazetteer.entity import Entity
from gazetteer.sources.codes import DATA
from resolver.language.names.tables import rows


@dataclass(frozen=True, slots=True)
class Licence:
    """The terms of a source: who has collected it, under which licence, where that is told."""

    collection: str
    licence: str
    where: str


def licence(source: str) -> Licence | None:
    """The licence of a source as names tell it (``Name.source``); None where it is not known here."""
    return _licences().get(source)


def sources_of(entity: Entity) -> tuple[str, ...]:
    """The sources that an entity's names tell, in the order of the names."""
    return tuple(dict.fromkeys(name.source for name in entity.names if name.source))


def told(sources: Iterable[str]) -> list[str]:
    """The sources and their licences, one line each, for people to read."""
    lines = []
    for source in sources:
        found = licence(source)
        terms = f"{found.collection}; {found.licence}; {found.where}" if found else "its licence is not known here"
        lines.append(f"{source}: {terms}")
    return lines


@cache
def _licences() -> dict[str, Licence]:
    return {row["source"]: Licence(row["collection"], row["licence"], row["where"]) for row in rows("licences", DATA)}
