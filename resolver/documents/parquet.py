"""Parquet: tables with a text column, read in small batches and written again group by group. Extra ``parquet``.

What changes is kept beside, one line a row, while the rows are worked on: a Parquet file cannot be continued after an
interruption, but a file of lines can. The new table is put together from the old one and these lines.
"""

from __future__ import annotations

import hashlib
import itertools
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from resolver.documents.edits import applied
from resolver.documents.parquet_values import opened, reading, rows
from resolver.documents.rows import Between, Column, Valued, distinct, unusable
from resolver.documents.source import unreadable
from resolver.errors import DocumentError

if TYPE_CHECKING:
    from pyarrow.parquet import ParquetFile

    from resolver.documents.edits import Edit

SUFFIXES = (".parquet", ".pq")

_CHUNK = 1 << 20

_SAME = "null\n"


@dataclass(frozen=True, slots=True)
class ParquetRow(Valued):
    """A row; as a piece it is one line that says what its text becomes, or null where it stays."""

    @property
    def line(self) -> int:
        """The row's number: the format has no lines."""
        return self.number

    @property
    def raw(self) -> str:
        """That nothing changes."""
        return _SAME

    @property
    def beyond(self) -> str:
        """All of it."""
        return repr(self.values)

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of what goes along with the mentions."""
        return self.column.columns(self.values)

    def edited(self, edits: Sequence[Edit]) -> str:
        """The new text."""
        return json.dumps(applied(self.text, edits)) + "\n"


def pieces(path: Path, shown: str, column: Column, *, carry: bool) -> Iterator[ParquetRow | Between]:
    """The rows of a table; ``carry`` says whether its other columns are read too.

    Raises :class:`~resolver.errors.DocumentError` where it cannot be read or has no such column of texts.
    """
    with opened(path, shown) as file:
        _check(file, column, shown)
        total = file.metadata.num_rows
        groups = range(file.num_row_groups) if column.group is None else [column.group]
        share = path.stat().st_size / max(total, 1)
        number = sum(file.metadata.row_group(each).num_rows for each in range(groups[0])) if groups else 0
        wanted: list[str] | None = [column.name]
        if carry:
            wanted = None if column.identifier is None else [column.name, column.identifier]
        if carry and not total:
            yield Between("", columns=column.columns(distinct(file.schema_arrow.names)))
        for group in groups:
            for values in rows(file, group, wanted, shown):
                number += 1
                size = int(share * number) - int(share * (number - 1))
                if isinstance(values, str):
                    yield Between(_SAME, size, DocumentError(f"{shown}:{number}: {values}"))
                    continue
                row = ParquetRow(number, size, values, column)
                problem = unusable(row.text)
                where = f"{shown}:{number}: {column.name!r}"
                yield Between(_SAME, size, DocumentError(f"{where} {problem}")) if problem else row


def groups(path: Path, shown: str, column: Column) -> list[int]:
    """The bytes that each row group of a table takes in the file.

    Raises :class:`~resolver.errors.DocumentError` where it cannot be read or has no such column of texts.
    """
    with opened(path, shown) as file:
        _check(file, column, shown)
        return [length for _, length in map(partial(_extent, file), range(file.num_row_groups))]


def hashed_group(path: Path, shown: str, group: int) -> str:
    """A hash of all that a row group's rows are made of: its bytes, the schema, and how many rows are before it.

    Raises :class:`~resolver.errors.DocumentError` where it cannot be read.
    """
    with opened(path, shown) as file:
        before = sum(file.metadata.row_group(each).num_rows for each in range(group))
        start, length = _extent(file, group)
        digest = hashlib.sha256(f"{before} {file.schema_arrow.to_string()}".encode())
    try:
        with path.open("rb") as content:
            content.seek(start)
            while length > 0 and (chunk := content.read(min(length, _CHUNK))):
                digest.update(chunk)
                length -= len(chunk)
    except OSError as error:
        raise unreadable(shown, error) from error
    return digest.hexdigest()


def _extent(file: ParquetFile, group: int) -> tuple[int, int]:
    """Where a row group begins in the file, and how long it is."""
    found = file.metadata.row_group(group)
    extents = []
    for number in range(found.num_columns):
        chunk = found.column(number)
        start = min(chunk.dictionary_page_offset or chunk.data_page_offset, chunk.data_page_offset)
        extents.append((start, start + chunk.total_compressed_size))
    first = min(start for start, _ in extents)
    return first, max(end for _, end in extents) - first


def assembled(path: Path, shown: str, column: Column, lines: BinaryIO, out: BinaryIO) -> None:
    """Write a table again with the new texts: its schema, metadata, compression and row groups stay.

    ``lines`` are the pieces that :func:`pieces` gave, edited or not. Raises
    :class:`~resolver.errors.DocumentError` where the table cannot be read.
    """
    from pyarrow.parquet import ParquetWriter  # noqa: PLC0415 - an extra, and slow to load

    with opened(path, shown) as file, ParquetWriter(out, file.schema_arrow, **_settings(file)) as writer:
        at = file.schema_arrow.get_field_index(column.name)
        field = file.schema_arrow.field(at)
        for number in range(file.num_row_groups):
            with reading(shown, number):
                group = file.read_row_group(number)
            new = [json.loads(line) for line in itertools.islice(lines, group.num_rows)]
            if any(text is not None for text in new):
                with reading(shown, number):
                    group = group.set_column(at, field, _renewed(group.column(at), new))
            writer.write_table(group, row_group_size=max(group.num_rows, 1))


def _renewed(column: Any, new: Sequence[str | None]) -> Any:
    """A column of texts with those put in that are new; the others stay byte for byte, whether valid UTF-8 or not."""
    import pyarrow as pa  # noqa: PLC0415 - an extra, and slow to load

    old = column.cast(pa.large_string()).cast(pa.large_binary()).to_pylist()
    texts = [before if text is None else text.encode() for before, text in zip(old, new, strict=True)]
    return pa.array(texts, pa.large_binary()).cast(pa.large_string(), safe=False).cast(column.type)


def _check(file: ParquetFile, column: Column, shown: str) -> None:
    from pyarrow import types  # noqa: PLC0415 - an extra, and slow to load

    column.check(file.schema_arrow.names, shown)
    kind = file.schema_arrow.field(column.name).type
    if not is_text(kind.value_type if types.is_dictionary(kind) else kind):
        raise DocumentError(f"{shown}: its column {column.name!r} holds {kind}, not texts")


def is_text(kind: Any) -> bool:
    """Whether an Arrow type is one of strings."""
    from pyarrow import types  # noqa: PLC0415 - an extra, and slow to load

    return any(check(kind) for check in (types.is_string, types.is_large_string, types.is_string_view))


def _settings(file: ParquetFile) -> dict[str, Any]:
    """How a table was written: what its metadata say, column by column."""
    if not file.num_row_groups:
        return {}
    group = file.metadata.row_group(0)
    columns = [group.column(number) for number in range(group.num_columns)]
    codecs = {each.path_in_schema: each.compression for each in columns}
    return {
        "compression": {path: "NONE" if codec == "UNCOMPRESSED" else codec for path, codec in codecs.items()},
        "version": file.metadata.format_version,
        "use_dictionary": [each.path_in_schema for each in columns if each.has_dictionary_page],
        "write_statistics": [each.path_in_schema for each in columns if each.is_stats_set],
    }
