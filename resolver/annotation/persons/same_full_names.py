"""Namesakes by their full names, told apart by what the text says of the bearer: Андрей Костин of VTB, the prosecutor.

What stands beside the name comes first: an office, a trade, the body that it is held in, a year of the office. Then
comes what else the text names, and the sport that it tells of.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from functools import cached_property

from resolver.annotation.bodies.sports import is_of_sport, tells_of_sport
from resolver.annotation.persons.lifetimes import years_beside
from resolver.annotation.persons.offices import offices_before
from resolver.annotation.spans.grouping import Grouped
from resolver.annotation.spans.span import Span
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.tokens import Tokens
from resolver.descriptions import trades_of
from resolver.language.names.titles import longest, title_key
from resolver.language.scripts.folding import fold

_APPOSED = (", ", " (", " — ", " – ")
_HEAD, _OWNER = "chairperson", "entrepreneur"
"""The keys of ``titles.tsv`` for who heads a body, whatever the office is called, and for whose it is."""

_EVER = 9999
"""The year until which somebody is in office who is today."""

_MOST_BETWEEN = 4
"""Words of a body between an office and the name: the head of the Bank of Russia."""


class SameFullNames:
    """Tells the bearers of shared full names in one document; ``shared`` are their spans, a list for each stretch."""

    def __init__(self, tokens: Tokens, grouped: Grouped, kinds: WordKinds, shared: Sequence[list[Span]]) -> None:
        self._tokens = tokens
        self._grouped = grouped
        self._kinds = kinds
        entities = (span.entry.entity for span in grouped.spans)
        self._named = frozenset(one.id for one in entities if "iso3166" not in one.same_as)
        self._ending = {next(iter(rivals.values())).last: rivals for rivals in grouped.values()}
        here = [(full, _kept(full, (self._has_office_beside, self._held_office_then))) for full in shared]
        elsewhere: dict[frozenset[str], set[str]] = defaultdict(set)
        for full, kept in here:
            if len(kept) < len(full):
                elsewhere[_ids(full)].update(_ids(kept))
        self.others: set[tuple[int, str]] = set()
        """Where somebody is not meant by a full name that is his: the name's first token, and his ID."""
        for full, kept in here:
            meant = _ids(kept) if len(kept) < len(full) else elsewhere[_ids(full)]
            meant = meant or _ids(_kept(full, (self._is_of_body_named, self._is_of_texts_sport)))
            self.others.update((span.first, one) for span in full if (one := span.entry.entity.id) not in meant)

    def _has_office_beside(self, span: Span) -> bool:
        """Whether an office or a trade of a bearer stands before the name, with its body or not, or in apposition."""
        entity, tokens, first = span.entry.entity, self._tokens, span.first
        own = trades_of(entity).union(role.role for role in entity.roles)
        if not own.isdisjoint(offices_before(tokens, first, self._kinds)) or not own.isdisjoint(self._behind(span)):
            return True
        body = self._ending.get(first - 1)
        if body is None:
            return False
        begins = next(iter(body.values())).first
        if first - begins > _MOST_BETWEEN:
            return False
        offices = offices_before(tokens, begins, self._kinds, quoted=True)
        heads = _HEAD in offices
        return any(
            role.of in body and (role.role in offices or (heads and role.role != _OWNER)) for role in entity.roles
        )

    def _behind(self, span: Span) -> frozenset[str]:
        """The keys of the titles in apposition right behind a name: Андрей Гурьев, основатель «ФосАгро»."""
        tokens, at = self._tokens, span.last + 1
        if at >= len(tokens) or tokens.gaps[at] not in _APPOSED:
            return frozenset()
        keys = set(self._kinds.title_keys(tokens.texts[at]))
        words = [fold(text) for text in tokens.run(at, longest())]
        keys.update(key for size in range(2, len(words) + 1) if (key := title_key(words[:size])) is not None)
        return frozenset(keys)

    def _held_office_then(self, span: Span) -> bool:
        """Whether a bearer held an office in a year of the sentence, or holds it: in 1991 President George Bush."""
        years = list(years_beside(self._tokens, span.first))
        terms = [
            (int(str(role.since)[:4]), _EVER if role.until is None else int(str(role.until)[:4]))
            for role in span.entry.entity.roles
            if role.since is not None
        ]
        return any(since <= year <= until for year in years for since, until in terms)

    def _is_of_body_named(self, span: Span) -> bool:
        """Whether the text names the body that a bearer's office is in, or the town or region: VTB, Enerhodar."""
        return any(role.of in self._named for role in span.entry.entity.roles)

    def _is_of_texts_sport(self, span: Span) -> bool:
        """Whether a bearer is of sport and the text tells of it; where it does not, nothing follows of that."""
        return is_of_sport(span.entry.entity) and self._tells_of_sport

    @cached_property
    def _tells_of_sport(self) -> bool:
        """Whether the text has a word of sport, or names somebody of sport who shares his name with nobody."""
        if tells_of_sport(self._tokens, self._kinds.lang):
            return True
        alone = Counter((span.start, span.end) for span in self._grouped.full)
        return any(alone[span.start, span.end] == 1 and is_of_sport(span.entry.entity) for span in self._grouped.full)


def _ids(spans: Sequence[Span]) -> frozenset[str]:
    return frozenset(span.entry.entity.id for span in spans)


def _kept(full: list[Span], tests: Sequence[Callable[[Span], bool]]) -> list[Span]:
    """Those of the bearers of a full name that pass the tests, of which one that none passes tells nothing."""
    for test in tests:
        full = list(filter(test, full)) or full
    return full
