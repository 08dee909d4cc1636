"""Process: what the adapters have once a process, however many columns, threads and pipelines ask for it."""

from __future__ import annotations

import threading
from functools import cache

from resolver.resolver import Resolver

TURN = threading.RLock()
"""Held by whoever puts a resolver to work: what is cached per token is emptied when it is full, and a library's other
threads (polars and DuckDB have some for each core) must not read it in that moment. The interpreter's own lock lets one
thread work at a time, so that taking turns costs nothing."""


def default_resolver() -> Resolver:
    """The resolver over the built-in gazetteer, made when it is first asked for and shared from then on."""
    with TURN:
        return _made()


@cache
def _made() -> Resolver:
    return Resolver()
