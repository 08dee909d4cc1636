"""Lazy names: what a package offers, loaded from the module that has it when somebody first asks (PEP 562)."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping


def loaded_from(package: str, homes: Mapping[str, str]) -> Callable[[str], object]:
    """The ``__getattr__`` of a package whose public names stand in ``homes``, each with its module.

    So ``import resolver`` costs nothing, and nothing heavy is loaded for a name that nobody uses. What it returns
    raises :class:`AttributeError` for a name that the package does not have.
    """

    def load(name: str) -> object:
        if name not in homes:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        import importlib  # noqa: PLC0415 - not wanted before a name is

        value = getattr(importlib.import_module(homes[name]), name)
        setattr(sys.modules[package], name, value)
        return value

    return load
