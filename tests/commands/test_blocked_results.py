"""Results that cannot be written: each is said, and all others are there; on a full disk the run ends at once."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def tables(run):
    for name in ("a", "b", "sub/c", "zz"):
        Path("in", name).parent.mkdir(parents=True, exist_ok=True)
        Path("in", f"{name}.csv").write_text("id,body\n" + "".join(f"{n},Medinskiy in Kiev\n" for n in range(3)))
        Path("in", f"{name}.txt").write_text("In Kiev")


def there(folder):
    return sorted({str(path.relative_to(folder)).split(".csv")[0] for path in Path(folder).rglob("[!.]*.*")} - {""})


BATCHES = [
    (("annotate", "--text-column", "body"), "out/sub/c.csv.jsonl"),
    (("annotate", "--text-column", "body", "--format", "csv"), "out/sub/c.csv.csv"),
    (("normalise", "--text-column", "body"), "out/sub/c.csv"),
]


@pytest.mark.parametrize(("command", "blocked"), BATCHES)
@pytest.mark.parametrize("workers", ["1", "2"])
def test_of_tables_the_others_are_done(run, command, blocked, workers):
    Path("out").mkdir()
    Path("out/sub").write_text("in the way")
    result = run(*command, "in", "--output", "out", "--workers", workers)
    assert result.exit_code == 1
    assert [line for line in result.stderr.splitlines() if "written" in line] == [
        f"onomast: {blocked}: cannot be written: File exists; nothing was changed there"
    ]
    assert there("out") == ["a", "b", "zz"]
    assert not [*Path("out").rglob("*.part")]


def test_of_rows_with_files_of_their_own_those_of_the_other_tables_are_done(run):
    Path("out").mkdir()
    Path("out/a.csv").write_text("in the way")
    result = run("annotate", "--text-column", "body", "in", "--format", "brat", "--output", "out")
    assert result.exit_code == 1
    assert result.stderr.count("cannot be written") == 1
    assert [len([*Path("out", name).glob("*.ann")]) for name in ("b.csv", "sub/c.csv", "zz.csv")] == [3, 3, 3]


def test_of_files_in_their_place_the_others_are_done(run, monkeypatch):
    replace = Path.replace
    refuse = PermissionError(errno.EPERM, "Operation not permitted")

    def refused(self, target):
        if Path(target).name == "a.csv":
            raise refuse
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", refused)
    result = run("normalise", "--text-column", "body", "in", "--in-place")
    assert (result.exit_code, result.stderr.count("cannot be written")) == (1, 1)
    assert ["Kyiv" in Path(f"in/{name}.csv").read_text() for name in ("a", "b", "zz")] == [False, True, True]


def test_one_file_for_all_that_is_blocked_ends_the_run(run):
    Path("taken").write_text("old")
    result = run("annotate", "--text-column", "body", "in", "--output", "taken/x.jsonl")
    assert (result.exit_code, result.stderr.count("taken/x.jsonl: cannot be written")) == (1, 1)


@pytest.mark.parametrize("source", [["in"], ["--text-column", "body", "in"]])
@pytest.mark.parametrize("output", ["out", "out.jsonl"])
def test_a_full_disk_ends_the_run_and_resume_goes_on(run, monkeypatch, source, output):
    """Were the others tried, too, each would be said to be impossible."""
    fsync, left = os.fsync, iter(range(4, -1000, -1))

    def full(handle):
        if next(left) <= 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        fsync(handle)

    run("annotate", *source, "--output", f"whole-{output}")
    monkeypatch.setattr("resolver.documents.part.SAVED_EVERY", 0.0)
    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        result = run("annotate", *source, "--output", output)
    assert result.exit_code == 1
    assert result.stderr.count("No space left on device") == 1
    assert result.stderr.endswith("and the same command line with --resume goes on from there\n")
    assert run("annotate", *source, "--output", output, "--resume").exit_code == 0
    assert [path.read_bytes() for path in files(f"whole-{output}")] == [path.read_bytes() for path in files(output)]


def files(output):
    return [Path(output)] if Path(output).is_file() else sorted(Path(output).rglob("[!.]*.jsonl"))
