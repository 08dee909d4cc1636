"""A gazetteer compiled for look-up: from the words of a query to the few names that it may stand for."""

from __future__ import annotations

from resolver.index.index import Index
from resolver.index.searching import MOST_CANDIDATES, Search
from resolver.index.words import split

__all__ = ["MOST_CANDIDATES", "Index", "Search", "split"]
