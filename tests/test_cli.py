"""The command itself: its help, its start, its end."""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from cli import COMMANDS, main

HEAVY = (
    "yaml",
    "msgspec",
    "rapidfuzz",
    "jellyfish",
    "unidecode",
    "transliterate",
    "multiprocessing",
    "pyarrow",
    "resolver.index",
    "resolver.resolver",
)
RECORD = {"id": "place:kyiv", "kind": "place", "names": ["Kyiv", {"text": "Kiev", "lang": "en"}], "prominence": 9000}


@pytest.fixture
def onomast(tmp_path):
    (tmp_path / "small.jsonl").write_text(json.dumps(RECORD))

    def start(*arguments, **options):
        options = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "cwd": tmp_path} | options
        return subprocess.Popen([sys.executable, "-m", "cli", *arguments], **options)

    return start


def all_commands():
    for name in COMMANDS:
        command = importlib.import_module(f"resolver.commands.{name}").command
        yield [name], command
        if isinstance(command, click.Group):
            yield from (([name, sub], each) for sub, each in command.commands.items())


@pytest.mark.parametrize(
    ("path", "command"), list(all_commands()), ids=lambda value: " ".join(value) if isinstance(value, list) else ""
)
def test_every_help_works_and_has_an_example(path, command):
    result = CliRunner().invoke(main, [*path, "--help"])
    assert result.exit_code == 0
    assert "Examples:\n    onomast " in result.stdout
    assert f"onomast {' '.join(path)}" in result.stdout.partition("Examples:")[2]
    assert command.name == path[-1]
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            assert parameter.help, f"{parameter.name} is not explained"


def test_the_help_lists_every_command_and_shell_completion():
    shown = CliRunner().invoke(main, ["--help"]).stdout
    for name, text in COMMANDS.items():
        assert f"  {name} " in shown
        assert text in shown
    assert "_ONOMAST_COMPLETE=bash_source onomast" in shown


def imported(*arguments):
    """The modules that a command line imports."""
    command = [sys.executable, "-X", "importtime", "-m", "cli", *arguments]
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    return {line.rpartition("|")[2].strip() for line in result.stderr.splitlines() if line.startswith("import time:")}


def test_help_imports_no_command_and_nothing_heavy():
    found = imported("--help")
    assert "click" in found
    assert not found.intersection(HEAVY)
    assert not [name for name in found if name.startswith(("resolver.commands", "resolver.documents", "gazetteer"))]


@pytest.mark.parametrize("name", [name for name in COMMANDS if name != "gazetteer"])
def test_the_help_of_a_command_imports_nothing_heavy(name):
    assert not imported(name, "--help").intersection(HEAVY)


def test_version():
    assert CliRunner().invoke(main, ["--version"]).stdout.startswith("onomast 0.")


@pytest.mark.parametrize(("name", "hint"), [("anotate", "Did you mean 'annotate'?"), ("zzz", "See 'onomast --help'")])
def test_an_unknown_command_is_wrong_usage(name, hint):
    result = CliRunner().invoke(main, [name])
    assert result.exit_code == 2
    assert hint in result.stderr


def test_completion_knows_commands_and_options(onomast):
    for words, expected in (
        ("onomast anno", "annotate"),
        ("onomast resolve --thr", "--threshold"),
        ("onomast romanise --standard kmu", "kmu-2010"),
    ):
        environment = os.environ | {
            "_ONOMAST_COMPLETE": "bash_complete",
            "COMP_WORDS": words,
            "COMP_CWORD": str(len(words.split()) - 1),
        }
        script = "import sys; sys.argv[0] = 'onomast'; from cli import main; main(prog_name='onomast')"
        result = subprocess.run(
            [sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=False
        )
        assert f"plain,{expected}" in result.stdout


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_closed_pipe_ends_the_command_quietly(onomast, tmp_path, unbuffered):
    (tmp_path / "big.txt").write_text("Kiev and " * 30_000)
    (tmp_path / "names").write_text("Kiev\n" * 20_000)
    environment = os.environ | {"PYTHONUNBUFFERED": unbuffered}
    with (tmp_path / "names").open("rb") as names:
        for command in (["resolve"], ["annotate", "big.txt"], ["normalise", "big.txt"]):
            process = onomast(*command, "--gazetteer", "small.jsonl", "--only", env=environment, stdin=names)
            assert process.stdout.read(1)
            process.stdout.close()
            assert process.stderr.read() == b""
            process.stderr.close()
            assert process.wait() == 141


def test_unbuffered_output_is_whole(onomast, tmp_path):
    (tmp_path / "big.txt").write_text("Kiev and " * 30_000)
    process = onomast(
        "annotate", "--gazetteer", "small.jsonl", "--only", "big.txt", env=os.environ | {"PYTHONUNBUFFERED": "1"}
    )
    written, errors = process.communicate()
    assert (process.returncode, errors) == (0, b"")
    assert len(json.loads(written)["mentions"]) == 30_000


def test_names_are_answered_while_more_are_to_come(onomast):
    process = onomast("resolve", "--gazetteer", "small.jsonl", "--only", stdin=subprocess.PIPE)
    for name in ("Kiev", "Nobody"):
        process.stdin.write(f"{name}\n".encode())
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["query"] == name
    process.communicate()
    assert process.returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_told(onomast):
    with Path("/dev/full").open("wb") as full:
        process = onomast("resolve", "Kiev", "--gazetteer", "small.jsonl", "--only", stdout=full)
        assert process.communicate()[1].startswith(b"onomast: standard output: cannot be written: ")
    assert process.returncode == 1


def test_a_mistake_shows_no_traceback(onomast):
    process = onomast("resolve", "Kiev", "--gazetteer", "gone.jsonl")
    written, errors = process.communicate()
    assert (process.returncode, written) == (1, b"")
    assert errors.startswith(b"onomast: gone.jsonl: cannot be read")
    assert b"Traceback" not in errors


def test_names_that_are_not_utf_8_are_told(onomast):
    process = onomast("romanise", b"caf\xe9", "Київ")
    written, errors = process.communicate()
    assert (process.returncode, written) == (1, b"\nKyiv\n")
    assert b"argument 1: not UTF-8" in errors


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_a_terminal_gets_a_table_and_progress_for_several_files(onomast, tmp_path):
    import pty  # noqa: PLC0415 - not there on Windows

    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("In Kiev")
    shown = []
    for arguments, stream in ((["resolve", "Kiev"], "stdout"), (["annotate", "a.txt", "b.txt"], "stderr")):
        ours, theirs = pty.openpty()
        process = onomast(*arguments, "--gazetteer", "small.jsonl", "--only", **{stream: theirs})
        process.communicate()
        shown.append(os.read(ours, 10_000).decode())
        os.close(ours)
        os.close(theirs)
        assert process.returncode == 0
    assert shown[0].split()[:5] == ["query", "score", "id", "name", "reason"]
    assert "2/2 files" in shown[1]
    assert "MB/s" in shown[1]


@pytest.mark.skipif(sys.platform == "win32", reason="closes descriptors as a shell does")
@pytest.mark.parametrize(("closed", "code"), [("<&-", 0), (">&-", 1), ("2>&-", 0)])
def test_streams_that_a_shell_has_closed_end_in_no_traceback(tmp_path, closed, code):
    (tmp_path / "small.jsonl").write_text(json.dumps(RECORD))
    command = f"{sys.executable} -m cli resolve --only --gazetteer small.jsonl --format csv Kiev {closed}"
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[1])}
    ended = subprocess.run(command, shell=True, cwd=tmp_path, env=environment, capture_output=True, check=False)
    assert ended.returncode == code
    assert b"Traceback" not in ended.stderr
    assert (b"place:kyiv" in ended.stdout) is (closed != ">&-")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_help_on_a_full_disk_ends_in_a_message(onomast):
    with Path("/dev/full").open("w") as full:
        process = onomast("--help", stdout=full)
        _, errors = process.communicate()
    assert process.returncode == 1
    assert b"cannot be written" in errors
    assert b"Traceback" not in errors


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (OSError(28, "No space left on device", "a.jsonl"), "onomast: a.jsonl: No space left on device\n"),
        (OSError(28, "No space left on device"), None),
    ],
)
def test_what_is_wrong_with_a_file_is_not_said_of_standard_output(monkeypatch, error, said):
    def failing(**given):
        raise error

    monkeypatch.setattr(importlib.import_module("resolver.commands.romanise").command, "callback", failing)
    result = CliRunner().invoke(main, ["romanise", "Київ"])
    if said is None:
        assert result.exception is error
    else:
        assert (result.exit_code, result.stderr) == (1, said)


@pytest.mark.skipif(sys.platform == "win32", reason="has no such limits")
def test_a_file_that_cannot_grow_is_named(onomast, tmp_path):
    """By an import, whose file is written in one go."""
    import resource  # noqa: PLC0415 - not there on Windows

    table = "".join(f"{number},Quuxbury{number}\n" for number in range(2000))
    (tmp_path / "in.csv").write_text(f"number,name\n{table}")
    process = onomast(
        *("gazetteer", "import", "csv", "in.csv", "--column", "name:en=name", "--default-kind", "place"),
        *("--only", "--output", "out.jsonl"),
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192)),
    )
    errors = process.communicate()[1]
    assert process.returncode == 1
    assert b"onomast: out.jsonl: cannot be written: File too large; nothing was changed there" in errors
    assert not (tmp_path / "out.jsonl").exists()


@pytest.mark.parametrize("arguments", [["annotate", "--output", "out.jsonl"], ["normalise", "--in-place"]])
def test_what_a_run_was_is_told_without_writing_out_the_built_in_gazetteer(tmp_path, arguments):
    """Its hash stands with what is compiled; made of the records it takes a second and a hundred megabytes."""
    (tmp_path / "a.txt").write_text("In Kiev")
    program = (
        "from gazetteer import gazetteer; gazetteer.line = None; import sys; from cli import main; main(sys.argv[1:])"
    )
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[1])}
    started = [sys.executable, "-c", program, *arguments, "a.txt"]
    ended = subprocess.run(started, cwd=tmp_path, env=environment, capture_output=True, check=False)
    assert (ended.returncode, ended.stderr) == (0, b"")
