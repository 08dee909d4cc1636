"""Things with the town, country or body they are of: Blaue Moschee in Istanbul, provincia di Hatay, 33 ОМБр ЗСУ."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec
from msgspec.structs import replace

from gazetteer.entity import Entity
from gazetteer.gazetteer import Gazetteer
from resolver.index import Index
from resolver.language.names.institutions import terms_in
from resolver.language.names.linking_words import less_links
from resolver.language.scripts.cleaning import cleaned
from resolver.language.scripts.folding import fold
from resolver.matching.evidence import Evidence
from resolver.matching.forms.hypotheses import base_forms, itself
from resolver.matching.forms.hypothesis import Hypothesis

_OF_TOWN = "er"
"""What German adjectives of towns end in (Duden, Die Grammatik: Ableitungen auf -er von Ortsnamen)."""

_SIGNS = str.maketrans(",()", "   ")
"""What parts a thing's name from where it stands: Динамо (Киев)."""

_LONGEST_SEAT = 3
_DEEPEST = 3
"""How many bodies up the one may be that a query names: бригада, Сухопутні війська, ЗСУ."""

_MOST_WORDS = 9


class Seated(msgspec.Struct, frozen=True):
    """A query taken apart: a thing's own name, and what is said of where it stands or what it is part of.

    ``seats`` are the IDs of the places, ``bodies`` those of the organisations that may be meant, ``countries`` the
    codes of an adjective's (ISO 3166).
    """

    head: str
    told: str
    seats: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()

    def agrees(self, entity: Entity, gazetteer: Gazetteer) -> bool:
        """Whether an entity is known to stand or lie there, or to be part of that body."""
        if self.countries:
            return entity.kind in ("place", "facility") and not self.countries.isdisjoint(entity.countries)
        if entity.kind == "person":
            return False
        if not self.seats.isdisjoint(entity.related) or _is_part(entity, self.bodies, gazetteer):
            return True
        regions = [gazetteer.get(one) for one in entity.related] if entity.kind == "place" else []
        return any(_is_named_after(region, gazetteer.get(seat)) for region in regions for seat in self.seats)


def seated(name: str, index: Index) -> Iterator[Seated]:
    """What a query may say of where a thing stands: a place at its end or beginning, a country's adjective in it."""
    words = cleaned(name).translate(_SIGNS).split()
    if not 2 <= len(words) <= _MOST_WORDS:
        return
    for size in range(1, min(_LONGEST_SEAT, len(words) - 1) + 1):
        for told, rest in ((words[-size:], words[:-size]), (words[:size], words[size:])):
            head = less_links(rest)
            if not head or not told[0][0].isupper():
                continue
            text = " ".join(told)
            seats, bodies = _places(text, index), bodies_called(text, index)
            if seats or bodies:
                yield Seated(" ".join(head), text, seats, bodies)
    for at, word in enumerate(words):
        countries = _countries(word)
        rest = less_links(words[:at]) + words[at + 1 :]
        if countries and rest:
            yield Seated(" ".join(rest), word, countries=countries)


def of_town(name: str, index: Index) -> Iterator[Hypothesis]:
    """A name with a town in place of the German adjective of it, which is never inflected: Kursker Atomkraftwerk."""
    words = cleaned(name).split()
    for at, word in enumerate(words):
        town = word.removesuffix(_OF_TOWN)
        if len(words) > 1 and word != town and word[0].isupper() and _places(town, index):
            text = " ".join((*words[:at], town, *words[at + 1 :]))
            yield replace(itself(text), evidence=(Evidence("adjective", "de", word, town),), for_persons=False)


def _places(text: str, index: Index) -> frozenset[str]:
    """The places that are called by a text, or by what it is a case of: w Stambule."""
    forms = [text, *(form.text for form in base_forms(text))] if " " not in text else [text]
    return frozenset(one.id for form in forms for one in index.bearers(form) if one.kind == "place")


def bodies_called(text: str, index: Index) -> frozenset[str]:
    """The organisations that are called by a text, or by what it is a case of: Збройних Сил України."""
    forms = (text, *(form.text for form in base_forms(text)))
    return frozenset(one.id for form in forms for one in index.bearers(form) if one.kind == "organisation")


def _is_part(entity: Entity, bodies: frozenset[str], gazetteer: Gazetteer) -> bool:
    """Whether one of the bodies is what an entity is part of, or what that is."""
    above: Iterable[str] = (entity.id,)
    for _ in range(_DEEPEST if bodies else 0):
        known = [found for one in above if (found := gazetteer.get(one)) is not None and found.kind == "organisation"]
        above = [whole for one in known for whole in one.related]
        if not bodies.isdisjoint(above):
            return True
    return False


def _is_named_after(region: Entity | None, seat: Entity | None) -> bool:
    """Whether a region is called by the town, as people say for it: Bodrum Muğla, Киров Калуга."""
    if region is None or seat is None or region.id == seat.id or region.id not in seat.related:
        return False
    return fold(region.names[0].text).startswith(f"{fold(seat.names[0].text)} ")


def _countries(word: str) -> frozenset[str]:
    """The countries that a word is an adjective of."""
    spans = terms_in((fold(word),))
    return frozenset(country for one in spans if one.is_country for country in one.countries)
