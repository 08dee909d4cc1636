"""Figures of the past by the family name alone, where a document names others of their time in full: Врангель.

A text on the Civil War that has Деникин's and Махно's names in full need not say which Врангель it means; one on the
news of today must. Nor need one that goes through the centuries, and has many of them by their family names alone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import cached_property

from gazetteer.entity import Entity
from resolver.annotation.persons.figures_beside import TOWN, figure_of, met
from resolver.annotation.persons.lifetimes import LAST_YEAR
from resolver.annotation.persons.lifetimes import life as life_of
from resolver.annotation.spans.grouping import Grouped
from resolver.annotation.spans.span import BARE, Span
from resolver.entries import Entry
from resolver.language.names.surnames import world_surnames
from resolver.matching.persons.frequency import COMMONEST, surname_band

_FEWEST = 2
"""How many contemporaries a document names in full that is about their time."""

_FEWEST_OF_HISTORY = 5
"""How many figures of the past, whom their family names can hardly but mean, a text on history has at the least."""


class Contemporaries:
    """The dead of former times whom one document names in full."""

    def __init__(self, grouped: Grouped, named: Collection[str], outstanding: float) -> None:
        """``named``: the IDs of those named in full; ``outstanding``: the prominence of who needs no full name."""
        entities = (span.entry.entity for span in grouped.spans)
        self._lives = {one.id: life for one in entities if one.id in named and (life := life_of(one)) is not None}
        self._grouped = grouped
        self._outstanding = outstanding

    @cached_property
    def _tells_history(self) -> bool:
        """Whether the document names many figures of the past, and some so that nobody else is meant."""
        alone = {
            one.id: one.prominence >= self._outstanding
            for rivals in self._grouped.values()
            if (one := _figure(rivals.values())) is not None
        }
        sure = self._lives.keys() | {identifier for identifier, known in alone.items() if known}
        return len(sure) >= _FEWEST and len(self._lives.keys() | alone.keys()) >= _FEWEST_OF_HISTORY

    def have(self, entry: Entry, rivals: Iterable[Span]) -> bool:
        """Whether somebody, of a family name that not everybody has, lived when those did whom the document names.

        ``rivals`` are what else stands there: Куйбышев is a town, too, until 1991.
        """
        life = life_of(entry.entity)
        if life is None or any(_is_common(part.text) for part in entry.parts.family):
            return False
        if any(one.entry.entity.kind == "place" and one.entry.entity.prominence >= TOWN for one in rivals):
            return False
        if self._tells_history:
            return True
        return sum(met(life, other) for one, other in self._lives.items() if one != entry.entity.id) >= _FEWEST


def _figure(spans: Collection[Span]) -> Entity | None:
    """The figure of the past whom a family name alone means that not everybody has: no namesake is better known."""
    family = next((span.entry.parts.family for span in spans if span.form == BARE), ())
    return None if any(_is_common(part.text) for part in family) else figure_of(spans, BARE, LAST_YEAR)


def without_less_known_living(persons: Iterable[Entity], figure: Entity) -> list[Entity]:
    """Persons of a family name less the living who are less known than a figure of the past whom a text is about."""
    return [one for one in persons if one.died is not None or one.prominence > figure.prominence]


def _is_common(family_name: str) -> bool:
    return surname_band(family_name) == COMMONEST or family_name in world_surnames()
