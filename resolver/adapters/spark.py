"""Spark: names and texts of a DataFrame, worked on by the executors in Arrow batches. Extra ``spark``.

The functions take a frame and give it back, lazily, with one column more. They work row by row: nothing is shuffled.
Names are grouped in :mod:`resolver.adapters.spark_clusters`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from resolver.errors import ColumnError, MissingExtraError, OnomastError

try:
    import pyarrow as pa
    from pyspark import SparkContext
    from pyspark.errors import PySparkException
    from pyspark.sql import DataFrame
    from pyspark.sql.types import ArrayType, DataType, DoubleType, LongType, StringType, StructField, StructType

    from resolver.adapters import columns
    from resolver.adapters.shipping import Shipment, shipped, without_pandas
except ModuleNotFoundError as error:
    raise MissingExtraError(
        f"resolver.adapters.spark needs {error.name}, which is not installed: pip install 'onomast[spark]'"
    ) from error

Paths = str | Path | Sequence[str | Path]
"""A gazetteer's path or several, the later laid over the earlier."""


def resolve_column(  # noqa: PLR0913 - what is known about a name, and the gazetteer
    frame: DataFrame,
    column: str,
    into: str = "match",
    *,
    kind: str | None = None,
    country: str | None = None,
    born: str | None = None,
    gazetteer: Paths = (),
    only: bool = False,
    threshold: float | None = None,
) -> DataFrame:
    """The frame with a column ``into`` of structs: ``id``, ``name``, ``kind``, ``score``; null where nobody is meant.

    ``column`` names the names; ``kind`` restricts the answers; ``country`` and ``born`` name columns of ISO 3166 codes
    (or arrays of them) and of years, which raise and lower candidates. ``gazetteer`` is laid over the built-in one, or
    with ``only`` used without it, and shipped to each executor once; ``threshold`` (0 to 1) is the least score of an
    answer, by default the calibrated one.

    Raises :class:`~resolver.errors.ColumnError` for a column that is not there or holds anything but strings, and
    :class:`~resolver.errors.GazetteerError` for a gazetteer that cannot be read.
    """
    shipment = shipped(context_of(frame), gazetteer, only=only, threshold=threshold)
    return _applied(columns.Resolving(kind), shipment, frame, column, into, country, born)


def annotate_column(  # noqa: PLR0913 - the options of Resolver.annotate, which mentions are wanted, and the gazetteer
    frame: DataFrame,
    column: str,
    into: str = "mentions",
    *,
    lang: str | None = None,
    kind: str | None = None,
    threshold: float | None = None,
    adjectives: bool = False,
    nested: bool = False,
    gazetteer: Paths = (),
    only: bool = False,
) -> DataFrame:
    """The frame with a column ``into`` of arrays of mentions, empty where there are none, null where there is no text.

    A mention has ``start``, ``end``, ``text``, ``id``, ``name``, ``kind`` and ``score``; offsets count code points.
    ``column`` names the texts. ``lang`` is the language of the texts, by default told from each; mentions of one
    ``kind`` and with a score of at least ``threshold`` (0 to 1) are kept; ``adjectives`` and ``nested`` are those of
    :meth:`resolver.Resolver.annotate`; ``gazetteer`` and ``only`` are those of :func:`resolve_column`, and so is what
    is raised.
    """
    shipment = shipped(context_of(frame), gazetteer, only=only)
    job = columns.Annotating(lang, kind, threshold, adjectives, nested)
    return _applied(job, shipment, frame, column, into)


def normalise_column(  # noqa: PLR0913 - the options of Document.normalised, which mentions are wanted, the gazetteer
    frame: DataFrame,
    column: str,
    into: str = "normalised",
    *,
    to: str | None = None,
    style: str | None = None,
    lang: str | None = None,
    kind: str | None = None,
    threshold: float | None = None,
    gazetteer: Paths = (),
    only: bool = False,
) -> DataFrame:
    """The frame with a column ``into`` of the texts with preferred spellings, in the same grammatical form.

    ``to`` is the language of the preferred names, by default each text's own, ``style`` a romanisation standard or a
    house's style; the others are those of :func:`annotate_column`, and what is raised is what it raises.
    """
    shipment = shipped(context_of(frame), gazetteer, only=only)
    return _applied(columns.Normalising(to, style, lang, kind, threshold), shipment, frame, column, into)


@dataclass(frozen=True, slots=True)
class _Batches:
    """What an executor does with the Arrow batches of a partition: it adds a column to each."""

    job: columns.Job
    shipment: Shipment
    column: str
    into: str
    country: str | None
    born: str | None

    def __call__(self, batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        resolver = self.shipment.resolver()
        narrow = _narrow(self.job.type)
        for batch in batches:
            made = columns.answers(
                self.job, resolver, _label(self.column), self._of(batch, self.column), *self._beside(batch)
            )
            yield pa.RecordBatch.from_arrays([*batch.columns, made.cast(narrow)], [*batch.schema.names, self.into])

    def _of(self, batch: pa.RecordBatch, name: str) -> Any:
        return batch.column(batch.schema.get_field_index(name))

    def _beside(self, batch: pa.RecordBatch) -> list[Any]:
        if self.country is None and self.born is None:
            return []
        pairs = ((self.country, columns.countries), (self.born, columns.years))
        return [
            check(pa.nulls(1), "") if name is None else check(self._of(batch, name), _label(name))
            for name, check in pairs
        ]


def context_of(frame: DataFrame) -> SparkContext:
    """The context that ships gazetteers; raises :class:`~resolver.errors.OnomastError` where a session has none."""
    try:
        return frame.sparkSession.sparkContext
    except PySparkException as error:
        raise OnomastError(
            "gazetteers are shipped by SparkContext, which a Spark Connect session has none of: run this on a classic "
            "session, one made with a master"
        ) from error


def _applied(  # noqa: PLR0913, PLR0917 - a job, by whom, on which columns of what
    job: columns.Job,
    shipment: Shipment,
    frame: DataFrame,
    column: str,
    into: str,
    country: str | None = None,
    born: str | None = None,
) -> DataFrame:
    checked(frame, column, StringType, "strings", "names or texts")
    for name in filter(None, (country, born)):
        checked(frame, name)
    if into in frame.columns:
        raise ColumnError(f"the frame has a {_label(into)} already: give the new one another name as into")
    schema = StructType([*frame.schema.fields, StructField(into, _spark_type(job.type))])
    batches = _Batches(job, shipment, column, into, country, born)
    with without_pandas():
        return frame.mapInArrow(batches, schema)


def checked(
    frame: DataFrame, name: str, kind: type[DataType] = DataType, called: str = "anything", wanted: str = "anything"
) -> None:
    """Raises :class:`~resolver.errors.ColumnError` unless a frame has one column of this name, of a kind of type.

    ``called`` says in words what the type holds, and ``wanted`` what the column should be of.
    """
    names = frame.columns
    if names.count(name) != 1:
        having = "has more than one" if name in names else "no"
        raise ColumnError(f"the frame {having} {_label(name)}; its columns are: {', '.join(names)}")
    held = frame.schema[name].dataType
    if not isinstance(held, kind):
        raise ColumnError(
            f"{_label(name)} holds {held.simpleString()}, not {called}: give the column of {wanted}, or cast it"
        )


def _label(name: str) -> str:
    return f"column {name!r}"


def _narrow(kind: Any) -> Any:
    """An Arrow type with the offsets that Spark reads: a batch of its own is never as large as to need wider ones."""
    if pa.types.is_struct(kind):
        return pa.struct([(each.name, _narrow(each.type)) for each in kind])
    if pa.types.is_large_list(kind):
        return pa.list_(_narrow(kind.value_type))
    return pa.string() if pa.types.is_large_string(kind) else kind


def _spark_type(kind: Any) -> DataType:
    """Spark's name of an Arrow type."""
    if pa.types.is_struct(kind):
        return StructType([StructField(each.name, _spark_type(each.type)) for each in kind])
    if pa.types.is_large_list(kind):
        return ArrayType(_spark_type(kind.value_type))
    return (
        StringType() if pa.types.is_large_string(kind) else DoubleType() if pa.types.is_floating(kind) else LongType()
    )
