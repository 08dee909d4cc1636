"""Daitch-Mokotoff Soundex, made for Slavic and Yiddish surnames, by abydos; then Jaro-Winkler."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from abydos.phonetic import DaitchMokotoff

from benchmarks.peers.peer import Candidate
from benchmarks.peers.phonetic_keys import by_keys
from gazetteer import Gazetteer


def candidates(gazetteer: Gazetteer, queries: Sequence[str]) -> Iterator[Candidate | None]:
    """The best entity among those that share one of the six-digit codes."""
    encoder = DaitchMokotoff()
    return by_keys(gazetteer, queries, lambda word: frozenset(encoder.encode(word)))
