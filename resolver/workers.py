"""Workers: one job done on many texts by several processes, in order and in bounded memory.

Texts go to the processes in parcels, so that short ones do not cost more to send than to read; a window of parcels is
out at any time, so that an endless input is read only a little ahead.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import pickle
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from multiprocessing import connection
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import TYPE_CHECKING, Any, TypeVar

from resolver import arguments
from resolver.cores import cores, may_fork
from resolver.errors import WorkerError
from resolver.parcels import Job, outcome_of, packed_outcomes, parcels, unpacked

if TYPE_CHECKING:
    from gazetteer import Gazetteer
    from gazetteer.entity import Entity
    from resolver.resolver import Resolver

K = TypeVar("K")
R = TypeVar("R")

_PARCELS_PER_WORKER = 3
"""That are out at the most: worked on, or done and waiting for one before them."""

_MOST_HELD = 1 << 14
"""Entities that outcomes had last, which are not merged of several layers, or decoded, again."""


def worked(
    resolver: Resolver, job: Job[R], items: Iterable[tuple[K, str | None]], workers: int | None = None
) -> Iterator[tuple[K, R | Exception | None]]:
    """Each item's key with what the job made of its text, in the order of the items, as they are asked for.

    Where there is no text, nothing is done and None comes through in its place. An exception that the job raises
    comes as the outcome of its text, and the rest is done. ``workers`` is the number of processes; 0 means one for each
    core, None and 1 that everything is done here, one text at a time.

    Raises :class:`~resolver.errors.ArgumentError` at once where ``workers`` is no such number, and
    :class:`~resolver.errors.WorkerError` where a process was ended from outside; everything before has been handed over
    by then.
    """
    given = arguments.workers(workers)
    count = cores() if given == 0 else given or 1
    if count == 1:
        return ((key, None if text is None else outcome_of(resolver, job, text)) for key, text in items)
    return _by_processes(resolver, job, items, count)


@dataclass(slots=True)
class _Slot:
    """A parcel that is out: the keys of its texts, and the outcomes once they are there."""

    keys: list[Any]
    outcomes: bytes | None = None


def _by_processes(
    resolver: Resolver, job: Job[R], items: Iterable[tuple[K, str | None]], count: int
) -> Iterator[tuple[K, R | Exception | None]]:
    entity = _entities(resolver.gazetteer)
    failure: list[Exception] = []
    out: deque[_Slot] = deque()
    with _started(resolver, job, count) as bench:
        waiting = parcels(items, failure)
        reading = True
        while reading or out:
            if reading and bench.is_free() and len(out) < count * _PARCELS_PER_WORKER:
                parcel = next(waiting, None)
                reading = parcel is not None
                if parcel is not None:
                    out.append(_Slot([key for key, _ in parcel]))
                    bench.give([text for _, text in parcel], out[-1])
                bench.fetch(wait=False)
            else:
                bench.fetch(wait=bool(out) and out[0].outcomes is None)
            while out and out[0].outcomes is not None:
                slot = out.popleft()
                outcomes = unpacked(slot.outcomes or b"", entity)
                yield from zip(slot.keys, outcomes, strict=True)
            bench.check()
    if failure:
        raise failure[0]


def _entities(gazetteer: Gazetteer) -> Callable[[str], Entity]:
    """What finds the entities of outcomes by their IDs, and reads no others."""

    @lru_cache(_MOST_HELD)
    def entity(identifier: str) -> Entity:
        found = gazetteer.get(identifier)
        if found is None:
            raise KeyError(identifier)
        return found

    return entity


class _Bench:
    """The workers, each at the other end of a pipe: a worker gets a parcel when it has handed over the one before."""

    def __init__(self) -> None:
        self.processes: list[BaseProcess] = []
        self._free: list[Connection] = []
        self._busy: dict[Connection, _Slot] = {}
        self._broken = False

    def add(self, process: BaseProcess, pipe: Connection) -> None:
        """One more worker."""
        self.processes.append(process)
        self._free.append(pipe)

    def pipes(self) -> list[Connection]:
        """The ends that this process holds."""
        return [*self._free, *self._busy]

    def is_free(self) -> bool:
        """Whether a worker waits for work."""
        return bool(self._free)

    def give(self, texts: list[str | None], slot: _Slot) -> None:
        """Give a parcel to a worker that is free."""
        pipe = self._free.pop()
        self._busy[pipe] = slot
        try:
            pipe.send(texts)
        except OSError:
            self._broken = True

    def fetch(self, *, wait: bool) -> None:
        """Put the outcomes that are there into their slots; ``wait`` until there are some."""
        for pipe in connection.wait(list(self._busy), None if wait else 0):
            try:
                self._busy[pipe].outcomes = pipe.recv_bytes()  # type: ignore[index, union-attr] # only pipes are asked for
            except (EOFError, OSError):
                self._broken = True
            else:
                del self._busy[pipe]  # type: ignore[arg-type] # likewise
                self._free.append(pipe)  # type: ignore[arg-type] # likewise

    def check(self) -> None:
        """Raises :class:`~resolver.errors.WorkerError` where a worker has gone."""
        if self._broken:
            raise WorkerError("a worker was ended from outside, for want of memory perhaps; fewer --workers need less")


@contextlib.contextmanager
def _started(resolver: Resolver, job: Job[Any], count: int) -> Iterator[_Bench]:
    """Processes that share this one's index where that is safe, or else have one of their own."""
    forked = may_fork()
    context: Any = multiprocessing.get_context("fork" if forked else "spawn")  # their common base has no Process
    resolver.annotate("")  # what is worked out at the first text is worked out once, before the fork
    # a forked process inherits what it is given; one that is spawned gets it packed, once for all of them
    knowledge = (resolver, job) if forked else pickle.dumps((resolver, job), pickle.HIGHEST_PROTOCOL)
    bench = _Bench()
    done = False
    try:
        for _ in range(count):
            ours, theirs = context.Pipe()
            inherited = [ours, *bench.pipes()] if forked else []
            process = context.Process(target=_serve, args=(theirs, inherited, knowledge), daemon=True)
            with _no_interrupt():
                process.start()
                bench.add(process, ours)
            theirs.close()
        yield bench
        done = True
    finally:
        if not done:
            for process in bench.processes:
                process.terminate()  # nobody waits for what it does
        for pipe in bench.pipes():
            pipe.close()
        for process in bench.processes:
            process.join()


@contextlib.contextmanager
def _no_interrupt() -> Iterator[None]:
    """Ctrl-C waits: a process that starts now must not be met by it before it has learnt to leave it to its parent."""
    mask = getattr(signal, "pthread_sigmask", None)
    if mask is None:
        yield
        return
    before = mask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        mask(signal.SIG_SETMASK, before)


# --- in the worker ---


def _serve(pipe: Connection, inherited: list[Connection], knowledge: Any) -> None:
    """Work on parcels until the parent has no more, or is no more.

    ``inherited`` are the fork's copies of ends that only the parent may hold: with them, a worker would not see it go.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a terminal sends Ctrl-C to all; the parent says what it means
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    for end in inherited:
        end.close()
    resolver, job = pickle.loads(knowledge) if isinstance(knowledge, bytes) else knowledge
    with contextlib.suppress(EOFError, OSError):
        while True:
            pipe.send_bytes(packed_outcomes(resolver, job, pipe.recv()))
