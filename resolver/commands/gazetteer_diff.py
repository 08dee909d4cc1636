"""``onomast gazetteer diff``: what one edition of a gazetteer has otherwise than another."""

from __future__ import annotations

from collections import Counter
from typing import Any

import click

from gazetteer.differences import Difference, differences
from resolver.commands.gazetteer_files import collected
from resolver.commands.options import listing_option
from resolver.commands.printing import SOMETHING_TO_CHANGE, Failures, at_terminal, say, write
from resolver.documents.formats import json_line
from resolver.documents.table import aligned


@click.command("diff", short_help="What differs between two editions of a gazetteer.")
@click.argument("old", type=click.Path())
@click.argument("new", type=click.Path())
@click.option("--check", is_flag=True, help="Exit with 3 where an ID vanished; what else differs is no fault.")
@listing_option
def command(old: str, new: str, check: bool, form: str | None) -> None:
    """Say what NEW has otherwise than OLD: two files (.jsonl, .yaml, .csv) or folders of them.

    Entities are added, redirected, split, changed field by field, or have vanished: an ID that leads nowhere any more
    breaks whatever refers to it, and is an error; leave a redirect.

    JSON Lines fields: id, severity, change, field, was, now; null stands for what is not there.

    \b
    Examples:
      onomast gazetteer diff released.jsonl mine.jsonl
      onomast gazetteer diff old/people new/people --format table
      onomast gazetteer diff released.jsonl mine.jsonl --check > changes.jsonl
    """
    failures = Failures()
    before, after = ([record for record, _ in collected([path], failures)] for path in (old, new))
    failures.exit()  # what could not be read would seem to have vanished
    found = differences(before, after)
    form = form or ("table" if at_terminal() else "jsonl")
    if form == "jsonl":
        for each in found:
            line = {"id": each.id, "severity": _severity(each), "change": each.change, "field": each.field}
            write(json_line({**line, "was": each.was, "now": each.now}))
    else:
        rows = ((_mark(each), each.id, each.field or "", _shown(each)) for each in found)
        write("".join(f"{line}\n" for line in aligned(rows)))
    counts = Counter({change: len({each.id for each in found if each.change == change}) for change in _CHANGES})
    say(f"{len(before)} and {len(after)} records: " + ", ".join(f"{counts[change]} {change}" for change in _CHANGES))
    if check and counts["vanished"]:
        failures.exit(SOMETHING_TO_CHANGE)


_CHANGES = ("added", "vanished", "redirected", "split", "changed")


def _severity(each: Difference) -> str | None:
    return "error" if each.change == "vanished" else None


def _mark(each: Difference) -> str:
    return f"{_severity(each)}: {each.change}" if _severity(each) else each.change


def _shown(each: Difference) -> str:
    if each.change == "vanished":
        return f"{each.was}: no record and no redirect is left"
    if each.change == "split":
        return f"-> {', '.join(each.now)}"
    if each.change == "redirected":
        return f"-> {each.now}"
    if each.was is None:
        return str(each.now) if each.change == "added" else f"+ {_value(each.now)}"
    return f"- {_value(each.was)}" if each.now is None else f"{_value(each.was)} -> {_value(each.now)}"


def _value(value: Any) -> str:
    """A value as it would be said: a name with what is known of it in brackets."""
    if not isinstance(value, dict):
        return str(value)
    head, *others = value.items()
    more = ", ".join(str(item) if key in ("lang", "type") else f"{key} {item}" for key, item in others)
    return f"{head[1]} ({more})" if more else str(head[1])
