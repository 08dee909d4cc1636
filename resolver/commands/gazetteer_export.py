"""``onomast gazetteer export``: a gazetteer in the forms that other programs read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from gazetteer.exports import FORMS
from gazetteer.exports.selection import Selection
from gazetteer.iris import BASE
from resolver.commands.forms import iri
from resolver.commands.knowledge import Knowledge, knowledge_options
from resolver.commands.options import country_option, kind_option, name_langs_option, output_option
from resolver.commands.printing import say, write
from resolver.documents.source import STDIN
from resolver.errors import DocumentError
from resolver.storage.atomic import atomic

_LINKED = ("skos", "skos-xml")
_CHUNK = 1 << 16


@click.command("export", short_help="A gazetteer in another program's form.")
@click.argument("form", metavar="FORMAT", type=click.Choice(tuple(FORMS)))
@output_option("The file that gets it, replaced as a whole or not at all; - is standard output. Default: -.")
@kind_option
@country_option("Entities of a country")
@name_langs_option("Names in this language, such as uk. Repeatable.")
@click.option(
    "--base", metavar="IRI", callback=iri, help=f"{', '.join(_LINKED)}: what stands before IDs. Default: {BASE}"
)
@knowledge_options(threshold=False, provenance=False)
def command(  # noqa: PLR0913, PLR0917 - click hands over each option by its name
    form: str,
    output: Path | None,
    kind: str | None,
    countries: tuple[str, ...],
    langs: tuple[str, ...],
    base: str | None,
    knowledge: Knowledge,
) -> None:
    """Write a gazetteer, or a part of it, in FORMAT: jsonl (all there is), csv (a name a row), skos (a concept scheme
    in Turtle), skos-xml (the same in RDF/XML), followthemoney (entities for Aleph and OpenSanctions' tools), spacy
    (patterns of an EntityRuler).

    What a format has no place for is left out; how many records or names that are is said.

    \b
    Examples:
      onomast gazetteer export jsonl --kind place --country UA --output places.jsonl
      onomast gazetteer export skos --gazetteer mine.yaml --only --base https://example.org/id/ > mine.ttl
      onomast gazetteer export spacy --lang uk --output patterns.jsonl
    """
    if base is not None and form not in _LINKED:
        raise click.UsageError(f"--base is for {' and '.join(_LINKED)}.")
    selection = Selection(knowledge.gazetteer, kind, countries, langs, base or BASE)
    chunks = _chunks(FORMS[form].pieces(selection))
    if output is None or str(output) == STDIN:
        for chunk in chunks:
            write(chunk)
    else:
        with atomic(output, DocumentError) as file:
            file.writelines(chunks)
    if not selection.taken:
        say("nothing in the gazetteer is of that kind, country and language")
    for what, count in selection.left_out.items():
        say(f"{form} has no place for {what}: {count:,} left out")


def _chunks(pieces: Iterator[str]) -> Iterator[bytes]:
    """The pieces in UTF-8, in portions that are worth a call to the system."""
    gathered: list[bytes] = []
    size = 0
    for piece in pieces:
        data = piece.encode()
        gathered.append(data)
        size += len(data)
        if size >= _CHUNK:
            yield b"".join(gathered)
            gathered, size = [], 0
    yield b"".join(gathered)
