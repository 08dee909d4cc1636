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
        *(("spark", "pyspark"), ("spark", "pyarrow")),
        ("spacy", "spacy"),
    ],
)
def test_the_extra_is_named(monkeypatch, adapter, library):
    monkeypatch.setitem(sys.modules, library, None)
    for module in {"spacy": ["spacy.language"], "pyspark": ["pyspark.errors", "pyspark.sql", "pyspark.sql.types"]}.get(
        library, []
    ):
        monkeypatch.setitem(sys.modules, module, None)
    monkeypatch.delitem(sys.modules, f"resolver.adapters.{adapter}", raising=False)
    message = rf"resolver\.adapters\.{adapter} needs {library}.*pip install 'onomast\[{adapter}\]'"
    with pytest.raises(MissingExtraError, match=message):
        importlib.import_module(f"resolver.adapters.{adapter}")
