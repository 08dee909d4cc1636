"""Prepositions by the case that they take; ``data/prepositions.tsv`` has them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from resolver.language.inflection.grammar import Case
from resolver.language.names.tables import rows, values

_DATA = Path(__file__).parent / "data"


@cache
def prepositions(lang: str, case: Case) -> frozenset[str]:
    """The prepositions of a language that a word in a case may stand behind, in lower case; none if none is listed."""
    found = (row["words"] for row in rows("prepositions", _DATA) if (row["lang"], row["case"]) == (lang, case))
    return frozenset(word for words in found for word in values(words))
