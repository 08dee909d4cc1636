"""Figures of a clustering: how many pairs are right (pairwise F1), and how right the cluster of each name is (B-cubed).

A name has a known owner or is a stranger's. Of two strangers nobody knows whether they are one, so that they are no
pair; a stranger in the cluster of a known owner is wrong. B-cubed (Bagga and Baldwin, 1998) is averaged over the names
with a known owner.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

STRANGER = None


@dataclass(frozen=True, slots=True)
class Share:
    """Precision, recall and their harmonic mean, each from 0 to 1."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """The harmonic mean."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def pairwise(owners: Sequence[str | None], clusters: Iterable[Sequence[int]]) -> Share:
    """The pairs of one cluster held against those of one owner; where there is no pair, none is wrong."""
    right = said = 0
    for members in clusters:
        counts = Counter(owners[number] for number in members)
        strangers = counts.pop(STRANGER, 0)
        known = sum(counts.values())
        said += known * (known - 1) // 2 + known * strangers
        right += sum(count * (count - 1) // 2 for count in counts.values())
    sizes = Counter(owner for owner in owners if owner is not STRANGER)
    there = sum(count * (count - 1) // 2 for count in sizes.values())
    return Share(right / said if said else 1.0, right / there if there else 1.0)


def b_cubed(owners: Sequence[str | None], clusters: Iterable[Sequence[int]]) -> Share:
    """For each name with an owner: the share of its cluster that is his, and of his names that are in it; averaged."""
    sizes = Counter(owner for owner in owners if owner is not STRANGER)
    precision = recall = 0.0
    for members in clusters:
        counts = Counter(owners[number] for number in members)
        for owner, count in counts.items():
            if owner is not STRANGER:
                precision += count * count / len(members)
                recall += count * count / sizes[owner]
    names = sum(sizes.values())
    return Share(precision / names, recall / names)


def best_decisions(scores: Iterable[float], right: Iterable[bool], there: int) -> Share:
    """Of pairwise decisions at any one threshold the best F1; ``there`` is the number of pairs that are one owner's."""
    best = Share(1.0, 0.0)
    hits = 0
    ordered = sorted(zip(scores, right, strict=True), reverse=True)
    for said, (score, is_right) in enumerate(ordered, start=1):
        hits += is_right
        if said == len(ordered) or ordered[said][0] != score:
            one = Share(hits / said, hits / there)
            best = max(best, one, key=lambda share: share.f1)
    return best
