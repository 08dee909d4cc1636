"""``onomast gazetteer import``: outside collections of names, turned into a gazetteer file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import click

from gazetteer.entity import KINDS, Entity, Record, Redirect
from gazetteer.sources.formats import FORMATS
from gazetteer.sources.inputs import STDIN, Input, inputs
from gazetteer.sources.source import Request
from resolver.commands.import_report import Broken, Counted, number, progress
from resolver.commands.knowledge import Knowledge, knowledge_options
from resolver.commands.options import country_option, encoding_option, name_langs_option
from resolver.commands.printing import Failures, say, write
from resolver.documents.table import aligned


def _listed(ctx: click.Context, _param: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        rows = (("format", "files", "what is read"), *((name, one.files, one.about) for name, one in FORMATS.items()))
        write("".join(f"{line}\n" for line in aligned(rows)))
        ctx.exit()


def _columns(ctx: click.Context, param: click.Parameter, value: tuple[str, ...]) -> dict[str, str]:
    pairs = [each.partition("=") for each in value]
    for field, equals, column in pairs:
        if not field or not equals or not column:
            raise click.BadParameter(f"{field + equals + column!r} is not of the form FIELD=COLUMN.", ctx, param)
    return {field: column for field, _, column in pairs}


@click.command("import", short_help="Outside collections into a gazetteer file.")
@click.argument("form", metavar="FORMAT", type=click.Choice(sorted(FORMATS)))
@click.argument("paths", nargs=-1, metavar="[FILE]...", type=click.Path())
@click.option("--list", is_flag=True, is_eager=True, expose_value=False, callback=_listed, help="The formats.")
@click.option("--output", metavar="PATH", default=STDIN, help="The .jsonl file to write. Default: standard output.")
@country_option("Only entities of a country")
@click.option(
    "--kind", "kinds", multiple=True, type=click.Choice(KINDS), help="Only entities of this kind. Repeatable."
)
@name_langs_option("Only names in this language (ISO 639), and those of an unknown one. Repeatable.")
@click.option("--limit", metavar="N", type=click.IntRange(1), help="Stop after so many entities.")
@click.option("--source", metavar="NAME", help="What names say as their source. Default: what the format stands for.")
@click.option(
    "--column",
    "columns",
    metavar="FIELD=COLUMN",
    multiple=True,
    callback=_columns,
    help="Of a table: which column holds a field. Repeatable.",
)
@click.option(
    "--separator", metavar="TEXT", help="Of a table: what stands between the values of one cell, such as ';'."
)
@click.option("--default-kind", type=click.Choice(KINDS), help="The kind of what the files give none for.")
@encoding_option
@knowledge_options(threshold=False, empty=True, provenance=False)
def command(  # noqa: PLR0913 - one parameter an option
    *,
    form: str,
    paths: tuple[str, ...],
    output: str,
    countries: tuple[str, ...],
    kinds: tuple[str, ...],
    langs: tuple[str, ...],
    limit: int | None,
    source: str | None,
    columns: dict[str, str],
    separator: str | None,
    default_kind: str | None,
    encoding: str | None,
    knowledge: Knowledge,
) -> None:
    """Turn files of an outside FORMAT into a gazetteer file, for --gazetteer; 'import --list' names the formats.

    Files are streamed, whatever their size, and unpacked on the way (gzip, bzip2, xz, zip). A record that is broken, or
    that no gazetteer file could hold, is named on standard error and skipped; exit code 1 says that there was one, and
    the last line how many, and what FollowTheMoney has that no gazetteer does, such as vessels. PATH is replaced as a
    whole or not at all. Every name says its source, and 'onomast gazetteer show' its licence.

    An entity that the built-in gazetteer has already, or one of --gazetteer, gets its ID and keeps its facts, and is
    not doubled; with --only, and no --gazetteer, every entity stays what it is. Identifiers tell, of people also a name
    with the year of birth, of organisations names in two languages.

    \b
    Examples:
      onomast gazetteer import --list
      onomast gazetteer import geonames UA.zip alternateNamesV2.zip --output ukraine.jsonl
      onomast gazetteer import csv mps.csv --column "name:uk=ПІБ" --column same_as:wikidata=QID --default-kind person
      onomast gazetteer import wikidata latest-all.json.bz2 --country TR --kind person --output turks.jsonl
    """
    reading = {"separator": separator, "default_kind": default_kind, "encoding": encoding}
    _fits(form, columns, reading)
    failures = Failures()
    broken = Broken(failures)
    with progress(paths) as advance:
        found = list(inputs(paths, broken.report, advance))
        if not found:
            failures.exit()
        own_source = source or _source(form, found)
        request = Request(
            own_source, frozenset(countries), frozenset(kinds), frozenset(langs), columns=columns, **reading
        )
        records = Counted(_records(form, found, request, broken, knowledge), limit)
        _write(records, output)
    broken.sum_up()
    where = "" if output == STDIN else f"{output}: "
    found_in = f"{number(records.entities, 'entity', 'entities')} with {number(records.names, 'name', 'names')}"
    left_out = f"; {number(broken.records, 'record', 'records')} left out" if broken.records else ""
    say(f"{where}{found_in}{left_out}{broken.passed_over()}")
    failures.exit()


def _fits(form: str, columns: Mapping[str, str], reading: Mapping[str, str | None]) -> None:
    """Raises :class:`click.UsageError` for an option that means nothing to a format."""
    if columns and not FORMATS[form].columns:
        raise click.UsageError(f"--column is for tables; the format {form} has fields of its own.")
    for option, value in reading.items():
        if value is not None and option not in FORMATS[form].takes:
            raise click.UsageError(f"--{option.replace('_', '-')} means nothing to the format {form}.")


def _records(
    form: str, found: list[Input], request: Request, broken: Broken, knowledge: Knowledge
) -> Iterator[Entity | Redirect]:
    from gazetteer.sources.importing import imported  # noqa: PLC0415 - not wanted for --help
    from gazetteer.sources.joining import Joiner  # noqa: PLC0415 - likewise

    records = imported(form, found, request, broken.report)
    alone = knowledge.only and not knowledge.paths
    return records if alone else Joiner(knowledge.gazetteer).joined(records)


def _source(form: str, found: list[Input]) -> str:
    return FORMATS[form].source or next((each.name for each in found if each.name), form)


def _write(records: Iterable[Record], output: str) -> None:
    """Write records to a file, as a whole or not at all, or to standard output one by one."""
    if output != STDIN:
        _into(records, Path(output))
        return
    for line in _lines(records):
        write(line)


def _lines(records: Iterable[Record]) -> Iterator[bytes]:
    import msgspec  # noqa: PLC0415 - not wanted for --help

    from gazetteer.schema import mapping  # noqa: PLC0415 - likewise

    encoder = msgspec.json.Encoder()
    return (encoder.encode(mapping(record)) + b"\n" for record in records)


def _into(records: Iterable[Record], path: Path) -> None:
    from gazetteer import files  # noqa: PLC0415 - not wanted for --help

    files.write(records, path)
