"""Whom a family name means that stands alone: somebody the document named, somebody outstanding, or nobody known."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property

from gazetteer.entity import Entity
from gazetteer.provenance import is_collected
from resolver.annotation.bodies.sports import is_of_sport, tells_of_sport
from resolver.annotation.persons.addressed import is_spoken_of_with_respect
from resolver.annotation.persons.athletes import is_in_own_sport
from resolver.annotation.persons.authors import Classics, is_author, stands_as_author
from resolver.annotation.persons.contemporaries import Contemporaries, without_less_known_living
from resolver.annotation.persons.everyday_surnames import EverydaySurnames
from resolver.annotation.persons.figures_beside import FiguresBeside
from resolver.annotation.persons.genders import Genders
from resolver.annotation.persons.introduced import Introduced
from resolver.annotation.persons.lifetimes import lived_then
from resolver.annotation.persons.local_officials import LocalOfficials
from resolver.annotation.persons.names_of_strangers import is_anothers, is_towns_case
from resolver.annotation.persons.officers import Officers
from resolver.annotation.persons.offices import holds_office_before, offices_before, offices_of
from resolver.annotation.persons.rare_surnames import is_rare_surname
from resolver.annotation.persons.reigns import is_dated_by
from resolver.annotation.persons.trades import has_another_profession, is_at_trade
from resolver.annotation.places.datelines import is_inside
from resolver.annotation.spans.grouping import Grouped
from resolver.annotation.spans.span import ADDRESS, BARE, Span
from resolver.annotation.weights import WEIGHTS
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.tokens import Tokens, folded
from resolver.language.inflection.grammar import Case, only_plural
from resolver.language.names.surnames import world_surnames
from resolver.language.scripts.folding import fold
from resolver.matching.evidence import Evidence, EvidenceKind
from resolver.matching.persons.given import is_listed
from resolver.matching.persons.given_only import is_given_only
from resolver.matching.persons.renown import Share, least_prominence
from resolver.matching.weights import weights

_KNOWN_SHARE = 0.1
"""Who is written about less than this much can hardly be meant by a mere given name."""

_SHARE_OF_ADDRESSED = 0.6
"""Whom a given name and a patronymic alone mean: Владимир Владимирович; of others there are thousands."""

_SHARE_ELSEWHERE = 0.5
"""Of the prominence of an athlete, what counts in a text that tells of no sport."""


class Bearers:
    """Weighs whom the family names that stand alone in one document mean."""

    def __init__(self, tokens: Tokens, grouped: Grouped, kinds: WordKinds, most_prominent: int) -> None:
        self._tokens = tokens
        self._lang = kinds.lang
        self._kinds = kinds
        self._genders = Genders(tokens, kinds)
        self._everyday_surnames = EverydaySurnames(tokens, grouped, kinds)
        self._most_prominent = most_prominent
        self._least_of_authors = least_prominence(most_prominent, "share_of_author")
        self._grouped = grouped
        self._classics = Classics(tokens, grouped, kinds)
        self.introduced = Introduced(tokens, grouped, kinds, self._genders)
        self._titled: set[str] | None = None
        outstanding = least_prominence(most_prominent)
        self._local_officials = LocalOfficials(grouped)
        self._officers = Officers(tokens, grouped, kinds)
        self._of_the_past = (
            Contemporaries(grouped, self.introduced.by_name, outstanding),
            FiguresBeside(grouped, outstanding),
        )

    def weigh(self, span: Span, rivals: list[Span], evidence: list[Evidence]) -> float:
        """The log-odds that a lone family name means the span's entity, before its cost; adds to the evidence."""
        entity = span.entry.entity
        positions = self.introduced.at.get(entity.id)
        gender = self._gender(span, rivals)
        if gender is not None:
            if entity.gender not in {gender, None}:
                return WEIGHTS.somebody_else
            rivals = [rival for rival in rivals if rival.entry.entity.gender in {gender, None}]
        if (span.form == ADDRESS and is_anothers(span, self._tokens)) or is_towns_case(span):
            return WEIGHTS.somebody_else
        if only_plural(span.readings) or (len(rivals) > 1 and self._has_anothers_office(span, rivals)):
            return WEIGHTS.unknown_bearer  # сім'я Кравченків
        if span.readings and not positions and self._tokens.in_quotes(span.first, span.last):
            return WEIGHTS.unknown_bearer  # заповідник «Буша»
        if (
            self._is_where(span)
            or self._everyday_surnames.have(span, introduced=bool(positions) or self._was_called(span))
            or self.introduced.stranger_is_nearer(span)
        ):
            return WEIGHTS.unknown_bearer
        if positions:
            evidence.append(Evidence("given-name-in-context" if span.form == ADDRESS else "surname-in-context"))
            named = bisect_left(positions, span.first) or self.introduced.is_first(entity.id, rivals)
            recent = WEIGHTS.recent if named else 0.0
            return WEIGHTS.introduced + recent - self.introduced.lead_of_namesakes(entity, rivals)
        if is_at_trade(self._tokens, span.first, self._kinds) or has_another_profession(
            self._tokens, span.first, entity, self._kinds
        ):
            return WEIGHTS.unknown_bearer  # боцман Дан, судья Лаврова
        if span.readings and folded(self._tokens.texts[span.first]) in world_surnames():
            return WEIGHTS.unknown_bearer  # Калина is a surname as it stands, and no case of Kalın
        if any(rival.entry.entity.id in self.introduced.at for rival in rivals):
            return WEIGHTS.unknown_bearer
        if is_given_only(span.entry.parts):
            return WEIGHTS.unknown_bearer
        told = self._told_by(span, rivals)
        if told is not None:
            evidence.append(Evidence(told))
        return WEIGHTS.unknown_bearer if told is None else WEIGHTS.prominent

    def _was_called(self, span: Span) -> bool:
        """Whether the document has called the bearer so by his office; what somebody says begins anew: Fidan dikin."""
        return self._officers.have(span) and not self._tokens.gaps[span.first].startswith(":")

    def _told_by(self, span: Span, rivals: list[Span]) -> EvidenceKind | None:
        """What tells whose a family name is that nobody bears whom the document has named: the kind of evidence."""
        if (
            self._officers.are_told(span, rivals)
            or self._local_officials.are_told(span, rivals)
            or is_dated_by(span, rivals, self._tokens, self._lang)
        ):
            return "title-in-context"
        if span.form == BARE and self._lived_then(span, rivals):
            return "year-in-context"
        return "prominent" if self._is_prominent(span, rivals) else None

    def _is_prominent(self, span: Span, rivals: list[Span]) -> bool:
        """Whether a person is so much better known than his namesakes that such a text means nobody else."""
        entity, here = span.entry.entity, self._grouped[span.start, span.end].values()
        work = span.form == BARE and is_author(entity) and stands_as_author(span, self._tokens, self._kinds)
        known = [rival.entry.entity for rival in rivals if not work or is_author(rival.entry.entity)]
        if not work and span.form == BARE and entity.prominence >= self._least_of_authors:
            if self._classics.has(entity):
                work = True
                known = [one for one in known if self._classics.has(one) or one.prominence > entity.prominence]
            elif any(one.have(span.entry, here) for one in self._of_the_past):
                work = True
                known = without_less_known_living(known, entity)
        least = least_prominence(self._most_prominent, "share_of_author" if work else self._share(span))
        if span.form == ADDRESS:
            least = max(least, _SHARE_OF_ADDRESSED * self._most_prominent)
        others = (self._likelihood(one, entity) for one in known if one.id != entity.id)
        return entity.prominence >= max(least, weights().bare["lead"] * max(others, default=0.0))

    def _share(self, span: Span) -> Share:
        """What somebody without a work has to have of the greatest prominence, to be meant by a family name."""
        here = self._grouped[span.start, span.end].values()
        if span.form == BARE and is_in_own_sport(span, self._tokens, self._lang):
            return "share_of_athlete"
        if span.form == BARE and is_spoken_of_with_respect(span, self._tokens, self._lang):
            return "share_of_rare"
        if span.form != BARE or not is_rare_surname(span, here, self._lang):
            return "share"
        return "share_of_rare_inside" if self._stands_inside(span) else "share_of_rare"

    def _stands_inside(self, span: Span) -> bool:
        """Whether a family name stands inside a sentence, not alone in quotation marks or behind another's office."""
        if span.opens_sentence or self._tokens.in_quotes(span.first, span.last):
            return False
        offices = offices_before(self._tokens, span.first, self._kinds)
        return not offices or holds_office_before(span, self._tokens, self._kinds)

    def _likelihood(self, rival: Entity, entity: Entity) -> float:
        """How prominent a namesake is in such a text: without a word of sport Медведев is hardly the tennis player.

        Beside somebody who lives the dead count less: Kadyrov is Ramzan.
        """
        elsewhere = is_of_sport(rival) and not is_of_sport(entity) and not self._tells_of_sport
        dead = weights().bare["dead"] if rival.died is not None and entity.died is None else 1.0
        return rival.prominence * (_SHARE_ELSEWHERE if elsewhere else 1.0) * dead

    @cached_property
    def _tells_of_sport(self) -> bool:
        return tells_of_sport(self._tokens, self._lang)

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

    def _gender(self, span: Span, rivals: Sequence[Span]) -> str | None:
        """The gender that is told beside a lone family name; a verb counts where the document has both genders."""
        told = self._genders.told(span)
        if told is not None or len(rivals) == 1:
            return told
        named = {one.entry.entity.gender for one in rivals if one.entry.entity.id in self.introduced.at}
        hinted = self._genders.hinted(span) if len(named) > 1 else None
        return hinted if hinted in named else None

    def _has_anothers_office(self, span: Span, rivals: Sequence[Span]) -> bool:
        """Whether the office before a lone family name is another's of that name whom the document names in full."""
        named = [rival.entry.entity for rival in rivals if rival.entry.entity.id in self.introduced.at]
        offices = offices_before(self._tokens, span.first, self._kinds) if named else frozenset[str]()
        if not offices or not offices.isdisjoint(offices_of(span.entry.entity)):
            return False
        return any(not offices.isdisjoint(offices_of(one)) for one in named)

    def is_mere_given(self, span: Span, kinds: WordKinds) -> bool:
        """Whether a person's whole name is a given name that any other may have: Анна, who is no princess in the text.

        Somebody outstanding can be called so, and whoever stands behind a title anywhere in the document.
        """
        entity = span.entry.entity
        word = fold(span.entry.text)
        if span.words > 1 or not is_listed(word) or entity.id in self.introduced.at:
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
