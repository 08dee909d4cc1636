"""``onomast annotate``: texts to the mentions in them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click

from resolver.commands.options import (
    Knowledge,
    encoding_option,
    kind_option,
    knowledge_options,
    lang_option,
    output_option,
    paths_argument,
)
from resolver.commands.printing import Failures, at_terminal, progress, say_what_is_awaited
from resolver.commands.sinks import sink
from resolver.documents.batch import batch
from resolver.documents.brat import brat
from resolver.documents.docbin import docbin
from resolver.documents.formats import Format, Origin, csv_rows, json_lines, table
from resolver.documents.iris import BASE, DOCUMENT_BASE, Iris, is_iri
from resolver.documents.nif import nif
from resolver.documents.page import page
from resolver.documents.selection import selected
from resolver.documents.source import Source, sources
from resolver.documents.webannotation import webannotation
from resolver.errors import DocumentError

FORMATS: dict[str, Callable[[Origin | None], Format]] = {
    "jsonl": json_lines,
    "csv": csv_rows,
    "html": page,
    "table": table,
    "brat": brat,
    "spacy": docbin,
}

LINKED: dict[str, Callable[[Origin | None, Iris], Format]] = {"webannotation": webannotation, "nif": nif}
"""Formats in which IDs and documents have IRIs."""


def _iri(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    if value is not None and not is_iri(value):
        example = "https://example.org/id/"
        raise click.BadParameter(f"{value!r} is not the beginning of an IRI, such as {example}", ctx, param)
    return value


@click.command("annotate")
@paths_argument
@click.option(
    "--format",
    "form",
    type=click.Choice((*FORMATS, *LINKED)),
    default="jsonl",
    show_default=True,
    help="jsonl: one document a line; csv: one mention a row; html: a page to read; table: lines for people; brat: "
    "standoff; spacy: a DocBin (needs onomast[spacy]); webannotation: W3C's JSON-LD; nif: NIF 2.0 in Turtle.",
)
@output_option(
    "Write to a file, where PATH ends in the format's .jsonl, .csv, .html, .txt, .ann, .spacy, .jsonld or .ttl, or "
    "else to a folder that mirrors the tree read."
)
@click.option(
    "--base", metavar="IRI", callback=_iri, help=f"webannotation, nif: what stands before IDs. Default: {BASE}"
)
@click.option(
    "--document-base",
    metavar="IRI",
    callback=_iri,
    help=f"webannotation, nif: what stands before paths. Default: {DOCUMENT_BASE}",
)
@click.option("--adjectives", is_flag=True, help="Adjectives and demonyms too, such as Turkish or київський.")
@click.option("--nested", is_flag=True, help="Mentions inside longer mentions too.")
@lang_option
@kind_option
@encoding_option
@knowledge_options()
def command(  # noqa: PLR0913, PLR0917 - click hands over each option by its name
    paths: tuple[str, ...],
    form: str,
    output: Path | None,
    base: str | None,
    document_base: str | None,
    adjectives: bool,
    nested: bool,
    lang: str | None,
    kind: str | None,
    encoding: str | None,
    knowledge: Knowledge,
) -> None:
    """Find the names in texts and say who bears them.

    Files are read as they are, folders with every *.txt, *.md and *.html below them; of HTML, the text outside tags.
    Offsets count code points: in jsonl and csv those of the file as given, in formats that hold the text those of that
    text.

    \b
    Examples:
      onomast annotate talks.txt
      onomast annotate news/ --format html --output news.html
      onomast annotate news/ --format brat --output brat-data/news
      onomast annotate news/ --format spacy --output news.spacy
      onomast annotate a.html --format webannotation --document-base https://example.org/
      curl -s https://example.org/feed.txt | onomast annotate --lang uk --format table
    """
    if not paths:
        say_what_is_awaited("a text")
    failures = Failures()
    how = _format(form, knowledge.origin, base, document_base)
    into_file = output is not None and output.suffix.lower() == how.suffix
    if how.binary and output is None and at_terminal():
        raise click.UsageError(f"--format {form} is no text for a terminal: give --output FILE{how.suffix}, or a pipe.")
    found = list(sources(paths, leave_out=None if into_file else output))
    if output is not None and into_file and any(_reads(each, output) for each in found):
        raise click.UsageError(f"--output {output} would replace a text that is read: give it another name.")
    if how.alone and len(found) > 1 and (output is None or into_file):
        raise click.UsageError(f"--format {form} has files of its own for each text: give --output FOLDER.")
    resolver = knowledge.resolver
    with sink(how, output, into_file) as put, progress(found, silent=output is None and at_terminal()) as items:
        for text in batch(items, failures.report, encoding):
            document = resolver.annotate(text.text, lang, adjectives=adjectives, nested=nested)
            try:
                put(text, selected(document, kind, knowledge.threshold))
            except DocumentError as error:
                failures.report(error)
    failures.exit()


def _reads(source: Source | DocumentError, output: Path) -> bool:
    """Whether a source is the file that results go to."""
    return isinstance(source, Source) and source.path is not None and source.path.resolve() == output.resolve()


def _format(form: str, origin: Origin | None, base: str | None, document_base: str | None) -> Format:
    """The format asked for; a usage error where an IRI is given and the format has no use for it."""
    if form in LINKED:
        return LINKED[form](origin, Iris(base or BASE, document_base or DOCUMENT_BASE))
    if base or document_base:
        raise click.UsageError(f"--base and --document-base are for --format {' and '.join(LINKED)}.")
    return FORMATS[form](origin)
