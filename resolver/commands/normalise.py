"""``onomast normalise``: texts to the same with preferred spellings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from pathlib import Path

import click

from resolver.commands.asked import Asked, Found, asked, is_at
from resolver.commands.batches import outcomes, progress, put, run_of
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
from resolver.commands.printing import (
    SOMETHING_TO_CHANGE,
    Failures,
    at_terminal,
    say,
    write,
)
from resolver.commands.style_options import style_options
from resolver.documents import columns
from resolver.documents.batch import Destination, Text, Unit, batch
from resolver.documents.destinations import folder, in_place, one_file
from resolver.documents.edits import Edit, Normalisation
from resolver.documents.journal import Run
from resolver.documents.positions import Positions
from resolver.documents.results import Nowhere, Rendered, Result, Stream
from resolver.documents.rows import Column
from resolver.documents.source import STDIN, Source
from resolver.errors import DocumentError
from resolver.language.scripts.detection import LANGUAGES

Changes = Sequence[Edit]

_FACTS = ("to", "style", "text_column", "lang", "kind", "encoding")
"""The options that results depend on."""


@click.command("normalise")
@paths_argument
@click.option("--to", type=click.Choice(LANGUAGES), help="Language of the names to write. Default: the text's own.")
@style_options
@output_option(
    "Write to this folder, which mirrors the tree read, instead of standard output (-); of a single table, to this "
    "file, where PATH ends as that table does."
)
@click.option("--in-place", "replace", is_flag=True, help="Replace each file that changes, at once and as a whole.")
@click.option("--suggest", is_flag=True, help="Only print what would change, as FILE:LINE:COLUMN: OLD -> NEW (reason).")
@click.option("--check", is_flag=True, help="Change nothing; exit with 3 where something would change.")
@text_column_option
@workers_option
@resume_option
@lang_option
@kind_option
@encoding_option
@knowledge_options()
def command(  # noqa: PLR0913, PLR0917 - click hands over each option by its name
    paths: tuple[str, ...],
    to: str | None,
    style: str | None,
    output: Path | None,
    replace: bool,
    suggest: bool,
    check: bool,
    text_column: str | None,
    workers: int,
    resume: bool,
    lang: str | None,
    kind: str | None,
    encoding: str | None,
    knowledge: Knowledge,
) -> None:
    """Write texts again with every name in its preferred spelling, in the same grammatical form.

    Nothing else is touched, and every text keeps its encoding, in files and on standard output; a terminal shows it as
    letters. Of HTML, only text outside tags changes; with --text-column, only that column of a table. --list has the
    styles that names can be written in.

    \b
    Examples:
      onomast normalise article.txt > article.new.txt
      onomast normalise --suggest articles/
      onomast normalise --to en --style kmu-2010 --output romanised/ articles/
      onomast normalise --text-column body articles.csv --output articles.new.csv
      onomast normalise --list
      onomast normalise --check articles/ || echo "names to mend"
    """
    _no_contradiction(paths, output, replace, suggest or check)
    column = None if text_column is None else Column(text_column, None, encoding)
    suffixes = columns.SUFFIXES if column else ()
    batched = asked(paths, column, output, resume, suffixes, "a table" if column else "a text")
    failures = Failures()
    job = Normalisation(lang, kind, knowledge.threshold, to, style, reasons=suggest)
    exact = bool(batched.output or replace or not at_terminal())
    silent = not exact and not check
    to_change = 0
    with (
        _sunk(batched, replace, suggest or check, knowledge) as destination,
        progress(batched.found, rows=column is not None, silent=silent) as advance,
    ):
        units = batch(batched.found, destination, encoding, column, rewrite=True)
        for unit, changes in outcomes(knowledge.resolver, job, units, workers, failures, advance):
            if unit.text is not None and changes:
                to_change += 1
                _tell(unit.text, changes, suggest, check)
            put(unit, partial(_rendered, unit, changes, failures, exact), failures)
    failures.exit(SOMETHING_TO_CHANGE if check and to_change else 0)


def _sunk(batched: Asked, replace: bool, looking: bool, knowledge: Knowledge) -> AbstractContextManager[Destination]:
    """Where the texts go that are written again."""
    if looking:
        return nullcontext(lambda _: Nowhere())
    if replace:
        return in_place(batched.making(Run({}), rewrite=True))  # never resumed, so by no matter what run
    if batched.output is None:
        return nullcontext(_stream)
    making = batched.making(run_of(knowledge, _FACTS), rewrite=True)
    if batched.into_file:
        return one_file(making, batched.output, _single(batched.found, batched.output))
    return folder(making, batched.output)


def _no_contradiction(paths: Sequence[str], output: Path | None, replace: bool, looking: bool) -> None:
    """Usage errors for options that exclude each other."""
    if replace and (not paths or STDIN in paths):
        raise click.UsageError("--in-place needs files; standard input cannot be replaced.")
    if replace + (output is not None) + looking > 1:
        raise click.UsageError("--in-place, --output and --suggest or --check exclude each other: give one of them.")


def _single(found: Found, output: Path) -> Source | None:
    """The one table that is written to a file; None where it could not be found, which is said later."""
    if len(found) != 1:
        raise click.UsageError(f"{output} takes one table, and {len(found)} are given: name a folder for --output.")
    [source] = found
    if is_at(source, output):
        raise click.UsageError(f"{output} is the table that is read: use --in-place to replace it.")
    if isinstance(source, DocumentError):
        return None
    suffixes = columns.called(source)
    if output.suffix.lower() not in suffixes:
        raise click.UsageError(
            f"--output {output}: {source.shown} is written again in the format that it has: give a name that ends in "
            f"{' or '.join(suffixes)}, or a folder."
        )
    return source


def _stream(source: Source) -> Result:
    if columns.is_parquet(source):
        raise DocumentError(f"{source.shown}: Parquet is not written to standard output; give --output or --in-place")
    return Stream(write)


def _rendered(unit: Unit, changes: Changes | None, failures: Failures, exact: bool) -> Rendered:
    """What is written of a unit, in the encoding that it came in; what cannot be changed stays as it is.

    Where it is not to be ``exact``, a person reads it: then it is in UTF-8.
    """
    text = unit.text
    if text is None or changes is None:
        failed = unit.error is not None if text is None else True
        return Rendered(unit.raw if exact else _as_utf_8(_letters(unit)), failed=failed, changed=False)
    if not changes and text.row is not None:
        return Rendered(unit.raw if exact else _as_utf_8(text.row.raw), changed=False)
    new = text.edited(changes) if text.row is None else text.row.edited(changes)
    if not exact:
        return Rendered(_as_utf_8(new), changed=bool(changes))
    try:
        encoded = text.decoded.encoded if text.row is None else unit.codec.encoded
        return Rendered(encoded(new, text.source.shown), changed=bool(changes))
    except DocumentError as error:
        failures.report(error)
        return Rendered(unit.raw, failed=True, changed=False)


def _letters(unit: Unit) -> str:
    """What stands in a unit, as text."""
    if unit.text is not None and unit.text.row is None:
        return unit.text.decoded.text
    return unit.raw.decode(unit.codec.name, unit.codec.errors)


def _as_utf_8(text: str) -> bytes:
    return text.encode("utf-8", "backslashreplace")


def _tell(text: Text, changes: Changes, suggest: bool, check: bool) -> None:
    """Say what would change, where that is asked for."""
    if suggest:
        write("".join(_suggestions(text, changes)))
    elif check:
        say(f"{text.source.shown}: {len(changes)} to change")


def _suggestions(text: Text, changes: Changes) -> Iterator[str]:
    """The changes in the shape of a linter; what stands in a cell is told by the line of its row."""
    positions = Positions(text.decoded.text)
    for change in changes:
        where = text.source.shown
        if text.row is None:
            line, column = positions(text.span(change.start, change.end)[0])
            where = f"{where}:{line}:{column}"
        old = " ".join(change.old.split())
        reason = change.reason or "preferred spelling"
        yield f"{where}: {old} -> {change.new} ({reason})\n"
