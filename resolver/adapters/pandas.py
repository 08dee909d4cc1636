"""Pandas: names and texts of a Series, with its index kept and nullable types. Extra ``pandas``.

Importing this module gives every Series the accessor ``onomast``: ``frame["name"].onomast.resolve()``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from resolver.errors import ColumnError, MissingExtraError
from resolver.resolver import Resolver

try:
    import pandas as pd
    import pyarrow as pa

    from resolver.adapters import columns
except ModuleNotFoundError as error:
    raise MissingExtraError(
        f"resolver.adapters.pandas needs {error.name}, which is not installed: pip install 'onomast[pandas]'"
    ) from error

_SURROGATE = re.compile("[\ud800-\udfff]")


def resolve_column(
    column: pd.Series,
    resolver: Resolver | None = None,
    kind: str | None = None,
    *,
    country: pd.Series | str | Sequence[str] | None = None,
    born: pd.Series | int | None = None,
) -> pd.DataFrame:
    """Names to a frame of ``id``, ``name``, ``kind`` (``string``) and ``score`` (``Float64``) over the same index.

    A row is missing where the name is or where nobody is sure enough. ``kind`` restricts the answers; ``country`` is a
    column of ISO 3166 codes (or lists of them) and ``born`` one of years, which raise and lower candidates; a single
    code, list of codes or year is that of all rows.
    ``resolver`` None is the one over the built-in gazetteer. Raises :class:`~resolver.errors.ColumnError` for a column
    that holds anything but strings, and for a ``country`` or ``born`` of another index.
    """
    job = columns.Resolving(kind)
    others = []
    if country is not None or born is not None:
        for option, other, check in (("country", country, columns.countries), ("born", born, columns.years)):
            if not isinstance(other, pd.Series):
                others.append(check(_arrow(pd.Series([other], name=option)), option))
                continue
            if not other.index.equals(column.index):
                raise ColumnError(f"{_label(other)} has another index than {_label(column)}: align them first")
            others.append(check(_arrow(other), _label(other)))
    made = columns.answers(job, resolver, _label(column), _arrow(column), *others)
    fields = zip([each.name for each in made.type], made.flatten(), strict=True)
    return pd.DataFrame({name: _nullable(array, column.index, name) for name, array in fields}, index=column.index)


def annotate_column(  # noqa: PLR0913 - the options of Resolver.annotate, and which mentions are wanted
    column: pd.Series,
    resolver: Resolver | None = None,
    *,
    lang: str | None = None,
    kind: str | None = None,
    threshold: float | None = None,
    adjectives: bool = False,
    nested: bool = False,
) -> pd.Series:
    """Texts to lists of mentions with ``start``, ``end``, ``text``, ``id``, ``name``, ``kind`` and ``score``.

    The Series has the same index and an Arrow type: its values are lists of dictionaries, and ``.list.flatten()``
    and ``.struct.explode()`` make columns of them. Offsets count code points. ``lang`` is the language of the texts,
    by default told from each; mentions of one ``kind`` and with a score of at least ``threshold`` (0 to 1) are kept;
    ``adjectives`` and ``nested`` are those of :meth:`resolver.Resolver.annotate`. Raises
    :class:`~resolver.errors.ColumnError` for a column that holds anything but strings.
    """
    job = columns.Annotating(lang, kind, threshold, adjectives, nested)
    made = columns.answers(job, resolver, _label(column), _arrow(column))
    return pd.Series(pd.array(made, dtype=pd.ArrowDtype(made.type)), index=column.index, name=column.name)


def normalise_column(  # noqa: PLR0913 - the options of Document.normalised, and which mentions are wanted
    column: pd.Series,
    resolver: Resolver | None = None,
    *,
    to: str | None = None,
    style: str | None = None,
    lang: str | None = None,
    kind: str | None = None,
    threshold: float | None = None,
) -> pd.Series:
    """Texts to the same with preferred spellings, in the same grammatical form; over the same index, ``string``.

    ``to`` is the language of the preferred names, by default each text's own, ``style`` a romanisation standard or a
    house's style; the others are those of :func:`annotate_column`. A lone surrogate comes back as U+FFFD. Raises
    :class:`~resolver.errors.ColumnError` for a column that holds anything but strings.
    """
    job = columns.Normalising(to, style, lang, kind, threshold)
    made = columns.answers(job, resolver, _label(column), _arrow(column))
    return _nullable(made, column.index, column.name)


@pd.api.extensions.register_series_accessor("onomast")
class OnomastAccessor:
    """``series.onomast``: the functions of this module as methods, with the same options."""

    def __init__(self, series: pd.Series) -> None:
        self._series = series

    def resolve(self, resolver: Resolver | None = None, kind: str | None = None, **options: Any) -> pd.DataFrame:
        """:func:`resolve_column`."""
        return resolve_column(self._series, resolver, kind, **options)

    def annotate(self, resolver: Resolver | None = None, **options: Any) -> pd.Series:
        """:func:`annotate_column`."""
        return annotate_column(self._series, resolver, **options)

    def normalise(self, resolver: Resolver | None = None, **options: Any) -> pd.Series:
        """:func:`normalise_column`."""
        return normalise_column(self._series, resolver, **options)


def _label(series: pd.Series) -> str:
    return f"column {series.name!r}"


def _arrow(series: pd.Series) -> Any:
    """A Series as Arrow has it, NaN as null; a lone surrogate, which Arrow cannot hold, is one letter U+FFFD."""
    try:
        return pa.array(series, from_pandas=True)
    except UnicodeEncodeError:
        return pa.array(series.map(_without_surrogates, na_action="ignore"), from_pandas=True)
    except (pa.ArrowInvalid, pa.ArrowTypeError) as error:
        wrong = next(
            (f"a value of type {type(value).__name__} (row {at}: {value!r:.60})" for at, value in _strangers(series)),
            "values of several types",
        )
        raise ColumnError(f"{_label(series)} holds {wrong} beside strings: make them strings or missing") from error


def _without_surrogates(value: Any) -> Any:
    return _SURROGATE.sub("\ufffd", value) if isinstance(value, str) else value


def _strangers(series: pd.Series) -> Any:
    """What is neither a string nor missing, with its row, counted from 0."""
    for at, value in enumerate(series):
        if not isinstance(value, str) and not (pd.api.types.is_scalar(value) and pd.isna(value)):
            yield at, value


def _nullable(array: Any, index: pd.Index, name: Any) -> pd.Series:
    """An array as a Series of one of pandas' own nullable types."""
    dtype = pd.Float64Dtype() if pa.types.is_floating(array.type) else pd.StringDtype("pyarrow")
    return pd.Series(dtype.__from_arrow__(array), index=index, name=name)
