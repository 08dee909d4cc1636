"""FollowTheMoney: people, companies and public bodies as OpenSanctions, Aleph and others write them.

``entities.ftm.json`` has an entity a line: ``id``, ``schema``, ``caption`` and ``properties``, each a list of strings.
``targets.nested.json`` is read as well: what stands nested in an entity is passed over. No property says the language
of a name. What :mod:`gazetteer.exports.followthemoney` writes comes back with its IDs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

import msgspec

from gazetteer.entity import Entity, Name, Redirect
from gazetteer.files import NOT_JSON
from gazetteer.ftm_ids import OWN, SCHEMATA, own_id
from gazetteer.sources.codes import DATA
from gazetteer.sources.dates import year_of_all
from gazetteer.sources.inputs import Input, OtherSchemaError
from gazetteer.sources.person_names import in_order
from gazetteer.sources.source import Report, Request, broken
from resolver.language.names.tables import rows
from resolver.language.scripts.letters import script

_NAMES = {"name": None, "alias": "alias", "abbreviation": "acronym", "previousName": "former", "weakAlias": "nickname"}
"""Properties that hold names, and the type of these; the commonest first, because of equal ones the first stays."""

_PARTS = ("firstName", "secondName", "middleName", "fatherName", "lastName")
"""Properties that hold parts of a person's name, in the order in which they make one."""

_LEAST_PARTS = ("firstName", "lastName")
_COUNTRIES = ("citizenship", "nationality", "jurisdiction", "mainCountry", "country")
"""Properties that hold countries, the closest tie first."""

_IDENTIFIERS = {"wikidataId": "wikidata", "leiCode": "lei", "innCode": "inn", "ogrnCode": "ogrn", "isinCode": "isin"}
_GENDERS = ("female", "male")
_ID = re.compile(r"[^\s](?:[^\t\r\n]*[^\s])?")
_EXPORTED = {schema: kind for kind, schema in SCHEMATA.items()}

Properties = Mapping[str, Sequence[Any]]


class _Record(msgspec.Struct):
    id: str
    schema: str
    properties: dict[str, list[Any]]
    caption: str = ""
    referents: list[str] = []
    ours: dict[str, str] = msgspec.field(name=OWN, default_factory=dict)

    def own(self, identifier: str) -> str:
        """What an ID of the model is here."""
        said = self.ours.get(identifier, "")
        return said if _ID.fullmatch(said) else own_id(identifier.strip(), self.schema)


def read(inputs: Sequence[Input], request: Request, report: Report) -> Iterator[Entity | Redirect]:
    """The entities of schemata that a gazetteer knows, each followed by the IDs that were merged into it.

    Every record of another schema is reported, so that what is left out can be counted.
    """
    decoder = msgspec.json.Decoder(_Record)
    for file in inputs:
        for line, text in file.lines(report):
            try:
                record = decoder.decode(text)
            except NOT_JSON as error:
                report(broken(file, line, f"no entity of FollowTheMoney: {error}"))
                continue
            identifier = record.id.strip()
            own = record.own(record.id)
            kinds = _kinds() if own == f"ftm:{identifier}" else _kinds() | _EXPORTED
            kind = kinds.get(record.schema)
            if kind is None:
                report(OtherSchemaError(file.shown, record.schema))
                continue
            if not request.wants_kind(kind):
                continue
            entity = _entity(record, own, kind)
            if not identifier:
                report(broken(file, line, "it has no id"))
                continue
            if not entity.names:
                report(broken(file, line, f"{identifier} has no name"))
                continue
            yield entity
            yield from (Redirect(record.own(old), own) for old in record.referents if old.strip())


def _entity(record: _Record, identifier: str, kind: str) -> Entity:
    properties = record.properties
    person = kind == "person"
    return Entity(
        id=identifier,
        kind=kind,
        names=tuple(_names(record, person)),
        countries=tuple(code for each in _COUNTRIES for code in _texts(properties, each)),
        description=next(iter(_texts(properties, "position") + _texts(properties, "summary")), None),
        born=year_of_all(_texts(properties, "birthDate")) if person else None,
        died=year_of_all(_texts(properties, "deathDate")) if person else None,
        gender=next((each for each in _texts(properties, "gender") if each in _GENDERS), None) if person else None,
        same_as={known: found[0] for each, known in _IDENTIFIERS.items() if (found := _texts(properties, each))},
    )


def _names(record: _Record, person: bool) -> Iterator[Name]:
    """The names, that of the caption first; of people, also those that their parts make in each script."""
    properties = record.properties
    held = [(text, type_) for each, type_ in _NAMES.items() for text in _texts(properties, each)]
    held.sort(key=lambda one: one != (record.caption, None))
    yield from (Name(in_order(text) if person else text, None, type_) for text, type_ in held)
    if person:
        yield from (Name(text, None, "alias" if held else None) for text in _joined(properties))


def _joined(properties: Properties) -> Iterator[str]:
    """Names made of their parts, where a script has no more than one of each, so that none is made up."""
    scripts = dict.fromkeys(script(text) for each in _LEAST_PARTS for text in _texts(properties, each))
    for written in scripts:
        parts = {each: [text for text in _texts(properties, each) if script(text) == written] for each in _PARTS}
        if all(len(parts[each]) == 1 for each in _LEAST_PARTS):
            yield " ".join(parts[each][0] for each in _PARTS if len(parts[each]) == 1)


def _texts(properties: Properties, name: str) -> list[str]:
    """The values of a property; nested entities, which some exports put there, are none."""
    values = properties.get(name)
    return [value for value in values if isinstance(value, str) and value.strip()] if values else []


@cache
def _kinds() -> dict[str, str]:
    return {row["schema"]: row["kind"] for row in rows("ftm-schemata", DATA)}
