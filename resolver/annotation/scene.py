"""One document is one scene: what it names anywhere decides what its ambiguous spans mean."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence

import msgspec

from gazetteer.entity import Entity
from resolver.annotation.bodies.allegiance import Allegiance
from resolver.annotation.bodies.countries import Countries
from resolver.annotation.bodies.small_institutions import SmallInstitutions, is_small
from resolver.annotation.doubts import Doubts
from resolver.annotation.namesakes import Namesakes
from resolver.annotation.persons.bearers import Bearers
from resolver.annotation.places.elsewhere import PARTING, country_behind, is_town_of_state
from resolver.annotation.places.regions import Regions
from resolver.annotation.places.shores import may_be_water
from resolver.annotation.plans.homes import Homes
from resolver.annotation.spans.grouping import grouped
from resolver.annotation.spans.span import ADDRESS, BARE, FULL, PARTIAL, THING, Span
from resolver.annotation.spans.stretch import Candidate, Stretch
from resolver.annotation.strangers.respellings import is_unlikely
from resolver.annotation.weights import OUTSTANDING, WEIGHTS
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.tokens import Tokens, folded
from resolver.annotation.words.zones import title_zones
from resolver.index.bynames import is_spelt_by_rule
from resolver.language.names.anglophone import COUNTRY_OF_STATES
from resolver.language.names.surnames import may_be_masculine
from resolver.language.scripts.folding import plain

_CLEAR_LEAD = 1.4
"""The lead in log-odds from which on an acronym is its likeliest bearer's: four to one."""


class Backdrop(msgspec.Struct, frozen=True):
    """What a gazetteer says that every scene asks: whose its places and bodies are, and its greatest prominence.

    ``most_prominent`` is that of the person whom texts name most, ``is_name`` tells the folded names that it lists.
    """

    homes: Homes
    most_prominent: int
    is_name: Callable[[str], bool]


class Scene:
    """Reads all spans of one document, then weighs the candidates of each.

    ``adjectives`` are the tokens that are adjectives of places, with the entities; ``kinds`` says what other words are.
    """

    def __init__(
        self,
        tokens: Tokens,
        spans: Sequence[Span],
        adjectives: Sequence[tuple[int, Entity]],
        kinds: WordKinds,
        backdrop: Backdrop,
    ) -> None:
        lang, homes = kinds.lang, backdrop.homes
        self._tokens = tokens
        self._homes = homes
        self._lang = lang
        self._kinds = kinds
        self._doubts = Doubts(tokens, kinds, frozenset(at for at, _ in adjectives), spans)
        zones = title_zones(tokens, lang)
        small, others = list[Span](), list[Span]()
        for span in spans:
            (small if span.words > 1 and is_small(span, tokens, lang) else others).append(span)
        self._grouped = grouped(others, zones, lang, tokens)
        self._small = grouped(small, zones, lang, tokens)
        self._own_names: dict[tuple[str, str], bool] = {}
        self._countries = Countries(tokens, self._grouped, adjectives, homes, lang)
        self._allegiance = Allegiance(tokens, self._grouped, self._countries, homes, kinds)
        self._bearers = Bearers(tokens, self._grouped, kinds, backdrop.most_prominent)
        self._regions = Regions(tokens, self._grouped, self._countries, self._homes, kinds)
        self._namesakes = Namesakes(tokens, self._grouped, adjectives, kinds, backdrop.is_name)

    def stretches(self) -> list[Stretch]:
        """Every stretch with its candidates weighed, in the order of the text."""
        found: list[Stretch] = []
        for (start, end), rivals in sorted(self._grouped.items()):
            stretch = Stretch(start, end)
            every = list(rivals.values())
            persons = [span for span in every if span.form in (BARE, PARTIAL)]
            elsewhere = self._tokens.behind(every[0].last) in PARTING and any(map(self._is_elsewhere, every))
            several = len(every) > 1
            shore = several and not persons and may_be_water(self._tokens, every[0].first, every[0].last, self._lang)
            stretch.candidates = [self._weighed(span, persons, elsewhere=elsewhere, shore=shore) for span in every]
            if several:
                stretch.candidates.sort(key=lambda one: (-one.log_odds, one.span.entry.entity.id))
            top = max(0.0, stretch.candidates[0].log_odds)
            weights = [math.exp(one.log_odds - top) for one in stretch.candidates]
            total = sum(weights) + math.exp(-top) + (weights[0] if self._is_open(stretch) else 0.0)
            stretch.scores = [weight / total for weight in weights]
            found.append(stretch)
        return [*found, *self._small_stretches()] if self._small else found

    def _small_stretches(self) -> Iterator[Stretch]:
        """The stretches that are names of institutions though they are written small."""
        institutions = SmallInstitutions(self._tokens, self._grouped, self._countries, self._homes, self._kinds)
        for (start, end), rivals in self._small.items():
            span = institutions.told(rivals.values())
            if span is not None:
                cost = WEIGHTS.words - WEIGHTS.cost * span.cost
                candidate = Candidate(span, cost, list(span.evidence))
                yield Stretch(start, end, [candidate], [1.0 / (1.0 + math.exp(-cost))])

    def _weighed(self, span: Span, persons: list[Span], *, elsewhere: bool, shore: bool) -> Candidate:
        """A span's entity with all that speaks for and against it.

        ``elsewhere``: the text has another place there; ``shore``: it may have a river or a sea there.
        """
        evidence = list(span.evidence)
        cost = WEIGHTS.cost * span.cost
        if span.form == PARTIAL or (elsewhere and span.form == BARE):
            return Candidate(span, WEIGHTS.somebody_else - cost, evidence)
        people = self._lang == "tr" and span.form == BARE and self._doubts.is_people(span)
        if people or (span.form == BARE and is_unlikely(span, self._tokens, self._lang)):
            return Candidate(span, WEIGHTS.unknown_bearer - cost, evidence)
        if span.form in (BARE, ADDRESS):
            return Candidate(span, self._bearers.weigh(span, persons, evidence) - cost, evidence)
        if span.form == FULL and span.entry.entity.id in self._bearers.introduced.kin:
            return Candidate(span, WEIGHTS.somebody_else - cost, evidence)
        if elsewhere and self._is_elsewhere(span):
            return Candidate(span, WEIGHTS.somebody_else - cost, evidence)
        borrowed = self._is_borrowed(span)
        odds = self._by_itself(span, persons) + WEIGHTS.prominence * math.log1p(span.entry.entity.prominence) - cost
        odds = self._namesakes.told(self._as_spelt(odds, span, borrowed=borrowed), span, shore=shore)
        return Candidate(span, odds + (0.0 if borrowed else self._allegiance.weigh(span, evidence)), evidence)

    def _by_itself(self, span: Span, persons: list[Span]) -> float:
        """What a full name or a thing's name says for its entity, whoever else may be called so."""
        entity = span.entry.entity
        if span.form == FULL:
            initials = "initial" in [step.kind for step in span.evidence]
            odds = WEIGHTS.initials if initials and entity.id not in self._bearers.introduced.by_name else WEIGHTS.full
            return odds - (WEIGHTS.another_bearer if self._bearers.introduced.is_anothers(span) else 0.0)
        if span.words > 1:
            odds = WEIGHTS.words - self._doubts.about_longer(span)
        else:
            odds = WEIGHTS.word - self._doubts.about(span, persons)
        if self._is_named_before(persons, span):
            odds -= WEIGHTS.namesake
        if entity.kind == "person" and self._bearers.is_mere_given(span, self._kinds):
            odds -= WEIGHTS.behind_given
        return odds

    def _as_spelt(self, odds: float, span: Span, *, borrowed: bool) -> float:
        """The log-odds with what regions say and the spelling: ``borrowed`` names are other languages' alone."""
        entity = span.entry.entity
        several = len(self._grouped[span.start, span.end]) > 1
        beside = self._regions.weigh_beside(span) if several or entity.kind == "place" else 0.0
        if beside:
            odds += beside
        elif several:
            odds -= WEIGHTS.region if self._regions.are_others(span) else 0.0
            odds += WEIGHTS.region * (self._regions.told_before(span) or self._regions.told_by_list(span))
        if borrowed or self._is_spelt_otherwise(span) or is_spelt_by_rule(span.entry):
            odds -= WEIGHTS.foreign_spelling
        if span.entry.name.text == entity.names[0].text or span.entry.name == entity.preferred(self._lang):
            odds += WEIGHTS.preferred
        return odds

    def _is_named_before(self, persons: list[Span], span: Span) -> bool:
        """Whether somebody was named before whose family name a company's or a town's single word is: Антонов.

        Quotation marks are the company's, a preposition of place is the town's; a metropolis is meant by its name,
        unless that is made as family names are: Николаев.
        """
        if not persons or self._doubts.is_shown(span):
            return False
        if span.entry.entity.prominence >= OUTSTANDING and not may_be_masculine(span.entry.text):
            return False
        return any(one.form == BARE and self._bearers.introduced.is_named_before(one) for one in persons)

    def _is_open(self, stretch: Stretch) -> bool:
        """Whether a stretch has an acronym that bodies of several countries bear, and nothing that says whose it is."""
        best, *others = stretch.candidates
        text = self._tokens.texts[best.span.first]
        if not others or best.span.words > 1 or not text.isupper() or best.log_odds - others[0].log_odds >= _CLEAR_LEAD:
            return False
        homes = [self._homes.of(one.span.entry.entity) for one in (best, others[0])]
        kinds = {one.span.entry.entity.kind for one in (best, others[0])}
        return kinds == {"organisation"} and homes[0].isdisjoint(homes[1])

    def _is_elsewhere(self, span: Span) -> bool:
        """Whether the text says that a place is in a country that it is not in: Odessa, Texas."""
        tokens, entity, behind = self._tokens, span.entry.entity, span.last + 1
        if entity.kind != "place" or behind >= len(tokens.gaps) or tokens.gaps[behind] not in PARTING:
            return False
        own = self._homes.of(entity)
        if not own:
            return False
        if self._homes.is_country(entity):
            return COUNTRY_OF_STATES not in own and is_town_of_state(tokens, span, self._lang)
        countries = country_behind(self._tokens, span, self._lang, self._countries.named_from)
        return bool(countries) and own.isdisjoint(countries)

    def _is_spelt_otherwise(self, span: Span) -> bool:
        """Whether an acronym has letters with marks in the text and none in any name of the entity: MİT."""
        if span.words > 1 or not self._tokens.texts[span.first][:2].isupper():
            return False
        text = self._tokens.texts[span.first].partition("'")[0]
        if not text.isupper() or text.isascii() or not folded(text).isascii():
            return False
        return all(name.text != text for name in span.entry.entity.names if name.type == "acronym")

    def _is_borrowed(self, span: Span) -> bool:
        """Whether one word is a thing's in other languages alone, and another's in the text's: МКС in Russian."""
        rivals = self._grouped[span.start, span.end]
        if len(rivals) == 1 or span.words > 1 or span.entry.name.lang == self._lang:
            return False
        low = plain(span.entry.text)
        return not self._has_own(span.entry.entity, low) and any(
            rival.form == THING and self._has_own(rival.entry.entity, low) for rival in rivals.values()
        )

    def _has_own(self, entity: Entity, low: str) -> bool:
        """Whether an entity has a folded name without marks in the text's language."""
        key = entity.id, low
        known = self._own_names.get(key)
        if known is None:
            own = [name.text for name in entity.names if name.lang in (self._lang, None)]
            known = self._own_names[key] = low in map(plain, own)
        return known
