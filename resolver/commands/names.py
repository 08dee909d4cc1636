"""Names as a command is given them: arguments, and the lines of standard input."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence

from resolver.commands.printing import Failures, say_what_is_awaited
from resolver.documents.lines import checked, lines
from resolver.documents.source import STDIN
from resolver.errors import DocumentError


def given(
    names: Sequence[str],
    failures: Failures,
    encoding: str | None,
    what: str = "names, one a line,",
    *,
    in_step: bool = False,
) -> Iterator[str]:
    """The names in their order, those of standard input as they arrive; what is no name goes to ``failures``.

    ``-`` stands for the lines of standard input, and so does no argument at all; ``what`` tells a person at a terminal
    what is awaited there. ``in_step``: an empty name stands for what is none, so that answers keep step with lines.
    """
    if not names:
        say_what_is_awaited(what)
    for number, name in enumerate(names or (STDIN,), start=1):
        if name == STDIN:
            yield from lines(sys.stdin.buffer, failures.report, encoding, in_step=in_step)
            continue
        try:
            yield checked(name, f"argument {number}")
        except DocumentError as error:
            failures.report(error)
            if in_step:
                yield ""


def all_known(names: Sequence[str]) -> bool:
    """Whether every name is an argument, so that a table can be laid out before it is printed."""
    return bool(names) and STDIN not in names
