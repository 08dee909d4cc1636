"""Work shared out over the cores of this machine, where processes can be forked safely."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Callable, Generator, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

Given = TypeVar("Given")
Made = TypeVar("Made")

_PARCELS_PER_CORE = 32
"""So many that those with the most work, as the institutions of a gazetteer are, fall to all cores."""

_MOST_SHARED = 2
"""Where there are more cores than this, nothing waits for the others to be free."""


def cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def may_fork() -> bool:
    """Whether forking is safe: on Linux, while this process has a single thread, native ones counted."""
    tasks = Path("/proc/self/task")
    return sys.platform == "linux" and tasks.is_dir() and sum(1 for _ in tasks.iterdir()) == 1


def _may_share() -> bool:
    """Whether there is another core for a forked process, and this one may have children."""
    if cores() < 2 or not may_fork():
        return False
    import multiprocessing  # noqa: PLC0415 - slow to import, and seldom wanted

    return not multiprocessing.current_process().daemon


def shared_out(
    function: Callable[[Sequence[Given]], Made], items: Sequence[Given], least: int, made: Any = None
) -> Generator[Made, None, None]:
    """What a function makes of parcels of the items, in their order.

    Where there are ``least`` items or more, more than one core, and forking is safe, processes share the work; else it
    is done here. The function must not depend on what happens in this process meanwhile. ``made`` is the type of what
    it makes: with it, that is sent as MessagePack, which takes a tenth of the time of pickling large lists.
    """
    if len(items) < least or not _may_share():
        yield function(items)
        return
    import multiprocessing  # noqa: PLC0415 - as above

    size = max(1, -(-len(items) // (cores() * _PARCELS_PER_CORE)))
    _inherited.append((function, items, made))  # what a fork inherits need not be sent to it
    try:
        with multiprocessing.get_context("fork").Pool(cores(), _leave_interrupts) as pool:
            starts = range(0, len(items), size)
            for parcel in pool.imap(_made, [(start, start + size) for start in starts]):
                yield parcel if made is None else msgspec.msgpack.decode(parcel, type=made)
    finally:
        _inherited.pop()


@contextlib.contextmanager
def beside(function: Callable[[], Made], worth: bool = True, *, last: bool = False) -> Iterator[Callable[[], Made]]:
    """A function that runs in a process of its own meanwhile: what is yielded waits for its result and returns it.

    Where forking is not safe, there is one core, or it is not ``worth`` that, it runs here when the result is asked
    for; also where the process has ended without one, so that what went wrong is raised here. Of two cores, it takes
    none from work that is shared out where it comes ``last``: then it begins with :func:`nothing_is_left_to_share`.
    """
    if not worth or not _may_share():
        yield function
        return
    import multiprocessing  # noqa: PLC0415 - as above

    context = multiprocessing.get_context("fork")
    receiver, sender = context.Pipe(duplex=False)
    begins, begin = context.Pipe(duplex=False)
    process = context.Process(target=_send, args=(function, sender, begins, receiver), daemon=True)
    _waiting.append(begin)
    process.start()
    sender.close()
    begins.close()
    if not last or cores() > _MOST_SHARED:
        _let_begin(begin)

    def result() -> Made:
        _let_begin(begin)
        try:
            found: Made = receiver.recv()
        except EOFError:
            return function()
        return found

    try:
        yield result
    finally:
        _let_begin(begin)
        receiver.close()
        process.terminate()
        process.join()


def nothing_is_left_to_share() -> None:
    """Say that the rest of the work is for one core, so that what was to come last begins beside it."""
    for begin in list(_waiting):
        _let_begin(begin)


def _let_begin(begin: Connection) -> None:
    """Let a process begin that waits for it, if it has not been let yet."""
    if begin in _waiting:
        _waiting.remove(begin)
        with contextlib.suppress(OSError):  # it has been ended, and whoever asks for its result does its work
            begin.send_bytes(b"begin")
        begin.close()


def _send(function: Callable[[], Any], sender: Connection, begins: Connection, receiver: Connection) -> None:
    _leave_interrupts()
    for inherited in (receiver, *_waiting):
        inherited.close()  # were it open, this process would never learn that the other one has ended
    _waiting.clear()
    with contextlib.suppress(Exception):  # whoever waits does the work again and sees what is wrong
        begins.recv_bytes()
        sender.send(function())


_waiting: list[Connection] = []
"""What lets the processes begin that wait for their turn."""

_inherited: list[tuple[Callable[..., Any], Sequence[Any], Any]] = []


def _made(parcel: tuple[int, int]) -> Any:
    function, items, made = _inherited[-1]
    found = function(items[slice(*parcel)])
    return found if made is None else msgspec.msgpack.encode(found)


def _leave_interrupts() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a terminal sends Ctrl-C to all; the parent says what it means
