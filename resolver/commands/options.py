"""Options that mean the same in every command, and what they come to: codes, an encoding, a number of processes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click

from gazetteer.entity import KINDS
from resolver.arguments import MOST_WORKERS
from resolver.commands.knowledge import Command
from resolver.documents.decoding import known_encoding
from resolver.language.scripts.detection import LANGUAGES

kind_option = click.option("--kind", type=click.Choice(KINDS), help="Answer with entities of this kind only.")

lang_option = click.option(
    "--lang",
    type=click.Choice(LANGUAGES),
    help="Language of the text. Default: what a page says of itself, or told from the text.",
)


def _encoding(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    if value is not None and not known_encoding(value):
        advice = "try cp1251, koi8-r, cp1254, latin-1 or utf-16-le."
        raise click.BadParameter(f"{value!r} is no text encoding; {advice}", ctx, param)
    return value


encoding_option = click.option(
    "--encoding",
    metavar="NAME",
    callback=_encoding,
    help="Encoding of input without a byte-order mark, such as cp1251. Default: UTF-8.",
)


def _countries(ctx: click.Context, param: click.Parameter, value: tuple[str, ...]) -> tuple[str, ...]:
    from gazetteer.sources.codes import country  # noqa: PLC0415 - reads what --help needs not

    known = {code: country(code) for code in value}
    for code, found in known.items():
        if found is None:
            raise click.BadParameter(f"{code!r} is no ISO 3166 code, such as UA.", ctx, param)
    return tuple(dict.fromkeys(filter(None, known.values())))


def country_option(text: str) -> Callable[[Command], Command]:
    """``--country``, handed over as ``countries``, each its code of two letters; ``text`` says whose country it is.

    Small letters and codes of three are understood.
    """
    return click.option(
        "--country",
        "countries",
        metavar="CODE",
        multiple=True,
        callback=_countries,
        help=f"{text}, as an ISO 3166 code such as UA. Repeatable.",
    )


def _name_language(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    from gazetteer.sources.codes import is_language, language  # noqa: PLC0415 - reads what --help needs not

    if value is None:
        return None
    found = language(value)
    if found is None or not is_language(found):
        raise click.BadParameter(f"{value!r} is no code of ISO 639, such as uk.", ctx, param)
    return found


def _name_languages(ctx: click.Context, param: click.Parameter, value: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, (_name_language(ctx, param, code) for code in value))))


def name_lang_option(text: str) -> Callable[[Command], Command]:
    """``--lang``, the language of names: any that ISO 639 has; ``text`` says what is in it."""
    return click.option("--lang", metavar="CODE", callback=_name_language, help=text)


def name_langs_option(text: str) -> Callable[[Command], Command]:
    """``--lang``, handed over as ``langs``: the languages of names, any that ISO 639 has; ``text`` says what they are.

    They have two letters where there is such a code; those of three are understood, and those of regions and scripts.
    """
    return click.option("--lang", "langs", metavar="CODE", multiple=True, callback=_name_languages, help=text)


listing_option = click.option(
    "--format", "form", type=click.Choice(("table", "jsonl")), help="Default: table at a terminal, jsonl otherwise."
)

names_argument = click.argument("names", nargs=-1, metavar="[NAME]...")
paths_argument = click.argument("paths", nargs=-1, metavar="[PATH]...", type=click.Path(readable=False))


def output_option(text: str) -> Callable[[Command], Command]:
    """``--output``, with what it means for the command."""
    return click.option("--output", metavar="PATH", type=click.Path(path_type=Path), help=text)


def _workers(ctx: click.Context, param: click.Parameter, value: str) -> int:
    if value == "auto":
        return 0
    if not value.isdecimal() or int(value) > MOST_WORKERS:
        raise click.BadParameter(f"{value!r} is no number from 0 to {MOST_WORKERS}, and not 'auto'.", ctx, param)
    return int(value)


workers_option = click.option(
    "--workers",
    metavar="N",
    default="1",
    show_default=True,
    callback=_workers,
    help="Processes that share the work; 0 or auto: one for each core. The order stays.",
)

resume_option = click.option(
    "--resume",
    is_flag=True,
    help="Go on where the same command line was interrupted; what is done in --output is not done again.",
)

text_column_option = click.option(
    "--text-column",
    metavar="NAME",
    help="Read tables, and in them the texts of this column: CSV, TSV, JSON Lines, Parquet.",
)
