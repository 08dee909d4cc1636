"""Turns: what one way of doing something took each time that it had its turn, and what the middle of it is."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from types import TracebackType


@dataclass(frozen=True, slots=True)
class Turn:
    """How much was done, in the seconds of processor (all threads) and on the clock that it took."""

    done: int
    processor: float
    clock: float


class Stopwatch:
    """The seconds of processor and on the clock between entering a ``with`` and leaving it."""

    def __init__(self) -> None:
        self.processor = self.clock = 0.0

    def __enter__(self) -> Stopwatch:
        self._processor, self._clock = time.process_time(), time.perf_counter()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.processor = time.process_time() - self._processor
        self.clock = time.perf_counter() - self._clock


def rate(turns: Sequence[Turn]) -> float:
    """How much is done in a second of processor: the median of the turns."""
    return median(turn.done / turn.processor for turn in turns)


def clock_rate(turns: Sequence[Turn]) -> float:
    """How much is done in a second on the clock: the median of the turns."""
    return median(turn.done / turn.clock for turn in turns)


def ratio(turns: Sequence[Turn], others: Sequence[Turn]) -> float:
    """How many times as fast these are as the others of the same run, by processor time: the median over the turns."""
    pairs = zip(turns, others, strict=False)  # one may have answered everything before the last turn
    return median((one.done / one.processor) / (other.done / other.processor) for one, other in pairs)


def percentile(values: Sequence[float], share: float) -> float:
    """The value that ``share`` (0 to 1) of the values do not exceed."""
    ordered = sorted(values)
    return ordered[min(int(share * len(ordered)), len(ordered) - 1)]
