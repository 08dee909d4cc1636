"""IDs in FollowTheMoney: what ours come to there, and how they are told again.

The model allows no colon in an ID, so that ``place:kyiv`` is ``place.kyiv``. An ID of another form cannot be told from
what it becomes; an entity that is exported says it under :data:`OWN`, which the model's readers pass over.
"""

from __future__ import annotations

import hashlib
import re

from gazetteer.slugs import SLUG, SLUG_ID

SCHEMATA = {"person": "Person", "place": "Territory", "organisation": "Organization", "facility": "Asset"}
"""The model's schemata for the kinds; an asset is what can be owned, a building for instance."""

OWN = "onomast_ids"
"""The field of an exported entity with those of our IDs that its others do not tell, by what they are there."""

_EXPORTED = re.compile(rf"([a-z]+)\.({SLUG})")
_IMPORTED = re.compile(r"(?:ftm|wikidata):([0-9A-Za-z](?:[0-9A-Za-z.-]*[0-9A-Za-z])?)")
_UNFIT = re.compile(r"[^0-9A-Za-z.-]+")
_DIGITS = 12


def ftm_id(identifier: str) -> str:
    """An ID in the letters that the model allows: ``.`` for the colon; of any other form, with a hash of its own.

    What was imported from the model, and items of Wikidata, have the IDs that they have there: ``NK-7x``, ``Q1899``.
    """
    imported = _IMPORTED.fullmatch(identifier)
    if imported:
        return imported[1]
    if SLUG_ID.fullmatch(identifier):
        return identifier.replace(":", ".")
    readable = _UNFIT.sub("-", identifier).strip("-.")
    digest = hashlib.sha256(identifier.encode()).hexdigest()[:_DIGITS]
    return f"{readable}-{digest}" if readable else digest


def own_id(identifier: str, schema: str) -> str:
    """Our ID of an entity of the model: ``place:kyiv`` of the Territory ``place.kyiv``, ``ftm:NK-7x`` of ``NK-7x``."""
    exported = _EXPORTED.fullmatch(identifier)
    if exported and SCHEMATA.get(exported[1]) == schema:
        return f"{exported[1]}:{exported[2]}"
    return f"ftm:{identifier}"
