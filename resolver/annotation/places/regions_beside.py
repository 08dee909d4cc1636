"""Regions that stand beside a place's name and say where it lies: Донецк Ростовской области, Konya'nın Ereğli ilçesi.

Behind the name a region stands in the genitive, in brackets, behind a comma or behind `in`; before it where the name is
said to be within it: у Ростовській області, у місті Донецьк; Isparta'da, Gönen ilçesinde.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path

import msgspec

from gazetteer.entity import Entity
from resolver.annotation.places.elsewhere import PARTING, is_address
from resolver.annotation.places.place_words import has_sort_beside
from resolver.annotation.plans.homes import Homes
from resolver.annotation.spans.span import Span
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.tokens import Tokens
from resolver.descriptions import is_region, noun_sorts
from resolver.language.inflection.grammar import DECLINING, Case
from resolver.language.names.sort_groups import sort_group
from resolver.language.names.tables import UseTable

_TABLE = UseTable("regions-beside", Path(__file__).parent / "data")

_STATE_REGIONS = sort_group("state-region")

_CALLED_AS_CENTRES = "TR"
"""The country whose regions are called by the names of their centres alone: Isparta is a town and its province."""

_LISTED, _SAID, _SURE = range(3)
"""How surely a region beside a name is said to be its place's."""

_GENITIVE = re.compile("n?[ıiuü]n")
_LOCATIVE = re.compile("n?[dt][ae](?:ki)?")
"""Turkish suffixes of what a place is in."""

_MOST_BEHIND, _MOST_BEFORE = 2, 4
"""Words between a name and a region behind it, and before it: in the Rostov region, in the town of Donetsk."""

_LOCATED = ("nda", "nde")


class Beside(msgspec.Struct, frozen=True):
    """What stands beside a name: ``ids`` are those of all that it may mean, ``regions`` the regions among them.

    ``sure``: the text says where the place lies, be it known there or not. ``listed``: both may be members of a list.
    ``named``: a region is named as such, and no town that may stand for it.
    """

    ids: frozenset[str]
    regions: tuple[Entity, ...]
    sure: bool
    listed: bool
    named: bool


class RegionsBeside:
    """Finds the regions beside the names of one document; ``places`` are all that may be places' names in it."""

    def __init__(self, tokens: Tokens, places: Iterable[Span], kinds: WordKinds, homes: Homes) -> None:
        self._tokens = tokens
        self._places = places
        self._kinds = kinds
        self._lang = kinds.lang
        self._homes = homes
        self._known: dict[tuple[int, int], Beside | None] = {}

    def of(self, span: Span) -> Beside | None:
        """The regions beside a span, the same for all that may be named there; None where none stands there."""
        key = span.first, span.last
        if key not in self._known:
            self._known[key] = self._told(span)
        return self._known[key]

    def _told(self, span: Span) -> Beside | None:
        behind, before = (
            range(span.last + 1, span.last + 2 + _MOST_BEHIND),
            range(span.first - 1 - _MOST_BEFORE, span.first),
        )
        if self._starting.keys().isdisjoint(behind) and self._ending.keys().isdisjoint(before):
            return None
        found = list(self._behind(span)) or list(self._before(span))
        if not found:
            return None
        places = [region.entry.entity for region, _ in found]
        centres = [whole for place in places for whole in self._called_as(place)]
        regions = tuple(one for one in (*places, *centres) if is_region(one))
        said = max(said for _, said in found)
        ids = frozenset(one.id for one in (*places, *centres))
        sure = said == _SURE and bool(regions) and not any(map(self._homes.is_country, places))
        return Beside(ids, regions, sure, listed=said == _LISTED, named=any(map(is_region, places)))

    def tell_another(self, place: Entity, beside: Beside) -> bool:
        """Whether regions that a text is sure of lie elsewhere than a place by what the gazetteer says of it."""
        told = [region for region in beside.regions if not _STATE_REGIONS.isdisjoint(noun_sorts(region))]
        if not beside.sure or not told or self.hold(place, beside.ids):
            return False
        countries = {country for region in told for country in region.countries}
        if countries and place.countries and countries.isdisjoint(place.countries):
            return True
        own = map(self._homes.entity, self._homes.wholes(place))
        return any(one is not None and not _STATE_REGIONS.isdisjoint(noun_sorts(one)) for one in own)

    def hold(self, place: Entity, ids: frozenset[str]) -> bool:
        """Whether a place lies in one of some regions, or is one."""
        return place.id in ids or not ids.isdisjoint(self._homes.wholes(place))

    def _called_as(self, place: Entity) -> list[Entity]:
        """The regions that may be called by the name of a place in them."""
        if _CALLED_AS_CENTRES not in place.countries or is_region(place):
            return []
        wholes = map(self._homes.entity, place.related)
        return [whole for whole in wholes if whole is not None and is_region(whole) and _is_called_after(whole, place)]

    def _behind(self, span: Span) -> Iterator[tuple[Span, int]]:
        """The regions behind a name, and how surely they are its place's."""
        tokens, at = self._tokens, span.last + 1
        if at >= len(tokens):
            return
        gap, within = tokens.gaps[at], tokens.texts[at] in _TABLE.words(self._lang, "in")
        if gap in PARTING and not within:
            for region in self._starting.get(at, ()):
                whole = gap == " (" and tokens.behind(region.last)[:1] == ")"
                yield region, _SURE if whole or self._is_address(span, region) else _LISTED
        elif gap in (" ", ", ") and within:
            at += 1 + (tokens.following(at) in _TABLE.words(self._lang, "article"))
            for region in self._starting.get(at, ()):
                if tokens.gaps[at] == " " and (self._lang not in DECLINING or region.may_be(Case.LOCATIVE)):
                    yield region, _SAID if gap == " " else _LISTED
        elif gap == " " and self._lang in DECLINING:
            yield from self._owning(at)

    def _owning(self, at: int) -> Iterator[tuple[Span, int]]:
        """The regions in the genitive from a token on, one in the other: Бахмутського району Донецької області."""
        for region in self._starting.get(at, ()):
            if is_region(region.entry.entity) and region.may_be(Case.GENITIVE):
                yield region, _SURE
                further = region.last + 1
                if further < len(self._tokens) and self._tokens.gaps[further] in (" ", ", "):
                    yield from self._owning(further)

    def _before(self, span: Span) -> Iterator[tuple[Span, int]]:
        """The regions before a name, its sort and its preposition: в Ростовской области, в городе Донецке."""
        tokens, at = self._tokens, span.first
        if self._lang == "tr":
            yield from self._before_turkish(span)
            return
        if self._lang == "en":
            at -= 1
            if at < 1 or tokens.texts[at] != "of":
                return
        sort = at > 0 and tokens.gaps[at] in (" ", ". ") and self._kinds.is_place_word(tokens.texts[at - 1])
        at -= sort
        for use in ("article", "in"):
            if at and tokens.gaps[at] == " " and tokens.texts[at - 1].lower() in _TABLE.words(self._lang, use):
                at -= 1
        if 0 < at < span.first and tokens.gaps[at] in (" ", ", "):
            for region in self._ending.get(at - 1, ()):
                if is_region(region.entry.entity):
                    yield region, _SAID if sort else _LISTED

    def _before_turkish(self, span: Span) -> Iterator[tuple[Span, int]]:
        """The regions before a Turkish name, in the genitive or the locative, or as they are: Konya Ereğli'de."""
        tokens, at = self._tokens, span.first
        tied = at > 0 and tokens.gaps[at] == " " and tokens.texts[at - 1] in _TABLE.words("tr", "tied")
        at -= tied
        if not at or tokens.gaps[at] not in (" ", ", "):
            return
        regions = self._ending.get(at - 1, ())
        sort = bool(regions) and (
            has_sort_beside(span, tokens, self._kinds)
            or (span.words > 1 and self._kinds.is_place_word(tokens.texts[span.last]))
        )
        for region in regions:
            owns = tokens.gaps[at] == " " and _GENITIVE.fullmatch(region.suffix) is not None
            within = _LOCATIVE.fullmatch(region.suffix) is not None
            if tied or (sort and (owns or (within and self._is_located(span)))):
                yield region, _SURE
            elif owns or within or not region.suffix:
                yield region, _SAID if sort else _LISTED

    def _is_located(self, span: Span) -> bool:
        """Whether the word for the sort of a Turkish place is in the locative: Isparta'da, Gönen ilçesinde."""
        sort = self._tokens.texts[span.last] if span.words > 1 else self._tokens.following(span.last)
        return sort.endswith(_LOCATED)

    def _is_address(self, span: Span, region: Span) -> bool:
        """Whether an English text has a place with its region as a whole: in Donetsk, Rostov Oblast, on Monday."""
        if self._lang != "en" or not is_region(region.entry.entity):
            return False
        further = (one.entry.entity for one in self._starting.get(region.last + 1, ()))
        listed = any(not self._homes.is_country(one) for one in further)  # in Kharkiv, Sumy Oblast, Kherson Oblast
        return not listed and is_address(self._tokens, span.first, region.last)

    @cached_property
    def _starting(self) -> dict[int, list[Span]]:
        """The places' names by the token that they begin at."""
        found: dict[int, list[Span]] = {}
        for span in self._places:
            found.setdefault(span.first, []).append(span)
        return found

    @cached_property
    def _ending(self) -> dict[int, list[Span]]:
        """The places' names by the token that they end at."""
        found: dict[int, list[Span]] = {}
        for span in self._places:
            found.setdefault(span.last, []).append(span)
        return found


def _is_called_after(region: Entity, place: Entity) -> bool:
    """Whether a region is called as a place is: Konya ili, after Konya."""
    own = tuple(name.text for name in place.names)
    return any(name.text.startswith(own) for name in region.names)
