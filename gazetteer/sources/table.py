"""Tables of which the user says what their columns hold: rows of cells, turned into entities.

A field of an entity is filled by a column: ``id``, ``kind``, ``name``, ``lang`` and ``type`` (of the names in
``name``), ``country``, ``description``, ``born``, ``died``, ``gender``, ``native``, ``prominence``, ``since`` and
``until`` (of the names). ``name:uk`` is a column of names in one language, ``name:uk:official`` of names of one type
too, ``same_as:SOURCE`` one of identifiers. ``Name + Surname`` are two columns whose cells make one value. Where the
user says nothing, columns that are called like fields are those; a table whose header is that of a gazetteer in CSV is
one, and its IDs stay what they are.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from gazetteer.entity import NAME_TYPES, Date, Entity, Name
from gazetteer.files import CSV_COLUMNS
from gazetteer.schema import MOST_NAMES, PROMINENCES
from gazetteer.sources.codes import DATA
from gazetteer.sources.dates import date
from gazetteer.sources.inputs import Input
from gazetteer.sources.kind_words import kind_of
from gazetteer.sources.source import Report, Request, broken
from resolver.errors import GazetteerError
from resolver.language.names import tables

Row = Mapping[str, str]
"""The cells of a row by the names of their columns."""

Numbered = tuple[int, Row]
"""The line on which a row begins, or its number, and the row."""

_PLAIN = (
    *("id", "kind", "name", "lang", "type", "country", "description", "born", "died", "gender", "native"),
    *("prominence", "since", "until"),
)
_NAME = re.compile(r"name:(?P<lang>[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*)?(?::(?P<type>[a-z]+))?")
_SAME_AS = "same_as:"
_PLUS = " + "
"""What stands between columns whose cells make one value."""

_WIKIDATA = re.compile(r"(?:https?://(?:www\.)?wikidata\.org/(?:wiki|entity)/)?(Q[1-9][0-9]*)")
_YEAR = re.compile(r"(-?[0-9]{1,4})(?:-[0-9]{2}){0,2}(?:T.*)?|(?:[0-9]{1,2}[./]){2}([0-9]{4})")
_NUMBER = re.compile(r"-?[0-9]+")
_MOST_DIGITS = 18
_SPACE = re.compile(r"\s+")


@cache
def _genders() -> dict[str, str]:
    """The gender that a word of a table says."""
    return {word: row["gender"] for row in tables.rows("gender-words", DATA) for word in tables.values(row["words"])}


class _RowError(ValueError):
    """A row is no entity; the text is half a sentence on why."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Which column of a table holds which field; where several do, their cells make one value.

    ``own_ids``: the table is a gazetteer of ours, and its IDs are no outside ones.
    """

    columns: Mapping[str, tuple[str, ...]]
    request: Request
    own_ids: bool = False

    def entity(self, rows: Sequence[Row], line: int) -> Entity:
        """The entity of the rows that have one ID, of which the first gives all but the names."""
        first = rows[0]
        identifier, same_as = self._identifiers(first, line)
        names = tuple(name for row in rows for name in self._names(row))
        if not names:
            raise _RowError("it has no name")
        if len(names) > MOST_NAMES:
            raise _RowError(f"it has {len(names):,} names; the most are {MOST_NAMES:,}")
        born, died = (self._year(first, field) for field in ("born", "died"))
        return Entity(
            id=identifier,
            kind=self._kind(first),
            names=names,
            native=self._cell(first, "native") or None,
            countries=tuple(self._cells(first, "country")),
            description=self._cell(first, "description") or None,
            born=born,
            died=died,
            gender=_genders().get(self._cell(first, "gender").casefold().rstrip(".")),
            prominence=self._prominence(first),
            same_as=same_as,
        )

    def key(self, row: Row) -> str:
        """What rows of one entity have in common; empty where a row says nothing of it."""
        return self._cell(row, "id")

    def _identifiers(self, row: Row, line: int) -> tuple[str, dict[str, str]]:
        same_as: dict[str, str] = {}
        for field in self.columns:
            if field.startswith(_SAME_AS) and (cells := self._cells(row, field)):
                source = field.removeprefix(_SAME_AS)
                found = _WIKIDATA.fullmatch(cells[0]) if source == "wikidata" else None
                if source == "wikidata" and not found:
                    raise _RowError(f"{cells[0]!r} is no item of Wikidata, such as Q1899")
                same_as[source] = found[1] if found else cells[0]
        own = self._cell(row, "id")
        if "id" in self.columns and not own:
            raise _RowError(f"it has no ID in the column {_PLUS.join(self.columns['id'])!r}")
        if self.own_ids:
            return own, same_as
        wikidata = _WIKIDATA.fullmatch(own)
        if wikidata:
            same_as.setdefault("wikidata", wikidata[1])
        if "wikidata" in same_as and (wikidata or not own):
            return f"wikidata:{same_as['wikidata']}", same_as
        spaceless = _SPACE.sub("-", own)
        return spaceless if ":" in spaceless else f"{_SPACE.sub('-', self.request.source)}:{spaceless or line}", same_as

    def _kind(self, row: Row) -> str:
        said = self._cell(row, "kind")
        kind = (kind_of(said) if said else None) or self.request.default_kind
        if kind is None:
            found = f"{said!r} is no kind" if said else "it has no kind"
            raise _RowError(f"{found}; --default-kind says which those have that give none")
        return kind

    def _names(self, row: Row) -> Iterator[Name]:
        since, until = (self._date(row, field) for field in ("since", "until"))
        for field in self.columns:
            if field == "name":
                type_ = self._cell(row, "type") or None
                if type_ is not None and type_ not in NAME_TYPES:
                    raise _RowError(f"{type_!r} is no type of a name; known are {', '.join(sorted(NAME_TYPES))}")
                lang: str | None = self._cell(row, "lang") or None
            elif found := _NAME.fullmatch(field):
                lang, type_ = found["lang"], found["type"]
            else:
                continue
            for number, text in enumerate(self._cells(row, field)):
                yield Name(text, lang, type_ or ("alias" if number else None), since, until)

    def _year(self, row: Row, field: str) -> int | None:
        cell = self._cell(row, field)
        found = _YEAR.fullmatch(cell)
        if cell and not found:
            raise _RowError(f"{cell!r} is no year or date of the form 1978-01-25")
        return int(found[1] or found[2]) if found else None

    def _prominence(self, row: Row) -> int:
        """What a cell counts; 0 where it has no number."""
        cell = self._cell(row, "prominence")
        if not _NUMBER.fullmatch(cell):
            return 0
        if len(cell) > _MOST_DIGITS or int(cell) not in PROMINENCES:
            raise _RowError(f"{cell:.20} is no prominence: give a number from 0 to {PROMINENCES[-1]}")
        return int(cell)

    def _date(self, row: Row, field: str) -> Date | None:
        cell = self._cell(row, field)
        found = date(cell)
        if cell and found is None:
            raise _RowError(f"{cell!r} is no year or date of the form 2016-07-14")
        return found

    def _cell(self, row: Row, field: str) -> str:
        cells = (row.get(column, "").strip() for column in self.columns.get(field, ()))
        return " ".join(filter(None, cells))

    def _cells(self, row: Row, field: str) -> list[str]:
        """The values of a cell, which the separator stands between where the user names one."""
        cell = self._cell(row, field)
        parts = cell.split(self.request.separator) if self.request.separator else [cell]
        return [part.strip() for part in parts if part.strip()]


def layout(file: Input, columns: Sequence[str], request: Request) -> Layout:
    """Which of a table's columns hold what.

    Raises :class:`~resolver.errors.GazetteerError` where a field is unknown, a column is missing or there twice, or no
    column holds names.
    """
    asked = request.columns or {column: column for column in columns if _known(column)}
    where = f"{file.shown}:1"
    has = f"the table has {', '.join(map(repr, columns)) or 'none'}"
    held: dict[str, tuple[str, ...]] = {}
    for field, column in asked.items():
        if not _known(field):
            more = "name:LANG, name:LANG:TYPE, same_as:SOURCE"
            raise GazetteerError(f"{where}: {field!r} is no field; known are {', '.join(_PLAIN)}, {more}")
        held[field] = (column,) if column in columns else tuple(map(str.strip, column.split(_PLUS.strip())))
        for part in held[field]:
            if part not in columns:
                near = difflib.get_close_matches(part, columns, n=1)
                advice = f"did you mean {near[0]!r}?" if near else f"{has}; is the separator of its columns another?"
                raise GazetteerError(f"{where}: there is no column {part!r} for {field}; {advice}")
            if list(columns).count(part) > 1:
                raise GazetteerError(f"{where}: the column {part!r} is there twice; rename one of them")
    if not any(field == "name" or _NAME.fullmatch(field) for field in held):
        raise GazetteerError(f"{where}: which column holds the names? {has}; say it with --column name=COLUMN")
    return Layout(held, request, not request.columns and tuple(columns) == CSV_COLUMNS)


def entities(
    layout: Layout, rows: Iterable[Numbered], file: Input, report: Report, *, key_column: str | None = None
) -> Iterator[Entity]:
    """The entities of rows; those one after the other that have one ID make one, and what is broken is reported.

    ``key_column``: a row that has nothing in it belongs to the one above, as in the tables of OpenRefine.
    """
    gathered: list[Row] = []
    start = 0

    def made() -> Iterator[Entity]:
        if gathered:
            try:
                yield layout.entity(gathered, start)
            except _RowError as error:
                report(broken(file, start, str(error)))

    for line, row in rows:
        own = layout.key(row)
        continued = key_column is not None and not row.get(key_column)
        if gathered and (continued or (own and own == layout.key(gathered[0]))):
            gathered.append(row)
            continue
        yield from made()
        gathered, start = [row], line
    yield from made()


def _known(field: str) -> bool:
    found = _NAME.fullmatch(field)
    if found:
        return found["type"] is None or found["type"] in NAME_TYPES
    return field in _PLAIN or (field.startswith(_SAME_AS) and len(field) > len(_SAME_AS))
