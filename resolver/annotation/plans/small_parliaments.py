"""Words for one state's parliament that Russian and Ukrainian texts write small as often as not: в бундестаге."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from resolver.entries import Entry
from resolver.language.names.tables import rows, values
from resolver.language.scripts.folding import fold

_DATA = Path(__file__).parent / "data"


@cache
def _words() -> frozenset[str]:
    """The folded words of ``data/small-parliaments.tsv``, whose header says what they are."""
    return frozenset(fold(word) for row in rows("small-parliaments", _DATA) for word in values(row["words"]))


def is_small_parliament(entry: Entry) -> bool:
    """Whether a name is such a word, which counts without a capital, too."""
    return entry.entity.kind == "organisation" and fold(entry.name.text) in _words()
