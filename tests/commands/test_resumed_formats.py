"""`--resume` with every format of `onomast annotate`: the same files as without an interruption."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from resolver.documents.companions import Files
from resolver.documents.part import Part

SUFFIXES = {"jsonl": ".jsonl", "csv": ".csv", "table": ".txt", "nif": ".ttl", "webannotation": ".jsonld"}
FORMATS = [*SUFFIXES, "html", "brat", "spacy"]


@pytest.fixture(autouse=True)
def tables(run):
    Path("texts").mkdir()
    for name in ("a.txt", "b.md", "c.html", "d.txt"):
        Path("texts", name).write_text(f"In Kiev, {name}")
    Path("in").mkdir()
    Path("in/a.csv").write_text("id,body\n")
    Path("in/b.csv").write_text("id,body\n" + "".join(f"{n},Medinskiy in Kiev\n" for n in range(6)))
    Path("in/c.csv").write_text("id,body\n1,Kiev\n")


@pytest.fixture
def interrupted(run, monkeypatch):
    """Runs a command line that ends at the unit, or document, of a number."""

    def interrupted(number, *arguments):
        calls = iter(range(1, 1000))

        def at(method):
            def wrapped(self, *given):
                if next(calls) == number:
                    raise KeyboardInterrupt
                return method(self, *given)

            return wrapped

        with monkeypatch.context() as patched:
            patched.setattr(Part, "put", at(Part.put))
            patched.setattr(Files, "write", at(Files.write))
            result = run("annotate", *arguments)
        assert result.exit_code == 130
        return result

    return interrupted


def below(folder, hidden=False):
    files = (path for path in Path(folder).rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in files if hidden or path.name[0] != "."}


@pytest.mark.parametrize("source", [["texts"], ["--text-column", "body", "in"]])
@pytest.mark.parametrize("form", FORMATS)
def test_a_folder_goes_on(run, interrupted, form, source):
    arguments = [*source, "--format", form, "--output"]
    assert run("annotate", *arguments, "whole").exit_code == 0
    interrupted(4, *arguments, "out")
    assert run("annotate", *arguments, "out", "--resume").exit_code == 0
    assert below("out") == below("whole")
    assert set(below("out", hidden=True)) - set(below("out")) == {".onomast-journal"}
    before = {path: path.stat().st_ino for path in Path("out").rglob("[!.]*")}
    assert run("annotate", *arguments, "out", "--resume").exit_code == 0
    assert {path: path.stat().st_ino for path in before} == before


@pytest.mark.parametrize("form", ["csv", "webannotation"])
def test_a_table_goes_on_behind_one_that_is_empty(run, interrupted, form):
    arguments = ["--text-column", "body", "in", "--format", form, "--output"]
    run("annotate", *arguments, "whole")
    interrupted(4, *arguments, "out")
    Path("in/a.csv").write_text("id,body\n\n")  # it has changed, and is done again before the one that goes on
    assert "b.csv" in run("annotate", *arguments, "out", "--resume").stderr
    assert below("out") == below("whole")


@pytest.mark.parametrize("form", SUFFIXES)
def test_a_file_goes_on(run, interrupted, form):
    name = f"all{SUFFIXES[form]}"
    arguments = ["--text-column", "body", "in", "--format", form, "--output"]
    run("annotate", *arguments, f"whole/{name}")
    interrupted(4, *arguments, f"out/{name}")
    result = run("annotate", *arguments, f"out/{name}", "--resume")
    assert "going on behind 3 that are done" in result.stderr
    assert below("out", hidden=True) == below("whole")
    if form == "webannotation":
        assert len(json.loads(Path("out", name).read_text())) == 7


@pytest.mark.parametrize(("form", "suffix"), [("html", ".html"), ("spacy", ".spacy")])
def test_a_file_whose_end_depends_on_all_of_it_cannot_go_on(run, interrupted, form, suffix):
    arguments = ["texts", "--format", form, "--output", f"all{suffix}"]
    result = interrupted(3, *arguments)
    assert result.stderr == f"onomast: interrupted; all{suffix} was not written\n"
    assert not [*Path().glob(".all*")]
    result = run("annotate", *arguments, "--resume")
    assert result.exit_code == 2
    assert f"--resume cannot continue a single {suffix} file: give a folder to --output" in result.stderr


@pytest.mark.parametrize(
    ("source", "lost", "pair"),
    [(["texts"], "b.md.txt", "b.md"), (["--text-column", "body", "in"], "b.csv/2.txt", "b.csv/2")],
)
@pytest.mark.parametrize("damage", [Path.unlink, lambda path: path.write_text("cut o")])
def test_a_pair_is_whole_when_both_files_are(run, source, lost, pair, damage):
    arguments = ["annotate", *source, "--format", "brat", "--output", "out"]
    run(*arguments)
    whole = below("out")
    inodes = {path: path.stat().st_ino for path in Path("out").rglob("*.ann")}
    damage(Path("out", lost))
    assert run(*arguments, "--resume").exit_code == 0
    assert below("out") == whole
    assert [path for path, inode in inodes.items() if path.stat().st_ino != inode] == [Path("out", f"{pair}.ann")]


def test_a_row_that_has_changed_is_done_again(run):
    arguments = ["annotate", "--text-column", "body", "in", "--format", "brat", "--output", "out"]
    run(*arguments)
    table = Path("in/b.csv")
    table.write_text(table.read_text().replace("3,Medinskiy in Kiev", "3,Kiev"))
    run(*arguments, "--resume")
    assert Path("out/b.csv/4.txt").read_text() == "Kiev"
    assert Path("out/b.csv/4.ann").read_text().startswith("T1\tPlace 0 4\tKiev\n")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--format", "brat", "--text-column", "body", "in/b.csv"], "files of its own for each row"),
        (
            ["--format", "brat", "--text-column", "body", "in/b.csv", "--output", "b.ann"],
            "files of its own for each row",
        ),
        (
            ["--text-column", "body", "in/b.csv", "--format", "csv", "--output", "in/b.csv"],
            "replace a table that is read",
        ),
    ],
)
def test_results_that_cannot_be_there_are_wrong_usage(run, arguments, message):
    before = below("in", hidden=True)
    result = run("annotate", *arguments)
    assert result.exit_code == 2
    assert message in result.stderr
    assert below("in", hidden=True) == before


def test_other_iris_are_another_run(run, interrupted):
    arguments = ["texts", "--format", "nif", "--output", "all.ttl"]
    interrupted(3, *arguments)
    result = run("annotate", *arguments, "--resume", "--base", "https://example.org/id/")
    assert result.exit_code == 1
    assert "all.ttl was begun with --base none, and now it is https://example.org/id/" in result.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="takes no such names")
@pytest.mark.parametrize("source", [["texts"], ["--text-column", "body", "in"]])
@pytest.mark.parametrize("form", FORMATS)
def test_a_name_that_is_not_in_utf_8_is_one_as_all(run, form, source):
    strange = os.fsdecode(b"texts/\xff.txt" if source == ["texts"] else b"in/\xff.csv")
    Path(strange).write_text("id,body\n1,In Kiev\n")
    wanted = ["--format", form, "--document-base", "https://example.org/"][
        : 4 if form in ("nif", "webannotation") else 2
    ]
    assert run("annotate", *source, *wanted, "--output", "out").exit_code == 0
    before = below("out", hidden=True)
    assert any(b"\xff" in os.fsencode(name) for name in before)
    assert run("annotate", *source, *wanted, "--output", "out", "--resume").exit_code == 0
    assert below("out", hidden=True) == before


@pytest.mark.skipif(sys.platform != "linux", reason="takes no such names")
def test_a_file_of_results_whose_name_is_not_in_utf_8(run, interrupted):
    strange = os.fsdecode(b"\xff.jsonl")
    interrupted(3, "texts", "--output", strange)
    assert run("annotate", "texts", "--output", strange, "--resume").exit_code == 0
    assert run("normalise", "texts", "--in-place").exit_code == 0
    assert Path(strange).read_bytes().count(b"\n") == 4
