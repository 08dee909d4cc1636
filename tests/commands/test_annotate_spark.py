"""`onomast annotate --spark`: what one process writes, byte for byte, whatever becomes of the workers."""

from __future__ import annotations

import contextlib
import csv
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import resolver.adapters

ROOT = Path(__file__).parents[2]
BODIES = ["Medinskiy came.", None, "In Kiev.", "", "no\0text", "Kiev and Kiev", "Nobody", "From Kiev to Kyiv."]


def tree(folder):
    """All files below a folder but the journal, by name, and the journal's lines without their order."""
    files = {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    journal = sorted(files.pop(".onomast-journal", b"").splitlines()[1:])
    return files, journal


def said(result):
    return sorted(result.stderr.splitlines())


@pytest.fixture
def archive(tmp_path):
    """Tables: Parquet in row groups of three rows, one of them broken; CSV; and what is no Parquet."""
    folder = tmp_path / "archive"
    (folder / "2025").mkdir(parents=True)
    table = pa.table({"body": BODIES, "url": [f"u{number}" for number in range(len(BODIES))]})
    pq.write_table(table, folder / "2025" / "may.parquet", row_group_size=3)
    pq.write_table(table.slice(0, 0), folder / "empty.parquet")
    (folder / "broken.parquet").write_bytes(b"PAR1 is how it begins")
    with (folder / "short.csv").open("w", newline="") as file:
        csv.writer(file).writerows([("url", "body"), ("a", "In Kiev"), ("b",), ("c", "Kiev")])
    return folder


@pytest.mark.parametrize("form", ["jsonl", "brat", "html"])
def test_texts_are_mirrored_as_by_one_process(run, texts, spark, form):
    plain = run("annotate", "texts", "--format", form, "--output", "one")
    shared = run("annotate", "texts", "--format", form, "--output", "many", "--spark", "local[2]")
    assert (plain.exit_code, shared.exit_code) == (1, 1)
    assert said(shared) == said(plain)
    assert tree(Path("many")) == tree(Path("one"))
    assert len(tree(Path("many"))[0]) >= 5


def test_options_mean_what_they_mean_elsewhere(run, texts, spark):
    options = ("--kind", "place", "--lang", "en", "--encoding", "latin-1", "--provenance")
    for output, more in (("one", ()), ("many", ("--spark", "local[2]"))):
        run("annotate", "texts/latin.txt", "texts/a.txt", *options, "--output", output, *more)
    assert tree(Path("many")) == tree(Path("one"))
    [found] = [json.loads(line) for line in Path("many/latin.txt.jsonl").read_text().splitlines()]
    assert [each["id"] for each in found["mentions"]] == ["place:kyiv"]
    assert found["path"] == "texts/latin.txt"
    assert found["gazetteer"].keys() == {"version", "hash"}


def test_the_parts_of_a_table_are_the_file_of_one_process(run, archive, spark):
    plain = run("annotate", "--text-column", "body", "archive", "--output", "one")
    shared = run("annotate", "--text-column", "body", "archive", "--output", "many", "--spark", "local[2]")
    assert (plain.exit_code, shared.exit_code) == (1, 1)
    assert said(shared) == said(plain)
    assert [line.split(": ")[1] for line in said(shared)] == [
        "archive/2025/may.parquet:5",
        "archive/broken.parquet",
        "archive/short.csv:3",
    ]
    parts = sorted(str(path.relative_to("many")) for path in Path("many").rglob("*.jsonl/*"))
    assert parts == [
        "2025/may.parquet.jsonl/_SUCCESS",
        *(f"2025/may.parquet.jsonl/part-0000{number}.jsonl" for number in range(3)),
        "empty.parquet.jsonl/_SUCCESS",
        "empty.parquet.jsonl/part-00000.jsonl",
        "short.csv.jsonl/_SUCCESS",
        "short.csv.jsonl/part-00000.jsonl",
    ]
    for path in ("2025/may.parquet.jsonl", "short.csv.jsonl"):
        whole = b"".join(part.read_bytes() for part in sorted(Path("many", path).glob("part-*")))
        assert whole == Path("one", path).read_bytes()
        assert whole.count(b"\n") > 1


def test_a_file_where_the_parts_should_go_is_named(run, archive, spark):
    line = ("annotate", "--text-column", "body", "archive/short.csv", "--output", "out")
    run(*line)
    before = tree(Path("out"))
    result = run(*line, "--spark", "local[2]")
    assert result.exit_code == 1
    assert "short.csv.jsonl: is a file, of a run without --spark; give another --output folder" in result.stderr
    assert tree(Path("out")) == before


def dying(monkeypatch, folder, most=1):
    """Has workers die behind the second outcome of a task, ``most`` in all; results are written by then.

    A worker that dies takes a number that nobody took: ``mkdir`` lets one of two workers at once have it.
    """
    from pyspark import RDD  # noqa: PLC0415 - an extra

    plain = RDD.mapPartitions

    def taken():
        for number in range(most):
            with contextlib.suppress(FileExistsError):
                (folder / f"killed-{number}").mkdir()
                return True
        return False

    def half_way(rdd, function):
        def run(parcels):
            for number, outcome in enumerate(function(parcels)):
                if number == 1 and taken():
                    os.kill(os.getpid(), signal.SIGKILL)
                yield outcome

        return plain(rdd, run)

    monkeypatch.setattr(RDD, "mapPartitions", half_way)


def many(folder):
    """So many texts that each of two cores gets several tasks of several texts."""
    folder.mkdir()
    for number in range(60):
        (folder / f"{number:02}.txt").write_text(f"{number} came to Kiev. " * 5)


def test_a_worker_that_dies_half_way_loses_and_doubles_nothing(run, spark, tmp_path, monkeypatch):
    many(tmp_path / "many")
    assert run("annotate", "many", "--output", "one").exit_code == 0
    dying(monkeypatch, tmp_path)
    result = run("annotate", "many", "--output", "two", "--spark", "local[2]")
    assert (result.exit_code, result.stderr) == (0, "")
    assert len(list(tmp_path.glob("killed*"))) == 1
    assert tree(Path("two")) == tree(Path("one"))
    assert len(tree(Path("two"))[1]) == 60


def test_what_spark_gave_up_is_resumed(run, spark, tmp_path, monkeypatch):
    many(tmp_path / "many")
    run("annotate", "many", "--output", "one")
    # so that a first wave is done and a later one is not
    monkeypatch.setattr("resolver.adapters.spark_batches._ROUNDS", 1)
    with monkeypatch.context() as later:
        later.setattr("resolver.adapters.spark_batches._PARCEL_PORTIONS", 2)
        dying(later, tmp_path, most=99)
        broken = run("annotate", "many", "--output", "two", "--spark", "local[2]")
    assert broken.exit_code == 1
    assert "Spark gave up a task" in broken.stderr
    assert "what is whole in two stays, and the same command line with --resume goes on from there" in broken.stderr
    Path("many/00.txt").write_text("In Kiev again.")
    Path("two/01.txt.jsonl").write_text("not as it was written")
    for output in ("one", "two"):
        more = ("--spark", "local[2]") if output == "two" else ()
        assert run("annotate", "many", "--output", output, "--resume", *more).exit_code == 0
    assert tree(Path("two"))[0] == tree(Path("one"))[0]


def test_a_run_of_one_process_is_resumed_by_spark(run, texts, spark):
    run("annotate", "texts", "--output", "out")
    before, journal = tree(Path("out"))
    written = Path("out/a.txt.jsonl").stat().st_mtime_ns
    Path("out/empty.txt.jsonl").unlink()
    result = run("annotate", "texts", "--output", "out", "--resume", "--spark", "local[2]")
    assert "whose sources have not changed, are left as they are" in result.stderr
    assert tree(Path("out"))[0] == before
    assert set(tree(Path("out"))[1]) == set(journal)
    assert Path("out/a.txt.jsonl").stat().st_mtime_ns == written


def test_resuming_does_what_is_new_and_tells_again_what_failed(run, archive, spark):
    line = ("annotate", "--text-column", "body", "archive", "--output", "many", "--spark", "local[2]")
    run(*line)
    before = tree(Path("many"))[0]
    first = Path("many/2025/may.parquet.jsonl/part-00000.jsonl")
    written = first.stat().st_mtime_ns
    Path("many/2025/may.parquet.jsonl/part-00002.jsonl").unlink()
    again = run(*line, "--resume")
    assert again.exit_code == 1
    assert "may.parquet: 1 rows could not be done in the earlier run" in again.stderr
    assert tree(Path("many"))[0] == before
    assert first.stat().st_mtime_ns == written
    table = pq.read_table("archive/2025/may.parquet")
    pq.write_table(table.slice(0, 4), "archive/2025/may.parquet", row_group_size=4)
    assert run(*line).exit_code == 1
    parts = [path.name for path in sorted(Path("many/2025/may.parquet.jsonl").iterdir())]
    assert parts == ["_SUCCESS", "part-00000.jsonl"]
    other = run(*line, "--resume", "--lang", "ru")
    assert "was begun with" in other.stderr


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("texts",), "give --output FOLDER"),
        (("texts", "--output", "all.jsonl"), "give --output FOLDER"),
        (("texts", "--output", "out", "--workers", "2"), "leave out --workers"),
        (("-", "--output", "out"), "not standard input"),
        (("--text-column", "body", "texts", "--output", "out", "--format", "csv"), "not csv"),
    ],
)
def test_what_a_cluster_cannot_do_is_a_usage_error(run, texts, arguments, message):
    result = run("annotate", *arguments, "--spark", "local[2]")
    assert result.exit_code == 2
    assert message in result.stderr


def test_the_extra_is_named(run, texts, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyspark", None)
    monkeypatch.setitem(sys.modules, "pyspark.errors", None)
    monkeypatch.delitem(sys.modules, "resolver.adapters.spark_batches", raising=False)
    monkeypatch.delattr(resolver.adapters, "spark_batches", raising=False)
    result = run("annotate", "texts", "--output", "out", "--spark", "local[2]")
    assert result.exit_code == 1
    assert "--spark needs pyspark" in result.stderr
    assert "pip install 'onomast[spark]'" in result.stderr


@pytest.mark.skipif("ONOMAST_SPARK_CLUSTER" not in os.environ, reason="takes a minute: set ONOMAST_SPARK_CLUSTER=1")
def test_executors_of_their_own(run, texts, gazetteer, java, tmp_path):
    """Two executors in processes and working folders of their own, to which the gazetteer is sent."""
    run("annotate", "texts", "--output", "one")
    code = "from cli import main; main()"
    line = ("annotate", "texts", "--output", "many", "--spark", "local-cluster[2,1,1024]")
    moved = tmp_path / "elsewhere.jsonl"
    moved.write_bytes(gazetteer.read_bytes())
    done = subprocess.run(
        [sys.executable, "-c", code, *line, "--gazetteer", moved, "--only"],
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYSPARK_PYTHON": sys.executable},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 1, done.stderr
    assert sum("onomast: texts/" in line for line in done.stderr.splitlines()) == 2
    assert tree(tmp_path / "many") == tree(tmp_path / "one")
