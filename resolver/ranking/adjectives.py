"""Adjectives of places and words for their people, which name nobody who is only called much like them: Macar."""

from __future__ import annotations

from resolver.entries import Entry
from resolver.index import Index
from resolver.language.scripts.folding import fold
from resolver.matching.comparison import Comparison
from resolver.matching.evidence import Evidence, EvidenceKind
from resolver.ranking.candidate import Candidate

_PERHAPS = -2.0
"""Log-odds that the place is meant: the word may be of the people, the language, or the state."""


def as_adjective(written: str, kind: str | None, candidates: list[Candidate], index: Index) -> list[Candidate]:
    """The candidates of a query where it is an adjective of a place or a word for its people.

    Who is called so to the letter stays: Украинка is a town, Невский a family name. Others are only like the word, as
    Mexicali is like Meksikalı. Where no whole name is the word, the place may be meant, though not surely.
    """
    folded = fold(written)
    places = index.adjectives_of(folded)
    if not places:
        return candidates
    kept = [one for one in candidates if _is_called_so(one, folded) or _bears(one, folded)]
    if any(_is_called_so(one, folded) for one in kept):
        return kept
    of_places = {entry.entity.id: entry for entry in places if kind in (None, entry.entity.kind)}
    return kept + [_of_place(entry, written) for entry in of_places.values()]


def _is_called_so(one: Candidate, folded: str) -> bool:
    return fold(one.entry.text) == folded


def _bears(one: Candidate, folded: str) -> bool:
    """Whether a candidate is a person one of whose names is the word, letter by letter."""
    spelt = (step.query for step in one.evidence if step.kind == "exact" and step.query)
    return one.entry.entity.kind == "person" and any(fold(word) == folded for word in spelt)


def _of_place(entry: Entry, written: str) -> Candidate:
    how: EvidenceKind = "demonym" if entry.name.type == "demonym" else "adjective"
    evidence = (Evidence(how, entry.name.lang, written, entry.name.text),)
    return Candidate(entry, _PERHAPS, Comparison(_PERHAPS, evidence), evidence)
