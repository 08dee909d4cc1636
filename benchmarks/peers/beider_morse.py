"""Beider-Morse keys, made for surnames in many orthographies, by abydos; then Jaro-Winkler."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from abydos.phonetic import BeiderMorse

from benchmarks.peers.peer import Candidate
from benchmarks.peers.phonetic_keys import by_keys
from gazetteer import Gazetteer


def candidates(gazetteer: Gazetteer, queries: Sequence[str]) -> Iterator[Candidate | None]:
    """The best entity that shares a key: generic names, approximate matching, the language of a spelling guessed."""
    encoder = BeiderMorse(language_arg=0, name_mode="gen", match_mode="approx")
    return by_keys(gazetteer, queries, lambda word: frozenset(str(encoder.encode(word)).split()))
