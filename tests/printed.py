"""What README.md and docs/*.md show: their blocks of console and Python, run, beside what stands there.

Console blocks go through a real shell, in which ``onomast`` is a client of this process: what was loaded for one
command line serves the next. In Python blocks, a comment behind an expression, or on the lines below a statement, is
what comes of it; words are compared, and figures to the places that are shown.
"""

from __future__ import annotations

import ast
import contextlib
import io
import json
import os
import re
import select
import shutil
import socket
import subprocess
import sys
import tempfile
from base64 import b64decode, b64encode
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from click.testing import CliRunner

from cli import main

_BLOCK = re.compile(r"^```(console|python)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_COMMAND = re.compile(r"^\$ ((?:.*\\\n)*.*)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)
_OPEN = re.compile(r"\d+\.\d+(?= (?:s|MB)\b)")
"""What depends on the machine: times, and sizes."""

_SIGNS = re.compile(r"[\s,()\[\]{}'\"]+")
_MISSING = frozenset(("null", "NULL", "NaN", "nan", "<NA>"))
_CLIENT = """\
#!{python} -SE
import base64, json, socket, sys
with socket.socket(socket.AF_UNIX) as server:
    server.connect({address!r})
    server.sendall(json.dumps([sys.argv[1:], base64.b64encode(sys.stdin.buffer.read()).decode()]).encode())
    server.shutdown(socket.SHUT_WR)
    code, *streams = json.load(server.makefile("rb"))
for stream, data in zip((sys.stdout, sys.stderr), streams):
    stream.buffer.write(base64.b64decode(data))
    stream.flush()
sys.exit(code)
"""


@dataclass(frozen=True, slots=True)
class Block:
    """A block of a document: its language, its text, and the line that it begins on."""

    lang: str
    text: str
    line: int


def blocks(path: Path) -> list[Block]:
    """The console and Python blocks of a document."""
    text = path.read_text(encoding="utf-8")
    return [Block(each[1], each[2], text.count("\n", 0, each.start(2)) + 1) for each in _BLOCK.finditer(text)]


def commands(block: Block) -> list[tuple[str, str]]:
    """The command lines of a console block, each with what is shown below it."""
    return [(each[1], each[2]) for each in _COMMAND.finditer(block.text)]


def closed(text: str) -> str:
    """A text without the figures that depend on the machine, and without blank lines at its end."""
    return _OPEN.sub("N", text).rstrip("\n")


class Shell:
    """A shell in the current folder; a context manager."""

    def __enter__(self) -> Shell:
        self._folder = tempfile.TemporaryDirectory(prefix="onomast")
        address = f"{self._folder.name}/socket"
        self._server = socket.socket(socket.AF_UNIX)
        self._server.bind(address)
        self._server.listen()
        client = Path(self._folder.name, "onomast")
        client.write_text(_CLIENT.format(python=sys.executable, address=address), encoding="utf-8")
        client.chmod(0o755)
        return self

    def __exit__(self, *_: object) -> None:
        self._server.close()
        self._folder.cleanup()

    def run(self, command: str) -> str:
        """What a command line prints, on both streams."""
        paths = f"{self._folder.name}{os.pathsep}{os.environ['PATH']}"
        with tempfile.TemporaryFile() as printed:
            shell = subprocess.Popen(
                [shutil.which("bash") or "bash", "-c", command],
                env={**os.environ, "PATH": paths, "LC_ALL": "C.UTF-8"},
                stdin=subprocess.DEVNULL,
                stdout=printed,
                stderr=subprocess.STDOUT,
            )
            try:
                while shell.poll() is None:
                    if select.select([self._server], [], [], 0.005)[0]:
                        self._serve()
            finally:
                shell.kill()
                shell.wait()
            printed.seek(0)
            return printed.read().decode("utf-8")

    def _serve(self) -> None:
        asked, _ = self._server.accept()
        with asked:
            arguments, stdin = json.loads(asked.makefile("rb").read())
            result = CliRunner().invoke(main, arguments, input=b64decode(stdin), prog_name="onomast")
            streams = (b64encode(data).decode() for data in (result.stdout_bytes, result.stderr_bytes))
            asked.sendall(json.dumps([result.exit_code, *streams]).encode())
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception


@dataclass(slots=True)
class Session:
    """The names that the Python blocks of a document have in common."""

    names: dict[str, Any] = field(default_factory=dict)

    def run(self, block: Block) -> Iterator[tuple[str, str, str]]:
        """Run a block; each statement that something is shown of, with that, and with what came of it."""
        lines = block.text.splitlines()
        statements = ast.parse(block.text).body
        starts = [each.lineno for each in statements[1:]] + [len(lines) + 1]
        for statement, behind in zip(statements, starts, strict=True):
            end = statement.end_lineno or statement.lineno
            source = "\n".join(lines[statement.lineno - 1 : end])
            comments = [lines[end - 1].encode()[statement.end_col_offset or 0 :].decode(), *lines[end : behind - 1]]
            shown = " ".join(each.strip().removeprefix("#") for each in comments).strip()
            value, printed = self._done(statement, source)
            given = f"{printed}{'' if value is None else _cells(value)}"
            if shown and (given or isinstance(statement, ast.Expr)):
                yield source, shown, given

    def _done(self, statement: ast.stmt, source: str) -> tuple[Any, str]:
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            if isinstance(statement, ast.Expr):
                return eval(compile(ast.Expression(statement.value), "<block>", "eval"), self.names), printed.getvalue()
            exec(compile(source, "<block>", "exec"), self.names)
        return None, printed.getvalue()


def _cells(value: Any) -> str:
    """What is in a value, in Python's words: of a frame or a relation, row by row."""
    for method in ("rows", "itertuples", "fetchall"):  # polars, pandas, DuckDB
        if hasattr(value, method):
            return " ".join(str(cell) for row in getattr(value, method)() for cell in row)
    return repr(value)


def agree(shown: str, given: str) -> bool:
    """Whether two texts have the same words and, to the places that are shown, the same figures."""
    words, others = ([each for each in _SIGNS.split(text) if each] for text in (shown, given))
    return len(words) == len(others) and all(map(_equal, words, others))


def _equal(shown: str, given: str) -> bool:
    if shown == given or (shown in _MISSING and given in _MISSING | {"None"}):
        return True
    try:
        return round(float(given), len(shown.partition(".")[2])) == float(shown)
    except ValueError:
        return False
