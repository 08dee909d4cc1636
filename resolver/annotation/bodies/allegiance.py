"""Whose a body, a building or a place is by the countries that a document names: whose Security Council."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from resolver.annotation.bodies.countries import LEAD, Countries
from resolver.annotation.bodies.of_other_states import have_such_body, is_of_others
from resolver.annotation.bodies.owners import COUNTRY_OF_LANGUAGE, Owners
from resolver.annotation.bodies.sports import is_club
from resolver.annotation.bodies.unions import Unions
from resolver.annotation.bodies.wholes import Wholes
from resolver.annotation.plans.homes import Homes
from resolver.annotation.spans.grouping import Grouped
from resolver.annotation.spans.span import Span
from resolver.annotation.weights import WEIGHTS
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.tokens import Tokens
from resolver.matching.evidence import Evidence

_NAMED_NEARBY = 0.2
"""The share of the countries named nearby from which on they speak for an entity."""

_CLEAR_LEAD = 2.0
"""The lead of a state from which on a body that not each state has is its own, and not the known one: Congress."""


class Allegiance:
    """Weighs the entities of one document's spans by the countries named there."""

    def __init__(
        self,
        tokens: Tokens,
        grouped: Grouped,
        countries: Countries,
        homes: Homes,
        kinds: WordKinds,
    ) -> None:
        self._grouped = grouped
        self._countries = countries
        self._homes = homes
        self._lang = kinds.lang
        self._owners = Owners(tokens, grouped, homes, kinds)
        self._unions = Unions(tokens, grouped, homes)
        self._wholes = Wholes(tokens, grouped, homes, kinds.lang)

    def weigh(self, span: Span, evidence: list[Evidence]) -> float:
        """What the countries named beside a span and around it say for its entity, in log-odds."""
        entity = span.entry.entity
        rivals = self._grouped[span.start, span.end]
        if len(rivals) == 1 and entity.kind != "organisation":
            return 0.0
        countries = self._homes_of(span)
        odds, beside = 0.0, frozenset[str]()
        if entity.kind == "organisation" and countries:
            beside = frozenset(self._countries.beside(span))
            if not beside and len(rivals) > 1:
                beside = self._owners.beside(span)
            if beside and beside.isdisjoint(countries):
                return WEIGHTS.somebody_else * 2
            odds += WEIGHTS.own_country_beside if beside else 0.0
            if len(rivals) > 1 and not countries.isdisjoint(self._owners.addressed(span)):
                return WEIGHTS.somebody_else * 2
        elif entity.kind == "organisation" and self._is_anothers(span):
            return WEIGHTS.somebody_else * 2  # the Security Council of Ukraine is not the world's
        elif entity.kind == "organisation" and len(rivals) > 1:
            if self._owners.beside(span):
                return WEIGHTS.somebody_else * 2
            odds += WEIGHTS.whole * self._wholes.nearness(span)
        if len(rivals) == 1:
            anothers = self._is_another_states(span, countries)
            return odds + (WEIGHTS.somebody_else * 2 if anothers else 0.0)
        if entity.kind == "organisation" and self._owners.is_held_rival(span):
            return odds + WEIGHTS.somebody_else
        if not entity.countries and self._has_stateless(span):
            return odds  # the White House may be the building
        if self._unions.have(span):
            return odds - WEIGHTS.foreign_country
        share = self._countries.share(countries, span)
        if share is None:
            own = COUNTRY_OF_LANGUAGE.get(self._lang) in countries and entity.kind == "organisation"
            return odds + (WEIGHTS.own_language if own else 0.0)
        may_be_anothers = entity.kind == "organisation" and not beside and not _is_towns_club(span, rivals.values())
        if may_be_anothers and self._unknown_states(span):
            return odds + WEIGHTS.somebody_else * 2
        if share > _NAMED_NEARBY:
            evidence.append(Evidence("country-in-context", "-".join(sorted(countries))))
            return odds + (WEIGHTS.country_of_place if entity.kind == "place" else WEIGHTS.country) * share
        building = entity.kind in ("place", "facility")  # which are named wherever they lie
        return odds - (WEIGHTS.foreign_place if building else WEIGHTS.foreign_country)

    def _homes_of(self, span: Span) -> frozenset[str]:
        """The countries whose body a span's entity is, as far as its name leaves them open."""
        entity = span.entry.entity
        return self._homes.of(entity) if entity.countries else self._homes.left_open(span.entry, span.words)

    def _unknown_states(self, span: Span, lead: float = LEAD) -> set[str]:
        """The states that the text is on by their ``lead``, where the gazetteer has none of their bodies so called."""
        if not self._homes.left_open(span.entry, span.words):
            return set()
        rivals = self._grouped[span.start, span.end].values()
        known = {code for rival in rivals for code in self._homes.of(rival.entry.entity)}
        return self._countries.leading(known, span, lead)

    def _is_another_states(self, span: Span, countries: frozenset[str]) -> bool:
        """Whether a text on a state that has such a body as well, and on nothing of the body's own, means that one."""
        keys = self._homes.keys_of(span.entry.entity)
        if not is_of_others(keys) or not self._unknown_states(span) or self._countries.share(countries, span):
            return False
        return have_such_body(self._unknown_states(span, _CLEAR_LEAD), keys)

    def _is_anothers(self, span: Span) -> bool:
        """Whether a body of no state is a state's there or elsewhere in the document: Ukraine's Security Council."""
        return (span.words > 1 and bool(self._countries.of_whom(span))) or span.entry.text in self._of_states

    @cached_property
    def _of_states(self) -> frozenset[str]:
        """The names of bodies of no state that the document has for a state's."""
        like = (span for span in self._grouped.bodies if self._homes.may_be_states(span.entry.entity, span.entry.text))
        return frozenset(span.entry.text for span in like if not self._homes_of(span) and self._has_state_beside(span))

    def _has_state_beside(self, span: Span) -> bool:
        """Whether a state stands beside a body's name as whose it is."""
        if self._owners.is_states(span) or self._countries.before(span):
            return True
        return span.words > 1 and bool(self._countries.of_whom(span))

    def _has_stateless(self, span: Span) -> bool:
        """Whether a span may name something else than an institution, of which no country is known."""
        rivals = (rival.entry.entity for rival in self._grouped[span.start, span.end].values())
        return any(rival.kind != "organisation" and not self._homes.of(rival) for rival in rivals)


def _is_towns_club(span: Span, rivals: Iterable[Span]) -> bool:
    """Whether a club is called as a town of its country is, as no other state's club: «Порту» beat «Веспрем»."""
    club = span.entry.entity
    places = (rival.entry.entity for rival in rivals if rival.entry.entity.kind == "place")
    return is_club(club) and any(not set(place.countries).isdisjoint(club.countries) for place in places)
