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
class Figures:
    """What is printed of one peer on one set; shares are 0 to 1."""

    f1: float
    recall_p99: float
    accuracy: float
    names_per_second: float


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


def figures(outcomes: Sequence[Outcome], owned: int, queries: int, seconds: float) -> Figures:
    """All figures of a run over ``queries`` names, ``owned`` of them somebody's, that took ``seconds``."""
    return Figures(
        f1=best_f1(outcomes, owned),
        recall_p99=recall_at_precision(outcomes, owned, 0.99),
        accuracy=accuracy(outcomes, owned),
        names_per_second=queries / seconds if seconds else float("inf"),
    )
