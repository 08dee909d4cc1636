"""Ranking: the candidates of a name weighed against one another and against nobody."""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import cached_property

from gazetteer.entity import Entity
from resolver.annotation.forms import Forms
from resolver.annotation.plans import Plans
from resolver.annotation.span import BARE, PARTIAL
from resolver.annotation.spans import SpanFinder
from resolver.annotation.tokens import tokens
from resolver.candidate import Candidate, Known, held, in_use, letter_by_letter
from resolver.index import Entry, Index
from resolver.language.names.common_words import common_base_forms, common_words
from resolver.language.names.surnames import surname_bands
from resolver.language.names.titles import is_title, title_keys
from resolver.language.scripts import letters
from resolver.language.scripts.cleaning import clean, cleaned
from resolver.language.scripts.detection import LANGUAGES
from resolver.language.scripts.folding import fold
from resolver.match import Match
from resolver.matching.alternatives import alternatives
from resolver.matching.calibration import calibration, shared
from resolver.matching.comparison import Comparison, compared
from resolver.matching.evidence import Evidence, of_name
from resolver.matching.hypotheses import COSTS, Hypothesis, base_forms, itself, names_a_woman, strained
from resolver.matching.pairs import pair
from resolver.matching.parts import Parts, parts
from resolver.matching.weights import weights

_SURE = 6.5
"""Log-odds above which a name as it stands needs no look at what it might be inflected from."""


class Ranking:
    """Ranks the entities of an index for a name."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._finders: dict[str, SpanFinder] = {}

    def ranked(self, name: str, kind: str | None, known: Known) -> tuple[Match, ...]:
        """The candidates for a name, best first, with scores that share one probability among them and nobody."""
        candidates = self.weighed(name, kind, known)
        curve = calibration().resolve
        scores = shared([curve.log_odds(one.odds) for one in candidates])
        return tuple(
            Match(name, one.entry.entity, one.entry.name, score, one.evidence)
            for score, one in zip(scores, candidates, strict=True)
        )

    def weighed(self, name: str, kind: str | None, known: Known) -> list[Candidate]:
        """The candidates for a name, best first, with log-odds that are not calibrated yet."""
        if is_title(name):
            return []
        best: dict[str, Candidate] = {}
        self._weigh([itself(one) for one in alternatives(name, kind)], kind, best)
        if not best or max(one.odds for one in best.values()) < _SURE:
            self._weigh(base_forms(name), kind, best)
            self._add_inflected(name, kind, best)
        copy = clean(name)
        written = copy.text.strip()
        folded = fold(written)
        titles = title_keys(name)
        candidates: list[Candidate] = []
        for one in best.values():
            entity = one.entry.entity
            if any(written == own.text for own in entity.names):
                one.odds += weights().known["letter_by_letter"]
            if any(fold(spelling) == folded for spelling in entity.never):
                continue
            self._add_what_is_known(one, known, titles)
            candidates.append(one)
        if copy.repairs:
            for one in candidates:
                one.evidence = (Evidence("homoglyph", None, name, copy.text), *one.evidence)
        common = any(folded in common_words(lang) for lang in LANGUAGES)
        base_form = any(folded in common_base_forms(lang) for lang in LANGUAGES)
        for one in candidates:
            one.odds -= self._everyday(one, folded, common)
        self._bare_names(candidates, base_form)
        if any(letter_by_letter(one.comparison.evidence) for one in candidates):
            for one in candidates:
                if any(step.kind in ("typo", "similar", "case") for step in one.evidence):
                    one.odds -= weights().known["not_as_it_stands"]
        most = max((one.entry.entity.prominence for one in candidates), default=0)
        for one in candidates:
            one.odds += weights().known["famous"] * self._fame(one.entry.entity)
            one.odds -= weights().known["prominence"] * (math.log1p(most) - math.log1p(one.entry.entity.prominence))
        candidates.sort(key=lambda one: (-one.odds, -one.entry.entity.prominence, one.entry.entity.id))
        return candidates

    def _weigh(self, hypotheses: Iterable[Hypothesis], kind: str | None, best: dict[str, Candidate]) -> None:
        table = weights().known
        for hypothesis in hypotheses:
            search = self._index.search(hypothesis.words, kind)
            for entry in search.entries:
                person = entry.entity.kind == "person"
                if person and not hypothesis.for_persons:
                    continue
                query = parts(hypothesis.text, entry.entity.kind)
                one = compared(query, entry.parts, self._index.rarity, search.near)
                odds = one.log_odds - hypothesis.cost
                if hypothesis.evidence and strained(one.evidence):
                    odds -= table["inflected_error"]
                if entry.name.type == "nickname" and any(step.kind in ("added", "omitted") for step in one.evidence):
                    continue  # повар Путина is nobody's name in part
                if person:
                    odds -= self._other_patronymic(query, entry)
                else:
                    odds += self._states(entry, one)
                rival = best.get(entry.entity.id)
                if rival is None or odds > rival.odds:
                    name = entry.name
                    evidence = hypothesis.evidence + one.evidence + of_name(name.type, name.text, name.until)
                    best[entry.entity.id] = Candidate(entry, odds, one, evidence)

    def _add_inflected(self, name: str, kind: str | None, best: dict[str, Candidate]) -> None:
        """Candidates whose whole name the query is in some case, by the grammar that annotation goes by."""
        text = cleaned(name)
        words = tokens(text)
        if not words:
            return
        langs = letters.orthographies(text) if letters.script(text) == letters.CYRILLIC else ("tr",)
        table = weights().known
        for lang in langs:
            if lang not in LANGUAGES:
                continue
            for span in self._finder(lang).spans(words):
                entity = span.entry.entity
                whole = span.first == 0 and span.last == len(words) - 1
                if not whole or span.form == PARTIAL or (kind is not None and entity.kind != kind):
                    continue
                if not any(step.kind in ("case", "suffix") for step in span.evidence):
                    continue
                if lang == "tr" and span.form == BARE and "'" not in text:
                    continue  # Lavrova is a woman before it is a dative
                odds = table["inflected"] - table["inflected_cost"] * span.cost
                odds -= COSTS["woman"] if entity.kind == "person" and names_a_woman(text) else 0.0
                odds += weights().persons["given_missing"] if span.form == BARE else 0.0
                rival = best.get(entity.id)
                if rival is None or odds > rival.odds:
                    one = Comparison(odds, span.evidence, span.form == BARE)
                    best[entity.id] = Candidate(span.entry, odds, one, span.evidence)

    @cached_property
    def _plans(self) -> Plans:
        return Plans(self._index)

    def _finder(self, lang: str) -> SpanFinder:
        finder = self._finders.get(lang)
        if finder is None:
            finder = self._finders[lang] = SpanFinder(self._plans, Forms(self._index, lang))
        return finder

    def _other_patronymic(self, query: Parts, entry: Entry) -> float:
        """What it takes off that the query's patronymic is none of those that the person's other names have."""
        asked = [part for part in query.parts if part.role == "patronymic"]
        if not asked or any(part.role == "patronymic" for part in entry.parts.parts):
            return 0.0
        own = [
            part
            for other in self._index.full_names(entry.entity)
            for part in other.parts.parts
            if part.role == "patronymic"
        ]
        if not own:
            return 0.0
        agree = any((found := pair(asked[0].text, part.text)) is not None and found.cost <= 0.5 for part in own)
        return 0.0 if agree else -weights().persons["contradiction_patronymic"]

    def _everyday(self, one: Candidate, folded: str, common: bool) -> float:
        """What it takes off that a query is an everyday word, or a common surname that a town was called by."""
        table = weights().known
        if common and any(step.kind in ("case", "suffix") for step in one.evidence):
            return table["everyday"]
        town = one.entry.entity.kind == "place" and one.entry.name.type in ("former", "alias", "exonym")
        return table["everyday"] if town and folded in surname_bands() else 0.0

    def _states(self, entry: Entry, one: Comparison) -> float:
        """What a country's name that only the query has says: the entity's own is free, another one is another's."""
        added = [step.query for step in one.evidence if step.kind == "added" and step.query]
        total = 0.0
        for shown in added:
            countries = self._index.countries_of(shown)
            if countries and entry.entity.countries:
                own = not countries.isdisjoint(entry.entity.countries)
                total += (
                    weights().known["own_state"]
                    if own and entry.entity.kind != "place"
                    else -weights().known["other_state"]
                )
        return total

    def _add_what_is_known(self, one: Candidate, known: Known, titles: frozenset[str]) -> None:
        table = weights().known
        entity = one.entry.entity
        if known.countries and entity.countries:
            agree = not set(known.countries).isdisjoint(entity.countries)
            one.odds += table["country"] if agree else -table["other_country"]
            one.evidence += (Evidence("country", "agrees" if agree else "differs"),)
        if known.born is not None and entity.born is not None:
            apart = abs(known.born - entity.born)
            one.odds += table["born"] if apart == 0 else -table["other_born"] if apart > 1 else 0.0
            one.evidence += (Evidence("born", "agrees" if apart <= 1 else "differs"),)
        if known.date is not None and not in_use(one.entry.name, known.date):
            one.odds -= table["not_in_use"]
        if titles:
            matches = any(role.role in titles and held(role.since, role.until, known.date) for role in entity.roles)
            if matches:
                one.odds += table["title"]
                one.evidence += (Evidence("title-in-context"),)

    def _bare_names(self, candidates: list[Candidate], common: bool) -> None:
        """A surname alone counts only for a bearer so prominent that readers take it for him, and if it is no word."""
        bare = [one for one in candidates if one.comparison.bare]
        if not bare:
            return
        table = weights().bare
        odds = {one.entry.entity.id: one.odds for one in bare}
        for one in bare:
            prominence = one.entry.entity.prominence
            rivals = [
                other.entry.entity.prominence * (1.0 if other.entry.entity.died is None else table["dead"])
                for other in bare
                if other is not one and odds[other.entry.entity.id] > odds[one.entry.entity.id] - table["rival"]
            ]
            known = prominence >= max(2.0, table["share"] * self._most_prominent)
            if known and not common and prominence >= table["lead"] * max(rivals, default=0):
                one.odds += table["prominent"]
                one.evidence += (Evidence("prominent"),)
            else:
                one.odds -= table["unknown"]

    def _fame(self, entity: Entity) -> float:
        """How much an entity is written about, from 0 to 1, the most of all that the gazetteer has."""
        return math.log1p(entity.prominence) / self._most_fame if entity.prominence else 0.0

    @cached_property
    def _most_fame(self) -> float:
        return math.log1p(max((entry.entity.prominence for entry in self._index.entries), default=0)) or 1.0

    @cached_property
    def _most_prominent(self) -> int:
        people: Iterable[Entity] = (entry.entity for entry in self._index.entries)
        return max((entity.prominence for entity in people if entity.kind == "person"), default=0)
