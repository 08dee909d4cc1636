"""A gazetteer searched by a part of a name, or by something like it: for people who look for an entry."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from gazetteer.entity import KINDS, Entity
from resolver import arguments
from resolver.language.scripts.folding import fold
from resolver.matching.evidence import Kinds

if TYPE_CHECKING:
    from resolver.match import Match
    from resolver.resolver import Resolver

_HOW = ("name", "words", "beginning", "words", "part")
"""What a text is of a name, the best first: all of it, whole words, the beginning of it, of a word in it, a part."""

NEAR = "near"
"""How the others are found: by a name that is spelt like the text."""

_MOSTNEAR = 5

_STRANGE: Final[Kinds] = frozenset(("added", "contradiction", "number"))
"""Evidence that a text says something that the name does not."""

_SHORTEST_NEAR = 5
"""Letters of an acronym that another spelling may be near to."""

_LEAST_ALIKE = 75
"""Of 100 for equal words, in Latin letters: Putn and Putin have 89, Putn and Bhutan 67, Банан and Benin 60."""


@dataclass(frozen=True, slots=True)
class Hit:
    """An entity that was found: the name that holds the text or is near it, and how."""

    entity: Entity
    name: str
    how: str
    """``name``, ``words``, ``beginning``, ``part`` or ``near``."""


def search(resolver: Resolver, text: str, kind: str | None = None, limit: int = 20) -> list[Hit]:
    """The entities of a resolver's gazetteer whose names hold a text, and then those whose names are near it.

    Of the first the nearest come first, and of equally near ones the most prominent: at most ``limit``, all of one
    ``kind`` where that is given. Whose name the text spells for sure leads all who are not named so.

    Raises :class:`~resolver.errors.UnknownNameError` for a kind that there is not, and
    :class:`~resolver.errors.ArgumentError` for a text that is no string, or no whole number from 0 up.
    """
    arguments.one_of("kind", kind, KINDS)
    limit = arguments.count(limit, "limit")
    folded = fold(arguments.text(text, "text").strip())
    holding: list[tuple[int, Hit]] = []
    for entity in resolver.gazetteer:
        if kind is None or entity.kind == kind:
            ranked = ((_rank(folded, fold(name.text)), name.text) for name in entity.names)
            rank, name = min(ranked, key=lambda each: each[0])
            if rank < len(_HOW):
                holding.append((rank, Hit(entity, name, _HOW[rank])))
    holding.sort(key=lambda each: (each[0], -each[1].entity.prominence, each[1].entity.id))
    hits = [hit for _, hit in holding[:limit]]
    if all(hit.how != _HOW[0] for hit in hits):
        meant = resolver.resolve(text, kind)
        if meant is not None and _is_near(meant):
            own = next((hit for _, hit in holding if hit.entity.id == meant.id), None)
            first = own or Hit(meant.entity, meant.matched.text, NEAR)
            hits = [first, *(hit for hit in hits if hit.entity.id != meant.id)]
    if len(hits) < limit:
        known = {hit.entity.id for hit in hits}
        hits += (hit for hit in _near(resolver, text, kind) if hit.entity.id not in known)
    return hits[:limit]


def _rank(text: str, name: str) -> int:
    """How good a hit a name is: a place in :data:`_HOW`, or behind its end."""
    if text == name:
        return 0
    at = name.find(text)
    if at < 0 or not text:
        return len(_HOW)
    best = 2 if at == 0 else len(_HOW) - 1
    while at >= 0:
        begins = at == 0 or not name[at - 1].isalnum()
        if begins and not name[at + len(text) : at + len(text) + 1].isalnum():
            return 1
        best = min(best, 3) if begins else best
        at = name.find(text, at + 1)
    return best


def _near(resolver: Resolver, text: str, kind: str | None) -> Iterator[Hit]:
    """The best candidates of the matcher, less those that only look like candidates."""
    for match in resolver.candidates(text, kind, _MOSTNEAR):
        if _is_near(match):
            yield Hit(match.entity, match.matched.text, NEAR)


def _is_near(match: Match) -> bool:
    """Whether every word of the text stands in the name, and is like it by more than its consonants.

    A person who shares no more than a given name with the text is not near it.
    """
    from rapidfuzz import fuzz  # noqa: PLC0415 - not wanted for --help
    from unidecode import unidecode  # noqa: PLC0415 - likewise

    if match.matched.text.isupper() and len(match.matched.text) < _SHORTEST_NEAR:
        return False  # zzz is no U.S.
    for step in match.evidence:
        if step.kind in _STRANGE or step.label == "omitted:family":
            return False
        if step.kind == "similar":
            words = (unidecode(word or "").lower() for word in (step.query, step.name))
            if fuzz.ratio(*words) < _LEAST_ALIKE:
                return False
    return True
