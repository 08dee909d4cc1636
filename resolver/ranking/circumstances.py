"""What else speaks for and against the candidates of a name: countries, dates, titles, fame, everyday words."""

from __future__ import annotations

import math
from functools import cached_property, lru_cache
from typing import Final

from gazetteer.entity import Entity
from gazetteer.provenance import is_collected
from resolver.descriptions import may_be_states
from resolver.index import Index
from resolver.language.names.common_words import common_base_forms
from resolver.language.names.surnames import surname_bands, surname_endings, world_surnames
from resolver.language.scripts.detection import LANGUAGES
from resolver.language.scripts.folding import fold
from resolver.matching.evidence import AS_SPELT, INFLECTIONS, Evidence, Kinds
from resolver.matching.forms.lemmas import base_words
from resolver.matching.persons.frequency import is_surname, surname_band
from resolver.matching.persons.given import CLEARLY_GIVEN, is_given, is_listed
from resolver.matching.persons.given_only import is_given_only
from resolver.matching.weights import weights
from resolver.matching.words.pairs import feminine_of
from resolver.ranking.candidate import (
    Candidate,
    Known,
    as_it_stands,
    errs,
    held,
    in_use,
    is_inflected,
    letter_by_letter,
    stands_so,
    year,
)

_LARGE = 200
"""The prominence from which on a place nobody has reviewed is meant by its name even where that is a surname, too."""

_FAR_FROM_NAME = 0.2
"""What a spelling costs from which on a surname is rather itself than a place's name by some convention."""

_FAR_FROM_READING = 0.3
"""What a word costs from which on it is no other spelling of a place's that no editor has reviewed."""

_CITY = 130
"""The prominence from which on the name of a place of the three countries that nobody has reviewed may be misspelt:
some 150,000 inhabitants."""

_KNOWN_TO_ALL = 3000
"""The prominence below which a town's name in a foreign language is a surname before it: Виноградов, not Николаев."""

_COMMON, _RARE = 2, 4
"""The frequency bands of surnames down to which that holds, and the one below all."""

_OF_A_PLACE: Final[Kinds] = frozenset(("country", "sort"))
"""Steps that say that a query is a place's."""


class Circumstances:
    """Weighs what is known beside the spellings of names."""

    def __init__(self, index: Index) -> None:
        self._index = index

    def everyday(self, candidates: list[Candidate], folded: str, *, common: bool, asked_place: bool) -> None:
        """Set back what a query names only if it is no everyday word, no given name, and no surname.

        ``common``: it is an everyday word in some form; ``asked_place``: a place is asked for, or its country is given,
        so that it may well be called as people are. A place that no editor has reviewed (GeoNames has one for nearly
        every word) must be neither, nor spelt with an error; another town must not have been called by a surname only.
        """
        borne = any(one.comparison.bare and as_it_stands(one) for one in candidates)
        large = any(
            one.entry.entity.prominence >= _LARGE and is_collected(one.entry.name) and stands_so(one)
            for one in candidates
        )
        somebody = not asked_place and " " not in folded and "-" not in folded
        for one in candidates:
            name, entity = one.entry.name, one.entry.entity
            if any(step.kind in _OF_A_PLACE for step in one.evidence):
                # the query says itself that it is a place's, but a village that nobody writes about is seldom misspelt
                told = entity.kind == "place" and is_collected(name) and _errs_too_far(one)
            elif common and is_inflected(one):
                told = True
            elif entity.kind != "place":
                told = False
            elif is_collected(name):
                told = common or borne or _errs_too_far(one) or _is_base_form(folded)
                told = told or (somebody and (_names_somebody(folded) or _is_of_a_family(one, folded, large)))
            else:
                told = _was_called_by(one, folded, borne) or (somebody and _is_rather_somebody(one, folded))
            if told:
                one.log_odds -= weights().known["everyday"]

    def add_what_is_known(self, one: Candidate, known: Known, titles: frozenset[str]) -> None:
        """Weigh a candidate by the countries, the year of birth, the date and the titles that are given."""
        table = weights().known
        entity = one.entry.entity
        if known.countries and entity.countries:
            agree = not set(known.countries).isdisjoint(entity.countries)
            differs = table["other_country_of_place" if entity.kind == "place" else "other_country"]
            one.log_odds += table["country"] if agree else -differs
            one.evidence += (Evidence("country", "agrees" if agree else "differs"),)
        elif known.countries and may_be_states(entity, one.entry.text):
            one.log_odds -= table["other_country"]  # Ukraine's Security Council, and not the world's
        if known.born is not None and entity.born is not None:
            apart = abs(known.born - entity.born)
            one.log_odds += table["born"] if apart == 0 else -table["other_born"] if apart > 1 else 0.0
            one.evidence += (Evidence("born", "agrees" if apart <= 1 else "differs"),)
        if known.date is not None and not in_use(one.entry.name, known.date):
            one.log_odds -= table["not_in_use"]
        if known.date is not None and entity.born is not None and year(known.date) < entity.born:
            one.log_odds -= table["other_born"]
            one.evidence += (Evidence("born", "differs"),)
        if titles:
            matches = any(role.role in titles and held(role.since, role.until, known.date) for role in entity.roles)
            if matches:
                one.log_odds += table["title"]
                one.evidence += (Evidence("title-in-context"),)

    def given_names(self, candidates: list[Candidate], folded: str) -> None:
        """A given name alone is nobody's, no ruler's or cleric's either: Іван is not Ivan IV, nor Francis the Pope."""
        table = weights().bare
        listed = is_listed(folded)
        called_so = [one.entry.entity for one in candidates if _is_given_name_of(one)]
        best_known = max((entity.prominence for entity in called_so if entity.kind == "person"), default=0)
        clearly = listed or is_given(folded, CLEARLY_GIVEN)
        for one in candidates:
            if clearly and one.entry.entity.kind == "person" and is_given_only(one.entry.parts):
                other = True  # Kiril is no more the Patriarch than Kirill
            elif (
                one.comparison.bare and best_known > one.entry.entity.prominence and not letter_by_letter(one.evidence)
            ):
                other = True  # Барак is Obama's given name, and Barrack but sounds so
            elif not listed:  # Кириллов is a surname, and no case of the Patriarch Kirill
                other = (
                    one.entry.entity.kind == "person"
                    and is_inflected(one)
                    and is_given_only(one.entry.parts)
                    and is_surname(folded)
                )
            elif one.entry.entity.kind == "person":
                other = False
            else:  # Peter is not Питер, which is what people call a city
                other = one.entry.name.type == "nickname" and any(step.kind == "convention" for step in one.evidence)
            if other:
                one.log_odds -= table["unknown"] + table["prominent"]

    def unreviewed(self, candidates: list[Candidate], written: str) -> None:
        """Places that no editor has reviewed stand back behind an entity that one has: Odessa, Texas, behind Odesa.

        Only where there is none does it count that the name is theirs as it is ``written``: Krym is Crimea.
        """
        if any(not is_collected(one.entry.name) and one.log_odds >= 0.0 and not errs(one) for one in candidates):
            for one in candidates:
                if is_collected(one.entry.name):
                    one.log_odds -= weights().known["unreviewed"]
            return
        for one in candidates:
            if any(written == own.text and is_collected(own) for own in one.entry.entity.names):
                one.log_odds += weights().known["letter_by_letter"]

    def fame(self, entity: Entity) -> float:
        """How much an entity is written about, from 0 to 1, the most of all that the gazetteer has."""
        return math.log1p(entity.prominence) / self._most_fame if entity.prominence else 0.0

    @cached_property
    def _most_fame(self) -> float:
        return math.log1p(self._index.most_prominent) or 1.0


def _is_given_name_of(one: Candidate) -> bool:
    """Whether a query is the given name of somebody letter by letter, and no more: Барак."""
    return letter_by_letter(one.evidence) and all(
        step.kind in AS_SPELT or step.label == "omitted:family" for step in one.evidence
    )


def _errs_too_far(one: Candidate) -> bool:
    """Whether a query would be an error for a place, or mix conventions, as HIMARS for Guemar; a city's may be one."""
    city = one.entry.entity.native is not None and one.entry.entity.prominence >= _CITY
    return not city and (errs(one) or any(step.cost >= _FAR_FROM_READING for step in one.evidence))


def _names_somebody(folded: str) -> bool:
    """Whether a folded word is a given name or a common surname, a woman's too."""
    if " " in folded:
        return False
    bands = surname_bands()
    return folded in bands or any(one in bands for one in feminine_of(folded)) or is_given(folded, CLEARLY_GIVEN)


def _was_called_by(one: Candidate, folded: str, borne: bool) -> bool:
    """Whether a query is a surname that a town was called by, in another language or in former times."""
    name, entity = one.entry.name, one.entry.entity
    if name.type not in ("former", "alias", "exonym"):
        return False
    spellings = {folded}
    if name.type == "former":  # Zhdanov is as common as Жданов
        if borne:
            return True
        then = [other for other in entity.names if (other.type, other.until) == ("former", name.until)]
        spellings |= {fold(other.text) for other in then}
    return not spellings.isdisjoint(surname_bands())


def _is_rather_somebody(one: Candidate, folded: str) -> bool:
    """Whether a word is a surname before it is a town's name misspelt, in part or in a language of others."""
    name, entity = one.entry.name, one.entry.entity
    if (errs(one) or any(step.kind == "omitted" for step in one.evidence)) and (
        is_surname(folded) or _ends_as_surname(folded)
    ):
        return True
    if folded in world_surnames() and sum(step.cost for step in one.evidence) >= _FAR_FROM_NAME:
        return True  # Sarıkaya is hardly how somebody writes Şarika, which is Sharjah
    foreign = name.lang not in ("en", entity.native) and entity.prominence < _KNOWN_TO_ALL
    return foreign and (surname_band(folded) or _RARE) <= _COMMON


def _is_of_a_family(one: Candidate, folded: str, large: bool) -> bool:
    """Whether a word that leads to a place nobody has reviewed is a family's name before it is that place's.

    A surname is (Carson, Карсон), unless a ``large`` city is called so; so is what looks like one where it is not the
    place's name as it stands (Городенко, no vocative of Городенка), or where it is a part of it only.
    """
    other = not stands_so(one)
    if large and not other:
        return False
    spellings = {folded, *(fold(step.name) for step in one.evidence if step.kind in INFLECTIONS and step.name)}
    if not other:
        spellings.add(fold(one.entry.entity.names[0].text))
    if any(is_surname(spelling) for spelling in spellings):
        return True
    # what is the whole name by a convention ends as the name does: Чамлыхемшин is Çamlıhemşin
    changed = errs(one) or is_inflected(one) or any(step.kind == "omitted" for step in one.evidence)
    return changed and any(_ends_as_surname(word) for word in (folded, *base_words(folded)))


@lru_cache(maxsize=1 << 13)
def _ends_as_surname(folded: str) -> bool:
    """Whether a folded word ends as surnames do: Вербицький, Ramensky."""
    return folded.endswith(surname_endings())


def _is_base_form(folded: str) -> bool:
    """Whether a folded word is the base form of an everyday one: Победа."""
    return any(folded in common_base_forms(lang) for lang in LANGUAGES)
