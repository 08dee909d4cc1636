"""Whether two patronymics are of one father's given name, however each language forms it."""

from __future__ import annotations

from functools import lru_cache

from resolver.language.names.patronymics import fathers_names
from resolver.matching.evidence import AS_READ
from resolver.matching.persons.given import GIVEN_BOUND, given
from resolver.matching.words.pairs import pair


@lru_cache(maxsize=1 << 14)
def same_father(first: str, second: str) -> bool:
    """Whether two folded patronymics are of one given name, formed or as it is: Володимирович, Гейдар (оглы).

    Of a father whose name is in no table they are one patronymic by some conventions: Fanisovich, Фанисович.
    """
    fathers, others = _fathers(first), _fathers(second)
    if fathers and others:
        return not fathers.isdisjoint(others)
    spelt = pair(first, second)
    return spelt is not None and spelt.how in AS_READ and spelt.cost <= GIVEN_BOUND


@lru_cache(maxsize=1 << 13)
def _fathers(patronymic: str) -> frozenset[str]:
    return frozenset(
        one.group
        for name in fathers_names(patronymic) or (patronymic,)
        for one in given(name)
        if not one.diminutive and one.gender == "male"
    )
