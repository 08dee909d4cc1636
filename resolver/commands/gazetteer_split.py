"""``onomast gazetteer split``: an ID that turns out to mean several entities says so, and resolves to none of them."""

from __future__ import annotations

import click

from gazetteer.entity import Split
from resolver.commands.entry_changes import change, found, in_option, standing
from resolver.commands.knowledge import Knowledge, knowledge_options
from resolver.commands.printing import say


@click.command("split", short_help="An ID that meant several entities, recorded.")
@click.argument("old")
@click.argument("parts", nargs=-1, required=True, metavar="ID ID...")
@in_option("OLD stands")
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
    if len(set(parts)) < 2:
        raise click.UsageError("An ID is split into several: give the IDs of two entities or more.")
    homes = standing(paths)
    _, home = found(old, homes, paths)
    change({old: Split(old, parts)}, homes, knowledge)
    say(f"{home}: {old} is split into {' and '.join(parts)}")
