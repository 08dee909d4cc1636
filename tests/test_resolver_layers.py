"""Resolver: over any gazetteer, in whatever order or layers it comes, and for any text."""

from __future__ import annotations

import pytest
from acquaintances import NAMES, RECORDS, answer
from hypothesis import given, settings
from hypothesis import strategies as st

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver


@settings(max_examples=25)
@given(st.permutations(RECORDS))
def test_the_order_of_the_gazetteer_does_not_matter(records: list[Entity]) -> None:
    shuffled = Resolver(Gazetteer(records))
    straight = Resolver(Gazetteer(RECORDS))
    for name in NAMES[:12]:
        ours, theirs = shuffled.candidates(name, limit=20), straight.candidates(name, limit=20)
        assert [match.id for match in ours] == [match.id for match in theirs]
        assert [match.score for match in ours] == pytest.approx([match.score for match in theirs])


def test_layers_answer_like_one_gazetteer() -> None:
    layered = Resolver(Gazetteer(RECORDS[:5]) | Gazetteer(RECORDS[5:]))
    whole = Resolver(Gazetteer(RECORDS))
    assert [answer(layered, name) for name in NAMES] == [answer(whole, name) for name in NAMES]


def test_a_users_entity_and_a_taken_away_one() -> None:
    mine = Gazetteer([Entity("x1", "person", (Name("Ihtiyar Zghurskyi"),))])
    resolver = Resolver((Gazetteer(RECORDS) | mine).without(["place:kyiv"]))
    assert answer(resolver, "Іхтіяр Згурський") == "x1"
    assert answer(resolver, "Kyiv") is None


def test_an_empty_gazetteer_knows_nobody() -> None:
    assert Resolver(Gazetteer()).resolve("Vladimir Putin") is None
    assert Resolver(Gazetteer()).annotate("Vladimir Putin").mentions == ()


@given(st.text(st.characters(codec=None, exclude_categories=()), max_size=40))
def test_hostile_names_are_answered(name: str) -> None:
    resolver = _hostile_resolver()
    match = resolver.resolve(name)
    assert match is None or match.score >= resolver.threshold
    assert resolver.explain(name)


_KEPT: list[Resolver] = []


def _hostile_resolver() -> Resolver:
    if not _KEPT:
        _KEPT.append(Resolver(Gazetteer(RECORDS)))
    return _KEPT[0]
