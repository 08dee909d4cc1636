"""Span: a stretch of a text that may name an entity."""

from __future__ import annotations

import msgspec

from resolver.entries import Entry
from resolver.language.inflection.grammar import Case, Reading
from resolver.matching.evidence import Evidence

FULL, BARE, ADDRESS, PARTIAL, GIVEN, THING = "full", "bare", "address", "partial", "given", "thing"
"""A person's full name; a family name alone; given name and patronymic; a family name that another name claims; a given
name alone; all else."""


class Span(msgspec.Struct, kw_only=True):
    """A stretch of tokens that may name an entity, and how it came to."""

    first: int
    last: int
    start: int
    end: int
    entry: Entry
    form: str
    cost: float
    evidence: tuple[Evidence, ...]
    opens_sentence: bool = False
    readings: tuple[Reading, ...] = ()
    suffix: str = ""
    words: int = 1
    sort: tuple[int, int] = (0, 0)
    """The letters before the name and behind it that say its sort, which the gazetteer has not: трубопровод ВСТО."""

    @property
    def tokens(self) -> range:
        """The numbers of its tokens."""
        return range(self.first, self.last + 1)

    def may_be(self, case: Case) -> bool:
        """Whether the text's form of it can be in a case; the base form itself counts as in none."""
        return any(reading.case is case for reading in self.readings)
