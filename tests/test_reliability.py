"""Bands of scores, and the figures that sum them up, against tables worked out by hand."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resolver.reliability import BANDS, reliability

SCORED = [(0.95, True), (0.85, True), (0.9, True), (1.0, False), (0.15, False), (0.05, False), (0.12, True)]
FILLED = [  # band, names, mean score, share right, gap
    (0, 1, 0.05, 0.0, -0.05),
    (1, 2, 0.135, 0.5, 0.365),
    (8, 1, 0.85, 1.0, 0.15),
    (9, 3, 0.95, 2 / 3, 2 / 3 - 0.95),
]


def test_bands_by_hand():
    bands = reliability(SCORED).bands
    assert [(band.low, band.high) for band in bands] == [(at / 10, (at + 1) / 10) for at in range(10)]
    found = [
        (at, band.names, band.mean_score, band.share_right, band.gap) for at, band in enumerate(bands) if band.names
    ]
    assert found == [pytest.approx(row) for row in FILLED]


def test_the_figures_that_sum_up_by_hand():
    found = reliability(SCORED)
    # |0 - 0.05| + |1 - 0.27| + |1 - 0.85| + |2 - 2.85| over seven names
    assert found.expected_error == pytest.approx((0.05 + 0.73 + 0.15 + 0.85) / 7)
    squares = 0.05**2 + 0.15**2 + 0.1**2 + 1.0 + 0.15**2 + 0.05**2 + 0.88**2
    assert found.brier == pytest.approx(squares / 7)
    assert (found.overall.names, found.overall.right) == (7, 4)
    assert found.overall.mean_score == pytest.approx(4.02 / 7)


def test_nothing_scored_has_no_figures():
    found = reliability([])
    assert (found.expected_error, found.brier, found.overall.names) == (None, None, 0)
    assert len(found.bands) == BANDS
    band = found.bands[0]
    assert (band.mean_score, band.share_right, band.gap, band.interval) == (None, None, None, None)


@pytest.mark.parametrize(
    ("score", "band"), [(0.0, 0), (0.0999, 0), (0.1, 1), (0.3, 3), (0.7, 7), (0.9999, 9), (1.0, 9)]
)
def test_a_band_holds_its_lower_end(score, band):
    assert [each.names for each in reliability([(score, True)]).bands].index(1) == band


@pytest.mark.parametrize(
    ("right", "names", "low", "high"),
    [(8, 10, 0.490, 0.943), (5, 10, 0.237, 0.763), (0, 10, 0.0, 0.278), (10, 10, 0.722, 1.0), (1, 1, 0.207, 1.0)],
)
def test_wilson_intervals(right, names, low, high):
    found = reliability((0.5, number < right) for number in range(names)).bands[5].interval
    assert found == pytest.approx((low, high), abs=0.0005)


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1), st.randoms(use_true_random=False))
def test_no_order_matters_and_every_name_is_in_one_band(scored, chance: random.Random):
    found = reliability(scored)
    shuffled = scored[:]
    chance.shuffle(shuffled)
    assert reliability(shuffled) == found
    assert sum(band.names for band in found.bands) == len(scored)
    assert 0 <= found.expected_error <= 1
    assert all(band.interval[0] <= band.share_right <= band.interval[1] for band in found.bands if band.names)


def test_perfect_and_worst_scores():
    assert reliability([(1.0, True), (0.0, False)]).expected_error == 0
    worst = reliability([(1.0, False), (0.0, True)])
    assert (worst.expected_error, worst.brier) == (1, 1)
