"""A gazetteer searched from Python, as `onomast gazetteer search` does."""

from __future__ import annotations

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import OnomastError, Resolver
from resolver.search import NEAR, search

TOWNS = {"place:ova": ("Ova", 10), "place:nova-ova": ("Nova Ova", 70), "place:terova": ("Terova", 9000)}


@pytest.fixture(scope="module")
def towns() -> Resolver:
    entities = [
        Entity(key, "place", (Name(name, None),), prominence=prominence) for key, (name, prominence) in TOWNS.items()
    ]
    return Resolver(Gazetteer([*entities, Entity("person:ova", "person", (Name("Ova Kyivska", None),))]))


def test_entities_are_found_by_a_part_of_a_name(towns: Resolver) -> None:
    assert [(hit.entity.id, hit.name, hit.how) for hit in search(towns, " ova ", "place")] == [
        ("place:ova", "Ova", "name"),
        ("place:nova-ova", "Nova Ova", "words"),
        ("place:terova", "Terova", "part"),
    ]
    assert [hit.entity.id for hit in search(towns, "ova", limit=2)] == ["place:ova", "place:nova-ova"]
    assert search(towns, "ova", limit=0) == []
    assert [(hit.entity.id, hit.how) for hit in search(towns, "Тeрова", "place")] == [("place:terova", NEAR)]


def test_a_word_is_not_near_a_short_acronym_that_the_matcher_takes_for_a_candidate() -> None:
    [tsn] = [Entity("organisation:tsn", "organisation", (Name("ТСН", "uk", type="acronym"),))]
    resolver = Resolver(Gazetteer([tsn]))
    assert [match.id for match in resolver.candidates("TSN")] == [tsn.id]
    assert search(resolver, "TSN") == []
    assert [hit.entity for hit in search(resolver, "тсн")] == [tsn]


@pytest.mark.parametrize(("text", "kind", "limit"), [(5, None, 1), ("Ova", "town", 1), ("Ova", None, -1)])
def test_what_cannot_be_asked_is_refused(towns: Resolver, text: str, kind: str | None, limit: int) -> None:
    with pytest.raises(OnomastError, match=r"5|town|-1"):
        search(towns, text, kind, limit)
