"""`onomast resolve`."""

from __future__ import annotations

import csv
import json

import pytest

from resolver.arguments import LONGEST_NAME

FIELDS = ["query", "id", "name", "kind", "score", "reason"]


def records(result):
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_names_become_ids_in_their_order_and_a_stranger_null(run):
    result = run("resolve", "Medinskiy", "Nobody Atall", "Киева")
    found = records(result)
    assert result.exit_code == 0
    assert [(each["query"], each["id"]) for each in found] == [
        ("Medinskiy", "person:vladimir-medinsky"),
        ("Nobody Atall", None),
        ("Киева", "place:kyiv"),
    ]
    assert list(found[0]) == FIELDS
    assert found[1] == {"query": "Nobody Atall"} | dict.fromkeys(FIELDS[1:])
    assert 0 < found[0]["score"] <= 1


def test_standard_input_stands_for_missing_names_and_for_a_dash(run):
    assert [each["query"] for each in records(run("resolve", stdin="Kiev\n\nKyiv\r\n"))] == ["Kiev", "", "Kyiv"]
    assert [each["query"] for each in records(run("resolve", "a", "-", "z", stdin="m\nn"))] == ["a", "m", "n", "z"]


def test_csv_has_the_same_fields(run):
    result = run("resolve", "--format", "csv", 'Kiev "Podil"', "Kiev")
    rows = list(csv.reader(result.stdout.splitlines()))
    assert rows[0] == FIELDS
    assert rows[1][0] == 'Kiev "Podil"'
    assert rows[2][:4] == ["Kiev", "place:kyiv", "Kyiv", "place"]


def test_a_table_is_aligned(run):
    lines = run("resolve", "--format", "table", "Kiev", "Мединский", "Nobody Atall").stdout.splitlines()
    assert lines[0].split() == ["query", "score", "id", "name", "reason"]
    assert lines[1].index("place:kyiv") == lines[2].index("person:vladimir-medinsky") == lines[0].index("id")
    assert lines[3].split() == ["Nobody", "Atall", "-", "-"]


def test_a_streamed_table_is_aligned_too(run):
    lines = run("resolve", "--format", "table", stdin="Kiev\nМединский\n").stdout.splitlines()
    assert lines[1].index("place:kyiv") == lines[2].index("person:vladimir-medinsky")


def test_candidates_come_beside_the_answer(run):
    [found] = records(run("resolve", "--candidates", "2", "Kiev"))
    assert list(found) == [*FIELDS, "candidates"]
    assert found["candidates"][0]["id"] == found["id"] == "place:kyiv"
    rows = run("resolve", "--candidates", "2", "--format", "csv", "Kiev", "Medinski").stdout.splitlines()
    assert [row.split(",")[0] for row in rows][:2] == ["query", "Kiev"]


@pytest.mark.parametrize("more", [[], ["--explain"], ["--provenance"]])
def test_a_candidate_of_nobody_s_name_is_no_answer(run, more):
    """Whoever reads the column of IDs is told which of them are answers; the columns before are as ever."""
    arguments = ["resolve", "--candidates", "2", "--format", "csv", *more, "Kiev", "Igor Medinsky"]
    [head, *rows] = csv.reader(run(*arguments).stdout.splitlines())
    assert head[: len(FIELDS)] == FIELDS
    assert head[-1] == "answer"
    assert {(row[0], row[1], row[-1]) for row in rows} == {
        ("Kiev", "place:kyiv", "true"),
        ("Igor Medinsky", "person:vladimir-medinsky", "false"),
    }
    assert "answer" not in run("resolve", "--format", "csv", *more, "Kiev").stdout.splitlines()[0]


def test_in_a_table_the_answer_stands_apart_from_candidates(run):
    for arguments, given in ((["Kiev", "Igor Medinsky"], ""), ([], "Kiev\nIgor Medinsky\n")):
        result = run("resolve", "--candidates", "1", "--format", "table", *arguments, stdin=given)
        head, known, unknown = result.stdout.splitlines()
        assert head.split() == ["query", "answer", "score", "id", "name", "reason"]
        assert known[head.index("answer") :].split()[::2][:2] == ["yes", "place:kyiv"]
        assert unknown[head.index("answer") :].split()[::2][:2] == ["no", "person:vladimir-medinsky"]


def test_explain_says_why(run):
    assert "place:kyiv" in run("resolve", "--explain", "--format", "table", "Kiev").stdout
    assert "place:kyiv" in records(run("resolve", "--explain", "Kiev"))[0]["explanation"]


def test_what_is_known_besides_changes_the_answer(run):
    [known] = records(run("resolve", "--kind", "person", "Kiev"))
    assert known["id"] is None
    [right] = records(run("resolve", "Vladimir Medinsky", "--born", "1970", "--country", "ru", "--date", "2025-05"))
    assert right["id"] == "person:vladimir-medinsky"
    [wrong] = records(run("resolve", "Vladimir Medinsky", "--born", "1930"))
    assert wrong["id"] is None or wrong["score"] < right["score"]


def test_what_is_known_besides_counts_for_candidates_and_explanations(run):
    known = ("--candidates", "1", "--explain", "--country", "RU", "--born", "1970", "--date", "2025-05")
    [right] = records(run("resolve", "Vladimir Medinsky", *known))
    assert right["candidates"][0]["score"] == right["score"]
    [wrong] = records(run("resolve", "Vladimir Medinsky", "--candidates", "1", "--explain", "--born", "1930"))
    assert wrong["candidates"][0]["score"] < right["score"]
    assert wrong["explanation"] != right["explanation"]


def test_the_threshold_decides(run):
    assert records(run("resolve", "--threshold", "1", "Kiew"))[0]["id"] is None


def test_provenance_names_version_and_hash(run):
    [found] = records(run("resolve", "--provenance", "Kiev"))
    assert set(found["gazetteer"]) == {"version", "hash"}
    row = run("resolve", "--provenance", "--format", "csv", "Kiev").stdout.splitlines()[1]
    assert row.endswith(f"{found['gazetteer']['version']}+{found['gazetteer']['hash']}")


def test_provenance_stands_below_a_table(run):
    [found] = records(run("resolve", "--provenance", "Kiev"))
    line = f"gazetteer: version {found['gazetteer']['version']}, hash {found['gazetteer']['hash']}"
    for command, given in (
        (("resolve", "--format", "table", "Kiev"), ""),
        (("resolve", "--format", "table"), "Kiev\nKyiv\n"),
        (("resolve", "--format", "table", "--explain", "Kiev"), ""),
        (("annotate", "--format", "table"), "Kiev it is."),
        (("cluster", "--format", "table"), "Прикладівка\n"),
        (("evaluate",), "Kiev\tplace:kyiv\tformer\n"),
        (("gazetteer", "search", "--format", "table", "Kyiv"), ""),
        (("gazetteer", "stats", "--format", "table"), ""),
    ):
        result = run(*command, "--provenance", stdin=given)
        assert (result.exit_code, result.stdout.splitlines()[-2:]) == (0, ["", line]), command
        assert "gazetteer:" not in run(*command, stdin=given).stdout
    assert f"\n# {line}\n" in run("cluster", "--format", "yaml", "--provenance", stdin="Прикладівка\n").stdout
    refused = run("variants", "--provenance", "--format", "regex", "Kiev")
    assert refused.exit_code == 2
    assert "--provenance has no place in --format regex" in refused.stderr


@pytest.mark.parametrize(
    ("arguments", "advice"),
    [
        (["--country", "Ukraine"], "ISO 3166"),
        (["--date", "16.05.2025"], "2025-05-16"),
        (["--date", "2025-13"], "2025-05-16"),
        (["--date", "2025-02-30"], "'2025-02-30' is no ISO date"),
        (["--date", "0000"], "'0000' is no ISO date"),
        (["--born", "99999"], "99999 is no year from 1 to 9999"),
        (["--born", "-5"], "-5 is no year"),
        (["--born", "0"], "0 is no year"),
        (["--country", "XX"], "'XX' is no ISO 3166 code, such as UA"),
        (["--kind", "river"], "person"),
        (["--threshold", "2"], "0<=x<=1"),
        (["--threshold", "nan"], "0<=x<=1"),
        (["--encoding", "nope"], "cp1251"),
        (["--encoding", "hex"], "cp1251"),
        (["--candidates", "0"], "x>=1"),
    ],
)
def test_wrong_usage_is_told_with_advice(run, arguments, advice):
    result = run("resolve", "Kiev", *arguments)
    assert result.exit_code == 2
    assert advice in result.stderr
    assert result.stdout == ""


def test_what_is_no_name_is_said_and_the_rest_is_done(run):
    stdin = b"x" * 60_000 + b"\nKiev\ncaf\xe9\nbin\x00ary\nKyiv\n"
    result = run("resolve", stdin=stdin)
    # an answer for each line, so that a program can put the two side by side
    assert [each["query"] for each in records(result)] == ["", "Kiev", "", "", "Kyiv"]
    assert result.exit_code == 1
    too_long, latin, binary = result.stderr.splitlines()
    assert "-:1: longer than" in too_long
    assert "-:3: not UTF-8 at byte 3 (0xE9)" in latin
    assert "--encoding" in latin
    assert "-:4:" in binary
    assert "NUL" in binary


def test_an_encoding_can_be_given(run):
    stdin = "Киев\nKiev\n"
    for encoding in ("cp1251", "utf-16-le"):
        [first, second] = records(run("resolve", "--encoding", encoding, stdin=stdin.encode(encoding)))
        assert first["id"] == second["id"] == "place:kyiv"
    assert [each["query"] for each in records(run("resolve", stdin=stdin.encode("utf-16")))] == ["Киев", "Kiev"]


def test_a_text_that_is_no_name_is_said_so_everywhere(run, small):
    """A name of the greatest length is looked up; what is longer is an error, as an argument and as a line."""
    longest = "Kiev" + " Kiev" * 101 + "xxx"
    assert len(longest) == LONGEST_NAME == 512
    for names, stdin in ((("--", f"{longest}x", "Kiev"), None), ((), f"{longest}x\nKiev\n")):
        for more in ((), ("--explain",)):
            result = run("resolve", *more, *names, stdin=stdin)
            assert [each["id"] for each in records(result)] == [None, "place:kyiv"]
            assert result.exit_code == 1
            assert "longer than 512 characters, which no name is" in result.stderr
    result = run("resolve", longest)
    assert (result.exit_code, result.stderr) == (0, "")
    assert run("resolve", longest, stdin=f"{longest}\n").exit_code == 0
    assert "more than 512 letters" in small.explain(f"{longest}x")
    assert "more than 512 letters" not in small.explain(longest)
