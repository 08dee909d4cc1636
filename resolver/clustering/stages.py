"""The stages of clustering as jobs of workers: each takes the numbers that a text names, and gives plain data back."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING

from resolver.clustering.agglomeration import REPRESENTATIVES, Judge, agglomerated
from resolver.clustering.block_keys import Blocks, blocks, kind_of
from resolver.clustering.blocks import BlockStore, Packed, unpaired
from resolver.clustering.links import Link, linked, pair_kind, worth_comparing
from resolver.matching.parts import parts

if TYPE_CHECKING:
    from resolver.resolver import Resolver

_SAYS = {"given": 2, "patronymic": 2, "family": 2, "initial": 1}
"""How much a part of a name says of its bearer."""

_shown_kind = lru_cache(maxsize=1 << 15)(kind_of)


@dataclass(frozen=True, slots=True)
class Spellings:
    """The texts by number, how often each was met, and the kind of all where one was asked for."""

    texts: tuple[str, ...]
    counts: Sequence[int]
    kind: str | None

    def kind_of(self, number: int) -> str | None:
        """The kind that was asked for, or that the text shows."""
        return self.kind or _shown_kind(self.texts[number])

    def blocks(self, number: int) -> Blocks:
        """The blocks of a text."""
        return blocks(self.texts[number], self.kind_of(number))

    def link(self, first: int, second: int) -> Link:
        """The verdict on two texts."""
        return linked(self.texts[first], self.texts[second], self._pair_kind(first, second))

    def worth_comparing(self, first: int, second: int) -> bool:
        """Whether two texts may be linked at all."""
        return worth_comparing(self.texts[first], self.texts[second], self._pair_kind(first, second))

    def richness(self, number: int) -> int:
        """How much a text says of its bearer."""
        found = parts(self.texts[number], self.kind_of(number) or "place").parts
        return sum(_SAYS.get(part.role, 1) for part in found)

    def _pair_kind(self, first: int, second: int) -> str:
        return self.kind or pair_kind(self.kind_of(first), self.kind_of(second))


@dataclass(frozen=True, slots=True)
class Borne:
    """Whether somebody in the gazetteer bears a name."""

    kind: str | None

    def __call__(self, resolver: Resolver, text: str) -> bool:
        """Of a name."""
        return resolver.resolve(text, self.kind) is not None


@dataclass(frozen=True, slots=True)
class Keys:
    """The blocks of spellings, packed."""

    spellings: Spellings

    def __call__(self, resolver: Resolver, text: str) -> Packed:  # noqa: ARG002 - as every job
        """Of a range of numbers."""
        store = BlockStore()
        for number in range(*map(int, text.split())):
            store.add(number, self.spellings.blocks(number))
        return store.packed()


@dataclass(frozen=True, slots=True)
class Pairs:
    """The pairs of the blocks that are worth a comparison, packed."""

    store: BlockStore

    def __call__(self, resolver: Resolver, text: str) -> bytes:  # noqa: ARG002 - as every job
        """Of a part of the blocks."""
        return self.store.pairs(int(text)).tobytes()


@dataclass(frozen=True, slots=True)
class Linking:
    """The links among pairs: the two numbers, the score, and whether it is partial."""

    spellings: Spellings
    pairs: array[int]
    threshold: float

    def __call__(self, resolver: Resolver, text: str) -> list[tuple[int, int, float, bool]]:  # noqa: ARG002 - as every job
        """Of a range of pairs."""
        found: list[tuple[int, int, float, bool]] = []
        for at in range(*map(int, text.split())):
            first, second = unpaired(self.pairs[at])
            if self.spellings.worth_comparing(first, second):
                link = self.spellings.link(first, second)
                if link.score >= self.threshold and not link.apart:
                    found.append((first, second, link.score, link.partial))
        return found


@dataclass(frozen=True, slots=True)
class Grouping:
    """The groups that components of links come to, each with its score; links are in flat arrays."""

    spellings: Spellings
    tied: Mapping[int, Sequence[int]]
    first: array[int]
    second: array[int]
    score: array[float]
    partial: array[int]

    def __call__(self, resolver: Resolver, text: str) -> list[tuple[float, list[int]]]:  # noqa: ARG002 - as every job
        """Of the components of some numbers."""
        return [one for root in text.split() for one in self._grouped(self.tied[int(root)])]

    def _grouped(self, places: Sequence[int]) -> list[tuple[float, list[int]]]:
        links = [
            (self.first[at], self.second[at], Link(self.score[at], False, bool(self.partial[at]))) for at in places
        ]
        known = {(first, second): link for first, second, link in links}
        spellings = self.spellings

        def judge(one: int, other: int) -> Link:
            key = (one, other) if one < other else (other, one)
            link = known.get(key)
            if link is None:
                link = known[key] = spellings.link(*key)
            return link

        numbers = sorted({number for first, second, _ in links for number in (first, second)})
        groups = agglomerated(numbers, links, judge, spellings.counts.__getitem__, spellings.richness)
        return [(_mean(group[:REPRESENTATIVES], judge), group) for group in groups]


def _mean(numbers: Sequence[int], judge: Judge) -> float:
    """The mean score of all pairs; 1 of a single one."""
    scores = [judge(one, other).score for one, other in combinations(numbers, 2)]
    return sum(scores) / len(scores) if scores else 1.0
