"""A place with the country or region that it lies in: `Kyiv, Ukraine`, `Одесса, Одесская область`.

Things that stand in a place may have it in brackets: `White House (Moscow)`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain

import msgspec

from gazetteer.entity import Entity
from gazetteer.gazetteer import Gazetteer
from resolver.index import Index
from resolver.language.names.former_states import countries_of_former
from resolver.language.names.region_words import region_in_full, without_regions
from resolver.language.scripts.cleaning import cleaned
from resolver.language.scripts.folding import fold

_BRACKETED = re.compile(
    r"^([^()\[\]/]*[\w»”\"])\s*(?:[(\[]|/(?=\s*\w+$))\s*([^()\[\]/]+?)\s*[)\]]?[»”\"]?(?:\s[A-Z]\w{1,3})?$"
)
"""`Kiev (Ukraine)`, `Istanbul/Turkey`, `Sberbank (Switzerland) AG`."""

_AND = re.compile(r", ?| (?:and|und|et|e|y|i|и|і|та|ve) ")
"""What stands between the countries that brackets say something lies in: Bukovina (Romania and Ukraine)."""

_TOWNS = frozenset(("city", "town", "capital", "centre"))
"""Words of the descriptions of places that bodies have their seats in."""


class Qualified(msgspec.Struct, frozen=True, kw_only=True):
    """A query taken apart: the own name of a place or of what stands in one, and what is said to hold it.

    ``countries`` are those of what holds it (ISO 3166), ``holders`` the IDs that bear the qualifier's name; both are
    empty where the gazetteer does not know it. ``bracketed``: it stands in brackets, which names are read without;
    ``parted``: a comma or brackets part it from the name.
    """

    head: str
    qualifier: str
    countries: frozenset[str]
    holders: frozenset[str]
    bracketed: bool = False
    parted: bool = False

    def names_town(self, gazetteer: Gazetteer) -> bool:
        """Whether a town is said, in which a thing may stand without being its."""
        return bool(_towns(_known(self.holders, gazetteer)))

    def names_state(self, gazetteer: Gazetteer) -> bool:
        """Whether no region of a state is said, so that who claims a place may say so, too.

        What the gazetteer has no place for is a state here: Донецк, ДНР.
        """
        return all("iso3166" in holder.same_as for holder in _known(self.holders, gazetteer))

    def is_of(self, thing: Entity, gazetteer: Gazetteer) -> bool | None:
        """Whether a building or a body stands there, as its relations or countries tell; None where they do not.

        What stands in a town stands in no other, nor in another region: Спартак (Кострома) is not the club of Moscow,
        and Ростов (Ярославская область) none at all.
        """
        seats = _known(thing.related, gazetteer)
        if not self.holders.isdisjoint((*thing.related, *(whole for seat in seats for whole in seat.related))):
            return True
        holders = _known(self.holders, gazetteer)
        known = max(holders, key=lambda one: one.prominence, default=None)  # Moscow, and not the one in Idaho
        countries = known.countries if known is not None and known.countries else self.countries
        if countries and thing.countries and set(countries).isdisjoint(thing.countries):
            return False
        within = [one for one in holders if one.related or not one.countries]  # towns and regions, and no countries
        return False if within and _towns(seats) else None


def qualified(name: str, index: Index, likely: Callable[[str], list[Entity]]) -> Qualified | None:
    """What a query says of where a place lies; None where it says nothing of it.

    After a comma any known country or region counts, without one a country's name at the end, or a region in the
    genitive: Химки Московской области. ``likely`` gives the places that a text is likely to mean, for those that no
    place is called by to the letter: Oblast Donezk.
    """
    text, brackets = _BRACKETED.subn(r"\1, \2", cleaned(name).strip())
    text = ", ".join(chain.from_iterable(_with_regions(text)))
    head, comma, rest = text.partition(",")
    if not comma:
        head, _, rest = text.rpartition(" ")
    pieces = [piece.strip() for piece in (_AND.split(rest) if brackets else rest.split(","))]
    if not head.strip() or not all(pieces):
        return None
    countries: set[str] = set()
    holders: set[str] = set()
    for piece in pieces:
        of_state = index.states.countries_of(piece) or index.states.with_code(piece if comma else "")
        former = countries_of_former(piece) if comma and not of_state else frozenset()
        of_state = of_state or former
        # a former state holds no region of today, though the gazetteer knows it: Krivoi Rog, Ukrainian SSR
        named = index.bearers(piece) if (comma or of_state) and not former else []
        entities = [entity for entity in named if entity.kind == "place"]
        if comma and not entities and not of_state:
            entities = likely(piece)
        holders.update(entity.id for entity in entities)
        # of `Kharkiv, Kharkiv Oblast, Ukraine` the last that is known tells the country
        found = of_state or frozenset(country for entity in entities for country in entity.countries)
        countries = set(found) or countries
    if not countries and not comma:
        return None
    return Qualified(
        head=region_in_full(head.strip()),
        qualifier=", ".join(pieces),
        countries=frozenset(countries),
        holders=frozenset(holders),
        bracketed=bool(brackets),
        parted=bool(comma),
    )


def _with_regions(text: str) -> Iterator[tuple[str, ...]]:
    """The pieces of a query between commas, the regions behind a name apart from it."""
    for at, piece in enumerate(text.split(",")):
        head, regions = without_regions(piece.strip(), behind=at > 0)
        yield (head, *regions) if head else regions


def lies_elsewhere(place: Entity, holders: frozenset[str], gazetteer: Gazetteer) -> bool:
    """Whether a place is known to lie in another region of a country than those that are said to hold it.

    Odessa in Texas is none in Delaware: both states are related to one country.
    """
    if not holders or not holders.isdisjoint(place.related):
        return False
    wholes = {whole for one in _known(holders, gazetteer) for whole in one.related}
    if not wholes.isdisjoint(place.related):
        return False  # another town of the region that holds both
    regions = _known(place.related, gazetteer)
    states = {state for whole in _known(wholes, gazetteer) for state in whole.related}  # Ontario is in California, too
    return any(not (wholes | states).isdisjoint(region.related) for region in regions)


def _towns(places: Iterable[Entity]) -> list[Entity]:
    """Those of some places that are towns, as their descriptions tell."""
    return [place for place in places if not _TOWNS.isdisjoint(fold(place.description or "").split())]


def _known(identifiers: Iterable[str], gazetteer: Gazetteer) -> list[Entity]:
    return [found for one in identifiers if (found := gazetteer.get(one)) is not None and found.kind == "place"]
