"""Spark batches: a batch in portions, done by the executors of a Spark cluster. Extra ``spark``.

Only paths go to the executors and only outcomes come back: texts and results go between the executors and the file
system that all machines share. The work is done in waves, so that the driver holds the outcomes of one wave at a time
and an interruption costs one wave at the most.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from resolver.documents.portions import Outcome, Portion, Work
from resolver.errors import MissingExtraError, OnomastError, WorkerError

try:
    from py4j.protocol import Py4JError, Py4JJavaError
    from pyspark.errors import PySparkException
    from pyspark.sql import SparkSession

    from resolver.adapters.shipping import without_pandas
except ModuleNotFoundError as error:
    raise MissingExtraError(
        f"--spark needs {error.name}, which is not installed: pip install 'onomast[spark]'"
    ) from error

if TYPE_CHECKING:
    from pyspark import SparkContext

    from resolver.adapters.shipping import Shipment

_PARCEL_BYTES = 4_000_000
"""That a task reads at the most, unless one portion is longer: seconds of work, beside milliseconds of Spark's."""
_PARCEL_PORTIONS = 1_000
_ROUNDS = 32
"""Tasks for each core in a wave: what the cores wait for the last one is little beside."""
_LEAST_ROUNDS = 4
"""Tasks for each core where there is little to do, so that none has much more of it than the others."""
_OWN_ERROR = re.compile(r"^resolver\.errors\.\w+: (.*)$", re.MULTILINE)


@contextlib.contextmanager
def session(master: str, name: str) -> Iterator[SparkContext]:
    """Spark with this master, ended with the block; where the program has a session already, that one, which stays.

    ``name`` is the application's, as Spark shows it.
    The executors use the Python that ``PYSPARK_PYTHON`` names, by default the one that runs here. Raises
    :class:`~resolver.errors.OnomastError` where Spark cannot be started.
    """
    active = SparkSession.getActiveSession()
    if active is not None:
        yield active.sparkContext
        return
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    bar = str(sys.stderr.isatty()).lower()
    try:
        builder = SparkSession.builder.master(master).appName(name)
        with without_pandas():
            started = builder.config("spark.ui.showConsoleProgress", bar).getOrCreate()
    except (PySparkException, Py4JError, OSError) as error:
        raise OnomastError(
            f"Spark cannot be started at {master!r}: {_reason(error).rstrip('.')}; it needs Java 17 or newer, and a "
            "master such as local[4], spark://HOST:7077 or yarn"
        ) from error
    started.sparkContext.setLogLevel("OFF")  # what goes wrong in a task is said by what it raises
    try:
        yield started.sparkContext
    finally:
        started.stop()


def done(
    context: SparkContext, work: Work, shipment: Shipment, portions: Iterable[Portion], total: int
) -> Iterator[Outcome]:
    """The outcomes of all portions, wave by wave; ``total`` is about how many bytes they are.

    Raises :class:`~resolver.errors.WorkerError` where a task failed as often as Spark lets it.
    """
    task = _Task(work, shipment)
    cores = context.defaultParallelism
    waiting = _parcels(portions, min(_PARCEL_BYTES, total // (cores * _LEAST_ROUNDS)))
    while wave := list(itertools.islice(waiting, cores * _ROUNDS)):
        with giving_up():
            outcomes = context.parallelize(wave, len(wave)).mapPartitions(task).collect()
        yield from outcomes


@contextlib.contextmanager
def giving_up() -> Iterator[None]:
    """Raises :class:`~resolver.errors.WorkerError` in place of what Spark raises where a task failed too often."""
    try:
        yield
    except (Py4JJavaError, PySparkException) as error:
        raise WorkerError(f"Spark gave up a task: {_reason(error)}") from error


@dataclass(frozen=True, slots=True)
class _Task:
    """What an executor does with the parcels of a partition."""

    work: Work
    shipment: Shipment

    def __call__(self, parcels: Iterable[list[Portion]]) -> Iterator[Outcome]:
        resolver = self.shipment.resolver()
        return (self.work(resolver, portion) for parcel in parcels for portion in parcel)


def _parcels(portions: Iterable[Portion], most: int) -> Iterator[list[Portion]]:
    parcel: list[Portion] = []
    size = 0
    for portion in portions:
        parcel.append(portion)
        size += portion.size
        if size >= most or len(parcel) >= _PARCEL_PORTIONS:
            yield parcel
            parcel, size = [], 0
    if parcel:
        yield parcel


def _reason(error: Exception) -> str:
    """What Spark says, without its stack; of an error of our own in a task, that one's words."""
    said = str(error.java_exception.getMessage() if isinstance(error, Py4JJavaError) else error)
    own = _OWN_ERROR.findall(said)
    return own[-1] if own else said.strip().partition("\n")[0]
