"""Words beside a person's name that tell one bearer of it from another: Jr and Sr, Mr and Mrs, bin and bint."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from resolver.language.names.tables import rows
from resolver.language.scripts.folding import fold

GENERATION, GENDER = "generation", "gender"


@cache
def _words(mark: str, place: str) -> dict[str, str]:
    table = rows("person-marks")
    return {fold(row["form"]): row["value"] for row in table if (row["mark"], row["place"]) == (mark, place)}


def generation(word: str) -> str | None:
    """Whether a folded word behind a name says the younger or the elder of two; None where it says neither."""
    return _words(GENERATION, "behind").get(word)


def gender_told(words: Sequence[str]) -> str | None:
    """The gender that words beside a name tell, of the folded words of the whole: ``female`` for Umm Omar.

    The word at the head counts before those behind; of these the first, because a daughter's father is a son.
    """
    told = _words(GENDER, "first").get(words[0]) if len(words) > 1 else None
    behind = _words(GENDER, "behind")
    return told or next((behind[word] for word in words[1:] if word in behind), None)
