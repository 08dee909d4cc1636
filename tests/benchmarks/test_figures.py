"""The figures of a run, against cases counted by hand."""

from __future__ import annotations

import pytest

from benchmarks.figures import Outcome, Resolved, accuracy, at_threshold, best_f1, figures, recall_at_precision


def outcomes(*rows: tuple[float, bool]) -> list[Outcome]:
    return [Outcome(score, right) for score, right in rows]


RIGHT_RIGHT_WRONG_RIGHT = outcomes((0.9, True), (0.8, True), (0.7, False), (0.6, True))
TIED = outcomes((0.9, True), (0.5, True), (0.5, False))


@pytest.mark.parametrize(
    ("answers", "owned", "precision", "recall"),
    [
        (RIGHT_RIGHT_WRONG_RIGHT, 5, 0.99, 2 / 5),  # above the first wrong answer
        (RIGHT_RIGHT_WRONG_RIGHT, 5, 0.75, 3 / 5),  # 3 of 4 are right: exactly 0.75 is enough
        (RIGHT_RIGHT_WRONG_RIGHT, 5, 0.76, 2 / 5),
        (TIED, 2, 0.99, 1 / 2),  # no threshold lets one of two equal scores through
        (TIED, 2, 0.6, 1.0),
        (outcomes((0.9, False), (0.8, True)), 1, 0.99, 0.0),  # the surest answer is wrong
        (outcomes((0.1, True), (0.9, True)), 4, 0.99, 1 / 2),  # in any order
        ([], 3, 0.99, 0.0),
        (outcomes(*[(1.0, True)] * 99, (1.0, False)), 99, 0.99, 1.0),  # 99 of 100, all of one score
        (outcomes(*[(1.0, True)] * 98, (1.0, False)), 98, 0.99, 0.0),
    ],
)
def test_recall_at_a_precision(answers: list[Outcome], owned: int, precision: float, recall: float) -> None:
    assert recall_at_precision(answers, owned, precision) == pytest.approx(recall)


@pytest.mark.parametrize(
    ("answers", "owned", "f1"),
    [
        (RIGHT_RIGHT_WRONG_RIGHT, 5, 2 * 3 / (4 + 5)),  # all four answers: precision 3/4, recall 3/5
        (RIGHT_RIGHT_WRONG_RIGHT, 2, 1.0),  # only the first two
        (TIED, 2, 2 * 2 / (3 + 2)),
        (outcomes((0.9, False)), 1, 0.0),
        ([], 1, 0.0),
    ],
)
def test_best_f1(answers: list[Outcome], owned: int, f1: float) -> None:
    assert best_f1(answers, owned) == pytest.approx(f1)


def test_accuracy_counts_names_without_an_answer() -> None:
    assert accuracy(RIGHT_RIGHT_WRONG_RIGHT, 5) == pytest.approx(3 / 5)


def test_names_a_second_count_strangers_too() -> None:
    assert figures(TIED, owned=2, queries=10, seconds=2.0).names_per_second == pytest.approx(5)


def test_a_threshold_lets_its_own_score_through() -> None:
    resolved = at_threshold(RIGHT_RIGHT_WRONG_RIGHT, 5, 0.7)
    assert resolved == Resolved(answered=3, right=2, owned=5)
    assert (resolved.precision, resolved.recall) == (pytest.approx(2 / 3), pytest.approx(2 / 5))
    assert at_threshold(RIGHT_RIGHT_WRONG_RIGHT, 5, 0.95).precision == 0.0
    assert figures(TIED, 2, 10, 2.0, threshold=0.9).resolved == Resolved(answered=1, right=1, owned=2)
    assert figures(TIED, 2, 10, 2.0).resolved is None
