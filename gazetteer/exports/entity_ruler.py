"""spaCy: patterns of the EntityRuler (https://spacy.io/api/entityruler), one JSON object a line.

A pattern is a whole name as it is written; the label is the kind and the ``id`` the entity's ID, as the pipeline
component ``onomast`` gives them. An EntityRuler looks at nothing around a name. So a name that several entities bear,
and a short one (Security Service), which any other may bear as well, has no ``id``, since a wrong one is worse than
none; and where the bearers are of several kinds there is no pattern at all. It knows no rules of spelling either: names
with an apostrophe are written with either sign.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from gazetteer.entity import DERIVED_TYPES, Entity
from gazetteer.exports.selection import Selection
from gazetteer.gazetteer import Gazetteer

_APOSTROPHES = ("’", "'")

SEVERAL_KINDS = "names that entities of several kinds bear"


def patterns(selection: Selection) -> Iterator[str]:
    """The patterns of each name, once; who else bears it is looked for in the whole gazetteer."""
    bearers = _bearers(selection.gazetteer)
    written: set[str] = set()
    for entity in selection.entities():
        for text, _ in _texts(entity):
            if text in written:
                continue
            written.add(text)
            kind, identifier = bearers[text]
            if kind is None:
                selection.left_out[SEVERAL_KINDS] += 1
                continue
            more = {"id": identifier} if identifier else {}
            for spelt in dict.fromkeys((text, text.replace(*_APOSTROPHES))):
                yield msgspec.json.encode({"label": kind, "pattern": spelt, **more}).decode() + "\n"


def _bearers(gazetteer: Gazetteer) -> dict[str, tuple[str | None, str | None]]:
    """The kind and the ID of whoever bears a name; None where there are several, or may well be."""
    bearers: dict[str, tuple[str | None, str | None]] = {}
    for entity in gazetteer:
        for text, is_short in _texts(entity):
            own = None if is_short else entity.id
            kind, identifier = bearers.get(text, (entity.kind, own))
            bearers[text] = (kind if kind == entity.kind else None, identifier if identifier == own else None)
    return bearers


def _texts(entity: Entity) -> Iterator[tuple[str, bool]]:
    """The names that name the entity itself: no adjectives, no inhabitants, and nothing that an editor ruled out.

    The second of each pair says whether it is a short one.
    """
    for name in entity.names:
        if name.type not in DERIVED_TYPES and name.text not in entity.never:
            yield name.text, name.type == "short"
