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
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import calibration_data

from resolver.index import Index, split
from resolver.language.scripts.folding import fold
from resolver.matching.calibration import probability, shared, sort_of
from resolver.matching.comparison import compared
from resolver.matching.parts import parts
from resolver.ranking import Known, Ranking
from resolver.reliability import reliability

TARGET = Path(__file__).parent.parent / "resolver" / "matching" / "calibration.toml"
SEED = 20261128
PRECISION = 0.99
LEAST_THRESHOLD = 0.5
HELD_OUT = ("german-duden", "french", "polish-pwn", "turkish", "czech")
"""Standards of which no query takes part in the fit, to see what a new convention does."""

SHARPNESS = (1.0, 1.2, 1.5, 2.0)
"""How much better a candidate may be taken to be than its rivals: at 1 by its own odds, and never less, though the data
would have 0.7: there a clear spelling of a short name (Lvov) yields too much to rivals that no convention explains."""

INSTITUTION_SLOPE = 1.0
"""Two names of institutions are as likely one as their log-odds say, from where the curve of all kinds is even.

Fitted to the pairs here, which are mostly translations beside names that share a word, a curve would call every two
ministries one (decision 6)."""

OUTLIER = 0.02
"""The share of outcomes that no rule explains (Deutschland / Almanya, errors of the data)."""

Odds = tuple[list[tuple[str, float]], bool]
"""The kinds and log-odds of a query's candidates, the best first, and whether the best is right."""

Line = tuple[float, float]
"""Slope and offset of a curve."""


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
        asked += queries(one, calibration_data.ranking(index))
        pairs += compared_pairs(one, index, draw)
    new: list[Asked] = []
    old: list[Asked] = []
    for query in asked:
        (new if any(standard in query.sort for standard in HELD_OUT) else old).append(query)
    draw.shuffle(old)
    half = len(old) // 2
    fitted, held_out = [one.odds for one in old[:half]], old[half:]
    curves = Curves()
    for _ in range(2):
        for sort in curves.lines:
            own = [odds for odds in fitted if sort_of(odds[0][0][0]) == sort]
            curves.lines[sort] = fit_line(own, lambda line, sort=sort: curves.replaced(sort, line).top_score)  # type: ignore[misc]
        curves.sharpness = min(SHARPNESS, key=lambda value: loss(fitted, Curves(curves.lines, value).top_score))
    threshold = threshold_for(fitted, curves.top_score)
    draw.shuffle(pairs)
    told, held_pairs = pairs[: len(pairs) // 2], pairs[len(pairs) // 2 :]
    compare = fit_line(told, lambda line: partial(alone_score, line))
    for sort, (slope, offset) in curves.lines.items():
        print(f"resolve, {sort}: slope {slope:.3f} offset {offset:.3f}")
    print(f"sharpness {curves.sharpness}; {half} queries; threshold {threshold:.3f}")
    answers = [odds[1] for odds in (one.odds for one in held_out) if curves.top_score(odds[0]) >= threshold]
    print(f"  held out, from the threshold on: precision {sum(answers) / len(answers):.4f} of {len(answers)} answers")
    for title in dict.fromkeys(one.title for one in asked):
        held = [one.odds for one in held_out if one.title == title]
        print(f"  held out, {title}: expected calibration error {error(held, curves.top_score):.3f} of {len(held)}")
    print(f"  conventions held out: {error([one.odds for one in new], curves.top_score):.3f} of {len(new)}")
    institution = (INSTITUTION_SLOPE, INSTITUTION_SLOPE * compare[1] / compare[0])
    found = error(held_pairs, partial(alone_score, compare))
    print(f"compare: slope {compare[0]:.3f} offset {compare[1]:.3f}; held out: {found:.3f} of {len(held_pairs)}")
    if not dry:
        lines = [(f"resolve.{sort}", line) for sort, line in curves.lines.items()]
        lines += [("compare", compare), ("compare_institution", institution)]
        TARGET.write_text(
            "# Written by scripts/fit_calibration.py; the curves from a comparison's log-odds to those of identity.\n"
            f"threshold = {threshold:.3f}\nsharpness = {curves.sharpness}\n"
            + "".join(f"\n[{name}]\nslope = {slope:.3f}\noffset = {offset:.3f}\n" for name, (slope, offset) in lines),
            encoding="utf-8",
        )


@dataclass(slots=True)
class Curves:
    """The curves of :class:`~resolver.matching.calibration.Calibration` while they are fitted."""

    lines: dict[str, Line] = field(
        default_factory=lambda: dict.fromkeys(("person", "place", "institution"), (0.7, 0.3))
    )
    sharpness: float = 1.0

    def replaced(self, sort: str, line: Line) -> Curves:
        return Curves({**self.lines, sort: line}, self.sharpness)

    def top_score(self, candidates: list[tuple[str, float]]) -> float:
        kind, best = candidates[0]
        slope, offset = self.lines[sort_of(kind)]
        return shared([raw for _, raw in candidates], _clipped(slope * best + offset), self.sharpness)[0]


def queries(one: calibration_data.Set, ranking: Ranking) -> list[Asked]:
    """The candidates' log-odds for the queries of a set."""
    found: list[Asked] = []
    for query in one.queries:
        candidates = ranking.weighed(query.text, None, Known())[:5]
        if candidates:
            right = candidates[0].entry.entity.id in query.expected
            odds = [(each.entry.entity.kind, each.log_odds) for each in candidates]
            found.append(Asked((odds, right), one.title, query.sort))
    return found


def compared_pairs(one: calibration_data.Set, index: Index, draw: random.Random) -> list[Odds]:
    """The log-odds of pairs of names of one entity, and of as many pairs with the nearest other entity."""
    same: list[Odds] = []
    other: list[Odds] = []
    for query in one.queries:
        for identifier in sorted(query.expected)[:1]:
            entity = index.gazetteer.get(identifier)
            assert entity is not None
            same.append(([(entity.kind, odds(query.text, entity.names[0].text, entity.kind))], True))
        near = index.search([fold(word) for word in split(query.text)]).entries
        rivals = [entry for entry in near if entry.entity.id not in query.expected]
        if rivals:
            kind = rivals[0].entity.kind
            other.append(([(kind, odds(query.text, rivals[0].text, kind))], False))
    count = min(len(same), len(other))
    return [*draw.sample(same, count), *draw.sample(other, count)]


def odds(first: str, second: str, kind: str) -> float:
    """The log-odds that a comparison of two names of a kind gives, whatever the world calls places."""
    return compared(parts(first, kind), parts(second, kind), other_places=False).log_odds


Score = Callable[[list[tuple[str, float]]], float]


def _clipped(log_odds: float) -> float:
    return max(-30.0, min(30.0, log_odds))


def alone_score(line: Line, values: list[tuple[str, float]]) -> float:
    return probability(_clipped(line[0] * values[0][1] + line[1]))


def fit_line(data: list[Odds], score_of: Callable[[Line], Score], outlier: float = OUTLIER) -> Line:
    """The line that makes the outcomes likeliest, found on a grid that is refined three times.

    ``outlier`` is the share of outcomes that no rule explains: no score is taken to be nearer to 0 or 1 than that.
    """
    best, step = (1.0, 0.0), 0.4
    for _ in range(4):
        slopes = [max(0.05, best[0] + step * at) for at in range(-3, 4)]
        offsets = [best[1] + 3 * step * at for at in range(-3, 4)]
        best = min(((a, b) for a in slopes for b in offsets), key=lambda line: loss(data, score_of(line), outlier))
        step /= 2.5
    return best


def loss(data: list[Odds], score: Score, outlier: float = OUTLIER) -> float:
    total = 0.0
    for values, right in data:
        chance = min(1 - outlier, max(outlier, score(values)))
        total -= math.log(chance if right else 1 - chance)
    return total


def error(data: list[Odds], score: Score) -> float:
    """The expected calibration error: the mean gap between score and outcome over ten bands."""
    return reliability((score(values), right) for values, right in data).expected_error or 0.0


def threshold_for(data: list[Odds], score: Score) -> float:
    """The least score above which 99 of 100 answers are right."""
    scored = sorted(((score(values), right) for values, right in data), reverse=True)
    best, right_so_far = 1.0, 0
    for count, (chance, right) in enumerate(scored, start=1):
        right_so_far += right
        if right_so_far / count >= PRECISION:
            best = chance
    return max(LEAST_THRESHOLD, round(best, 3))


if __name__ == "__main__":
    main()
