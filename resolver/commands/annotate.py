"""``onomast annotate``: texts to the mentions in them."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from resolver.commands import spark_batches
from resolver.commands.asked import Asked, asked, is_at
from resolver.commands.batches import outcomes, progress, put, run_of
from resolver.commands.forms import form_of, form_options
from resolver.commands.knowledge import Knowledge, knowledge_options
from resolver.commands.options import (
    encoding_option,
    kind_option,
    lang_option,
    output_option,
    paths_argument,
    resume_option,
    text_column_option,
    workers_option,
)
from resolver.commands.printing import Failures, at_terminal
from resolver.commands.sinks import sink, standard_output
from resolver.documents.batch import Unit, batch
from resolver.documents.formats import Format, encoded
from resolver.documents.portions import Work
from resolver.documents.results import Rendered
from resolver.documents.row_formats import MentionRows
from resolver.documents.rows import Column
from resolver.documents.selection import selected
from resolver.errors import DocumentError

if TYPE_CHECKING:
    from resolver import Document
    from resolver.documents.batch import Destination

_FACTS = (
    *("form", "base", "document_base", "text_column", "id_column"),
    *("adjectives", "nested", "undecided", "lang", "kind", "encoding"),
)
"""The options that results depend on."""


@click.command("annotate")
@paths_argument
@form_options
@output_option(
    "Write to a file, where PATH ends in the format's .jsonl, .csv, .html, .txt, .ann, .spacy, .jsonld or .ttl, or "
    "else to a folder that mirrors the tree read; - is standard output."
)
@text_column_option
@click.option(
    "--id-column", metavar="NAME", help="Of the other columns, give only this one with each row. Default: all of them."
)
@click.option("--adjectives", is_flag=True, help="Adjectives and demonyms too, such as Turkish or київський.")
@click.option("--nested", is_flag=True, help="Mentions inside longer mentions too.")
@click.option(
    "--undecided",
    is_flag=True,
    help="jsonl: also what else each mention may name, and the names that several bear and nothing tells apart.",
)
@workers_option
@spark_batches.spark_option
@resume_option
@lang_option
@kind_option
@encoding_option
@knowledge_options()
def command(  # noqa: PLR0913, PLR0917 - click hands over each option by its name
    paths: tuple[str, ...],
    form: str,
    base: str | None,
    document_base: str | None,
    output: Path | None,
    text_column: str | None,
    id_column: str | None,
    adjectives: bool,
    nested: bool,
    undecided: bool,
    workers: int,
    spark: str | None,
    resume: bool,
    lang: str | None,
    kind: str | None,
    encoding: str | None,
    knowledge: Knowledge,
) -> None:
    """Find the names in texts and say who bears them.

    Files are read as they are, folders with every *.txt, *.md and *.html below them; of HTML, the text outside tags.
    Offsets count code points: in jsonl and csv those of the file as given, in formats that hold the text those of that
    text. With --text-column, each row of a table is a document, offsets count those of its cell, and the row's number
    and other columns stand beside what was found in it.

    A mention's score is the probability that its ID is right at its place of the text; those below 0.5 are never
    answers. --threshold asks for more than that; it is another scale than resolve's, which knows no context.

    \b
    Examples:
      onomast annotate talks.txt
      onomast annotate news/ --format html --output news.html
      onomast annotate news/ --format brat --output brat-data/news
      onomast annotate news/ --format spacy --output news.spacy
      onomast annotate a.html --format webannotation --document-base https://example.org/
      onomast annotate --text-column body --id-column url --format csv articles.csv > mentions.csv
      onomast annotate archive/ --output found/ --workers auto --resume
      onomast annotate --text-column body archive/ --output found/ --spark spark://host:7077
      curl -s https://example.org/feed.txt | onomast annotate --lang uk --format table
    """
    if id_column is not None and text_column is None:
        raise click.UsageError("--id-column names a row of a table: say with --text-column where its text is.")
    column = None if text_column is None else Column(text_column, id_column, encoding)
    how = form_of(form, knowledge.origin, base, document_base, undecided=undecided)
    batched = asked(paths, column, output, resume, (how.suffix,), f"--format {form}")
    rows = MentionRows(knowledge.origin, apart=batched.into_folder) if column and form == "csv" else None
    how = rows.format() if rows else how
    _no_contradiction(form, how, batched)
    if spark is not None:
        spark_batches.check(batched, form, workers)

    from resolver.annotating import Annotation  # noqa: PLC0415 - heavy, and not wanted for --help

    failures = Failures()
    job = Annotation(lang, adjectives, nested, undecided)
    if spark is not None and batched.output is not None:
        make = partial(form_of, form, knowledge.origin, base, document_base, undecided=undecided)
        work = Work(make, batched.output, Path.cwd(), job, kind, knowledge.threshold, encoding, column)
        making = batched.making(run_of(knowledge, _FACTS))
        spark_batches.annotate(spark, batched.found, work, making, knowledge, failures)
        failures.exit()
        return
    results = _Results(how, rows, batched.into_folder, kind, knowledge.threshold, failures)
    silent = batched.output is None and at_terminal()
    with (
        _sunk(how, batched, knowledge) as destination,
        progress(batched.found, rows=column is not None, silent=silent) as advance,
    ):
        units = map(results.seen, batch(batched.found, destination, encoding, column))
        for unit, document in outcomes(knowledge.resolver, job, units, workers, failures, advance, results.ending):
            put(unit, partial(results.of, unit, document), failures)
    failures.exit()


@dataclass(frozen=True, slots=True)
class _Results:
    """How documents are written: in which format, with which files beside, and which mentions of theirs."""

    how: Format
    rows: MentionRows | None
    has_beside: bool
    kind: str | None
    threshold: float | None
    failures: Failures

    def seen(self, unit: Unit) -> Unit:
        """A unit that is read, before anything is written: a table in CSV has the columns of all rows."""
        if self.rows and unit.text and unit.text.row:
            self.rows.see(unit.text.row)
        return unit

    def ending(self, unit: Unit) -> None:
        """The end of a source, before that of its file: a table in CSV has its columns even where it has no rows."""
        if self.rows:
            self.rows.tell(unit.columns)

    def of(self, unit: Unit, document: Document | None) -> Rendered:
        """What is written of a unit; what the format has no place for is reported."""
        if unit.text is None or document is None:
            return Rendered(failed=True)
        chosen = selected(document, self.kind, self.threshold)
        beside = self.how.beside(unit.text, chosen) if self.has_beside else {}
        try:
            data = encoded(self.how.one(unit.text, chosen))
        except DocumentError as error:
            self.failures.report(error)
            return Rendered(failed=True)
        return Rendered(data, beside={suffix: encoded(piece) for suffix, piece in beside.items()})


def _sunk(how: Format, batched: Asked, knowledge: Knowledge) -> AbstractContextManager[Destination]:
    """Where the documents go."""
    if batched.output is None:
        return standard_output(how)
    return sink(how, batched.output, batched.into_file, batched.making(run_of(knowledge, _FACTS)))


def _no_contradiction(form: str, how: Format, batched: Asked) -> None:
    """Usage errors for results that cannot be where they are asked for."""
    output, what = batched.output, batched.what
    if how.binary and output is None and at_terminal():
        raise click.UsageError(f"--format {form} is no text for a terminal: give --output FILE{how.suffix}, or a pipe.")
    if output is not None and batched.into_file and any(is_at(each, output) for each in batched.found):
        raise click.UsageError(f"--output {output} would replace a {what} that is read: give it another name.")
    if batched.would_be_read(how.suffix):
        raise click.UsageError(
            f"--output {output}: results there would be read as {what}s the next time: give another one."
        )
    if how.alone and not batched.into_folder:
        if batched.column is not None:
            raise click.UsageError(f"--format {form} has files of its own for each row: give --output FOLDER.")
        if len(batched.found) > 1:
            raise click.UsageError(f"--format {form} has files of its own for each text: give --output FOLDER.")
