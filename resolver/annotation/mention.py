"""Mention: a place in a text where an entity is named, with the others that it may name."""

from __future__ import annotations

from dataclasses import dataclass

from gazetteer.entity import DERIVED_TYPES, Entity, Name
from resolver.frozen import frozen
from resolver.matching.evidence import Evidence, reason
from resolver.writing.form import Form


@frozen
@dataclass(frozen=True, slots=True)
class Alternative:
    """Another entity that a span may name, with its share of the probability."""

    entity: Entity
    score: float

    @property
    def id(self) -> str:
        """The entity's ID."""
        return self.entity.id


@frozen
@dataclass(frozen=True, slots=True)
class Mention:
    """A place in a text where an entity is named.

    ``start`` and ``end`` are offsets in code points of the text as given; ``score`` is the probability that the ID is
    right at this place; ``lang`` is the language of the text around it; ``matched`` is the name of the entity that was
    found, ``form`` its grammatical dress; ``alternatives`` are the other entities that the place may name.
    """

    start: int
    end: int
    text: str
    entity: Entity
    score: float
    evidence: tuple[Evidence, ...]
    lang: str
    matched: Name
    form: Form
    alternatives: tuple[Alternative, ...] = ()

    @property
    def id(self) -> str:
        """The entity's ID."""
        return self.entity.id

    @property
    def kind(self) -> str:
        """The entity's kind."""
        return self.entity.kind

    @property
    def adjective(self) -> bool:
        """Whether the mention is an adjective or a people's name, which normalisation leaves alone."""
        return self.matched.type in DERIVED_TYPES

    @property
    def name(self) -> str:
        """The entity's preferred name in the language of the text, or its first name where it has none."""
        return self.entity.name(self.lang) or self.entity.names[0].text

    @property
    def reason(self) -> str:
        """The evidence as one line for people."""
        return reason(self.evidence)
