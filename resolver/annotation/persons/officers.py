"""Whom a document calls by office and family name, and by the family name alone after that: Maliye Bakanı Şimşek."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from resolver.annotation.persons.offices import is_told_by_office
from resolver.annotation.spans.grouping import Grouped
from resolver.annotation.spans.span import BARE, Span
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.tokens import Tokens


class Officers:
    """Those whom one document calls by office and family name."""

    def __init__(self, tokens: Tokens, grouped: Grouped, kinds: WordKinds) -> None:
        self._tokens = tokens
        self._grouped = grouped
        self._kinds = kinds

    def are_told(self, span: Span, rivals: Sequence[Span]) -> bool:
        """Whether the office before a family name, or before its first mention, is its bearer's and no rival's."""
        return self._is_told(span, rivals) or self.have(span)

    def have(self, span: Span) -> bool:
        """Whether the document has called a family name's bearer by his office before."""
        return self._first.get(span.entry.entity.id, span.first) < span.first

    def _is_told(self, span: Span, rivals: Sequence[Span]) -> bool:
        return is_told_by_office(span, rivals, self._tokens, self._kinds, self._named)

    @cached_property
    def _first(self) -> dict[str, int]:
        """Where the document calls somebody by office and family name first, by the ID of whom it means."""
        found: dict[str, int] = {}
        for rivals in self._grouped.values():
            alone = [one for one in rivals.values() if one.form == BARE]
            for span in alone:
                if self._is_told(span, alone):
                    found[span.entry.entity.id] = min(found.get(span.entry.entity.id, span.first), span.first)
        return found

    @cached_property
    def _named(self) -> frozenset[str]:
        """The IDs of all places that the document may name."""
        return frozenset([span.entry.entity.id for span in self._grouped.places])
