"""Names of people as lists write them, in the order in which they are said."""

from __future__ import annotations

from functools import cache

from gazetteer.sources.codes import DATA
from resolver.language.names.tables import rows, values


def in_order(text: str) -> str:
    """A name that a list has sorted by its surname, in its own order: ``Шамба, Сергей Миронович``."""
    surname, _, rest = map(str.strip, text.partition(","))
    if not rest or "," in rest or rest.lower().strip(".") in _suffixes():
        return text
    return f"{rest} {surname}"


@cache
def _suffixes() -> frozenset[str]:
    return frozenset(word for row in rows("name-suffixes", DATA) for word in values(row["words"]))
