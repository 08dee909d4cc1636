"""rapidfuzz's WRatio after Unidecode: the scorer that most scripts take by default, over every name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz

from benchmarks.peers.jaro_winkler import ascii_of
from benchmarks.peers.peer import Candidate, nearest
from gazetteer import Gazetteer


def candidates(gazetteer: Gazetteer, queries: Sequence[str]) -> Iterator[Candidate | None]:
    """The entity whose name has the highest WRatio."""
    return nearest(gazetteer, queries, ascii_of, fuzz.WRatio)
