"""Words that decide how a name is written, from the tables ``words`` and ``shortened``."""

from __future__ import annotations

from functools import cache

from resolver.language.names.tables import UseTable, rows
from resolver.writing.newspapers import DATA

WORDS = UseTable("words", DATA)
"""Words by language and use; the header of the table says what each use is."""


@cache
def shortened() -> dict[str, str]:
    """What words that names shorten stand for, both in plain small letters."""
    return {row["short"]: row["full"] for row in rows("shortened", DATA)}
