"""``onomast gazetteer search``: entities by a part of a name, or by something like it."""

from __future__ import annotations

import click

from resolver.commands.knowledge import Knowledge, knowledge_options
from resolver.commands.options import kind_option, listing_option
from resolver.commands.printing import at_terminal, say, write
from resolver.documents.formats import below, json_line
from resolver.documents.table import aligned
from resolver.search import NEAR, Hit, search


@click.command("search", short_help="Entities by a part of a name.")
@click.argument("words", nargs=-1, required=True, metavar="TEXT...")
@click.option("--limit", metavar="N", type=click.IntRange(1), default=20, show_default=True, help="How many to show.")
@listing_option
@kind_option
@knowledge_options(threshold=False)
def command(words: tuple[str, ...], limit: int, form: str | None, kind: str | None, knowledge: Knowledge) -> None:
    """Find entities by a text: who is named so, whose names hold it as words, begin with it, or hold it as a part.

    Among these the most prominent come first. Whose name it spells for sure comes before all who are not named so, and
    where there is room, others follow whose names are spelt like it.

    \b
    Examples:
      onomast gazetteer search security service
      onomast gazetteer search Харков --kind place
    """
    form = form or ("table" if at_terminal() else "jsonl")
    text = " ".join(words)
    hits = search(knowledge.resolver, text, kind, limit)
    if not hits:
        say(f"nothing in the gazetteer is named {text!r} or like it")
    if form == "jsonl":
        more = {"gazetteer": knowledge.origin} if knowledge.origin else {}
        for hit in hits:
            record = {"id": hit.entity.id, "name": hit.entity.names[0].text, "kind": hit.entity.kind}
            record |= {"found": hit.name, "how": hit.how}
            write(json_line({**record, "description": hit.entity.description, **more}))
        return
    rows = ((each.entity.id, each.entity.names[0].text, _found(each), each.entity.description or "") for each in hits)
    write("".join(f"{line}\n" for line in aligned(rows)) + below(knowledge.origin))


def _found(hit: Hit) -> str:
    """The name that was found, where it is not the one that is shown anyway."""
    shown = "" if hit.name == hit.entity.names[0].text else hit.name
    return f"near: {hit.name}" if hit.how == NEAR else shown
