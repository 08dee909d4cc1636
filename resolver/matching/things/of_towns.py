"""Towns and the adjectives made from them, by which institutions and regions are named: Kazan, Казанский.

The word for the sort of a region is another in each language, and stands before or behind its name.
"""

from __future__ import annotations

from functools import lru_cache

from resolver.language.inflection.grammar import DECLINING
from resolver.language.names.institutions import terms, terms_in
from resolver.language.names.place_adjectives import adjective_stem, places_of
from resolver.language.names.sort_groups import sort_group
from resolver.language.scripts import letters
from resolver.language.scripts.folding import fold
from resolver.matching.words.pairs import pair

OF_TOWN = 0.25
"""What it costs that a town stands for its adjective."""

_SHORTEST_TOWN = 4
_REGIONS = sort_group("region", "district") | {"autonomous"}
"""With a word that tells regions apart, and is a part of some names: Nenets Autonomous Okrug."""

_OF_ONE_SORT = sort_group("state-region")


@lru_cache(maxsize=1 << 14)
def are_town_and_adjective(first: str, second: str) -> bool:
    """Whether one folded word is an adjective that may be made from the other, a town in Latin letters."""
    return _is_of_town(first, second) or _is_of_town(second, first)


def _is_of_town(adjective: str, town: str) -> bool:
    if len(town) < _SHORTEST_TOWN or letters.script(town) != letters.LATIN:
        return False
    for lang in DECLINING:
        stem = adjective_stem(adjective, lang)
        for place in () if stem is None else places_of(stem, lang):
            found = pair(place, town)
            if found is not None and found.cost <= OF_TOWN:
                return True
    return False


@lru_cache(maxsize=1 << 14)
def are_regions(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """Whether two names are of regions, which are named by an adjective or by its town: Moscow Oblast, Московская."""
    return all(any(span.keys & _REGIONS for span in terms_in(words)) for words in (first, second))


@lru_cache(maxsize=1 << 10)
def words_for_region(word: str) -> tuple[str, ...]:
    """What else names have for a folded word in Latin letters for a sort of region: Gebiet; none for other words."""
    if letters.script(word) != letters.LATIN:
        return ()
    forms = (form for key in _sorts_of_region(word) for _, forms in terms()[key].forms for form in forms)
    return tuple(dict.fromkeys(fold(form) for form in forms if " " not in form))


@lru_cache(maxsize=1 << 13)
def are_words_for_regions(first: str, second: str) -> bool:
    """Whether two folded words say of the same sort of region that something is: Gebiet, область, obwód."""
    return not _sorts_of_region(first).isdisjoint(_sorts_of_region(second))


@lru_cache(maxsize=1 << 13)
def _sorts_of_region(word: str) -> frozenset[str]:
    keys = kinds_of_region(word)
    return keys | _OF_ONE_SORT if keys & _OF_ONE_SORT else keys


@lru_cache(maxsize=1 << 13)
def kinds_of_region(word: str) -> frozenset[str]:
    """What a folded word may say in some language that a region is: oblast, krai, republic, autonomous."""
    return frozenset(key for span in terms_in((word,)) for key in span.keys & _REGIONS)
