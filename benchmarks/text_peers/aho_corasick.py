"""Exact names by an Aho-Corasick automaton in Rust: as fast as text can be scanned for names as they are listed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ahocorasick_rs import AhoCorasick, MatchKind

from benchmarks.text_peers.peer import Finder, Place, bearers
from gazetteer import Gazetteer


def finder(gazetteer: Gazetteer, lang: str, options: Mapping[str, Any]) -> Finder:
    """The longest names, with no letter or digit before and behind."""
    del lang, options
    known = bearers(gazetteer)
    identifiers = list(known.values())
    automaton = AhoCorasick(list(known), matchkind=MatchKind.LeftmostLongest)

    def find(text: str) -> list[Place]:
        return [
            (start, end, identifiers[number])
            for number, start, end in automaton.find_matches_as_indexes(text)
            if not text[start - 1 : start].isalnum() and not text[end : end + 1].isalnum()
        ]

    return find
