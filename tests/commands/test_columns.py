"""`--text-column`: tables whose rows are documents."""

from __future__ import annotations

import csv
import json
import sys
from pathlib import Path

import pytest

from resolver.documents.part import Part

CSV = (
    b'\xef\xbb\xbfref;body;title\r\n1;"In ""Kiev"";\r\nMedinskiy";x\r\n2;Kiev;"a, b"\r\n\r\n'
    b'3;"bad"row;y\r\n4;nobody;z\r\n5;caf\xe9 Kiev;z\r\n6;Kiev\0;z\r\n7;Kiev'
)
NORMALISED = CSV.replace(b'"In ""Kiev"";\r\nMedinskiy"', b'"In ""Kyiv"";\r\nMedinsky"').replace(b"2;Kiev;", b"2;Kyiv;")
JSONL = b'{"id": 1.10, "body": "\\u0049n Kiev\\/", "n": null}\n{"body": 5}\n{"body": "Kiev", "tags": ["a"]}\n'
BROKEN = ["t.csv:6:", "t.csv:8:", "t.csv:9:", "t.csv:10:"]


@pytest.fixture(autouse=True)
def tables(tmp_path):
    (tmp_path / "t.csv").write_bytes(CSV)
    (tmp_path / "t.jsonl").write_bytes(JSONL)


def places(result):
    return [line.split()[1] for line in result.stderr.splitlines()]


def test_a_row_is_a_document_with_its_number_and_its_other_columns(run):
    result = run("annotate", "--text-column", "body", "t.csv", "t.jsonl")
    found = [json.loads(line) for line in result.stdout.splitlines()]
    assert [(each["path"], each["row"], each["columns"]) for each in found] == [
        ("t.csv", 1, {"ref": "1", "title": "x"}),
        ("t.csv", 2, {"ref": "2", "title": "a, b"}),
        ("t.csv", 4, {"ref": "4", "title": "z"}),
        ("t.jsonl", 1, {"id": 1.1, "n": None}),
        ("t.jsonl", 3, {"tags": ["a"]}),
    ]
    cell = 'In "Kiev";\r\nMedinskiy'
    for mention in found[0]["mentions"]:
        assert cell[mention["start"] : mention["end"]] == mention["text"]
    assert [len(each["mentions"]) for each in found] == [2, 1, 0, 1, 1]
    assert (result.exit_code, places(result)) == (1, [*BROKEN, "t.jsonl:2:"])


def test_an_id_column_goes_along_alone(run):
    result = run("annotate", "--text-column", "body", "--id-column", "ref", "t.csv")
    assert [json.loads(line)["columns"] for line in result.stdout.splitlines()] == [{"ref": str(n)} for n in (1, 2, 4)]
    assert "no column 'no'" in run("annotate", "--text-column", "body", "--id-column", "no", "t.csv").stderr


def test_csv_repeats_the_columns_under_names_of_their_own(run):
    result = run("annotate", "--text-column", "body", "--format", "csv", "t.csv", "--provenance")
    rows = list(csv.DictReader(result.stdout.splitlines()))
    assert list(rows[0]) == [
        *("path", "row", "lang", "start", "end", "text", "id", "name", "kind", "score", "row.ref", "row.title"),
        "gazetteer",
    ]
    assert [(row["row"], row["id"], row["row.title"]) for row in rows] == [
        ("1", "place:kyiv", "x"),
        ("1", "person:vladimir-medinsky", "x"),
        ("2", "place:kyiv", "a, b"),
    ]


def test_csv_in_one_file_has_the_columns_of_the_first_row_and_names_a_row_that_has_others(run):
    result = run("annotate", "--text-column", "body", "--format", "csv", "t.jsonl", "--output", "all.csv")
    assert "t.jsonl:3: the file of results has no column for 'tags'" in result.stderr
    assert len(Path("all.csv").read_text().splitlines()) == 2
    run("annotate", "--text-column", "body", "--format", "csv", "t.csv", "t.jsonl", "--output", "each")
    heads = [Path("each", name).read_text().partition("\n")[0] for name in ("t.csv.csv", "t.jsonl.csv")]
    assert [head.partition("score,")[2] for head in heads] == ["row.ref,row.title", "row.id,row.n"]


def test_columns_that_json_lacks_a_word_for_are_null_or_text(run):
    pa = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    parquet.write_table(pa.table({"body": ["Kiev"], "b": [b"\xff"], "l": [[1.5, float("nan")]]}), "o.parquet")
    Path("o.jsonl").write_text('{"body": "Kiev", "b": NaN, "l": [-Infinity]}\n')
    options = ("annotate", "--text-column", "body", "o.parquet", "o.jsonl")
    lines = run(*options).stdout.splitlines()
    assert "NaN" not in "".join(lines)
    assert [json.loads(line)["columns"] for line in lines] == [
        {"b": "/w==", "l": [1.5, None]},
        {"b": None, "l": [None]},
    ]
    rows = csv.DictReader(run(*options, "--format", "csv").stdout.splitlines())
    assert [(row["row.b"], row["row.l"]) for row in rows] == [("/w==", "[1.5, null]"), ("", "[null]")]


def test_people_see_the_line_of_the_row(run):
    lines = run("annotate", "--text-column", "body", "--format", "table", "t.csv").stdout.splitlines()
    assert [line.split()[0] for line in lines] == ["t.csv:2", "t.csv:2", "t.csv:4"]
    result = run("normalise", "--text-column", "body", "--suggest", "t.csv")
    assert [line.partition(" (")[0] for line in result.stdout.splitlines()] == [
        "t.csv:2: Kiev -> Kyiv",
        "t.csv:2: Medinskiy -> Medinsky",
        "t.csv:4: Kiev -> Kyiv",
    ]
    result = run("normalise", "--text-column", "body", "--check", "t.jsonl", "--encoding", "utf-8")
    assert [line for line in result.stderr.splitlines() if "to change" in line] == [
        "onomast: t.jsonl:1: 1 to change",
        "onomast: t.jsonl:3: 1 to change",
    ]
    Path("good.csv").write_text("body\nKiev\n")
    assert run("normalise", "--text-column", "body", "--check", "good.csv").exit_code == 3


@pytest.mark.parametrize("workers", ["1", "2"])
@pytest.mark.parametrize("where", ["stdout", "stdin", "file", "folder", "in place"])
def test_a_table_is_the_same_but_for_the_column(run, where, workers):
    options = ("normalise", "--text-column", "body", "--workers", workers)
    if where == "stdin":
        result = run(*options, stdin=CSV)
        assert result.stdout_bytes == NORMALISED
        return
    target = {"stdout": [], "file": ["--output", "new.csv"], "folder": ["--output", "out"], "in place": ["--in-place"]}
    result = run(*options, "t.csv", *target[where])
    written = {"file": "new.csv", "folder": "out/t.csv", "in place": "t.csv"}
    assert (Path(written[where]).read_bytes() if where in written else result.stdout_bytes) == NORMALISED
    assert (result.exit_code, places(result)) == (1, BROKEN)
    left = {path.name for path in Path().iterdir()}
    assert left <= {"t.csv", "t.jsonl", "new.csv", "out", "small.jsonl"}


def test_json_lines_keep_their_numbers_escapes_and_order(run):
    assert run("normalise", "--text-column", "body", "t.jsonl").stdout_bytes == JSONL.replace(b"Kiev", b"Kyiv")
    assert run("normalise", "--text-column", "body", stdin=JSONL).stdout_bytes == JSONL.replace(b"Kiev", b"Kyiv")


def test_a_letter_that_the_encoding_lacks_leaves_its_row_as_it_is(run):
    Path("l.csv").write_bytes(b"id,body\n1,Kiev\n2,caf\xe9\n")
    result = run("normalise", "--text-column", "body", "--to", "uk", "--encoding", "latin-1", "l.csv")
    assert result.stdout_bytes == b"id,body\n1,Kiev\n2,caf\xe9\n"
    assert "l.csv:2: the file's encoding, iso8859-1, cannot write 'К'" in result.stderr
    assert result.exit_code == 1


def written(name):
    """What changes when a file is written, and not when it is read."""
    stat = Path(name).stat()
    return stat.st_ino, stat.st_size, stat.st_mtime_ns


def test_in_place_leaves_alone_what_does_not_change_and_what_is_no_table(run):
    Path("same.csv").write_text("id,body\n1,nobody\n")
    Path("other.csv").write_text("id,title\n1,Kiev\n")
    before = [written("same.csv"), written("other.csv")]
    result = run("normalise", "--text-column", "body", "--in-place", "same.csv", "other.csv")
    assert [written("same.csv"), written("other.csv")] == before
    assert "other.csv: no column 'body'; its columns are: id, title" in result.stderr
    assert not [*Path().glob(".*")]


def test_folders_are_searched_for_tables_and_the_output_is_not_read(run):
    Path("in/sub").mkdir(parents=True)
    Path("in/a.tsv").write_text("body\tx\nKiev\t1\n")
    Path("in/sub/b.csv").write_text("body\nKiev\n")
    Path("in/read.me.txt").write_text("Kiev")
    for _ in range(2):
        run("annotate", "--text-column", "body", "in", "--output", "in/all.jsonl")
        found = [json.loads(line) for line in Path("in/all.jsonl").read_text().splitlines()]
        assert [each["path"] for each in found] == ["in/a.tsv", "in/sub/b.csv"]
    run("normalise", "--text-column", "body", "in", "--output", "out")
    assert Path("out/sub/b.csv").read_text() == "body\nKyiv\n"


def test_every_format_of_results_takes_rows(run):
    run("annotate", "--text-column", "body", "t.csv", "--format", "html", "--output", "page.html")
    page = Path("page.html").read_text()
    assert page.count("<article>") == 3
    assert "<h1>t.csv:4</h1>" in page


def test_parquet_in_and_out(run):
    pa, pq = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    table = pa.table({"id": [1, 2, 3], "body": ["In Kiev", None, "nobody"]})
    pq.write_table(table, "t.parquet")
    found = [json.loads(line) for line in run("annotate", "--text-column", "body", "t.parquet").stdout.splitlines()]
    assert [(each["row"], each["columns"], len(each["mentions"])) for each in found] == [
        (1, {"id": 1}, 1),
        (2, {"id": 2}, 0),
        (3, {"id": 3}, 0),
    ]
    assert "not written to standard output" in run("normalise", "--text-column", "body", "t.parquet").stderr
    assert run("normalise", "--text-column", "body", "t.parquet", "--output", "new.parquet").exit_code == 0
    assert pq.read_table("new.parquet").to_pydict() == {"id": [1, 2, 3], "body": ["In Kyiv", None, "nobody"]}
    assert run("normalise", "--text-column", "body", "t.parquet", "--in-place").exit_code == 0
    assert pq.read_table("t.parquet").equals(pq.read_table("new.parquet"))
    assert not [*Path().glob(".*")]


def test_a_missing_library_names_the_extra(run, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    Path("t.parquet").write_bytes(b"PAR1")
    result = run("annotate", "--text-column", "body", "t.parquet")
    assert result.exit_code == 1
    assert "pip install 'onomast[parquet]'" in result.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ["annotate", "--id-column", "ref", "t.csv"],
        ["annotate", "--resume", "t.csv"],
        ["annotate", "--resume", "--format", "html", "--output", "page.html", "t.csv"],
        ["annotate", "--workers", "-1", "t.csv"],
        ["annotate", "--workers", "many", "t.csv"],
        ["normalise", "--resume", "t.csv"],
        ["normalise", "--resume", "--in-place", "t.csv"],
        ["normalise", "--text-column", "body", "--output", "new.csv", "t.csv", "t.jsonl"],
        ["normalise", "--text-column", "body", "--output", "t.csv", "t.csv"],
    ],
)
def test_contradictions_are_wrong_usage(run, arguments):
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert Path("t.csv").read_bytes() == CSV


@pytest.mark.parametrize("command", ["annotate", "normalise"])
def test_tables_in_a_folder_go_on_where_they_were(run, monkeypatch, command):
    pa, pq = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    Path("in").mkdir()
    Path("in/a.csv").write_text("body\nKiev\n")
    pq.write_table(pa.table({"body": ["In Kiev", "Medinskiy", None, "Kiev"]}), "in/b.parquet", row_group_size=2)
    arguments = (command, "--text-column", "body", "in", "--output")
    run(*arguments, "whole")
    put, calls = Part.put, iter(range(100))

    def interrupted(self, *unit):
        if next(calls) == 4:
            raise KeyboardInterrupt
        put(self, *unit)

    monkeypatch.setattr(Part, "put", interrupted)
    result = run(*arguments, "out")
    assert result.exit_code == 130
    assert result.stderr.startswith("onomast: interrupted; what is whole in out stays, and the same command line with")
    monkeypatch.setattr(Part, "put", put)
    name = {"annotate": "b.parquet.jsonl", "normalise": "b.parquet"}[command]
    done = json.loads(Path(f"out/.{name}.journal").read_text())["state"]["units"]
    result = run(*arguments, "out", "--resume")
    assert result.exit_code == 0
    assert f"{name}: going on behind {done} that are done" in result.stderr
    results = [{path.name: path.read_bytes() for path in Path(folder).glob("[ab]*")} for folder in ("out", "whole")]
    assert results[0] == results[1]
    assert sorted(path.name for path in Path("out").iterdir()) == sorted([".onomast-journal", *results[0]])


def test_columns_of_one_name_keep_a_value_each(run):
    pa, pq = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    Path("two.csv").write_text("a,a.2,a,,body,\n1,2,3,4,Kiev,5\n")
    Path("two.jsonl").write_text('{"a": 1, "a.2": 2, "a": 3, "": 4, "body": "Kiev", "": {"b": 5, "b": 6}}\n')
    names = ["a", "a.2", "a", "", "body", ""]
    pq.write_table(pa.Table.from_arrays([pa.array([each]) for each in [1, 2, 3, 4, "Kiev", 5]], names), "two.parquet")
    result = run("annotate", "--text-column", "body", "two.csv", "two.jsonl", "two.parquet")
    assert [json.loads(line)["columns"] for line in result.stdout.splitlines()] == [
        {"a": "1", "a.2": "2", "a.3": "3", "": "4", ".2": "5"},
        {"a": 1, "a.2": 2, "a.3": 3, "": 4, ".2": {"b": 5, "b.2": 6}},
        {"a": 1, "a.2": 2, "a.3": 3, "": 4, ".2": 5},
    ]
    [head, row] = csv.reader(run("annotate", "--text-column", "body", "--format", "csv", "two.csv").stdout.splitlines())
    assert (head[-5:], row[-5:]) == (["row.a", "row.a.2", "row.a.3", "row.", "row..2"], list("12345"))
    run("normalise", "--text-column", "body", "two.csv", "two.jsonl", "--in-place")
    assert Path("two.csv").read_text() == "a,a.2,a,,body,\n1,2,3,4,Kyiv,5\n"
    assert '"body": "Kyiv", "": {"b": 5, "b": 6}}' in Path("two.jsonl").read_text()


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("marked", [True, False])
def test_codecs_that_write_marks_add_none(run, encoding, marked):
    """`utf-8-sig` is what Python users give for Excel's files."""
    for order in ("-le", "-be") if encoding != "utf-8-sig" else ("",):
        codec = "utf-8" if not order else encoding + order
        for name, text in (("s.csv", 'id,body\n1,"Kiev is"\n2,Медінський\n'), ("s.jsonl", '{"body": "Kiev"}\n' * 2)):
            data = (("\ufeff" if marked else "") + text).encode(codec)
            Path(name).write_bytes(data)
            result = run("normalise", "--text-column", "body", "--encoding", encoding, name)
            assert (result.exit_code, result.stderr) == (0, "")
            assert result.stdout_bytes == data.decode(codec).replace("Kiev", "Kyiv").encode(codec)
            run("normalise", "--text-column", "body", "--encoding", encoding, "--in-place", name)
            assert Path(name).read_bytes() == result.stdout_bytes


@pytest.mark.parametrize("encoding", ["idna", "punycode"])
def test_a_codec_in_which_broken_bytes_do_not_survive_is_wrong_usage(run, encoding):
    result = run("annotate", "--text-column", "body", "--encoding", encoding, "t.csv")
    assert result.exit_code == 2
    assert f"'{encoding}' is no text encoding" in result.stderr


def test_bytes_that_a_codec_cannot_even_begin_to_read_are_told(run):
    Path("j.csv").write_bytes(b"id,body\n1,\x1b$(((((((((")
    result = run("annotate", "--text-column", "body", "--encoding", "iso2022_jp", "j.csv", "t.jsonl")
    assert result.exit_code == 1
    assert "onomast: j.csv: not ISO2022_JP at byte 0, line 1; the encoding is another one" in result.stderr
    assert [json.loads(line)["path"] for line in result.stdout.splitlines()] == ["t.jsonl"] * 2


@pytest.mark.parametrize("arguments", [["annotate"], ["annotate", "--output", "out"], ["normalise", "--output", "out"]])
def test_a_damaged_table_is_named_and_the_rest_is_done(run, arguments):
    damaged_parquet("in/b.parquet", column=1)
    for name in ("in/a.csv", "in/c.csv"):
        Path(name).write_text("body\nKiev\n")
    result = run(*arguments, "--text-column", "body", "in")
    assert result.exit_code == 1
    assert "onomast: in/b.parquet: row group 0 cannot be read as Parquet: " in result.stderr
    if "--output" in arguments:
        assert {path.name[:5] for path in Path("out").iterdir()} - {".onom"} == {"a.csv", "c.csv"}
    else:
        assert [json.loads(line)["path"] for line in result.stdout.splitlines()] == ["in/a.csv", "in/c.csv"]


@pytest.mark.parametrize("target", [["--in-place"], ["--output", "out"], ["--output", "out.parquet"]])
def test_a_table_whose_other_columns_are_damaged_is_not_written_again(run, target):
    """Which shows at the end, when it is put together: nothing of it stays behind."""
    damaged_parquet("in/b.parquet", column=0)
    before = Path("in/b.parquet").read_bytes()
    result = run("normalise", "--text-column", "body", "in/b.parquet", *target)
    assert result.exit_code == 1
    assert "onomast: in/b.parquet: row group 0 cannot be read as Parquet: " in result.stderr
    assert "cannot be written" not in result.stderr
    assert [path for path in Path().rglob("*") if path.name.endswith((".part", ".journal"))] == []
    assert Path("in/b.parquet").read_bytes() == before
    assert not Path("out.parquet").exists()


def damaged_parquet(name, column):
    """A table with an id and a body, of which the pages of one column are damaged."""
    pa, pq = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    path = Path(name)
    path.parent.mkdir()
    pq.write_table(
        pa.table({"id": [1, 2], "body": ["Kiev", "In Kiev"]}), path, compression="NONE", use_dictionary=False
    )
    start = pq.ParquetFile(path).metadata.row_group(0).column(column).data_page_offset
    data = bytearray(path.read_bytes())
    data[start : start + 8] = b"\xff" * 8
    path.write_bytes(data)
