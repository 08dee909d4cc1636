"""FollowTheMoney: entities of the data model of Aleph and OpenSanctions (https://followthemoney.tech), one a line.

The model has no names by language: the preferred names of all languages are ``name``, and the rest is told apart by how
far it names somebody. It allows no colon in IDs, so ``place:kyiv`` is written ``place.kyiv``.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import msgspec

from gazetteer.entity import DERIVED_TYPES, Entity, Name
from gazetteer.exports.selection import Selection
from gazetteer.gazetteer import Gazetteer
from gazetteer.wording import role_in_words

SCHEMATA = {"person": "Person", "place": "Territory", "organisation": "Organization", "facility": "Asset"}
"""The model's schemata for the kinds; an asset is what can be owned, a building for instance."""

_PROPERTIES = {
    "former": "previousName",
    "birth": "previousName",
    "acronym": "weakAlias",
    "nickname": "weakAlias",
    "short": "weakAlias",
}
"""Where names of a type go that are not preferred; all others are ``alias``."""

_FIRST_YEAR = 1000
"""The model takes no year before it for a date."""

_GENDERS = ("male", "female", "other")
_WIKIDATA_ID = re.compile(r"Q[1-9][0-9]*")

_HOUSE_ID = re.compile(r"[a-z]+:[a-z0-9]+(?:-[a-z0-9]+)*")
_IMPORTED = re.compile(r"(?:ftm|wikidata):([0-9A-Za-z](?:[0-9A-Za-z.-]*[0-9A-Za-z])?)")
_UNFIT = re.compile(r"[^0-9A-Za-z.-]+")
_DIGITS = 12


def entities(selection: Selection) -> Iterator[str]:
    """The entities, each with its older IDs as ``referents``."""
    older = selection.older_ids()
    for entity in selection.entities():
        plain = {
            "id": ftm_id(entity.id),
            "caption": entity.name("en") or entity.names[0].text,
            "schema": SCHEMATA[entity.kind],
            "properties": _properties(entity, selection.gazetteer),
            "referents": [ftm_id(each) for each in older.get(entity.id, ())],
        }
        yield msgspec.json.encode(plain).decode() + "\n"
    selection.left_out.pop("redirects", None)  # they are the referents


def ftm_id(identifier: str) -> str:
    """An ID in the letters that the model allows: ``.`` for the colon; of any other form, with a hash of its own.

    What was imported from the model, and items of Wikidata, have the IDs that they have there: ``NK-7x``, ``Q1899``.
    """
    imported = _IMPORTED.fullmatch(identifier)
    if imported:
        return imported[1]
    if _HOUSE_ID.fullmatch(identifier):
        return identifier.replace(":", ".")
    readable = _UNFIT.sub("-", identifier).strip("-.")
    digest = hashlib.sha256(identifier.encode()).hexdigest()[:_DIGITS]
    return f"{readable}-{digest}" if readable else digest


def _properties(entity: Entity, gazetteer: Gazetteer) -> dict[str, list[str]]:
    """The properties that are filled, each with its values in the order of the record."""
    filled: dict[str, dict[Any, None]] = defaultdict(dict)
    taken: set[str] = set()
    for name in sorted(entity.names, key=lambda name: entity.preferred(name.lang) is not name):
        if name.type not in DERIVED_TYPES and name.text not in taken:
            taken.add(name.text)
            filled[_property(name, entity)][name.text] = None
    for country in entity.countries:
        filled["country"][country.lower()] = None
    if entity.description:
        filled["description"][entity.description] = None
    wikidata = entity.same_as.get("wikidata", "")
    if _WIKIDATA_ID.fullmatch(wikidata):
        filled["wikidataId"][wikidata] = None
    if entity.kind == "person":
        for key, year in (("birthDate", entity.born), ("deathDate", entity.died)):
            if year is not None and year >= _FIRST_YEAR:
                filled[key][str(year)] = None
        if entity.gender in _GENDERS:
            filled["gender"][entity.gender] = None
        for role in entity.roles:
            filled["position"][role_in_words(role, gazetteer)] = None
    return {key: list(found) for key, found in filled.items()}


def _property(name: Name, entity: Entity) -> str:
    if name is entity.preferred(name.lang):
        return "name"
    return _PROPERTIES.get(name.type or "", "alias")
