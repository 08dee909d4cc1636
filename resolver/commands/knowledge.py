"""What a command works with: the gazetteers that a user names, the least score of an answer, and the options for it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import click

import gazetteer
import resolver

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
