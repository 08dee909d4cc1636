"""`onomast variants`."""

from __future__ import annotations

import json
import re

import pytest


def test_lines_are_the_spellings_best_first(run):
    result = run("variants", "place:kyiv", "--limit", "4")
    assert result.exit_code == 0
    assert result.stdout.splitlines()[0] == "Kyiv"
    assert len(result.stdout.splitlines()) == 4


def test_redirects_and_names_are_answered_too(run):
    first, second = run("variants", "place:kiev", "Medinskiy", "--limit", "3").stdout.split("\n\n")
    assert first.splitlines()[0] == "Kyiv"
    assert second.splitlines()[0] == "Medinskiy"


def test_jsonl_says_what_gives_each(run):
    lines = run("variants", "person:vladimir-medinsky", "--format", "jsonl", "--limit", "9").stdout.splitlines()
    found = [json.loads(line) for line in lines]
    assert list(found[0]) == ["query", "text", "score", "langs", "script", "conventions"]
    assert found[0]["query"] == "person:vladimir-medinsky"
    assert (found[0]["text"], found[0]["score"], found[0]["langs"][0]) == ("Vladimir Medinsky", 1.0, "en")
    native = next(one for one in found if one["text"] == "Владимир Мединский")
    assert (native["langs"], native["script"], native["conventions"][0]) == (["ru"], "Cyrl", "gazetteer:ru")
    told = json.loads(run("variants", "Щукин", "--format", "jsonl", "--limit", "1", "--provenance").stdout)
    assert set(told["gazetteer"]) == {"version", "hash"}


def test_queries_are_one_line_a_name(run):
    result = run("variants", "--format", "regex", "--short", "--inflected", stdin="Мединский\n\nplace:kyiv\n")
    surname, city = result.stdout.splitlines()
    assert re.search(surname, "о Мединском, Medinsky")
    assert not re.search(surname, "Мединскомура")
    assert re.findall(city, "Киева и Kyiv") == ["Киева", "Kyiv"]
    lucene = run("variants", "--format", "lucene", "--lang", "en", "--limit", "2", "place:kyiv").stdout
    assert lucene.startswith('"Kyiv" OR "')
    assert lucene.count('"') == 4


def test_an_unknown_id_fails_and_the_rest_is_done(run):
    result = run("variants", "place:nowhere", "place:kyiv", "--limit", "1")
    assert result.exit_code == 1
    assert "place:nowhere: no such ID in the gazetteer; 'onomast gazetteer search nowhere'" in result.stderr
    assert result.stdout == "Kyiv\n"


def test_no_spelling_in_a_language_is_an_answer(run):
    result = run("variants", "Щукин", "--lang", "el")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "Щукин: no spelling in el" in result.stderr


@pytest.mark.parametrize("arguments", [["--limit", "0"], ["--lang", "German"], ["--format", "csv"], ["--kind", "city"]])
def test_wrong_usage(run, arguments):
    assert run("variants", "Щукин", *arguments).exit_code == 2


def test_an_empty_name_has_no_spellings(run):
    result = run("variants", "")
    assert result.exit_code == 1
    assert "empty name" in result.stderr
    assert run("variants", stdin="\nKyiv\n").exit_code == 0
