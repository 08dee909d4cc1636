"""From log-odds to probabilities that mean what they say.

The best comparison's log-odds are turned into those that somebody here is meant by a straight line; candidates share
that probability by how much better than one another they fit. ``scripts/fit_calibration.py`` fits both.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import msgspec

_DATA = Path(__file__).parent / "calibration.toml"


class Curve(msgspec.Struct, frozen=True):
    """A straight line in log-odds: ``slope`` times the comparison's log-odds plus ``offset``."""

    slope: float
    offset: float

    def log_odds(self, raw: float) -> float:
        """Calibrated log-odds, kept within what floating point can tell from certainty."""
        return max(-30.0, min(30.0, self.slope * raw + self.offset))


class Calibration(msgspec.Struct, frozen=True):
    """The fitted curves and the threshold at which precision is 99 %.

    ``resolve`` has a curve for each sort of entity, from the best candidate's raw log-odds to those that somebody is
    meant. ``compare`` is the curve of two names, and ``compare_institution`` that of two institutions' names.
    ``sharpness`` is what a unit of raw log-odds makes a candidate likelier than a rival, in log-odds.
    """

    resolve: dict[str, Curve]
    sharpness: float
    compare: Curve
    compare_institution: Curve
    threshold: float

    def scores(self, candidates: Sequence[tuple[str, float]]) -> list[float]:
        """The probabilities that each candidate is meant, of their kinds and raw log-odds, the best first.

        They add up to the probability that somebody in the gazetteer is meant.
        """
        if not candidates:
            return []
        kind, best = candidates[0]
        return shared([raw for _, raw in candidates], self.resolve[sort_of(kind)].log_odds(best), self.sharpness)

    def compared(self, kind: str, raw: float) -> float:
        """The probability that two names of a kind can name one entity, of the comparison's raw log-odds."""
        curve = self.compare_institution if sort_of(kind) == "institution" else self.compare
        return probability(curve.log_odds(raw))


_SORTS = {"person": "person", "place": "place"}


def sort_of(kind: str) -> str:
    """Which of the curves is a kind's: person, place or institution."""
    return _SORTS.get(kind, "institution")


@cache
def calibration() -> Calibration:
    """The calibration that was fitted last."""
    table = tomllib.loads(_DATA.read_text(encoding="utf-8"))
    curves = {sort: Curve(**line) for sort, line in table["resolve"].items()}
    compare, institution = Curve(**table["compare"]), Curve(**table["compare_institution"])
    return Calibration(curves, table["sharpness"], compare, institution, table["threshold"])


def probability(log_odds: float) -> float:
    """The probability of log-odds."""
    return 1.0 / (1.0 + math.exp(-log_odds))


def shared(raw: Sequence[float], somebody: float, sharpness: float) -> list[float]:
    """The probability that somebody is meant, given as log-odds, shared among candidates by their raw log-odds."""
    top = max(raw)
    weights = [math.exp(sharpness * (value - top)) for value in raw]
    total = sum(weights)
    return [probability(somebody) * weight / total for weight in weights]
