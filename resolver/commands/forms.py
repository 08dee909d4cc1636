"""Forms: the forms of output that ``onomast annotate`` has, and the options that say which one is meant."""

from __future__ import annotations

from collections.abc import Callable

import click

from gazetteer.iris import BASE, is_iri
from resolver.commands.knowledge import Command
from resolver.documents.brat import brat
from resolver.documents.docbin import docbin
from resolver.documents.formats import Format, Origin, csv_rows, json_lines, table
from resolver.documents.iris import DOCUMENT_BASE, Iris
from resolver.documents.nif import nif
from resolver.documents.page import page
from resolver.documents.webannotation import webannotation

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


def iri(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """The beginning of an IRI that an option gives. Raises :class:`click.BadParameter` where it is none."""
    if value is not None and not is_iri(value):
        example = "https://example.org/id/"
        raise click.BadParameter(f"{value!r} is not the beginning of an IRI, such as {example}", ctx, param)
    return value


_OPTIONS = (
    click.option(
        "--format",
        "form",
        type=click.Choice((*FORMATS, *LINKED)),
        default="jsonl",
        show_default=True,
        help="jsonl: one document a line; csv: one mention a row; html: a page to read; table: lines for people; brat: "
        "standoff; spacy: a DocBin (needs onomast[spacy]); webannotation: W3C's JSON-LD; nif: NIF 2.0 in Turtle.",
    ),
    click.option(
        "--base", metavar="IRI", callback=iri, help=f"webannotation, nif: what stands before IDs. Default: {BASE}"
    ),
    click.option(
        "--document-base",
        metavar="IRI",
        callback=iri,
        help=f"webannotation, nif: what stands before paths. Default: {DOCUMENT_BASE}",
    ),
)


def form_options(command: Command) -> Command:
    """``--format``, handed over as ``form``, ``--base`` and ``--document-base``."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def form_of(
    form: str, origin: Origin | None, base: str | None, document_base: str | None, *, undecided: bool = False
) -> Format:
    """The format asked for; a usage error where the format has no use for an IRI or for what is ``undecided``."""
    if undecided and form != "jsonl":
        raise click.UsageError("--undecided is for --format jsonl: other formats have no place for candidates.")
    if form in LINKED:
        return LINKED[form](origin, Iris(base or BASE, document_base or DOCUMENT_BASE))
    if base or document_base:
        raise click.UsageError(f"--base and --document-base are for --format {' and '.join(LINKED)}.")
    return json_lines(origin, undecided=True) if undecided else FORMATS[form](origin)
