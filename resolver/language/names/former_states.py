"""States that are no more or never were recognised, which lists give behind places: POB Kharkov, USSR; Донецк, ДНР."""

from __future__ import annotations

from functools import cache

from resolver.language.names.tables import rows, values
from resolver.language.scripts.folding import fold


def countries_of_former(name: str) -> frozenset[str]:
    """The countries of today (ISO 3166) whose places were in a state of the past; none for any other name."""
    return _former().get(fold(name), frozenset())


@cache
def _former() -> dict[str, frozenset[str]]:
    table = rows("former-states")
    return {fold(name): frozenset(values(row["countries"])) for row in table for name in values(row["names"])}
