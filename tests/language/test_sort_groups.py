"""The groups of sorts: which terms are asked for together."""

from __future__ import annotations

import pytest

from resolver.language.names.institutions import terms
from resolver.language.names.sort_groups import sort_group
from resolver.language.names.sorts import said_alike
from resolver.language.names.tables import rows

NO_TERMS = {"body", "capital"}
"""Nouns that descriptions have, and that are no terms of institutions or places."""


def test_groups_are_of_terms() -> None:
    keys = sort_group(*(row["group"] for row in rows("sort-groups")))
    assert keys - terms().keys() == NO_TERMS


def test_several_groups_are_asked_for_at_once() -> None:
    assert sort_group("settlement", "district") >= {"village", "stanitsa", "district"}


@pytest.mark.parametrize(("group", "key"), [("settlement", "city"), ("region", "oblast")])
def test_what_is_said_alike_is_one_group(group: str, key: str) -> None:
    assert sort_group(group) == said_alike(key, "place")


def test_a_misspelt_group_is_an_error() -> None:
    with pytest.raises(LookupError, match="settlements"):
        sort_group("settlements")
