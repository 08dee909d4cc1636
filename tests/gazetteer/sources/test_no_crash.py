"""Whatever a file holds: it is read or reported, and nothing else is raised."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from imports import import_files

SCALARS = st.none() | st.booleans() | st.integers(-3000, 3000) | st.floats(allow_nan=False) | st.text(max_size=8)
FIELDS = (
    *("id", "name", "other_names", "identifiers", "memberships", "birth_date", "gender", "lang", "note", "scheme"),
    *("identifier", "role", "start_date", "organization_id", "person_id", "area_id", "classification", "given_name"),
)
PARTS = ("persons", "organizations", "memberships", "areas", "posts", "events", "rows")


def objects(values):
    return st.dictionaries(st.sampled_from(FIELDS), values, max_size=6)


ANY = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=3) | objects(inner), max_leaves=12)
DOCUMENTS = st.dictionaries(st.sampled_from(PARTS), st.lists(objects(ANY) | ANY, max_size=4) | ANY, max_size=4)


@pytest.mark.parametrize("form", ["popolo", "openrefine"])
@settings(max_examples=60, deadline=None)
@given(document=DOCUMENTS | st.lists(objects(ANY), max_size=3))
def test_any_json(form, document):
    with tempfile.TemporaryDirectory() as folder:
        found, errors = import_files(Path(folder), form, {"x.json": json.dumps(document)}, default_kind="person")
    assert all(each.id and each.names for each in found)
    assert all(error.startswith("x.json:") for error in errors)


@pytest.mark.parametrize("form", ["csv", "openrefine", "popolo", "opensanctions-csv", "skos"])
@settings(max_examples=60, deadline=None)
@given(data=st.binary(max_size=60) | st.text('ab,;\t"\n\r\x00ії', max_size=60).map(lambda text: f"name{text}".encode()))
def test_any_bytes(form, data):
    with tempfile.TemporaryDirectory() as folder:
        found, errors = import_files(Path(folder), form, {"x": data}, default_kind="person")
    assert all(each.id and each.names for each in found)
    assert all(error.startswith(("x:", "a")) for error in errors)


DEEP = "[" * 100_000
AS_DEEP_AS_CAN_BE = "[" * 960 + "]" * 960


@pytest.mark.parametrize("form", ["popolo", "openrefine"])
@pytest.mark.parametrize(
    "document", [DEEP, f'{{"persons":[{{"id":"1","name":"A","gender":{AS_DEEP_AS_CAN_BE}}}]}}', '{"persons":[' * 20_000]
)
def test_a_document_that_is_nested_too_deep_is_reported_and_others_are_read(tmp_path, form, document):
    sound = '{"persons":[{"id":"2","name":"B"}]}'
    found, errors = import_files(tmp_path, form, {"a.json": document, "x.json": sound}, default_kind="person")
    assert [each.names[0].text for each in found][-1] == "B"
    assert all(error.startswith("a.json: its lists or objects stand too deep") for error in errors)
    assert len(errors) == 1 or len(found) == 2


@pytest.mark.parametrize(
    ("form", "sound"),
    [
        ("wikidata", '{"id":"Q1","labels":{"en":{"language":"en","value":"A"}},"claims":{"P31":[]}}'),
        ("followthemoney", '{"id":"x-1","schema":"Person","properties":{"name":["A"]}}'),
    ],
)
def test_a_line_that_is_nested_too_deep_is_reported_and_others_are_read(tmp_path, form, sound):
    _, errors = import_files(tmp_path, form, {"x.json": f'{{"id":{DEEP}\n{sound}\n{{"more":{DEEP}\n'})
    assert [error.partition(": ")[0] for error in errors] == ["x.json:1", "x.json:3"]
