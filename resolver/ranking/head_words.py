"""A word for a sort alone, which names nobody: Bank, Полиция, airport, and Minstry, misspelt."""

from __future__ import annotations

from typing import Final

from gazetteer.provenance import is_collected
from resolver.language.names.institutions import terms_in
from resolver.language.names.small_words import function_words
from resolver.language.names.terms import is_institutional
from resolver.language.scripts.folding import fold
from resolver.matching.evidence import ERRORS, Kinds
from resolver.matching.weights import weights
from resolver.ranking.candidate import Candidate

_SPELT_ANEW: Final[Kinds] = ERRORS | {"convention"}


def set_back_head_words(candidates: list[Candidate], words: tuple[str, ...], *, asked_place: bool) -> None:
    """Set back what a query names by a word for a sort and no more, or by an adjective of a state.

    ``words`` are the query's, folded. What is called exactly so stays, but for a place that nobody has reviewed, where
    none is asked for (``asked_place``): GeoNames has an Airport and a Union.
    """
    if _is_head(words):
        told = [one for one in candidates if _has_more(one) or (is_collected(one.entry.name) and not asked_place)]
    elif len(words) == 1 and _is_of_a_country(words):
        told = [one for one in candidates if is_collected(one.entry.name) and not asked_place]
    elif len(words) == 1 and any(map(_is_misspelt_head, candidates)):
        told = [one for one in candidates if one.entry.entity.kind == "organisation" and _is_spelt_anew(one)]
    else:
        return
    for one in told:
        if one.entry.entity.kind != "person":
            one.log_odds -= weights().known["head_alone"]


def _is_head(words: tuple[str, ...]) -> bool:
    """Whether one word says of what sort something is, and none beside it says anything."""
    if sum(word not in function_words() for word in words) != 1:
        return False
    return any("head" in span.roles for span in terms_in(words))


def _is_of_a_country(words: tuple[str, ...]) -> bool:
    """Whether a word is a term for a country or what is of it: русский."""
    return any(span.is_country for span in terms_in(words))


def _has_more(one: Candidate) -> bool:
    """Whether a candidate's name has more than the query: Bank of Russia, for Bank."""
    return any(step.kind == "omitted" for step in one.evidence)


def _is_misspelt_head(one: Candidate) -> bool:
    """Whether a query is for a candidate's name a misspelt word for its sort: Minstry ~ Ministry of Defence."""
    return any(step.kind in ERRORS and is_institutional(fold(step.name or "")) for step in one.evidence)


def _is_spelt_anew(one: Candidate) -> bool:
    return any(step.kind in _SPELT_ANEW and step.cost for step in one.evidence)
