"""What the package hands over cannot be changed, whatever is written to."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from typing import Any

import pytest

from gazetteer import Entity, Gazetteer, Name
from gazetteer.entity import Redirect, Role, Split
from resolver import Resolver, cluster, compare

ENTITY = Entity("place:kyiv", "place", (Name("Kyiv", "en"), Name("Kiev", "en", "former")))


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
