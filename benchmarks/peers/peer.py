"""What a peer is: a function from a gazetteer and queries to the first candidate of each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from rapidfuzz import process

from gazetteer import Gazetteer

Scorer = Callable[..., float]
"""One of rapidfuzz's scorers: two strings to their likeness."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """The entity that a peer puts first, and its score on the peer's own scale (higher is surer)."""

    id: str
    score: float


class Peer(Protocol):
    """How each way of resolving names is called.

    The call itself prepares what the peer needs of the gazetteer and does not look at the queries; the iterator that it
    returns gives the first candidate of each query in their order, or None. The two are timed apart.
    """

    def __call__(self, gazetteer: Gazetteer, queries: Sequence[str], /) -> Iterator[Candidate | None]:
        """The first candidate of each query."""
        ...


def named(gazetteer: Gazetteer) -> tuple[list[str], list[str]]:
    """All names of a gazetteer, and beside each the ID of its bearer."""
    pairs = [(name.text, entity.id) for entity in gazetteer for name in entity.names]
    return [text for text, _ in pairs], [identifier for _, identifier in pairs]


def nearest(
    gazetteer: Gazetteer, queries: Iterable[str], latin: Callable[[str], str], scorer: Scorer
) -> Iterator[Candidate | None]:
    """The entity whose name is most like the query by one of rapidfuzz's scorers, both in Latin letters."""
    texts, identifiers = named(gazetteer)
    choices = [latin(text) for text in texts]

    def answer(query: str) -> Candidate | None:
        found = process.extractOne(latin(query), choices, scorer=scorer, processor=None)
        return None if found is None else Candidate(identifiers[found[2]], float(found[1]))

    return map(answer, queries)
