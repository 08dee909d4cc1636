"""The command at tiny sizes: its tables have a row for each peer and size, and their ratios are those of the turns."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from benchmarks import speed_files
from benchmarks.asked import asked
from benchmarks.invented import synthesised
from benchmarks.peers.peer import Candidate
from benchmarks.speed import main
from benchmarks.speed_names import LARGEST, Taken, measure, rows
from benchmarks.speed_texts import Read, table
from benchmarks.text_peers import TEXT_PEERS
from benchmarks.turns import Turn, percentile, ratio
from gazetteer import Gazetteer
from resolver.language.scripts import folding

ROOT = Path(__file__).parents[2]
TINY = ["--turns", "2", "--seconds", "0.05"]
TEXT = "Олег Блохін приїхав до Львова. Ivan Franko wrote in Львів."
GAZETTEER = [
    {"id": "place:lviv", "kind": "place", "names": ["Львів"]},
    {"id": "person:oleh-blokhin", "kind": "person", "names": ["Олег Блохін"]},
]
MENTIONS = [
    {"start": 0, "end": 11, "id": "person:oleh-blokhin"},
    {"start": 23, "end": 29, "id": "place:lviv"},
    {"start": 52, "end": 57, "id": "place:lviv"},
]


def lines(rows_of: Sequence[object]) -> str:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows_of)


def cells(report: str, heading: str) -> dict[str, list[str]]:
    """The rows of the table below a heading, by their first cell, up to the colon."""
    below = report.partition(f"**{heading}")[2].partition("\n**")[0]
    split = [[cell.strip() for cell in line.split("|")[1:-1]] for line in below.splitlines() if line.startswith("| ")]
    return {row[0].partition(":")[0]: row[1:] for row in split[1:]}


def refused(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    assert stop.value.code == 2
    return capsys.readouterr().err


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    folder = tmp_path / "tiny"
    folder.mkdir()
    (folder / "gazetteer.jsonl").write_text(lines(GAZETTEER), encoding="utf-8")
    document = {"doc_id": "1", "lang": "uk", "text": TEXT, "mentions": MENTIONS}
    (folder / "documents.jsonl").write_text(lines([document]), encoding="utf-8")
    return folder


def test_names_have_a_table_for_each_size_and_files_a_row(capsys: pytest.CaptureFixture[str]) -> None:
    peers = ["--peers", "onomast,jw-unidecode"]
    main(["--sizes", "400,600", "--parts", "names,files", "--queries", "30", "--look-ups", "10", *peers, *TINY])
    out = capsys.readouterr().out
    for heading in ("400 names", "600 names"):
        found = cells(out, heading)
        assert list(found) == ["onomast", "jw-unidecode"]
        assert found["onomast"][4] == "1"  # times this project's speed
        assert float(found["jw-unidecode"][4].replace(",", "")) > 1  # a scan of 400 names is soon done
        assert float(found["onomast"][1]) > 0.7  # right
    files = cells(out, "Compiled gazetteers")
    assert list(files) == ["400", "600"]
    for row in files.values():
        build, _, size, _, _, look_ups, rate, memory = (float(cell.replace(",", "")) for cell in row)
        assert build > 0 and size > 0 and look_ups == 10 and rate > 0 and memory > 20
    assert "Measured 20" in out and "Python 3." in out and "rapidfuzz " in out and "load " in out


def test_it_runs_as_a_file_and_writes_one(tmp_path: Path) -> None:
    output = tmp_path / "table.md"
    options = ["--sizes", "30", "--parts", "names", "--peers", "jw-unidecode", "--queries", "10", *TINY]
    command = [sys.executable, "benchmarks/speed.py", *options, "--output", str(output)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    row = cells(output.read_text(encoding="utf-8"), "30 names")["jw-unidecode"]
    assert row[4] == "-"  # without this project there is nothing to compare it with


@pytest.mark.skipif(importlib.util.find_spec("spacy") is None, reason="needs the extra spacy")
def test_texts_have_f1_and_ratio_of_each_peer(texts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main([str(texts), "--sizes", "2,50", "--parts", "texts", "--text-peers", "onomast,spacy-lower", *TINY])
    out = capsys.readouterr().out
    assert f"**tiny, uk**: 1 texts, {len(TEXT)} characters, 3 mentions" in out
    found = cells(out, "tiny, uk")
    assert found["onomast"][0] == "1.000 / 1.000"
    assert found["spacy-lower"][0] == "0.800 / 0.800"  # the locative is not listed
    assert found["onomast"][3] == "1 / 1"
    assert "| names: 3 / 51 |" not in out and "| names: 3 / 50 |" not in out and "| names: 2 / 50 |" in out


def test_starts_are_counted_in_those_of_python_alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    times = {"pass": 0.01, "--help": 0.02, "Medinskiy": 0.1}
    monkeypatch.setattr(speed_files, "run", lambda arguments, _: (Turn(1, times[arguments[-1]], 0.2), b""))
    assert speed_files.start_rows(3, tmp_path) == [
        "| `python -c pass` | 0.01 | 0.20 | 1.0 |",
        "| `onomast --help` | 0.02 | 0.20 | 2.0 |",
        "| `onomast resolve Medinskiy` | 0.10 | 0.20 | 10.0 |",
        "| `onomast resolve Medinskiy`, the first start ever | 0.10 | 0.20 | 10.0 |",
    ]


def test_a_command_that_fails_says_what_it_said() -> None:
    with pytest.raises(RuntimeError, match=r"exit code 1[\s\S]*ZeroDivisionError"):
        speed_files.run(["-c", "1 / 0"], {})


def test_ratios_are_medians_of_turns_that_were_taken_together() -> None:
    ours = Taken(0.5, 1, [Turn(10, 1.0, 9.0), Turn(40, 2.0, 9.0), Turn(10, 1.0, 9.0)], [0.001] * 60, 40, 30)
    peer = Taken(2.0, 1, [Turn(40, 2.0, 9.0), Turn(40, 1.0, 9.0), Turn(25, 1.0, 9.0)], [0.002] * 105, 70, 7)
    assert ratio(peer.turns, ours.turns) == 2.0
    ours_row, peer_row = rows({"onomast": ours, "jw-unidecode": peer})
    assert ours_row.endswith("| 60 | 0.750 | 10 | 1 | 1 | - | - | - | 0.5 |")  # too few calls for shares of them
    assert peer_row.endswith("| 105 | 0.100 | 25 | 4 | 2 | 2 | 2 | 2 | 2.0 |")
    read = {"onomast": Read(1.0, 0.9, Turn(500, 1.0, 1.0), [Turn(2000, 1.0, 1.0)])}
    read["flashtext"] = Read(0.1, 0.5, Turn(3000, 1.0, 1.0), [Turn(9000, 1.0, 1.0)])
    assert table({100: read, 200: read})[-1].endswith("| 0.500 / 0.500 | 9 / 9 | 3 / 3 | 4.5 / 4.5 | 0.1 / 0.1 |")


@pytest.mark.parametrize(("share", "expected"), [(0.5, 51), (0.99, 100), (1.0, 100)])
def test_percentiles(share: float, expected: float) -> None:
    assert percentile(list(range(100, 0, -1)), share) == expected


def test_a_query_is_asked_once_and_counted_once() -> None:
    queries = asked(60, 50)
    heard: list[str] = []

    def peer(_: Gazetteer, texts: Sequence[str]) -> Iterator[Candidate | None]:
        for text in texts:
            heard.append(text)
            yield Candidate("person:invented-0", 1.0)

    found = measure({"onomast": peer}, Gazetteer([]), queries, 3, 10.0)["onomast"]
    assert heard == [query.query for query in queries]
    assert found.asked == sum(turn.done for turn in found.turns) == 49  # one is asked before the first turn
    assert found.owned == sum(bool(query.expected) for query in queries[1:])


def test_what_is_asked_is_the_same_each_time_and_a_third_of_it_nobody_s() -> None:
    queries = asked(400, 300)
    assert queries == asked(400, 300)
    assert len({query.query for query in queries}) == 300
    assert 0.25 < sum(not query.expected for query in queries) / 300 < 0.42
    names = {folding.fold(name.text) for entity in synthesised(400) for name in entity.names}
    assert sum(folding.fold(query.query) in names for query in queries) < 120  # most are spelt otherwise


@pytest.mark.parametrize(
    "missing",
    [
        ("names", "uroman", "ratio-uroman", "benchmarks.peers.uroman_ratio"),
        ("texts", "flashtext", "flashtext", "benchmarks.text_peers.flash_text"),
    ],
)
def test_a_missing_peer_is_left_out_with_a_line_or_an_error_where_it_was_asked_for(
    missing: tuple[str, str, str, str],
    texts: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    part, module, peer, home = missing
    monkeypatch.setitem(sys.modules, module, None)
    monkeypatch.delitem(sys.modules, home, raising=False)
    says = f"{peer}: the package {module} cannot be imported; pip install 'onomast[bench]'"
    option = "--peers" if part == "names" else "--text-peers"
    assert says in refused([str(texts), "--parts", part, option, peer], capsys)
    home_of_known = "benchmarks.speed_names.LARGEST" if part == "names" else "benchmarks.speed.TEXT_PEERS"
    every: Mapping[str, object] = LARGEST if part == "names" else TEXT_PEERS
    monkeypatch.setattr(home_of_known, {name: every[name] for name in ("onomast", peer)})
    main([str(texts), "--sizes", "30", "--parts", part, "--queries", "10", *TINY])
    out = capsys.readouterr().out
    assert f"- Skipped: {says}" in out
    assert list(cells(out, "30 names" if part == "names" else "tiny, uk")) == ["onomast"]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--peers", "soundex"], "unknown peer 'soundex'; there are onomast, "),
        (["--text-peers", "grep"], "unknown peer 'grep'; there are onomast, "),
        (["--parts", "colours"], "'colours': there are names, texts, files, start"),
        (["--sizes", "10,many"], "'many' is not a number from 1 on"),
        (["{texts}/..", "--parts", "texts"], "no gazetteer.jsonl"),
        (["--output", "{texts}/none/table.md"], "there is no folder"),
    ],
)
def test_usage_errors(arguments: list[str], says: str, texts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert says in refused([argument.format(texts=texts) for argument in arguments], capsys)


def test_a_broken_document_is_named(texts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (texts / "documents.jsonl").write_text('{"text": "Львів", "lang": "uk"}\n', encoding="utf-8")
    assert "documents.jsonl:1: not a document" in refused([str(texts), "--parts", "texts"], capsys)


def test_a_size_that_a_peer_cannot_bear_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("benchmarks.speed_names.LARGEST", {"onomast": 100, "jw-unidecode": 20})
    main(["--sizes", "30", "--parts", "names", "--queries", "10", *TINY])
    assert "Not asked at this size: jw-unidecode (up to 20)." in capsys.readouterr().out
