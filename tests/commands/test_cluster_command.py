"""`onomast cluster`, as somebody with a list of unresolved names or a folder of texts uses it."""

from __future__ import annotations

import json

import pytest

NAMES = "Иван Медынский\nIvan Medynskiy\nЯсногірка\nЯсногорка\nMedinskiy, Vladimir\n\n"


def lines(text):
    return [json.loads(line) for line in text.splitlines()]


def texts_of(record):
    return {form["text"] for form in record["forms"]}


def test_lines_of_names_give_clusters_without_those_who_are_known(run, tmp_path):
    (tmp_path / "names.txt").write_text(NAMES, encoding="utf-8")
    result = run("cluster", "names.txt")
    assert result.exit_code == 0, result.stderr
    found = lines(result.stdout)
    assert [texts_of(one) for one in found] == [{"Иван Медынский", "Ivan Medynskiy"}, {"Ясногірка", "Ясногорка"}]
    assert found[0]["kind"] == "person"
    assert found[0]["preferred"] == {"en": "Ivan Medynskiy", "ru": "Иван Медынский"}
    assert found[0]["entry"]["id"] == "person:ivan-medynskiy"
    assert 0.7 <= found[0]["score"] <= 1


def test_standard_input_is_read_and_known_names_can_be_kept(run):
    found = lines(run("cluster", "--keep", "-", stdin=NAMES).stdout)
    assert {"Medinskiy, Vladimir"} in [texts_of(one) for one in found]


def test_counts_stand_before_the_names(run):
    result = run("cluster", "--counts", "--min-count", "2", stdin="   12 Ясногірка\n 3 Ясногорка\n1 Прикладівка\n")
    assert [(one["count"], len(one["forms"])) for one in lines(result.stdout)] == [(15, 2)]


def test_blank_names_with_a_count_are_passed_over_as_blank_lines_are(run):
    result = run("cluster", "--counts", stdin="      3 \n     12 Ясногірка\n4\n\n")
    assert (result.exit_code, result.stderr) == (0, "")
    assert [one["count"] for one in lines(result.stdout)] == [12]


@pytest.mark.parametrize(
    ("arguments", "content", "said"),
    [
        ((), "", "there is no name in the input"),
        ((), "\n \n", "there is no name in the input"),
        (("--counts",), "      3 \n", "there is no name in the input"),
        (("--name-column", "who"), "who,n\n,3\n", "there is no name in the input"),
        (("--text",), "it rains in Kiev\n", "there is no name in the texts that nobody bears"),
    ],
)
def test_input_without_a_name_is_said_to_have_none(run, arguments, content, said):
    for form, shown in (("jsonl", 0), ("table", 1), ("yaml", 0)):
        result = run("cluster", *arguments, "--format", form, stdin=content)
        assert (result.exit_code, len(result.stdout.splitlines())) == (0, shown)
        assert result.stderr == f"onomast: {said}\n"


def test_a_line_without_a_count_is_named_and_the_rest_done(run):
    result = run("cluster", "--counts", stdin="2 Ясногірка\nЯсногорка\n")
    assert result.exit_code == 1
    assert "-:2: 'Ясногорка' has no count" in result.stderr
    assert len(lines(result.stdout)) == 1


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("t.csv", "n,who,times\n1,Иван Медынский,3\n2,Ivan Medynskiy,4\n3,Ясногірка,x\n"),
        (
            "t.jsonl",
            '{"who": "Иван Медынский", "times": 3}\n{"who": "Ivan Medynskiy", "times": 4}\n'
            '{"who": "Ясногірка", "times": "x"}\n',
        ),
    ],
)
def test_a_column_of_names_with_counts(run, tmp_path, name, content):
    (tmp_path / name).write_text(content, encoding="utf-8")
    result = run("cluster", "--name-column", "who", "--count-column", "times", name)
    assert [(one["count"], len(one["forms"])) for one in lines(result.stdout)] == [(7, 2)]
    assert result.exit_code == 1
    assert f"{name}:" in result.stderr
    assert "times is 'x', which is no count" in result.stderr


@pytest.mark.parametrize(
    ("count", "times"),
    [("3.0", 3), ("3.", 3), (" 3 ", 3), ("0.0", 0), ("999999999999999.0", 999_999_999_999_999)],
)
def test_a_whole_float_is_a_count(run, tmp_path, count, times):
    """As pandas writes a column of numbers where one is missing."""
    (tmp_path / "t.csv").write_text(f"who,times\nИван Медынский,4.0\nИван Медынский,{count}\n", encoding="utf-8")
    result = run("cluster", "--name-column", "who", "--count-column", "times", "t.csv")
    assert (result.exit_code, [one["count"] for one in lines(result.stdout)]) == (0, [4 + times])


def test_whole_floats_of_parquet_are_counts_and_what_is_missing_is_none(run, tmp_path):
    pa, pq = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    table = pa.table({"who": ["Иван Медынский"] * 3, "times": [3.0, None, float("nan")]})
    pq.write_table(table, tmp_path / "t.parquet")
    result = run("cluster", "--name-column", "who", "--count-column", "times", "t.parquet")
    assert [one["count"] for one in lines(result.stdout)] == [3]
    assert [line.partition(": ")[2] for line in result.stderr.splitlines()] == [
        "t.parquet:2: times is None, which is no count",
        "t.parquet:3: times is nan, which is no count",
    ]


@pytest.mark.parametrize("count", ["3.5", "-3.0", "inf", "1_0.0", ".0", "٣.0", "3,0"])
def test_what_is_no_whole_number_is_no_count(run, tmp_path, count):
    (tmp_path / "t.csv").write_text(f'who,times\nИван Медынский,"{count}"\n', encoding="utf-8")
    result = run("cluster", "--name-column", "who", "--count-column", "times", "t.csv")
    assert result.exit_code == 1
    assert f"times is {count!r}, which is no count" in result.stderr


def test_texts_give_contexts_and_languages(run, tmp_path):
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "a.txt").write_text("Вчера Иван Медынский приехал в Киев. Ждали и Медынского.", encoding="utf-8")
    (folder / "b.txt").write_text("Сьогодні Івана Мединського запросили до Києва.", encoding="utf-8")
    (folder / "c.html").write_text("<p>In <b>Kyiv</b>, Ivan Medynskyi spoke.</p>", encoding="utf-8")
    result = run("cluster", "--text", "news")
    assert result.exit_code == 0, result.stderr
    (one,) = lines(result.stdout)
    assert texts_of(one) == {"Иван Медынский", "Медынского", "Івана Мединського", "Ivan Medynskyi"}
    assert one["preferred"] == {"en": "Ivan Medynskyi", "uk": "Іван Мединський", "ru": "Иван Медынский"}
    assert {form["text"]: form["langs"] for form in one["forms"]}["Івана Мединського"] == ["uk"]
    content = {
        path: (tmp_path / path).read_text(encoding="utf-8") for path in ("news/a.txt", "news/b.txt", "news/c.html")
    }
    for context in one["contexts"]:
        assert content[context["path"]][context["start"] :].startswith(tuple(texts_of(one)))


def test_rows_of_texts(run, tmp_path):
    (tmp_path / "t.csv").write_text("id,body\n1,Вчера Иван Медынский приехал.\n", encoding="utf-8")
    (one,) = lines(run("cluster", "--text-column", "body", "t.csv").stdout)
    assert one["contexts"][0]["path"] == "t.csv:2"


def test_proposals_go_into_a_gazetteer(run, tmp_path):
    proposed = run("cluster", "--format", "yaml", stdin=NAMES).stdout
    assert proposed.startswith("# Ivan Medynskiy (1), Иван Медынский (1)\n- id: person:ivan-medynskiy\n")
    (tmp_path / "proposed.yaml").write_text(proposed, encoding="utf-8")
    added = run("gazetteer", "add", "--to", "mine.yaml", "proposed.yaml")
    assert added.exit_code == 0, added.stderr
    resolved = run("resolve", "--gazetteer", "mine.yaml", "Іваном Мединським")
    assert lines(resolved.stdout)[0]["id"] == "person:ivan-medynskiy"


def test_a_table_for_people(run):
    shown = run("cluster", "--format", "table", stdin=NAMES).stdout.splitlines()
    assert shown[0].split() == ["count", "spellings", "score", "kind", "name", "others"]
    assert shown[1].split()[:2] == ["2", "2"]
    assert "Ivan Medynskiy" in shown[1]


def test_what_cannot_be_read_is_named_and_the_rest_done(run, tmp_path):
    (tmp_path / "names.txt").write_bytes("Ясногірка\n".encode() + b"caf\xe9\n" + b"a\0b\n" + b"x" * 9000 + b"\n")
    result = run("cluster", "names.txt", "missing.txt")
    assert result.exit_code == 1
    for part in ("names.txt:2", "names.txt:3", "names.txt:4", "missing.txt: no such file"):
        assert part in result.stderr
    assert len(lines(result.stdout)) == 1


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--text", "--name-column", "who"), "--text and --name-column"),
        (("--count-column", "n"), "--name-column"),
        (("--counts", "--text"), "--counts is for lines"),
        (("--link", "2"), "--link"),
        (("--min-count", "0"), "--min-count"),
    ],
)
def test_usage(run, options, said):
    result = run("cluster", *options)
    assert result.exit_code == 2
    assert said in result.stderr


def test_provenance_and_kind(run):
    (one,) = lines(run("cluster", "--provenance", "--kind", "facility", stdin="Прикладівка\n").stdout)
    assert one["entry"]["kind"] == "facility"
    assert set(one["gazetteer"]) == {"version", "hash"}


@pytest.mark.parametrize("name", ["t.csv", "T.TSV", "t.jsonl", "t.ndjson", "t.parquet"])
def test_a_table_is_no_list_of_names(run, tmp_path, name):
    (tmp_path / name).write_text('{"name": "Иван Петренчук"}\n', encoding="utf-8")
    result = run("cluster", name)
    assert (result.exit_code, result.stdout) == (2, "")
    assert (
        f"{name} is a table: say with --name-column which column has the names, or with --text-column" in result.stderr
    )


def test_a_folder_is_searched_for_lists_of_names_alone(run, tmp_path):
    folder = tmp_path / "lists.csv"
    folder.mkdir()
    for name in ("a.txt", "b.lst", "c.csv", "d.jsonl"):
        (folder / name).write_text(f"Иван Петренчук{name[0]}\n", encoding="utf-8")
    found = lines(run("cluster", "lists.csv").stdout)
    assert {text for one in found for text in texts_of(one)} == {"Иван Петренчукa", "Иван Петренчукb"}
