"""`onomast annotate --format` brat, spacy, webannotation, nif: what stands where."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

import resolver.commands.annotate as command


def below(folder):
    return sorted(str(path.relative_to(folder)) for path in Path(folder).rglob("[!.]*") if path.is_file())


def spans(lines):
    return [line.split("\t")[1].split(" ", 1)[1] for line in lines.splitlines() if line.startswith("T")]


def test_brat_has_pairs_of_files_and_a_configuration(run, texts):
    run("annotate", "texts", "--format", "brat", "--output", "out")
    names = ("a", "empty", "marked.md", "sub/page.html", "wide")
    assert below("out") == sorted(["annotation.conf", *(f"{name}{end}" for name in names for end in (".ann", ".txt"))])
    for name in names:
        text, lines = (Path(f"out/{name}{end}").read_bytes().decode() for end in (".txt", ".ann"))
        for line in lines.splitlines()[::3]:
            _, place, shown = line.split("\t")
            start, end = map(int, place.split()[1:])
            assert text[start:end] == shown
    assert Path("out/sub/page.html.txt").read_text() == "In Kiev & Vladimir Medinskiy"
    assert Path("out/marked.md.txt").read_bytes() == b"In Kiev \n"
    assert "Reference T1 Onomast:place:kyiv\tKyiv" in Path("out/wide.ann").read_text()


def test_brat_leaves_what_is_there_alone(run, texts):
    """In the folder of the texts themselves, as brat's users have it."""
    Path("texts/annotation.conf").write_text("[entities]\nMine\n")
    before = {path: path.read_bytes() for path in texts.rglob("*") if path.is_file()}
    dates = {path: path.stat().st_mtime_ns for path in before}
    result = run("annotate", "texts", "--format", "brat", "--output", "texts")
    assert {path: path.read_bytes() for path in before} == before
    assert {path: path.stat().st_mtime_ns for path in before} == dates
    assert spans(Path("texts/a.ann").read_text())[1:3] == ["18 22", "24 28"]
    assert "texts/wide.txt: the result would replace it" in result.stderr  # UTF-16, which brat cannot read
    assert not Path("texts/wide.ann").exists()


def test_brat_without_a_folder_is_for_one_text(run, texts):
    lines = run("annotate", "texts/a.txt", "--format", "brat").stdout
    assert spans(lines)[1:3] == ["18 22", "24 28"]
    run("annotate", "texts/a.txt", "--format", "brat", "--output", "texts/a.ann")
    assert Path("texts/a.ann").read_text() == lines
    for more in ([], ["--output", "all.ann"]):
        result = run("annotate", "texts", "--format", "brat", *more)
        assert result.exit_code == 2
        assert "give --output FOLDER" in result.stderr
    assert not Path("all.ann").exists()


def test_spacy_is_one_file_or_one_for_each_text(run, texts):
    from spacy import blank  # noqa: PLC0415 - slow to load
    from spacy.tokens import DocBin  # noqa: PLC0415 - likewise

    def docs(data):
        return list(DocBin().from_bytes(data).get_docs(blank("xx").vocab))

    run("annotate", "texts", "--format", "spacy", "--output", "all.spacy")
    run("annotate", "texts", "--format", "spacy", "--output", "out")
    piped = run("annotate", "texts", "--format", "spacy").stdout_bytes
    assert piped == Path("all.spacy").read_bytes()
    found = docs(piped)
    assert below("out")[0] == "a.txt.spacy"
    [alone] = docs(Path("out/a.txt.spacy").read_bytes())
    for doc in (found[0], alone):
        assert doc.text == (texts / "a.txt").read_text()
        assert [(each.text, each.kb_id_) for each in doc.ents][1:3] == [("Kiev", "place:kyiv")] * 2
    assert [doc.user_data["onomast"]["path"] for doc in found][-2:] == ["texts/sub/page.html", "texts/wide.txt"]


def test_spacy_is_nothing_for_a_terminal_and_needs_its_extra(run, texts, monkeypatch):
    monkeypatch.setattr(command, "at_terminal", lambda: True)
    result = run("annotate", "texts/a.txt", "--format", "spacy")
    assert result.exit_code == 2
    assert "--output FILE.spacy" in result.stderr
    monkeypatch.setitem(sys.modules, "spacy", None)
    result = run("annotate", "texts/a.txt", "--format", "spacy", "--output", "all.spacy")
    assert result.exit_code == 1
    assert "onomast[spacy]" in result.stderr
    assert not Path("all.spacy").exists()


def test_web_annotations_are_one_array_and_select_the_text(run, texts):
    result = run("annotate", "texts", "--format", "webannotation", "--document-base", "https://example.org/")
    pages = json.loads(result.stdout)
    assert [page["partOf"]["label"] for page in pages][:2] == ["texts/a.txt", "texts/empty.txt"]
    first = pages[0]["items"][1]
    assert first["target"]["source"] == "https://example.org/texts/a.txt"
    assert first["target"]["selector"][0] == {"type": "TextPositionSelector", "start": 18, "end": 22}
    data = (texts / "sub/page.html").read_bytes()
    place = pages[3]["items"][0]["target"]["selector"][2]
    assert data[place["start"] : place["end"]] == b"Ki</b>ev"
    run("annotate", "texts", "--format", "webannotation", "--output", "out")
    [page] = json.loads(Path("out/a.txt.jsonld").read_text())
    assert page["type"] == "AnnotationPage"


def test_nif_is_one_graph(run, texts):
    from rdflib import Graph  # noqa: PLC0415 - slow to load

    run("annotate", "texts", "--format", "nif", "--base", "https://example.org/id/", "--output", "all.ttl")
    graph = Graph().parse("all.ttl")
    found = graph.query(
        "PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>"
        "PREFIX itsrdf: <http://www.w3.org/2005/11/its/rdf#>"
        "SELECT ?anchor (SUBSTR(?text, ?start + 1, ?end - ?start) AS ?piece) ?entity WHERE {"
        " ?phrase nif:referenceContext/nif:isString ?text; nif:anchorOf ?anchor; itsrdf:taIdentRef ?entity;"
        " nif:beginIndex ?start; nif:endIndex ?end }"
    )
    rows = [tuple(map(str, row)) for row in found]
    assert ("Kiev", "Kiev", "https://example.org/id/place:kyiv") in rows
    assert len(rows) == 8
    assert all(anchor == piece for anchor, piece, _ in rows)


@pytest.mark.parametrize("iri", ["example.org/", "https://example.org/a b", "https://example.org/<", "/id/"])
def test_what_is_no_iri_is_told(run, texts, iri):
    for option in ("--base", "--document-base"):
        result = run("annotate", "texts/a.txt", "--format", "nif", option, iri)
        assert result.exit_code == 2
        assert "is not the beginning of an IRI" in result.stderr


def test_iris_are_told_where_no_format_has_a_use_for_them(run, texts):
    result = run("annotate", "texts/a.txt", "--base", "https://example.org/")
    assert result.exit_code == 2
    assert "for --format webannotation and nif" in result.stderr


def test_no_text_is_replaced_by_its_result(run, texts):
    for form, path in (("html", "texts/sub/page.html"), ("table", "texts/a.txt")):
        before = Path(path).read_bytes()
        result = run("annotate", "texts", "--format", form, "--output", path)
        assert result.exit_code == 2
        assert "would replace a text that is read" in result.stderr
        assert Path(path).read_bytes() == before


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (["--format", "html"], 2),
        (["--format", "table"], 2),
        (["--text-column", "body"], 2),
        (["--text-column", "body", "--format", "csv"], 2),
        (["--format", "jsonl"], 0),
        (["--text-column", "body", "--format", "html"], 0),
    ],
)
def test_results_in_the_folder_that_is_read_are_no_input_of_the_next_run(run, options, code):
    Path("in").mkdir()
    Path("in/a.txt").write_text("In Kiev")
    Path("in/b.csv").write_text("body\nIn Kiev\n")
    first = run("annotate", "in", *options, "--output", "in/../in")
    assert first.exit_code == code, first.stderr
    before = below("in")
    assert ("would be read as" in first.stderr, len(before) > 2) == (bool(code), not code)
    run("annotate", "in", *options, "--output", "in")
    assert below("in") == before
