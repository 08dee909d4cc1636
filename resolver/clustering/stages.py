"""The stages of clustering as jobs of workers: each takes the numbers that a text names, and gives plain data back."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING

from resolver.clustering.agglomeration import REPRESENTATIVES, Judge, agglomerated
from resolver.clustering.block_keys import Blocks, blocks, kind_of
from resolver.clustering.blocks import BlockStore, Packed, unpaired
from resolver.clustering.links import Link, linked, pair_kind, worth_comparing
from resolver.language.scripts.folding import fold
from resolver.matching.parts import parts

if TYPE_CHECKING:
    from resolver.resolver import Resolver

_SAYS = {"given": 2, "patronymic": 2, "family": 2, "initial": 1}
"""How much a part of a name says of its bearer."""


def order_of(text: str) -> tuple[str, str]:
    """By what spellings are ordered: alike family names stand together.

    What is known of a word is then used before it is forgotten. Which spellings of a large block are compared, and
    which of two equal links comes first, depends on this order and on no other.
    """
    words = fold(text).split()
    return (words[-1] if words else "", text)


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

    def link_from(self, first: int, second: int, threshold: float) -> Link | None:
        """The link of two texts whose score is at least the threshold; None where there is none."""
        kind = self._pair_kind(first, second)
        if not worth_comparing(self.texts[first], self.texts[second], kind):
            return None
        link = linked(self.texts[first], self.texts[second], kind)
        return link if link.score >= threshold and not link.apart else None

    def kind_of_all(self, numbers: Iterable[int]) -> str | None:
        """The kind that most of some texts show, by how often they were met; None where none shows any."""
        kinds = Counter[str]()
        for number in numbers:
            shown = self.kind_of(number)
            if shown is not None:
                kinds[shown] += self.counts[number]
        return max(kinds, key=lambda one: (kinds[one], one), default=None)

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
            link = self.spellings.link_from(first, second, self.threshold)
            if link is not None:
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
        return [one for root in text.split() for one in grouped(self.spellings, self._links(self.tied[int(root)]))]

    def _links(self, places: Sequence[int]) -> list[tuple[int, int, Link]]:
        return [(self.first[at], self.second[at], Link(self.score[at], False, bool(self.partial[at]))) for at in places]


def grouped(spellings: Spellings, links: Sequence[tuple[int, int, Link]]) -> list[tuple[float, list[int]]]:
    """The groups that the links of one component come to, each with its score."""
    known = {(first, second): link for first, second, link in links}

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
