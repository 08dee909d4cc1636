"""``onomast cluster``: the names that nobody bears, grouped by whom they can name."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import click

from resolver.commands import spark_clusters
from resolver.commands.knowledge import SCORE, Knowledge, knowledge_options
from resolver.commands.name_sources import in_lines, in_tables, in_texts
from resolver.commands.options import (
    encoding_option,
    kind_option,
    lang_option,
    paths_argument,
    text_column_option,
    workers_option,
)
from resolver.commands.printing import Failures, at_terminal, say, say_what_is_awaited, write
from resolver.documents.formats import Origin, below, json_line
from resolver.documents.rows import Column
from resolver.documents.table import Columns, printable

if TYPE_CHECKING:
    from gazetteer.entity import Entity
    from resolver.clustering import Cluster, Form

_MOST_FORMS_SHOWN = 5
_TABLE_COLUMNS = ("count", "spellings", "score", "kind", "name", "others")
_TABLE_WIDTHS = (6, 9, 5, 12, 28)


@click.command("cluster", short_help="Names that nobody bears, grouped, as proposed entries.")
@paths_argument
@click.option(
    "--format",
    "form",
    type=click.Choice(("jsonl", "table", "yaml")),
    help="yaml: the proposed entries alone, for 'gazetteer add'. Default: table at a terminal, jsonl otherwise.",
)
@click.option("--text", "as_text", is_flag=True, help="PATHs are running texts; the names in them are looked for.")
@text_column_option
@click.option("--name-column", metavar="NAME", help="Read tables, and the names of this column.")
@click.option("--count-column", metavar="NAME", help="With --name-column: how often each name was met.")
@click.option("--counts", is_flag=True, help="Each line has a count before the name, as 'uniq -c' writes it.")
@click.option("--keep", is_flag=True, help="Keep names that somebody in the gazetteer bears.")
@click.option("--min-count", metavar="N", type=click.IntRange(1), default=1, help="Only clusters met N times or more.")
@click.option(
    "--link",
    "threshold_of_links",
    metavar="SCORE",
    type=SCORE,
    help="Least score of two spellings of one entity, as 'onomast compare' has people's. Default: 0.7.",
)
@workers_option
@spark_clusters.spark_option
@lang_option
@kind_option
@encoding_option
@knowledge_options()
def command(  # noqa: PLR0913, PLR0917 - click hands over each option by its name
    paths: tuple[str, ...],
    form: str | None,
    as_text: bool,
    text_column: str | None,
    name_column: str | None,
    count_column: str | None,
    counts: bool,
    keep: bool,
    min_count: int,
    threshold_of_links: float | None,
    workers: int,
    spark: str | None,
    lang: str | None,
    kind: str | None,
    encoding: str | None,
    knowledge: Knowledge,
) -> None:
    """Group the names that nobody in the gazetteer bears by the entity that they can name.

    PATHs hold names, one a line (folders: in every *.txt and *.lst), or tables with --name-column, or texts with --text
    or --text-column; in texts, words with capitals that no mention covers are names. Clusters come with their
    spellings, how often each was met, the spelling to write in each language and a proposed entry; the most frequent
    first.

    \b
    Examples:
      onomast cluster unresolved.txt
      sort names.txt | uniq -c | onomast cluster --counts --kind person --format table
      onomast cluster --name-column author --count-column n authors.csv
      onomast cluster --name-column author authors.parquet --spark 'local[8,4]' > clusters.jsonl
      onomast cluster --text news/ --min-count 5 --format yaml > proposed.yaml
      onomast gazetteer add --to mine.yaml proposed.yaml
    """
    given = _Given(as_text, text_column, name_column, count_column, counts, encoding)
    given.check()
    if spark is not None:
        spark_clusters.check(given.texts, workers)
    failures = Failures()
    if not paths:
        say_what_is_awaited(given.awaited)
    from resolver.clustering import THRESHOLD, clustered  # noqa: PLC0415 - heavy, and not wanted for --help

    threshold = THRESHOLD if threshold_of_links is None else threshold_of_links
    if given.texts:
        forms = in_texts(paths, given.column, encoding, lang, threshold, workers, knowledge, failures)
    else:
        forms = given.names(paths, failures)
    if not forms and not failures.count:
        say("there is no name in the texts that nobody bears" if given.texts else "there is no name in the input")
    if spark is not None:
        found = spark_clusters.clustered(spark, forms, kind, threshold, keep, knowledge)
    else:
        found = clustered(
            forms,
            kind,
            known=None if keep else knowledge.resolver,
            threshold=threshold,
            workers=workers,
            told=say if sys.stderr.isatty() else None,
        )
    kept = (one for one in found if one.count >= min_count)
    form = form or ("table" if at_terminal() else "jsonl")
    for piece in _written(kept, form, knowledge):
        write(piece)
    failures.exit()


@dataclass(frozen=True, slots=True)
class _Given:
    """What is said of the input: texts, tables of texts or of names, or lines of names, which may have counts."""

    as_text: bool
    text_column: str | None
    name_column: str | None
    count_column: str | None
    counts: bool
    encoding: str | None

    @property
    def texts(self) -> bool:
        """Whether names are looked for in texts."""
        return self.as_text or self.text_column is not None

    @property
    def column(self) -> Column | None:
        """The column that texts stand in."""
        return None if self.text_column is None else Column(self.text_column, None, self.encoding)

    @property
    def awaited(self) -> str:
        """What somebody at a terminal is waited for to type."""
        if self.as_text:
            return "a text"
        return "a table" if self.text_column or self.name_column else "names, one a line,"

    def names(self, paths: tuple[str, ...], failures: Failures) -> Sequence[Form]:
        """The names in tables or on lines."""
        if self.name_column is not None:
            return in_tables(paths, self.name_column, self.count_column, self.encoding, failures)
        return in_lines(paths, self.counts, self.encoding, failures)

    def check(self) -> None:
        """Usage errors for input that cannot be all that is said of it."""
        flags = {"--text": self.as_text, "--text-column": self.text_column, "--name-column": self.name_column}
        said = [flag for flag, given in flags.items() if given]
        if len(said) > 1:
            raise click.UsageError(f"{' and '.join(said)} say different things of the input: give one of them.")
        if self.count_column is not None and self.name_column is None:
            raise click.UsageError("--count-column stands beside a column of names: give --name-column, too.")
        if self.counts and said:
            raise click.UsageError(f"--counts is for lines of names: leave out {said[0]}, or give --count-column.")


def _written(found: Iterable[Cluster], form: str, knowledge: Knowledge) -> Iterator[str]:
    from gazetteer.house_form import house_form  # noqa: PLC0415 - not wanted for --help
    from resolver.clustering.proposals import Proposals  # noqa: PLC0415 - likewise

    proposals = Proposals(knowledge.gazetteer)
    if form == "table":
        columns = Columns(right=(0, 1, 2), widths=_TABLE_WIDTHS)
        yield columns.line(_TABLE_COLUMNS) + "\n"
        for one in found:
            yield columns.line([printable(cell) for cell in _cells(one, proposals.of(one))]) + "\n"
        yield below(knowledge.origin)
        return
    for one in found:
        entry = proposals.of(one)
        if form == "yaml":
            met = ", ".join(f"{form.text} ({form.count})" for form in one.forms[:_MOST_FORMS_SHOWN])
            more = len(one.forms) - _MOST_FORMS_SHOWN
            yield f"# {printable(met)}{f' and {more} more' if more > 0 else ''}\n{house_form(entry)}"
        else:
            yield _json(one, entry, knowledge.origin)
    if form == "yaml":
        yield "".join(f"# {line}\n" for line in below(knowledge.origin).split("\n") if line)


def _cells(one: Cluster, entry: Entity) -> tuple[str, ...]:
    name = entry.names[0].text
    others = [form.text for form in one.forms if form.text != name][:_MOST_FORMS_SHOWN]
    return (str(one.count), str(len(one.forms)), f"{one.score:.2f}", one.kind or "-", name, " | ".join(others))


def _json(one: Cluster, entry: Entity, origin: Origin | None) -> str:
    from gazetteer.schema import mapping  # noqa: PLC0415 - not wanted for --help

    record: dict[str, Any] = {
        "count": one.count,
        "kind": one.kind,
        "score": round(one.score, 4),
        "forms": [
            {"text": form.text, "count": form.count, "langs": list(form.langs)}
            | ({"full": form.full} if form.full else {})
            for form in one.forms
        ],
        "preferred": {name.lang: name.text for name in entry.names if name.lang and name.type is None},
        "contexts": [{"path": each.path, "start": each.start, "text": each.text} for each in one.contexts],
        "entry": mapping(entry),
    }
    return json_line(record | ({"gazetteer": origin} if origin else {}))
