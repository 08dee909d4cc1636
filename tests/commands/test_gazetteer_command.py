"""`onomast gazetteer`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml


def test_show_prints_records_that_a_gazetteer_file_may_hold(run):
    shown = [json.loads(line) for line in run("gazetteer", "show", "place:kiev", "Medinskiy").stdout.splitlines()]
    assert [each["id"] for each in shown] == ["place:kyiv", "person:vladimir-medinsky"]
    text = run("gazetteer", "show", "--format", "yaml", "place:kyiv").stdout
    assert yaml.safe_load(text) == shown[:1]
    assert "- {text: Київ, lang: uk}" in text
    Path("again.yaml").write_text(text, encoding="utf-8")
    assert run("gazetteer", "check", "again.yaml").exit_code == 0


def test_show_says_what_is_unknown_and_does_the_rest(run):
    result = run("gazetteer", "show", "place:nowhere", "place:kyiv")
    assert result.exit_code == 1
    assert "place:nowhere: neither an ID" in result.stderr
    assert json.loads(result.stdout)["id"] == "place:kyiv"


def test_search_finds_parts_of_names_and_then_what_is_near(run):
    [found] = map(json.loads, run("gazetteer", "search", "medin", "--limit", "1").stdout.splitlines())
    assert (found["id"], found["found"], found["how"]) == ("person:vladimir-medinsky", "Vladimir Medinsky", "words")
    assert "place:kyiv" in run("gazetteer", "search", "Kyjiw", "--format", "table").stdout
    nothing = run("gazetteer", "search", "medin", "--kind", "facility")
    assert (nothing.exit_code, nothing.stdout) == (0, "")
    assert "nothing" in nothing.stderr


PLACES = {
    "place:ova": ("Ova", 10),
    "place:ovadan": ("Ovadan", 50),
    "place:ovara": ("Ovara", 900),
    "place:nova-ova": ("Nova Ova", 70),
    "place:terova": ("Terova", 9000),
    "place:kharkiv": ("Харків", 5000),
    "place:benin": ("Benin", 3000),
}


@pytest.fixture
def places(run):
    """A gazetteer file in the folder in which commands run."""
    records = (
        {"id": key, "kind": "place", "names": [name], "prominence": number} for key, (name, number) in PLACES.items()
    )
    Path("places.jsonl").write_text("".join(json.dumps(record) + "\n" for record in records))
    return "--gazetteer", "places.jsonl"


def test_search_gives_whole_names_first_then_whole_words_beginnings_and_parts(run, places):
    lines = [
        json.loads(line) for line in run("gazetteer", "search", *places, "OVA", "--limit", "9").stdout.splitlines()
    ]
    assert [(each["id"], each["how"]) for each in lines[:5]] == [
        ("place:ova", "name"),
        ("place:nova-ova", "words"),
        ("place:ovara", "beginning"),
        ("place:ovadan", "beginning"),
        ("place:terova", "part"),
    ]


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("Charkow", ["place:kharkiv"]),  # another convention
        ("Kyv", ["place:kyiv"]),  # a typing error
        ("Банан", []),  # the consonants of Benin
        ("qwertzuiop", []),
        ("banana Kyjiw", []),  # a word too many
    ],
)
def test_search_names_nothing_that_is_only_faintly_like_it(run, places, text, near):
    result = run("gazetteer", "search", *places, text)
    assert [json.loads(line)["id"] for line in result.stdout.splitlines()] == near
    assert ("nothing in the gazetteer is named" in result.stderr) == (not near)


def test_stats_count(run):
    counted = json.loads(run("gazetteer", "stats").stdout)
    assert (counted["entities"], counted["redirects"], counted["names"]) == (2, 1, 6)
    assert counted["languages"] == {"en": 3, "ru": 2, "uk": 1}
    lines = run("gazetteer", "stats", "--format", "table").stdout.splitlines()
    assert lines[0].split() == ["entities", "2"]


RECORD = '{"id": "place:new", "kind": "place", "names": ["New"], "related": ["place:kyiv", "place:gone"]}\n'


def test_check_finds_what_leads_nowhere(run, gazetteer):
    Path("mine.jsonl").write_text(RECORD)
    for paths, stdin, shown in ((["mine.jsonl"], None, "mine.jsonl"), ([], RECORD, "-"), (["-"], RECORD, "-")):
        result = run("gazetteer", "check", *paths, stdin=stdin)
        [finding] = map(json.loads, result.stdout.splitlines())
        assert (finding["path"], finding["id"], finding["severity"]) == (shown, "place:new", "error")
        assert "place:gone" in finding["message"]
        assert result.exit_code == 1
        assert "1 records, 1 errors" in result.stderr
    table = run("gazetteer", "check", "--format", "table", "mine.jsonl").stdout
    assert table.startswith("mine.jsonl: place:new: error: related leads to place:gone")
    assert run("gazetteer", "check", str(gazetteer)).exit_code == 0


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("broken.jsonl", '{"id": "a"', "broken.jsonl:1: not JSON"),
        ("broken.yaml", "- {id: a, names: [A\n", "broken.yaml:2: not YAML"),
        ("broken.csv", "id,name\n", "broken.csv:1: the header is id,name"),
        ("kind.jsonl", '{"id": "a", "kind": "river", "names": ["A"]}', "kind.jsonl:1: a: kind is 'river'"),
    ],
)
def test_broken_files_are_said_with_their_line_and_the_rest_is_checked(run, name, content, message):
    Path(name).write_text(content)
    Path("sound.jsonl").write_text('{"id": "place:b", "kind": "place", "names": ["B"]}\n')
    result = run("gazetteer", "check", name, "sound.jsonl", "gone.jsonl")
    assert result.exit_code == 1
    assert message in result.stderr
    assert "gone.jsonl: no such file" in result.stderr
    assert "1 records" in result.stderr
    fatal = run("resolve", "--gazetteer", name, "A")
    assert (fatal.exit_code, fatal.stdout) == (1, "")
    assert f"onomast: {message}" in fatal.stderr
