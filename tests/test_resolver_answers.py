"""Resolver: what its answers, candidates and explanations hold."""

from __future__ import annotations

from typing import Any

import pytest
from acquaintances import NAMES, PUTIN, RECORDS, answer

from gazetteer import Gazetteer
from resolver import Resolver
from resolver.errors import CircumstanceError
from resolver.matching.evidence import KINDS


def test_the_threshold_decides_what_is_an_answer() -> None:
    gazetteer = Gazetteer(RECORDS)
    assert Resolver(gazetteer, threshold=0.2).resolve("Alexander Fomin") is not None
    assert Resolver(gazetteer, threshold=1.0).resolve("Hakan Fidan") is None
    strict, default = Resolver(gazetteer, threshold=0.999), Resolver(gazetteer)
    assert 0.5 <= default.threshold < strict.threshold


@pytest.mark.parametrize("name", NAMES)
def test_candidates_are_sorted_share_one_probability_and_say_why(small: Resolver, name: str) -> None:
    found = small.candidates(name, limit=50)
    scores = [match.score for match in found]
    assert scores == sorted(scores, reverse=True)
    assert all(0.0 <= score <= 1.0 for score in scores)
    assert sum(scores) <= 1.0 + 1e-9
    assert len({match.id for match in found}) == len(found)
    for match in found:
        assert {step.kind for step in match.evidence} <= set(KINDS)
        assert match.query == name
        assert match.matched in match.entity.names


def test_candidates_are_limited(small: Resolver) -> None:
    assert len(small.candidates("Alexander Fomin", limit=1)) == 1
    assert {match.kind for match in small.candidates("Odessa", kind="place")} == {"place"}


def test_a_match_tells_entity_name_score_and_reason(small: Resolver) -> None:
    match = small.resolve("Wladimir Putin")
    assert match is not None
    assert (match.id, match.kind, match.name) == ("person:putin", "person", "Vladimir Putin")
    assert match.entity == PUTIN
    assert match.score > 0.9
    assert "Wladimir" in match.reason


def test_many_names_come_back_in_their_order(small: Resolver) -> None:
    found = [match.id if match else None for match in small.resolve_many(iter(NAMES))]
    assert found == [answer(small, name) for name in NAMES]
    assert list(small.resolve_many([])) == []
    assert [match.id if match else None for match in small.resolve_many(["Kyiv", "Putin"], kind="person")] == [
        None,
        "person:putin",
    ]


def test_names_are_read_one_by_one(small: Resolver) -> None:
    asked: list[str] = []

    def names() -> object:
        for name in ("Kyiv", "Putin"):
            asked.append(name)
            yield name

    answers = small.resolve_many(names())  # type: ignore[arg-type]
    assert asked == []
    next(answers)
    assert asked == ["Kyiv"]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Wladimir Putin", ["person:putin", "score"]),
        ("Fomin", ["no answer", "person:fomin-ru", "person:fomin-kz"]),
        ("Xyzzyqw", ["Xyzzyqw", "no name"]),
    ],
)
def test_explanations_name_the_best_candidates(small: Resolver, name: str, words: list[str]) -> None:
    explanation = small.explain(name)
    assert all(word in explanation for word in words)


@pytest.mark.parametrize(
    ("known", "said"),
    [
        ({"countries": ["UA", "XX"]}, "'XX' is no ISO 3166 code"),
        ({"countries": [""]}, "'' is no ISO 3166 code"),
        ({"born": 99_999}, "99999 is no year"),
        ({"born": -5}, "-5 is no year"),
        ({"date": "2025-02-30"}, "'2025-02-30' is no ISO date; give a day"),
        ({"date": "2025-2-3"}, "'2025-2-3' is no ISO date"),
        ({"date": 20250516}, "20250516 is no ISO date"),
    ],
)
def test_what_cannot_be_known_of_a_name_is_an_error(small: Resolver, known: dict[str, Any], said: str) -> None:
    for ask in (small.resolve, small.candidates, small.explain):
        with pytest.raises(CircumstanceError, match=said):
            ask("Hakan Fidan", **known)


@pytest.mark.parametrize("code", ["TR", "tr", "TUR"])
def test_a_country_is_known_by_any_of_its_codes(small: Resolver, code: str) -> None:
    found = small.resolve("Hakan Fidan", countries=[code], date="2024-02-29")
    assert found is not None
    assert "country" in {step.kind for step in found.evidence}
