"""``onomast gazetteer``: look into a gazetteer; the commands that keep one up have modules of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from gazetteer.entity import Split
from gazetteer.house_form import house_form
from gazetteer.schema import mapping
from gazetteer.sources.licences import sources_of, told
from resolver.commands import (
    gazetteer_add,
    gazetteer_check,
    gazetteer_diff,
    gazetteer_export,
    gazetteer_import,
    gazetteer_merge,
    gazetteer_split,
)
from resolver.commands.names import given
from resolver.commands.options import (
    Knowledge,
    encoding_option,
    kind_option,
    knowledge_options,
    listing_option,
    names_argument,
)
from resolver.commands.printing import Failures, at_terminal, say, write
from resolver.commands.survey import found_in, statistics
from resolver.documents.formats import json_line
from resolver.documents.table import aligned
from resolver.errors import UnknownNameError

if TYPE_CHECKING:
    from gazetteer import Entity

_STATISTICS = {
    "kinds": "entities by kind",
    "countries": "entities by country",
    "languages": "names by language",
    "types": "names by type",
    "sources": "names by source",
}
_MOST_SHOWN = 12


@click.group("gazetteer")
def command() -> None:
    """Look into a gazetteer: the built-in one, with yours layered over it, or yours only; keep a file of one up.

    \b
    Examples:
      onomast gazetteer show person:volodymyr-zelenskyy
      onomast gazetteer search ministry --kind organisation
      onomast gazetteer add --to mine.yaml
      onomast gazetteer check mine.yaml
    """


@command.command("show", short_help="The records of IDs or names.")
@names_argument
@click.option(
    "--format", "form", type=click.Choice(("yaml", "jsonl")), help="Default: yaml at a terminal, jsonl otherwise."
)
@encoding_option
@knowledge_options()
def show(names: tuple[str, ...], form: str | None, encoding: str | None, knowledge: Knowledge) -> None:
    """Print the records of IDs, or of those whom names resolve to, as a gazetteer file holds them.

    In YAML, the sources of an entity's names follow it with their licences, as comments.

    \b
    Examples:
      onomast gazetteer show place:kyiv
      onomast gazetteer show Medinskiy --format yaml
    """
    failures = Failures()
    form = form or ("yaml" if at_terminal() else "jsonl")
    for name in given(names, failures, encoding, "IDs or names, one a line,"):
        try:
            entity = _entity(name, knowledge)
        except UnknownNameError as error:
            failures.report(error)
            continue
        more = {"gazetteer": knowledge.origin} if knowledge.origin else {}
        if form == "jsonl":
            write(json_line({**mapping(entity), **more}))
        else:
            write(house_form(entity) + "".join(f"# {line}\n" for line in told(sources_of(entity))))
    failures.exit()


def _entity(name: str, knowledge: Knowledge) -> Entity:
    """The entity of an ID, or the one that a name resolves to."""
    entity = knowledge.gazetteer.get(name)
    if entity is not None:
        return entity
    record = knowledge.gazetteer.record(name)
    if isinstance(record, Split):
        raise UnknownNameError(f"{name}: is split into {', '.join(record.split)}; ask for the one that is meant")
    match = knowledge.resolver.resolve(name)
    if match is None:
        advice = f"'onomast gazetteer search {name}' looks for what is near"
        raise UnknownNameError(f"{name}: neither an ID of the gazetteer nor a name that resolves to one; {advice}")
    return match.entity


@command.command("search", short_help="Entities by a part of a name.")
@click.argument("words", nargs=-1, required=True, metavar="TEXT...")
@click.option("--limit", metavar="N", type=click.IntRange(1), default=20, show_default=True, help="How many to show.")
@listing_option
@kind_option
@knowledge_options(threshold=False)
def search(words: tuple[str, ...], limit: int, form: str | None, kind: str | None, knowledge: Knowledge) -> None:
    """Find entities whose names contain a text, the most prominent first, and then those whose names are near it.

    \b
    Examples:
      onomast gazetteer search security service
      onomast gazetteer search Харков --kind place
    """
    form = form or ("table" if at_terminal() else "jsonl")
    found = found_in(knowledge.resolver, " ".join(words), kind, limit)
    if not found:
        say(f"nothing in the gazetteer is named like {' '.join(words)!r}")
    if form == "jsonl":
        more = {"gazetteer": knowledge.origin} if knowledge.origin else {}
        for entity, text in found:
            record = {"id": entity.id, "name": entity.names[0].text, "kind": entity.kind, "found": text}
            write(json_line({**record, "description": entity.description, **more}))
        return
    rows = ((entity.id, entity.names[0].text, text, entity.description or "") for entity, text in found)
    write("".join(f"{line}\n" for line in aligned(rows)))


@command.command("stats", short_help="How much a gazetteer holds.")
@listing_option
@knowledge_options(threshold=False)
def stats(form: str | None, knowledge: Knowledge) -> None:
    """Count entities by kind and country, and names by language, type and source; each source has its licence.

    \b
    Examples:
      onomast gazetteer stats
      onomast gazetteer stats --gazetteer mine.jsonl --only
    """
    form = form or ("table" if at_terminal() else "jsonl")
    counted = statistics(knowledge.gazetteer)
    if form == "jsonl":
        write(json_line(counted | ({"gazetteer": knowledge.origin} if knowledge.origin else {})))
        return
    rows = [(name, f"{counted[name]:,}") for name in ("entities", "redirects", "names")]
    for field, title in _STATISTICS.items():
        counts = list(counted[field].items())
        terms = {name: f", {licence}" for name, licence in counted["licences"].items()} if field == "sources" else {}
        shown = [(f"  {name}{terms.get(name, '')}", f"{count:,}") for name, count in counts[:_MOST_SHOWN]]
        rows += [("", ""), (title, ""), *shown]
        if len(counts) > _MOST_SHOWN:
            rest = sum(count for _, count in counts[_MOST_SHOWN:])
            rows.append((f"  {len(counts) - _MOST_SHOWN} others", f"{rest:,}"))
    write("".join(f"{line}\n" for line in aligned(rows, right=(1,))))


for each in (
    gazetteer_check,
    gazetteer_diff,
    gazetteer_import,
    gazetteer_export,
    gazetteer_add,
    gazetteer_merge,
    gazetteer_split,
):
    command.add_command(each.command)
