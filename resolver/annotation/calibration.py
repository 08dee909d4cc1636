"""From what the scene makes of a mention to the probability that its ID is right at this place.

The scene's odds choose among the candidates of a place; how often the chosen one is right is another figure, since what
the scene does not see (somebody unknown of the same name) makes its odds bolder than they may be.
``scripts/fit_mention_calibration.py`` fits a straight line in log-odds for each sort of entity on annotated articles.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Sequence
from functools import cache, lru_cache
from pathlib import Path

from resolver.matching.calibration import Curve, probability, sort_of

_DATA = Path(__file__).with_suffix(".toml")
_CERTAIN = 1e-13
"""How near to 1 a share can come before its log-odds are lost to floating point."""


def log_odds(share: float) -> float:
    """The natural log-odds of a share between 0 and 1."""
    share = min(1.0 - _CERTAIN, max(_CERTAIN, share))
    return math.log(share / (1.0 - share))


def calibrated(kind: str, shares: Sequence[float]) -> list[float]:
    """The probabilities of a place's candidates, of the shares that the scene gives them, the chosen one's first.

    ``kind`` is the chosen one's. The others share at most what it leaves, in the proportions that they had.
    """
    best = _probability(kind, shares[0])
    if len(shares) == 1:
        return [best]
    left = min(1.0, (1.0 - best) / max(_CERTAIN, 1.0 - shares[0]))
    return [best, *(share * left for share in shares[1:])]


@lru_cache(maxsize=1 << 12)
def _probability(kind: str, share: float) -> float:
    """The probability of what has a share; a name with nothing beside it has the same one again and again."""
    return probability(curves()[sort_of(kind)].log_odds(log_odds(share)))


@cache
def curves() -> dict[str, Curve]:
    """The curve of each sort of entity, as it was fitted last."""
    return {sort: Curve(**line) for sort, line in tomllib.loads(_DATA.read_text(encoding="utf-8")).items()}
