"""Which links hold once all of them are looked at: agglomeration that keeps apart what contradicts.

A link is between two spellings, an entity has many. Two clusters become one where the mean probability over the pairs
of the spellings that say most says so, and these do not contradict: `Сергей` and `Олег Иванов` stay two however many
spellings stand between them. Averages, because a single link makes chains of near names, and complete linkage breaks
an entity at its two farthest conventions (`Zelenskyy`, `Selenskij`).

What says less (`Медынский`, `И. Медынский`) comes after what says more, and joins only where all the fuller names that
it can stand for are one: whoever bears a name that two others share cannot be told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from resolver.clustering.links import Link

REPRESENTATIVES = 5
"""So many spellings speak for a cluster at the most."""

LIKELIER = 0.5
"""The least mean probability of clusters that become one: likelier one entity than two."""

Judge = Callable[[int, int], Link]
"""Gives the link between two spellings, compared before or not."""


@dataclass(slots=True)
class _Group:
    """A cluster in the making: its spellings, the most frequent first, and how much the fullest says."""

    members: list[int]
    richness: int
    apart: set[int] = field(default_factory=set)


def agglomerated(
    numbers: Sequence[int],
    links: Iterable[tuple[int, int, Link]],
    judge: Judge,
    counts: Callable[[int], int],
    richness: Callable[[int], int],
) -> list[list[int]]:
    """The clusters of some spellings that links tie together.

    ``counts`` says how often a spelling was met, ``richness`` how much it says of its bearer: more parts, more said.
    """
    growing = _Growing(numbers, judge, counts, richness)
    ordered = sorted(links, key=lambda item: (-item[2].score, item[0], item[1]))
    for first, second, link in ordered:
        if not link.partial:
            growing.join(growing.of[first], growing.of[second])
    growing.join_short([(first, second) for first, second, link in ordered if link.partial])
    return [group.members for group in growing.groups.values()]


class _Growing:
    """Groups by number, which grow together."""

    def __init__(
        self, numbers: Sequence[int], judge: Judge, counts: Callable[[int], int], richness: Callable[[int], int]
    ) -> None:
        self.groups = {number: _Group([number], richness(number)) for number in numbers}
        self.of = {number: number for number in numbers}
        self._judge = judge
        self._counts = counts
        self._richness = lru_cache(maxsize=None)(richness)

    def _order(self, number: int) -> tuple[int, int, int]:
        """What says most first, then what was met most often."""
        return -self._richness(number), -self._counts(number), number

    def join(self, one: int, other: int) -> bool:
        """Make two groups one where they are one entity's; whether they are."""
        if one == other:
            return True
        if self._agreement(one, other) is None:
            return False
        first, second = self.groups[one], self.groups.pop(other)
        first.members = sorted(first.members + second.members, key=self._order)
        first.richness = max(first.richness, second.richness)
        first.apart |= second.apart
        for number in second.members:
            self.of[number] = one
        for far in second.apart:
            if far in self.groups:
                self.groups[far].apart.add(one)
        return True

    def join_short(self, pairs: Sequence[tuple[int, int]]) -> None:
        """Put groups that say less to the fuller ones that they can stand for, where these are all one."""
        while True:
            fuller: dict[int, dict[int, None]] = {}
            for first, second in pairs:
                one, other = self.of[first], self.of[second]
                if one != other:
                    less, more = sorted((one, other), key=lambda at: (self.groups[at].richness, -at))
                    fuller.setdefault(less, {})[more] = None
            joined = False
            for less in sorted(fuller, key=lambda at: (-self.groups[at].richness, at)):
                joined = self._join_to_fuller(less, list(fuller[less])) or joined
            if not joined:
                return

    def _join_to_fuller(self, less: int, candidates: list[int]) -> bool:
        if less not in self.groups:
            return False
        there = list(dict.fromkeys(self.of[at] for at in candidates))
        agreed = [(score, at) for at in there if at != less and (score := self._agreement(less, at)) is not None]
        if not agreed or any(
            self._contradicts(one, other) for at, (_, one) in enumerate(agreed) for _, other in agreed[:at]
        ):
            return False
        _, best = max(agreed, key=lambda item: (item[0], -item[1]))
        return self.join(best, less)

    def _agreement(self, one: int, other: int) -> float | None:
        """The mean probability that two groups are one entity; None where it is too small or they contradict."""
        first, second = self.groups[one], self.groups[other]
        if other in first.apart:
            return None
        scores: list[float] = []
        told = against = 0
        for asked in first.members[:REPRESENTATIVES]:
            for known in second.members[:REPRESENTATIVES]:
                link = self._judge(asked, known)
                scores.append(link.score)
                if self._richness(asked) == first.richness and self._richness(known) == second.richness:
                    told += 1
                    against += link.apart
        if 2 * against > told:  # of the names that say most, most contradict: one spelling alone may be misread
            self._part(one, other)
            return None
        mean = sum(scores) / len(scores)
        return mean if mean >= LIKELIER else None

    def _contradicts(self, one: int, other: int) -> bool:
        return self._agreement(one, other) is None

    def _part(self, one: int, other: int) -> None:
        self.groups[one].apart.add(other)
        self.groups[other].apart.add(one)
