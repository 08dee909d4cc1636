"""Names of people as lists write them, in the order in which they are said."""

from __future__ import annotations

_SUFFIXES = ("jr", "sr", "ii", "iii", "iv", "phd", "md")


def in_order(text: str) -> str:
    """A name that a list has sorted by its surname, in its own order: ``Шамба, Сергей Миронович``."""
    surname, _, rest = map(str.strip, text.partition(","))
    if not rest or "," in rest or rest.lower().strip(".") in _SUFFIXES:
        return text
    return f"{rest} {surname}"
