"""The alignment of two readings at least cost: the inner loop of all matching."""
# ruff: noqa: PLR0915, PLR1730 - one loop; calls, of min() too, cost more than all else in it

from __future__ import annotations

from resolver.language.conventions.reading import GAPS
from resolver.language.conventions.sounds import COSTS

INFINITE = 99.0

SWAP_COST = 0.65
"""Two neighbouring sounds in each other's place, a typing error in a long word: Zelesnky."""

_SHORTEST_SWAP = 6
_ROUNDING = 1e-9


def align(a: str, b: str, bound: float = INFINITE) -> float:
    """The least cost of turning the sounds of one reading into those of another, without the readings' own prices.

    0 is the same sound, about 1 another vowel, 1.5 another consonant. Stops with :data:`INFINITE` as soon as
    ``bound`` is passed.
    """
    if a == b:
        return 0.0
    gaps_a, gaps_b = GAPS[a], GAPS[b]
    # equal beginnings and ends cost nothing: cut them off
    start = 0
    end_a, end_b = len(a), len(b)
    shortest = end_a if end_a < end_b else end_b
    while start < shortest and a[start] == b[start]:
        start += 1
    while end_a > start and end_b > start and a[end_a - 1] == b[end_b - 1]:
        end_a -= 1
        end_b -= 1
    costs = COSTS
    if end_a == start:
        return sum(gaps_b[start:end_b])
    if end_b == start:
        return sum(gaps_a[start:end_a])
    if end_a - start == end_b - start == 1:
        cost = costs[a[start]][b[start]]
        both = gaps_a[start] + gaps_b[start]
        return cost if cost < both else both
    swaps = shortest >= _SHORTEST_SWAP
    # what is left begins with a difference and ends with another one, unless it is one swap: mostly too much
    at_begin = costs[a[start]][b[start]]
    if gaps_a[start] < at_begin:
        at_begin = gaps_a[start]
    if gaps_b[start] < at_begin:
        at_begin = gaps_b[start]
    at_end = costs[a[end_a - 1]][b[end_b - 1]]
    if gaps_a[end_a - 1] < at_end:
        at_end = gaps_a[end_a - 1]
    if gaps_b[end_b - 1] < at_end:
        at_end = gaps_b[end_b - 1]
    if at_begin + at_end > bound + _ROUNDING and not (swaps and bound >= SWAP_COST):
        return INFINITE
    size_a, size_b = end_a - start, end_b - start
    # so many gaps at the most are within the bound: cells farther from the diagonal than that need not be looked at
    reach = size_a + size_b
    cheapest = min(*gaps_a[start:end_a], *gaps_b[start:end_b])
    if cheapest * reach > bound:
        reach = max(0, int(bound / cheapest + _ROUNDING))
        if size_a - size_b > reach or size_b - size_a > reach:
            return INFINITE
    before: list[float] = []
    above_row: list[float] = []
    row = [0.0]
    last, least_above = "", 0.0
    total = 0.0
    columns: list[tuple[int, str, float]] = []
    for at in range(start, end_b):
        gap = gaps_b[at]
        total += gap
        row.append(total)
        columns.append((at - start + 1, b[at], gap))
    for at in range(start, end_a):
        one, gap = a[at], gaps_a[at]
        to = costs[one]
        if swaps:
            before, above_row = above_row, row.copy()
            last = a[at - 1] if at > start else ""
        low = at - start - reach
        if low > 0:
            diagonal, row[low] = row[low], INFINITE
            least = left = INFINITE
            near = columns[low : low + 2 * reach + 1]
        else:
            diagonal = row[0]
            row[0] = least = left = diagonal + gap
            near = columns[: low + 2 * reach + 1]
        for column, other, other_gap in near:
            above = row[column]
            cost = diagonal + to[other]
            if above + gap < cost:
                cost = above + gap
            if left + other_gap < cost:
                cost = left + other_gap
            if other == last and column > 1 and one == b[start + column - 2]:
                swapped = before[column - 2] + SWAP_COST
                if swapped < cost:
                    cost = swapped
            diagonal = above
            row[column] = left = cost
            if cost < least:
                least = cost
        # a swap reaches back over one row
        if least > bound and (not swaps or least_above + SWAP_COST > bound):
            return INFINITE
        least_above = least
    return row[-1]
