"""Fit the matcher's weights on data that the repository makes.

The weights of terms in ``weights.toml`` are moved so that the right entity, or nobody, is as likely as can be over all
queries of ``calibration_data``: a conditional logit over each query's candidates and nobody, held near the weights of
``weights_prior.toml``. Signs stay: what speaks against a name never comes to speak for it. Run:

    python scripts/fit_weights.py            # fits, prints, writes weights.toml
    python scripts/fit_weights.py --dry-run  # prints only
"""

from __future__ import annotations

import argparse
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

import calibration_data
import numpy

from resolver.index import Index
from resolver.matching.weights import weights
from resolver.ranking import Known

PRIOR_TABLE = Path(__file__).with_name("weights_prior.toml")
TARGET = Path(__file__).parent.parent / "resolver" / "matching" / "weights.toml"
SEED = 20261127
MOST_CANDIDATES = 5
PRIOR = 0.5
"""How strongly weights are held where they were: the log-likelihood that a squared unit of change costs, per query."""

FIXED = frozenset(
    (
        *("modifier", "number", "institution", "conflict", "gender", "function_word", "word_institution"),
        *("word_added", "field", "junior_missing"),
        *("words_differ", "contradiction_given", "contradiction_patronymic", "contradiction_middle"),
        *(
            "contradiction_initial",
            "base_organisation",
            "base_facility",
            "acronym_written",
            "generic",
            "family_sounds",
            "given",
            "given_left",
            "both_left",
            "word_query",
            "word_name",
            "other_family",
            "contradiction_family",
            "extra_number",
            "known_place",
            "contradiction_order",
            "gender_told",
            "near_given",
            "two_families",
            "sounds",
            "base_place",
        ),
    )
)
"""Policy that the data have too few cases for: what is no spelling but another name stays as it is; and from where on a
sound says how much, the scale on which that policy is told."""

ROUNDS = 1500
RATE = 0.03

Vector = numpy.ndarray


@dataclass(frozen=True, slots=True)
class Case:
    """A query's candidates as rows of amounts, what else their odds have, and which are right (none: nobody is)."""

    rows: Vector
    rest: Vector
    right: Vector


def main() -> None:
    arguments = argparse.ArgumentParser(description="fit the weights of the matcher")
    arguments.add_argument("--dry-run", action="store_true")
    dry = arguments.parse_args().dry_run
    names = [("things", key) for key in weights().things] + [("persons", key) for key in weights().persons]
    prior = tomllib.loads(PRIOR_TABLE.read_text(encoding="utf-8"))
    before = numpy.array([prior[section].get(key, getattr(weights(), section)[key]) for section, key in names])
    cases = [case for one in calibration_data.sets(SEED) for case in gathered(one, names)]
    half = len(cases) // 2
    numpy.random.default_rng(SEED).shuffle(cases)
    held_out, fitted = Problem(cases[:half], len(names)), Problem(cases[half:], len(names))
    free = numpy.array([0.0 if key in FIXED else 1.0 for _, key in names])
    after = fit(fitted, before, free)
    print(
        f"{len(cases)} queries; mean log-likelihood held out: {held_out.mean(before):.4f} -> {held_out.mean(after):.4f}"
    )
    after = fit(Problem(cases, len(names)), before, free)
    text = TARGET.read_text(encoding="utf-8")
    for (section, key), old, new in zip(names, before, after, strict=True):
        if abs(new - old) >= 0.05:
            print(f"{section}.{key}: {old:.2f} -> {new:.2f}")
        text = replaced(text, section, key, new)
    if not dry:
        TARGET.write_text(text, encoding="utf-8")


def gathered(one: calibration_data.Set, names: list[tuple[str, str]]) -> list[Case]:
    columns = {name: at for at, name in enumerate(names)}
    ranking = calibration_data.ranking(Index(one.gazetteer))
    found: list[Case] = []
    for query in one.queries:
        candidates = ranking.weighed(query.text, None, Known())[:MOST_CANDIDATES]
        rows = numpy.zeros((len(candidates), len(names)))
        for at, candidate in enumerate(candidates):
            section = "persons" if candidate.entry.entity.kind == "person" else "things"
            for key, amount in (candidate.comparison.terms or {}).items():
                rows[at, columns[section, key]] = amount
        rest = numpy.array(
            [one.log_odds - (one.comparison.log_odds if one.comparison.terms else 0.0) for one in candidates]
        )
        right = numpy.array([float(one.entry.entity.id in query.expected) for one in candidates])
        found.append(Case(rows, rest, right))
    return found


class Problem:
    """Cases as one matrix; row 0 of every case is nobody."""

    def __init__(self, cases: list[Case], width: int) -> None:
        self.rows = numpy.concatenate([case.rows for case in cases] or [numpy.zeros((0, width))])
        self.rest = numpy.concatenate([case.rest for case in cases])
        self.of = numpy.repeat(numpy.arange(len(cases)), [len(case.rest) for case in cases])
        self.right = numpy.concatenate([case.right for case in cases])
        self.count = len(cases)

    def chances(self, vector: Vector) -> tuple[Vector, Vector]:
        odds = numpy.clip(self.rows @ vector + self.rest, -30.0, 30.0)
        weight = numpy.exp(odds)
        total = 1.0 + numpy.bincount(self.of, weight, self.count)
        return weight / total[self.of], 1.0 / total

    def mean(self, vector: Vector) -> float:
        """The mean log-likelihood of what is right."""
        chances, nobody = self.chances(vector)
        owned = numpy.bincount(self.of, self.right, self.count) > 0
        told = numpy.where(owned, numpy.bincount(self.of, self.right * chances, self.count), nobody)
        return float(numpy.log(numpy.clip(told, 1e-3, 1.0)).mean())

    def slope(self, vector: Vector) -> Vector:
        chances, _ = self.chances(vector)
        told = numpy.bincount(self.of, self.right * chances, self.count)
        # of several that are right, each is pulled up by its share of what they have together
        pulled = numpy.where(self.right > 0, chances / numpy.maximum(told, 1e-12)[self.of], 0.0)
        slope: Vector = self.rows.T @ (pulled - chances) / self.count
        return slope


def fit(problem: Problem, before: Vector, free: Vector) -> Vector:
    """Gradient ascent with momentum and adapted steps (Adam), projected on the signs that the weights had.

    ``free`` is 0 for weights that stay, 1 for the others.
    """
    vector, mean, square = before.copy(), numpy.zeros_like(before), numpy.zeros_like(before)
    signs = numpy.sign(before)
    for step in range(1, ROUNDS + 1):
        slope = problem.slope(vector) - 2 * PRIOR / 10 * (vector - before) / numpy.maximum(1.0, numpy.abs(before))
        mean = 0.9 * mean + 0.1 * slope
        square = 0.999 * square + 0.001 * slope**2
        vector = vector + free * RATE * (mean / (1 - 0.9**step)) / (numpy.sqrt(square / (1 - 0.999**step)) + 1e-8)
        vector = numpy.where(signs * vector < 0, 0.0, vector)
    return vector


def replaced(text: str, section: str, key: str, value: float) -> str:
    """The table with one weight changed; its comment stays."""
    start = text.index(f"[{section}]")
    end = text.find("\n[", start)
    body = re.sub(rf"(?m)^{key} = -?[\d.]+", f"{key} = {value:.2f}", text[start:end])
    return text[:start] + body + text[end:]


if __name__ == "__main__":
    main()
