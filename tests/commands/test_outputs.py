"""What the PATH of --output stands for."""

from __future__ import annotations

from pathlib import Path

import pytest

from resolver.commands.forms import FORMATS, LINKED, form_of
from resolver.commands.outputs import FILES

TABLES = {
    "t.csv": b"body,n\nKiev,1\n",
    "t.jsonl": b'{"body": "Kiev"}\n',
    "t.tsv": b"body\tn\nKiev\t1\n",
    "t": b"body\nKiev\n",
}


@pytest.fixture(autouse=True)
def tables(tmp_path):
    pa = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    for name, data in TABLES.items():
        (tmp_path / name).write_bytes(data)
    parquet.write_table(pa.table({"body": ["Kiev"]}), tmp_path / "t.parquet")
    (tmp_path / "a.txt").write_bytes(b"In Kiev")


def test_every_format_has_its_suffix_among_those_of_files():
    assert {form_of(form, None, None, None).suffix for form in (*FORMATS, *LINKED)} <= FILES


@pytest.mark.parametrize(
    "arguments",
    [
        "normalise a.txt --output new.txt",
        "normalise a.txt --output new.csv",
        "normalise --text-column body t.csv --output new.TXT",
        "annotate a.txt --output new.csv",
        "annotate a.txt --output new.json",
        "annotate a.txt --format csv --output new.jsonl",
        "annotate a.txt --format html --output new.htm",
        "annotate a.txt --format brat --output new.txt",
        "annotate --text-column body t.csv --output new.parquet",
    ],
)
def test_a_folder_is_not_made_by_a_files_name(run, arguments):
    result = run(*arguments.split())
    output = arguments.split()[-1]
    assert result.exit_code == 2
    assert f"--output {output}: " in result.stderr
    assert f"is not written to a file that ends in {Path(output).suffix.lower()}; give " in " ".join(
        result.stderr.split()
    )
    assert not Path(output).exists()


def test_a_folder_that_is_there_may_be_called_as_it_likes(run):
    Path("new.txt").mkdir()
    assert run("normalise", "a.txt", "--output", "new.txt").exit_code == 0
    assert run("annotate", "a.txt", "--output", "new.txt").exit_code == 0
    assert sorted(path.name for path in Path("new.txt").glob("[!.]*")) == ["a.txt", "a.txt.jsonl"]


@pytest.mark.parametrize("command", ["normalise a.txt", "annotate a.txt", "annotate a.txt --format brat"])
def test_a_dash_is_standard_output(run, command):
    result = run(*command.split(), "--output", "-")
    assert (result.exit_code, result.stdout) == (0, run(*command.split()).stdout)
    assert result.stdout
    assert not Path("-").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("annotate a.txt t --format brat", "has files of its own for each text: give --output FOLDER"),
        ("annotate a.txt --resume", "--resume continues what is in --output"),
        ("annotate a.txt --spark local", "give --output FOLDER"),
        ("normalise a.txt --resume", "--resume continues what is in --output"),
        ("normalise a.txt --in-place", "exclude each other"),
    ],
)
def test_a_dash_is_wrong_where_standard_output_is(run, arguments, message):
    result = run(*arguments.split(), "--output", "-")
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in " ".join(result.stderr.split())


@pytest.mark.parametrize("table", [*TABLES, "t.parquet", "-"])
@pytest.mark.parametrize("output", ["new.csv", "new.tab", "new.ndjson", "new.pq"])
def test_a_table_is_not_called_by_another_formats_name(run, table, output):
    fitting = {"t.csv": ".csv", "t.tsv": ".tab", "t.jsonl": ".ndjson", "t.parquet": ".pq"}
    fits = Path(output).suffix == fitting[table] if table in fitting else output != "new.pq"
    result = run("normalise", "--text-column", "body", table, "--output", output, stdin=b"body\nKiev\n")
    assert (result.exit_code, Path(output).exists()) == ((0, True) if fits else (2, False))
    if not fits:
        assert "is written again in the format that it has: give a name" in " ".join(result.stderr.split())


@pytest.mark.parametrize(
    ("arguments", "circle"),
    [
        (("annotate", "a.txt", "--output"), "circle"),
        (("annotate", "a.txt", "--output"), "circle.jsonl"),
        (("annotate", ".", "--output"), "circle.jsonl"),
        (("annotate", "a.txt", "--format", "brat", "--output"), "circle"),
        (("annotate", "--text-column", "body", "t.csv", "--output"), "circle"),
        (("annotate", "--text-column", "body", "t.csv", "--output"), "circle.jsonl"),
        (("normalise", "a.txt", "--output"), "circle"),
        (("normalise", "--text-column", "body", "t.csv", "--output"), "circle.csv"),
        (("gazetteer", "export", "jsonl", "--output"), "circle.jsonl"),
    ],
)
def test_links_in_a_circle_are_told(run, arguments, circle):
    Path("a.txt").write_text("In Kiev")
    Path("t.csv").write_text("body\nIn Kiev\n")
    Path(circle).symlink_to(circle)
    result = run(*arguments, circle)
    assert result.exit_code == 1
    assert "cannot be written: Too many levels of symbolic links" in result.stderr
    assert Path(circle).is_symlink()
