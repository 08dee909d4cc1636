"""Groups of sorts that are asked for together: settlements, regions, waters, clubs; ``sort-groups.tsv`` has them."""

from __future__ import annotations

from functools import cache

from resolver.language.names.tables import rows, values


@cache
def sort_group(*groups: str) -> frozenset[str]:
    """The keys of ``terms.tsv`` for all sorts of some groups; raises :class:`LookupError` for one that is misspelt."""
    return frozenset[str]().union(*(_groups()[group] for group in groups))


@cache
def _groups() -> dict[str, frozenset[str]]:
    return {row["group"]: frozenset(values(row["keys"])) for row in rows("sort-groups")}
