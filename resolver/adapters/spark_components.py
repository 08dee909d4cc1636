"""Components: what links tie together, found by a Spark cluster in rounds. Extra ``spark``.

Large and small stars in turn (Kiveris, Lattanzi, Mirrokni, Rastogi and Vassilvitskii, *Connected Components in
MapReduce and Beyond*, SoCC 2014): each round ties the neighbours of a node to the least of them, until every node hangs
at the least node of its component. The rounds grow with the logarithm of the longest chain; those of names are short.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from pyspark import StorageLevel
from pyspark.sql import DataFrame, Window
from pyspark.sql import functions as f


@contextlib.contextmanager
def components(edges: DataFrame) -> Iterator[DataFrame]:
    """The nodes, ``id``, with the least of their component, ``root``; a root has no row of its own.

    ``edges`` has two columns of longs, the nodes that are tied. What is kept for it goes with the block.
    """
    one, other = (f.col(f"`{name}`") for name in edges.columns)
    held = _distinct(edges.select(f.greatest(one, other).alias("u"), f.least(one, other).alias("v")))
    known = _fingerprint(held)
    while True:
        starred = _distinct(_small_star(_large_star(held)))
        now = _fingerprint(starred)
        held.unpersist()
        held = starred
        if now == known:
            break
        known = now
    try:
        yield held.select(f.col("u").alias("id"), f.col("v").alias("root"))
    finally:
        held.unpersist()


def _distinct(edges: DataFrame) -> DataFrame:
    """Edges from a greater node ``u`` to a lesser one ``v``, each once."""
    return edges.where("u > v").distinct().persist(StorageLevel.MEMORY_AND_DISK)


def _fingerprint(edges: DataFrame) -> tuple[int, int | None]:
    """Tells a set of edges from another, whatever their order."""
    [row] = edges.select(f.count("*"), f.expr("bit_xor(xxhash64(u, v))")).collect()
    return row[0], row[1]


def _large_star(edges: DataFrame) -> DataFrame:
    """Ties the greater neighbours of each node to the least of all, itself included."""
    both = edges.unionAll(edges.select(f.col("v").alias("u"), f.col("u").alias("v")))
    least = f.least(f.col("u"), f.min("v").over(Window.partitionBy("u")))
    return both.withColumn("m", least).where("v > u").select(f.col("v").alias("u"), f.col("m").alias("v"))


def _small_star(edges: DataFrame) -> DataFrame:
    """Ties each node and its lesser neighbours to the least of them."""
    tied = edges.withColumn("m", f.min("v").over(Window.partitionBy("u")))
    ends = f.explode(f.array("u", "v")).alias("u")
    return tied.select(ends, f.col("m").alias("v"))
