"""Bodies that many states have by one name, and the gazetteer for few of them: Congress, in a text on Brazil."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path

from resolver.language.names.tables import rows, values

_DATA = Path(__file__).parent / "data"

_EACH = "*"


@lru_cache(maxsize=1 << 12)
def is_of_others(keys: frozenset[str]) -> bool:
    """Whether ``keys`` are of a sort of bodies that other states have, too."""
    return any(own <= keys for own, _ in _bodies())


def have_such_body(states: set[str], keys: frozenset[str]) -> bool:
    """Whether each state or one of some (ISO 3166-1) has a body of the sort that ``keys`` of another's names tell."""
    return any(own <= keys and (_EACH in having or not having.isdisjoint(states)) for own, having in _bodies())


@cache
def _bodies() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """The keys of each sort of bodies, and the states that have one."""
    table = rows("of-other-states", _DATA)
    return tuple((frozenset(values(row["keys"])), frozenset(values(row["countries"]))) for row in table)
