"""Match: the answer to a query, with the entity, the name that led to it, the score and the evidence."""

from __future__ import annotations

from dataclasses import dataclass

from gazetteer.entity import Entity, Name
from resolver.frozen import frozen
from resolver.matching.evidence import Evidence, reason


@frozen
@dataclass(frozen=True, slots=True)
class Match:
    """An entity that a query may name.

    ``score`` is the probability that this entity is meant, over all candidates and nobody; ``matched`` is the name of
    the entity that the query was compared with, ``evidence`` the steps between the two.
    """

    query: str
    entity: Entity
    matched: Name
    score: float
    evidence: tuple[Evidence, ...]

    @property
    def id(self) -> str:
        """The entity's ID."""
        return self.entity.id

    @property
    def kind(self) -> str:
        """The entity's kind."""
        return self.entity.kind

    @property
    def name(self) -> str:
        """The entity's preferred name."""
        return self.entity.names[0].text

    @property
    def reason(self) -> str:
        """The evidence as one line for people."""
        return reason(self.evidence)
