"""Mayors and governors by the family name alone beside the town or region that they head: Харків тихо, Терехов каже.

A name that half a country bears says nothing so, nor does a place that is named far away.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator
from functools import cached_property
from operator import itemgetter

from gazetteer.entity import Entity
from resolver.annotation.spans.grouping import Grouped
from resolver.annotation.spans.span import BARE, Span
from resolver.language.names.surnames import world_surnames
from resolver.matching.persons.frequency import surname_band

_OFFICES = frozenset(("mayor", "governor"))

_FURTHEST = 25
"""Words between a name and that of the place."""

_COMMON = (1, 2)
"""The bands of family names that so many bear that a namesake may be in any town."""

_BETTER_KNOWN = 3
"""How many times as prominent somebody else must be to be meant all the same."""

_AT = itemgetter(0)


class LocalOfficials:
    """Who heads what of the places that one document may name; by where they stand."""

    def __init__(self, grouped: Grouped) -> None:
        self._grouped = grouped

    def are_told(self, span: Span, rivals: Collection[Span]) -> bool:
        """Whether of all ``rivals`` for a lone family name a span's alone heads, or headed, a place beside it."""
        if span.form != BARE or not _heads(span.entry.entity) or _is_common(span):
            return False
        near = frozenset(self._near(span.first))
        told = [one.entry.entity for one in rivals if not near.isdisjoint(_heads(one.entry.entity))]
        if [one.id for one in told] != [span.entry.entity.id]:
            return False
        most = max(one.entry.entity.prominence for one in rivals)
        return most <= _BETTER_KNOWN * told[0].prominence

    def _near(self, at: int) -> Iterator[str]:
        """The IDs of the places that stand near a token, and of what they lie in."""
        first, last = (bisect_left(self._places, at + far, key=_AT) for far in (-_FURTHEST, _FURTHEST))
        for _, places in self._places[first:last]:
            for place in places:
                yield place.id
                yield from place.related

    @cached_property
    def _places(self) -> list[tuple[int, list[Entity]]]:
        """The best known of the places that each name may be, each with that of its first word."""
        found: list[tuple[int, list[Entity]]] = []
        for rivals in self._grouped.values():
            places = [one.entry.entity for one in rivals.values() if one.entry.entity.kind == "place"]
            if places:
                most = max(one.prominence for one in places)
                best = [one for one in places if one.prominence == most]
                found.append((next(iter(rivals.values())).first, best))
        return sorted(found, key=_AT)


def _heads(person: Entity) -> Iterable[str]:
    """The IDs of what a person heads, or headed, as a mayor or a governor."""
    return [role.of for role in person.roles if role.role in _OFFICES and role.of is not None]


def _is_common(span: Span) -> bool:
    family = [part.text for part in span.entry.parts.family]
    return any(one in world_surnames() or surname_band(one) in _COMMON for one in family)
