"""The records of a compiled gazetteer: found by ID in a file's sections, each decoded when somebody asks for it."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Any

import msgspec

from gazetteer.entity import Entity, Record, Redirect, Split
from gazetteer.schema import mapping
from resolver.errors import GazetteerError
from resolver.storage.sections import U32, U64, Content, Sections, packed
from resolver.storage.table import Table, packed_table

COMPILED = ".onomast"
"""The suffix of compiled gazetteers."""

SEGMENTS, HASH, COUNT, TOMBSTONES = "segments", "hash", "entities", "tombstones"
"""The sections that say how many segments a file has, the hash of its content, how many entities it has, and what a
segment takes away."""

_MOST_DECODED = 1 << 12
_ENCODER = msgspec.json.Encoder(order="deterministic")


def packed_ids(ids: Sequence[str]) -> dict[str, bytes]:
    """IDs in their order as the sections of :class:`Ids`."""
    sections, order = packed_table("ids", ids)
    places = array(U32, bytes(4 * len(order)))
    for place, number in enumerate(order):
        places[number] = place
    return {**sections, "ids.numbers": packed(order), "ids.places": places.tobytes()}


class Ids:
    """IDs by number, and numbers by ID."""

    __slots__ = ("_numbers", "_places", "_table")

    def __init__(self, sections: Sections) -> None:
        self._table = Table(sections, "ids")
        self._numbers = sections.numbers("ids.numbers", U32)
        self._places = sections.numbers("ids.places", U32)

    def __len__(self) -> int:
        return len(self._table)

    def __getitem__(self, number: int) -> str:
        return self._table[self._places[number]]

    def number(self, identifier: str) -> int:
        """The number of an ID, or -1."""
        place = self._table.find(identifier)
        found: int = self._numbers[place] if place >= 0 else -1
        return found


def packed_records(records: Sequence[Record]) -> dict[str, bytes]:
    """Records of different IDs, in their order, as the sections of :class:`CompiledRecords`."""
    return {**packed_ids([record.id for record in records]), **packed_lines(records)}


def packed_lines(records: Iterable[Record]) -> dict[str, bytes]:
    """Records of different IDs, in their order, as the sections of :class:`CompiledRecords` but for their IDs."""
    lines = list(map(line, records))
    starts = array(U64, accumulate(map(len, lines), initial=0))
    return {"records.starts": starts.tobytes(), "records.json": b"".join(lines)}


def line(record: Record) -> bytes:
    """A record as a line of JSON, always the same one for equal records."""
    return _ENCODER.encode(mapping(record)) + b"\n"


def compiled_segments(sections: Sections) -> list[tuple[CompiledRecords, frozenset[str], Sections]]:
    """The segments of a compiled gazetteer, the lowest first: the records, the tombstones, and what holds the index.

    Raises :class:`~resolver.errors.GazetteerError` for sections of something else, such as the tables that are kept.
    """
    if SEGMENTS not in sections.names():
        raise GazetteerError(f"{sections.path}: is no compiled gazetteer; make one with 'onomast gazetteer build'")
    count = sections.data(SEGMENTS, int)
    own = [sections.under(f"{number}/") for number in range(count)]
    return [(CompiledRecords(each), frozenset(each.data(TOMBSTONES, list[str])), each) for each in own]


def stored(what: str, records: Sequence[Mapping[str, Record]]) -> Any:
    """What a compiled file says of its content, where these are the records of all its segments; else None."""
    if not all(isinstance(each, CompiledRecords) for each in records):
        return None
    stamps = {each.sections.stamp for each in records if isinstance(each, CompiledRecords)}
    first = [each.sections for each in records if isinstance(each, CompiledRecords)]
    if len(stamps) != 1 or not first[0].stamp:
        return None
    whole = first[0].whole()
    return whole.data(what) if whole.data(SEGMENTS, int) == len(first) else None


class CompiledRecords(Mapping[str, Record]):
    """Records by ID, in the order in which they were packed."""

    def __init__(self, sections: Sections) -> None:
        self.sections = sections
        self._ids = Ids(sections)
        self._starts = sections.numbers("records.starts", U64)
        self._json = sections.content("records.json")
        self._pieces = sections.pieces("records.json")
        self._decoded: dict[str, Record] = {}

    def __getitem__(self, identifier: str) -> Record:
        known = self.get(identifier)
        if known is None:
            raise KeyError(identifier)
        return known

    def get(self, identifier: str, default: Record | None = None) -> Record | None:  # type: ignore[override] # no other
        """The record of an ID, or ``default``; a miss raises nothing on the way, because most look-ups miss."""
        known = self._decoded.get(identifier)
        if known is None:
            number = self._ids.number(identifier)
            if number < 0:
                return default
            if len(self._decoded) >= _MOST_DECODED:
                self._decoded.clear()
            written = self._pieces[self._starts[number] : self._starts[number + 1]]
            known = self._decoded[identifier] = _decode(written, identifier)
        return known

    def __contains__(self, identifier: object) -> bool:
        return isinstance(identifier, str) and self._ids.number(identifier) >= 0

    def __iter__(self) -> Iterator[str]:
        return map(self._ids.__getitem__, range(len(self._ids)))

    def __len__(self) -> int:
        return len(self._ids)

    def lines(self) -> Iterator[tuple[str, memoryview]]:
        """Every ID with its record as :func:`line` writes it."""
        return ((self._ids[number], self._line(number)) for number in range(len(self)))

    def holding(self, text: bytes) -> Iterator[str]:
        """The IDs of the records whose lines hold some text, found without decoding one."""
        number = -1
        for match in re.finditer(re.escape(text), self._json):
            last, number = number, bisect_right(self._starts, match.start()) - 1
            if number != last:
                yield self._ids[number]

    def whole(self) -> memoryview:
        """All records, line by line."""
        return self._json

    def _line(self, number: int) -> memoryview:
        return self._json[self._starts[number] : self._starts[number + 1]]

    def __reduce__(self) -> tuple[type[CompiledRecords], tuple[Sections]]:
        return CompiledRecords, (self.sections,)


def _decode(written: Content, identifier: str) -> Record:
    if written[: len(_BEGINNING)] != _BEGINNING:
        return _AS_ENTITY.decode(written)  # whose first field is another one: fields are in the order of their names
    behind = len(_BEGINNING) + len(_ENCODER.encode(identifier))
    following = bytes(written[behind : behind + _LONGEST])
    for key, decoder in _DECODERS.items():
        if following.startswith(key):
            return decoder.decode(written)
    return _AS_ENTITY.decode(written)


_BEGINNING = b'{"id":'
_AS_ENTITY: msgspec.json.Decoder[Record] = msgspec.json.Decoder(Entity)
_DECODERS: dict[bytes, msgspec.json.Decoder[Record]] = {
    b',"redirect":': msgspec.json.Decoder(Redirect),
    b',"split":': msgspec.json.Decoder(Split),
}
_LONGEST = max(map(len, _DECODERS))
