"""Places by what else the world calls them, where a gazetteer has other names only: Dzerzhynsk for Торецьк.

A name that leads to nobody by its own letters is looked up among the reviewed places of the built-in gazetteer,
whichever gazetteer is searched; that place's other names are then looked up in its stead. So a list with one name for
each place answers to former names and to those in other languages: Lemberg, Ленинград, Turkey.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import Final

from gazetteer.entity import Entity
from gazetteer.gazetteer import Gazetteer
from resolver.index.reviewed_places import index_of_reviewed_places
from resolver.language.scripts.folding import fold
from resolver.match import Match
from resolver.matching.evidence import ERRORS, MORE_OR_LESS, Kinds
from resolver.matching.forms.hypotheses import base_forms, itself
from resolver.matching.weights import weights
from resolver.ranking.candidate import Candidate, Known, Ranked, as_it_stands, keep_better, read_throughout
from resolver.ranking.regions_abroad import regions_abroad
from resolver.ranking.weighing import Weighing

_LEAST = 0.1
"""The probability from which on a known place is asked for its other names."""

_SAME_SOUND = 0.3
"""What a word may differ from a known place's by, and be it in another convention."""

_NOT_THE_NAME: Final[Kinds] = ERRORS | MORE_OR_LESS
_MOST_CERTAIN = 0.999

_Rank = Callable[[str, Known], Ranked]


def called_so(places: Ranked) -> list[Match]:
    """Those of some known places that a name is called by in full and without an error."""
    likely = [one for one in places.matches() if one.score >= _LEAST]
    return [one for one in likely if _NOT_THE_NAME.isdisjoint(step.kind for step in one.evidence)]


class KnownBesides:
    """Finds the places of a gazetteer by the other names of a place that the built-in one knows.

    ``known`` gives the reviewed places that a name may stand for, best first.
    """

    def __init__(self, gazetteer: Gazetteer, weighing: Weighing, known: _Rank) -> None:
        self._gazetteer = gazetteer
        self._weighing = weighing
        self._known = known

    def add(self, name: str, folded: str, known: Known, best: dict[str, Candidate]) -> None:
        """Put into ``best`` the places that a name leads to so, where they have no better candidate."""
        if not _may_be_known(name, folded):
            return
        for match in called_so(self._known(name, known)):
            if match.id not in self._gazetteer:  # else it is called by its names already
                self._add_place(match, best)

    def _add_place(self, match: Match, best: dict[str, Candidate]) -> None:
        found: dict[str, Candidate] = {}
        self._weighing.add(map(itself, _other_names(match)), "place", found, errors=False)
        score = min(match.score, _MOST_CERTAIN)
        most = math.log(score / (1.0 - score))
        for one in found.values():
            if _is_elsewhere(one.entry.entity, match.entity) or not (
                as_it_stands(one) or read_throughout(one.evidence)
            ):
                continue
            odds = min(one.log_odds, most) - weights().known["known_besides"]
            keep_better(Candidate(one.entry, odds, one.comparison, match.evidence + one.evidence), best)


def _may_be_known(name: str, folded: str) -> bool:
    """Whether a look at the reviewed places may find one that is called so, by what costs little to see."""
    reviewed = index_of_reviewed_places()
    if reviewed.is_name(folded):
        return True
    if " " in folded:  # Oblast di Kiev
        return next(iter(regions_abroad(name, reviewed)), None) is not None
    if reviewed.lexicon.find(folded, _SAME_SOUND, errors=False):
        return True
    return any(reviewed.is_name(fold(one.text)) for one in base_forms(name))


def _other_names(match: Match) -> Iterator[str]:
    """The names of a place apart from the one that was matched, each once."""
    texts = {fold(name.text): name.text for name in match.entity.names}
    texts.pop(fold(match.matched.text), None)
    return iter(texts.values())


def _is_elsewhere(place: Entity, other: Entity) -> bool:
    """Whether two places lie in different countries, as far as that is known."""
    return bool(place.countries and other.countries) and set(place.countries).isdisjoint(other.countries)
