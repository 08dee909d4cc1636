"""What a module that reads an outside format is: one function ``read``, and what it is told and tells.

It yields entities as it finds them, in constant memory, with IDs such as ``wikidata:Q1899``. Cleaning of names and
identifiers, selection, provenance and the schema are the same for all (:mod:`gazetteer.sources.importing`): a reader
leaves out early what is not asked for only where that saves it work.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from gazetteer.entity import Entity, Redirect
from gazetteer.sources.inputs import BrokenRecordError, Input
from resolver.errors import GazetteerError


@dataclass(frozen=True, slots=True)
class Request:
    """What is wanted of the files.

    ``source`` is what names say as their source. Of ``countries`` (ISO 3166), ``kinds`` and ``langs`` (ISO 639-1),
    nothing means all. ``columns`` says, for formats that are tables, which column holds a field: ``{"name:uk":
    "Назва"}``.

    ``encoding`` is that of tables without a byte-order mark, by default UTF-8; ``separator`` stands between the values
    of one cell; ``default_kind`` is the kind of what a file gives none for.
    """

    source: str
    countries: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    langs: frozenset[str] = frozenset()
    columns: Mapping[str, str] = field(default_factory=dict)
    encoding: str | None = None
    separator: str | None = None
    default_kind: str | None = None

    def wants_kind(self, kind: str) -> bool:
        """Whether entities of a kind are asked for."""
        return not self.kinds or kind in self.kinds

    def wants_countries(self, countries: Sequence[str]) -> bool:
        """Whether an entity of these countries is asked for."""
        return not self.countries or not self.countries.isdisjoint(countries)

    def wants_lang(self, lang: str | None) -> bool:
        """Whether names in a language are asked for; those whose language nobody knows are."""
        return lang is None or not self.langs or lang in self.langs


Report = Callable[[GazetteerError], None]
"""Told of each record that is broken and skipped: its text is ``FILE:LINE: what is wrong``, with :func:`broken`.

So is a record of a sort that no gazetteer has, to be counted (:class:`~gazetteer.sources.inputs.OtherSchemaError`).
"""


class Read(Protocol):
    """The function ``read`` of a module that reads a format.

    All files of a command line come together, because some formats have several. A record that is broken goes to
    ``report``, and the rest is read; where a file is not of the format at all, :class:`GazetteerError` is raised.
    """

    def __call__(self, inputs: Sequence[Input], request: Request, report: Report) -> Iterator[Entity | Redirect]:
        """The entities of the files, each followed by the redirects of IDs that have become its own."""


def broken(file: Input, line: int, reason: str) -> BrokenRecordError:
    """The error of one record; ``line`` is its line or, in a file without lines, its number, counted from 1."""
    return BrokenRecordError(f"{file.shown}:{line}: {reason}; skipped")


def too_deep(file: Input) -> GazetteerError:
    """The error of a JSON document whose lists or objects stand thousands deep in one another."""
    return GazetteerError(f"{file.shown}: its lists or objects stand too deep in one another to be read")
