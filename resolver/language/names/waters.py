"""Names of towns that say on which river or sea they lie: Ростов-на-Дону, Rostov-on-Don, Rostow am Don."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from resolver.language.names.tables import rows, values
from resolver.language.scripts.folding import fold

_ELIDED = re.compile("^l'")
_ENDING = re.compile(r"(?:ом|ем|ою|ею|[уеиіаяоюь]|om|em|ou|[ueiyao])$")
_SHORTEST_STEM = 2


def on_water(words: Sequence[str]) -> range | None:
    """Where in a town's folded words those stand that tie the water at its end to it; None in other names."""
    last = len(words) - 1
    at = last - 1
    while at > 0 and words[at] in _articles():
        at -= 1
    return range(at, last) if at > 0 and words[at] in _prepositions() else None


def stem_of_water(word: str) -> str:
    """A folded river's or sea's name without its ending, which is another one in each case: дону, доном, don."""
    bare = _ELIDED.sub("", word)
    stem = _ENDING.sub("", bare)
    return stem if len(stem) >= _SHORTEST_STEM else bare


@cache
def _prepositions() -> frozenset[str]:
    return frozenset(fold(word) for row in rows("water-prepositions") for word in values(row["prepositions"]))


@cache
def _articles() -> frozenset[str]:
    return frozenset(fold(word) for row in rows("water-prepositions") for word in values(row["articles"]))
