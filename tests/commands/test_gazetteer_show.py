"""`onomast gazetteer show` as people read it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from cli import main
from resolver.commands import gazetteer_show

RECORDS = [
    {
        "id": "person:anna-example",
        "kind": "person",
        "native": "uk",
        "names": [
            {"text": "Anna Example", "lang": "en"},
            {"text": "Анна Приклад", "lang": "uk", "source": "wikidata"},
            {"text": "Анна Зразок", "lang": "uk", "type": "birth", "until": "1985-06"},
            {"text": "Анна", "reading": "Anna"},
            {"text": "Anne", "lang": "xx"},
        ],
        "countries": ["UA", "TR"],
        "description": "Linguist",
        "born": 1961,
        "died": 2020,
        "gender": "female",
        "roles": [
            {"role": "mayor", "of": "place:exampleville", "since": "2010-11-02", "until": 2015},
            {"role": "writer"},
        ],
        "related": ["place:exampleville", "place:nowhere"],
        "prominence": 1500,
        "never": ["Ганна"],
        "same_as": {"wikidata": "Q4", "viaf": "77"},
    },
    {"id": "place:exampleville", "kind": "place", "names": [{"text": "Exampleville", "lang": "en"}]},
]
CARD = """\
Anna Example
person:anna-example
Linguist
person; UA, TR; female; born 1961, died 2020; prominence 1,500

Names
  Ukrainian, native  Анна Приклад
                     Анна Зразок   birth, until June 1985
  English            Anna Example
  xx                 Anne
  of no language     Анна          sounds like Anna

Offices and functions
  mayor, Exampleville, 2 November 2010 to 2015
  writer

Related to
  Exampleville   place:exampleville
  place:nowhere  place:nowhere

Never written
  Ганна

Elsewhere
  viaf      77
  wikidata  Q4  http://www.wikidata.org/entity/Q4

Sources of the names
  wikidata: Wikidata; CC0 1.0; https://www.wikidata.org/wiki/Wikidata:Licensing
"""


@pytest.fixture
def mine(run):
    """A gazetteer file in the folder in which commands run."""
    Path("mine.jsonl").write_text("".join(json.dumps(record) + "\n" for record in RECORDS), encoding="utf-8")
    return "--gazetteer", "mine.jsonl"


def test_a_card_has_names_by_language_and_facts_in_words(run, mine):
    result = run("gazetteer", "show", *mine, "--format", "text", "person:anna-example", "place:exampleville")
    place = "Exampleville\nplace:exampleville\nplace\n\nNames\n  English  Exampleville\n"
    assert result.stdout == f"{CARD}\n{place}"


def test_it_is_the_default_at_a_terminal(run, mine, monkeypatch):
    monkeypatch.setattr(gazetteer_show, "at_terminal", lambda: True)
    assert run("gazetteer", "show", *mine, "person:anna-example").stdout == CARD


def test_an_id_that_has_become_another_says_so(run):
    result = run("gazetteer", "show", "--format", "text", "--provenance", "place:kiev")
    assert result.stderr == "onomast: place:kiev has become place:kyiv\n"
    assert result.stdout.startswith("Kyiv\nplace:kyiv\nCapital of Ukraine <since 1934> & before\n")
    assert "\nGazetteer\n  version " in result.stdout


@pytest.mark.parametrize(
    ("asked", "sought"),
    [
        ("place:anna-nope", "anna nope"),
        ("Zzyzx Nobody", "Zzyzx Nobody"),
        ("note: zzyzx", "note: zzyzx"),
        ("place:", "place:"),
    ],
)
def test_what_is_not_there_is_to_be_searched_by_its_name(run, mine, asked, sought):
    result = run("gazetteer", "show", *mine, asked)
    assert (result.exit_code, result.stdout) == (1, "")
    assert f"'onomast gazetteer search {sought}' looks for what is near" in result.stderr


@pytest.mark.parametrize(("form", "shown"), [("text", "  onomast: Onomast"), ("yaml", "# onomast: Onomast")])
def test_reviewed_names_say_that_they_are_compiled_for_onomast(form, shown):
    result = CliRunner().invoke(main, ["gazetteer", "show", "person:vladimir-putin", "--format", form])
    assert shown in result.stdout and "GPL-3.0-or-later" in result.stdout
