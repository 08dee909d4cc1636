"""Adjectives of places and words for their people, which name nobody who is only called much like them: Macar."""

from __future__ import annotations

from resolver.entries import Entry
from resolver.index import Index
from resolver.language.scripts.folding import fold
from resolver.matching.comparison import Comparison
from resolver.matching.evidence import Evidence
from resolver.ranking.candidate import Candidate

_PERHAPS = -2.0
"""Log-odds that the place is meant: the word may be of the people, the language, or the state."""


def as_adjective(written: str, kind: str | None, candidates: list[Candidate], index: Index) -> list[Candidate]:
    """The candidates of a query where it is an adjective of a place or a word for its people.

    Who is called so to the letter stays: Украинка is a town. Others are only like the word, as Mexicali is like
    Meksikalı; then the place itself is what may be meant, though not surely.
    """
    folded = fold(written)
    places = index.adjectives_of(folded)
    if not places:
        return candidates
    called_so = [one for one in candidates if fold(one.entry.text) == folded]
    return called_so or [_of_place(entry, written) for entry in places if kind in (None, entry.entity.kind)]


def _of_place(entry: Entry, written: str) -> Candidate:
    evidence = (Evidence(entry.name.type or "adjective", entry.name.lang, written, entry.name.text),)
    return Candidate(entry, _PERHAPS, Comparison(_PERHAPS, evidence), evidence)
