"""IRIs: the names that entities, documents and Onomast itself have in linked data."""

from __future__ import annotations

import importlib.metadata
import os
import re
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING
from urllib.parse import quote

from resolver.documents.formats import Origin, one_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gazetteer.entity import Entity
    from resolver.documents.source import Source

BASE = "urn:onomast:"
DOCUMENT_BASE = "urn:onomast:document:"

_IRI = re.compile(r"""[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20\x7f-\x9f<>"{}|\\^`]*""")
_KEPT = "/:@!$&'()*+,;=-._~"
"""What stays as it is in a path (RFC 3986, section 3.3); everything else is written in percent signs."""

_ELSEWHERE = {
    "wikidata": "http://www.wikidata.org/entity/{}",  # the entity, not the page about it
    "geonames": "https://sws.geonames.org/{}/",  # likewise
}

CLASSES = {
    "person": "Person",
    "place": "Place",
    "organisation": "Organization",
    "facility": "Place",
}
"""The classes of https://schema.org that the kinds come to; it has none for every facility."""


def is_iri(text: str) -> bool:
    """Whether a text is an absolute IRI, with nothing in it that has to be escaped."""
    return _IRI.fullmatch(text) is not None


@dataclass(frozen=True, slots=True)
class Iris:
    """What stands before the gazetteer's IDs and before the paths of documents."""

    base: str = BASE
    document_base: str = DOCUMENT_BASE

    def entity(self, identifier: str) -> str:
        """The IRI of an ID: ``urn:onomast:place:kyiv``."""
        return self.base + quote(identifier, safe=_KEPT)

    def document(self, source: Source) -> str:
        """The IRI of a document: its path as it was given, ``-`` for standard input."""
        path = PurePath(source.shown).as_posix()
        return self.document_base + quote(os.fsencode(path), safe=_KEPT)


def same_as(entity: Entity) -> Iterator[str]:
    """The IRIs that other data sets have for an entity; an identifier that is an IRI itself is taken as it is."""
    for key, identifier in entity.same_as.items():
        if key in _ELSEWHERE:
            yield _ELSEWHERE[key].format(quote(identifier, safe=""))
        elif identifier.startswith(("http://", "https://")) and is_iri(identifier):
            yield identifier


def version(origin: Origin | None) -> str:
    """What gave a result: the version of Onomast, with the gazetteer's hash where ``--provenance`` asks for it."""
    return one_word(origin) if origin else importlib.metadata.version("onomast")


def software(origin: Origin | None) -> str:
    """The IRI of that version of Onomast."""
    return f"urn:onomast:software:{quote(version(origin), safe=_KEPT)}"
