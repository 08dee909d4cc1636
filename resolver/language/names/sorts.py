"""Words for a sort of thing that are said beside its name, and what suits them: a bank is a company."""

from __future__ import annotations

from functools import cache, lru_cache

import msgspec

from resolver.language.names.tables import rows, values

UNSAID = {"place": "city"}
"""What a thing of a kind is where neither its names nor its description say it: a populated place of GeoNames."""


class _Sort(msgspec.Struct, frozen=True):
    """A row of ``sorts.tsv``: keys said of each that it names, and keys that say more."""

    kind: str
    any: frozenset[str]
    own: frozenset[str]


@cache
def _sorts() -> tuple[_Sort, ...]:
    return tuple(
        _Sort(row["kind"], frozenset(values(row["any"])), frozenset(values(row["own"]))) for row in rows("sorts")
    )


@cache
def sort_keys(kind: str) -> frozenset[str]:
    """The keys of ``terms.tsv`` for the sorts of a kind of thing that are said beside its name."""
    return frozenset(key for one in _sorts() if one.kind == kind for key in one.any | one.own)


@lru_cache(maxsize=1 << 8)
def said_alike(key: str, kind: str) -> frozenset[str]:
    """The keys of the sorts that are said of each thing of which one is said: a mountain is a peak."""
    return frozenset().union(*(one.any for one in _sorts() if one.kind == kind and key in one.any))


def suits(asked: frozenset[str], said: frozenset[str], kind: str) -> bool | None:
    """Whether a thing of some sorts can be called by a word for others; None where that is not known.

    ``asked`` are the keys that the word may mean, ``said`` those that the thing is said to be.
    """
    if not asked.isdisjoint(said):
        return True
    mine = [one for one in _sorts() if one.kind == kind]
    if not said and any(UNSAID.get(kind) in one.any and not asked.isdisjoint(one.any) for one in mine):
        return True
    if any(not asked.isdisjoint(one.any) and not said.isdisjoint(one.any | one.own) for one in mine):
        return True
    less = any(not asked.isdisjoint(one.own) and not said.isdisjoint(one.any) for one in mine)
    return None if less or not said else False
