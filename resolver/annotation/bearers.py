"""Whom a family name means that stands alone: somebody the document named, somebody outstanding, or nobody known."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property
from operator import attrgetter

from gazetteer.entity import Entity
from gazetteer.sources.licences import is_collected
from resolver.annotation.addressed import called_by_both
from resolver.annotation.authors import Classics, is_author, stands_as_author
from resolver.annotation.contemporaries import Contemporaries, without_less_known_living
from resolver.annotation.countries import Grouped
from resolver.annotation.datelines import is_inside
from resolver.annotation.figures_beside import FiguresBeside
from resolver.annotation.genders import Genders
from resolver.annotation.lifetimes import lived_then
from resolver.annotation.offices import is_told_by_office, offices_before, offices_of
from resolver.annotation.rare_surnames import is_rare_surname
from resolver.annotation.reigns import is_dated_by
from resolver.annotation.relatives import is_relative
from resolver.annotation.span import ADDRESS, BARE, FULL, PARTIAL, Span
from resolver.annotation.subjects import is_shown_as_subject, is_told_of
from resolver.annotation.tokens import Tokens, folded
from resolver.annotation.trades import is_at_trade
from resolver.annotation.weights import WEIGHTS
from resolver.annotation.word_kinds import WordKinds
from resolver.language.inflection.grammar import Case, Number
from resolver.language.names.common_words import common_base_forms, common_words
from resolver.language.names.small_words import particles
from resolver.language.names.surnames import world_surnames
from resolver.language.scripts.folding import fold
from resolver.matching.evidence import Evidence
from resolver.matching.given import is_listed
from resolver.matching.given_only import is_given_only
from resolver.matching.renown import least_prominence
from resolver.matching.weights import weights

_KNOWN_SHARE = 0.1
"""Who is written about less than this much can hardly be meant by a mere given name."""

_AS_CHEAP = 0.09
"""How much dearer than the nearest full name another one is that names its bearer, too; two case endings are more."""

_DEAREST = 0.6
_FIRST = attrgetter("first")


class Bearers:
    """The persons of a document: where their full names stand, and where strangers have the same family name."""

    def __init__(self, tokens: Tokens, grouped: Grouped, kinds: WordKinds, most_prominent: int) -> None:
        self._tokens = tokens
        self._lang = kinds.lang
        self._kinds = kinds
        self._genders = Genders(tokens, kinds)
        self._common = common_words(kinds.lang)
        self._most_prominent = most_prominent
        self._least_of_authors = least_prominence(most_prominent, rare=False, work=True)
        self._grouped = grouped
        self._classics = Classics(tokens, grouped, kinds)
        self.introduced: dict[str, list[int]] = defaultdict(list)
        self.by_name: set[str] = set()
        self._titled: set[str] | None = None
        self._strangers: dict[str, list[Span]] = defaultdict(list)
        self._listed: dict[int, Entity] = {}
        partial: list[Span] = []
        for rivals in grouped.values():
            full = [span for span in rivals.values() if span.form == FULL]
            if full:
                self._read(full)
            partial += [span for span in rivals.values() if span.form == PARTIAL]
        self.introduced.update(both := called_by_both(grouped, self.introduced, tokens, kinds))
        self.by_name.update(both)
        outstanding = least_prominence(most_prominent, rare=False)
        self._of_the_past = (
            Contemporaries(grouped, self.by_name, outstanding),
            FiguresBeside(grouped, outstanding),
        )
        self._strange(partial, grouped)
        for positions in self.introduced.values():
            positions.sort()
        for strangers in self._strangers.values():
            strangers.sort(key=_FIRST)

    def _read(self, full: list[Span]) -> None:
        """Take in the persons whose full names stand at one place."""
        cheapest = min([span.cost for span in full])
        for span in full:
            if span.cost <= min(cheapest + _AS_CHEAP, _DEAREST):
                self.introduced[span.entry.entity.id].append(span.first)
                if "initial" not in [step.kind for step in span.evidence]:
                    self.by_name.add(span.entry.entity.id)

    def _strange(self, partial: list[Span], grouped: Grouped) -> None:
        """Take in the family names that other names claim, unless they stand in full names of the same persons."""
        full = [span for rivals in grouped.values() for span in rivals.values() if span.form == FULL]
        own = {(span.entry.entity.id, at) for span in full for at in span.tokens}
        self._listed = {at: span.entry.entity for span in full for at in span.tokens}
        for span in partial:
            if (span.entry.entity.id, span.last) not in own and not is_relative(self._tokens, span.last, self._kinds):
                self._strangers[span.entry.entity.id].append(span)

    def weigh(self, span: Span, rivals: list[Span], evidence: list[Evidence]) -> float:
        """The log-odds that a lone family name means the span's entity, before its cost; adds to the evidence."""
        entity = span.entry.entity
        positions = self.introduced.get(entity.id)
        gender = self._gender(span, rivals)
        if gender is not None:
            if entity.gender not in {gender, None}:
                return WEIGHTS["somebody_else"]
            rivals = [rival for rival in rivals if rival.entry.entity.gender in {gender, None}]
        plural = span.readings and all(reading.number is Number.PLURAL for reading in span.readings)
        if plural or (len(rivals) > 1 and self._has_anothers_office(span, rivals)):
            return WEIGHTS["unknown_bearer"]  # сім'я Кравченків
        if self._is_where(span) or self._everyday(span, introduced=bool(positions)) or self._stranger_is_nearer(span):
            return WEIGHTS["unknown_bearer"]
        if positions:
            evidence.append(Evidence("given-name-in-context" if span.form == ADDRESS else "surname-in-context"))
            named = bisect_left(positions, span.first) or self._is_named_first(positions[0], entity.id, rivals)
            recent = WEIGHTS["recent"] if named else 0.0
            return WEIGHTS["introduced"] + recent - self._lead_of_namesakes(entity, rivals)
        if is_at_trade(self._tokens, span.first, self._kinds):
            return WEIGHTS["unknown_bearer"]  # боцман Дан
        if span.readings and folded(self._tokens.texts[span.first]) in world_surnames():
            return WEIGHTS["unknown_bearer"]  # Калина is a surname as it stands, and no case of Kalın
        if any(rival.entry.entity.id in self.introduced for rival in rivals):
            return WEIGHTS["unknown_bearer"]
        work = span.form == BARE and is_author(entity) and stands_as_author(span, self._tokens, self._kinds)
        known = [rival.entry.entity for rival in rivals if not work or is_author(rival.entry.entity)]
        if not work and span.form == BARE and entity.prominence >= self._least_of_authors:
            if self._classics.has(entity):
                work = True
                known = [one for one in known if self._classics.has(one) or one.prominence > entity.prominence]
            elif any(one.have(span.entry, self._grouped[span.start, span.end].values()) for one in self._of_the_past):
                work = True
                known = without_less_known_living(known, entity)
        others = [one.prominence for one in known if one.id != entity.id]
        rare = span.form == BARE and is_rare_surname(span, self._grouped[span.start, span.end].values(), self._lang)
        prominent = entity.prominence >= least_prominence(self._most_prominent, rare, work)
        if is_given_only(span.entry.parts):
            return WEIGHTS["unknown_bearer"]
        if is_told_by_office(span, rivals, self._tokens, self._kinds, self._named):
            evidence.append(Evidence("title-in-context"))
            return WEIGHTS["prominent"]
        if is_dated_by(span, rivals, self._tokens, self._lang):
            evidence.append(Evidence("title-in-context"))
            return WEIGHTS["prominent"]
        if span.form == BARE and self._lived_then(span, rivals):
            evidence.append(Evidence("year-in-context"))
            return WEIGHTS["prominent"]
        if prominent and entity.prominence >= weights().bare["lead"] * max(others, default=0):
            evidence.append(Evidence("prominent"))
            return WEIGHTS["prominent"]
        return WEIGHTS["unknown_bearer"]

    def _lived_then(self, span: Span, rivals: Sequence[Span]) -> bool:
        """Whether of all bearers of a lone family name one well-known alone lived in a year that stands beside it."""
        least = _KNOWN_SHARE * self._most_prominent
        if span.entry.entity.prominence < least or not lived_then(span.entry.entity, self._tokens, span.first):
            return False
        others = (one.entry.entity for one in rivals if one.entry.entity.id != span.entry.entity.id)
        return not any(lived_then(one, self._tokens, span.first) for one in others)

    def _is_where(self, span: Span) -> bool:
        """Whether a family name in the locative stands behind `in` where a reviewed town's name would: в Иванове."""
        if not is_inside(span, self._tokens):
            return False
        rivals = self._grouped[span.start, span.end].values()
        places = (one for one in rivals if one.entry.entity.kind == "place" and not is_collected(one.entry.name))
        return any(one.may_be(Case.LOCATIVE) for one in places)

    @cached_property
    def _named(self) -> frozenset[str]:
        """The IDs of all places that the document may name."""
        spans = (span for rivals in self._grouped.values() for span in rivals.values())
        return frozenset(span.entry.entity.id for span in spans if span.entry.entity.kind == "place")

    def _gender(self, span: Span, rivals: Sequence[Span]) -> str | None:
        """The gender that is told beside a lone family name; a verb counts where the document has both genders."""
        told = self._genders.told(span)
        if told is not None or len(rivals) == 1:
            return told
        named = {one.entry.entity.gender for one in rivals if one.entry.entity.id in self.introduced}
        hinted = self._genders.hinted(span) if len(named) > 1 else None
        return hinted if hinted in named else None

    def _lead_of_namesakes(self, entity: Entity, rivals: Sequence[Span]) -> float:
        """What is to be taken off for a more prominent bearer of the same full name: Donald Trump, and his son."""
        own = set(self.introduced[entity.id])
        others = (rival.entry.entity for rival in rivals if rival.entry.entity.id in self.introduced)
        same = [one.prominence for one in others if not own.isdisjoint(self.introduced[one.id])]
        lead = math.log1p(max(same, default=0)) - math.log1p(entity.prominence)
        return WEIGHTS["prominence"] * max(lead, 0.0)

    def _has_anothers_office(self, span: Span, rivals: Sequence[Span]) -> bool:
        """Whether the office before a lone family name is another's of that name whom the document names in full."""
        named = [rival.entry.entity for rival in rivals if rival.entry.entity.id in self.introduced]
        offices = offices_before(self._tokens, span.first, self._kinds) if named else frozenset[str]()
        if not offices or not offices.isdisjoint(offices_of(span.entry.entity)):
            return False
        return any(not offices.isdisjoint(offices_of(one)) for one in named)

    def is_named_before(self, span: Span) -> bool:
        """Whether the bearer of a lone family name was named in full before it, and no stranger of that name since."""
        positions = self.introduced.get(span.entry.entity.id)
        return positions is not None and positions[0] < span.first and not self._stranger_is_nearer(span)

    def is_mere_given(self, span: Span, kinds: WordKinds) -> bool:
        """Whether a person's whole name is a given name that any other may have: Анна, who is no princess in the text.

        Somebody outstanding can be called so, and whoever stands behind a title anywhere in the document.
        """
        entity = span.entry.entity
        word = fold(span.entry.text)
        if span.words > 1 or not is_listed(word) or entity.id in self.introduced:
            return False
        if entity.prominence >= _KNOWN_SHARE * self._most_prominent:
            return False
        if self._titled is None:
            texts, gaps = self._tokens.texts, self._tokens.gaps
            self._titled = {
                folded(text)
                for at, text in enumerate(texts)
                if at and gaps[at] == " " and text.istitle() and kinds.title_keys(texts[at - 1])
            }
        return folded(self._tokens[span.first].text) not in self._titled

    def _is_named_first(self, position: int, identifier: str, rivals: Sequence[Span]) -> bool:
        """Whether of several persons of one family name, of whom none has been named yet, one is the first to be."""
        others = {rival.entry.entity.id for rival in rivals if rival.entry.entity.id in self.introduced} - {identifier}
        return bool(others) and all(position < self.introduced[other][0] for other in others)

    def _stranger_is_nearer(self, span: Span) -> bool:
        """Whether the last full name before a lone family name is a stranger's with the same family name.

        A stranger of the other gender is not meant, nor where the name has the bearer's office and not the stranger's.
        """
        strangers = self._strangers.get(span.entry.entity.id, [])
        last = bisect_left(strangers, span.first, key=_FIRST)
        if not last:
            return False
        own = self.introduced.get(span.entry.entity.id, [])
        before = bisect_left(own, span.first)
        if not before:
            return True
        nearer = [one for one in strangers[:last] if one.first > own[before - 1]]
        return bool(nearer) and not self._is_told_from(span, nearer[-1])

    def _is_told_from(self, span: Span, stranger: Span) -> bool:
        """Whether the form of a lone family name, or what stands before it, cannot be a stranger's named before it."""
        listed = self._listed.get(stranger.first)
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

    def _was_met(self, span: Span) -> bool:
        """Whether a family name stood alone before where it is no everyday word: Пескову, before Песков."""
        identifier, opens_sentence = span.entry.entity.id, self._tokens.opens_sentence
        alone = (rivals[identifier] for rivals in self._grouped.values() if identifier in rivals)
        return any(one.form == BARE and one.first < span.first and not opens_sentence(one.first) for one in alone)

    def _everyday(self, span: Span, introduced: bool) -> bool:
        """Whether a lone family name is rather an everyday word: it is one, and nothing behind it says otherwise."""
        word = folded(self._tokens.texts[span.first])
        if span.suffix or word not in self._common or (span.words > 1 and word in particles()):
            return False  # фон is a background, and a particle before a name
        if not introduced:
            if word in common_base_forms(self._lang):
                return True
            return (
                span.opens_sentence and not self._was_met(span) and not is_told_of(self._tokens, span.last, self._lang)
            )
        if not span.opens_sentence or word not in common_base_forms(self._lang):
            return False
        return not is_shown_as_subject(self._tokens, span.first, span.last, self._lang)
