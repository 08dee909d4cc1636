"""Slips of the finger: what a single typing error between two spellings costs."""

from __future__ import annotations

from itertools import pairwise

import jellyfish

TYPO_COST = {"swapped": 0.65, "doubled": 0.5, "dropped": 0.8, "neighbour": 0.85}
"""Between a convention (at most 0.45) and another name (1): Zelesnky, Medinnsky, Medisky, Medinsjy."""

SHORTEST_TYPO = 6
"""Letters of the shortest word that is looked up with an error; what was meant may have one less."""

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю")
_NEIGHBOURS = frozenset(
    pair for row in _ROWS for first, second in pairwise(row) for pair in (first + second, second + first)
)


def typo_cost(first: str, second: str) -> float | None:
    """What a single typing error between two words of one script costs; None where there is more than one.

    The errors are a letter dropped, doubled, swapped with the next, or hit beside its key, in its place or with it. A
    letter far from its neighbours' keys is not added by mistake: Сечкин is another name than Сечин.
    """
    if abs(len(first) - len(second)) > 1 or min(len(first), len(second)) < SHORTEST_TYPO - 1:
        return None
    if jellyfish.damerau_levenshtein_distance(first, second) != 1:
        return None
    at = next(
        (at for at, (a, b) in enumerate(zip(first, second, strict=False)) if a != b), min(len(first), len(second))
    )
    if at == 0 and len(first) != len(second):
        return None  # nobody leaves out how a name begins: Бакумов is no Абакумов
    if len(first) != len(second):
        longer = max(first, second, key=len)
        beside = longer[at - 1 : at] + longer[at + 1 : at + 2]
        if longer[at] in beside:
            return TYPO_COST["doubled"]
        added = len(first) > len(second) and all(longer[at] + one not in _NEIGHBOURS for one in beside)
        return None if added else TYPO_COST["dropped"]
    if first[at + 1 : at + 2] == second[at] and second[at + 1 : at + 2] == first[at]:
        return TYPO_COST["swapped"]
    return TYPO_COST["neighbour"] if first[at] + second[at] in _NEIGHBOURS else None
