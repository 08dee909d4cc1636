"""What is known about who bears which name: gazetteers, their entities and names."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gazetteer.entity import Entity, Name, Redirect, Role, Split
    from gazetteer.gazetteer import Gazetteer

_HOMES = {
    "Gazetteer": "gazetteer.gazetteer",
    "Entity": "gazetteer.entity",
    "Name": "gazetteer.entity",
    "Redirect": "gazetteer.entity",
    "Role": "gazetteer.entity",
    "Split": "gazetteer.entity",
}

__all__ = ["Entity", "Gazetteer", "Name", "Redirect", "Role", "Split"]


def __getattr__(name: str) -> object:  # as resolver.lazy_names does: importing this package loads nothing of resolver
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import importlib  # noqa: PLC0415 - the package's names are loaded when they are asked for

    value = getattr(importlib.import_module(_HOMES[name]), name)
    globals()[name] = value
    return value
