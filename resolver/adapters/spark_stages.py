"""Spark stages: what executors do in clustering, each over the sorted Arrow batches of a partition. Extra ``spark``.

The stages of :mod:`resolver.clustering.stages`, with a spelling in place of its number: spellings are numbered within
one block, one pair or one component, in the order that all of them would have.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, groupby
from operator import itemgetter
from typing import Any

import pyarrow as pa

from resolver.adapters.shipping import Shipment
from resolver.arguments import LONGEST_NAME
from resolver.clustering.block_keys import blocks
from resolver.clustering.blocks import FULLER, near
from resolver.clustering.clusters import can_name
from resolver.clustering.links import Link
from resolver.clustering.stages import Borne, Spellings, grouped, order_of

MEMBERS = "block long, fuller boolean, short boolean, name string, form string"
PAIRS = "family string, first string, second string"
LINKS = "first string, second string, score double, partial boolean"
CLUSTERED = "name string, count long, cluster string, kind string, score double"

_ROWS_AT_ONCE = 5_000

Row = tuple[Any, ...]


def cleaned(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """Names and counts, the names with single blanks; what names nobody is left out."""
    rows = ((" ".join(name.split()), count) for name, count in _rows(batches))
    return _batches(
        ((name, count) for name, count in rows if can_name(name) and len(name) <= LONGEST_NAME),
        [("name", pa.string()), ("count", pa.int64())],
    )


@dataclass(frozen=True, slots=True)
class Unborne:
    """Leaves out names that the gazetteer resolves."""

    shipment: Shipment
    kind: str | None

    def __call__(self, batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        """Batches of names and counts, with fewer rows."""
        resolver, borne = self.shipment.resolver(), Borne(self.kind)
        for batch in batches:
            yield batch.filter(pa.array([not borne(resolver, name) for name in batch.column(0).to_pylist()]))


@dataclass(frozen=True, slots=True)
class Keys:
    """Names to the blocks that they are members of, a row each."""

    shipment: Shipment
    kind: str | None

    def __call__(self, batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        """Batches of :data:`MEMBERS` from batches of names."""
        self.shipment.check()
        types = [pa.int64(), pa.bool_(), pa.bool_(), pa.string(), pa.string()]
        return _batches(self._members(batches), list(zip(_names(MEMBERS), types, strict=True)))

    def _members(self, batches: Iterator[pa.RecordBatch]) -> Iterator[Row]:
        for (name,) in _rows(batches):
            of = blocks(name, Spellings((name,), (), self.kind).kind_of(0))
            yield from ((hashed << 1, False, of.short, name, of.form) for hashed in of.own)
            yield from ((hashed << 1, True, False, name, of.form) for hashed in of.reach)
            yield from ((hashed << 1 | 1, False, False, name, of.form) for hashed in of.erring)


@dataclass(frozen=True, slots=True)
class Pairs:
    """Members, block by block, to the pairs that are worth a comparison."""

    shipment: Shipment

    def __call__(self, batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        """Batches of :data:`PAIRS` from :data:`MEMBERS` sorted by their block."""
        self.shipment.check()
        return _batches(self._pairs(batches), [(name, pa.string()) for name in _names(PAIRS)])

    def _pairs(self, batches: Iterator[pa.RecordBatch]) -> Iterator[Row]:
        for block, members in groupby(_rows(map(_shared, batches)), itemgetter(0)):
            rows = list(members)
            if not any(short for _, _, short, _, _ in rows):
                rows = [row for row in rows if not row[1]]  # fuller names are in blocks of short forms only
            if len(rows) < 2:
                continue
            form_of = {name: form for *_, name, form in rows}
            names = sorted(form_of, key=order_of)
            number = {name: at for at, name in enumerate(names)}
            numbers = sorted(number[name] | FULLER * fuller for _, fuller, _, name, _ in rows)
            for first, second in near(numbers, [form_of[name] for name in names], bool(block & 1)):
                one, other = sorted((first, second))
                yield order_of(names[one])[0], names[one], names[other]


@dataclass(frozen=True, slots=True)
class Linking:
    """Sorted pairs to the links among them; a pair of several blocks is scored once."""

    shipment: Shipment
    kind: str | None
    threshold: float

    def __call__(self, batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        """Batches of :data:`LINKS` from :data:`PAIRS` sorted by all columns."""
        self.shipment.check()
        types = [pa.string(), pa.string(), pa.float64(), pa.bool_()]
        return _batches(self._links(batches), list(zip(_names(LINKS), types, strict=True)))

    def _links(self, batches: Iterator[pa.RecordBatch]) -> Iterator[Row]:
        for (_, *pair), _ in groupby(_rows(batches)):
            link = Spellings(tuple(pair), (), self.kind).link_from(0, 1, self.threshold)
            if link is not None:
                yield *pair, link.score, link.partial


@dataclass(frozen=True, slots=True)
class Grouping:
    """Names and links, component by component, to the names with their clusters."""

    shipment: Shipment
    kind: str | None

    def __call__(self, batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        """Batches of :data:`CLUSTERED` from names and links sorted by the root of their component."""
        self.shipment.check()
        types = [pa.string(), pa.int64(), pa.string(), pa.string(), pa.float64()]
        return _batches(self._clustered(batches), list(zip(_names(CLUSTERED), types, strict=True)))

    def _clustered(self, batches: Iterator[pa.RecordBatch]) -> Iterator[Row]:
        for _, found in groupby(_rows(batches), itemgetter(0)):
            rows = list(found)
            counts = {name: count for _, name, other, count, *_ in rows if other is None}
            names = sorted(counts, key=order_of)
            number = {name: at for at, name in enumerate(names)}
            spellings = Spellings(tuple(names), [counts[name] for name in names], self.kind)
            links = [
                (number[name], number[other], Link(score, False, partial))
                for _, name, other, _, score, partial in rows
                if other is not None
            ]
            linked = {at for first, second, _ in links for at in (first, second)}
            # two components whose nodes have one hash come together here, and are parted again
            groups = grouped(spellings, links) + [(1.0, [at]) for at in range(len(names)) if at not in linked]
            for score, group in groups:
                kind = spellings.kind_of_all(group)
                chief = min((names[at] for at in group), key=lambda name: (-counts[name], name))
                yield from ((names[at], counts[names[at]], chief, kind, score) for at in group)


def _names(schema: str) -> list[str]:
    return [field.split()[0] for field in schema.split(", ")]


def _rows(batches: Iterable[pa.RecordBatch]) -> Iterator[Row]:
    """The rows of batches as values of Python."""
    return chain.from_iterable(zip(*(column.to_pylist() for column in batch.columns), strict=True) for batch in batches)


def _shared(batch: pa.RecordBatch) -> pa.RecordBatch:
    """A sorted batch less the blocks of one member, as most are; where it is cut, nobody knows yet."""
    block = batch.column(0).to_numpy()
    shared = block[1:] == block[:-1]
    held = [True, *shared[1:] | shared[:-1], True] if len(block) > 2 else [True] * len(block)
    return batch.filter(pa.array(held))


def _batches(rows: Iterator[Row], fields: list[tuple[str, pa.DataType]]) -> Iterator[pa.RecordBatch]:
    """Rows in batches of a bounded size."""
    schema = pa.schema(fields)
    waiting: list[Row] = []
    for row in rows:
        waiting.append(row)
        if len(waiting) == _ROWS_AT_ONCE:
            yield _batch(waiting, schema)
            waiting = []
    if waiting:
        yield _batch(waiting, schema)


def _batch(rows: list[Row], schema: pa.Schema) -> pa.RecordBatch:
    columns = zip(*rows, strict=True)
    return pa.RecordBatch.from_arrays(
        [pa.array(column, field.type) for column, field in zip(columns, schema, strict=True)], schema=schema
    )
