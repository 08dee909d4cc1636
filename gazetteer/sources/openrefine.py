"""OpenRefine: tables that somebody has cleaned and matched to an authority such as Wikidata, in what it exports.

- a project (``.openrefine.tar.gz``): ``data.txt`` with columns and rows, ``pool.txt`` with what cells were matched to;
- the template export: JSON with a list of rows, in its default form or any other;
- tables (TSV, CSV), in which a record takes several rows, the first with its key.

Of a project, the cells matched with certainty in the column of names, or else in the first column that has any, give ID
and name; guesses that nobody has confirmed are left alone. The columns of the match can be asked for as
``COLUMN:id``, ``COLUMN:name`` and ``COLUMN:types``.
"""

from __future__ import annotations

import io
import tarfile
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import IO, Any

import msgspec

from gazetteer.entity import Entity
from gazetteer.files import NOT_JSON
from gazetteer.sources.csv_rows import Rows
from gazetteer.sources.inputs import Input, is_json
from gazetteer.sources.kind_words import kind_of
from gazetteer.sources.source import Report, Request, broken, too_deep
from gazetteer.sources.table import Numbered, Row, entities, layout
from resolver.errors import GazetteerError

_TAR = b"ustar"
_TAR_AT = 257
_WIKIDATA = "http://www.wikidata.org/entity/"
_MATCHED = "matched"
_UNIT = "\x1f"
"""What stands between the values of a list, where nobody says what else does."""

ID, NAME, TYPES = ":id", ":name", ":types"
"""What is added to the name of a column for what its cells are matched to."""


class _Match(msgspec.Struct):
    """An item of the authority."""

    id: str
    name: str = ""
    types: list[str] = []


class _Recon(msgspec.Struct):
    """What is known of a cell's matching: the judgement ``j``, and the item ``m`` where there is one."""

    id: int | str
    j: str = "none"
    m: _Match | None = None
    identifierSpace: str | None = None


class _Cell(msgspec.Struct):
    v: Any = None
    r: Any = None


class _Row(msgspec.Struct):
    cells: list[_Cell | None]


def read(inputs: Sequence[Input], request: Request, report: Report) -> Iterator[Entity]:
    """The entities of exports, whatever their form; one that cannot be read as asked is reported."""
    for file in inputs:
        try:
            with file.open() as stream:
                if stream.peek(_TAR_AT + len(_TAR))[_TAR_AT:].startswith(_TAR):
                    yield from _project(file, stream, request, report)
                elif is_json(stream):
                    yield from _template(file, stream, request, report)
                else:
                    rows = Rows(file, stream, request.encoding, report)
                    key = rows.columns[0]
                    yield from entities(layout(file, rows.columns, request), rows, file, report, key_column=key)
        except GazetteerError as error:
            report(error)
        except RecursionError:
            report(too_deep(file))


def _template(file: Input, stream: IO[bytes], request: Request, report: Report) -> Iterator[Entity]:
    """The rows of a template export; what is nested in them is flattened: ``Name.match.id``."""
    try:
        whole = msgspec.json.decode(file.whole(stream))
    except msgspec.DecodeError as error:
        raise GazetteerError(
            f"{file.shown}: not JSON: {error}; does the template leave out a comma or a quote?"
        ) from error
    rows = whole if isinstance(whole, list) else next((each for each in whole.values() if isinstance(each, list)), None)
    if rows is None:
        raise GazetteerError(f"{file.shown}: no list of rows, as OpenRefine's template export has one")
    separator = request.separator or _UNIT
    numbered: list[Numbered] = []
    for number, row in enumerate(rows, start=1):
        if isinstance(row, dict):
            numbered.append((number, dict(_flat(row, "", separator))))
        else:
            report(broken(file, number, "the row is no object with columns"))
    columns = list(dict.fromkeys(column for _, row in numbered for column in row))
    if columns:
        shaped = layout(file, columns, replace(request, separator=separator))
        yield from entities(shaped, numbered, file, report, key_column=columns[0])


def _flat(value: Mapping[str, Any], before: str, separator: str) -> Iterator[tuple[str, str]]:
    for key, item in value.items():
        if isinstance(item, dict):
            yield from _flat(item, f"{before}{key}.", separator)
        else:
            yield f"{before}{key}", separator.join(map(_shown, item)) if isinstance(item, list) else _shown(item)


def _shown(value: Any) -> str:
    """A cell's value as text: nothing for null, no ``.0`` behind whole numbers."""
    if value is None or isinstance(value, (list, dict)):
        return ""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _project(file: Input, stream: IO[bytes], request: Request, report: Report) -> Iterator[Entity]:
    data = _data(file, stream)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            file.check_whole(sum(member.file_size for member in archive.infolist()))
            recons = _pool(archive)
            with archive.open("data.txt") as raw:
                lines = enumerate(io.TextIOWrapper(raw, "utf-8", newline="\n"), start=1)
                columns = _columns(lines)
                rows = list(_rows(file, lines, columns, recons, report))
    except (zipfile.BadZipFile, KeyError, ValueError, TypeError, StopIteration, msgspec.MsgspecError) as error:
        reason = str(error) or "it ends too early"
        raise GazetteerError(f"{file.shown}: no project of OpenRefine that can be read: {reason}") from error
    matched = next((name for name in columns.values() if any(row.get(name + ID) for _, row in rows)), None)
    asked = dict(request.columns)
    of_names = next((column for field, column in asked.items() if field.partition(":")[0] == "name"), matched)
    if of_names is not None and any(row.get(of_names + ID) for _, row in rows):
        asked = _of_matches(asked, of_names)
        rows = [(number, _identified(row, of_names, f"{request.source}:{number}")) for number, row in rows]
    every = [each for name in columns.values() for each in (name, name + ID, name + NAME, name + TYPES)]
    shaped = layout(file, every, replace(request, columns=asked))
    yield from entities(shaped, rows, file, report, key_column=next(iter(columns.values()), None))


def _of_matches(asked: Mapping[str, str], column: str) -> dict[str, str]:
    """What the user asks for, and where he does not, ID, kind and name of what the names in a column are matched to."""
    completed = {"id": column + ID, "kind": column + TYPES, **asked}
    if not any(field.partition(":")[0] == "name" for field in asked):
        completed["name"] = column
    return {**completed, "name::alias": column + NAME}


def _identified(row: Row, column: str, identifier: str) -> Row:
    """A row with an ID of its own where its name is matched to nothing."""
    return row if row.get(column + ID) or not row.get(column) else {**row, column + ID: identifier}


def _data(file: Input, stream: IO[bytes]) -> bytes:
    """The archive ``data.zip`` within a project."""
    try:
        with tarfile.open(fileobj=stream, mode="r|") as archive:
            for member in archive:
                found = archive.extractfile(member) if member.name.rpartition("/")[2] == "data.zip" else None
                if found is not None:
                    return file.whole(found)
    except tarfile.TarError as error:
        raise GazetteerError(f"{file.shown}: cannot be read: {error}") from error
    raise GazetteerError(f"{file.shown}: no project of OpenRefine: there is no data.zip in it")


def _pool(archive: zipfile.ZipFile) -> dict[str, _Recon]:
    """What cells were matched to, by the ID that the cells give."""
    if "pool.txt" not in archive.namelist():
        return {}
    decoder = msgspec.json.Decoder(_Recon)
    with archive.open("pool.txt") as raw:
        found = (decoder.decode(line) for line in raw if line.startswith(b"{") and b'"j"' in line)
        return {str(recon.id): recon for recon in found}


def _columns(lines: Iterator[tuple[int, str]]) -> dict[int, str]:
    """The names of the columns by the places of their cells. Raises :class:`ValueError` where there are none."""
    for _, line in lines:
        if line.startswith("columnCount="):
            columns = [msgspec.json.decode(next(lines)[1]) for _ in range(int(line.partition("=")[2]))]
            return {column["cellIndex"]: column["name"] for column in columns}
    raise ValueError("there are no columns in its data.txt")


def _rows(
    file: Input,
    lines: Iterable[tuple[int, str]],
    columns: Mapping[int, str],
    recons: Mapping[str, _Recon],
    report: Report,
) -> Iterator[Numbered]:
    decoder = msgspec.json.Decoder(_Row)
    row_number = 0
    begun = False
    for _, line in lines:
        if line.startswith("rowCount="):
            begun = True
        elif begun:
            row_number += 1
            try:
                row = decoder.decode(line)
            except NOT_JSON as error:
                report(broken(file, row_number, f"no row of OpenRefine: {error}"))
                continue
            cells = {columns[at]: cell for at, cell in enumerate(row.cells) if cell is not None and at in columns}
            yield row_number, {key: text for name, cell in cells.items() for key, text in _fields(name, cell, recons)}


def _fields(name: str, cell: _Cell, recons: Mapping[str, _Recon]) -> Iterator[tuple[str, str]]:
    """The value of a cell, and what it is matched to."""
    yield name, _shown(cell.v)
    recon = recons.get(str(cell.r)) if not isinstance(cell.r, dict) else msgspec.convert(cell.r, _Recon, strict=False)
    if recon is not None and recon.j == _MATCHED and recon.m is not None:
        known = recon.identifierSpace == _WIKIDATA and not recon.m.id.startswith("http")
        yield name + ID, recon.m.id if not known else _WIKIDATA + recon.m.id
        yield name + NAME, recon.m.name
        yield name + TYPES, next(filter(kind_of, recon.m.types), "")
