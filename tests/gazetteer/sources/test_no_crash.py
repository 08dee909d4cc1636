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
