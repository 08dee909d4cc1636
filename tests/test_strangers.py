"""Strangers: names that nobody in the built-in gazetteer bears have no answer, and its own names still have theirs."""

from __future__ import annotations

from pathlib import Path

import pytest

from resolver import OnomastError, Resolver
from resolver.evaluation import Case, Evaluation, cases, evaluate, owner

LISTS = Path(__file__).parent / "strangers"

MOST_NAMED = {"nobody": 0.01, "namesakes": 0.05}
"""The share of a list of strangers that may be taken for somebody or something; reached: 4 of 550, 1 of 48."""

LEAST_RECALL = 0.95
"""Of the gazetteer's names in other spellings, languages and cases; reached: 0.952, as before the guards."""


def listed(name: str) -> list[Case]:
    path = LISTS / f"{name}.tsv"
    found: list[Case] = []
    for case in cases(path.read_text(encoding="utf-8"), path.name):
        assert not isinstance(case, OnomastError), case
        found.append(case)
    return found


def evaluated(resolver: Resolver, name: str) -> tuple[Evaluation, str]:
    evaluation = evaluate(resolver, (owner(resolver, case) for case in listed(name)))
    shown = (f"{miss.case.where}: {miss.case.name}: {miss.answer and miss.answer.id}" for miss in evaluation.misses)
    return evaluation, "\n".join(shown)


def test_the_lists_are_long_enough() -> None:
    assert len(listed("nobody")) >= 500
    assert len(listed("known")) >= 150


@pytest.mark.parametrize("name", sorted(MOST_NAMED))
def test_strangers_are_nobody(builtin: Resolver, name: str) -> None:
    evaluation, misses = evaluated(builtin, name)
    assert len(evaluation.misses) <= MOST_NAMED[name] * len(listed(name)), misses


def test_the_gazetteers_own_names_are_found(builtin: Resolver) -> None:
    evaluation, misses = evaluated(builtin, "known")
    assert evaluation.overall.precision == 1.0, misses
    assert evaluation.overall.recall is not None
    assert evaluation.overall.recall >= LEAST_RECALL, misses


@pytest.mark.parametrize(
    ("name", "kind", "countries", "expected"),
    [
        ("Carson", None, (), None),
        ("Carson", "place", (), "place:carson-5334519"),
        ("Irving", None, (), None),
        ("Irving", "place", (), "place:irving-4700168"),
        ("Irving", None, ("US",), "place:irving-4700168"),
        ("Houston", None, (), "place:houston"),
        ("Milwaukee", None, (), "place:milwaukee"),
    ],
)
def test_a_surname_is_a_town_where_a_place_is_asked_for_or_it_is_a_large_city(
    builtin: Resolver, name: str, kind: str | None, countries: tuple[str, ...], expected: str | None
) -> None:
    match = builtin.resolve(name, kind, countries)
    assert (match and match.id) == expected
