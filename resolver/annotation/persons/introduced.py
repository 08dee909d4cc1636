"""Whom a document names in full and where, and where strangers stand who have the same family names."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Sequence
from operator import attrgetter

from gazetteer.entity import Entity
from resolver.annotation.persons.addressed import called_by_both
from resolver.annotation.persons.genders import Genders
from resolver.annotation.persons.names_of_strangers import is_anothers
from resolver.annotation.persons.offices import offices_before, offices_of
from resolver.annotation.persons.relatives import is_relative
from resolver.annotation.persons.same_full_names import SameFullNames
from resolver.annotation.persons.trades import is_anothers_kin
from resolver.annotation.spans.grouping import Grouped
from resolver.annotation.spans.span import ADDRESS, FULL, PARTIAL, Span
from resolver.annotation.weights import WEIGHTS
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.tokens import Tokens

_AS_CHEAP = 0.09
"""How much dearer than the nearest full name another one is that names its bearer, too; two case endings are more."""

_FAR_BETTER_KNOWN = 3
"""How many times as prominent somebody is whom a family name means though another bearer was named, too."""

_DEAREST = 0.6
_FIRST = attrgetter("first")


class Introduced:
    """The persons of a document: where their full names stand, and where strangers have the same family name.

    ``at`` has the tokens of the full names by the IDs of their bearers, ``by_name`` the IDs of those without initials,
    ``kin`` the IDs of those whose names are in the document somebody else's, whom it introduces as kin.
    """

    def __init__(self, tokens: Tokens, grouped: Grouped, kinds: WordKinds, genders: Genders) -> None:
        self._tokens = tokens
        self._kinds = kinds
        self._genders = genders
        self.at: dict[str, list[int]] = defaultdict(list)
        self.by_name: set[str] = set()
        self.kin: set[str] = set()
        self.others: Collection[tuple[int, str]] = ()
        self._strangers: dict[str, list[Span]] = defaultdict(list)
        self._listed: dict[int, Entity] = {}
        strange: list[Span] = []
        shared: list[list[Span]] = []
        for rivals in grouped.values():
            full: list[Span] = []
            for span in rivals.values():
                if span.form == FULL:
                    full.append(span)
                elif span.form == PARTIAL or (span.form == ADDRESS and is_anothers(span, tokens)):
                    strange.append(span)
            if len(full) > 1:
                shared.append(full)
            elif full:
                self._read(full)
        if shared:
            namesakes = [[span for span in _as_cheap(full) if not _lacks_ordinal(span, kinds)] for full in shared]
            self.others = SameFullNames(tokens, grouped, kinds, namesakes).others
            for full in shared:
                self._read([span for span in full if not self.is_anothers(span)])
        self._drop_kin(strange)
        self.at.update(both := called_by_both(grouped, self.at, tokens, kinds))
        self.by_name.update(both)
        self._strange(strange, grouped)
        for positions in self.at.values():
            positions.sort()
        for strangers in self._strangers.values():
            strangers.sort(key=_FIRST)

    def _read(self, full: list[Span]) -> None:
        """Take in the persons whose full names stand at one place."""
        for span in _as_cheap(full):
            self.at[span.entry.entity.id].append(span.first)
            if "initial" not in [step.kind for step in span.evidence]:
                self.by_name.add(span.entry.entity.id)

    def is_anothers(self, span: Span) -> bool:
        """Whether a full name is there by what the text tells another's who bears it, too."""
        return bool(self.others) and (span.first, span.entry.entity.id) in self.others

    def _drop_kin(self, strange: Sequence[Span]) -> None:
        """Take out whom the document calls nobody but somebody's kin by a whole name, where it first does."""
        for span in strange:
            entity = span.entry.entity
            named = self.at.get(entity.id, ())
            if span.words == 1 or not is_anothers_kin(self._tokens, span.first, entity, self._kinds):
                continue
            if all(span.first < at for at in named):
                self.kin.add(entity.id)
                self.at.pop(entity.id, None)
                self.by_name.discard(entity.id)

    def _strange(self, partial: list[Span], grouped: Grouped) -> None:
        """Take in the family names that other names claim, unless they stand in full names of the same persons."""
        own = {(span.entry.entity.id, at) for span in grouped.full for at in span.tokens}
        self._listed = {at: span.entry.entity for span in grouped.full for at in span.tokens}
        for span in partial:
            if (span.entry.entity.id, span.last) not in own and not is_relative(self._tokens, span.last, self._kinds):
                self._strangers[span.entry.entity.id].append(span)

    def is_named_before(self, span: Span) -> bool:
        """Whether the bearer of a lone family name was named in full before it, and no stranger of that name since."""
        positions = self.at.get(span.entry.entity.id)
        return positions is not None and positions[0] < span.first and not self.stranger_is_nearer(span)

    def is_first(self, identifier: str, rivals: Sequence[Span]) -> bool:
        """Whether of several persons of one family name, of whom none has been named yet, one is the first to be."""
        others = {rival.entry.entity.id for rival in rivals if rival.entry.entity.id in self.at} - {identifier}
        return bool(others) and all(self.at[identifier][0] < self.at[other][0] for other in others)

    def lead_of_namesakes(self, entity: Entity, rivals: Sequence[Span]) -> float:
        """What is to be taken off for a more prominent bearer of the same full name: Donald Trump, and his son.

        One who is far better known is also meant by the family name alone that he shares: Erdoğan, beside Bilal.
        """
        own = set(self.at[entity.id])
        others = [rival.entry.entity for rival in rivals if rival.entry.entity.id in self.at]
        known = [
            one.prominence
            for one in others
            if one.prominence >= _FAR_BETTER_KNOWN * entity.prominence or not own.isdisjoint(self.at[one.id])
        ]
        lead = math.log1p(max(known, default=0)) - math.log1p(entity.prominence)
        return WEIGHTS.prominence * max(lead, 0.0)

    def stranger_is_nearer(self, span: Span) -> bool:
        """Whether the last full name before a lone family name is a stranger's with the same family name.

        A stranger of the other gender is not meant, nor where the name has the bearer's office and not the stranger's.
        """
        strangers = self._strangers.get(span.entry.entity.id, [])
        last = bisect_left(strangers, span.first, key=_FIRST)
        if not last:
            return False
        own = self.at.get(span.entry.entity.id, [])
        before = bisect_left(own, span.first)
        if not before:
            return True
        nearer = [one for one in strangers[:last] if one.first > own[before - 1]]
        return bool(nearer) and not self._is_told_from(span, nearer[-1])

    def _is_told_from(self, span: Span, stranger: Span) -> bool:
        """Whether the form of a lone family name, or what stands before it, cannot be a stranger's named before it."""
        listed = self._listed.get(stranger.first)
        if listed is not None and span.entry.entity.prominence >= _FAR_BETTER_KNOWN * listed.prominence:
            return True
        gender = self._genders.hinted(span)
        other = self._genders.of_given_beside(stranger) if listed is None else listed.gender
        if gender is not None and other not in {gender, None}:
            return True
        offices = offices_before(self._tokens, span.first, self._kinds)
        if offices.isdisjoint(offices_of(span.entry.entity)):
            return False
        return offices.isdisjoint(
            offices_before(self._tokens, stranger.first - 1, self._kinds) if listed is None else offices_of(listed)
        )


def _as_cheap(full: list[Span]) -> list[Span]:
    """Those of the full names at one place that are as good as the best of them."""
    most = min([min([span.cost for span in full]) + _AS_CHEAP, _DEAREST])
    return [span for span in full if span.cost <= most]


def _lacks_ordinal(span: Span, kinds: WordKinds) -> bool:
    """Whether a full name is somebody's only with what tells him from his father: Donald Trump, of Donald Trump Jr."""
    words = span.entry.parts.words
    return len(words) > span.words and any(map(kinds.is_ordinal, words))
