"""CSV and TSV: tables of anybody's making; :mod:`gazetteer.sources.table` says how columns are mapped to fields."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gazetteer.entity import Entity
from gazetteer.sources.csv_rows import Rows
from gazetteer.sources.inputs import Input
from gazetteer.sources.source import Report, Request
from gazetteer.sources.table import entities, layout
from resolver.errors import GazetteerError


def read(inputs: Sequence[Input], request: Request, report: Report) -> Iterator[Entity]:
    """The entities of tables, of which each has a header of its own; one that cannot be read as asked is reported."""
    for file in inputs:
        try:
            with file.open() as stream:
                rows = Rows(file, stream, request.encoding, report)
                yield from entities(layout(file, rows.columns, request), rows, file, report)
        except GazetteerError as error:
            report(error)
