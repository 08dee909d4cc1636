"""Polars: names and texts of a Series or of an expression, eager, lazy and streaming. Extra ``polars``.

Importing this module gives every expression the namespace ``onomast``: ``pl.col("name").onomast.resolve()``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from resolver.errors import ColumnError, MissingExtraError
from resolver.resolver import Resolver

try:
    import polars as pl
    import pyarrow as pa

    from resolver.adapters import columns
except ModuleNotFoundError as error:
    raise MissingExtraError(
        f"resolver.adapters.polars needs {error.name}, which is not installed: pip install 'onomast[polars]'"
    ) from error

Column = TypeVar("Column", pl.Series, pl.Expr)


def resolve_column(
    column: Column,
    resolver: Resolver | None = None,
    kind: str | None = None,
    *,
    country: Column | None = None,
    born: Column | None = None,
) -> Column:
    """Names to structs of ``id``, ``name``, ``kind`` and ``score``; null where nobody is sure enough.

    ``kind`` restricts the answers; ``country`` is a column of ISO 3166 codes (or lists of them) and ``born`` one of
    years, which raise and lower candidates. ``resolver`` None is the one over the built-in gazetteer. Raises
    :class:`~resolver.errors.ColumnError` for columns of other types; in an expression, polars raises it as its own.
    """
    job = columns.Resolving(kind)
    if country is None and born is None:
        return _applied(job, resolver, column)
    nothing: Any = pl.lit(None) if isinstance(column, pl.Expr) else pl.Series([None])
    return _applied(job, resolver, column, nothing if country is None else country, nothing if born is None else born)


def annotate_column(  # noqa: PLR0913 - the options of Resolver.annotate, and which mentions are wanted
    column: Column,
    resolver: Resolver | None = None,
    *,
    lang: str | None = None,
    kind: str | None = None,
    threshold: float | None = None,
    adjectives: bool = False,
    nested: bool = False,
) -> Column:
    """Texts to lists of mentions: structs of ``start``, ``end``, ``text``, ``id``, ``name``, ``kind`` and ``score``.

    Offsets count code points. ``lang`` is the language of the texts, by default told from each; mentions of one
    ``kind`` and with a score of at least ``threshold`` (0 to 1) are kept; ``adjectives`` and ``nested`` are those of
    :meth:`resolver.Resolver.annotate`. Raises as :func:`resolve_column` does.
    """
    return _applied(columns.Annotating(lang, kind, threshold, adjectives, nested), resolver, column)


def normalise_column(  # noqa: PLR0913 - the options of Document.normalised, and which mentions are wanted
    column: Column,
    resolver: Resolver | None = None,
    *,
    to: str | None = None,
    style: str | None = None,
    lang: str | None = None,
    kind: str | None = None,
    threshold: float | None = None,
) -> Column:
    """Texts to the same with preferred spellings, in the same grammatical form.

    ``to`` is the language of the preferred names, by default each text's own, ``style`` a romanisation standard or a
    house's style; the others are those of :func:`annotate_column`. Raises as :func:`resolve_column` does.
    """
    return _applied(columns.Normalising(to, style, lang, kind, threshold), resolver, column)


@pl.api.register_expr_namespace("onomast")
class OnomastNamespace:
    """``pl.col(...).onomast``: the functions of this module as methods, with the same options."""

    def __init__(self, expr: pl.Expr) -> None:
        self._expr = expr

    def resolve(
        self,
        resolver: Resolver | None = None,
        kind: str | None = None,
        *,
        country: pl.Expr | str | None = None,
        born: pl.Expr | str | None = None,
    ) -> pl.Expr:
        """:func:`resolve_column`; a plain string in ``country`` or ``born`` is the name of a column."""
        return resolve_column(self._expr, resolver, kind, country=_named(country), born=_named(born))

    def annotate(self, resolver: Resolver | None = None, **options: Any) -> pl.Expr:
        """:func:`annotate_column`."""
        return annotate_column(self._expr, resolver, **options)

    def normalise(self, resolver: Resolver | None = None, **options: Any) -> pl.Expr:
        """:func:`normalise_column`."""
        return normalise_column(self._expr, resolver, **options)


def _named(column: pl.Expr | str | None) -> pl.Expr | None:
    return pl.col(column) if isinstance(column, str) else column


def _applied(job: columns.Job, resolver: Resolver | None, column: Column, *others: Column) -> Column:
    """A job on a column, at once or as an expression; ``others`` are those of country and born, or none."""
    dtype = _series(pa.array([], job.type)).dtype

    def batch(series: Sequence[pl.Series]) -> pl.Series:
        arrays = [_arrow(each) for each in series]
        checks: tuple[Callable[[Any, str], Any], ...] = (columns.countries, columns.years)
        beside = [
            check(array, _label(each)) for check, array, each in zip(checks, arrays[1:], series[1:], strict=False)
        ]
        made = columns.answers(job, resolver, _label(series[0]), arrays[0], *beside)
        return _series(made).cast(dtype).alias(series[0].name)

    every: list[Any] = [column, *others]  # all of them series, or all of them expressions
    if isinstance(column, pl.Series):
        return batch(every)
    return pl.map_batches(every, batch, return_dtype=dtype, is_elementwise=True)


def _label(series: pl.Series) -> str:
    return f"column {series.name!r}"


def _arrow(series: pl.Series) -> Any:
    if isinstance(series.dtype, pl.Object):
        raise ColumnError(f"{_label(series)} holds Python objects, not strings: cast it to pl.String")
    return series.to_arrow()


def _series(array: Any) -> pl.Series:
    """An array as a Series, by way of a table: without it, polars 1.40 loses strings inside lists (its issue 28626)."""
    frame = pl.from_arrow(pa.table({"": array}))
    assert isinstance(frame, pl.DataFrame)  # of a table
    return frame.to_series()
