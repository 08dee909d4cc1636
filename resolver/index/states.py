"""Names of states in a gazetteer: which countries a word names, in any case of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from resolver.index.segment import IndexedSegment
from resolver.language.scripts.folding import fold
from resolver.matching.forms.lemmas import base_words


class StateNames:
    """The names of the countries that an index has, read when somebody first asks for one."""

    def __init__(self, segments: Sequence[IndexedSegment]) -> None:
        self._segments = segments

    def countries_of(self, word: str) -> frozenset[str]:
        """The countries (ISO 3166) that a word names, in any case of it; none where it names none."""
        if not self._countries:
            return frozenset()
        for form in (word, *base_words(word)):
            found = self._countries.get(fold(form))
            if found:
                return found
        return frozenset()

    def with_code(self, code: str) -> frozenset[str]:
        """The country that has an ISO 3166 code, written in capitals; none where the gazetteer has none with it."""
        return frozenset((code,)) & self._codes

    @cached_property
    def _countries(self) -> dict[str, frozenset[str]]:
        found: dict[str, frozenset[str]] = {}
        for segment in self._segments:
            for codes, names in segment.countries():
                for name in names:
                    found[name] = found.get(name, frozenset()).union(codes)
        return found

    @cached_property
    def _codes(self) -> frozenset[str]:
        return frozenset(code for codes in self._countries.values() for code in codes)
