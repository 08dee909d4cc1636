"""Fit the curves of the score and the default threshold, on data that the repository makes.

Curves are fitted on one half of the queries of ``calibration_data`` and measured on the other, set by set and for the
sorts of spelling that the fit has not seen: those of whole standards of romanisation. Run after ``fit_weights.py``:

    python scripts/fit_calibration.py            # fits, prints the figures, writes calibration.toml
    python scripts/fit_calibration.py --dry-run  # prints only
"""

from __future__ import annotations

import argparse
import math
import random
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import calibration_data

from resolver.candidate import Known
from resolver.index import Index, split
from resolver.language.scripts.folding import fold
from resolver.matching.calibration import shared
from resolver.matching.comparison import compared
from resolver.matching.parts import parts
from resolver.ranking import Ranking
from resolver.reliability import reliability

TARGET = Path(__file__).parent.parent / "resolver" / "matching" / "calibration.toml"
SEED = 20261128
PRECISION = 0.99
LEAST_THRESHOLD = 0.5
HELD_OUT = ("german-duden", "french", "polish-pwn", "turkish", "czech")
"""Standards of which no query takes part in the fit, to see what a new convention does."""

OUTLIER = 0.02
"""The share of outcomes that no rule explains (Deutschland / Almanya, errors of the data)."""

Odds = tuple[list[float], bool]
"""The log-odds of a query's candidates, the best first, and whether the best is right."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A query's odds, the set that it is of and the sort of spelling."""

    odds: Odds
    title: str
    sort: str


def main() -> None:
    arguments = argparse.ArgumentParser(description="fit the curves of the score")
    arguments.add_argument("--dry-run", action="store_true")
    dry = arguments.parse_args().dry_run
    draw = random.Random(SEED)
    asked: list[Asked] = []
    pairs: list[Odds] = []
    for one in calibration_data.sets(SEED):
        index = Index(one.gazetteer)
        asked += queries(one, Ranking(index))
        pairs += compared_pairs(one, index, draw)
    new = [one for one in asked if any(standard in one.sort for standard in HELD_OUT)]
    old = [one for one in asked if one not in new]
    draw.shuffle(old)
    half = len(old) // 2
    resolve = fit([one.odds for one in old[:half]], top_score)
    threshold = threshold_for([one.odds for one in old[half:]], resolve)
    draw.shuffle(pairs)
    compare = fit(pairs[: len(pairs) // 2], alone_score)
    print(f"resolve: slope {resolve[0]:.3f} offset {resolve[1]:.3f}; {half} queries; threshold {threshold:.3f}")
    for title in dict.fromkeys(one.title for one in asked):
        held = [one.odds for one in old[half:] if one.title == title]
        print(f"  held out, {title}: expected calibration error {error(held, resolve, top_score):.3f} of {len(held)}")
    print(f"  conventions held out: {error([one.odds for one in new], resolve, top_score):.3f} of {len(new)}")
    print(f"compare: slope {compare[0]:.3f} offset {compare[1]:.3f}; {len(pairs) // 2} pairs")
    print(f"  held out: expected calibration error {error(pairs[len(pairs) // 2 :], compare, alone_score):.3f}")
    if not dry:
        TARGET.write_text(
            "# Written by scripts/fit_calibration.py; the curves from a comparison's log-odds to those of identity.\n"
            f"threshold = {threshold:.3f}\n\n[resolve]\nslope = {resolve[0]:.3f}\noffset = {resolve[1]:.3f}\n\n"
            f"[compare]\nslope = {compare[0]:.3f}\noffset = {compare[1]:.3f}\n",
            encoding="utf-8",
        )


def queries(one: calibration_data.Set, ranking: Ranking) -> list[Asked]:
    """The candidates' log-odds for the queries of a set."""
    found: list[Asked] = []
    for query in one.queries:
        candidates = ranking.weighed(query.text, None, Known())[:5]
        if candidates:
            right = candidates[0].entry.entity.id in query.expected
            found.append(Asked(([each.odds for each in candidates], right), one.title, query.sort))
    return found


def compared_pairs(one: calibration_data.Set, index: Index, draw: random.Random) -> list[Odds]:
    """The log-odds of pairs of names of one entity, and of as many pairs with the nearest other entity."""
    same: list[Odds] = []
    other: list[Odds] = []
    for query in one.queries:
        for identifier in sorted(query.expected)[:1]:
            entity = index.gazetteer.get(identifier)
            assert entity is not None
            same.append(([odds(query.text, entity.names[0].text, entity.kind)], True))
        near = index.search([fold(word) for word in split(query.text)]).entries
        rivals = [entry for entry in near if entry.entity.id not in query.expected]
        if rivals:
            other.append(([odds(query.text, rivals[0].text, rivals[0].entity.kind)], False))
    count = min(len(same), len(other))
    return [*draw.sample(same, count), *draw.sample(other, count)]


def odds(first: str, second: str, kind: str) -> float:
    """The log-odds that a comparison of two names of a kind gives."""
    return compared(parts(first, kind), parts(second, kind)).log_odds


Curve = tuple[float, float]
"""Slope and offset."""


def top_score(values: list[float], curve: Curve) -> float:
    return shared([max(-30.0, min(30.0, curve[0] * value + curve[1])) for value in values])[0]


def alone_score(values: list[float], curve: Curve) -> float:
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, curve[0] * values[0] + curve[1]))))


def fit(data: list[Odds], score: Callable[[list[float], Curve], float]) -> Curve:
    """The line that makes the outcomes likeliest, found on a grid that is refined twice."""
    best, step = (1.0, 0.0), 0.4
    for _ in range(4):
        slopes = [max(0.05, best[0] + step * at) for at in range(-3, 4)]
        offsets = [best[1] + 3 * step * at for at in range(-3, 4)]
        best = min(((a, b) for a in slopes for b in offsets), key=lambda curve: loss(data, curve, score))
        step /= 2.5
    return best


def loss(data: list[Odds], curve: Curve, score: Callable[[list[float], Curve], float]) -> float:
    total = 0.0
    for values, right in data:
        chance = min(1 - OUTLIER, max(OUTLIER, score(values, curve)))
        total -= math.log(chance if right else 1 - chance)
    return total


def error(data: list[Odds], curve: Curve, score: Callable[[list[float], Curve], float]) -> float:
    """The expected calibration error: the mean gap between score and outcome over ten bands."""
    return reliability((score(values, curve), right) for values, right in data).expected_error or 0.0


def threshold_for(data: list[Odds], curve: Curve) -> float:
    """The least score above which 99 of 100 answers are right."""
    scored = sorted(((top_score(values, curve), right) for values, right in data), reverse=True)
    best, right_so_far = 1.0, 0
    for count, (chance, right) in enumerate(scored, start=1):
        right_so_far += right
        if right_so_far / count >= PRECISION:
            best = chance
    return max(LEAST_THRESHOLD, round(best, 3))


if __name__ == "__main__":
    main()
