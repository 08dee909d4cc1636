"""The names of a gazetteer by number, over all segments of an index; each is made when somebody asks for it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from gazetteer.entity import KINDS, Entity, Name
from gazetteer.gazetteer import Gazetteer
from resolver.entries import Entry
from resolver.index.byname_sections import ByRule
from resolver.index.segment import IndexedSegment

_MOST_MADE = 1 << 13


class Entries:
    """Entries by number, the lowest segment's first."""

    def __init__(self, gazetteer: Gazetteer, segments: Sequence[IndexedSegment]) -> None:
        self._gazetteer = gazetteer
        self._segments = segments
        self.starts = [0, *accumulate(len(segment.owners) for segment in segments)]
        self._length = sum(segment.live for segment in segments)
        self._made: dict[int, Entry] = {}

    def __len__(self) -> int:
        """How many there are; as segments may hide some of theirs, numbers can be greater."""
        return self._length

    def __iter__(self) -> Iterator[Entry]:
        return self.of_kinds(KINDS)

    def of_kinds(self, kinds: Sequence[str]) -> Iterator[Entry]:
        """The entries of all entities of some kinds, in the gazetteer's order."""
        for segment in self._segments:
            for entity in segment.entities(kinds):
                if numbers := segment.entries_of(entity):
                    owner = self._entity(segment, entity)
                    yield from (_entry(segment, number, owner) for number in numbers)

    def __getitem__(self, number: int) -> Entry:
        made = self._made.get(number)
        if made is None:
            if len(self._made) >= _MOST_MADE:
                self._made.clear()
            segment, own = self.place(number)
            made = self._made[number] = _entry(segment, own, self._entity(segment, segment.owners[own]))
        return made

    def place(self, number: int) -> tuple[IndexedSegment, int]:
        """The segment of an entry, and the number that it has there."""
        at = bisect_right(self.starts, number) - 1 if len(self._segments) > 1 else 0
        return self._segments[at], number - self.starts[at]

    def kind(self, number: int) -> str:
        """The kind of an entry's entity."""
        segment, own = self.place(number)
        return segment.kind(segment.owners[own])

    def identifier(self, number: int) -> str:
        """The ID of an entry's entity."""
        segment, own = self.place(number)
        return segment.ids[segment.owners[own]]

    def standing(self, number: int) -> tuple[int, str]:
        """What entries are put in order by where nothing else tells: the more prominent first, then by ID."""
        segment, own = self.place(number)
        owner = segment.owners[own]
        return -segment.prominence[owner], segment.ids[owner]

    def of_entity(self, identifier: str) -> list[Entry]:
        """The entries of an entity."""
        for start, segment in zip(self.starts, self._segments, strict=False):
            entity = segment.ids.number(identifier)
            if entity >= 0 and entity not in segment.hidden:
                return [self[start + number] for number in segment.entries_of(entity)]
        return []

    def adjectives(self, folded: str) -> list[Entry]:
        """The entities of which a word is an adjective or their people's name, each as an entry of that word."""
        found: list[Entry] = []
        for segment in self._segments:
            for owner, order in segment.adjectives(folded):
                entity = self._entity(segment, owner)
                found.append(Entry(entity, entity.names[order], entity.names[order].text))
        return found

    def by_rule(self, segment: int, number: int, one: ByRule) -> Entry:
        """An entity's name by rule as an entry; ``segment`` and ``number`` say whose."""
        entity = self._entity(self._segments[segment], number)
        name = entity.names[one.order]
        return Entry(entity, Name(one.text, name.lang, one.kind) if one.kind else name, one.text)

    def made(self, numbers: Iterable[int]) -> list[Entry]:
        """The entries of some numbers."""
        return [self[number] for number in numbers]

    def _entity(self, segment: IndexedSegment, number: int) -> Entity:
        identifier = segment.ids[number]
        entity = self._gazetteer.get(identifier)
        assert entity is not None, f"{identifier} is in the index and not in the gazetteer"
        return entity


def _entry(segment: IndexedSegment, number: int, entity: Entity) -> Entry:
    name = entity.names[segment.orders[number]]
    return Entry(entity, name, segment.other_text(number) or name.text)
