"""Verbs before a person: those of saying and giving take the dative (``data/dative-verbs.tsv``), others an object."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Final

from resolver.language.names.tables import rows, values

_PAST: Final = {
    "ru": re.compile(r"[^\W\d_]{3,}[аияеу]л[аи]?"),
    "uk": re.compile(r"[^\W\d_]{3,}(?:[аияу]в|[аияіу]л[аи])"),
}
"""How the past tense ends, but where it ends as too many nouns do."""

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


def takes_object(word: str, lang: str) -> bool:
    """Whether a word looks like a verb in the past tense, right behind which a person is in the accusative."""
    past = _PAST.get(lang)
    return past is not None and past.fullmatch(word.lower()) is not None and word.lower() not in _nouns(lang)


@cache
def _nouns(lang: str) -> frozenset[str]:
    """Nouns that end like the past tense."""
    return frozenset(
        word for row in rows("like-past-tense", _DATA) if row["lang"] == lang for word in values(row["words"])
    )
