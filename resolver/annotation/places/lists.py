"""Places of a list, parted by commas or `and`, of which one is known to be meant: в Орске и Кувандыке."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence

from gazetteer.provenance import is_of_press
from resolver.annotation.spans.span import Span
from resolver.annotation.weights import CITY
from resolver.annotation.words.conjunctions import conjunctions
from resolver.annotation.words.tokens import Tokens

_MANY = 3
"""Places known to be meant in a list, among which another name is hardly anything else."""


def listed(
    spans: Sequence[Span],
    tokens: Tokens,
    lang: str,
    kept: Sequence[bool],
    is_placed: Callable[[Span], bool],
) -> tuple[set[int], set[int]]:
    """The numbers of the places' spans, not ``kept`` so far, that stand in one list with a kept one near theirs.

    The first are those with a place of their region; the others those with one of their country where no other is
    called so and the list stands as places do, behind `in`; a city may be of any country there, or among many places,
    and so may a town that newspapers name there: жителям Ньюри и Дандолка.
    """
    places = [(number, span) for number, span in enumerate(spans) if span.entry.entity.kind == "place"]
    if all(kept[number] for number, _ in places):
        return set(), set()
    ending: dict[int, list[int]] = defaultdict(list)
    for number, span in places:
        ending[span.last].append(number)
    beside: dict[int, set[int]] = defaultdict(set)
    for number, span in places:
        for other in ending.get(last_before(span.first, tokens, lang), ()):
            beside[number].add(other)
            beside[other].add(number)
    called: dict[tuple[int, int], set[str]] = defaultdict(set)
    for _, span in places:
        called[span.start, span.end].add(span.entry.entity.id)
    of_region: set[int] = set()
    of_country: set[int] = set()
    for members in _lists(beside):
        known = [spans[one].entry.entity for one in members if kept[one]]
        regions = frozenset(region for one in known for region in one.related)
        countries = frozenset(country for one in known for country in one.countries)
        stands_placed = bool(countries) and any(is_placed(spans[one]) for one in members)
        for number in members:
            span = spans[number]
            entity = span.entry.entity
            if kept[number]:
                continue
            if not regions.isdisjoint(entity.related):
                of_region.add(number)
            elif called[span.start, span.end] == {entity.id} and (
                (stands_placed and not countries.isdisjoint(entity.countries))
                or (entity.prominence >= CITY and (stands_placed or len(known) >= _MANY))
                or (stands_placed and is_of_press(span.entry.name))
            ):
                of_country.add(number)
    return of_region, of_country


def last_before(first: int, tokens: Tokens, lang: str) -> int:
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


def _lists(beside: Mapping[int, set[int]]) -> Iterator[list[int]]:
    """The numbers of the spans of each list, from which stands next to which; each list once."""
    listed_already: set[int] = set()
    for number in beside:
        if number in listed_already:
            continue
        members = [number]
        listed_already.add(number)
        for one in members:
            new = beside[one] - listed_already
            listed_already |= new
            members.extend(new)
        yield members
