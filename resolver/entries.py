"""One name of one entity, as an index hands it out."""

from __future__ import annotations

import msgspec

from gazetteer.entity import Entity, Name
from resolver.matching.part import Parts
from resolver.matching.parts import parts

_AS_SPELT_THERE = ("ru", "uk")
"""Languages in which a name is always spelt by their own orthography; English names come in any convention."""


class Entry(msgspec.Struct, frozen=True):
    """One name of one entity in the index."""

    entity: Entity
    name: Name
    text: str
    """The spelling that is compared: the name's text, or one of the names that the text holds."""

    @property
    def parts(self) -> Parts:
        """The spelling taken apart, by the entity's kind and the name's language."""
        lang = self.name.lang if self.name.lang in _AS_SPELT_THERE else None
        return parts(self.text, self.entity.kind, lang)
