"""What English texts have of other countries: the commonest surnames, and the states of the United States."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from resolver.language.names.tables import rows
from resolver.language.scripts.folding import fold

_OF_STATES = "US"
_LONGEST = 3


@cache
def english_surnames() -> frozenset[str]:
    """The commonest surnames of English-speaking countries, folded: those that are no everyday words."""
    return frozenset(fold(row["surname"]) for row in rows("english-surnames"))


@cache
def _states() -> frozenset[str]:
    return frozenset(name for row in rows("us-states") for name in (fold(row["en"]), row["code"]))


def country_of_state(words: Sequence[str]) -> str | None:
    """The country that the first words of some are a state of, by its name or its postal code: ``US`` for Texas, TX.

    Of the code the capitals count; the country is an ISO 3166-1 code. None where the words begin with no state's name.
    """
    states = _states()
    if words and words[0] in states and words[0].isupper():
        return _OF_STATES
    named = any(fold(" ".join(words[:size])) in states for size in range(1, _LONGEST + 1))
    return _OF_STATES if words and words[0][:1].isupper() and named else None
