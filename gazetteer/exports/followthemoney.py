"""FollowTheMoney: entities of the data model of Aleph and OpenSanctions (https://followthemoney.tech), one a line.

The model has no names by language: the preferred names of all languages are ``name``, and the rest is told apart by how
far it names somebody. :mod:`gazetteer.ftm_ids` says what IDs become.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import msgspec

from gazetteer.entity import DERIVED_TYPES, Entity, Name
from gazetteer.exports.selection import Selection
from gazetteer.ftm_ids import OWN, SCHEMATA, ftm_id, own_id
from gazetteer.gazetteer import Gazetteer
from gazetteer.wording import role_in_words

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


def entities(selection: Selection) -> Iterator[str]:
    """The entities, each with its older IDs as ``referents``."""
    older = selection.older_ids()
    for entity in selection.entities():
        schema = SCHEMATA[entity.kind]
        ids = {each: ftm_id(each) for each in (entity.id, *older.get(entity.id, ()))}
        untold = {there: own for own, there in ids.items() if own_id(there, schema) != own}
        plain = {
            "id": ids.pop(entity.id),
            "caption": entity.name("en") or entity.names[0].text,
            "schema": schema,
            "properties": _properties(entity, selection.gazetteer),
            "referents": list(ids.values()),
            **({OWN: untold} if untold else {}),
        }
        yield msgspec.json.encode(plain).decode() + "\n"
    selection.left_out.pop("redirects", None)  # they are the referents


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
