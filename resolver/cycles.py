"""Work without the search for cycles of objects, for what makes millions of objects and no cycle."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator


@contextlib.contextmanager
def unsought() -> Iterator[None]:
    """Without the search for cycles, which would look at every object again and again while their number grows."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()
