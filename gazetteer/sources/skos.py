"""SKOS: concepts of thesauri, authority lists and gazetteers, in RDF/XML, Turtle or N-Triples. Extra ``rdf``.

Labels may be plain or resources of SKOS-XL. What :mod:`gazetteer.exports.skos` writes comes back with its IDs, types of
names and dates. A graph is read as a whole, since what is said of a concept may stand anywhere in it, and in any of the
files.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING
from urllib.parse import unquote

from gazetteer.entity import KINDS, NAME_TYPES, Date, Entity, Name, Redirect
from gazetteer.iris import BASE, SCHEME, entity_iri
from gazetteer.slugs import is_house_id
from gazetteer.sources.dates import date, year
from gazetteer.sources.inputs import BrokenRecordError, Input
from gazetteer.sources.kind_words import kind_of_iri
from gazetteer.sources.rdf import quiet, statements
from gazetteer.sources.source import Report, Request

if TYPE_CHECKING:
    from rdflib import Graph, Literal
    from rdflib.term import Node

SKOS = "http://www.w3.org/2004/02/skos/core#"
XL = "http://www.w3.org/2008/05/skos-xl#"
DCT = "http://purl.org/dc/terms/"
SCHEMA = "http://schema.org/"
OWL = "http://www.w3.org/2002/07/owl#"
RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"

_SORTS = {"prefLabel": None, "altLabel": "alias", "hiddenLabel": "alias"}
"""The sorts of labels in the order of their names, and the type of those that say none."""

_SAME = (SKOS + "exactMatch", OWL + "sameAs")
_COUNTRIES = (DCT + "coverage", "http://www.geonames.org/ontology#countryCode", SCHEMA + "addressCountry")
_DESCRIPTIONS = (SKOS + "definition", SKOS + "scopeNote", DCT + "description")
_RELATED = (SKOS + "related", SKOS + "broader")
_ELSEWHERE = {
    "wikidata": re.compile(r"https?://(?:www\.)?wikidata\.org/(?:entity|wiki)/(Q[1-9][0-9]*)"),
    "geonames": re.compile(r"https?://(?:sws|www)\.geonames\.org/([1-9][0-9]*)(?:/.*)?"),
}
_HOST = re.compile(r"https?://(?:www\.)?([^/?#:@]+)")
_SPACE = re.compile(r"\s")


def read(inputs: Sequence[Input], request: Request, report: Report) -> Iterator[Entity | Redirect]:
    """The concepts of all files together; a file that cannot be parsed is reported, and the others are read.

    Raises :class:`~resolver.errors.MissingExtraError` where rdflib is not installed.
    """
    with quiet():
        yield from _Concepts(statements(inputs, report), inputs, request, report).entities()


class _Concepts:
    """The concepts of a graph."""

    def __init__(self, graph: Graph, files: Sequence[Input], request: Request, report: Report) -> None:
        from rdflib import Literal, URIRef  # noqa: PLC0415 - an extra, and slow to load

        self._graph = graph
        self._iri: type[URIRef] = URIRef
        self._literal: type[Literal] = Literal
        self._shown = ", ".join(file.shown for file in files)
        self._request = request
        self._report = report
        self._replaced = self._replacements()

    def entities(self) -> Iterator[Entity | Redirect]:
        """The concepts in the order of their IRIs, each with the IDs that it has replaced."""
        older: dict[str, list[str]] = {}
        for old, new in self._replaced.items():
            older.setdefault(new, []).append(old)
        for concept in sorted(self._subjects(), key=str):
            if str(concept) in self._replaced:
                continue
            names = tuple(self._names(concept))
            kind = self._kind(concept)
            if not names:
                self._report(BrokenRecordError(f"{self._shown}: the concept {concept} has no label; skipped"))
            elif kind is None:
                reason = "its classes and its scheme are no kind; --default-kind says what such are"
                self._report(BrokenRecordError(f"{self._shown}: {concept}: {reason}; skipped"))
            else:
                entity = self._entity(concept, names, kind)
                yield entity
                yield from (Redirect(self._id(old), entity.id) for old in sorted(older.get(str(concept), ())))

    def _subjects(self) -> set[Node]:
        """What is called a concept, and what has a preferred label without being called anything."""
        concepts = set(self._graph.subjects(self._iri(RDF_TYPE), self._iri(SKOS + "Concept")))
        others = {self._iri(SKOS + "ConceptScheme"), self._iri(SKOS + "Collection")}
        for space in (SKOS, XL):
            for subject in self._graph.subjects(self._iri(space + "prefLabel")):
                if others.isdisjoint(self._graph.objects(subject, self._iri(RDF_TYPE))):
                    concepts.add(subject)
        return {each for each in concepts if isinstance(each, self._iri)}

    def _entity(self, concept: Node, names: tuple[Name, ...], kind: str) -> Entity:
        person = kind == "person"
        gender = next((text for text in self._texts(concept, SCHEMA + "gender") if text in ("female", "male")), None)
        return Entity(
            id=self._id(concept),
            kind=kind,
            names=names,
            native=next(iter(self._texts(concept, DCT + "language")), None),
            countries=tuple(text for each in _COUNTRIES for text in self._texts(concept, each)),
            description=next(iter(self._described(concept)), None),
            born=year(self._date(concept, "birthDate")) if person else None,
            died=year(self._date(concept, "deathDate")) if person else None,
            gender=gender if person else None,
            related=tuple(dict.fromkeys(self._related(concept))),
            same_as=dict(self._same_as(concept)),
        )

    def _id(self, concept: Node | str) -> str:
        """The ID that Onomast gave, or else the concept's IRI."""
        iri = str(concept)
        if iri.startswith(BASE):
            return unquote(iri.removeprefix(BASE))
        for notation in self._texts(self._iri(iri), SKOS + "notation"):
            base = iri.removesuffix(entity_iri(notation, ""))
            if base != iri and (is_house_id(notation) or self._is_exported(base)):
                return notation
        return _SPACE.sub("%20", iri)

    def _is_exported(self, base: str) -> bool:
        """Whether a gazetteer of Onomast's has been exported with this beginning of its IRIs."""
        return (self._iri(base + SCHEME), self._iri(RDF_TYPE), self._iri(SKOS + "ConceptScheme")) in self._graph

    def _kind(self, concept: Node) -> str | None:
        """By its own word, its classes, its scheme; else what the user says."""
        own = next((text for text in self._texts(concept, DCT + "type") if text in KINDS), None)
        if own:
            return own
        for key in (RDF_TYPE, DCT + "type", SKOS + "inScheme", SKOS + "topConceptOf"):
            for iri in sorted(map(str, self._graph.objects(concept, self._iri(key)))):
                kind = kind_of_iri(iri) if not iri.startswith(SKOS) else None
                if kind:
                    return kind
        return self._request.default_kind

    def _names(self, concept: Node) -> Iterator[Name]:
        for sort, usual in _SORTS.items():
            known: dict[tuple[str, str | None], Name] = {}
            for label in self._graph.objects(concept, self._iri(XL + sort)):
                for form in self._literals(label, XL + "literalForm"):
                    name = self._labelled(label, form, usual)
                    known[name.text, name.lang] = name
            for form in self._literals(concept, SKOS + sort):
                known.setdefault((str(form), form.language), Name(str(form), form.language, usual))
            yield from (known[key] for key in sorted(known, key=lambda key: (_rank(key[1]), key[1] or "", key[0])))

    def _labelled(self, label: Node, form: Literal, usual: str | None) -> Name:
        """A name that is a resource, with what is said of it."""
        type_ = next((text for text in self._texts(label, DCT + "type") if text in NAME_TYPES), usual)
        since, until = (self._date(label, key) for key in ("validFrom", "validThrough"))
        source = next(iter(self._texts(label, DCT + "source")), None)
        return Name(str(form), form.language, type_, since, until, source=source)

    def _described(self, concept: Node) -> Iterator[str]:
        """Descriptions, English ones and those of no language first."""
        for key in _DESCRIPTIONS:
            found = self._literals(concept, key)
            yield from map(str, sorted(found, key=lambda each: (_rank(each.language), str(each))))

    def _related(self, concept: Node) -> Iterator[str]:
        """Other concepts of the graph, or of Onomast's."""
        for key in _RELATED:
            for other in sorted(map(str, self._graph.objects(concept, self._iri(key)))):
                if other != str(concept) and (other.startswith(BASE) or self._labels(other)):
                    yield self._id(other)

    def _labels(self, iri: str) -> bool:
        pairs = ((self._iri(iri), self._iri(space + "prefLabel")) for space in (SKOS, XL))
        return any(self._graph.value(subject, key) is not None for subject, key in pairs)

    def _same_as(self, concept: Node) -> Iterator[tuple[str, str]]:
        """Identifiers elsewhere: of the sources that the gazetteer knows, and other IRIs by their host."""
        for key in _SAME:
            for iri in sorted(map(str, self._graph.objects(concept, self._iri(key))), reverse=True):
                known = ((name, found[1]) for name, form in _ELSEWHERE.items() if (found := form.fullmatch(iri)))
                host = _HOST.match(iri)
                pair = next(known, (host[1].lower() if host else "", iri))
                if pair[0]:
                    yield pair

    def _replacements(self) -> dict[str, str]:
        """The deprecated concepts that have become one other, and which."""
        replaced: dict[str, str] = {}
        for old in set(self._graph.subjects(self._iri(DCT + "isReplacedBy"))):
            new = sorted(map(str, self._graph.objects(old, self._iri(DCT + "isReplacedBy"))))
            if len(new) == 1 and new[0] != str(old):
                replaced[str(old)] = new[0]
        return replaced

    def _literals(self, subject: Node, key: str) -> list[Literal]:
        return [each for each in self._graph.objects(subject, self._iri(key)) if isinstance(each, self._literal)]

    def _texts(self, subject: Node, key: str) -> list[str]:
        return sorted(map(str, self._literals(subject, key)))

    def _date(self, subject: Node, key: str) -> Date | None:
        return date(next(iter(self._texts(subject, SCHEMA + key)), ""))


def _rank(lang: str | None) -> int:
    return 0 if lang == "en" else 1 if lang is None else 2
