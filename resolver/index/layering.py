"""The compiled segments of a gazetteer, one for each of its parts that has been compiled and one for all the rest.

What stands in several parts is merged when it is read; such entities are compiled as they are merged, with whatever has
not been compiled, and are hidden where they stand alone. So a small gazetteer over a large compiled one costs what the
small one costs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from gazetteer.compiled import Ids
from gazetteer.entity import Record
from gazetteer.gazetteer import Gazetteer
from resolver.errors import GazetteerError
from resolver.index.fingerprint import fingerprint
from resolver.index.segment import IndexedSegment
from resolver.storage.sections import Sections

RULES = "rules"
"""The section that says by which rules an index was compiled."""


def compiled_with_rules(records: Iterable[Record]) -> dict[str, bytes]:
    """An index as sections, marked with the rules that it was compiled by."""
    from resolver.index.compilation import compiled_index  # noqa: PLC0415 - most starts find all compiled

    return {**compiled_index(records), RULES: fingerprint().encode()}


class Layers:
    """The compiled segments of a gazetteer, the lowest first; ``fresh`` is the one that was compiled just now."""

    def __init__(self, gazetteer: Gazetteer, fresh: Sections | None = None) -> None:
        """``fresh`` is what was compiled for the same gazetteer before; it spares the work."""
        plan = _Plan(gazetteer)
        if fresh is None and plan.fresh:
            from resolver.index.compilation import compiled_index  # noqa: PLC0415 - as above

            fresh = Sections(compiled_index(_records(gazetteer, plan.fresh)))
        self.fresh = fresh
        self.segments = [IndexedSegment(sections, frozenset(hidden)) for sections, _, hidden in plan.compiled]
        if fresh is not None:
            self.segments.append(IndexedSegment(fresh))


def _records(gazetteer: Gazetteer, identifiers: Iterable[str]) -> Iterator[Record]:
    return (found for identifier in identifiers if (found := gazetteer.record(identifier)) is not None)


class _Plan:
    """What of a gazetteer has been compiled, what of that is hidden, and what has to be compiled."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self.compiled: list[tuple[Sections, Ids, set[int]]] = []
        self.fresh: dict[str, None] = {}
        for segment in gazetteer.segments:
            for identifier in segment.tombstones:
                self._hide(identifier)
                self.fresh.pop(identifier, None)
            if segment.index is None:
                for identifier in segment.records:
                    self._hide(identifier)
                    self.fresh[identifier] = None
            else:
                self._take(_checked(segment.index))

    def _take(self, sections: Sections) -> None:
        """Put a compiled segment on top; what stands below as well is compiled anew, merged."""
        ids = Ids(sections)
        hidden = {number for identifier in self.fresh if (number := ids.number(identifier)) >= 0}
        for _, lower, gone in self.compiled:
            for identifier, number, other in _shared(lower, ids):
                if number not in gone:
                    gone.add(number)
                    hidden.add(other)
                    self.fresh[identifier] = None
        self.compiled.append((sections, ids, hidden))

    def _hide(self, identifier: str) -> None:
        for _, ids, hidden in self.compiled:
            number = ids.number(identifier)
            if number >= 0:
                hidden.add(number)


def _shared(lower: Ids, upper: Ids) -> Iterator[tuple[str, int, int]]:
    """The IDs that two segments have, with their number in each."""
    small, large = (lower, upper) if len(lower) <= len(upper) else (upper, lower)
    for number in range(len(small)):
        identifier = small[number]
        other = large.number(identifier)
        if other >= 0:
            yield (identifier, number, other) if small is lower else (identifier, other, number)


def _checked(sections: Sections) -> Sections:
    """An index, if the rules of this version of Onomast are those that it was compiled by."""
    if bytes(sections.content(RULES)).decode() != fingerprint():
        raise GazetteerError(
            f"{sections.path}: was compiled by the rules of another version of Onomast; compile it anew: "
            f"onomast gazetteer build {sections.path} --output {sections.path}"
        )
    return sections
