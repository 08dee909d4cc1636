"""``onomast gazetteer import``, as a user runs it."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from cli import main
from gazetteer import Gazetteer
from gazetteer.sources.formats import FORMATS, reader

ENTITIES = "15\tP\tu\tIvan+Primer\n15\tP\tuk\tІван+Приклад\n16\tO\tu\tSample+Agency\n17\tP\tu\tAyşe+Örnek\n"


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("entities").write_text(ENTITIES, encoding="utf-8")

    def run(*arguments, stdin=None):
        result = CliRunner().invoke(main, ["gazetteer", *arguments], input=stdin)
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        return result

    return run


def ids(text):
    return [json.loads(line)["id"] for line in text.splitlines()]


def test_records_go_to_standard_output_and_words_to_standard_error(run):
    result = run("import", "jrc-names", "entities")
    assert (result.exit_code, ids(result.stdout)) == (0, ["jrc-names:15", "jrc-names:16", "jrc-names:17"])
    assert result.stderr == "onomast: 3 entities with 4 names\n"


@pytest.mark.parametrize(("more", "merged"), [((), 2), (("--limit", "2"), 2), (("--limit", "1"), 1)])
def test_the_last_entity_within_a_limit_keeps_the_ids_that_became_its_own(run, more, merged):
    lines = [
        json.dumps(
            {"id": f"NK-{each}", "schema": "Person", "properties": {"name": [f"Qqq {each}"]}, "referents": [old]}
        )
        for each, old in (("A", "xx-1"), ("B", "xx-2"))
    ]
    result = run("import", "followthemoney", "--only", *more, stdin="\n".join(lines).encode())
    found = ["ftm:NK-A", "ftm:xx-1", "ftm:NK-B", "ftm:xx-2"]
    assert (result.exit_code, ids(result.stdout)) == (0, found[: 2 * merged])
    assert result.stderr.startswith(f"onomast: {merged} entit")


@pytest.mark.parametrize("arguments", [(), ("-",)])
def test_standard_input_is_read_packed_or_not(run, arguments):
    for content in (ENTITIES.encode(), gzip.compress(ENTITIES.encode())):
        result = run("import", "jrc-names", *arguments, stdin=content)
        assert (result.exit_code, len(ids(result.stdout))) == (0, 3)


def test_the_output_is_a_gazetteer_whose_names_tell_their_source(run):
    result = run("import", "jrc-names", "entities", "--output", "out.jsonl")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "onomast: out.jsonl: 3 entities with 4 names\n"
    person = Gazetteer.load("out.jsonl").get("jrc-names:15")
    assert [(name.text, name.lang, name.source) for name in person.names] == [
        ("Ivan Primer", None, "jrc-names"),
        ("Іван Приклад", "uk", "jrc-names"),
    ]
    shown = run("show", "--gazetteer", "out.jsonl", "--only", "--format", "yaml", "jrc-names:15").stdout
    assert shown.splitlines()[-1].startswith("# jrc-names: JRC-Names, European Commission")
    assert yaml.safe_load(shown)[0]["id"] == "jrc-names:15"
    counted = json.loads(run("stats", "--gazetteer", "out.jsonl", "--only").stdout)
    assert counted["sources"] == {"jrc-names": 4}
    assert "Joint Research Centre" in counted["licences"]["jrc-names"]
    table = run("stats", "--gazetteer", "out.jsonl", "--only", "--format", "table").stdout
    assert "names by source" in table


@pytest.mark.parametrize(
    ("options", "found"),
    [
        (("--kind", "person"), ["jrc-names:15", "jrc-names:17"]),
        (("--lang", "ukr"), ["jrc-names:15", "jrc-names:16", "jrc-names:17"]),
        (("--limit", "2"), ["jrc-names:15", "jrc-names:16"]),
        (("--country", "ua"), []),
    ],
)
def test_filters(run, options, found):
    assert ids(run("import", "jrc-names", "entities", *options).stdout) == found


OWN = {
    "id": "person:sample",
    "kind": "person",
    "names": [{"text": "Jane Sample", "lang": "en"}, {"text": "Джейн Приклад", "lang": "uk"}],
    "born": 1970,
    "prominence": 5000,
    "same_as": {"wikidata": "Q5"},
}


def ftm(identifier, born="1970", **properties):
    properties = {"name": ["JANE SAMPLE", "Дж. Приклад"], "birthDate": [born], **properties}
    return json.dumps({"id": identifier, "schema": "Person", "caption": "JANE SAMPLE", "properties": properties}) + "\n"


@pytest.mark.parametrize(
    ("record", "joined"),
    [
        (ftm("a"), True),  # a name and the year of birth
        (ftm("b", "1971"), False),
        (ftm("c", "1971", wikidataId=["Q5"]), False),  # born in another year: one of the two is mistaken
        (ftm("d", "", wikidataId=["Q5"]), True),
        (ftm("e", name=["Jane Other"], wikidataId=["Q5"]), True),
        (ftm("f", wikidataId=["Q6"]), False),
        (ftm("g", ""), False),
    ],
)
def test_who_is_known_already_keeps_id_and_facts_and_is_not_doubled(run, record, joined):
    Path("own.jsonl").write_text(json.dumps(OWN) + "\n", encoding="utf-8")
    Path("e.json").write_text(record, encoding="utf-8")
    known = ("--gazetteer", "own.jsonl", "--only")
    result = run("import", "followthemoney", "e.json", *known, "--output", "out.jsonl")
    found = (Gazetteer.load("own.jsonl") | Gazetteer.load("out.jsonl")).get(f"ftm:{json.loads(record)['id']}")
    assert (result.exit_code, found.id == "person:sample") == (0, joined)
    if joined:
        assert (found.name("en"), found.prominence, found.born) == ("Jane Sample", 5000, 1970)
        new = [name.text for name in found.names if name.source]
        assert new in (["Дж. Приклад"], ["Jane Other"])  # and not JANE SAMPLE, whom the gazetteer spells better
    alone = run("import", "followthemoney", "e.json", "--only").stdout
    assert ids(alone) == [f"ftm:{json.loads(record)['id']}"]


def test_towns_of_the_built_in_gazetteer_are_known_by_their_identifier(run):
    cells = ["703448", "Kyiv", "Kyiv", "", "50", "30", "P", "PPLC", "UA", *[""] * 5, "2797553", *[""] * 4]
    Path("UA.txt").write_text("\t".join(cells), encoding="utf-8")
    assert ids(run("import", "geonames", "UA.txt").stdout) == ["place:kyiv", "geonames:703448"]


def test_a_source_of_ones_own_is_told(run):
    [line, *_] = run("import", "jrc-names", "entities", "--source", "mine").stdout.splitlines()
    assert json.loads(line)["names"][0]["source"] == "mine"
    Path("out.jsonl").write_text(line, encoding="utf-8")
    shown = run("show", "--gazetteer", "out.jsonl", "--only", "--format", "yaml", "jrc-names:15").stdout
    assert "# mine: its licence is not known here" in shown


def test_broken_records_are_named_and_skipped_and_the_exit_code_says_so(run):
    Path("entities").write_text(ENTITIES + "torn\n" * 30, encoding="utf-8")
    result = run("import", "jrc-names", "entities", "missing", "--output", "out.jsonl")
    assert result.exit_code == 1
    assert len(Gazetteer.load("out.jsonl")) == 3
    said = result.stderr.splitlines()
    assert said[0] == "onomast: missing: cannot be read: No such file or directory"
    assert said[1].startswith("onomast: entities:5: ")
    assert said[-2:] == [
        "onomast: and 11 more records are broken",
        "onomast: out.jsonl: 3 entities with 4 names; 30 records left out",
    ]


def test_what_no_gazetteer_could_hold_is_left_out_so_that_the_rest_can_be_used(run):
    Path("e.json").write_text(ftm("a") + ftm("b\tc") + ftm("d "), encoding="utf-8")
    result = run("import", "followthemoney", "e.json", "--only", "--output", "out.jsonl")
    assert (result.exit_code, [each.id for each in Gazetteer.load("out.jsonl")]) == (1, ["ftm:a", "ftm:d"])
    named, summed_up = result.stderr.splitlines()
    assert named.startswith("onomast: e.json: ftm:b c: id is 'ftm:b\\tc'; ")
    assert summed_up == "onomast: out.jsonl: 2 entities with 4 names; 1 record left out"


def test_a_file_of_another_format_leaves_the_old_output_alone(run):
    Path("out.jsonl").write_text("old", encoding="utf-8")
    result = run("import", "geonames", "entities", "--output", "out.jsonl")
    assert result.exit_code == 1
    assert "allCountries.txt" in result.stderr
    assert (Path("out.jsonl").read_text(encoding="utf-8"), sorted(path.name for path in Path().iterdir())) == (
        "old",
        ["entities", "out.jsonl"],
    )


def test_the_list_names_every_format_and_each_has_its_reader(run):
    lines = run("import", "--list").stdout.splitlines()
    assert [line.split()[0] for line in lines[1:]] == list(FORMATS) == sorted(FORMATS)
    for name in FORMATS:
        assert callable(reader(name))


@pytest.mark.parametrize(
    "options",
    [
        ("nonsense", "entities"),
        ("jrc-names", "--country", "12"),
        ("jrc-names", "--lang", "1"),
        ("wikidata-sparql", "--column", "x"),
    ],
)
def test_usage_errors(run, options):
    assert run("import", *options).exit_code == 2


def test_columns_are_for_tables(run):
    assert "--column" in run("import", "jrc-names", "entities", "--column", "id=a").stderr


SCHEMATA = {
    "followthemoney": '{"id":"%s","schema":"%s","properties":{"name":["ARCTIC STAR"]}}\n',
    "opensanctions-csv": "%s,%s,ARCTIC STAR\n",
}


@pytest.mark.parametrize("form", SCHEMATA)
def test_what_no_gazetteer_has_is_counted_by_schema_and_nothing_is_wrong(run, form):
    head = "id,schema,name\n" if form == "opensanctions-csv" else ""
    records = (("a", "Vessel"), ("b", "Vessel"), ("c", "Security"), ("d", "Company"))
    text = head + "".join(SCHEMATA[form] % each for each in records)
    result = run("import", form, "--only", stdin=text.encode())
    assert (result.exit_code, ids(result.stdout)) == (0, ["ftm:d"])
    passed_over = "3 records of no kind here passed over: 2 Vessel, 1 Security"
    assert result.stderr == f"onomast: 1 entity with 1 name; {passed_over}\n"
