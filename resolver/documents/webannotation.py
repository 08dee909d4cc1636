"""Web annotations: annotated documents as the W3C's Web Annotation Data Model has them, in JSON-LD.

A document is an ``AnnotationPage``, a mention an ``Annotation`` that identifies a span of the document; all terms are
those of https://www.w3.org/TR/annotation-model/ but two, which the second ``@context`` explains: ``confidence`` (ITS
2.0's) and ``sameAs`` (OWL's).
"""

from __future__ import annotations

import codecs
import json
import uuid
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from gazetteer.iris import CLASSES, same_as
from resolver.documents.formats import Format, Origin
from resolver.documents.iris import Iris, software, version

if TYPE_CHECKING:
    from resolver.annotation.document import Document
    from resolver.annotation.mention import Mention
    from resolver.documents.batch import Text

CONTEXT = [
    "http://www.w3.org/ns/anno.jsonld",
    {
        "confidence": {
            "@id": "http://www.w3.org/2005/11/its/rdf#taConfidence",
            "@type": "http://www.w3.org/2001/XMLSchema#double",
        },
        "sameAs": {"@id": "http://www.w3.org/2002/07/owl#sameAs", "@type": "@id"},
    },
]

AROUND = 32
"""How many code points of the text before and after a mention a quotation takes along."""

_NOT_BY_LETTER = ("utf-7", "iso2022", "hz")
"""What the names of codecs begin with whose bytes for a stretch of text depend on what stands before it."""


def webannotation(origin: Origin | None = None, iris: Iris | None = None) -> Format:
    """One JSON array with an annotation page for each document, each on a line of its own, written as they come."""
    whole = _Pages(origin, iris or Iris())
    return Format(".jsonld", whole.one, whole.head, whole.tail, resumed=whole.resumed)


class _Pages:
    """The array, and what all annotations in it share."""

    def __init__(self, origin: Origin | None, iris: Iris) -> None:
        self._iris = iris
        self._software = {
            "id": software(origin),
            "type": "Software",
            "name": "Onomast",
            "schema:softwareVersion": version(origin),
        }
        self._is_first = True

    def head(self) -> str:
        """The opening bracket; an array starts anew here."""
        self._is_first = True
        return "["

    def resumed(self) -> None:
        """An array that goes on has pages already."""
        self._is_first = False

    def one(self, text: Text, document: Document) -> str:
        """The page of one document."""
        line = json.dumps(self._page(text, document), ensure_ascii=False)
        before = "" if self._is_first else ","
        self._is_first = False
        return f"{before}\n{line}"

    def tail(self) -> str:
        """The closing bracket."""
        return "\n]\n"

    def _page(self, text: Text, document: Document) -> dict[str, Any]:
        address = self._iris.document(text.source)
        page, collection = _identity(address, "page"), _identity(address, "collection")
        spans = _bytes(text, document) if text.markup is not None else iter(())
        return {
            "@context": CONTEXT,
            "id": page,
            "type": "AnnotationPage",
            "partOf": {
                "id": collection,
                "type": "AnnotationCollection",
                "label": text.source.shown,
                "total": len(document.mentions),
                "first": page,
            },
            "startIndex": 0,
            "items": [self._annotation(address, document, mention, next(spans, None)) for mention in document.mentions],
        }

    def _annotation(
        self, address: str, document: Document, mention: Mention, span: tuple[int, int] | None
    ) -> dict[str, Any]:
        """A mention: who it names, why, how sure that is, and where it stands, in two or three ways."""
        text, start, end = document.text, mention.start, mention.end
        selectors: list[dict[str, Any]] = [
            {"type": "TextPositionSelector", "start": start, "end": end},
            {
                "type": "TextQuoteSelector",
                "exact": text[start:end],
                "prefix": text[max(0, start - AROUND) : start],
                "suffix": text[end : end + AROUND],
            },
        ]
        if span is not None:
            selectors.append({"type": "DataPositionSelector", "start": span[0], "end": span[1]})
        return {
            "id": _identity(address, f"char={start},{end}", mention.id),
            "type": "Annotation",
            "motivation": "identifying",
            "creator": self._software,
            "generator": self._software["id"],
            "body": list(self._bodies(mention)),
            "target": {"source": address, "selector": selectors},
        }

    def _bodies(self, mention: Mention) -> Iterator[dict[str, Any]]:
        entity: dict[str, Any] = {
            "id": self._iris.entity(mention.id),
            "type": f"schema:{CLASSES[mention.kind]}",
            "label": mention.name,
        }
        elsewhere = list(same_as(mention.entity))
        if elsewhere:
            entity["sameAs"] = elsewhere
        yield {
            "type": "SpecificResource",
            "purpose": "identifying",
            "source": entity,
            "confidence": round(mention.score, 4),
        }
        if mention.reason:
            yield {"type": "TextualBody", "purpose": "describing", "format": "text/plain", "value": mention.reason}


def _identity(*parts: str) -> str:
    """A name that is nobody else's and the same every time (RFC 4122, version 5)."""
    return uuid.uuid5(uuid.NAMESPACE_URL, " ".join(parts)).urn


def _bytes(text: Text, document: Document) -> Iterator[tuple[int, int]]:
    """Where mentions stand in a page's bytes, tags included, since no two programs take the same text from a page."""
    codec = codecs.lookup(text.decoded.encoding).name
    if codec.startswith(_NOT_BY_LETTER):
        return
    page = text.decoded.text
    read, at = 0, len(text.decoded.mark)
    for mention in document.mentions:
        start, end = text.span(mention.start, mention.end)
        if start < read:
            read, at = 0, len(text.decoded.mark)
        at += len(text.decoded.unmarked(page[read:start]))
        read = start
        yield at, at + len(text.decoded.unmarked(page[start:end]))
