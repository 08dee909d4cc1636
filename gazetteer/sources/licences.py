"""The licences of the sources that names come from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from gazetteer.entity import Entity, Name
from gazetteer.sources.codes import DATA
from resolver.language.names.tables import rows

HOUSE = "onomast"
"""The source of the built-in names that tell none: an editor of Onomast, whose file's header says from what."""


@dataclass(frozen=True, slots=True)
class Licence:
    """The terms of a source: who has collected it, under which licence, where that is told."""

    collection: str
    licence: str
    where: str


def licence(source: str) -> Licence | None:
    """The licence of a source as names tell it (``Name.source``); None where it is not known here."""
    return _licences().get(source)


def source_of(name: Name, reviewed: Entity | None = None) -> str | None:
    """The source that a name tells, or :data:`HOUSE` where it is one of ``reviewed``, its entity's built-in record.

    None where neither tells one: names of a user's own file say nothing unless the file does.
    """
    return name.source or (HOUSE if reviewed is not None and name in reviewed.names else None)


def sources_of(entity: Entity, reviewed: Entity | None = None) -> tuple[str, ...]:
    """The sources of an entity's names (:func:`source_of`), in the order of the names."""
    found = (source_of(name, reviewed) for name in entity.names)
    return tuple(dict.fromkeys(source for source in found if source))


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
