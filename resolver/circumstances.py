"""What else speaks for and against the candidates of a name: countries, dates, titles, fame, everyday words."""

from __future__ import annotations

import math
from functools import cached_property

from gazetteer.entity import Entity
from gazetteer.sources.licences import is_collected
from resolver.candidate import Candidate, Known, held, in_use
from resolver.entries import Entry
from resolver.index import Index
from resolver.language.names.common_words import common_base_forms
from resolver.language.names.surnames import surname_bands
from resolver.language.scripts.detection import LANGUAGES
from resolver.language.scripts.folding import fold
from resolver.matching.comparison import Comparison
from resolver.matching.evidence import Evidence
from resolver.matching.given import is_given, is_listed
from resolver.matching.given_only import is_given_only
from resolver.matching.pairs import feminine_of
from resolver.matching.weights import weights

_CLEARLY_GIVEN = 0.1
"""How far a word may be from a given name of the tables that is spelt by a usual convention."""


class Circumstances:
    """Weighs what is known beside the spellings of names."""

    def __init__(self, index: Index) -> None:
        self._index = index

    def everyday(self, one: Candidate, folded: str, common: bool, borne: bool = False) -> float:
        """What it takes off that a query is an everyday word, or a surname that a town was called by.

        A place that no editor has reviewed (GeoNames has one for nearly every word) must not be a given name or a
        surname either, nor spelt with an error. ``borne``: a person among the candidates has it as a family name.
        """
        table = weights().known
        if common and any(step.kind in ("case", "suffix") for step in one.evidence):
            return table["everyday"]
        name, entity = one.entry.name, one.entry.entity
        if entity.kind == "place" and is_collected(name):
            told = common or borne or _errs(one) or _names_somebody(folded) or _is_base_form(folded)
            return table["everyday"] if told else 0.0
        if entity.kind != "place" or name.type not in ("former", "alias", "exonym"):
            return 0.0
        spellings = {folded}
        if name.type == "former":  # Zhdanov is as common as Жданов
            then = [other for other in entity.names if (other.type, other.until) == ("former", name.until)]
            spellings |= {fold(other.text) for other in then}
            if borne:
                return table["everyday"]
        return 0.0 if spellings.isdisjoint(surname_bands()) else table["everyday"]

    def states(self, entry: Entry, one: Comparison) -> float:
        """What a country's name that only the query has says: the entity's own is free, another one is another's."""
        added = [step.query for step in one.evidence if step.kind == "added" and step.query]
        total = 0.0
        for shown in added:
            countries = self._index.states.countries_of(shown)
            if countries and entry.entity.countries:
                own = not countries.isdisjoint(entry.entity.countries)
                total += (
                    weights().known["own_state"]
                    if own and entry.entity.kind != "place"
                    else -weights().known["other_state"]
                )
        return total

    def add_what_is_known(self, one: Candidate, known: Known, titles: frozenset[str]) -> None:
        """Weigh a candidate by the countries, the year of birth, the date and the titles that are given."""
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

    def bare_names(self, candidates: list[Candidate], common: bool) -> None:
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
            known = prominence >= max(2.0, table["share"] * self._index.most_prominent_person)
            if known and not common and prominence >= table["lead"] * max(rivals, default=0):
                one.odds += table["prominent"]
                one.evidence += (Evidence("prominent"),)
            else:
                one.odds -= table["unknown"]

    def given_names(self, candidates: list[Candidate], folded: str) -> None:
        """A given name alone is nobody's, no ruler's or cleric's either: Іван is not Ivan IV, nor Francis the Pope."""
        table = weights().bare
        if not is_listed(folded):
            return
        for one in candidates:
            if one.entry.entity.kind == "person":
                other = is_given_only(one.entry.parts)
            else:  # Peter is not Питер, which is what people call a city
                other = one.entry.name.type == "nickname" and any(step.kind == "convention" for step in one.evidence)
            if other:
                one.odds -= table["unknown"] + table["prominent"]

    def unreviewed(self, candidates: list[Candidate]) -> None:
        """Places that no editor has reviewed stand back behind an entity that one has: Odessa, Texas, behind Odesa."""
        if any(not is_collected(one.entry.name) and one.odds >= 0.0 and not _errs(one) for one in candidates):
            for one in candidates:
                if is_collected(one.entry.name):
                    one.odds -= weights().known["unreviewed"]

    def fame(self, entity: Entity) -> float:
        """How much an entity is written about, from 0 to 1, the most of all that the gazetteer has."""
        return math.log1p(entity.prominence) / self._most_fame if entity.prominence else 0.0

    @cached_property
    def _most_fame(self) -> float:
        return math.log1p(self._index.most_prominent) or 1.0


def _names_somebody(folded: str) -> bool:
    """Whether a folded word is a given name or a common surname, a woman's too."""
    if " " in folded:
        return False
    bands = surname_bands()
    return folded in bands or any(one in bands for one in feminine_of(folded)) or is_given(folded, _CLEARLY_GIVEN)


def _errs(one: Candidate) -> bool:
    """Whether a candidate is reached by an error only."""
    return any(step.kind in ("typo", "similar") for step in one.evidence)


def _is_base_form(folded: str) -> bool:
    """Whether a folded word is the base form of an everyday one: Победа."""
    return any(folded in common_base_forms(lang) for lang in LANGUAGES)
