"""Names that the world knows as places: a name that is one is no misspelling of another place's.

Kolomna is a city of its own and not a slip for Kolomyia, as a spelling checker leaves alone what its dictionary has.
The names are those that the built-in gazetteer prefers in English, Russian, Ukrainian and Turkish; which gazetteer is
searched does not matter.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from gazetteer.place_names import preferred_place_names
from resolver.language.kept import compiled
from resolver.language.scripts.cleaning import cleaned
from resolver.language.scripts.folding import plain
from resolver.storage.sections import Lists, packed_lists
from resolver.storage.table import Table, packed_table

_NOWHERE: frozenset[int] = frozenset()
_NO_LETTERS = re.compile(r"[\W_]+")


def compile_places() -> None:
    """Work out the table of places' names now, and not when somebody first asks."""
    _table()


def names_another_place(query: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Whether the folded words of a query name a place, and none that is called so has the other name, too."""
    called = _places(query)
    return bool(called) and called.isdisjoint(_places(name))


@lru_cache(maxsize=1 << 14)
def _places(words: tuple[str, ...]) -> frozenset[int]:
    """The places, by number, that some folded words name; marks of letters apart."""
    table, places = _table()
    at = table.find(_NO_LETTERS.sub("", plain("".join(words))))
    return frozenset(places[at]) if at >= 0 else _NOWHERE


@lru_cache(maxsize=1)
def _table() -> tuple[Table, Lists]:
    sections = compiled("places", lambda: _compiled(preferred_place_names()))
    return Table(sections, "names"), Lists(sections, "places")


def _compiled(places: Iterable[tuple[str, ...]]) -> Mapping[str, bytes]:
    by_spelling: dict[str, set[int]] = {}
    for number, names in enumerate(places):
        for name in names:
            by_spelling.setdefault(_NO_LETTERS.sub("", plain(cleaned(name))), set()).add(number)
    spellings = list(by_spelling)
    sections, order = packed_table("names", spellings)
    return {**sections, **packed_lists("places", (sorted(by_spelling[spellings[at]]) for at in order))}
