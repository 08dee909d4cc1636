"""Verbs of saying and giving, behind which a person is in the dative; ``data/dative-verbs.tsv`` has them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from resolver.language.names.tables import rows, values

_DATA = Path(__file__).parent / "data"


@cache
def dative_verbs(lang: str) -> frozenset[str]:
    """The forms of the verbs of a language, in lower case; none if none is listed."""
    found: set[str] = set()
    for row in rows("dative-verbs", _DATA):
        if row["lang"] == lang:
            found.update(values(row["infinitives"]))
            found.update(stem + ending for stem in values(row["stems"]) for ending in values(row["past"]))
    return frozenset(found)
