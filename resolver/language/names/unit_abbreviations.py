"""Military units as reports write them short: 93-тя ОМБр for 93-тя окрема механізована бригада."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from resolver.language.names.tables import UseTable, values
from resolver.language.scripts.folding import fold

_TABLE = UseTable("unit-abbreviations", folded=True)

_LONGEST = 3
"""How many words say of which arm a unit is: бригада морської піхоти."""


def written_short(name: str, lang: str | None) -> Iterator[str]:
    """A unit's name with its arm abbreviated: without what stands behind arm and number, and with all of it."""
    if not name[:1].isdecimal():
        return
    number, *words = name.split()
    while words and fold(words[0]) in _TABLE.words(lang, "filler"):
        del words[0]
    for size in range(_LONGEST, 0, -1):
        short = _abbreviations(lang).get(fold(" ".join(words[:size])))
        if short is not None:
            yield from dict.fromkeys((f"{number} {short}", f"{number.partition('-')[0]} {short}"))
            if words[size:]:
                yield " ".join((number, short, *words[size:]))
            return


@cache
def _abbreviations(lang: str | None) -> dict[str, str]:
    return {fold(full): row["short"] for row in _TABLE.rows(lang, "unit") for full in values(row["words"])}
