"""Places of a list, parted by commas or `and`, of which one is known to be meant: в Орске и Кувандыке."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

from resolver.annotation.conjunctions import conjunctions
from resolver.annotation.span import Span
from resolver.annotation.tokens import Tokens


def listed(
    spans: Sequence[Span],
    tokens: Tokens,
    lang: str,
    kept: Sequence[bool],
    is_placed: Callable[[Span], bool],
) -> tuple[set[int], set[int]]:
    """The numbers of the places' spans, not ``kept`` so far, that stand in one list with a kept one near theirs.

    The first are those with a place of their region; the others those with one of their country where no other is
    called so and the list stands as places do: behind `in`.
    """
    places = [(number, span) for number, span in enumerate(spans) if span.entry.entity.kind == "place"]
    if all(kept[number] for number, _ in places):
        return set(), set()
    ending: dict[int, list[int]] = defaultdict(list)
    for number, span in places:
        ending[span.last].append(number)
    beside: dict[int, set[int]] = defaultdict(set)
    for number, span in places:
        for other in ending.get(_last_before(span.first, tokens, lang), ()):
            beside[number].add(other)
            beside[other].add(number)
    called: dict[tuple[int, int], set[str]] = defaultdict(set)
    for _, span in places:
        called[span.start, span.end].add(span.entry.entity.id)
    of_region: set[int] = set()
    of_country: set[int] = set()
    for number in [number for number, span in places if number in beside and not kept[number]]:
        entity = spans[number].entry.entity
        members = _list_of(number, beside)
        known = [spans[one].entry.entity for one in members if kept[one]]
        if any(not set(entity.related).isdisjoint(one.related) for one in known):
            of_region.add(number)
        elif (
            called[spans[number].start, spans[number].end] == {entity.id}
            and any(not set(entity.countries).isdisjoint(one.countries) for one in known)
            and any(is_placed(spans[one]) for one in members)
        ):
            of_country.add(number)
    return of_region, of_country


def _last_before(first: int, tokens: Tokens, lang: str) -> int:
    """The last token of the item before one in a list; -1 where there is none."""
    gap = tokens.gaps[first]
    if gap == ", ":
        return first - 1
    if (
        gap == " "
        and first > 1
        and tokens.texts[first - 1] in conjunctions(lang)
        and tokens.gaps[first - 1] in (" ", ", ")
    ):
        return first - 2
    return -1


def _list_of(number: int, beside: dict[int, set[int]]) -> set[int]:
    """The numbers of all spans of the list that one stands in."""
    found, left = {number}, [number]
    while left:
        for other in beside[left.pop()] - found:
            found.add(other)
            left.append(other)
    return found
