"""Every format of `onomast annotate` from files, folders and columns: several workers write what one does."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SUFFIXES = {
    "jsonl": ".jsonl",
    "csv": ".csv",
    "html": ".html",
    "table": ".txt",
    "brat": ".ann",
    "webannotation": ".jsonld",
    "nif": ".ttl",
    "spacy": ".spacy",
}
TEXTS = ("news/a.txt", "news/b.md", "news/sub/c.html", "news/d.txt")
ROWS = {"column": {"t.csv": (1, 2, 3), "t.jsonl": (1, 2)}, "parquet": {"t.parquet": (1, 2)}}
CASES = [(form, source) for source in ("file", "folder", "column") for form in SUFFIXES]
CASES += [(form, "parquet") for form in ("jsonl", "brat", "spacy")]
SHARED = ["annotation.conf"]

# In a process of its own, in which workers are forked until pyarrow starts threads, and spawned from then on; every
# document is a parcel.
WORK = """
import json, sys
from click.testing import CliRunner
from cli import main
from resolver import parcels

parcels._PARCEL_TEXTS = 1
for arguments in json.load(sys.stdin):
    result = CliRunner().invoke(main, arguments)
    if result.exit_code:
        raise SystemExit(f"{arguments}: {result.output}") from result.exception
"""


def named(form, path):
    """The files of a document in a folder."""
    if form == "brat":
        stem = path.removesuffix(".txt")
        return [f"{stem}.ann", f"{stem}.txt"]
    return [path + SUFFIXES[form]]


def written(form, source):
    """What a command line writes below its folder, by name."""
    if source == "file":
        return ["one" + SUFFIXES[form]]
    if source == "folder":
        names = [name for path in TEXTS for name in named(form, path.removeprefix("news/"))]
    elif form == "brat":
        names = [name for table, rows in ROWS[source].items() for row in rows for name in named(form, f"{table}/{row}")]
    else:
        names = [name for table in ROWS[source] for name in named(form, table)]
    return sorted([*names, *(SHARED if form == "brat" else [])])


def asked(form, source, workers, output):
    common = ["annotate", "--format", form, "--workers", str(workers), "--lang", "en"]
    if source == "file":
        return [*common, "news/a.txt", "--output", f"{output}/one{SUFFIXES[form]}"]
    if source == "folder":
        return [*common, "news", "--output", output]
    return [*common, "--text-column", "body", *ROWS[source], "--output", output]


def below(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("[!.]*") if path.is_file()}


@pytest.fixture(scope="module")
def folder(gazetteer, tmp_path_factory):
    """A folder in which all command lines have been run."""
    pa, pq = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    folder = tmp_path_factory.mktemp("matrix")
    (folder / "news/sub").mkdir(parents=True)
    texts = ("Medinskiy in Kiev\r\n", "# Kiev, _Kiev_\n", "<p>In <b>Ki</b>ev &amp; Medinskiy", "nobody\n")
    for name, text in zip(TEXTS, texts, strict=True):
        (folder / name).write_bytes(text.encode())
    (folder / "t.csv").write_text('id,body\n1,In Kiev\n2,"Medinskiy\nin ""Kiev"""\n3,\n')
    (folder / "t.jsonl").write_text('{"id": 1, "body": "Kiev"}\n{"id": 2, "body": "Medinskiy"}\n')
    pq.write_table(pa.table({"day": [date(2025, 5, 16), None], "body": ["In Kiev", None]}), folder / "t.parquet")
    lines = [
        [*asked(form, source, workers, f"{form}-{source}-{workers}"), "--gazetteer", str(gazetteer), "--only"]
        for form, source in CASES
        for workers in (1, 2)
    ]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "OPENBLAS_NUM_THREADS": "1"}
    command = [sys.executable, "-c", WORK]
    done = subprocess.run(
        command, cwd=folder, input=json.dumps(lines), env=environment, check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return folder


@pytest.mark.parametrize(("form", "source"), CASES)
def test_two_workers_write_what_one_does(folder, form, source):
    alone, shared = (below(folder / f"{form}-{source}-{workers}") for workers in (1, 2))
    assert shared == alone
    assert sorted(alone) == written(form, source)
    results = [data for name, data in alone.items() if name.endswith(SUFFIXES[form])]
    if form != "spacy":  # compressed; test_a_docbin_has_rows_too opens one
        assert b"place:kyiv" in b"".join(results)


def test_the_pair_of_a_row_is_its_cell_and_what_was_found_in_it(folder):
    pair = [(folder / f"brat-column-2/t.csv/2{suffix}").read_text() for suffix in (".txt", ".ann")]
    assert pair[0] == 'Medinskiy\nin "Kiev"'
    spans = [line.split()[2:4] for line in pair[1].splitlines() if line.startswith("T")]
    assert [pair[0][int(start) : int(end)] for start, end in spans] == ["Medinskiy", "Kiev"]


def test_a_docbin_has_rows_too(folder):
    from spacy import blank  # noqa: PLC0415 - slow to load
    from spacy.tokens import DocBin  # noqa: PLC0415 - likewise

    def rows(path):
        docs = list(DocBin().from_disk(folder / path).get_docs(blank("xx").vocab))
        known = [doc.user_data["onomast"] for doc in docs]
        return docs, [(each["path"], each["row"], each["columns"]) for each in known]

    docs, known = rows("spacy-column-2/t.csv.spacy")
    assert known == [("t.csv", number, {"id": str(number)}) for number in (1, 2, 3)]
    days = [("t.parquet", 1, {"day": "2025-05-16"}), ("t.parquet", 2, {"day": None})]
    assert rows("spacy-parquet-2/t.parquet.spacy")[1] == days
    assert [mention.kb_id_ for mention in docs[1].ents] == ["person:vladimir-medinsky", "place:kyiv"]


def test_linked_data_names_a_row_by_its_line(folder):
    pages = json.loads((folder / "webannotation-column-2/t.csv.jsonld").read_text())
    assert [page["partOf"]["label"] for page in pages] == ["t.csv:2", "t.csv:3", "t.csv:5"]
    contexts = (folder / "nif-column-2/t.jsonl.ttl").read_text()
    assert "\n<urn:onomast:document:t.jsonl:2#char=0,9>\n    a nif:Context" in contexts
