"""`onomast gazetteer export`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest


@pytest.mark.parametrize(
    ("form", "begins"),
    [
        ("jsonl", '{"id":"place:kyiv"'),
        ("csv", "id,kind,name,lang,type\nplace:kyiv,place,Kyiv,en,\n"),
        ("skos", "@prefix rdf:"),
        ("skos-xml", "<?xml version"),
        ("followthemoney", '{"id":"place.kyiv"'),
        ("spacy", '{"label":"place","pattern":"Kyiv","id":"place:kyiv"}\n'),
    ],
)
def test_every_form_goes_to_standard_output_or_into_a_file(run, form, begins):
    printed = run("gazetteer", "export", form)
    assert printed.exit_code == 0
    assert printed.stdout.startswith(begins)
    assert run("gazetteer", "export", form, "--output", "-").stdout == printed.stdout
    assert run("gazetteer", "export", form, "--output", "new/out").stdout == ""
    assert Path("new/out").read_text(encoding="utf-8") == printed.stdout
    assert [each.name for each in Path("new").iterdir()] == ["out"]


def test_a_part_is_chosen(run):
    lines = run("gazetteer", "export", "jsonl", "--country", "ua", "--lang", "ru", "--lang", "uk").stdout.splitlines()
    kyiv, redirect = map(json.loads, lines)
    assert [name["text"] for name in kyiv["names"]] == ["Київ", "Киев"]
    assert redirect == {"id": "place:kiev", "redirect": "place:kyiv"}
    assert "person" in run("gazetteer", "export", "csv", "--kind", "person").stdout


def test_what_a_form_has_no_place_for_is_said(run):
    assert "csv has no place for redirects: 1 left out" in run("gazetteer", "export", "csv").stderr
    assert run("gazetteer", "export", "jsonl").stderr == ""


def test_that_nothing_is_chosen_is_said(run):
    nothing = run("gazetteer", "export", "csv", "--country", "DE")
    assert (nothing.exit_code, nothing.stdout) == (0, "id,kind,name,lang,type\n")
    assert nothing.stderr == "onomast: nothing in the gazetteer is of that kind, country and language\n"
    assert run("gazetteer", "export", "csv", "--country", "Germany").exit_code == 2


def test_the_base_is_for_linked_data(run):
    assert (
        "<https://example.org/place:kyiv>"
        in run("gazetteer", "export", "skos", "--base", "https://example.org/").stdout
    )
    assert run("gazetteer", "export", "csv", "--base", "https://example.org/").exit_code == 2


def test_a_file_that_cannot_be_written_is_said(run):
    Path("folder").mkdir()
    result = run("gazetteer", "export", "csv", "--output", "folder")
    assert result.exit_code == 1
    assert "folder: cannot be written" in result.stderr
