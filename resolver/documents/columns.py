"""Columns: tables whose documents are the cells of one column, whatever the format of the table."""

from __future__ import annotations

from collections.abc import Iterator

from resolver.documents import csv_table, json_rows, parquet
from resolver.documents.rows import Between, Column, Row
from resolver.documents.source import Source
from resolver.documents.table_lines import Codec, opened
from resolver.errors import DocumentError

SUFFIXES = (*csv_table.SUFFIXES, *json_rows.SUFFIXES, *parquet.SUFFIXES)
"""What a folder is searched for where tables are meant."""

_FORMATS = ((".csv",), (".tsv", ".tab"), json_rows.SUFFIXES, parquet.SUFFIXES)


def called(source: Source) -> tuple[str, ...]:
    """What a table may be called by, written again in its format; by what it holds where its own name tells nothing."""
    suffix = source.relative.suffix.lower()
    told = (each for each in _FORMATS if suffix in each)
    return next(told, (*csv_table.SUFFIXES, *json_rows.SUFFIXES))


def is_parquet(source: Source) -> bool:
    """Whether a table is in Parquet, by its name."""
    return source.relative.suffix.lower() in parquet.SUFFIXES


def pieces(source: Source, column: Column, *, carry: bool = True) -> Iterator[tuple[Codec, Row | Between]]:
    """The pieces of a table in order, each with the encoding that it is written in.

    The suffix tells the format; where it tells nothing, a table that begins with a brace is JSON Lines, and every other
    one is CSV. ``carry`` says whether what the other columns hold is asked for. Raises
    :class:`~resolver.errors.DocumentError` where the table cannot be read or has no such column.
    """
    if is_parquet(source):
        if source.path is None:
            raise DocumentError("-: Parquet cannot be read from standard input; give the file")
        yield from ((Codec(), each) for each in parquet.pieces(source.path, source.shown, column, carry=carry))
        return
    suffix = source.relative.suffix.lower()
    with opened(source, column.encoding) as lines:
        if suffix in json_rows.SUFFIXES or (suffix not in csv_table.SUFFIXES and lines.start in ("{", "[")):
            rows: Iterator[Row | Between] = json_rows.pieces(lines, column)
        else:
            rows = csv_table.pieces(lines, column, suffix)
        for each in rows:
            yield lines.codec, each
