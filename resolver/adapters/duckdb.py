"""DuckDB: scalar functions for names and texts, run over Arrow batches. Extra ``duckdb``."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Any

from resolver.errors import MissingExtraError
from resolver.resolver import Resolver

try:
    import duckdb
    import pyarrow as pa
    import pyarrow.compute as pc

    from resolver.adapters import columns
except ModuleNotFoundError as error:
    raise MissingExtraError(
        f"resolver.adapters.duckdb needs {error.name}, which is not installed: pip install 'onomast[duckdb]'"
    ) from error

FUNCTIONS = ("onomast_id", "onomast_resolve", "onomast_mentions", "onomast_normalised")


def register(  # noqa: PLR0913 - SQL's functions take one argument, so their options are said here
    connection: duckdb.DuckDBPyConnection,
    resolver: Resolver | None = None,
    *,
    kind: str | None = None,
    lang: str | None = None,
    threshold: float | None = None,
    adjectives: bool = False,
    nested: bool = False,
    to: str | None = None,
    style: str | None = None,
) -> None:
    """Give a connection the functions of Onomast, or give it them anew with other options.

    - ``onomast_id(name) -> VARCHAR``, NULL where nobody is sure enough;
    - ``onomast_resolve(name) -> STRUCT(id, name, kind, score)``, likewise;
    - ``onomast_mentions(text) -> STRUCT("start", "end", "text", id, name, kind, score)[]``, offsets in code points;
    - ``onomast_normalised(text) -> VARCHAR``, the text with preferred spellings.

    ``resolver`` None is the one over the built-in gazetteer. ``kind`` restricts the answers of all four; ``lang`` (the
    language of the texts, by default told from each) and ``threshold`` (least score of a mention, 0 to 1) are for the
    last two; ``adjectives`` and ``nested`` for ``onomast_mentions``, ``to`` and ``style`` for ``onomast_normalised``.

    The functions belong to the database, so that cursors have them too; they are registered anew on the connection that
    registered them first.
    """
    resolving = columns.Resolving(kind)
    jobs: tuple[tuple[columns.Job, Callable[[Any], Any]], ...] = (
        (resolving, lambda matches: pc.struct_field(matches, "id")),
        (resolving, _same),
        (columns.Annotating(lang, kind, threshold, adjectives, nested), _same),
        (columns.Normalising(to, style, lang, kind, threshold), _same),
    )
    create: Any = connection.create_function  # its types want enumerations whose module changes with the version
    for name, (job, part) in zip(FUNCTIONS, jobs, strict=True):
        function = _function(name, job, part, resolver)
        returned = _sql_type(part(pa.array([], job.type)).type)
        with contextlib.suppress(duckdb.InvalidInputException):  # there is none yet
            connection.remove_function(name)
        create(name, function, ["VARCHAR"], returned, type="arrow", null_handling="special")


def _function(
    name: str, job: columns.Job, part: Callable[[Any], Any], resolver: Resolver | None
) -> Callable[[Any], Any]:
    def batch(values: Any) -> Any:
        return part(columns.answers(job, resolver, f"the argument of {name}", values))

    return batch


def _same(values: Any) -> Any:
    return values


def _sql_type(kind: Any) -> str:
    """DuckDB's name of an Arrow type."""
    if pa.types.is_struct(kind):
        fields = [f'"{each.name}" {_sql_type(each.type)}' for each in kind]
        return f"STRUCT({', '.join(fields)})"
    if pa.types.is_large_list(kind):
        return f"{_sql_type(kind.value_type)}[]"
    return "VARCHAR" if pa.types.is_large_string(kind) else "DOUBLE" if pa.types.is_floating(kind) else "BIGINT"
