"""Nouns of one root that are names of two places: Золотоноша, Золотоношка."""

from __future__ import annotations

from functools import cache
from itertools import product

from resolver.language.names.tables import rows, values


def end_as_two_places(first: str, second: str) -> bool:
    """Whether two folded nouns have endings by which places of one country are told apart: Коломна, Коломно."""
    return frozenset((_ending(first), _ending(second))) in _pairs()


def _ending(word: str) -> str | None:
    return next((ending for ending in _endings() if word.endswith(ending)), None)


@cache
def _pairs() -> frozenset[frozenset[str | None]]:
    return frozenset(
        frozenset(pair)
        for row in rows("place-noun-endings")
        for pair in product(values(row["one"]), values(row["other"]))
    )


@cache
def _endings() -> tuple[str, ...]:
    """All of them, the longest first, as one may end in another."""
    found = {ending for pair in _pairs() for ending in pair if ending is not None}
    return tuple(sorted(found, key=lambda ending: (-len(ending), ending)))
