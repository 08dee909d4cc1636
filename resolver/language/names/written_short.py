"""Words of companies' names that are written short: Intl, Mfg, Bros; and what stands before the names of ships."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache

from resolver.language.names.tables import rows, values
from resolver.language.scripts.folding import fold, plain

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?\.?")
_SHIP = re.compile(r"(?:m[./]?\s?[vty]|s[./]?s|f[./]v|т/х|б/п|т/к)\b[.,]?\s+(?=\w)", re.IGNORECASE)
"""Before a ship's name: motor vessel, motor tanker, motor yacht, steamship, fishing vessel; теплоход, танкер."""


_SHORTEST_CUT = 2
"""Letters of a word that is cut off; one stands for a name."""


@cache
def _full() -> dict[str, tuple[str, ...]]:
    return {fold(row["short"]): tuple(values(row["full"])) for row in rows("written-short")}


@cache
def words_in_full() -> frozenset[str]:
    """Every folded word that lists write short, but for those that stand beside people's names as well: general."""
    table = list(rows("written-short"))
    of_people = frozenset(word for row in table for word in values(row["of_people"]))
    return frozenset(word for row in table for word in values(row["full"])) - of_people


def in_full(name: str, words: Collection[str]) -> str:
    """A name with the words in full that are written short in it and are among some folded words in full.

    What ends in a full stop is short for the only one that begins so: Konf. for Konfeksiyon.
    """

    def expanded(match: re.Match[str]) -> str:
        short = fold(match[0].rstrip(".").replace("’", "'"))
        options = _full().get(short, ())
        known = next((full for full in options if full in words), None)
        if known is None and match[0].endswith(".") and len(short) >= _SHORTEST_CUT and short not in words:
            cut = [word for word in words if plain(word).startswith(plain(short)) and len(word) > len(short) + 1]
            known = cut[0] if len(cut) == 1 else None
        return match[0] if known is None else known.capitalize()

    return _WORD.sub(expanded, name)


def without_sort_of_ship(name: str) -> str:
    """A name without what says before it that it is a ship's: MV Grace, M/T Adrian Darya."""
    return _SHIP.sub("", name, count=1) if _SHIP.match(name) else name
