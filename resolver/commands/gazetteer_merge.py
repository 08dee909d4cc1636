"""``onomast gazetteer merge``: two entries that turn out to be one become one and a redirect."""

from __future__ import annotations

import click

from gazetteer.entity import Entity, Redirect, Split
from gazetteer.merging import contradictions, united
from resolver.commands.entry_changes import Homes, change, found, in_option, standing
from resolver.commands.knowledge import Knowledge, knowledge_options
from resolver.commands.printing import say
from resolver.errors import GazetteerError


@click.command("merge", short_help="Two entries made one, with a redirect.")
@click.argument("keep")
@click.argument("other")
@in_option("the two stand")
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
    homes = standing(paths)
    kept, kept_home = _entity(keep, homes, paths)
    gone, _ = _entity(other, homes, paths)
    if kept.id == gone.id:
        raise GazetteerError(f"{keep}: an entry cannot be merged with itself")
    against = list(contradictions(kept, gone))
    if against and not force:
        raise GazetteerError(f"{keep}, {other}: {'; '.join(against)}; --force merges them all the same")
    whole = united(kept, gone)
    # the entry that stays first: nothing is lost in between
    change({kept.id: whole, gone.id: Redirect(gone.id, kept.id)}, homes, knowledge)
    more = len(whole.names) - len(kept.names)
    say(f"{kept_home}: {kept.id} has {more} more name{'' if more == 1 else 's'}; {gone.id} leads to it")


def _entity(identifier: str, homes: Homes, paths: tuple[str, ...]) -> tuple[Entity, str]:
    record, home = found(identifier, homes, paths)
    if isinstance(record, Redirect):
        raise GazetteerError(f"{home}: {identifier} leads to {record.redirect} already; give that one")
    if isinstance(record, Split):
        raise GazetteerError(f"{home}: {identifier} is split into {', '.join(record.split)}; give one of them")
    return record, home
