"""``onomast variants``: the plausible spellings of a name, as lines or as a query for a search engine."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from gazetteer.entity import KINDS
from resolver.commands.knowledge import Knowledge, knowledge_options
from resolver.commands.names import given
from resolver.commands.options import encoding_option, name_langs_option
from resolver.commands.printing import Failures, say, write
from resolver.documents.formats import json_line
from resolver.errors import DocumentError, UnknownNameError
from resolver.writing.queries import LIMIT, lucene, regex

if TYPE_CHECKING:
    from resolver import Variant


@click.command("variants")
@click.argument("names", nargs=-1, metavar="[NAME_OR_ID]...")
@click.option(
    "--format",
    "form",
    type=click.Choice(("lines", "lucene", "regex", "jsonl")),
    default="lines",
    show_default=True,
    help="One spelling a line; one line a name: phrases joined by OR, or a regular expression; JSON Lines with what "
    "gives each spelling.",
)
@click.option(
    "--limit",
    metavar="N",
    type=click.IntRange(1),
    default=LIMIT,
    show_default=True,
    help="At most so many spellings of each name.",
)
@name_langs_option(
    "Only spellings of texts in this language (en, ru, uk, tr, de, fr, pl, es, it, cs, ...). Repeatable."
)
@click.option("--short", is_flag=True, help="Also a person's surname alone, and with initials.")
@click.option("--inflected", is_flag=True, help="Also the case forms of Russian, Ukrainian and Turkish text.")
@click.option("--kind", type=click.Choice(KINDS), help="What a plain name is of. Default: told from the name.")
@encoding_option
@knowledge_options(threshold=False, empty=True)
def command(  # noqa: PLR0913, PLR0917 - click hands over each option by its name
    names: tuple[str, ...],
    form: str,
    limit: int,
    langs: tuple[str, ...],
    short: bool,
    inflected: bool,
    kind: str | None,
    encoding: str | None,
    knowledge: Knowledge,
) -> None:
    """List the plausible spellings of a name, the likeliest first, to paste into a search engine.

    An ID gives the gazetteer's names of its entity and what standards and newspapers make of them; a name gives its
    own spellings, whoever bears it. Names are arguments or, with "-" or without arguments, the lines of standard input;
    an empty line parts the spellings of several.

    \b
    Examples:
      onomast variants person:vladimir-medinsky --limit 20
      onomast variants --format lucene --lang en --lang de place:chernihiv
      grep -P "$(onomast variants --format regex --short --inflected --limit 200 Мединский)" news.txt
    """
    if knowledge.provenance and form != "jsonl":
        raise click.UsageError(f"--provenance has no place in --format {form}, which is for a search: give jsonl.")
    from resolver.writing.variants import variants  # noqa: PLC0415 - not wanted for --help

    failures = Failures()
    started = False
    for name in given(names, failures, encoding, "IDs or names, one a line,"):
        if not name.strip():
            if name in names:  # an empty line of standard input is none
                failures.report(DocumentError("an empty name, which has no spellings; give a name or an ID"))
            continue
        try:
            found = variants(knowledge.gazetteer, name, limit, langs=langs, kind=kind, short=short, inflected=inflected)
        except UnknownNameError as error:
            failures.report(error)
            continue
        if not found:
            say(f"{name}: no spelling in {', '.join(langs)}")
            continue
        write(("\n" if started and form == "lines" else "") + _shown(found, name, form, knowledge))
        started = True
    failures.exit()


def _shown(found: Sequence[Variant], name: str, form: str, knowledge: Knowledge) -> str:
    if form == "jsonl":
        more = {"gazetteer": knowledge.origin} if knowledge.origin else {}
        return "".join(json_line({**_record(name, variant), **more}) for variant in found)
    texts = [variant.text for variant in found]
    if form == "lines":
        return "".join(f"{text}\n" for text in texts)
    return (lucene(texts) if form == "lucene" else regex(texts)) + "\n"


def _record(name: str, variant: Variant) -> dict[str, object]:
    return {
        "query": name,
        "text": variant.text,
        "score": round(variant.score, 4),
        "langs": variant.langs,
        "script": variant.script,
        "conventions": variant.conventions,
    }
