"""SKOS: the gazetteer as a concept scheme (https://www.w3.org/TR/skos-reference/), in Turtle and in RDF/XML.

Each entity is a concept. Its preferred names are ``skos:prefLabel``, one a language, as the integrity condition S14 has
it; its other names ``skos:altLabel``. Adjectives and words for inhabitants, which a search should find and nobody
should read as the name, are ``skos:hiddenLabel``. What an editor has ruled out (``never``) is no label of any sort. A
name that has a type or dates is a resource of its own besides, in the extension SKOS-XL, which is there to say more of
a label. An ID that was merged or split is deprecated and says by what it is replaced.
"""

from __future__ import annotations

from collections.abc import Iterator

from gazetteer.entity import DERIVED_TYPES, Date, Entity, Name, Record, Redirect
from gazetteer.exports import rdf_xml as xml
from gazetteer.exports import turtle as ttl
from gazetteer.exports.selection import Selection
from gazetteer.exports.statements import Blank, Iri, Literal, Resource, Statement, Term, language_tag
from gazetteer.iris import CLASSES, SCHEME, entity_iri, same_as

PREFIXES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "skosxl": "http://www.w3.org/2008/05/skos-xl#",
    "dct": "http://purl.org/dc/terms/",
    "owl": "http://www.w3.org/2002/07/owl#",
    "schema": "http://schema.org/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}

_DATE_TYPES = {0: "xsd:gYear", 1: "xsd:gYearMonth", 2: "xsd:date"}
"""The type of a date by how many hyphens stand in it."""


def turtle(selection: Selection) -> Iterator[str]:
    """The concept scheme in Turtle, a concept at a time."""
    return ttl.document(_resources(selection), PREFIXES)


def rdf_xml(selection: Selection) -> Iterator[str]:
    """The concept scheme in RDF/XML, a concept at a time."""
    return xml.document(_resources(selection), PREFIXES)


def _resources(selection: Selection) -> Iterator[Resource]:
    scheme = entity_iri(SCHEME, selection.base)
    title = ("dct:title", Literal("Gazetteer of names", "en"))
    yield Resource(scheme, (("rdf:type", Term("skos:ConceptScheme")), title))
    for record in selection.records():
        statements = (
            _concept(record, scheme, selection.base) if isinstance(record, Entity) else _old(record, selection.base)
        )
        yield Resource(entity_iri(record.id, selection.base), tuple(statements))


def _old(record: Record, base: str) -> Iterator[Statement]:
    yield "owl:deprecated", Literal("true", datatype="xsd:boolean")
    yield "skos:notation", Literal(record.id)
    for target in (record.redirect,) if isinstance(record, Redirect) else getattr(record, "split", ()):
        yield "dct:isReplacedBy", Iri(entity_iri(target, base))


def _concept(entity: Entity, scheme: str, base: str) -> Iterator[Statement]:
    yield "rdf:type", Term("skos:Concept")
    yield "rdf:type", Term(f"schema:{CLASSES[entity.kind]}")
    yield "skos:inScheme", Iri(scheme)
    yield "skos:topConceptOf", Iri(scheme)
    yield "skos:notation", Literal(entity.id)
    yield "dct:type", Literal(entity.kind)
    if entity.native:
        yield "dct:language", Literal(entity.native)
    yield from _labels(entity)
    if entity.description:
        yield "skos:definition", Literal(entity.description)
    for country in entity.countries:
        yield "dct:coverage", Literal(country, datatype="dct:ISO3166")
    for key, year in (("schema:birthDate", entity.born), ("schema:deathDate", entity.died)):
        if year is not None:
            yield key, _date(year)
    if entity.gender:
        yield "schema:gender", Literal(entity.gender)
    for target in entity.related:
        yield "skos:related", Iri(entity_iri(target, base))
    for iri in same_as(entity):
        yield "skos:exactMatch", Iri(iri)


def _labels(entity: Entity) -> Iterator[Statement]:
    """The names, each text once a language, for the three sorts of label must not share any (condition S13)."""
    said: set[tuple[str, str | None]] = set()
    for name in sorted(entity.names, key=lambda name: _rank(name, entity)):
        label = Literal(name.text, language_tag(name.lang))
        sort = _SORTS[_rank(name, entity)]
        if (label.text, label.lang) not in said:
            said.add((label.text, label.lang))
            yield f"skos:{sort}", label
            more = tuple(_more(name))
            if more:
                literal_form = ("skosxl:literalForm", label)
                yield f"skosxl:{sort}", Blank((("rdf:type", Term("skosxl:Label")), literal_form, *more))


_SORTS = ("prefLabel", "altLabel", "hiddenLabel")


def _rank(name: Name, entity: Entity) -> int:
    if name.type in DERIVED_TYPES:
        return 2
    return 0 if name is entity.preferred(name.lang) else 1


def _more(name: Name) -> Iterator[tuple[str, Literal]]:
    """What is known of a name beside its text and language."""
    if name.type:
        yield "dct:type", Literal(name.type)
    for key, date in (("schema:validFrom", name.since), ("schema:validThrough", name.until)):
        if date is not None:
            yield key, _date(date)
    if name.source:
        yield "dct:source", Literal(name.source)


def _date(date: Date) -> Literal:
    text = f"{date:05}" if isinstance(date, int) and date < 0 else f"{date:04}" if isinstance(date, int) else date
    return Literal(text, datatype=_DATE_TYPES[text.lstrip("-").count("-")])
