"""What English texts have of other countries: the commonest names of people, and the states of the United States."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from resolver.language.names.tables import rows, values
from resolver.language.scripts.folding import fold

COUNTRY_OF_STATES = "US"
"""Whose states ``us-states.tsv`` has (ISO 3166-1)."""

_LONGEST = 3


@cache
def english_surnames() -> frozenset[str]:
    """The commonest surnames of English-speaking countries, folded: those that are no everyday words."""
    return frozenset(fold(row["surname"]) for row in rows("english-surnames"))


@cache
def western_given_names() -> frozenset[str]:
    """Given names of the West, folded, that are neither everyday English words nor cities: Jack, Whitney, Jürgen."""
    return frozenset(fold(row["name"]) for row in rows("western-given-names"))


@cache
def place_given_names() -> frozenset[str]:
    """The names of places, folded, that English-speaking people give to children: Paris, Sydney."""
    return frozenset(fold(row["name"]) for row in rows("place-given-names"))


@cache
def compounds_of_places() -> dict[tuple[str, str], frozenset[str]]:
    """English compounds of two words whose first, folded, only looks like a place's name: lima beans.

    With each goes what a sentence must have one of, in lower case, for the compound to be meant; nothing for most.
    """
    return {
        (row["word"], behind): frozenset(values(row["with"]))
        for row in rows("place-compounds")
        for behind in values(row["behind"])
    }


@cache
def _states() -> frozenset[str]:
    names = (fold(row["en"]) for row in rows("us-states") if not row["also"])
    return frozenset((*names, *(row["code"] for row in rows("us-states"))))


@cache
def _first_words() -> frozenset[str]:
    """The first words of the states' names."""
    return frozenset(name.split(" ")[0] for name in _states())


def words_of_state(words: Sequence[str]) -> int:
    """How many of some words, from the first on, are the name or the postal code of a federal state; 0 for none.

    Of the code the capitals count. Names that are as well a city's or a country's, such as Washington, are no state's.
    """
    if not words or not words[0][:1].isupper():
        return 0
    states = _states()
    if words[0].isupper() and words[0] in states:
        return 1
    if fold(words[0]) not in _first_words():
        return 0
    sizes = range(min(_LONGEST, len(words)), 0, -1)
    return next((size for size in sizes if fold(" ".join(words[:size])) in states), 0)
