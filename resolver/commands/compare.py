"""``onomast compare``: two names, and whether they can be one entity's."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import click

import resolver
from gazetteer.entity import KINDS
from resolver.arguments import LONGEST_NAME
from resolver.commands.knowledge import SCORE
from resolver.commands.options import encoding_option
from resolver.commands.printing import Failures, at_terminal, say_what_is_awaited, write
from resolver.documents.formats import evidence_record, json_line
from resolver.documents.lines import checked, numbered
from resolver.documents.source import STDIN
from resolver.documents.table import aligned
from resolver.errors import DocumentError
from resolver.matching.evidence import KINDS as MEANINGS

if TYPE_CHECKING:
    from resolver import Verdict

_VERDICTS = {True: "can be one entity's", False: "are two entities'"}
_LONGEST_PAIR = 2 * LONGEST_NAME + len("\t")


@click.command("compare")
@click.argument("names", nargs=-1, metavar="[A B]")
@click.option("--kind", type=click.Choice(KINDS), help="What both are names of. Default: told from the names.")
@click.option(
    "--threshold",
    metavar="SCORE",
    type=SCORE,
    default=0.5,
    show_default=True,
    help="Least score of two names that can be one entity's, from 0 to 1.",
)
@click.option(
    "--format", "form", type=click.Choice(("table", "jsonl")), help="Default: table at a terminal, jsonl otherwise."
)
@encoding_option
def command(names: tuple[str, ...], kind: str | None, threshold: float, form: str | None, encoding: str | None) -> None:
    """Compare two names, without a gazetteer: how likely one entity bears both, and why.

    The score is a probability at even odds beforehand. Without arguments, or with "-", pairs are read from standard
    input: one pair a line, parted by a tab.

    \b
    Examples:
      onomast compare "Володимир Зеленський" "Vladimir Zelenskiy"
      onomast compare --kind place Чернігів Tschernihiw
      paste ours.txt theirs.txt | onomast compare --format jsonl
    """
    if names not in ((), (STDIN,)) and len(names) != 2:
        raise click.UsageError("compare takes two names; quote those that have several words.")
    failures = Failures()
    form = form or ("table" if at_terminal() else "jsonl")
    for first, second in _pairs(names, failures, encoding):
        verdict = resolver.compare(first, second, kind)
        same = verdict.score >= threshold
        write(json_line(_record(verdict, same)) if form == "jsonl" else _shown(verdict, same))
    failures.exit()


def _pairs(names: Sequence[str], failures: Failures, encoding: str | None) -> Iterator[tuple[str, str]]:
    if len(names) == 2:
        try:
            yield _name(names[0], "argument 1"), _name(names[1], "argument 2")
        except DocumentError as error:
            failures.report(error)
        return
    say_what_is_awaited("pairs of names, A<tab>B,")
    for number, line in numbered(sys.stdin.buffer, failures.report, encoding, longest=_LONGEST_PAIR):
        pair = line.split("\t")
        if len(pair) != 2:
            tabs = "no tab" if len(pair) == 1 else f"{len(pair) - 1} tabs"
            failures.report(DocumentError(f"-:{number}: {tabs} in {line[:60]!r}; give one pair a line, A<tab>B"))
            continue
        try:
            yield _name(pair[0], f"-:{number}"), _name(pair[1], f"-:{number}")
        except DocumentError as error:
            failures.report(error)


def _name(name: str, where: str) -> str:
    """A name that can be one. Raises :class:`~resolver.errors.DocumentError` for what cannot, or is empty."""
    if not name.strip():
        raise DocumentError(f"{where}: an empty name, which says nothing for or against another; give two names")
    return checked(name, where)


def _record(verdict: Verdict, same: bool) -> dict[str, Any]:
    return {
        "a": verdict.first,
        "b": verdict.second,
        "kind": verdict.kind,
        "score": round(verdict.score, 4),
        "same": same,
        "reason": verdict.reason,
        "evidence": [evidence_record(each) for each in verdict.evidence],
    }


def _shown(verdict: Verdict, same: bool) -> str:
    """The verdict in one line, and what stands against what below it."""
    head = f"{verdict.score:.2f}  {verdict.first} | {verdict.second}: {_VERDICTS[same]}"
    rows = [
        ("  " + (each.query or "-"), each.name or "-", each.label, MEANINGS[each.kind]) for each in verdict.evidence
    ]
    return "\n".join([head, *aligned(rows)]) + "\n\n"
