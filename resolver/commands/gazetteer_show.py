"""``onomast gazetteer show``: what is known of entities."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from gazetteer import Gazetteer
from gazetteer.entity import KINDS, Redirect, Split
from gazetteer.house_form import house_form
from gazetteer.schema import mapping
from gazetteer.sources.licences import sources_of, told
from resolver.commands.entity_card import card
from resolver.commands.knowledge import Knowledge, knowledge_options
from resolver.commands.names import given
from resolver.commands.options import encoding_option, names_argument
from resolver.commands.printing import Failures, at_terminal, say, write
from resolver.documents.formats import json_line
from resolver.errors import UnknownNameError

if TYPE_CHECKING:
    from gazetteer import Entity


@click.command("show", short_help="What is known of IDs or names.")
@names_argument
@click.option(
    "--format",
    "form",
    type=click.Choice(("text", "yaml", "jsonl")),
    help="text: to be read; yaml and jsonl: as gazetteer files hold it. Default: text at a terminal, jsonl otherwise.",
)
@encoding_option
@knowledge_options()
def command(names: tuple[str, ...], form: str | None, encoding: str | None, knowledge: Knowledge) -> None:
    """Print what is known of IDs, or of those whom names resolve to: names by language, offices in words, relations.

    In text and YAML, the sources of an entity's names follow it with their licences; a built-in name that says
    none of its own was compiled for Onomast.

    \b
    Examples:
      onomast gazetteer show place:kyiv
      onomast gazetteer show Medinskiy --format yaml
    """
    failures = Failures()
    form = form or ("text" if at_terminal() else "jsonl")
    before = ""
    for name in given(names, failures, encoding, "IDs or names, one a line,"):
        try:
            entity = _entity(name, knowledge)
        except UnknownNameError as error:
            failures.report(error)
            continue
        if form == "jsonl":
            more = {"gazetteer": knowledge.origin} if knowledge.origin else {}
            write(json_line({**mapping(entity), **more}))
        elif form == "yaml":
            sources = told(sources_of(entity, _reviewed(entity, knowledge)))
            write(house_form(entity) + "".join(f"# {line}\n" for line in sources))
        else:
            write(before + card(entity, knowledge.gazetteer, _reviewed(entity, knowledge)) + _origin(knowledge))
            before = "\n"
    failures.exit()


def _entity(name: str, knowledge: Knowledge) -> Entity:
    """The entity of an ID, or the one that a name resolves to."""
    entity = knowledge.gazetteer.get(name)
    record = knowledge.gazetteer.record(name)
    if entity is not None:
        if isinstance(record, Redirect):
            say(f"{name} has become {entity.id}")
        return entity
    if isinstance(record, Split):
        raise UnknownNameError(f"{name}: is split into {', '.join(record.split)}; ask for the one that is meant")
    match = knowledge.resolver.resolve(name)
    if match is None:
        kind, _, slug = name.partition(":")
        sought = slug.replace("-", " ") if slug and kind in KINDS else name
        advice = f"'onomast gazetteer search {sought}' looks for what is near"
        raise UnknownNameError(f"{name}: neither an ID of the gazetteer nor a name that resolves to one; {advice}")
    return match.entity


def _reviewed(entity: Entity, knowledge: Knowledge) -> Entity | None:
    """The built-in record of an entity, where the built-in gazetteer is asked."""
    return None if knowledge.only else Gazetteer.builtin().get(entity.id)


def _origin(knowledge: Knowledge) -> str:
    """Which gazetteer said it, where that is asked for."""
    origin = knowledge.origin
    return f"\nGazetteer\n  version {origin['version']}, hash {origin['hash']}\n" if origin else ""
