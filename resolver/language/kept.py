"""Tables that are worked out from data files, so that a later run can have them without the work.

Small ones are plain data (:func:`worked_out`); large ones are sections that are read in place (:func:`compiled`,
:func:`texts`), so that a look-up decodes what it wants and not the whole. :mod:`resolver.compiled` writes both to a
file and hands them back with :func:`restore`. Nothing here touches a file.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from resolver.storage.sections import Content, Sections
from resolver.storage.table import Texts, packed_texts

Table = TypeVar("Table")

_tables: dict[str, Any] = {}
_kept: dict[str, Callable[[], Any]] = {}
_sections: dict[str, Sections] = {}


def worked_out(name: str, work_out: Callable[[], Table]) -> Table:
    """The table of a name: as an earlier run left it, or worked out now. It must be plain data: what JSON can hold."""
    if name not in _tables:
        _tables[name] = _kept.get(name, work_out)()
    found: Table = _tables[name]
    return found


def compiled(name: str, make: Callable[[], Mapping[str, Content]]) -> Sections:
    """The sections of a name, which must have no ``/`` in it: as an earlier run left them, or made now."""
    if name not in _sections:
        _sections[name] = Sections(make())
    return _sections[name]


def texts(name: str, work_out: Callable[[], Mapping[str, str]]) -> Texts:
    """A table from texts to texts: as an earlier run left it, or worked out now."""
    return Texts(compiled(name, lambda: packed_texts(work_out())))


def tables() -> dict[str, Any]:
    """Every table of plain data that has been worked out so far."""
    return dict(_tables)


def sections() -> dict[str, Sections]:
    """Everything that has been compiled so far."""
    return dict(_sections)


def restore(tables: Mapping[str, Callable[[], Any]], sections: Mapping[str, Sections]) -> None:
    """Take back what an earlier run has kept: each table as what reads it, and what is read in place.

    What has been worked out in this run already stays.
    """
    _kept.update(tables)
    for name, kept_sections in sections.items():
        _sections.setdefault(name, kept_sections)
