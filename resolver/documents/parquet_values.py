"""Parquet values: a file opened, the rows of a row group as Python has them, and what is wrong there said in words."""

from __future__ import annotations

import contextlib
import importlib.util
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from resolver.documents.rows import distinct
from resolver.errors import DocumentError, MissingExtraError

if TYPE_CHECKING:
    from pyarrow.parquet import ParquetFile

_BATCH = 256
"""Rows that are held as Python objects at a time."""


def require_pyarrow() -> None:
    """Make sure that Parquet can be read.

    Raises :class:`~resolver.errors.MissingExtraError` where pyarrow is not installed.
    """
    if importlib.util.find_spec("pyarrow") is None:
        raise MissingExtraError("Parquet needs pyarrow, which is not installed: pip install 'onomast[parquet]'")


def opened(path: Path, shown: str) -> ParquetFile:
    """A file, with its schema read.

    Raises :class:`~resolver.errors.DocumentError` where it cannot be read, and
    :class:`~resolver.errors.MissingExtraError` where pyarrow is not installed.
    """
    require_pyarrow()
    from pyarrow.parquet import ParquetFile  # noqa: PLC0415 - an extra, and slow to load

    with reading(shown):
        file = ParquetFile(path)
        file.schema_arrow.names  # noqa: B018 - read here, once: a damaged file may have names that are no text
        return file


@contextlib.contextmanager
def reading(shown: str, group: int | None = None) -> Iterator[None]:
    """Raises :class:`~resolver.errors.DocumentError`, which names the file or one of its row groups, counted from 0,
    for what goes wrong where it is read.
    """
    try:
        yield
    except _unreadable() as error:
        where = "" if group is None else f"row group {group} "
        raise DocumentError(f"{shown}: {where}cannot be read as Parquet: {error}") from error


def _unreadable() -> tuple[type[Exception], ...]:
    """What pyarrow raises where data are damaged, or are nothing that Python has a value for."""
    from pyarrow import ArrowException  # noqa: PLC0415 - an extra, and slow to load

    return (ArrowException, OSError, ValueError, OverflowError, LookupError)


def rows(file: ParquetFile, group: int, wanted: Sequence[str] | None, shown: str) -> Iterator[dict[str, Any] | str]:
    """The rows of a row group, each its values by the names of the columns; for one that cannot be read, why.

    Raises :class:`~resolver.errors.DocumentError` where the row group is damaged.
    """
    with reading(shown, group):
        for batch in file.iter_batches(_BATCH, row_groups=[group], columns=wanted, use_threads=False):
            names = distinct(batch.schema.names)
            try:
                found: list[dict[str, Any] | str] = type(batch).from_arrays(batch.columns, names=names).to_pylist()
            except _unreadable():
                found = [_row(names, [column[at] for column in batch.columns]) for at in range(batch.num_rows)]
            yield from found


def _row(names: Sequence[str], cells: Sequence[Any]) -> dict[str, Any] | str:
    """A row of Arrow's scalars as values; where one can be none, why."""
    values: dict[str, Any] = {}
    for name, cell in zip(names, cells, strict=True):
        try:
            values[name] = _value(cell)
        except _unreadable() as error:
            return f"{name!r} cannot be read: {error}"
    return values


def _value(cell: Any) -> Any:
    """One of Arrow's scalars as a value; days and times that Python has no date for as Arrow writes them."""
    from pyarrow import string, types  # noqa: PLC0415 - an extra, and slow to load

    try:
        return cell.as_py()
    except _unreadable():
        if types.is_temporal(cell.type):
            return cell.cast(string()).as_py()
        raise
