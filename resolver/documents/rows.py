"""Rows: a table as a stream of pieces: rows with a text in one of their columns, and what stands between them.

Every format of tables gives the same pieces; written one after the other, they are the table again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from resolver.errors import DocumentError

if TYPE_CHECKING:
    from resolver.documents.edits import Edit


@dataclass(frozen=True, slots=True)
class Column:
    """What is read of a table: the column with the texts, and the one that names a row where one does.

    ``encoding`` is that of tables without a byte-order mark, by default UTF-8. Of Parquet, ``group`` is the row group
    that is read, counted from 0; None means all.
    """

    name: str
    identifier: str | None = None
    encoding: str | None = None
    group: int | None = None

    def columns(self, names: Iterable[str]) -> tuple[str, ...]:
        """What goes along with a row's mentions: the column that names it, or all columns but the text."""
        return tuple(name for name in names if name != self.name) if self.identifier is None else (self.identifier,)

    def carried(self, values: Mapping[str, object]) -> dict[str, object]:
        """The values of these columns."""
        return {name: values[name] for name in self.columns(values)}

    def check(self, names: Sequence[str], where: str, what: str = "column") -> None:
        """Raises :class:`~resolver.errors.DocumentError` where a table has no such column, or has it twice."""
        for name in (self.name, self.identifier):
            if name is not None and names.count(name) != 1:
                listed = ", ".join(names[:_MOST_LISTED]) + (", ..." if len(names) > _MOST_LISTED else "")
                having = f"has more than one {what}" if name in names else f"no {what}"
                raise DocumentError(f"{where}: {having} {name!r}; its {what}s are: {listed or 'none'}")


_MOST_LISTED = 20


def distinct(names: Sequence[str]) -> list[str]:
    """Names of columns or fields, each but once: one that was there before gets a number, as in ``a.2``."""
    if len(set(names)) == len(names):
        return list(names)
    taken = set(names)
    found: dict[str, None] = {}
    for name in names:
        new, number = name, 1
        while new in found or (number > 1 and new in taken):
            number += 1
            new = f"{name}.{number}"
        found[new] = None
    return list(found)


class Row(Protocol):
    """A row of a table."""

    @property
    def number(self) -> int:
        """Which of the table's rows it is, from 1; the line of column names does not count."""

    @property
    def line(self) -> int:
        """The line of the file that it begins on; in Parquet, which has no lines, its number."""

    @property
    def size(self) -> int:
        """How many bytes of the file it takes, about."""

    @property
    def raw(self) -> str:
        """The row as it stands, its end included; what is written where nothing changes."""

    @property
    def beyond(self) -> str:
        """What the row holds and :attr:`raw` does not say."""

    @property
    def text(self) -> str:
        """What the column holds."""

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of what goes along with the mentions, as the table's first row has them."""

    @property
    def carried(self) -> dict[str, object]:
        """What goes along with the mentions of this row."""

    def edited(self, edits: Sequence[Edit]) -> str:
        """:attr:`raw` with changes made in the text and nothing else touched."""


@dataclass(frozen=True, slots=True)
class Valued:
    """A row of a format that has values of several types, by column."""

    number: int
    size: int
    values: Mapping[str, Any]
    column: Column

    @property
    def text(self) -> str:
        """What the column holds; null is no text."""
        text: str | None = self.values[self.column.name]
        return text or ""

    @property
    def carried(self) -> dict[str, object]:
        """What goes along with its mentions."""
        return self.column.carried(self.values)


@dataclass(frozen=True, slots=True)
class Between:
    """What is no row: column names, an empty line, or, with its error, a row that cannot be read.

    ``columns``: where it names the table's columns, those that go along with a row's mentions.
    """

    raw: str
    size: int = 0
    error: DocumentError | None = None
    columns: tuple[str, ...] = ()


def unusable(text: str) -> str | None:
    """Why a text can be no text, or None."""
    if "\0" in text:
        return "holds a NUL: binary data, not a text"
    if not text.isascii() and any("\ud800" <= letter <= "\udfff" for letter in text):
        return "holds half a surrogate pair, which is no letter"
    return None
