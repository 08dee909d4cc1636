"""Nine sets of names to IDs: what is reached, as `tests/sets/README.md` describes them."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from gazetteer import Gazetteer
from resolver import Resolver

SETS = Path(__file__).parent / "sets"
PRECISION = 0.99


class Floor(NamedTuple):
    """The least F1 at the best threshold, recall where 99 of 100 answers are right, accuracy of the first candidate."""

    f1: float
    recall: float
    accuracy: float


FLOORS = {
    "organisations": Floor(0.964, 0.93, 0.977),
    "legislators": Floor(0.995, 0.995, 0.995),
    "villages": Floor(0.971, 0.935, 0.986),
    "artists": Floor(0.995, 0.99, 0.995),
    "names-in-latin": Floor(0.992, 0.99, 0.995),
    "entities": Floor(0.85, 0.65, 0.849),
    "entities-in-latin": Floor(0.775, 0.505, 0.81),
    "turkish": Floor(0.96, 0.89, 0.98),
    "turkish-in-latin": Floor(0.95, 0.89, 0.97),
}


class Query(NamedTuple):
    """A name as met, and the IDs that it can mean."""

    text: str
    expected: frozenset[str]


def queries(name: str) -> list[Query]:
    lines = (SETS / name / "queries.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    return [Query(row["query"], frozenset(row["expected"])) for row in rows]


@cache
def measured(name: str) -> Floor:
    """What is reached on a set now."""
    resolver = Resolver(Gazetteer.load(SETS / name / "gazetteer.jsonl"))
    asked = queries(name)
    owned = sum(bool(query.expected) for query in asked)
    found = [(query, resolver.candidates(query.text, limit=1)) for query in asked]
    answers = sorted(
        ((best[0].score, best[0].id in query.expected) for query, best in found if best), key=lambda answer: -answer[0]
    )
    right, f1, recall = 0, 0.0, 0.0
    for at, (score, correct) in enumerate(answers, start=1):
        right += correct
        if at == len(answers) or answers[at][0] != score:
            f1 = max(f1, 2 * right / (at + owned))
            recall = right / owned if right / at >= PRECISION else recall
    return Floor(f1, recall, right / owned)


@pytest.mark.parametrize("name", FLOORS)
def test_a_set_is_well_formed(name: str) -> None:
    gazetteer = Gazetteer.load(SETS / name / "gazetteer.jsonl")
    asked = queries(name)
    assert all(len(entity.names) == 1 for entity in gazetteer)
    assert len({query.text for query in asked}) == len(asked)
    assert all(gazetteer.get(identifier) for query in asked for identifier in query.expected)
    strangers = [query.text for query in asked if not query.expected]
    assert 0.3 <= len(strangers) / len(asked) <= 0.4
    assert not set(strangers) & {entity.names[0].text for entity in gazetteer}


@pytest.mark.parametrize(("name", "floor"), FLOORS.items())
def test_what_is_reached_on_a_set(name: str, floor: Floor) -> None:
    reached = measured(name)
    assert all(value >= least for value, least in zip(reached, floor, strict=True)), reached
