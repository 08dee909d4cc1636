"""Clusters: ``onomast annotate --spark``, the work of a batch shared among machines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from resolver.commands.asked import Asked, Found
from resolver.commands.knowledge import Knowledge
from resolver.commands.printing import Failures
from resolver.documents.destinations import GO_ON, Making, tell
from resolver.documents.source import Source
from resolver.errors import DocumentError

if TYPE_CHECKING:
    from resolver.documents.portions import Portion, Work

spark_option = click.option(
    "--spark",
    metavar="MASTER",
    help="Share the work among the executors of a Spark cluster (local[4,4], spark://HOST:7077, yarn), which see the "
    "same files; needs --output FOLDER.",
)


def check(asked: Asked, form: str, workers: int) -> None:
    """Usage errors for what a cluster cannot do."""
    if not asked.into_folder:
        raise click.UsageError("--spark has each result written where it is made: give --output FOLDER.")
    if workers != 1:
        raise click.UsageError("--spark has the executors do the work: leave out --workers.")
    if any(isinstance(each, Source) and each.path is None for each in asked.found):
        raise click.UsageError("--spark reads files that all machines see: give paths, not standard input.")
    if asked.column is not None and form != "jsonl":
        raise click.UsageError(f"--spark writes tables as --format jsonl, not {form}.")


def annotate(master: str, found: Found, work: Work, making: Making, knowledge: Knowledge, failures: Failures) -> None:  # noqa: PLR0913, PLR0917 - what is done, where, and who is told
    """Annotate all sources on a cluster; what goes wrong with one is reported, and the rest is done.

    Raises :class:`~resolver.errors.OnomastError` where there is no Spark, and
    :class:`~resolver.errors.WorkerError` where it gave up.
    """
    from resolver.adapters import spark_batches  # noqa: PLC0415 - an extra, and heavy
    from resolver.adapters.shipping import shipped  # noqa: PLC0415 - likewise
    from resolver.documents.parts import Parts  # noqa: PLC0415 - only here

    parts = Parts(work.folder, work.form(), making)

    def portions() -> Iterator[Portion]:
        for each in parts.portions(found):
            if isinstance(each, DocumentError):
                failures.report(each)
            else:
                yield each

    total = sum(each.size for each in found if isinstance(each, Source))
    try:
        with spark_batches.session(master, "onomast annotate") as context:
            shipment = shipped(context, knowledge.paths, only=knowledge.only, threshold=knowledge.threshold)
            for outcome in spark_batches.done(context, work, shipment, portions(), total):
                for error in outcome.errors:
                    failures.report(DocumentError(error))
                parts.settle(outcome)
    except BaseException as stop:
        tell(stop, f"what is whole in {work.folder} stays, and {GO_ON}")
        raise
