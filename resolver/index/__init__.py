"""A gazetteer compiled for look-up: from the words of a query to the few names that it may stand for."""

from __future__ import annotations

from resolver.index.contenders import MOST_CANDIDATES
from resolver.index.index import Index
from resolver.index.searching import Search
from resolver.index.words import split

__all__ = ["MOST_CANDIDATES", "Index", "Search", "split"]
