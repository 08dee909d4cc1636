"""Reliability: whether what gets a score of 0.9 is right nine times in ten.

Scores are put into ten bands of equal width; in each band the mean score is held against the share that is right.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

BANDS = 10

_NORMAL_QUANTILE = 1.959964
"""The 0.975 quantile of the normal distribution: 95 of 100 intervals hold the true share."""


@dataclass(frozen=True, slots=True)
class Band:
    """The scores from ``low`` to below ``high`` (the last band holds 1 as well); an empty band has no shares."""

    low: float
    high: float
    names: int
    total: float
    """The sum of the scores."""
    right: int

    @property
    def mean_score(self) -> float | None:
        """What the scores promise."""
        return self.total / self.names if self.names else None

    @property
    def share_right(self) -> float | None:
        """What came true."""
        return self.right / self.names if self.names else None

    @property
    def gap(self) -> float | None:
        """The share right less the mean score: above 0 the scores were too low, below 0 too high."""
        return (self.right - self.total) / self.names if self.names else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """The 95 % interval of the share right, by E. B. Wilson, JASA 22 (1927), 209-212; it stays within 0 and 1."""
        if not self.names:
            return None
        share, square = self.right / self.names, _NORMAL_QUANTILE**2 / self.names
        middle = share + square / 2
        reach = math.sqrt(square * (share * (1 - share) + square / 4))
        low, high = (middle - reach) / (1 + square), (middle + reach) / (1 + square)
        return min(share, max(0.0, low)), max(share, min(1.0, high))  # against rounding at shares of 0 and 1


@dataclass(frozen=True, slots=True)
class Reliability:
    """All bands, from the lowest to the highest, and the two figures that sum them up; of nothing they are None."""

    bands: tuple[Band, ...]
    overall: Band
    """All scores in one."""
    brier: float | None
    """The mean squared difference between score and outcome: G. W. Brier, Monthly Weather Review 78 (1950), 1-3."""

    @property
    def expected_error(self) -> float | None:
        """The expected calibration error: the bands' gaps, without their signs, each weighted by its names."""
        if not self.overall.names:
            return None
        return math.fsum(abs(band.right - band.total) for band in self.bands) / self.overall.names


def reliability(scored: Iterable[tuple[float, bool]]) -> Reliability:
    """Put scores (probabilities from 0 to 1), each with whether it was right, into bands; no order matters."""
    boxes: list[list[tuple[float, bool]]] = [[] for _ in range(BANDS)]
    for score, right in scored:
        boxes[min(BANDS - 1, int(score * BANDS))].append((score, right))
    every = [each for box in boxes for each in box]
    bands = tuple(_band(number / BANDS, (number + 1) / BANDS, box) for number, box in enumerate(boxes))
    brier = math.fsum((score - right) ** 2 for score, right in every) / len(every) if every else None
    return Reliability(bands, _band(0.0, 1.0, every), brier)


def _band(low: float, high: float, box: list[tuple[float, bool]]) -> Band:
    return Band(low, high, len(box), math.fsum(score for score, _ in box), sum(right for _, right in box))
