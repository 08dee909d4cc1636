"""IRIs of linked data: what the kinds of entities, and their identifiers in outside sources, come to there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gazetteer.entity import Entity

BASE = "urn:onomast:"
"""What stands before the gazetteer's IDs where nobody gives another beginning."""

SCHEME = "gazetteer"
"""The ID of the concept scheme that a gazetteer is: ``urn:onomast:gazetteer``."""

KEPT = "/:@!$&'()*+,;=-._~"
"""What stays as it is in a path (RFC 3986, section 3.3); everything else is written in percent signs."""

ELSEWHERE = {
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

_IRI = re.compile(r"""[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20\x7f-\x9f<>"{}|\\^`]*""")


def is_iri(text: str) -> bool:
    """Whether a text is an absolute IRI, with nothing in it that has to be escaped."""
    return _IRI.fullmatch(text) is not None


def entity_iri(identifier: str, base: str = BASE) -> str:
    """The IRI of an ID: ``urn:onomast:place:kyiv``."""
    return base + quote(identifier, safe=KEPT)


def same_as(entity: Entity) -> Iterator[str]:
    """The IRIs that other data sets have for an entity; an identifier that is an IRI itself is taken as it is."""
    for key, identifier in entity.same_as.items():
        if key in ELSEWHERE:
            yield ELSEWHERE[key].format(quote(identifier, safe=""))
        elif identifier.startswith(("http://", "https://")) and is_iri(identifier):
            yield identifier
