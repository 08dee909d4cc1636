"""Shipping: gazetteers on their way to Spark's executors, and the resolver that each Python worker makes of them once.

A file goes to each executor once, under a name that tells its content, so that two gazetteers of one name do not meet
there. The built-in gazetteer comes with the package, which every executor has.
"""

from __future__ import annotations

import atexit
import contextlib
import importlib.metadata
import shutil
import tempfile
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from gazetteer.gazetteer import Gazetteer
from resolver.adapters.process import TURN, default_resolver
from resolver.documents.journal import hashed
from resolver.errors import GazetteerError, WorkerError
from resolver.resolver import Resolver

if TYPE_CHECKING:
    from pyspark import SparkContext

_RESOLVERS = 4
"""That a worker keeps, of as many gazetteers or thresholds; workers are reused by one job after the other."""


@dataclass(frozen=True, slots=True)
class Shipment:
    """What a Python worker makes its resolver of.

    ``names`` are files that Spark has brought to the executor, in the order of their layers; ``only`` leaves the
    built-in gazetteer out; ``threshold`` is the resolver's; ``version`` is that of the driver's Onomast.
    """

    names: tuple[str, ...] = ()
    only: bool = False
    threshold: float | None = None
    version: str = ""

    def resolver(self) -> Resolver:
        """The resolver, in a Python worker: made when it is first asked for, and kept for the tasks that follow.

        Raises what :meth:`check` raises.
        """
        self.check()
        with TURN:
            return _made(self)

    def check(self) -> None:
        """Raises :class:`~resolver.errors.WorkerError` where the executor has another version of Onomast."""
        here = _version()
        if here != self.version:
            raise WorkerError(
                f"the executor has onomast {here or 'of no known version'} and the driver {self.version or 'another'}: "
                "install the same one on all machines, or name the Python that has it in PYSPARK_PYTHON"
            )


def shipped(
    context: SparkContext,
    gazetteer: str | Path | Sequence[str | Path] = (),
    *,
    only: bool = False,
    threshold: float | None = None,
) -> Shipment:
    """Bring gazetteers to all executors, those that start later too.

    ``gazetteer`` is a path or several, laid over the built-in one in their order: whatever ``Gazetteer.load`` accepts.
    Each is read here first, so that a mistake is told at once: raises :class:`~resolver.errors.GazetteerError` for it,
    and where ``only`` leaves no gazetteer.
    """
    paths = (gazetteer,) if isinstance(gazetteer, (str, Path)) else tuple(gazetteer)
    if only and not paths:
        raise GazetteerError("only leaves the built-in gazetteer out: give another one as gazetteer")
    there = {Path(each).name for each in context.listFiles}
    names = []
    for path in map(Path, paths):
        name = _named(path)
        if name not in there:
            context.addFile(str(_copied(path, name)))
        names.append(name)
    return Shipment(tuple(names), only, threshold, _version())


@contextlib.contextmanager
def without_pandas() -> Iterator[None]:
    """Keeps Spark from warning that pandas 3 is new to it, where nothing that is done goes through pandas."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "PySpark does not yet fully support pandas", FutureWarning)
        yield


def _named(path: Path) -> str:
    try:
        return f"onomast-{hashed(path)[:16]}-{path.name}"
    except OSError as error:
        raise GazetteerError(f"{path}: cannot be read: {error.strerror or error}; check the path") from error


def _copied(path: Path, name: str) -> Path:
    """A copy that stays as it is while Spark hands it out, whatever becomes of the user's file."""
    Gazetteer.load(path)
    copy = _folder() / name
    if not copy.exists():
        shutil.copyfile(path, copy)
    return copy


@cache
def _folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="onomast-spark-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def _version() -> str:
    try:
        return importlib.metadata.version("onomast")
    except importlib.metadata.PackageNotFoundError:  # brought as a bare folder or archive
        return ""


@lru_cache(maxsize=_RESOLVERS)
def _made(shipment: Shipment) -> Resolver:
    from pyspark import SparkFiles  # noqa: PLC0415 - an extra, and slow to load

    if not shipment.names and shipment.threshold is None:
        return default_resolver()
    if not shipment.names:
        return Resolver(threshold=shipment.threshold)
    whole = Gazetteer() if shipment.only else Gazetteer.builtin()
    for name in shipment.names:
        whole |= Gazetteer.load(SparkFiles.get(name))
    return Resolver(whole, shipment.threshold)
