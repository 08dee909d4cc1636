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

LISTS = Path(__file__).parent / "sets" / "pairs"
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


FLOORS = {
    ("pairs", "person"): Floor(0.97, 0.975),
    ("pairs", "organisation"): Floor(0.96, 0.92),
    ("world", "person"): Floor(0.93, 0.8),
    ("world", "organisation"): Floor(0.93, 0.5),
    ("registers", "person"): Floor(0.99, 0.97),
    ("registers", "organisation"): Floor(0.98, 0.94),
    ("companies", "person"): Floor(0.97, 0.97),
    ("companies", "organisation"): Floor(0.97, 0.86),
    ("foreigners", "person"): Floor(0.97, 0.95),
}
COUNTS = {"pairs": 500, "world": 500, "registers": 420, "companies": 360, "foreigners": 480}
MOST_EXPECTED_ERROR = {"pairs": 0.06, "world": 0.25, "registers": 0.06, "companies": 0.08, "foreigners": 0.08}
"""``world`` has names of languages that are no matter of this project, and bodies by names that are no spellings."""


@cache
def pairs(name: str) -> tuple[Pair, ...]:
    lines = (LISTS / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    return tuple(Pair(*line.split("\t")) for line in lines if not line.startswith("#"))


@cache
def scored(name: str, kind: str) -> list[tuple[float, bool]]:
    return [(compare(one.name, one.other, kind).score, one.label == "yes") for one in pairs(name) if one.kind == kind]


@pytest.mark.parametrize("name", MOST_EXPECTED_ERROR)
def test_the_list_is_well_formed(name: str) -> None:
    header = (LISTS / f"{name}.tsv").read_text(encoding="utf-8")
    assert len(pairs(name)) == COUNTS[name]
    for pair in pairs(name):
        assert tuple(unicodedata.normalize("NFC", cell).strip() for cell in pair) == pair
        assert pair.name != pair.other
        assert pair.label in {"yes", "no"}
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", pair.phenomenon), pair
    assert len({frozenset(pair[:2]) for pair in pairs(name)}) == len(pairs(name))
    for kind, title in (("person", "Persons"), ("organisation", "Organisations")):
        labels = [pair.label for pair in pairs(name) if pair.kind == kind]
        if (name, kind) not in FLOORS:
            assert not labels
            continue
        assert f"# {title}: {labels.count('yes')} yes, {labels.count('no')} no." in header.replace(". Org", ".\n# Org")
        assert 0.3 <= labels.count("yes") / len(labels) <= 0.7


@pytest.mark.parametrize(("of", "floor"), FLOORS.items())
def test_what_is_reached(of: tuple[str, str], floor: Floor) -> None:
    said = [right for score, right in scored(*of) if score >= YES]
    own = sum(right for _, right in scored(*of))
    assert sum(said) / len(said) >= floor.precision
    assert sum(said) / own >= floor.recall


@pytest.mark.parametrize("of", FLOORS)
def test_a_score_means_what_it_says(of: tuple[str, str]) -> None:
    error = reliability(scored(*of)).expected_error
    assert error is not None
    assert error <= MOST_EXPECTED_ERROR[of[0]]
