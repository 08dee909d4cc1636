"""IRIs: the names that entities, documents and Onomast itself have in linked data."""

from __future__ import annotations

import importlib.metadata
import os
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING
from urllib.parse import quote

from gazetteer.iris import BASE, KEPT, entity_iri
from resolver.documents.formats import Origin, one_word

if TYPE_CHECKING:
    from resolver.documents.source import Source

DOCUMENT_BASE = "urn:onomast:document:"


@dataclass(frozen=True, slots=True)
class Iris:
    """What stands before the gazetteer's IDs and before the paths of documents."""

    base: str = BASE
    document_base: str = DOCUMENT_BASE

    def entity(self, identifier: str) -> str:
        """The IRI of an ID: ``urn:onomast:place:kyiv``."""
        return entity_iri(identifier, self.base)

    def document(self, source: Source) -> str:
        """The IRI of a document: its path as it was given, ``-`` for standard input."""
        path = PurePath(source.shown).as_posix()
        return self.document_base + quote(os.fsencode(path), safe=KEPT)


def version(origin: Origin | None) -> str:
    """What gave a result: the version of Onomast, with the gazetteer's hash where ``--provenance`` asks for it."""
    return one_word(origin) if origin else importlib.metadata.version("onomast")


def software(origin: Origin | None) -> str:
    """The IRI of that version of Onomast."""
    return f"urn:onomast:software:{quote(version(origin), safe=KEPT)}"
