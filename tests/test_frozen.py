"""What the package hands over cannot be changed, whatever is written to."""

from __future__ import annotations

import copy
import dataclasses
import json
import pickle
from collections.abc import Callable
from dataclasses import FrozenInstanceError
from typing import Any

import msgspec
import pytest

from gazetteer import Entity, Gazetteer, Name
from gazetteer.entity import Redirect, Role, Split
from resolver import Resolver, cluster, compare

ENTITY = Entity(
    "place:kyiv", "place", (Name("Kyiv", "en"), Name("Kiev", "en", "former")), same_as={"wikidata": "Q1899"}
)


@pytest.fixture(scope="module")
def records() -> list[Any]:
    """One of each."""
    resolver = Resolver(Gazetteer([ENTITY]))
    match, document, verdict = resolver.resolve("Kyiv"), resolver.annotate("Kiev it is.", "en"), compare("Kiev", "Kyiv")
    [grouped] = cluster(["Іван Петренко"])
    assert match is not None
    return [
        *(match, match.evidence[0], document, document.mentions[0], *document.replacements(), verdict),
        *(grouped, grouped.forms[0], resolver.variants("place:kyiv")[0]),
        *(ENTITY, ENTITY.names[0], Role("mayor"), Redirect("a", "b"), Split("a", ("b", "c"))),
    ]


@pytest.mark.parametrize("attribute", ["id", "kind", "reason", "count", "text", "nothing"])
def test_nothing_can_be_written_to_a_record(records: list[Any], attribute: str) -> None:
    for record in records:
        with pytest.raises(FrozenInstanceError, match=f"^cannot change '{attribute}' of {type(record).__name__}"):
            setattr(record, attribute, "x")
        with pytest.raises(FrozenInstanceError, match=f"^cannot change '{attribute}' of {type(record).__name__}"):
            delattr(record, attribute)


_CHANGES: list[Callable[[Any], object]] = [
    lambda held: held.__setitem__("wikidata", "Q1"),
    lambda held: held.__delitem__("wikidata"),
    lambda held: held.__ior__({"wikidata": "Q1"}),
    lambda held: held.update(wikidata="Q1"),
    lambda held: held.setdefault("geonames", "1"),
    lambda held: held.pop("wikidata"),
    lambda held: held.popitem(),
    lambda held: held.clear(),
]


@pytest.mark.parametrize("change", _CHANGES)
def test_what_a_record_holds_cannot_be_changed(change: Callable[[Any], object], builtin: Resolver) -> None:
    known = builtin.gazetteer.get("place:ukraine")
    for entity in (ENTITY, known, dataclasses.replace(ENTITY), copy.deepcopy(ENTITY)):
        assert entity is not None
        before = dict(entity.same_as)
        with pytest.raises(TypeError, match="cannot change what a frozen record holds"):
            change(entity.same_as)
        assert entity.same_as == before != {}


@pytest.mark.parametrize(
    "again",
    [
        copy.copy,
        copy.deepcopy,
        dataclasses.replace,
        lambda entity: pickle.loads(pickle.dumps(entity)),
        lambda entity: msgspec.json.decode(msgspec.json.encode(entity), type=Entity),
        lambda entity: msgspec.convert(msgspec.to_builtins(entity), Entity),
    ],
)
def test_a_record_is_copied_packed_and_encoded_whole(again: Callable[[Entity], Entity]) -> None:
    assert again(ENTITY) == ENTITY
    assert hash(again(ENTITY)) == hash(ENTITY)
    assert again(ENTITY).same_as == {"wikidata": "Q1899"}
    assert dataclasses.replace(ENTITY, same_as={}) != ENTITY


def test_what_a_record_holds_is_written_as_a_dict_is() -> None:
    assert json.dumps(ENTITY.same_as) == '{"wikidata": "Q1899"}'
    assert pickle.loads(pickle.dumps(ENTITY.same_as)) == dataclasses.asdict(ENTITY)["same_as"] == ENTITY.same_as
