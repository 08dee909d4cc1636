"""Jaro-Winkler after Unidecode: what is built in an afternoon; it needs no package that Onomast does not need."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rapidfuzz.distance import JaroWinkler
from unidecode import unidecode

from benchmarks.peers.peer import Candidate, nearest
from gazetteer import Gazetteer


def ascii_of(text: str) -> str:
    """A name in plain ASCII, in small letters."""
    return unidecode(text).lower()


def candidates(gazetteer: Gazetteer, queries: Sequence[str]) -> Iterator[Candidate | None]:
    """The entity whose name has the highest Jaro-Winkler similarity."""
    return nearest(gazetteer, queries, ascii_of, JaroWinkler.normalized_similarity)
