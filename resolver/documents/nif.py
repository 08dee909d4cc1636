"""NIF: annotated documents as linked data, in the NLP Interchange Format 2.0 (Core) and Turtle.

The terms are those of http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core and of the text analysis category
of ITS 2.0 (https://www.w3.org/TR/its20/). A document is a ``nif:Context`` that holds its running text; a mention is a
``nif:Phrase`` of it. Each statement is written on its own, so that documents of any number take no memory.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from gazetteer.exports.statements import language_tag
from gazetteer.exports.turtle import literal
from gazetteer.iris import CLASSES, same_as
from resolver.documents.formats import Format, Origin
from resolver.documents.iris import Iris, software

if TYPE_CHECKING:
    from gazetteer.entity import Entity
    from resolver.annotation.document import Document
    from resolver.annotation.mention import Mention
    from resolver.documents.batch import Text

PREFIXES = """\
@prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .
@prefix itsrdf: <http://www.w3.org/2005/11/its/rdf#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix schema: <http://schema.org/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
"""

_LANGUAGES = {"en": "eng", "ru": "rus", "uk": "ukr", "tr": "tur"}
"""ISO 639-3, by which nif:predLang names languages."""


def nif(origin: Origin | None = None, iris: Iris | None = None) -> Format:
    """One Turtle document for any number of texts, written as they come."""
    names = iris or Iris()
    annotator = software(origin)

    def one(text: Text, document: Document) -> str:
        address = names.document(text.source)
        whole = f"<{address}#char=0,{len(document.text)}>"
        parts = [_context(whole, address, document)]
        parts += (_phrase(whole, address, mention, names, annotator) for mention in document.mentions)
        named = {mention.id: mention.entity for mention in document.mentions}
        parts += (_named(entity, names) for entity in named.values())
        return "".join(parts)

    return Format(".ttl", one, head=lambda: PREFIXES)


def _context(whole: str, address: str, document: Document) -> str:
    """The document: its text, which all offsets count in, its language and where it came from."""
    statements = [
        "a nif:Context, nif:RFC5147String",
        *_span(0, len(document.text)),
        f"nif:isString {literal(document.text)}",
        f"nif:sourceUrl <{address}>",
    ]
    if document.lang in _LANGUAGES:
        statements.append(f"nif:predLang <http://lexvo.org/id/iso639-3/{_LANGUAGES[document.lang]}>")
    return _about(whole, statements)


def _phrase(whole: str, address: str, mention: Mention, names: Iris, annotator: str) -> str:
    """A mention, and who it names."""
    statements = [
        "a nif:Phrase, nif:RFC5147String",
        f"nif:referenceContext {whole}",
        *_span(mention.start, mention.end),
        f"nif:anchorOf {literal(mention.text)}",
        f"itsrdf:taIdentRef <{names.entity(mention.id)}>",
        f"itsrdf:taClassRef schema:{CLASSES[mention.kind]}",
        f'itsrdf:taConfidence "{mention.score:.4f}"^^xsd:double',
        f"itsrdf:taAnnotatorsRef <{annotator}>",
    ]
    return _about(f"<{address}#char={mention.start},{mention.end}>", statements)


def _named(entity: Entity, names: Iris) -> str:
    """An entity: its preferred name, and the same entity elsewhere."""
    first = entity.names[0]
    tag = language_tag(first.lang)
    label = literal(first.text) + (f"@{tag}" if tag else "")
    statements = [f"a schema:{CLASSES[entity.kind]}", f"rdfs:label {label}"]
    statements += (f"owl:sameAs <{iri}>" for iri in same_as(entity))
    return _about(f"<{names.entity(entity.id)}>", statements)


def _span(start: int, end: int) -> Iterator[str]:
    """Offsets in code points, which is what RFC 5147 and SPARQL count."""
    for name, offset in (("beginIndex", start), ("endIndex", end)):
        yield f'nif:{name} "{offset}"^^xsd:nonNegativeInteger'


def _about(subject: str, statements: list[str]) -> str:
    return f"\n{subject}\n    " + " ;\n    ".join(statements) + " .\n"
