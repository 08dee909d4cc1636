"""Adapters without their libraries."""

from __future__ import annotations

import importlib
import sys

import pytest

from resolver.errors import MissingExtraError


@pytest.mark.parametrize(
    ("adapter", "library"),
    [
        *(("polars", "polars"), ("polars", "pyarrow")),
        *(("pandas", "pandas"), ("pandas", "pyarrow")),
        *(("duckdb", "duckdb"), ("duckdb", "pyarrow")),
        ("spacy", "spacy"),
    ],
)
def test_the_extra_is_named(monkeypatch, adapter, library):
    monkeypatch.setitem(sys.modules, library, None)
    if library == "spacy":
        monkeypatch.setitem(sys.modules, "spacy.language", None)
    monkeypatch.delitem(sys.modules, f"resolver.adapters.{adapter}", raising=False)
    message = rf"resolver\.adapters\.{adapter} needs {library}.*pip install 'onomast\[{adapter}\]'"
    with pytest.raises(MissingExtraError, match=message):
        importlib.import_module(f"resolver.adapters.{adapter}")
