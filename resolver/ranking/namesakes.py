"""Places of one name, which prominence tells apart, and places whose names in other languages a query is but like."""

from __future__ import annotations

import math

from gazetteer.entity import Entity
from resolver.language.scripts.folding import fold
from resolver.language.scripts.letters import CYRILLIC, LATIN, script
from resolver.matching.evidence import AS_READ
from resolver.matching.weights import weights
from resolver.ranking.candidate import Candidate, as_it_stands, read_throughout, stands_so

_WELL_KNOWN = 200
"""The prominence from which on a place is told from its namesakes by it."""

_HARDLY = 0.15
"""What may be between a query and a name that it spells in another language."""

_NATIVE = ("ru", "uk", "tr")
"""The languages in which places of one name are namesakes."""

_WRITTEN_ABOUT = 0.2
"""The share of another place's prominence from which on a place's own name comes before that one's exonym respelt."""


def even_out_namesakes(candidates: list[Candidate], query: str) -> None:
    """Let prominence tell places of one name apart, and not which of them the query romanises as a gazetteer does.

    Миколаїв on the Buh and Миколаїв near Lviv are one name, Mykolaiv or Mykolayiv. Of a hundred texts that have Донецк
    one means the town near Rostov. A ``query`` in Cyrillic letters is no romanisation.
    """
    whole = [one for one in candidates if one.entry.entity.kind == "place" and one.log_odds > 0.0 and _is_whole(one)]
    if len(whole) < 2:
        return
    bearers: dict[tuple[str, str], list[Candidate]] = {}
    for one in whole:
        for name in _native_names(one.entry.entity):
            bearers.setdefault(name, []).append(one)
    romanised = script(query) == LATIN
    behind = {one.entry.entity.id: 0.0 for one in whole}
    for (_, shared), namesakes in bearers.items():
        most = max(one.entry.entity.prominence for one in namesakes)
        if len(namesakes) == 1 or most < _WELL_KNOWN:
            continue
        odds = max(one.log_odds for one in namesakes)
        for one in namesakes:
            identifier = one.entry.entity.id
            behind[identifier] = max(behind[identifier], math.log1p(most) - math.log1p(one.entry.entity.prominence))
            if romanised and script(shared) == CYRILLIC:
                one.log_odds = odds
    for one in whole:
        one.log_odds -= weights().known["namesake"] * behind[one.entry.entity.id]


def set_back_respelt_exonyms(candidates: list[Candidate]) -> None:
    """Set back places of whose exonyms the query is no spelling, where it spells another place's own name as well.

    Iakoutsk is how French has Якутск, and no way to write Jakutsko, which is Czech for Yakutia.
    """
    own = [
        one for one in candidates if one.entry.entity.kind == "place" and one.entry.name.type is None and _is_read(one)
    ]
    for one in candidates if own else ():
        if one.entry.name.type == "exonym" and not as_it_stands(one) and any(_is_rather(other, one) for other in own):
            one.log_odds -= weights().known["respelt_exonym"]


def _is_rather(own: Candidate, exonym: Candidate) -> bool:
    """Whether a query rather is a place's own name than another one's exonym: by its spelling, and by who is known."""
    known = own.entry.entity.prominence >= _WRITTEN_ABOUT * exonym.entry.entity.prominence
    return known and _cost(own) <= _cost(exonym)


def _is_read(one: Candidate) -> bool:
    """Whether a query is read as a candidate's whole name, in some convention."""
    return {step.kind for step in one.evidence} <= AS_READ and _cost(one) <= _HARDLY


def _cost(one: Candidate) -> float:
    return sum(step.cost for step in one.evidence)


def _is_whole(one: Candidate) -> bool:
    """Whether a query is a candidate's whole name, as it is spelt or as a convention spells it."""
    return stands_so(one) or read_throughout(one.evidence)


def _native_names(place: Entity) -> set[tuple[str, str]]:
    """What a place is called today in the languages of the three countries, folded."""
    return {(name.lang, fold(name.text)) for name in place.names if name.type is None and name.lang in _NATIVE}
