"""``onomast gazetteer split``: an ID that turns out to mean several entities says so, and resolves to none of them."""

from __future__ import annotations

from pathlib import Path

import click

from gazetteer import editing, files, lint
from gazetteer.entity import Record, Split
from resolver.commands.options import Knowledge, knowledge_options
from resolver.commands.printing import Failures, say
from resolver.commands.survey import collected
from resolver.documents.source import STDIN
from resolver.errors import GazetteerError


@click.command("split", short_help="An ID that meant several entities, recorded.")
@click.argument("old")
@click.argument("parts", nargs=-1, required=True, metavar="ID ID...")
@click.option(
    "--in",
    "paths",
    metavar="PATH",
    multiple=True,
    required=True,
    type=click.Path(),
    help="The file, .yaml or .jsonl, in which OLD stands, or a folder of them. Repeatable.",
)
@knowledge_options(threshold=False, empty=True, provenance=False)
def command(old: str, parts: tuple[str, ...], paths: tuple[str, ...], knowledge: Knowledge) -> None:
    """Record that the entry OLD mixed up several entities: {id: OLD, split: [ID, ID]} takes its place.

    OLD resolves to nothing from then on, because a wrong ID is worse than none, and is not said to have vanished. Add
    the entities of its parts first, with the names that are theirs. What refers to OLD has to say which is meant.
    Where OLD is still right for most who refer to it, leave it: add the other entity, and take its names from OLD.

    \b
    Examples:
      onomast gazetteer split place:road place:road-east place:road-west --in mine.yaml
    """
    if STDIN in paths:
        raise click.UsageError("--in takes files and folders, which are changed, not standard input.")
    if len(set(parts)) < 2:
        raise click.UsageError("An ID is split into several: give the IDs of two entities or more.")
    failures = Failures()
    homes = collected(paths, failures)
    failures.exit()
    home = next((home for record, home in homes if record.id == old), None)
    if home is None:
        raise GazetteerError(f"{old}: does not stand in {', '.join(paths)}; give its file with --in")
    changes: dict[str, Record] = {old: Split(old, parts)}
    known = None if knowledge.only and not knowledge.paths else knowledge.gazetteer
    records = [record for record, _ in homes]
    errors = lint.new_errors(records, [changes.get(record.id, record) for record in records], known)
    if errors:
        raise GazetteerError("\n".join(f"{each.entity}: {each.message}" for each in errors))
    path = Path(home)
    files.replace([editing.replaced(editing.content(path), changes, path)], path.resolve())
    say(f"{home}: {old} is split into {' and '.join(parts)}")
