"""What outside collections call the four kinds of entities."""

from __future__ import annotations

import re
from functools import cache

from gazetteer.entity import KINDS
from gazetteer.sources.codes import DATA
from resolver.language.names.tables import rows, values
from resolver.language.scripts.folding import fold

_GAPS = re.compile(r"[\s_-]+")
_LAST_PART = re.compile(r"[^/#:]+(?=[/#:]*$)")


def kind_of(word: str) -> str | None:
    """The kind that a word such as ``GPE``, ``Organization`` or ``corporate-body`` stands for; None where for none."""
    return _kinds().get(_key(word))


def kind_of_iri(iri: str) -> str | None:
    """The kind that the last part of an IRI stands for: ``http://schema.org/Person``, ``.../authority/country``."""
    found = _LAST_PART.search(iri)
    return kind_of(found[0]) if found else None


def _key(word: str) -> str:
    return _GAPS.sub("", fold(word))


@cache
def _kinds() -> dict[str, str]:
    known = {_key(word): row["kind"] for row in rows("kind-words", DATA) for word in values(row["words"])}
    assert set(known.values()) <= set(KINDS)
    return known
