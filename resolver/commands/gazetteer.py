"""``onomast gazetteer``: look into a gazetteer; the commands that keep one up have modules of their own."""

from __future__ import annotations

import click

from gazetteer import Gazetteer
from gazetteer.statistics import statistics
from resolver.commands import (
    gazetteer_add,
    gazetteer_build,
    gazetteer_check,
    gazetteer_diff,
    gazetteer_export,
    gazetteer_import,
    gazetteer_merge,
    gazetteer_search,
    gazetteer_show,
    gazetteer_split,
)
from resolver.commands.knowledge import Knowledge, knowledge_options
from resolver.commands.options import listing_option
from resolver.commands.printing import at_terminal, write
from resolver.documents.formats import below, json_line
from resolver.documents.table import aligned

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
      onomast gazetteer import csv names.csv --column name:uk=Name --default-kind person --output mine.jsonl
      onomast gazetteer export skos --output names.ttl
      onomast gazetteer add --to mine.yaml
      onomast gazetteer check mine.yaml
      onomast gazetteer build mine.yaml --output mine.onomast
    """


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
    counted = statistics(knowledge.gazetteer, None if knowledge.only else Gazetteer.builtin())
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
    write("".join(f"{line}\n" for line in aligned(rows, right=(1,))) + below(knowledge.origin))


for each in (
    gazetteer_show,
    gazetteer_search,
    gazetteer_check,
    gazetteer_build,
    gazetteer_diff,
    gazetteer_import,
    gazetteer_export,
    gazetteer_add,
    gazetteer_merge,
    gazetteer_split,
):
    command.add_command(each.command)
