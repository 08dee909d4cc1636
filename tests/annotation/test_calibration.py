"""A mention's score means what it says, on articles that the curves were not fitted to."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from found_files import some

from resolver import Resolver
from resolver.annotation.calibration import calibrated, log_odds
from resolver.reliability import reliability

ARTICLES = Path(__file__).parents[1] / "articles"
MOST_ERROR = 0.015


def test_scores_are_right_as_often_as_they_say(builtin: Resolver) -> None:
    """Every second article took part in the fit of ``scripts/fit_mention_calibration.py``; these are the others."""
    annotated = [path for path in some(ARTICLES, "*.txt") if path.with_suffix(".mentions.jsonl").exists()]
    scored: list[tuple[float, bool]] = []
    for path in annotated[1::2]:
        lines = path.with_suffix(".mentions.jsonl").read_text(encoding="utf-8").splitlines()
        gold = {(mark["start"], mark["end"], mark["id"]) for mark in map(json.loads, lines)}
        for mention in builtin.annotate(path.read_text(encoding="utf-8"), lang=path.stem[:2]).mentions:
            scored.append((mention.score, (mention.start, mention.end, mention.id) in gold))
    assert len(scored) > 5000
    error = reliability(scored).expected_error
    assert error is not None and error <= MOST_ERROR
    sure = [right for score, right in scored if score >= 0.98]
    doubtful = [right for score, right in scored if score < 0.9]
    assert sum(sure) / len(sure) > 0.97
    assert sum(doubtful) / len(doubtful) < 0.9


@pytest.mark.parametrize("kind", ["person", "place", "organisation", "facility"])
def test_a_likelier_mention_has_the_higher_score(kind: str) -> None:
    shares = [0.5, 0.6, 0.9, 0.99, 0.999999, 1.0]
    scores = [calibrated(kind, [share])[0] for share in shares]
    assert scores == sorted(scores) and len(set(scores)) == len(scores)
    assert all(0.5 <= score < 1.0 for score in scores)


def test_the_others_share_what_the_best_leaves() -> None:
    best, *others = calibrated("organisation", [0.6, 0.3, 0.1])
    assert best + sum(others) <= 1.0 + 1e-9
    assert others[0] == pytest.approx(3 * others[1])


def test_log_odds_of_certainty_are_finite() -> None:
    assert log_odds(0.5) == 0.0
    assert log_odds(1.0) == pytest.approx(-log_odds(0.0), abs=0.01)
