"""Work shared out over the cores of this machine, where processes can be forked safely."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

Given = TypeVar("Given")
Made = TypeVar("Made")

_PARCELS_PER_CORE = 8


def cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def may_fork() -> bool:
    """Whether forking is safe: on Linux, while this process has a single thread, native ones counted."""
    tasks = Path("/proc/self/task")
    return sys.platform == "linux" and tasks.is_dir() and sum(1 for _ in tasks.iterdir()) == 1


def shared_out(function: Callable[[Sequence[Given]], Made], items: Sequence[Given], least: int) -> Iterator[Made]:
    """What a function makes of parcels of the items, in their order.

    Where there are ``least`` items or more, more than one core, and forking is safe, processes share the work; else it
    is done here. The function must not depend on what happens in this process meanwhile.
    """
    count = cores()
    if len(items) < least or count < 2 or not may_fork():
        yield function(items)
        return
    import multiprocessing  # noqa: PLC0415 - slow to import, and seldom wanted

    if multiprocessing.current_process().daemon:  # which may have no children
        yield function(items)
        return
    size = max(1, -(-len(items) // (count * _PARCELS_PER_CORE)))
    _inherited.append((function, items))  # what a fork inherits need not be sent to it
    try:
        with multiprocessing.get_context("fork").Pool(count, _leave_interrupts) as pool:
            starts = range(0, len(items), size)
            yield from pool.imap(_made, [(start, start + size) for start in starts])
    finally:
        _inherited.pop()


_inherited: list[tuple[Callable[..., Any], Sequence[Any]]] = []


def _made(parcel: tuple[int, int]) -> Any:
    function, items = _inherited[-1]
    return function(items[slice(*parcel)])


def _leave_interrupts() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a terminal sends Ctrl-C to all; the parent says what it means
