"""What reaches a terminal, and what reaches a file or a pipe."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resolver.terminal import for_terminal

RED = "\x1b[31m"
TURNED = "\u202e"
RECORD = {
    "id": "place:kyiv",
    "kind": "place",
    "names": [{"text": "Kyiv", "lang": "en"}, {"text": "Kiev", "lang": "en"}],
}


class Stream:
    def __init__(self, terminal: bool) -> None:
        self.terminal = terminal

    def isatty(self) -> bool:
        return self.terminal


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Київ\tİbrahim\n", "Київ\tİbrahim\n"),
        (f"{RED}Kiev\x07\x9b2J", " [31mKiev  2J"),
        ("Kiev\rKyiv\r\n", "Kiev Kyiv\n"),
        (f"{TURNED}veiK\u2066\u2069\u200f", "veiK"),
        ("one\u2028two\x85three", "one two three"),
        ("می\u200cخواهم", "می\u200cخواهم"),  # a joiner is part of a word
    ],
)
def test_a_terminal_gets_letters_alone(text, shown):
    assert for_terminal(text, Stream(True)) == shown
    assert for_terminal(text, Stream(False)) == text


@given(st.text())
def test_nothing_that_acts_on_a_terminal_is_left(text):
    shown = for_terminal(text, Stream(True))
    assert not {letter for letter in shown if ord(letter) < 32 or 0x7F <= ord(letter) < 0xA0} - {"\n", "\t"}
    assert for_terminal(shown, Stream(True)) == shown


def started(arguments, folder, **streams):
    command = [sys.executable, "-m", "cli", *arguments]
    return subprocess.run(command, cwd=folder, check=False, stdin=subprocess.DEVNULL, **streams)


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
@pytest.mark.parametrize(
    ("arguments", "stream"),
    [
        (["compare", f"{RED}{TURNED}Kiev", "Kyiv", "--format", "table"], "stdout"),
        (["romanise", f"{RED}{TURNED}Київ"], "stdout"),
        (["resolve", "--explain", f"{RED}{TURNED}Kiev", "--format", "table"], "stdout"),
        (["resolve", f"{RED}{TURNED}Kiev", "--format", "jsonl"], "stdout"),
        (["normalise", "--suggest", f"{RED}{TURNED}.txt"], "stdout"),
        (["normalise", f"{RED}{TURNED}.txt"], "stdout"),
        (["normalise", f"{RED}{TURNED}gone.txt"], "stderr"),
        (["resolve", "Kiev", "--gazetteer", f"{RED}{TURNED}gone.jsonl"], "stderr"),
        ([f"{RED}{TURNED}gone"], "stderr"),
    ],
)
def test_what_a_name_holds_does_nothing_to_a_terminal_and_reaches_a_pipe_exactly(tmp_path, arguments, stream):
    import pty  # noqa: PLC0415 - not there on Windows

    (tmp_path / "small.jsonl").write_text(json.dumps(RECORD))
    (tmp_path / f"{RED}{TURNED}.txt").write_text(f"In Kiev {RED}{TURNED}")
    if arguments[0] in {"resolve", "normalise"}:
        arguments = [*arguments, "--gazetteer", "small.jsonl", "--only"]
    ours, theirs = pty.openpty()
    os.set_blocking(ours, False)
    other = "stderr" if stream == "stdout" else "stdout"
    ended = started(arguments, tmp_path, **{stream: theirs, other: subprocess.PIPE})
    shown = os.read(ours, 100_000).decode().replace("\r\x1b[K", "")  # where a progress bar may have stood
    os.close(ours)
    os.close(theirs)
    assert b"Traceback" not in (ended.stdout or ended.stderr or b"")
    assert "[31m" in shown or "'gone'" in shown  # click takes colours out of its own messages
    assert not {"\x1b", TURNED}.intersection(shown)
    exact = started(arguments, tmp_path, capture_output=True)
    assert TURNED in getattr(exact, stream).decode()
