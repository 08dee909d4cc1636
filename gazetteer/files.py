"""Reading and writing gazetteer files: JSON Lines, YAML and CSV, with errors that name file, line and entity."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec

from gazetteer.entity import Record
from gazetteer.schema import SchemaError, mapping, record
from resolver.csv_records import NumberedLines
from resolver.csv_records import Record as CsvRecord
from resolver.csv_records import record as csv_record
from resolver.errors import GazetteerError
from resolver.storage.atomic import atomic

SUFFIXES = (".jsonl", ".yaml", ".yml", ".csv")
CSV_COLUMNS = ("id", "kind", "name", "lang", "type")
"""The columns of a gazetteer in CSV, of which the last two may be missing."""

_MOST_ERRORS_SHOWN = 10
_LONGEST_CELL = 1 << 17

NOT_JSON = (msgspec.DecodeError, RecursionError)
"""What decoding of JSON raises; the latter where lists or objects stand thousands deep in one another."""

Row = tuple[int, object]
"""A line number and the plain mapping that stands there, or :class:`_LineError`."""


class _LineError(ValueError):
    """A line that could not be read, kept so that all broken lines are named at once."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.line = line
        self.reason = reason


def read(path: Path) -> list[Record]:
    """All records of one file.

    Raises :class:`GazetteerError` that names every broken line (the first ten), so that a file is mended in one go.
    """
    return _whole(*sound(path))


def sound(path: Path) -> tuple[list[Record], GazetteerError | None]:
    """The records of a file that are sound, and the error that names every line that is not (the first ten).

    Raises :class:`GazetteerError` where none can be told from the others: the file cannot be read, or is not of the
    form that its suffix says.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise GazetteerError(f"{path}: cannot be read: {error.strerror or error}") from error
    return _sound(data, path)


def parsed(data: bytes, path: Path) -> list[Record]:
    """All records of a file's content; ``path`` says by its suffix what it is. Raises as :func:`read` does."""
    return _whole(*_sound(data, path))


def _whole(records: list[Record], error: GazetteerError | None) -> list[Record]:
    if error is not None:
        raise error
    return records


def _sound(data: bytes, path: Path) -> tuple[list[Record], GazetteerError | None]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise GazetteerError(f"{path}:{line}: not UTF-8 at byte {error.start}; save the file as UTF-8") from error
    readers = {".jsonl": _json_lines, ".yaml": _yaml, ".yml": _yaml, ".csv": _csv}
    reader = readers.get(path.suffix.lower())
    if reader is None:
        raise GazetteerError(f"{path}: unknown kind of gazetteer file; give one of {', '.join(SUFFIXES)}")
    records: list[Record] = []
    broken: list[str] = []
    for line, item in reader(text, path):
        if isinstance(item, _LineError):
            broken.append(f"{path}:{line}: {item.reason}")
            continue
        try:
            records.append(record(item))
        except SchemaError as error:
            identifier = item.get("id") if isinstance(item, dict) else None
            broken.append(f"{path}:{line}: {f'{identifier}: ' if identifier else ''}{error}")
    more = len(broken) - _MOST_ERRORS_SHOWN
    shown = broken[:_MOST_ERRORS_SHOWN] + ([f"and {more} more"] if more > 0 else [])
    return records, GazetteerError("\n".join(shown)) if shown else None


def write(records: Iterable[Record], path: Path) -> None:
    """Write records as JSON Lines, atomically: the file is either the old one or the whole new one."""
    if path.suffix.lower() != ".jsonl":
        raise GazetteerError(f"{path}: gazetteers are written as JSON Lines; give a name that ends in .jsonl")
    encoder = msgspec.json.Encoder()
    replace((encoder.encode(mapping(item)) + b"\n" for item in records), path)


def replace(pieces: Iterable[bytes], path: Path, old: bytes | None = None) -> None:
    """Put content in the place of a file, as a whole.

    ``old`` is what was read of it, where it must be there still; nothing, where no file was. Raises
    :class:`GazetteerError` where it is not, and where the file cannot be written; nothing has changed then.
    """
    still = None if old is None else lambda: _content(path) == old
    with atomic(path, GazetteerError, still) as file:
        file.writelines(pieces)


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""


def _json_lines(text: str, _path: Path) -> Iterator[Row]:
    decoder = msgspec.json.Decoder()
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            yield number, decoder.decode(line)
        except NOT_JSON as error:
            yield number, _LineError(number, f"not JSON: {error}; one object a line is expected")


def _yaml(text: str, path: Path) -> Iterator[Row]:
    """One mapping a document, or lists of mappings. Every scalar is a string: `no` and `Ya` stay what they are."""
    import yaml  # noqa: PLC0415 - YAML is slow to import and seldom needed

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    try:
        for document in yaml.compose_all(io.StringIO(text), Loader=loader):
            nodes = document.value if isinstance(document, yaml.SequenceNode) else [document]
            met: set[int] = set()
            for node in nodes:
                try:
                    yield node.start_mark.line + 1, _plain(node, met)
                except _LineError as error:
                    yield error.line, error
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise GazetteerError(f"{path}:{line}: not YAML: {error.problem or error.context}") from error
    except (yaml.YAMLError, RecursionError) as error:
        raise GazetteerError(f"{path}: not YAML: {str(error).splitlines()[0]}") from error


def _plain(node: Any, met: set[int]) -> object:
    """What a node holds, without aliases: eight lines of them can stand for more than any memory holds.

    ``met`` has the nodes of the document so far; aliases are what makes one come again.
    """
    if id(node) in met:
        raise _LineError(node.start_mark.line + 1, "what stands here is repeated by an alias (*); write it out instead")
    met.add(id(node))
    if node.id == "mapping":
        plain: dict[str, object] = {}
        for key, value in node.value:
            line = key.start_mark.line + 1
            if key.id != "scalar":
                raise _LineError(line, f"the name of a field is a {key.id}, not a word; give one word before the colon")
            if key.value in plain:
                raise _LineError(line, f"the field {key.value!r} is given twice; keep one of them")
            plain[key.value] = _plain(value, met)
        return plain
    if node.id == "sequence":
        return [_plain(item, met) for item in node.value]
    return node.value


def _csv(text: str, path: Path) -> Iterator[Row]:
    """One name a row: ``id,kind,name[,lang,type]``; rows of one ID are one entity."""
    lines = NumberedLines(io.StringIO(text, newline=""))
    header = csv_record(lines, ",")
    columns = header.values if header else []
    unknown = [column for column in columns if column not in CSV_COLUMNS]
    missing = [column for column in CSV_COLUMNS[:3] if column not in columns]
    if unknown or missing or len(set(columns)) < len(columns):
        found = ",".join(columns) or "nothing"
        raise GazetteerError(f"{path}:1: the header is {found}; expected id,kind,name[,lang,type]")
    entities: dict[str, tuple[int, dict[str, Any]]] = {}
    number = lines.number + 1
    while row := csv_record(lines, ","):
        problem = _row_problem(row, columns)
        if problem:
            yield number, _LineError(number, problem)
        elif row.cells != [""]:  # an empty line is no row
            cells = dict(zip(columns, row.values, strict=True))
            line, entity = entities.setdefault(cells["id"], (number, {"id": cells["id"], "names": []}))
            if entity.setdefault("kind", cells["kind"]) != cells["kind"]:
                reason = f"{cells['id']}: kind is {cells['kind']!r} here and {entity['kind']!r} on line {line}"
                yield number, _LineError(number, f"{reason}; give both rows the same one")
            else:
                name = {"text": cells["name"], "lang": cells.get("lang"), "type": cells.get("type")}
                entity["names"].append({key: value for key, value in name.items() if value})
        number = lines.number + 1
    yield from entities.values()


def _row_problem(row: CsvRecord, columns: Sequence[str]) -> str | None:
    """Why a row of a CSV gazetteer cannot be read, or None."""
    if row.problem:
        return f"{row.problem}; mend the row's quotes"
    longest = max(map(len, row.cells))
    if longest > _LONGEST_CELL:
        return f"a cell has {longest:,} characters; the most are {_LONGEST_CELL:,}"
    if len(row.cells) != len(columns) and row.cells != [""]:
        return f"the row has not as many cells as the header; give it {len(columns)}"
    return None
