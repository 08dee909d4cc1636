"""Family names alone: whom readers take them for."""

from __future__ import annotations

from gazetteer.entity import Entity
from resolver.language.names.surnames import world_surnames
from resolver.language.scripts.folding import fold
from resolver.matching.evidence import AS_GOOD_AS_SPELT, Evidence
from resolver.matching.persons.renown import are_rare, least_prominence
from resolver.matching.weights import weights
from resolver.ranking.candidate import (
    Candidate,
    errs,
    is_in_part,
    letter_by_letter,
    read_throughout,
    stands_in_a_case,
    stands_so,
)


def weigh_bare_names(
    candidates: list[Candidate], common: bool, folded: str, offices: frozenset[str], most_prominent: int
) -> None:
    """A surname alone counts only for a bearer so prominent that readers take it for him, and if it is no word.

    Half of a double surname is another family's (Белова, Львова-Белова), and what is a surname as it stands is no
    case or other spelling of one: Калина, Kalın; Mitchell, Michel. Behind one of the ``offices`` that only one
    person of a country has at a time it counts for the one bearer who is in it today: Finance Minister Simsek.
    """
    bare = [one for one in candidates if one.comparison.bare]
    if not bare:
        return
    table = weights().bare
    odds = {one.entry.entity.id: one.log_odds for one in bare}
    surname = folded in world_surnames()
    # Chmelnyzkyj is the city before it is the hetman
    not_a_place = not any(
        one.entry.entity.kind == "place" and (read_throughout(one.evidence) or stands_so(one)) for one in candidates
    )
    # Groznego is the city's that more is written about than the tsar
    towns = [one for one in candidates if one.entry.entity.kind == "place" and stands_in_a_case(one)]
    case_of_a_place = max((one.entry.entity.prominence for one in towns), default=0)
    in_office = [one for one in bare if not errs(one) and _is_in_one_of(one.entry.entity, offices)]
    for one in bare:
        if in_office == [one]:
            continue
        prominence = one.entry.entity.prominence
        rivals = [
            other.entry.entity.prominence * (1.0 if other.entry.entity.died is None else table["dead"])
            for other in bare
            if other is not one and odds[other.entry.entity.id] > odds[one.entry.entity.id] - table["rival"]
        ]
        rare = not_a_place and prominence >= case_of_a_place and _is_rare(one)
        known = prominence >= least_prominence(most_prominent, "share_of_rare" if rare else "share")
        known = known and not is_in_part(one) and not (surname and not letter_by_letter(one.evidence))
        # Уланов is nobody's name at birth that is spelt otherwise
        known = known and not (one.entry.name.type == "birth" and any(step.cost for step in one.evidence))
        if known and not common and prominence >= table["lead"] * max(rivals, default=0):
            one.log_odds += table["prominent"]
            one.evidence += (Evidence("prominent"),)
        else:
            one.log_odds -= table["unknown"]


def _is_in_one_of(entity: Entity, offices: frozenset[str]) -> bool:
    """Whether a person is in one of some offices today, as far as is known."""
    return entity.died is None and any(role.role in offices and role.until is None for role in entity.roles)


def _is_rare(one: Candidate) -> bool:
    """Whether a candidate's family name is as good as letter by letter one that no table of common ones has."""
    words = [fold(step.query) for step in one.comparison.evidence if step.query is not None]
    if sum(step.cost for step in one.evidence) > AS_GOOD_AS_SPELT:
        return False
    return are_rare(words)
