"""Real processes that are interrupted half-way, and what the same command line with `--resume` makes of it."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner

from cli import main

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc, sends signals")

ROOT = Path(__file__).parents[2]
HEAD = b"id,body\n"
ROWS = [f'{n},"Medinskiy in Kiev, {n} times"\n'.encode() for n in range(2_000)]
JOURNALS = {"all.jsonl": ".all.jsonl.journal", "all.csv": ".all.csv.journal"}
PATIENCE = 30.0


@pytest.fixture
def start(gazetteer, tmp_path):
    """Starts a command line in a process group of its own; what is left of it at the end is ended."""
    started = []

    def start(*arguments):
        command = [sys.executable, "-m", "cli", *arguments, "--gazetteer", str(gazetteer), "--only"]
        pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
        environment = os.environ | {"PYTHONPATH": str(ROOT)}
        process = subprocess.Popen(command, cwd=tmp_path, start_new_session=True, env=environment, **pipes)
        started.append(process)
        return process

    yield start
    for process in started:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()


def until(holds):
    end = time.monotonic() + PATIENCE
    while not (found := holds()):
        assert time.monotonic() < end, "nothing happened"
        time.sleep(0.02)
    return found


def journal(path):
    """What a journal says is done."""
    try:
        return json.loads(path.read_bytes())["state"]["units"]
    except (FileNotFoundError, ValueError):
        return 0


def feed(process, path, units):
    """Give rows until so many are in the journal; the process then waits for more."""
    process.stdin.write(HEAD)
    for start in range(0, len(ROWS) - 500, 50):
        process.stdin.write(b"".join(ROWS[start : start + 50]))
        process.stdin.flush()
        time.sleep(0.1)
        if journal(path) >= units:
            return
    until(lambda: journal(path) >= units)  # a busy machine starts its workers late


def workers_of(process):
    return [int(pid) for pid in Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()]


def running(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def gone(processes):
    return not any(map(running, processes))


COMMANDS = {
    "annotate": ("annotate", "--text-column", "body", "-", "--output", "all.jsonl"),
    "annotate to CSV": ("annotate", "--text-column", "body", "-", "--format", "csv", "--output", "all.csv"),
    "normalise": ("normalise", "--text-column", "body", "-", "--output", "all.csv"),
}


@pytest.fixture(scope="module")
def expected(gazetteer, tmp_path_factory):
    """What each command line writes when nothing interrupts it."""
    folder = tmp_path_factory.mktemp("whole")
    whole = {}
    for name, (*arguments, output) in COMMANDS.items():
        command = [*arguments, str(folder / output), "--gazetteer", str(gazetteer), "--only"]
        assert CliRunner().invoke(main, command, input=HEAD + b"".join(ROWS)).exit_code == 0
        whole[name] = (folder / output).read_bytes()
    return whole


@pytest.mark.parametrize(
    ("name", "workers", "how"),
    [
        ("annotate", "2", signal.SIGINT),
        ("annotate to CSV", "1", signal.SIGTERM),
        ("normalise", "2", signal.SIGKILL),
    ],
)
def test_a_run_that_was_cut_off_is_continued_byte_for_byte(start, tmp_path, expected, *, name, workers, how):
    arguments = (*COMMANDS[name], "--workers", workers)
    output = tmp_path / arguments[-3]
    kept = tmp_path / JOURNALS[output.name]
    process = start(*arguments)
    feed(process, kept, 100)
    others = workers_of(process)
    if how == signal.SIGINT:
        os.killpg(process.pid, how)  # as a terminal does: the workers get it too
    else:
        process.send_signal(how)
    _, said = process.communicate()
    until(lambda: gone(others))
    done = journal(kept)
    assert done >= 100
    assert not output.exists()
    if how == signal.SIGINT:
        assert process.returncode == 130
        hint = "are done, and the same command line with --resume goes on from there"
        assert said.decode().splitlines() == [f"onomast: interrupted; {done:,} {hint}"]
    again = start(*arguments, "--resume")
    _, said = again.communicate(HEAD + b"".join(ROWS))
    assert (again.returncode, said.decode()) == (0, f"onomast: {output.name}: going on behind {done:,} that are done\n")
    assert output.read_bytes() == expected[name]
    assert [path.name for path in tmp_path.iterdir()] == [output.name]


def test_a_killed_worker_ends_the_run_and_loses_nothing(start, tmp_path, expected):
    arguments = (*COMMANDS["normalise"], "--workers", "2")
    process = start(*arguments)
    feed(process, tmp_path / ".all.csv.journal", 100)
    for pid in workers_of(process):
        os.kill(pid, signal.SIGKILL)
    written, said = process.communicate(b"".join(ROWS))
    assert (process.returncode, written) == (1, b"")
    assert said.startswith(b"onomast: a worker was ended from outside")
    assert said.rstrip().endswith(b"--resume goes on from there")
    again = start(*arguments, "--resume")
    again.communicate(HEAD + b"".join(ROWS))
    assert (tmp_path / "all.csv").read_bytes() == expected["normalise"]


def test_a_run_with_other_options_or_another_input_is_refused(start, tmp_path):
    process = start(*COMMANDS["annotate"])
    feed(process, tmp_path / ".all.jsonl.journal", 100)
    process.kill()
    process.communicate()
    left = {path: path.read_bytes() for path in tmp_path.iterdir()}
    for more, data, message in (
        (["--lang", "uk"], ROWS, b"all.jsonl was begun with --lang none, and now it is uk"),
        ([], ROWS[::-1], b"the input is not what it was"),
    ):
        again = start(*COMMANDS["annotate"], "--resume", *more)
        written, said = again.communicate(HEAD + b"".join(data))
        assert (again.returncode, written) == (1, b"")
        assert message in said
        assert {path: path.read_bytes() for path in tmp_path.iterdir()} == left


def test_ctrl_c_without_an_output_is_one_line(start):
    process = start("annotate", "--workers", "2", "--text-column", "body")
    process.stdin.write(HEAD + b"".join(ROWS))
    process.stdin.flush()
    assert process.stdout.read(1)
    os.killpg(process.pid, signal.SIGINT)
    assert process.communicate()[1] == b"onomast: interrupted\n"
    assert process.returncode == 130


def test_a_folder_is_continued_document_by_document(start, tmp_path):
    names = [f"{letter}.txt" for letter in "abcd"]
    for number, name in enumerate(names):
        (tmp_path / name).write_text(f"In Kiev {number}")
    arguments = ("normalise", "a.txt", "b.txt", "-", "c.txt", "d.txt", "--output", "out")
    process = start(*arguments)
    out = tmp_path / "out"
    until(lambda: (out / "b.txt").exists() and (out / ".onomast-journal").read_text().count("\n") == 3)
    process.kill()
    process.communicate()
    (tmp_path / "b.txt").write_text("In Kiev, changed")
    before = (out / "a.txt").stat().st_ino
    again = start(*arguments, "--resume")
    _, said = again.communicate(b"In Kiev -")
    assert (again.returncode, said.count(b"\n")) == (0, 1)
    assert (out / "a.txt").stat().st_ino == before
    assert "changed" in (out / "b.txt").read_text()
    results = {path.name: path.read_bytes() for path in out.iterdir() if path.name[0] != "."}
    whole = start(*arguments[:-1], "whole")
    whole.communicate(b"In Kiev -")
    assert results == {path.name: path.read_bytes() for path in (tmp_path / "whole").iterdir() if path.name[0] != "."}
    assert len(results) == 5
    refused = start(*arguments, "--resume", "--kind", "place")
    assert b"out was begun with --kind none, and now it is place" in refused.communicate(b"x")[1]
