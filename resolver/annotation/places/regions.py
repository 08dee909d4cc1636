"""Towns and villages of one name in several regions: the one is meant whose region the text is about.

A text on Izmail and the Danube means Орлівка in Odesa Oblast, not the one that was fought for in Donetsk Oblast.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection
from functools import cached_property

from gazetteer.entity import Entity
from gazetteer.provenance import is_reviewed
from resolver.annotation.bodies.countries import Countries
from resolver.annotation.places.elsewhere import PARTING
from resolver.annotation.places.lists import last_before
from resolver.annotation.places.regions_beside import Beside, RegionsBeside
from resolver.annotation.plans.homes import Homes
from resolver.annotation.spans.grouping import Grouped
from resolver.annotation.spans.span import Span
from resolver.annotation.weights import CITY, WEIGHTS
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.tokens import Tokens
from resolver.descriptions import all_noun_sorts, noun_sorts
from resolver.descriptions import is_region as place_is_region
from resolver.language.names.region_words import is_region
from resolver.language.names.sort_groups import sort_group

_FAR_BETTER_KNOWN = 4
_WELL_KNOWN = 2500
"""The prominence below which a settlement is one that a text has to be set near."""

_MANY = 3
"""Places of a region without namesakes, in a text that is about the region."""

_CAPITAL = "capital"
_SETTLEMENTS = sort_group("settlement", "district") | {"place"}
"""With the districts of towns, and what GeoNames calls a populated place."""

_CENTRES = sort_group("town", "centre")


class Regions:
    """The regions that the places of one document lie in; ``grouped`` are its spans by stretch of text and entity."""

    def __init__(self, tokens: Tokens, grouped: Grouped, countries: Countries, homes: Homes, kinds: WordKinds) -> None:
        self._tokens = tokens
        self._lang = kinds.lang
        self._grouped = grouped
        self._countries = countries
        self._homes = homes
        self._found = RegionsBeside(tokens, grouped.places, kinds, homes)

    def weigh_beside(self, span: Span) -> float:
        """What is said for a place, in log-odds, or against it, by where the text says right beside its name it lies.

        Odessa, Texas, and Odessa, Ukraine; Донецк Ростовской области. 0 where that tells nothing. What may be a list
        says little against a place that is far better known: в Курской области, Москве.
        """
        rivals, entity = self._grouped[span.start, span.end], span.entry.entity
        beside = self._found.of(span)
        if beside is None and (len(rivals) == 1 or self._tokens.behind(span.last) not in PARTING):
            return 0.0
        sure = beside is not None and beside.sure
        here = [one.entry.entity for one in rivals.values() if self._lies_there(one.entry.entity, span, beside)]
        if not here:
            places = [entity] if entity.kind == "place" else [one.entry.entity for one in rivals.values()]
            inhabited = [place for place in places if _is_inhabited(place)]
            if beside is None or not any(self._found.tell_another(place, beside) for place in inhabited):
                return 0.0
            # a town of the same country may be told by a region that it borders on: Славутич Черниговской области
            near = any(set(place.countries) & set(region.countries) for place in inhabited for region in beside.regions)
            return -WEIGHTS.region if near and len(rivals) == 1 else -WEIGHTS.region_beside
        listed = beside is None or beside.listed
        telling = beside is None or listed or beside.named  # a club may be in a town: Beşiktaş in Istanbul
        if any(one.id == entity.id for one in here):
            return WEIGHTS.region_beside if sure else WEIGHTS.region * (telling and len(rivals) > 1)
        if entity.kind == "place":
            best = max(one.prominence for one in here)
            famous = listed and entity.prominence >= _FAR_BETTER_KNOWN * best
            return -WEIGHTS.region if famous else -WEIGHTS.region_beside
        return -WEIGHTS.region_beside if sure else -WEIGHTS.region * telling

    def told_before(self, span: Span) -> int:
        """1 where a place is the last of its name that stood beside its region, -1 where another is, else 0."""
        rivals = self._grouped[span.start, span.end]
        if span.entry.entity.kind != "place":
            return 0
        told = [(one, self._introduced[one]) for one in rivals if one in self._introduced]
        last = {one: firsts[before - 1] for one, firsts in told if (before := bisect_left(firsts, span.first))}
        if not last:
            return 0
        return 1 if last.get(span.entry.entity.id) == max(last.values()) else -1

    def told_by_list(self, span: Span) -> int:
        """1 where a settlement stands in a list beside one of its region, -1 where a namesake does: Косова та Ланчина.

        0 where that tells nothing, as beside a far better known town of the name. A neighbour has no namesakes itself.
        """
        rivals = self._grouped[span.start, span.end]
        if len(rivals) == 1 or span.entry.entity.kind != "place":
            return 0
        beside = self._beside.get(span.first, ())
        if not beside:
            return 0
        today = (rival.entry.entity for rival in rivals.values() if rival.entry.name.type != "former")
        towns = [place for place in today if _is_settlement(place)]
        most = max((town.prominence for town in towns), default=0)
        listed = [
            town.id
            for town in towns
            if not beside.isdisjoint(self._of(town)) and most < _FAR_BETTER_KNOWN * town.prominence
        ]
        if not listed:
            return 0
        return 1 if span.entry.entity.id in listed else -1

    @cached_property
    def _beside(self) -> dict[int, set[str]]:
        """By the first token of each place in a list, the regions of the places right before and behind it."""
        ends = {next(iter(rivals.values())).last: rivals for rivals in self._grouped.values()}
        found: dict[int, set[str]] = {}
        for rivals in self._grouped.values():
            first = next(iter(rivals.values())).first
            before = ends.get(last_before(first, self._tokens, self._lang))
            if before is not None:
                for one, other in ((rivals, before), (before, rivals)):
                    places = [span.entry.entity for span in other.values() if span.entry.entity.kind == "place"]
                    if len(places) == 1 and _is_settlement(places[0]):
                        found.setdefault(next(iter(one.values())).first, set()).update(self._of(places[0]))
        return found

    @cached_property
    def _introduced(self) -> dict[str, list[int]]:
        """By their IDs the places that the text names with their regions beside them, of several; and where it does."""
        found: dict[str, list[int]] = {}
        for _, rivals in sorted(self._grouped.items()):
            places = [one for one in rivals.items() if one[1].entry.entity.kind == "place"]
            beside = self._found.of(places[0][1]) if len(places) > 1 else None
            if beside is None or beside.listed:
                continue
            for key, span in places:
                if self._lies_there(span.entry.entity, span, beside):
                    found.setdefault(key, []).append(span.first)
        return found

    def _lies_there(self, place: Entity, span: Span, beside: Beside | None) -> bool:
        """Whether a place lies in what stands beside its name, or in the country that is named there."""
        if place.kind != "place":
            return False
        behind = span.last + 1
        if behind < len(self._tokens) and self._tokens.gaps[behind] in PARTING:
            countries, last = self._countries.named_from(behind)
            if last == behind and not countries.isdisjoint(self._homes.of(place)):
                return True
        return beside is not None and self._found.hold(place, beside.ids)

    def are_others(self, span: Span) -> bool:
        """Whether a settlement has a namesake in its country whose region the text is about, rather than its own.

        One that is far better known, or a region's capital, is meant by its name wherever the text is set. A small town
        abroad is not, in a text that has nothing of its country: Koson in Zakarpattia, none in Uzbekistan. A town that
        was called so once may be in another country, and the text has its name of today: Новомосковськ, now Самар.
        """
        place, rivals = span.entry.entity, self._grouped[span.start, span.end].values()
        if len(rivals) == 1 or not _is_settlement(place) or _CAPITAL in all_noun_sorts(place):
            return False
        if any(self._told[one] for one in self._of(place)):
            return False
        return any(
            other.id != place.id
            and _is_settlement(other)
            and (former or place.countries == other.countries or self._is_far_from(place, other, span))
            and place.prominence < max(_WELL_KNOWN, _FAR_BETTER_KNOWN * other.prominence)
            and self._is_told(other, place)
            for other, former in ((one.entry.entity, one.entry.name.type == "former") for one in rivals)
        )

    def _is_far_from(self, place: Entity, other: Entity, span: Span) -> bool:
        """Whether a text is about the region of a place's namesake and names nothing in the small town's country."""
        if place.prominence >= CITY or not any(self._told[one] >= _MANY for one in self._of(other)):
            return False
        return self._countries.share(self._homes.of(place), span) == 0.0

    def _is_told(self, other: Entity, place: Entity) -> bool:
        """Whether the text is about the region of a place's namesake.

        Of a reviewed place and one that only a collection has, in or near some town, the latter needs its town as well:
        Ataşehir is the district of Istanbul in a text on Izmir, too, unless that is on Karşıyaka.
        """
        if not any(self._told[one] for one in (other.id, *self._of(other))):
            return False
        if is_reviewed(other) or not is_reviewed(place):
            return True
        return all(self._told[one] or one in self._named for one in self._of(other))

    @cached_property
    def _named(self) -> frozenset[str]:
        """The IDs of all that the text may name."""
        return frozenset([span.entry.entity.id for span in self._grouped.spans])

    @cached_property
    def _told(self) -> Counter[str]:
        """How many places of the text that have no namesakes are a region, or lie in it.

        A region in brackets tells where the town before it lies, and that the towns behind are not there: в Волхове
        (Ленинградская область), в Кировске.
        """
        told: Counter[str] = Counter()
        alone = [
            (next(iter(rivals.values())), places[0])
            for rivals in self._grouped.values()
            if len(places := [one.entry.entity for one in rivals.values() if one.entry.entity.kind == "place"]) == 1
        ]
        bracketed = {span.first - 1 for span, place in alone if self._is_bracketed(span) and place_is_region(place)}
        for span, place in alone:
            if span.last not in bracketed and span.first - 1 not in bracketed:
                told.update((place.id, *self._of(place)))
        return told

    def _is_bracketed(self, span: Span) -> bool:
        """Whether a name is all that stands in brackets."""
        tokens = self._tokens
        return span.first > 0 and tokens.gaps[span.first] == " (" and tokens.behind(span.last)[:1] == ")"

    def _of(self, place: Entity) -> list[str]:
        """The regions that a place lies in, its country left out."""
        return [one for one in place.related if not self._homes.has(one)]


def is_within(place: Entity, others: Collection[str]) -> bool:
    """Whether a place lies in one of some others, given by their IDs."""
    return not set(place.related).isdisjoint(others)


def _is_inhabited(entity: Entity) -> bool:
    """Whether an entity is a settlement, as which the centre of a region or a country counts, too."""
    return _is_settlement(entity) or (entity.kind == "place" and not _CENTRES.isdisjoint(noun_sorts(entity)))


def _is_settlement(entity: Entity) -> bool:
    """Whether an entity's description says that it is a village, a town or a district of one.

    Without one, what lies in something and is not called a region is a settlement.
    """
    if entity.kind != "place":
        return False
    if not entity.description:
        return bool(entity.related) and not any(is_region(name.text) for name in entity.names)
    return not _SETTLEMENTS.isdisjoint(noun_sorts(entity))
