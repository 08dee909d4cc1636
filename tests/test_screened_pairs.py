"""The pairs of `tests/sets/pairs`, as analysts meet them who screen: their form, and what `compare` reaches on them."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from resolver import compare
from resolver.reliability import reliability

LIST = Path(__file__).parent / "sets" / "pairs" / "pairs.tsv"
YES = 0.5


class Pair(NamedTuple):
    """Two names of a kind, whether they can be one's, and why."""

    name: str
    other: str
    kind: str
    label: str
    phenomenon: str


class Floor(NamedTuple):
    """The least precision and recall at 0.5."""

    precision: float
    recall: float


FLOORS = {"person": Floor(0.97, 0.98), "organisation": Floor(0.96, 0.92)}
MOST_EXPECTED_ERROR = 0.06


@cache
def pairs() -> tuple[Pair, ...]:
    lines = LIST.read_text(encoding="utf-8").splitlines()
    return tuple(Pair(*line.split("\t")) for line in lines if not line.startswith("#"))


@cache
def scored(kind: str) -> list[tuple[float, bool]]:
    return [(compare(one.name, one.other, kind).score, one.label == "yes") for one in pairs() if one.kind == kind]


def test_the_list_is_well_formed() -> None:
    header = LIST.read_text(encoding="utf-8")
    assert len(pairs()) == 500
    for pair in pairs():
        assert tuple(unicodedata.normalize("NFC", cell).strip() for cell in pair) == pair
        assert pair.name != pair.other
        assert pair.label in {"yes", "no"}
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", pair.phenomenon), pair
    assert len({frozenset(pair[:2]) for pair in pairs()}) == len(pairs())
    for kind, title in (("person", "Persons"), ("organisation", "Organisations")):
        labels = [pair.label for pair in pairs() if pair.kind == kind]
        assert f"# {title}: {labels.count('yes')} yes, {labels.count('no')} no." in header.replace(". Org", ".\n# Org")
        assert 0.4 <= labels.count("yes") / len(labels) <= 0.6


@pytest.mark.parametrize(("kind", "floor"), FLOORS.items())
def test_what_is_reached(kind: str, floor: Floor) -> None:
    said = [right for score, right in scored(kind) if score >= YES]
    own = sum(right for _, right in scored(kind))
    assert sum(said) / len(said) >= floor.precision
    assert sum(said) / own >= floor.recall


@pytest.mark.parametrize("kind", FLOORS)
def test_a_score_means_what_it_says(kind: str) -> None:
    error = reliability(scored(kind)).expected_error
    assert error is not None
    assert error <= MOST_EXPECTED_ERROR
