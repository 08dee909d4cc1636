"""Tables that are worked out from data files, as plain data, so that a later run can have them without the work.

A table's owner asks for it with :func:`worked_out`; :mod:`resolver.compiled` writes :func:`tables` to a file and hands
them back with :func:`restore`. Nothing here touches a file.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

Table = TypeVar("Table")

_tables: dict[str, Any] = {}
_kept: dict[str, Callable[[], Any]] = {}


def worked_out(name: str, work_out: Callable[[], Table]) -> Table:
    """The table of a name: as an earlier run left it, or worked out now. It must be plain data: what JSON can hold."""
    if name not in _tables:
        _tables[name] = _kept.get(name, work_out)()
    found: Table = _tables[name]
    return found


def tables() -> dict[str, Any]:
    """Every table that has been worked out so far."""
    return dict(_tables)


def restore(kept: Mapping[str, Callable[[], Any]]) -> None:
    """Take back tables of an earlier run, each as what reads it; what has been worked out in this one already stays."""
    _kept.update(kept)
