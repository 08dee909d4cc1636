"""`onomast annotate`."""

from __future__ import annotations

import csv
import json
import os
import threading
from pathlib import Path

import pytest

FIELDS = ["start", "end", "text", "id", "name", "kind", "score"]


def test_a_folder_becomes_one_document_a_line_and_what_is_broken_is_said(run, texts):
    result = run("annotate", "texts")
    found = {each["path"]: each for each in map(json.loads, result.stdout.splitlines())}
    assert list(found) == [f"texts/{name}" for name in ("a.txt", "empty.txt", "marked.md", "sub/page.html", "wide.txt")]
    assert result.exit_code == 1
    binary, latin = result.stderr.splitlines()
    assert "texts/binary.txt: binary" in binary
    assert "texts/latin.txt: not UTF-8 at byte 9 (0xE9), line 2" in latin
    assert found["texts/empty.txt"]["mentions"] == []
    for path, each in found.items():
        content = Path(path).read_bytes().decode("utf-16" if "wide" in path else "utf-8-sig")
        for mention in each["mentions"]:
            assert list(mention) == FIELDS
            if not path.endswith(".html"):
                assert content[mention["start"] : mention["end"]] == mention["text"]


def test_offsets_of_a_page_are_those_of_the_page(run, texts):
    page = (texts / "sub/page.html").read_text()
    [found] = map(json.loads, run("annotate", "texts/sub/page.html").stdout.splitlines())
    pieces = [(each["text"], page[each["start"] : each["end"]]) for each in found["mentions"]]
    assert pieces == [("Kiev", "Ki</b>ev"), ("Vladimir Medinskiy", "Vladimir</i> Medinskiy")]


def test_standard_input_is_one_document(run):
    for arguments in ([], ["-"]):
        [found] = map(json.loads, run("annotate", *arguments, stdin="In Kiev\nand Kiev").stdout.splitlines())
        assert found["path"] == "-"
        assert [mention["start"] for mention in found["mentions"]] == [3, 12]


def test_what_is_left_undecided_is_given_on_demand(run):
    towns = [{"id": f"place:{each}", "kind": "place", "names": [{"text": "Миколаївка", "lang": "uk"}]} for each in "ab"]
    Path("towns.jsonl").write_text("".join(json.dumps(town) + "\n" for town in towns))
    asked = ["annotate", "--lang", "uk", "--gazetteer", "towns.jsonl", "--only"]
    [found] = map(json.loads, run(*asked, "--undecided", stdin="Бої у Миколаївці.").stdout.splitlines())
    [place] = found["undecided"]
    assert (place["start"], place["end"], place["text"]) == (6, 16, "Миколаївці")
    assert [(each["id"], each["name"], each["kind"]) for each in place["candidates"]] == [
        (f"place:{each}", "Миколаївка", "place") for each in "ab"
    ]
    assert found["mentions"] == []
    [kept] = map(json.loads, run(*asked, "--undecided", "--kind", "person", stdin="У Миколаївці.").stdout.splitlines())
    assert kept["undecided"] == []
    [plain] = map(json.loads, run(*asked, stdin="Бої у Миколаївці.").stdout.splitlines())
    assert "undecided" not in plain
    assert (
        "--undecided is for --format jsonl"
        in run(*asked, "--undecided", "--format", "csv", stdin="У Миколаївці.").stderr
    )


def test_mentions_have_their_alternatives_beside_what_is_undecided(run):
    [found] = map(json.loads, run("annotate", "--undecided", stdin="In Kiev").stdout.splitlines())
    assert [(mention["text"], mention["alternatives"]) for mention in found["mentions"]] == [("Kiev", [])]


def test_an_encoding_can_be_given(run, texts):
    [found] = map(json.loads, run("annotate", "texts/latin.txt", "--encoding", "latin-1").stdout.splitlines())
    assert found["mentions"][0]["start"] == len("first\ncafé ")


def test_missing_files_and_folders_without_texts_are_said_in_their_place(run, texts):
    Path("void").mkdir()
    result = run("annotate", "gone.txt", "void", "texts/a.txt")
    assert len(result.stdout.splitlines()) == result.exit_code == 1
    gone, void = result.stderr.splitlines()
    assert "gone.txt: no such file" in gone
    assert "void: no text in this folder; *.txt, *.md" in void


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes")
@pytest.mark.parametrize("output", [[], ["--output", "out"], ["--output", "out.jsonl"]])
def test_a_pipe_in_a_folder_is_said_and_one_that_is_named_is_read(run, texts, output):
    os.mkfifo("texts/sub/pipe.txt")
    result = run("annotate", "texts/sub", *output)
    assert result.exit_code == 1
    assert result.stderr.startswith("onomast: texts/sub/pipe.txt: a pipe, socket or device")
    assert result.stdout or Path("out/page.html.jsonl").exists() or Path("out.jsonl").stat().st_size
    writer = threading.Thread(target=Path("texts/sub/pipe.txt").write_text, args=["In Kiev"], daemon=True)
    writer.start()
    result = run("annotate", "texts/sub/pipe.txt", *output)
    assert (result.exit_code, result.stderr) == (0, "")


@pytest.mark.parametrize("form", ["jsonl", "csv", "html", "webannotation"])
@pytest.mark.parametrize("paths", [["void"], ["gone.txt"], ["texts/binary.txt", "gone.txt"]])
def test_no_file_is_written_where_nothing_could_be_read(run, texts, form, paths):
    Path("void").mkdir()
    output = Path({"webannotation": "out.jsonld"}.get(form, f"out.{form}"))
    before = {*Path().iterdir()}
    result = run("annotate", *paths, "--format", form, "--output", str(output))
    assert result.exit_code == 1
    assert result.stderr.endswith(f"onomast: {output} was not written\n")
    assert {*Path().iterdir()} == before
    result = run("annotate", *paths, "texts/empty.txt", "--format", form, "--output", str(output))
    assert (result.exit_code, output.exists()) == (1, True)


def test_csv_has_one_mention_a_row(run, texts):
    rows = list(
        csv.DictReader(run("annotate", "--format", "csv", "texts/a.txt", "texts/marked.md").stdout.splitlines())
    )
    assert list(rows[0]) == ["path", "lang", *FIELDS]
    assert [row["path"] for row in rows] == ["texts/a.txt"] * 4 + ["texts/marked.md"]


def test_a_table_names_line_and_column(run, texts):
    lines = run("annotate", "--format", "table", "texts/a.txt", "--kind", "place").stdout.splitlines()
    assert [line.split()[0] for line in lines] == ["texts/a.txt:1:19", "texts/a.txt:1:25"]


def test_only_sure_mentions_and_those_of_a_kind_where_asked(run, texts):
    sure = json.loads(run("annotate", "--threshold", "1", "texts/a.txt").stdout)
    assert sure["mentions"] == []
    people = json.loads(run("annotate", "--kind", "person", "texts/a.txt").stdout)
    assert {each["kind"] for each in people["mentions"]} == {"person"}


def test_the_tree_is_mirrored_in_a_folder(run, texts):
    run("annotate", "texts", "--output", "out")
    written = sorted(str(path.relative_to("out")) for path in Path("out").rglob("[!.]*") if path.is_file())
    names = ["a.txt", "empty.txt", "marked.md", "sub/page.html", "wide.txt"]
    assert written == [f"{name}.jsonl" for name in names]
    assert json.loads(Path("out/a.txt.jsonl").read_text())["path"] == "texts/a.txt"


def test_one_file_takes_all_documents(run, texts):
    result = run("annotate", "texts", "--output", "all.jsonl")
    assert len(Path("all.jsonl").read_text().splitlines()) == 5
    assert result.stdout == ""
    assert [path.name for path in Path().iterdir()].count("all.jsonl") == len([*Path().glob("*all*")]) == 1


def test_output_that_cannot_be_written_is_said(run, texts):
    Path("taken").write_text("old")
    result = run("annotate", "texts/a.txt", "--output", "taken/x.jsonl")
    assert result.exit_code == 1
    assert "taken/x.jsonl: cannot be written" in result.stderr
    assert "is a file" in run("annotate", "texts/a.txt", "--output", "taken").stderr
    assert Path("taken").read_text() == "old"


def test_the_page_is_whole_and_loads_nothing(run, texts):
    result = run("annotate", "texts", "--format", "html", "--output", "page.html", "--provenance")
    page = Path("page.html").read_text(encoding="utf-8")
    assert result.exit_code == 1
    assert page.count("<article>") == 5
    assert page.rstrip().endswith("</html>")
    assert "src=" not in page
    assert "<script" not in page
    assert "http" not in page.replace("http-equiv", "")
    assert "SHA-256" in page


@pytest.mark.parametrize(
    ("page", "options", "lang"),
    [
        # nothing in the text tells the language, so the page's word is taken, and --lang before it
        ('<html lang="uk"><p>Медведев', (), "uk"),
        ('<html lang="tr"><p>Kars', (), "tr"),
        ('<html lang="uk"><p>Медведев', ("--lang", "ru"), "ru"),
        ('<meta http-equiv="content-language" content="uk"><p>Медведев', ("--workers", "2"), "uk"),
        # a code of another script, of no language, or that the text belies is ignored
        ('<html lang="en"><p>В Киеве прошла встреча', (), "ru"),
        ('<html lang="ua"><p>У Києві відбулася зустріч', (), "uk"),
        ('<html lang="en"><p>Kiev\'de bir toplantı yapıldı ve çok uzun sürdü, dedi.', (), "tr"),
        ('<html lang="ru"><p>У Києві відбулася зустріч, і це було про що говорити.', (), "uk"),
    ],
)
def test_a_page_says_its_language(page, options, lang, run):
    Path("page.html").write_text(page, encoding="utf-8")
    [found] = map(json.loads, run("annotate", "page.html", *options).stdout.splitlines())
    assert found["lang"] == lang


def test_the_help_says_what_a_threshold_is(run):
    shown = " ".join(run("annotate", "--help").stdout.split())
    assert "the probability that its ID is right at its place of the text; those below 0.5 are never answers" in shown
