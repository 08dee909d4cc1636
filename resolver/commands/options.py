"""Options that mean the same in every command, and what they come to: the gazetteer, the resolver, the encoding."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

import gazetteer
import resolver
from gazetteer.entity import KINDS
from resolver.arguments import MOST_WORKERS
from resolver.documents.decoding import known_encoding
from resolver.language.scripts.detection import LANGUAGES

if TYPE_CHECKING:
    from gazetteer import Gazetteer
    from resolver import Resolver

Command = Callable[..., Any]


@dataclass(frozen=True)
class Knowledge:
    """What a command works with: the gazetteers named, the least score of an answer, whether to say where from."""

    paths: tuple[str, ...] = ()
    only: bool = False
    threshold: float | None = None
    provenance: bool = False

    @cached_property
    def gazetteer(self) -> Gazetteer:
        """The built-in gazetteer with the user's own layered over it, or only the latter."""
        layers = [gazetteer.Gazetteer.load(path) for path in self.paths]
        whole = gazetteer.Gazetteer() if self.only else gazetteer.Gazetteer.builtin()
        for layer in layers:
            whole |= layer
        return whole

    @cached_property
    def resolver(self) -> Resolver:
        """The resolver over that gazetteer."""
        own = self.gazetteer if self.paths or self.only else None  # None: the built-in one, compiled once
        if not self.only and sys.stderr.isatty():
            _announce()
        return resolver.Resolver(own, self.threshold)

    @property
    def origin(self) -> dict[str, str] | None:
        """Version and hash of what gives the results, where ``--provenance`` asks for them."""
        if not self.provenance:
            return None
        import importlib.metadata  # noqa: PLC0415 - slow to import and seldom wanted

        return {"version": importlib.metadata.version("onomast"), "hash": self.gazetteer.hash}


def _announce() -> None:
    """Tell people at a terminal why their first start takes its time."""
    from resolver import compiled  # noqa: PLC0415 - heavy, and not wanted for --help

    if not compiled.is_kept():
        click.echo("onomast: compiling the built-in gazetteer; this happens once and takes some seconds", err=True)


def knowledge_options(
    *, threshold: bool = True, empty: bool = False, provenance: bool = True
) -> Callable[[Command], Command]:
    """``--gazetteer``, ``--only``, ``--threshold`` and ``--provenance``, handed over as one :class:`Knowledge`.

    ``threshold`` and ``provenance``: whether the command has that option; ``empty``: whether it can do without any
    gazetteer.
    """

    def decorate(command: Command) -> Command:
        def packed(**given: Any) -> Any:
            paths, only = given.pop("gazetteer"), given.pop("only")
            if only and not paths and not empty:
                raise click.UsageError(
                    "--only leaves the built-in gazetteer out: give another one with --gazetteer PATH."
                )
            knowledge = Knowledge(paths, only, given.pop("threshold", None), given.pop("provenance", False))
            return command(knowledge=knowledge, **given)

        packed.__doc__ = command.__doc__
        packed.__name__ = command.__name__
        packed.__click_params__ = getattr(command, "__click_params__", [])  # type: ignore[attr-defined] # click's own
        options = [_GAZETTEER, _ONLY, *([_THRESHOLD] if threshold else []), *([_PROVENANCE] if provenance else [])]
        for option in reversed(options):
            packed = option(packed)
        return packed

    return decorate


class _Score(click.FloatRange):
    """A number from 0 to 1; what is no number at all (nan) is in no range."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The number, or a usage error."""
        found = super().convert(value, param, ctx)
        if found != found:  # noqa: PLR0124 - nan alone is not itself
            self.fail(f"{value} is not in the range 0<=x<=1.", param, ctx)
        return found


SCORE = _Score(0, 1)

_GAZETTEER = click.option(
    "--gazetteer",
    metavar="PATH",
    multiple=True,
    type=click.Path(),
    help="Lay your own gazetteer (.jsonl, .yaml, .csv, .onomast) over the built-in one. Repeatable; the last wins.",
)
_ONLY = click.option("--only", is_flag=True, help="Leave the built-in gazetteer out.")
_THRESHOLD = click.option(
    "--threshold",
    metavar="SCORE",
    type=SCORE,
    help="Least score of an answer, from 0 to 1. Default: the calibrated one.",
)
_PROVENANCE = click.option(
    "--provenance",
    is_flag=True,
    help="Say with each result, or below a table, which gazetteer gave it: version, hash.",
)

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
