"""The command on a tiny folder: figures by exact span and ID for each language, whatever is found besides is wrong."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from benchmarks import articles
from benchmarks.articles import Article
from benchmarks.text_figures import Reading, figures, read
from benchmarks.texts import main

ROOT = Path(__file__).parents[2]
GAZETTEER = [
    {"id": "place:lviv", "kind": "place", "names": ["Львів"]},
    {"id": "place:turkey", "kind": "place", "names": ["Туреччина"], "countries": ["TR"]},
    {"id": "person:oleh-blokhin", "kind": "person", "names": ["Олег Блохін"]},
]
UK = "Олег Блохін приїхав до Львова."
RU = "Во Львове выступил Олег Блохин."
DOCUMENTS = [
    {
        "doc_id": "1",
        "lang": "uk",
        "text": UK,
        "mentions": [
            {"start": 0, "end": 11, "id": "person:oleh-blokhin"},
            {"start": 23, "end": 29, "id": "place:lviv"},
        ],
    },
    {
        "doc_id": "2",
        "lang": "ru",
        "text": RU,
        "mentions": [
            {"start": 3, "end": 9, "id": "place:lviv"},
            {"start": 24, "end": 30, "id": "person:oleh-blokhin"},  # another span than the one that is found
        ],
    },
]


def lines(rows_of: Sequence[object]) -> str:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows_of)


def rows(table: str) -> dict[str, list[str]]:
    cells = [[cell.strip() for cell in line.split("|")[1:-1]] for line in table.splitlines() if line.startswith("| ")]
    return {row[0]: row[1:] for row in cells if row[0]}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "tiny"
    made.mkdir()
    (made / "gazetteer.jsonl").write_text(lines(GAZETTEER), encoding="utf-8")
    (made / "documents.jsonl").write_text(lines(DOCUMENTS), encoding="utf-8")
    return made


def test_the_table_has_a_row_for_each_language_and_for_all(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main([str(folder)])
    out, err = capsys.readouterr()
    found = rows(out)
    assert f"**tiny**: 3 entities, {len(UK) + len(RU)} characters; ready after " in out
    assert list(found) == ["ru", "uk", "all"]
    assert found["uk"][:5] == ["1", "2", "1.0000", "1.0000", "1.0000"]
    assert found["ru"][:5] == ["1", "2", "0.5000", "0.5000", "0.5000"]
    assert found["all"][:5] == ["2", "4", "0.7500", "0.7500", "0.7500"]
    assert all(float(cell.replace(",", "")) > 0 for row in found.values() for cell in row[5:])
    assert "Measured 20" in out and "Python 3." in out
    assert err == "tiny: 2 texts\n"


def test_it_runs_as_a_module_and_writes_a_file(folder: Path, tmp_path: Path) -> None:
    (folder / "documents.jsonl").write_text(lines(DOCUMENTS[:1]), encoding="utf-8")
    output = tmp_path / "table.md"
    command = [sys.executable, "-m", "benchmarks.texts", str(folder), "--output", str(output)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    assert list(rows(output.read_text(encoding="utf-8"))) == ["uk"]  # which is all


def test_the_options_of_a_folder_are_heeded(folder: Path) -> None:
    document = {"lang": "uk", "text": "Турецький прем'єр мовчав.", "mentions": []}
    (folder / "documents.jsonl").write_text(lines([document]), encoding="utf-8")
    assert read(articles.read(folder)).readings[0].found == frozenset()
    (folder / "options.json").write_text('{"adjectives": true}', encoding="utf-8")
    assert read(articles.read(folder)).readings[0].found == {(0, 9, "place:turkey")}


def test_what_is_found_besides_is_wrong_and_speeds_are_of_all_characters() -> None:
    one = Reading(Article("x" * 60, "uk", frozenset({(0, 1, "a"), (2, 3, "b")})), frozenset({(0, 1, "a")}), 3.0, 1.0)
    other = Reading(Article("x" * 40, "uk", frozenset()), frozenset({(0, 1, "a"), (2, 3, "b")}), 1.0, 1.0)
    both = figures([one, other])
    assert (both.precision, both.recall, both.f1) == (1 / 3, 1 / 2, 2 / 5)
    assert (both.documents, both.characters, both.mentions, both.cold, both.warm) == (2, 100, 2, 25.0, 50.0)
    nothing = figures([Reading(Article("x", "uk", frozenset()), frozenset(), 1.0, 1.0)])
    assert (nothing.precision, nothing.recall, nothing.f1) == (0.0, 0.0, 0.0)


@pytest.mark.parametrize(
    ("file", "holds", "says"),
    [
        ("documents.jsonl", '{"text": "Львів", "lang": "uk"}\n', "documents.jsonl:1: not a document"),
        ("documents.jsonl", "\n", "documents.jsonl: has no document"),
        ("gazetteer.jsonl", '{"id": "x:1", "kind": "river", "names": ["Львів"]}\n', "gazetteer.jsonl:1:"),
        ("options.json", "{", "options.json: not JSON"),
        ("options.json", '{"lang": "uk"}', "options.json: not options of annotate; adjectives and nested may be"),
        ("options.json", '{"nested": "no"}', "options.json: not options of annotate; adjectives and nested may be"),
    ],
)
def test_what_is_no_folder_of_texts_is_a_usage_error(
    file: str, holds: str, says: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / file).write_text(holds, encoding="utf-8")
    with pytest.raises(SystemExit) as stop:
        main([str(folder)])
    assert stop.value.code == 2
    assert says in capsys.readouterr().err


def test_a_folder_in_another_encoding_is_a_usage_error(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "documents.jsonl").write_bytes(b"\xff\xfe\n")
    with pytest.raises(SystemExit) as stop:
        main([str(folder)])
    assert stop.value.code == 2
    assert "documents.jsonl: not UTF-8" in capsys.readouterr().err


def test_usage_errors(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments, says in (
        ([str(folder.parent)], "no gazetteer.jsonl; a folder of texts has gazetteer.jsonl and documents.jsonl"),
        ([str(folder), "--output", str(folder / "none" / "table.md")], "there is no folder"),
    ):
        with pytest.raises(SystemExit) as stop:
            main(arguments)
        assert stop.value.code == 2
        assert says in capsys.readouterr().err
