"""Span: a stretch of a text that may name an entity."""

from __future__ import annotations

from typing import Final, Literal

import msgspec

from resolver.entries import Entry
from resolver.language.inflection.grammar import Case, Reading
from resolver.matching.evidence import Evidence

SpanForm = Literal["full", "bare", "address", "partial", "given", "thing"]
"""What of its bearer's name a span is."""

FULL: Final = "full"
"""A person's full name."""

BARE: Final = "bare"
"""A family name alone."""

ADDRESS: Final = "address"
"""Given name and patronymic."""

PARTIAL: Final = "partial"
"""A family name that another name claims."""

GIVEN: Final = "given"
"""A given name alone."""

THING: Final = "thing"
"""All else."""


class Span(msgspec.Struct, kw_only=True):
    """A stretch of tokens that may name an entity, and how it came to."""

    first: int
    last: int
    start: int
    end: int
    entry: Entry
    form: SpanForm
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
        for reading in self.readings:  # noqa: SIM110 - asked of each mention again and again, and quicker so
            if reading.case is case:
                return True
        return False
