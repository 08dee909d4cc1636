"""This project, by its public face."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from benchmarks.peers.peer import Candidate
from gazetteer import Gazetteer
from resolver import Resolver


def candidates(gazetteer: Gazetteer, queries: Sequence[str]) -> Iterator[Candidate | None]:
    """The first of :meth:`Resolver.candidates`, at no threshold."""
    resolver = Resolver(gazetteer)

    def answer(query: str) -> Candidate | None:
        found = resolver.candidates(query, limit=1)
        return Candidate(found[0].id, found[0].score) if found else None

    return map(answer, queries)
