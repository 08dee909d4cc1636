"""OpenSanctions, simplified: ``targets.simple.csv``, a target a row.

Columns: ``id``, ``schema``, ``name``, ``aliases``, ``birth_date``, ``countries``, ... Cells with several values are CSV
themselves, with semicolons. IDs and kinds are those of the full entities (:mod:`gazetteer.sources.followthemoney`).
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence

from gazetteer.entity import Entity, Name
from gazetteer.sources.codes import DATA
from gazetteer.sources.csv_rows import Rows
from gazetteer.sources.dates import year_of_all
from gazetteer.sources.inputs import Input, OtherSchemaError
from gazetteer.sources.person_names import in_order
from gazetteer.sources.source import Report, Request, broken
from gazetteer.sources.table import Row
from resolver.errors import GazetteerError
from resolver.language.names.tables import rows as table_rows

_NEEDED = ("id", "schema", "name")


def read(inputs: Sequence[Input], request: Request, report: Report) -> Iterator[Entity]:
    """The targets of schemata that a gazetteer knows; others are reported, and so is a table of another form."""
    kinds = {row["schema"]: row["kind"] for row in table_rows("ftm-schemata", DATA)}
    for file in inputs:
        try:
            with file.open() as stream:
                rows = Rows(file, stream, request.encoding, report)
                missing = [column for column in _NEEDED if column not in rows.columns]
                if missing:
                    expected = "targets.simple.csv of OpenSanctions is expected"
                    raise GazetteerError(f"{file.shown}:1: there is no column {', '.join(missing)}; {expected}")
                for line, row in rows:
                    kind = kinds.get(row["schema"])
                    if not row["id"].strip() or not row["name"]:
                        report(broken(file, line, "it has no id or no name"))
                    elif kind is None:
                        report(OtherSchemaError(file.shown, row["schema"]))
                    elif request.wants_kind(kind):
                        yield _entity(row, kind)
        except GazetteerError as error:
            report(error)


def _entity(row: Row, kind: str) -> Entity:
    person = kind == "person"
    texts = [row["name"], *_values(row, "aliases")]
    shown = dict.fromkeys(in_order(text) if person else text for text in texts)
    identifier = row["id"].strip()
    item = identifier if identifier[:1] == "Q" and identifier[1:].isdecimal() else None
    return Entity(
        id=f"ftm:{identifier}",
        kind=kind,
        names=tuple(Name(text, None, "alias" if number else None) for number, text in enumerate(shown)),
        countries=tuple(_values(row, "countries")),
        born=year_of_all(_values(row, "birth_date")) if person else None,
        same_as={"wikidata": item} if item else {},
    )


def _values(row: Row, column: str) -> list[str]:
    """The values of a cell: ``"Ivanov; Sons";Ivanov`` are two."""
    return [value for value in next(csv.reader([row.get(column, "")], delimiter=";"), []) if value.strip()]
