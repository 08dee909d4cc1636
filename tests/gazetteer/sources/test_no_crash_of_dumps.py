"""Whatever a line of a large collection holds: it is read or reported, and nothing else is raised."""

from __future__ import annotations

import copy
import json
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from imports import import_files
from test_followthemoney_import import COMPANY, PERSON
from test_geonames_import import OTHERS, PLACES
from test_jrc_names_import import CONTENT
from test_wikidata_import import MAYOR, SERVICE, TOWN
from test_wikidata_sparql_import import PLAIN, TSV

OTHERS_INSTEAD = (None, True, -5, 10**20, 1.5, "", "x", [], {}, [1], {"id": 3}, {"text": 5}, {"time": "+2020"})
LINES = {
    "geonames": [*PLACES, *OTHERS],
    "jrc-names": CONTENT.splitlines(),
    "wikidata-sparql": [*TSV.splitlines(), *PLAIN.splitlines()],
}
RECORDS = {"wikidata": [TOWN, MAYOR, SERVICE], "followthemoney": [json.loads(PERSON), json.loads(COMPANY)]}


def places(value, before=()):
    """The way to every value within a record."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in inner:
        yield (*before, key)
        yield from places(item, (*before, key))


def with_other(record, way, other):
    copied = copy.deepcopy(record)
    inner = copied
    for key in way[:-1]:
        inner = inner[key]
    inner[way[-1]] = other
    return json.dumps(copied)


def read(form, content, name="x.txt"):
    with tempfile.TemporaryDirectory() as folder:
        found, errors = import_files(Path(folder), form, {name: content}, default_kind="person")
    assert all(each.id for each in found)
    assert all(error.startswith(f"{name}:") for error in errors)
    return found, errors


@pytest.mark.parametrize(
    ("form", "record"), [(form, record) for form, records in RECORDS.items() for record in records]
)
def test_records_with_any_value_of_another_type(form, record):
    lines = [with_other(record, way, other) for way in places(record) for other in OTHERS_INSTEAD]
    found, errors = read(form, "\n".join(lines))
    assert found
    assert errors


@pytest.mark.parametrize("form", LINES)
@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_lines_with_other_cells(form, data):
    lines = LINES[form]
    cells = data.draw(st.sampled_from(lines)).split("\t")
    at = data.draw(st.integers(0, len(cells) - 1))
    cells[at] = data.draw(st.sampled_from(("", "-1", "9" * 25, "٣", "x", '"', "<", "\u2028", "a" * 400)))
    first = lines[0] if form != "jrc-names" else "1\tP\tu\tA+B"
    found, _ = read(form, f"{first}\n" + "\t".join(cells) + "\n")
    assert all(each.names for each in found)


@pytest.mark.parametrize("form", ["wikidata", "followthemoney", "jrc-names"])
@settings(max_examples=60, deadline=None)
@given(data=st.binary(max_size=60) | st.text('{}[]":,\t\n1PQ', max_size=60).map(str.encode))
def test_any_bytes(form, data):
    found, _ = read(form, data)
    assert all(each.names for each in found)
