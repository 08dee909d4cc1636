"""Full names that a report on sport joins to an athlete's, of somebody else than the politician of that name.

Who finishes beside an athlete is one: Ірина Геращенко та Юлія Левченко залишилися поза п'єдесталом.
"""

from __future__ import annotations

from functools import cached_property

from resolver.annotation.bodies.countries import Grouped
from resolver.annotation.bodies.sports import is_of_sport, tells_of_sport, was_of_sport
from resolver.annotation.spans.span import FULL, Span
from resolver.annotation.weights import OUTSTANDING
from resolver.annotation.words.conjunctions import conjunctions
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.tokens import Tokens


class PairedAthletes:
    """The pairs with an athlete in one document; ``grouped`` are its spans."""

    def __init__(self, tokens: Tokens, grouped: Grouped, kinds: WordKinds) -> None:
        self._tokens = tokens
        self._grouped = grouped
        self._kinds = kinds

    def make_another(self, span: Span) -> bool:
        """Whether a full name is joined to an athlete's, and neither its bearer nor an office has to do with sport."""
        entity, first = span.entry.entity, span.first
        if entity.prominence >= OUTSTANDING or was_of_sport(entity) or not self._is_paired(span):
            return False
        is_titled = first > 0 and bool(self._kinds.title_keys(self._tokens.texts[first - 1]))
        return not is_titled and tells_of_sport(self._tokens, self._kinds.lang)

    def _is_paired(self, span: Span) -> bool:
        tokens, joining = self._tokens, conjunctions(self._kinds.lang)
        if tokens.following(span.last) in joining and span.last + 2 in self._begun:
            return tokens.gaps[span.last + 2] == " "
        before = span.first - 1
        if before < 1 or tokens.texts[before] not in joining:
            return False
        return (tokens.gaps[before], tokens.gaps[span.first]) == (" ", " ") and before - 1 in self._ended

    @cached_property
    def _begun(self) -> frozenset[int]:
        return frozenset(span.first for span in self._athletes)

    @cached_property
    def _ended(self) -> frozenset[int]:
        return frozenset(span.last for span in self._athletes)

    @cached_property
    def _athletes(self) -> list[Span]:
        """The full names that only athletes and coaches bear."""
        full = ([one for one in rivals.values() if one.form == FULL] for rivals in self._grouped.values())
        return [one for spans in full if all(is_of_sport(span.entry.entity) for span in spans) for one in spans]
