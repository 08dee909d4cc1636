"""Slugs, and the one form of the IDs that they make: whoever tells an ID of ours, by that."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteer import Entity, Name
from gazetteer.ftm_ids import SCHEMATA, ftm_id, own_id
from gazetteer.house_form import house_form
from gazetteer.lint import check
from gazetteer.slugs import SLUG, SLUG_ID, is_house_id, slug


@given(st.text())
def test_a_slug_is_of_the_form_of_slugs(text):
    made = slug(text)
    assert made == "" or re.fullmatch(SLUG, made)


@pytest.mark.parametrize(
    ("identifier", "of_slug", "of_house"),
    [
        *(("place:kyiv", True, True), ("person:a-b-2", True, True), ("facility:0", True, True)),
        *(("party:a-b", True, False), ("place:", False, False), ("place:Kyiv", False, False)),
        *((f"place:{each}", False, False) for each in ("a--b", "-a", "a-", "-", "a b", "київ", "a\n")),
    ],
)
def test_every_room_has_the_same_form_of_an_id(identifier, of_slug, of_house):
    entity = Entity(identifier, "place", (Name("A", "en"),), related=(identifier,))
    assert (SLUG_ID.fullmatch(identifier) is not None, is_house_id(identifier)) == (of_slug, of_house)
    assert any("kebab-case" in each.message for each in check([entity], builtin=True)) is not of_house
    assert (f"related: [{identifier}]" in house_form(entity)) is of_slug
    schema = SCHEMATA.get(identifier.partition(":")[0], "Territory")
    assert (own_id(ftm_id(identifier), schema) == identifier) is (of_slug and of_house)
