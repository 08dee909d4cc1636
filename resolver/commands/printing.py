"""Printing: results on standard output, messages on standard error, what failed."""

from __future__ import annotations

import sys
from typing import BinaryIO

import click

from resolver.documents.formats import Piece, encoded
from resolver.errors import OnomastError
from resolver.terminal import for_terminal

FAILED = 1
SOMETHING_TO_CHANGE = 3


def write(piece: Piece) -> None:
    """Text on standard output as it is, in UTF-8, or bytes, at once: a program that reads along sees every result.

    A terminal gets it without what would do something to it: see :mod:`resolver.terminal`.
    Raises :class:`~resolver.errors.OnomastError` where it cannot be written, on a full disk for instance.
    """
    if not piece:
        return
    data = encoded(piece)
    try:
        if sys.stdout.isatty():
            click.echo(for_terminal(data.decode("utf-8", "replace"), sys.stdout), nl=False)
        else:
            _write_all(sys.stdout.buffer, data)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OnomastError(f"standard output: cannot be written: {error.strerror or error}") from error


def _write_all(stream: BinaryIO, data: bytes) -> None:
    """Write every byte; unbuffered streams (``PYTHONUNBUFFERED``) may take only a part at a time."""
    rest = memoryview(data)
    while rest:
        rest = rest[stream.write(rest) or 0 :]
    stream.flush()


def say(message: str) -> None:
    """A message to the person at the terminal."""
    clear = "\r\x1b[K" if sys.stderr.isatty() else ""  # a progress bar may stand on the line
    click.echo(f"{clear}onomast: {for_terminal(message, sys.stderr)}", err=True)


class Failures:
    """What could not be processed: said at once, counted for the exit code, and the rest is done."""

    def __init__(self) -> None:
        self.count = 0

    def report(self, error: OnomastError) -> None:
        """Say what went wrong with one input."""
        self.count += 1
        for line in str(error).splitlines():
            say(line)

    def exit(self, otherwise: int = 0) -> None:
        """End the command: 1 where something failed, else the code given."""
        code = FAILED if self.count else otherwise
        if code:
            click.get_current_context().exit(code)


def at_terminal() -> bool:
    """Whether results go to a person rather than to a file or program."""
    return sys.stdout.isatty()


def say_what_is_awaited(what: str) -> None:
    """Tell somebody who gave no argument, and sits at a terminal, that the command waits for input."""
    if sys.stdin.isatty():
        say(f"reading {what} from standard input; end with Ctrl-D")
