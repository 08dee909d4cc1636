"""`onomast gazetteer import` of tables, as a user runs it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from cli import main

TABLE = "Назва;Код\nКиїв|Київ-град;Q1899\nОдеса;Q1 899\n".encode("cp1251")


def run(*arguments, stdin=None):
    return CliRunner().invoke(main, ["gazetteer", "import", *arguments], input=stdin)


def test_a_table_becomes_a_gazetteer_that_resolves(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("t.csv").write_bytes(TABLE)
    options = ["--encoding", "cp1251", "--separator", "|", "--default-kind", "place", "--output", "mine.jsonl"]
    columns = ["--column", "name:uk=Назва", "--column", "same_as:wikidata=Код"]
    result = run("csv", "t.csv", *options, *columns)
    assert result.exit_code == 1
    assert result.stderr.splitlines() == [
        "onomast: t.csv:3: 'Q1 899' is no item of Wikidata, such as Q1899; skipped",
        "onomast: mine.jsonl: 1 entity with 2 names; 1 record left out",
    ]
    found = CliRunner().invoke(main, ["resolve", "--gazetteer", "mine.jsonl", "--only", "Києва"])
    assert json.loads(found.stdout)["id"] == "wikidata:Q1899"


def test_a_quote_that_is_never_closed_is_named_and_the_rest_is_read(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("t.csv").write_text('QID,name\nQ9001,Abcd\nQ9002,"Broken\nQ9003,Zork\n', encoding="utf-8")
    result = run("csv", "t.csv", "--default-kind", "person", "--column", "name=name", "--column", "id=QID")
    assert [json.loads(line)["names"][0]["text"] for line in result.stdout.splitlines()] == ["Abcd", "Zork"]
    assert result.stderr.splitlines()[0] == "onomast: t.csv:3: a quote is opened here and never closed; skipped"
    assert result.exit_code == 1


def test_standard_input_is_a_table_too():
    result = run("tsv", "--source", "my list", stdin="id\tkind\tname\n1\torg\tA\n")
    assert json.loads(result.stdout)["id"] == "my-list:1"
    assert result.exit_code == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["popolo", "--column", "name=Name"], "--column is for tables"),
        (["popolo", "--encoding", "cp1251"], "--encoding means nothing to the format popolo"),
        (["skos", "--separator", ";"], "--separator means nothing to the format skos"),
        (["geonames", "--default-kind", "place"], "--default-kind means nothing to the format geonames"),
        (["csv", "--encoding", "klingon"], "'klingon' is no text encoding"),
        (["csv", "--column", "name"], "'name' is not of the form FIELD=COLUMN"),
    ],
)
def test_options_that_mean_nothing_are_refused(arguments, message):
    result = run(*arguments, stdin="")
    assert result.exit_code == 2
    assert message in result.stderr
