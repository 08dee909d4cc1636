"""Work without the search for cycles of objects, for what makes millions of objects and no cycle."""

from __future__ import annotations

import contextlib
import gc
import threading
from collections.abc import Iterator


class _Search:
    """The process's search, which several threads may be doing without at once."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._without = 0
        self._was_on = False

    def leave_off(self) -> None:
        """End the search, or say that one more does without it."""
        with self._lock:
            if not self._without:
                self._was_on = gc.isenabled()
                gc.disable()
            self._without += 1

    def take_up(self) -> None:
        """Say that one less does without the search; behind the last one it is as it was before the first."""
        with self._lock:
            self._without -= 1
            if self._was_on and not self._without:
                gc.enable()


_SEARCH = _Search()


@contextlib.contextmanager
def unsought() -> Iterator[None]:
    """Without the search for cycles, which would look at every object again and again while their number grows.

    It is off for all threads until the last one that does without it is done.
    """
    _SEARCH.leave_off()
    try:
        yield
    finally:
        _SEARCH.take_up()
