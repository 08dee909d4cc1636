"""Words for `and` and `or`, which join two names; ``data/conjunctions.tsv`` has them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from resolver.language.names.tables import rows, values

_DATA = Path(__file__).parent / "data"


@cache
def conjunctions(lang: str) -> frozenset[str]:
    """The conjunctions of a language, in lower case; none of a language that is not one of the four."""
    return frozenset(
        word for row in rows("conjunctions", _DATA) if row["lang"] == lang for word in values(row["words"])
    )
