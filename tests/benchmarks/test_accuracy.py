"""The command: a table of this project and the peers that need nothing more, and what it says of missing ones."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.accuracy import main
from benchmarks.peers import PEERS

ROOT = Path(__file__).parents[2]
HERE = "onomast,jw-unidecode"
GAZETTEER = [
    {"id": "place:kyiv", "kind": "place", "names": ["Київ"]},
    {"id": "place:lviv", "kind": "place", "names": ["Львів"]},
    {"id": "person:oleh-blokhin", "kind": "person", "names": ["Олег Блохін"]},
]
QUERIES = [
    {"query": "Kyiv", "expected": ["place:kyiv"], "lang": "en"},
    {"query": "Lviv", "expected": ["place:lviv"]},
    {"query": "Oleh Blokhin", "expected": ["person:oleh-blokhin"]},
    {"query": "Zagreb", "expected": []},
]


def lines(rows: list[dict[str, object]]) -> str:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "tiny"
    folder.mkdir()
    (folder / "gazetteer.jsonl").write_text(lines(GAZETTEER), encoding="utf-8")
    (folder / "queries.jsonl").write_text(lines(QUERIES), encoding="utf-8")
    return folder


@pytest.fixture
def without_uroman(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "uroman", None)
    monkeypatch.delitem(sys.modules, "benchmarks.peers.uroman_ratio", raising=False)


def refused(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    assert stop.value.code == 2
    return capsys.readouterr().err


def rows_of(table: str) -> dict[str, list[str]]:
    cells = [[cell.strip() for cell in line.split("|")[1:-1]] for line in table.splitlines() if line.startswith("| ")]
    return {row[0].partition(":")[0]: row[1:] for row in cells if row[0]}


def test_the_table_has_a_row_for_each_peer(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main([str(data), "--peers", HERE])
    out, err = capsys.readouterr()
    rows = rows_of(out)
    assert list(rows) == ["onomast", "jw-unidecode"]
    assert rows["jw-unidecode"][:3] == ["1.000", "1.000", "1.000"]  # the names are far apart, the stranger is farther
    assert all(float(cell) > 0.9 for cell in rows["onomast"][:3])
    assert "**tiny**: 3 entities; 3 names of theirs and 1 of strangers\n" in out
    assert "At its own threshold `Resolver.resolve` gives 2 answers: precision 1.0000, recall 0.6667.\n" in out
    assert "Over all sets" not in out
    assert "Python 3." in out and "rapidfuzz " in out and "Measured 20" in out
    assert err.splitlines() == ["tiny: onomast", "tiny: jw-unidecode"]


def test_several_sets_are_also_told_together(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main([str(data), str(data), "--peers", "onomast"])
    says = "Over all sets `Resolver.resolve` gives 4 answers: precision 1.0000, recall 0.6667.\n"
    assert says in capsys.readouterr().out


def test_it_runs_as_a_file_and_writes_one(data: Path, tmp_path: Path) -> None:
    output = tmp_path / "table.md"
    command = [sys.executable, "benchmarks/accuracy.py", str(data), "--peers", "jw-unidecode", "--output", str(output)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    assert list(rows_of(output.read_text(encoding="utf-8"))) == ["jw-unidecode"]


def test_a_sample_is_said_to_be_one(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main([str(data), "--peers", "jw-unidecode", "--sample", "3"])
    assert "(a sample)" in capsys.readouterr().out
    main([str(data), "--peers", "jw-unidecode", "--sample", "4"])
    assert "(a sample)" not in capsys.readouterr().out


@pytest.mark.usefixtures("without_uroman")
def test_a_peer_that_is_asked_for_and_missing_is_a_usage_error(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "ratio-uroman: the package uroman cannot be imported; pip install 'onomast[bench]'" in refused(
        [str(data), "--peers", "ratio-uroman"], capsys
    )


@pytest.mark.usefixtures("without_uroman")
def test_a_peer_that_is_missing_is_skipped_with_a_word(
    data: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    two = {name: PEERS[name] for name in ("jw-unidecode", "ratio-uroman")}
    monkeypatch.setattr("benchmarks.accuracy.PEERS", two)
    main([str(data)])
    out, err = capsys.readouterr()
    assert "Skipped: ratio-uroman: the package uroman cannot be imported; pip install 'onomast[bench]'" in out
    assert "skipped ratio-uroman" in err
    assert list(rows_of(out)) == ["jw-unidecode"]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["{data}", "--peers", "soundex"], "unknown peer 'soundex'; there are onomast, "),
        (["{data}/..", "--peers", HERE], "no gazetteer.jsonl"),
        (["{data}", "--peers", HERE, "--sample", "0"], "'0' is not a number from 1 on"),
        (["{data}", "--peers", HERE, "--output", "{data}/none/table.md"], "there is no folder"),
    ],
)
def test_usage_errors(arguments: list[str], says: str, data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert says in refused([argument.format(data=data) for argument in arguments], capsys)


@pytest.mark.parametrize(
    ("queries", "says"),
    [
        ('{"query": "Kyiv", "expected": ["place:kyiv"]}\n{"query": "Kyiv"}\n', "queries.jsonl:2: not a query"),
        ('{"query": "Zagreb", "expected": []}\n', "no query has an expected ID"),
    ],
)
def test_broken_queries_are_named(queries: str, says: str, data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (data / "queries.jsonl").write_text(queries, encoding="utf-8")
    assert says in refused([str(data), "--peers", "jw-unidecode"], capsys)
