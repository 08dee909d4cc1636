"""Clusters of machines for clusters of names: ``onomast cluster --spark``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from resolver.commands.knowledge import Knowledge

if TYPE_CHECKING:
    from resolver.clustering import Cluster, Form

spark_option = click.option(
    "--spark",
    metavar="MASTER",
    help="Have the executors of a Spark cluster (local[4,4], spark://HOST:7077, yarn) look names up and group them; "
    "names and clusters pass through this process.",
)


def check(texts: bool, workers: int) -> None:
    """Usage errors for what Spark cannot do."""
    if texts:
        raise click.UsageError("--spark groups names: give lists or tables of names, or leave out --spark for texts.")
    if workers != 1:
        raise click.UsageError("--spark has the executors do the work: leave out --workers.")


def clustered(  # noqa: PLR0913, PLR0917 - the names, what they are, and who is left out
    master: str, forms: Sequence[Form], kind: str | None, link: float, keep: bool, knowledge: Knowledge
) -> list[Cluster]:
    """The clusters of names on Spark: what :func:`resolver.clustering.clustered` makes of them here.

    Raises :class:`~resolver.errors.OnomastError` where there is no Spark, and
    :class:`~resolver.errors.WorkerError` where it gave up.
    """
    from resolver.adapters import spark_batches  # noqa: PLC0415 - an extra, and heavy
    from resolver.adapters.spark_clusters import clusters  # noqa: PLC0415 - likewise

    counts = {form.text: form.count for form in forms}
    with spark_batches.session(master, "onomast cluster") as context, spark_batches.giving_up():
        return clusters(
            context,
            counts,
            kind=kind,
            link=link,
            keep=keep,
            gazetteer=knowledge.paths,
            only=knowledge.only,
            threshold=knowledge.threshold,
        )
