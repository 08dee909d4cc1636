"""The dead by the family name alone where others of their time stand beside them: Roosevelt, Churchill and Stalin.

One such name may be anybody's; three within a sentence or two, of people who were grown-up at one time, are theirs.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator
from functools import cached_property
from operator import itemgetter

from gazetteer.entity import Entity
from resolver.annotation.persons.lifetimes import life
from resolver.annotation.persons.names_of_strangers import is_towns_case
from resolver.annotation.spans.grouping import Grouped
from resolver.annotation.spans.span import BARE, FULL, Span, SpanForm
from resolver.entries import Entry
from resolver.language.names.surnames import world_surnames
from resolver.matching.persons.frequency import COMMONEST, surname_band

_FEWEST = 2
"""How many others must stand beside one."""

_FURTHEST = 40
"""Words to either side of a name in which they do."""

_LAST_YEAR = 2020
"""Whoever died later is told of as the living are."""

TOWN = 500
"""The prominence from which on a place may be meant by its name in any text."""

_AT = itemgetter(0)


class FiguresBeside:
    """Who of the dead may be meant in a document, each with the place of the name."""

    def __init__(self, grouped: Grouped, outstanding: float) -> None:
        """``outstanding``: the prominence of who needs no full name, nor others beside the family name."""
        self._grouped = grouped
        self._outstanding = outstanding

    def have(self, entry: Entry, rivals: Collection[Span]) -> bool:
        """Whether others of somebody's time stand beside a family name; ``rivals`` are all that it may mean.

        Where the name is common in the world one of them must be told surely: by the full name, or as nobody else.
        """
        own = life(entry.entity, _LAST_YEAR)
        if own is None or entry.entity is not figure_of(rivals, BARE, _LAST_YEAR):
            return False
        near = {one.id: sure for one, sure in self._near(rivals) if met(own, life(one, _LAST_YEAR))}
        near.pop(entry.entity.id, None)
        is_common = any(part.text in world_surnames() for part in entry.parts.family)
        return len(near) >= _FEWEST and (any(near.values()) or not is_common)

    def _near(self, rivals: Collection[Span]) -> Iterator[tuple[Entity, bool]]:
        """The dead who are named near a name, and whether surely."""
        at = next(iter(rivals)).first
        first, last = (bisect_left(self._named, at + far, key=_AT) for far in (-_FURTHEST, _FURTHEST))
        return ((entity, sure) for _, entity, sure in self._named[first:last])

    @cached_property
    def _named(self) -> list[tuple[int, Entity, bool]]:
        found: list[tuple[int, Entity, bool]] = []
        for rivals in self._grouped.values():
            spans = rivals.values()
            full, alone = figure_of(spans, FULL, _LAST_YEAR), figure_of(spans, BARE, _LAST_YEAR)
            entity = full or alone
            if entity is not None:
                sure = full is not None or entity.prominence >= self._outstanding
                found.append((next(iter(spans)).first, entity, sure))
        return sorted(found, key=_AT)


def figure_of(spans: Collection[Span], form: SpanForm, last_year: int) -> Entity | None:
    """The best-known of those whom a name in a form may mean, if dead by a year, and nothing known is called so.

    Towns that were called after him count as little as the name does today: Perm was Молотов.
    """
    persons = [span for span in spans if span.form == form and not is_towns_case(span)]
    others = [span.entry.entity for span in spans if span.form != form and span.entry.name.type != "former"]
    if not persons or any(one.kind != "place" or one.prominence >= TOWN for one in others):
        return None
    if form == BARE and any(surname_band(part.text) == COMMONEST for part in persons[0].entry.parts.family):
        return None
    best = max((span.entry.entity for span in persons), key=lambda one: one.prominence)
    return best if life(best, last_year) is not None else None


def met(one: tuple[int, int], other: tuple[int, int] | None) -> bool:
    """Whether two people, given by the years in which they were of age, lived at one time."""
    return other is not None and max(one[0], other[0]) <= min(one[1], other[1])
