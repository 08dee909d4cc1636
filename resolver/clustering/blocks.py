"""Blocks of many spellings, and the pairs in them that are worth a comparison.

A block's members stand in flat sorted arrays: eight bytes for each, shared by all workers without a copy. In a small
block every pair counts; in a large one a native edit distance between rough forms leaves the few that are near.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from rapidfuzz.distance.Levenshtein import distance as levenshtein
from rapidfuzz.process import extract

from resolver.clustering.block_keys import HASH_BITS, Blocks

NUMBER_BITS = 23
"""Of a spelling's number; there may be eight million."""

FULLER = 1 << NUMBER_BITS
"""Set in a member's number where its name is fuller than the block's, so that only short forms are compared with it."""

_NUMBERS = FULLER - 1
_SHARD_BITS = 9
_SHARDS = 1 << _SHARD_BITS
_SHIFT = NUMBER_BITS + 1

_SMALL = 8
"""Of so many members every two are compared."""

_MOST_NEAR = 12
"""With so many others of a large block a spelling is compared at the most."""

_MOST_ERRING = 400
"""A block of typing errors with more members says nothing."""

_MOST_FULL = 40
"""A short form that so many fuller names share stands for none of them."""

_APART_WITH_ERROR = 2

Packed = tuple[bytes, bytes, bytes, bytes, list[str]]
"""The members of blocks in the order of the store's fields, and the rough forms of the spellings."""


class BlockStore:
    """The members of all blocks, by parts of the hash."""

    def __init__(self) -> None:
        self._own = _shards()
        self._erring = _shards()
        self._reach = _shards()
        self._short: set[int] = set()
        self._forms: list[str] = []

    def add(self, number: int, of: Blocks) -> None:
        """Put a spelling into its blocks; the numbers come in order."""
        self._forms.append(of.form)
        _put(self._own, of.own, number)
        _put(self._erring, of.erring, number)
        _put(self._reach, of.reach, number | FULLER)
        if of.short:
            self._short.update(of.own)

    def add_packed(self, packed: Packed) -> None:
        """Take the members that another process has put into a store of its own: :meth:`packed`."""
        for store, data in zip((self._own, self._erring, self._reach), packed[:3], strict=True):
            for entry in array("Q", data):
                store[entry >> (_SHIFT + HASH_BITS - _SHARD_BITS)].append(entry)
        self._short.update(array("Q", packed[3]))
        self._forms += packed[4]

    def packed(self) -> Packed:
        """All members as plain data."""
        own, erring, reach = (
            b"".join(shard.tobytes() for shard in store) for store in (self._own, self._erring, self._reach)
        )
        return own, erring, reach, array("Q", self._short).tobytes(), self._forms

    def finish(self) -> None:
        """All spellings are there: fuller names join the blocks of those short forms that somebody has."""
        for own, reach in zip(self._own, self._reach, strict=True):
            own.extend(entry for entry in reach if entry >> _SHIFT in self._short)
            del reach[:]
        self._short.clear()

    def parts(self) -> Iterator[int]:
        """The numbers of the parts that hold something."""
        return (at for at in range(2 * _SHARDS) if len(self._part(at)) > 1)

    def pairs(self, part: int) -> array[int]:
        """The pairs of one part that are worth a comparison, each as the two numbers in one."""
        found: set[int] = set()
        erring = part >= _SHARDS
        for members in _grouped(sorted(self._part(part))):
            found.update(pair(one, other) for one, other in near(members, self._forms, erring))
        return array("Q", sorted(found))

    def _part(self, at: int) -> array[int]:
        return self._own[at] if at < _SHARDS else self._erring[at - _SHARDS]


def pair(one: int, other: int) -> int:
    """Two numbers as one, the lesser first."""
    return one << 32 | other if one < other else other << 32 | one


def unpaired(both: int) -> tuple[int, int]:
    """The two numbers that :func:`pair` made one of."""
    return both >> 32, both & 0xFFFFFFFF


def _shards() -> list[array[int]]:
    return [array("Q") for _ in range(_SHARDS)]


def _put(store: list[array[int]], hashes: Iterable[int], number: int) -> None:
    for hashed in hashes:
        store[hashed >> (HASH_BITS - _SHARD_BITS)].append(hashed << _SHIFT | number)


def _grouped(entries: Sequence[int]) -> Iterator[Sequence[int]]:
    """The members, with their flags, of the blocks of two and more in sorted entries."""
    start = 0
    for at in range(1, len(entries) + 1):
        if at == len(entries) or entries[at] >> _SHIFT != entries[start] >> _SHIFT:
            if at - start > 1:
                yield [entry & (FULLER | _NUMBERS) for entry in entries[start:at]]
            start = at


def near(members: Sequence[int], forms: Sequence[str], erring: bool) -> Iterator[tuple[int, int]]:
    """The pairs of one block that are worth a comparison.

    ``members`` are numbers, sorted, those of fuller names with :data:`FULLER` set and so behind the others; ``forms``
    are the rough forms by number; ``erring`` says that one word of the names may have a typing error.
    """
    found = _near_erring(members, forms) if erring else _near(members, forms)
    return ((one, other) for one, other in found if one != other)


def _near(members: Sequence[int], forms: Sequence[str]) -> Iterator[tuple[int, int]]:
    own = [number for number in members if not number & FULLER]
    full = [number & _NUMBERS for number in members if number & FULLER]
    if len(own) <= _SMALL:
        yield from combinations(own, 2)
    else:
        yield from _nearest(own, [forms[number] for number in own], None)
    if len(full) <= _MOST_FULL:
        yield from ((short, one) for short in own for one in full)


def _near_erring(members: Sequence[int], forms: Sequence[str]) -> Iterator[tuple[int, int]]:
    if len(members) <= _MOST_ERRING:
        yield from _nearest(members, [forms[number] for number in members], _APART_WITH_ERROR)


def _nearest(members: Sequence[int], forms: list[str], apart: int | None) -> Iterator[tuple[int, int]]:
    """Each member with those behind it whose rough forms are nearest to its own."""
    for at in range(len(members) - 1):
        form = forms[at]
        cutoff = 1 + len(form) // 4 if apart is None else apart
        behind = forms[at + 1 :]
        found = extract(form, behind, scorer=levenshtein, processor=None, score_cutoff=cutoff, limit=_MOST_NEAR)
        for _, _, place in found:
            yield members[at], members[at + 1 + place]
