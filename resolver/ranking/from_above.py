"""Places behind what they lie in, as administrative lists have them: Kyivska oblast, Buchanskyi raion."""

from __future__ import annotations

import re

from gazetteer.entity import Entity
from gazetteer.gazetteer import Gazetteer
from resolver.language.names.institutions import is_country
from resolver.language.names.region_words import is_region
from resolver.ranking.qualifiers import Qualified

_PROVINCE = re.compile(r"^(\w[\w ]* [İi]l[iİ]) (?=\w)")
"""A Turkish province before its district: İstanbul İli Küçükçekmece İlçesi."""


def turned(name: str) -> str | None:
    """A query with the smallest of its places first, where it begins with a country or a region; None for any other."""
    pieces = [piece.strip() for piece in _PROVINCE.sub(r"\1, ", name).split(",")]
    if len(pieces) == 1 or not (is_region(pieces[0]) or is_country(pieces[0])):
        return None
    return ", ".join(reversed(pieces))


def lies_in(place: Entity, asked: Qualified, gazetteer: Gazetteer) -> bool:
    """Whether a place is known to lie in what a query says to hold it: in that, in what lies in that, in its state."""
    above = [found for one in place.related if (found := gazetteer.get(one)) is not None]
    if not asked.holders.isdisjoint((*place.related, *(whole for one in above for whole in one.related))):
        return True
    holders = [found for one in asked.holders if (found := gazetteer.get(one)) is not None]
    states = [one for one in holders if "iso3166" in one.same_as]
    return len(states) == len(holders) and not asked.countries.isdisjoint(place.countries)
