"""Spark clusters: the distinct names of a DataFrame grouped by whom they can name. Extra ``spark``.

What :func:`resolver.cluster` does on one machine, with the same blocks, links and agglomeration, and the same outcome.
Each stage is a shuffle and a pass over sorted Arrow batches: names by block to pairs, pairs to links, which are scored
once, links by component to clusters. No executor holds more than one block or one component at a time.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from typing import Any

from gazetteer.entity import KINDS
from resolver.arguments import one_of
from resolver.clustering import THRESHOLD, Cluster, Form
from resolver.errors import MissingExtraError

try:
    import pyarrow as pa
    from pyspark import SparkContext, StorageLevel
    from pyspark.sql import Column, DataFrame, SparkSession
    from pyspark.sql import functions as f
    from pyspark.sql.types import IntegralType, StringType

    from resolver.adapters import spark_stages as stages
    from resolver.adapters.shipping import shipped, without_pandas
    from resolver.adapters.spark import Paths, checked, context_of
    from resolver.adapters.spark_components import components
except ModuleNotFoundError as error:
    raise MissingExtraError(
        f"resolver.adapters.spark_clusters needs {error.name}, which is not installed: pip install 'onomast[spark]'"
    ) from error

_JOINING = "spark.sql.optimizer.canChangeCachedPlanOutputPartitioning"


def cluster_names(  # noqa: PLR0913 - the names, what they are, who is left out
    frame: DataFrame,
    column: str,
    *,
    count: str | None = None,
    kind: str | None = None,
    link: float = THRESHOLD,
    keep: bool = False,
    gazetteer: Paths = (),
    only: bool = False,
    threshold: float | None = None,
) -> DataFrame:
    """The distinct names of a column with their clusters: ``name``, ``count``, ``cluster``, ``kind``, ``score``.

    ``cluster`` is the most frequent spelling of the cluster, the first of the alphabet among equals, and the same for
    all its names; ``kind`` and ``score`` are those of :class:`resolver.Cluster`. Names have single blanks between their
    words; null, blank ones, and those without a letter or of more than 512 characters have no row.

    ``count`` names a column of whole numbers, how often each name was met (a row of null or less than 1 counts for
    nothing); without it each row counts once. ``kind`` says what all names are, ``link`` (0 to 1) is the least score of
    two spellings that are linked. Names that the gazetteer resolves are left out unless ``keep``; ``gazetteer``,
    ``only`` and ``threshold`` are those of :func:`resolver.adapters.spark.resolve_column`.

    The work is done when this is called, since what is connected shows only in rounds. The frame that comes back is
    persisted: ``unpersist()`` it when it is no longer wanted.

    Raises :class:`~resolver.errors.ColumnError` for columns that are missing or of another type,
    :class:`~resolver.errors.UnknownNameError` for a kind that is none, and
    :class:`~resolver.errors.GazetteerError` for a gazetteer that cannot be read.
    """
    one_of("kind", kind, KINDS)
    checked(frame, column, StringType, "strings", "names")
    if count is not None:
        checked(frame, count, IntegralType, "whole numbers", "counts")
    context = context_of(frame)
    shipment = shipped(context, () if keep else gazetteer, only=only and not keep, threshold=threshold)
    with without_pandas(), _few_tasks(frame.sparkSession):
        names = _distinct(frame, column, count)
        if not keep:
            names = names.mapInArrow(stages.Unborne(shipment, kind), names.schema)
        names = names.withColumn("id", f.xxhash64("name")).persist(StorageLevel.MEMORY_AND_DISK)
        members = names.select("name").mapInArrow(stages.Keys(shipment, kind), stages.MEMBERS)
        pairs = _together(members, "block").mapInArrow(stages.Pairs(shipment), stages.PAIRS)
        links = _together(pairs, "family", "first", "second").mapInArrow(
            stages.Linking(shipment, kind, link), stages.LINKS
        )
        links = links.withColumn("id", f.xxhash64("first")).persist(StorageLevel.MEMORY_AND_DISK)
        edges = links.select("id", f.xxhash64("second").alias("other"))
        with components(edges) as roots:
            tied = _by_component(names, links, roots)
            found = _together(tied, "root").mapInArrow(stages.Grouping(shipment, kind), stages.CLUSTERED)
            found = found.persist(StorageLevel.MEMORY_AND_DISK)
            found.count()
    links.unpersist()
    names.unpersist()
    return found


def clusters(context: SparkContext, counts: Mapping[str, int], **options: Any) -> list[Cluster]:
    """The clusters of names with how often each was met, the most frequent first, as :func:`resolver.cluster` has them.

    ``options`` are those of :func:`cluster_names`, and so is what is raised. Names and clusters are held here.
    """
    table = pa.table({"name": pa.array(counts, pa.string()), "count": pa.array(counts.values(), pa.int64())})
    with without_pandas():
        frame = SparkSession(context).createDataFrame(table)
        found = cluster_names(frame, "name", count="count", **options)
        rows = found.toArrow()
        found.unpersist()
    members: dict[str, list[Form]] = {}
    said: dict[str, tuple[str | None, float]] = {}
    for name, count, chief, kind, score in zip(*(column.to_pylist() for column in rows.columns), strict=True):
        members.setdefault(chief, []).append(Form(name, count))
        said[chief] = kind, score
    made = [
        Cluster(tuple(sorted(forms, key=lambda form: (-form.count, form.text))), *said[chief])
        for chief, forms in members.items()
    ]
    return sorted(made, key=lambda one: (-one.count, one.forms[0].text))


@contextlib.contextmanager
def _few_tasks(session: SparkSession) -> Iterator[None]:
    """Lets Spark join small partitions of what is persisted, too: 200 tasks a shuffle would be most of the time."""
    before = session.conf.get(_JOINING)
    session.conf.set(_JOINING, "true")
    try:
        yield
    finally:
        session.conf.set(_JOINING, before or "false")


def _distinct(frame: DataFrame, column: str, count: str | None) -> DataFrame:
    """The distinct names and how often each was met; those that are the same but for blanks are one."""
    met = f.lit(1) if count is None else _column(count)
    found = frame.select(_column(column).alias("name"), met.cast("long").alias("count"))
    found = found.where("name is not null and count > 0")
    found = found.groupBy("name").agg(f.sum("count").alias("count"))
    cleaned = found.mapInArrow(stages.cleaned, found.schema)
    return cleaned.groupBy("name").agg(f.sum("count").alias("count"))


def _column(name: str) -> Column:
    """The column of a name with whatever in it, dots too."""
    return f.col("`" + name.replace("`", "``") + "`")


def _together(frame: DataFrame, *by: str) -> DataFrame:
    """The frame with rows of one value of the first column in one partition, sorted by all of them."""
    return frame.repartition(f.col(by[0])).sortWithinPartitions(*by)


def _by_component(names: DataFrame, links: DataFrame, roots: DataFrame) -> DataFrame:
    """Names and links as rows of one kind, with the root of their component: a link has no count, a name no other."""
    root = f.coalesce("root", "id").alias("root")
    nothing = f.lit(None)
    of_names = names.join(roots, "id", "left").select(
        root,
        "name",
        nothing.cast("string").alias("other"),
        "count",
        nothing.cast("double").alias("score"),
        nothing.cast("boolean").alias("partial"),
    )
    of_links = links.join(roots, "id", "left").select(
        root,
        f.col("first").alias("name"),
        f.col("second").alias("other"),
        nothing.cast("long").alias("count"),
        "score",
        "partial",
    )
    return of_names.unionAll(of_links)
