"""The alignment of two readings: what a difference costs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resolver.language.conventions.sounds import gap_cost, sound_cost
from resolver.matching.words.alignment import INFINITE, SWAP_COST, align

SOUNDS = "aeiouyöüəpbfvmtdszcčǰšžnlrjkgxhğ"


def gaps(sounds: str) -> list[float]:
    """What it costs to leave each sound out."""
    return [gap_cost(one, sounds[at - 1 : at], sounds[at + 1 : at + 2]) for at, one in enumerate(sounds)]


def slowly(first: str, second: str) -> float:
    """The least cost by the plain recurrence, without bound, shared ends or swaps."""
    down, across = gaps(first), gaps(second)
    rows = [[0.0] * (len(second) + 1) for _ in range(len(first) + 1)]
    for at, gap in enumerate(down):
        rows[at + 1][0] = rows[at][0] + gap
    for at, gap in enumerate(across):
        rows[0][at + 1] = rows[0][at] + gap
    for at, one in enumerate(first):
        for other_at, other in enumerate(second):
            rows[at + 1][other_at + 1] = min(
                rows[at][other_at] + sound_cost(one, other),
                rows[at][other_at + 1] + down[at],
                rows[at + 1][other_at] + across[other_at],
            )
    return rows[-1][-1]


words = st.text(st.sampled_from(SOUNDS), max_size=9)
short_words = st.text(st.sampled_from(SOUNDS), max_size=5)


@pytest.mark.parametrize(
    ("first", "second", "least", "most"),
    [
        ("putin", "putin", 0.0, 0.0),
        ("zelenskyj", "zelenskij", 0.01, 0.15),
        ("zelenskyj", "zelensky", 0.01, 0.25),
        ("bajkal", "bakal", 0.46, 0.6),  # a lake, and a town
        ("jajman", "jaman", 0.46, 0.6),
        ("jaman", "aman", 0.3, 0.6),
        ("jelena", "elena", 0.01, 0.15),
        ("alekseev", "aleksejev", 0.01, 0.15),
        ("xarkiv", "harkiv", 0.01, 0.1),
        ("erdoğan", "erdogan", 0.01, 0.1),
        ("erdoğan", "erdoan", 0.01, 0.12),
        ("arkan", "alkan", 1.2, 1.6),
        ("oleh", "olha", 0.8, 3.0),
        ("zelensky", "zelesnky", SWAP_COST, SWAP_COST),
        ("kim", "mik", 1.5, 3.5),  # too short for a swap
        ("", "", 0.0, 0.0),
    ],
)
def test_the_cost_of_a_difference(first: str, second: str, least: float, most: float) -> None:
    assert least <= align(first, second) <= most + 1e-9


@given(words, words)
def test_the_cost_is_symmetric_and_never_negative(first: str, second: str) -> None:
    cost = align(first, second)
    assert cost >= 0
    assert cost == pytest.approx(align(second, first))


@given(words)
def test_a_reading_costs_nothing_against_itself(one: str) -> None:
    assert align(one, one) == 0


@given(short_words, short_words)
def test_the_fast_alignment_is_the_plain_one(first: str, second: str) -> None:
    """Words too short for swaps; the equal ends that the fast one cuts off never make it cheaper than the least."""
    fast, plain = align(first, second), slowly(first, second)
    assert fast >= plain - 1e-9
    if first[:1] != second[:1] and first[-1:] != second[-1:]:
        assert fast == pytest.approx(plain)


@given(words, words)
def test_a_bound_only_ever_stops_what_is_dearer(first: str, second: str) -> None:
    cost = align(first, second)
    for bound in (0.2, 0.7, 1.3):
        bounded = align(first, second, bound)
        assert bounded == pytest.approx(cost) or (bounded == INFINITE and cost > bound)


@pytest.mark.parametrize("bound", [0.7, 0.8, 1.0, 1.3])
@pytest.mark.parametrize("place", range(7))
def test_a_bound_leaves_a_swap_alone(place: int, bound: float) -> None:
    """The row of the table between the two sounds may be dearer than the swap that leaps over it."""
    name = "zelenski"
    swapped = name[:place] + name[place + 1] + name[place] + name[place + 2 :]
    assert align(name, swapped, bound) == align(name, swapped) <= SWAP_COST


@given(st.text(SOUNDS, min_size=1, max_size=9), st.text(SOUNDS, min_size=1, max_size=9), st.floats(0.05, 2.0))
def test_a_bound_changes_nothing_within_it(first: str, second: str, bound: float) -> None:
    whole = align(first, second)
    bounded = align(first, second, bound)
    assert bounded == whole if whole < bound else bounded >= bound
