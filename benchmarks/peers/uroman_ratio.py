"""uroman, the universal romaniser, and rapidfuzz's ratio (the normalised indel similarity)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import uroman
from rapidfuzz import fuzz
from unidecode import unidecode

from benchmarks.peers.peer import Candidate, nearest
from gazetteer import Gazetteer


def candidates(gazetteer: Gazetteer, queries: Sequence[str]) -> Iterator[Candidate | None]:
    """The entity whose romanised name has the highest ratio."""
    romaniser = uroman.Uroman()

    def latin(text: str) -> str:
        return unidecode(str(romaniser.romanize_string(text))).lower()  # uroman leaves some diacritics

    return nearest(gazetteer, queries, latin, fuzz.ratio)
