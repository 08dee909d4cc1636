"""``onomast gazetteer merge``: two entries that turn out to be one become one and a redirect."""

from __future__ import annotations

from pathlib import Path

import click

from gazetteer import editing, files, lint
from gazetteer.entity import Entity, Record, Redirect, Split
from gazetteer.merging import contradictions, united
from resolver.commands.options import Knowledge, knowledge_options
from resolver.commands.printing import Failures, say
from resolver.commands.survey import collected
from resolver.documents.source import STDIN
from resolver.errors import GazetteerError


@click.command("merge", short_help="Two entries made one, with a redirect.")
@click.argument("keep")
@click.argument("other")
@click.option(
    "--in",
    "paths",
    metavar="PATH",
    multiple=True,
    required=True,
    type=click.Path(),
    help="The file, .yaml or .jsonl, in which the two stand, or a folder of them. Repeatable.",
)
@click.option("--force", is_flag=True, help="Merge although they contradict each other; what KEEP says stays.")
@knowledge_options(threshold=False, empty=True, provenance=False)
def command(keep: str, other: str, paths: tuple[str, ...], force: bool, knowledge: Knowledge) -> None:
    """Make one entry of two: KEEP, the older ID, gets what only OTHER knew; OTHER becomes a redirect to it.

    Names, countries, roles, relations and identifiers are united; where both say something, KEEP's word stays. All
    other records of the files, and the comments between them, stay to the byte. 'onomast gazetteer split' is for the
    opposite.

    \b
    Examples:
      onomast gazetteer merge place:kyiv place:kiev --in mine.yaml
      onomast gazetteer merge person:a-petrov person:andrei-petrov --in people/
    """
    if STDIN in paths:
        raise click.UsageError("--in takes files and folders, which are changed, not standard input.")
    failures = Failures()
    homes = collected(paths, failures)
    failures.exit()
    kept, kept_home = _entity(keep, homes, paths)
    gone, gone_home = _entity(other, homes, paths)
    if kept.id == gone.id:
        raise GazetteerError(f"{keep}: an entry cannot be merged with itself")
    against = list(contradictions(kept, gone))
    if against and not force:
        raise GazetteerError(f"{keep}, {other}: {'; '.join(against)}; --force merges them all the same")
    whole = united(kept, gone)
    changes: dict[str, Record] = {kept.id: whole, gone.id: Redirect(gone.id, kept.id)}
    known = None if knowledge.only and not knowledge.paths else knowledge.gazetteer
    records = [record for record, _ in homes]
    errors = lint.new_errors(records, [changes.get(record.id, record) for record in records], known)
    if errors:
        raise GazetteerError("\n".join(f"{each.entity}: {each.message}" for each in errors))
    contents: dict[Path, bytes] = {}
    for home in dict.fromkeys((kept_home, gone_home)):  # the entry that stays first: nothing is lost in between
        path = Path(home)
        own = {identifier: record for identifier, record in changes.items() if home == _home(identifier, homes)}
        contents[path] = editing.replaced(editing.content(path), own, path)
    for path, data in contents.items():
        files.replace([data], path.resolve())
    more = len(whole.names) - len(kept.names)
    say(f"{kept_home}: {kept.id} has {more} more name{'' if more == 1 else 's'}; {gone.id} leads to it")


def _home(identifier: str, homes: list[tuple[Record, str]]) -> str | None:
    return next((home for record, home in homes if record.id == identifier), None)


def _entity(identifier: str, homes: list[tuple[Record, str]], paths: tuple[str, ...]) -> tuple[Entity, str]:
    for record, home in homes:
        if record.id == identifier:
            if isinstance(record, Redirect):
                raise GazetteerError(f"{home}: {identifier} leads to {record.redirect} already; give that one")
            if isinstance(record, Split):
                raise GazetteerError(f"{home}: {identifier} is split into {', '.join(record.split)}; give one of them")
            return record, home
    raise GazetteerError(f"{identifier}: does not stand in {', '.join(paths)}; give its file with --in")
