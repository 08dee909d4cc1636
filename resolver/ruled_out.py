"""Spellings that an editor has ruled out for an entity, whatever the rules say, in any order of their words."""

from __future__ import annotations

from collections.abc import Iterable

from gazetteer.entity import Entity
from resolver.index.words import split
from resolver.language.scripts.folding import fold
from resolver.matching.evidence import INFLECTIONS, Evidence


def is_ruled_out(entity: Entity, written: str, evidence: Iterable[Evidence] = ()) -> bool:
    """Whether a name as it is ``written``, or its base form by the ``evidence``, is none of an entity's."""
    if not entity.never:
        return False
    ruled = frozenset(map(_words, entity.never))
    bases = (step.name for step in evidence if step.kind in INFLECTIONS and step.name)
    return any(_words(one) in ruled for one in (written, *bases))


def _words(text: str) -> tuple[str, ...]:
    """The folded words of a name, in whichever order they stand."""
    return tuple(sorted(fold(word) for word in split(text)))
