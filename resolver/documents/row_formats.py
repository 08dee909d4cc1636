"""Row formats: the mentions of a table's rows as CSV, beside the other columns of their rows."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from resolver.documents.formats import (
    COLUMNS,
    Format,
    Origin,
    base64_text,
    csv_row,
    json_text,
    mention_record,
    one_word,
)
from resolver.errors import DocumentError

if TYPE_CHECKING:
    from resolver.annotation.document import Document
    from resolver.documents.batch import Text
    from resolver.documents.rows import Row

PREFIX = "row."
"""Stands before the names of a table's own columns, so that they are never those of a mention."""


class MentionRows:
    """One mention a row: path and number of its row, what was found, then the other columns of the row.

    In a file of its own each table has its own columns; where several go into one file, all have those of the first.
    """

    def __init__(self, origin: Origin | None = None, *, apart: bool = False) -> None:
        """``apart``: each table goes into a file of its own."""
        self._origin = origin
        self._apart = apart
        self._columns: tuple[str, ...] | None = None
        self._told: tuple[str, ...] = ()
        self._headed = False

    def format(self) -> Format:
        """What writes the rows."""
        return Format(".csv", self._one, head=self._head, tail=self._tail, resumed=self._resumed)

    def see(self, row: Row) -> None:
        """Look at a row that is read: the first one decides on the columns of one file for all."""
        if self._columns is None:
            self._columns = row.columns

    def tell(self, columns: tuple[str, ...]) -> None:
        """Learn which columns a table has, for the case that it has no rows: in order, before its file ends."""
        if self._apart or not self._told:
            self._told = columns

    def _head(self) -> str:
        """Nothing yet: the columns' names come before the first row, which has them."""
        self._headed = False
        return ""

    def _tail(self) -> str:
        """The columns' names where no row came that would have brought them."""
        return self._names(self._told if self._apart or self._columns is None else self._columns)

    def _resumed(self) -> None:
        """A file that goes on has its column names."""
        self._headed = True

    def _one(self, text: Text, document: Document) -> str:
        row = text.row
        if row is None:
            return ""
        columns = row.columns if self._apart or self._columns is None else self._columns
        carried = row.carried
        unknown = [name for name in carried if name not in columns]
        if unknown:
            raise DocumentError(
                f"{text.source.shown}: the file of results has no column for {', '.join(map(repr, unknown))}, which "
                "the first row lacks; use --format jsonl or --id-column, or write each table to its own file with "
                "--output FOLDER"
            )
        more = [*(_cell(carried.get(name)) for name in columns), *([one_word(self._origin)] if self._origin else [])]
        records = (mention_record(text, mention) for mention in document.mentions)
        place = (text.source.file, row.number, document.lang)
        return self._names(columns) + "".join(csv_row([*place, *record.values(), *more]) for record in records)

    def _names(self, columns: tuple[str, ...]) -> str:
        """The line of column names, once a file."""
        if self._headed:
            return ""
        self._headed = True
        path, *others = COLUMNS
        origin = ["gazetteer"] if self._origin else []
        return csv_row([path, "row", *others, *(PREFIX + name for name in columns), *origin])


def _cell(value: Any) -> object:
    """A value in one cell; lists and objects as JSON, and of the rest what it would be there."""
    if isinstance(value, (list, dict)):
        return json_text(value)
    if isinstance(value, bytes):
        return base64_text(value)
    return None if isinstance(value, float) and not math.isfinite(value) else value
