"""This project, asked for an answer or none, which is what it is used for most."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from benchmarks.peers.peer import Candidate
from gazetteer import Gazetteer
from resolver import Resolver


def candidates(gazetteer: Gazetteer, queries: Sequence[str]) -> Iterator[Candidate | None]:
    """The answer of :meth:`Resolver.resolve`, at its own threshold."""
    resolver = Resolver(gazetteer)

    def answer(query: str) -> Candidate | None:
        found = resolver.resolve(query)
        return Candidate(found.id, found.score) if found else None

    return map(answer, queries)
