"""Entries changed where they stand: in which files those are, and the files written anew once the change is checked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import click

from gazetteer import editing, files, lint
from gazetteer.entity import Record
from resolver.commands.gazetteer_files import collected
from resolver.commands.knowledge import Command, Knowledge
from resolver.commands.printing import Failures
from resolver.documents.source import STDIN
from resolver.errors import GazetteerError

Homes = Sequence[tuple[Record, str]]
"""Records, each with the file that it stands in."""


def in_option(who: str) -> Callable[[Command], Command]:
    """``--in``, handed over as ``paths``: the files in which those stand that are changed."""
    return click.option(
        "--in",
        "paths",
        metavar="PATH",
        multiple=True,
        required=True,
        type=click.Path(),
        help=f"The file, .yaml or .jsonl, in which {who}, or a folder of them. Repeatable.",
    )


def standing(paths: tuple[str, ...]) -> Homes:
    """What stands in the files of ``--in``; the command ends where one cannot be read whole."""
    if STDIN in paths:
        raise click.UsageError("--in takes files and folders, which are changed, not standard input.")
    failures = Failures()
    homes = collected(paths, failures)
    failures.exit()
    return homes


def found(identifier: str, homes: Homes, paths: tuple[str, ...]) -> tuple[Record, str]:
    """The record of an ID and its file. Raises :class:`GazetteerError` where no file has it."""
    for record, home in homes:
        if record.id == identifier:
            return record, home
    raise GazetteerError(f"{identifier}: does not stand in {', '.join(paths)}; give its file with --in")


def change(changes: Mapping[str, Record], homes: Homes, knowledge: Knowledge) -> None:
    """Put records in the place of those that have the same IDs, in the order given, where no error comes in with them.

    Raises :class:`GazetteerError` for what ``gazetteer check`` would find in the files then and does not find now, and
    where a file cannot be edited, or holds something else than what was read; then none is changed.
    """
    known = None if knowledge.only and not knowledge.paths else knowledge.gazetteer
    records = [record for record, _ in homes]
    errors = lint.new_errors(records, [changes.get(record.id, record) for record in records], known)
    if errors:
        raise GazetteerError("\n".join(f"{each.entity}: {each.message}" for each in errors))
    by_home: dict[str, dict[str, Record]] = {}
    for identifier, record in changes.items():
        home = next(home for each, home in homes if each.id == identifier)
        by_home.setdefault(home, {})[identifier] = record
    contents: dict[Path, tuple[bytes, bytes]] = {}
    for home, own in by_home.items():
        path = Path(home)
        old = editing.content(path)
        if files.parsed(old, path) != [record for record, each in homes if each == home]:
            raise GazetteerError(f"{path}: was changed by another program meanwhile; nothing was done, start again")
        contents[path] = (old, editing.replaced(old, own, path))
    for path, (old, new) in contents.items():
        files.replace([new], path, old)
