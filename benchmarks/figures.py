"""The figures of one run: from the first candidates and their scores to recall, F1 and accuracy.

A threshold lets answers with at least its score through. Answers of one score are let through together, and an answer
to a name that nobody of the gazetteer bears is wrong.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby


@dataclass(frozen=True, slots=True)
class Outcome:
    """One answer: its score, and whether the right entity was named."""

    score: float
    right: bool


@dataclass(frozen=True, slots=True)
class Resolved:
    """What a threshold lets through: how many answers, how many right ones, and how many names have an owner."""

    answered: int
    right: int
    owned: int

    @property
    def precision(self) -> float:
        """The share of the answers that are right; 0 where there is none."""
        return self.right / self.answered if self.answered else 0.0

    @property
    def recall(self) -> float:
        """The share of the names with an owner that are answered rightly."""
        return self.right / self.owned


@dataclass(frozen=True, slots=True)
class Figures:
    """What is printed of one peer on one set; shares are 0 to 1."""

    f1: float
    recall_p99: float
    accuracy: float
    names_per_second: float
    resolved: Resolved | None = None
    """Where the peer has a threshold of its own."""


def at_thresholds(outcomes: Iterable[Outcome]) -> Iterator[tuple[int, int]]:
    """How many answers each threshold lets through, and how many of them are right, from the strictest one on."""
    answered = right = 0
    for _, equals in groupby(sorted(outcomes, key=lambda outcome: -outcome.score), key=lambda outcome: outcome.score):
        together = [outcome.right for outcome in equals]
        answered += len(together)
        right += sum(together)
        yield answered, right


def recall_at_precision(outcomes: Iterable[Outcome], owned: int, precision: float) -> float:
    """The highest recall of a threshold at which at least ``precision`` (0 to 1) of the answers are right.

    ``owned`` is the number of queries that somebody in the gazetteer bears, answered or not; at least 1.
    """
    reached = (right for answered, right in at_thresholds(outcomes) if right >= precision * answered)
    return max(reached, default=0) / owned


def best_f1(outcomes: Iterable[Outcome], owned: int) -> float:
    """The highest harmonic mean of precision and recall that any threshold gives."""
    return max((2 * right / (answered + owned) for answered, right in at_thresholds(outcomes)), default=0.0)


def accuracy(outcomes: Iterable[Outcome], owned: int) -> float:
    """The share of the names with an owner whose first candidate is right, at no threshold."""
    return sum(outcome.right for outcome in outcomes) / owned


def at_threshold(outcomes: Iterable[Outcome], owned: int, threshold: float) -> Resolved:
    """What a threshold (0 to 1) lets through."""
    through = [outcome.right for outcome in outcomes if outcome.score >= threshold]
    return Resolved(len(through), sum(through), owned)


def figures(
    outcomes: Sequence[Outcome], owned: int, queries: int, seconds: float, threshold: float | None = None
) -> Figures:
    """All figures of a run over ``queries`` names, ``owned`` of them somebody's, that took ``seconds``.

    ``threshold`` is the peer's own, if it has one.
    """
    return Figures(
        f1=best_f1(outcomes, owned),
        recall_p99=recall_at_precision(outcomes, owned, 0.99),
        accuracy=accuracy(outcomes, owned),
        names_per_second=queries / seconds if seconds else float("inf"),
        resolved=None if threshold is None else at_threshold(outcomes, owned, threshold),
    )
