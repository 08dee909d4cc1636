"""Ranking: the candidates of a name weighed against one another and against nobody."""

from __future__ import annotations

import math
from functools import cached_property
from string import capwords

from msgspec.structs import replace

from gazetteer.provenance import is_collected
from resolver.arguments import LONGEST_NAME
from resolver.index import Index
from resolver.index.reviewed_places import index_of_reviewed_places
from resolver.language.names.common_words import common_base_forms, common_words
from resolver.language.names.compounds import is_hyphened_compound
from resolver.language.names.legal_forms import names_company
from resolver.language.names.list_abbreviations import words_in_full
from resolver.language.names.region_words import region_in_full, without_bygone_units, without_town_label
from resolver.language.names.titles import highest_offices, title_keys
from resolver.language.scripts.cleaning import clean
from resolver.language.scripts.detection import LANGUAGES
from resolver.language.scripts.folding import fold
from resolver.language.scripts.letters import APOSTROPHES
from resolver.matching.calibration import calibration
from resolver.matching.evidence import Evidence
from resolver.matching.forms.hypotheses import base_forms, itself
from resolver.matching.lists.alternatives import alternatives, with_full_stops, without_description
from resolver.matching.lists.headings import Heading
from resolver.matching.lists.records import cut_line, record
from resolver.matching.weights import weights
from resolver.ranking.adjectives import as_adjective
from resolver.ranking.bare_names import BareNames
from resolver.ranking.candidate import Candidate, Known, Ranked
from resolver.ranking.circumstances import Circumstances
from resolver.ranking.dedicated import dedicated
from resolver.ranking.former_names import set_back_former_names
from resolver.ranking.glued import parted
from resolver.ranking.head_words import set_back_head_words
from resolver.ranking.inflected import Inflected
from resolver.ranking.known_besides import KnownBesides
from resolver.ranking.namesakes import even_out_namesakes, set_back_respelt_exonyms
from resolver.ranking.other_trades import has_another, trade_told
from resolver.ranking.precedence import (
    SURE,
    is_sure,
    set_back_known_places,
    set_back_meanings,
    set_back_other_readings,
    set_back_parts,
)
from resolver.ranking.regions_abroad import regions_abroad
from resolver.ranking.surroundings import Surroundings
from resolver.ranking.titled import is_office
from resolver.ranking.weighing import Weighing
from resolver.ruled_out import is_ruled_out


class Ranking:
    """Ranks the entities of an index for a name.

    ``errors`` says whether a name may have typing errors, ``context`` whether what may stand around it in a query is
    read, and ``known_places`` whether places are also found by what the built-in gazetteer knows them to be called
    besides. ``other_places`` is whether a name that the world calls another place by speaks against a place.
    """

    def __init__(
        self,
        index: Index,
        *,
        errors: bool = True,
        context: bool = True,
        known_places: bool = True,
        other_places: bool = True,
    ) -> None:
        self._index = index
        self._context = context
        self._known_places = known_places
        self._other_places = other_places
        self._weighing = Weighing(index, errors=errors, other_places=other_places)
        self._circumstances = Circumstances(index)
        self._bare_names = BareNames(index)
        self._inflected = Inflected(index)
        self._surroundings = Surroundings(index, self._weighing)

    def ranked(self, name: str, kind: str | None, known: Known) -> Ranked:
        """The candidates for a name, best first, with scores that share one probability among them and nobody."""
        candidates = self.weighed(name, kind, known)
        return Ranked(
            name,
            tuple([one.entry for one in candidates]),
            tuple(calibration().scores([(one.entry.entity.kind, one.log_odds) for one in candidates])),
            tuple([tuple([evidence.step for evidence in one.evidence]) for one in candidates]),
        )

    def weighed(self, name: str, kind: str | None, known: Known) -> list[Candidate]:
        """The candidates for a name, best first, with log-odds that are not calibrated yet."""
        if len(name) > LONGEST_NAME:
            return []
        cut = cut_line(name)
        trade = frozenset[str]()
        told = Heading(name)
        if not self._index.bearers(name):
            trade, told = trade_told(name), record(name)
        name, kind = told.name, kind or told.kind
        known = replace(known, born=known.born or told.born, countries=known.countries or told.countries)
        copy = clean(name)
        written = copy.text.strip()
        folded = fold(written)
        best, titles = self._proposed(name, written, kind)
        if cut is not None and not is_sure(best):
            self._surroundings.add_cut(*cut, kind, best)
        candidates = self._admitted(best, written)
        for one in candidates:
            self._circumstances.add_what_is_known(one, known, titles)
            if trade and one.entry.entity.kind == "person" and has_another(one.entry.entity, trade):
                one.log_odds -= weights().known["other_trade"]
                one.evidence += (Evidence("contradiction", "trade"),)
            if copy.repairs:
                one.evidence = (Evidence("homoglyph", None, name, copy.text), *one.evidence)
        common = any(folded in common_words(lang) for lang in LANGUAGES)
        base_form = any(folded in common_base_forms(lang) for lang in LANGUAGES)
        asked_place = kind == "place" or bool(known.countries)
        self._circumstances.everyday(candidates, folded, common=common, asked_place=asked_place)
        set_back_head_words(candidates, itself(written).words, asked_place=asked_place)
        self._bare_names.weigh(candidates, folded, highest_offices(titles), known, common=base_form)
        self._circumstances.given_names(candidates, folded)
        self._circumstances.unreviewed(candidates, written)
        set_back_other_readings(candidates)
        set_back_respelt_exonyms(candidates)
        even_out_namesakes(candidates, written)
        if self._other_places:
            set_back_known_places(candidates, itself(name).words)
        set_back_meanings(candidates, itself(name).words)
        set_back_parts(candidates, itself(name).words)
        set_back_former_names(candidates, known.date)
        if kind in (None, "place") and all(one.log_odds < SURE for one in candidates) and self._knows_more:
            candidates = self._with_known_besides(name, folded, known, candidates)
        candidates = as_adjective(written, kind, candidates, self._index)
        most = max((one.entry.entity.prominence for one in candidates), default=0)
        for one in candidates:
            one.log_odds += weights().known["famous"] * self._circumstances.fame(one.entry.entity)
            one.log_odds -= weights().known["prominence"] * (math.log1p(most) - math.log1p(one.entry.entity.prominence))
        candidates.sort(key=lambda one: (-one.log_odds, -one.entry.entity.prominence, one.entry.entity.id))
        return candidates

    def _with_known_besides(self, name: str, folded: str, known: Known, candidates: list[Candidate]) -> list[Candidate]:
        """The candidates and the places that the world calls by the name, though the gazetteer does not."""
        best = {one.entry.entity.id: one for one in candidates}
        self._known_besides.add(name, folded, known, best)
        return list(best.values())

    @cached_property
    def _knows_more(self) -> bool:
        """Whether there are reviewed places that the gazetteer does not have itself, and things that may be one."""
        if not (self._known_places and self._index.postings.has_things) or self._index.gazetteer.holds_builtin:
            return False
        return any(place.id not in self._index.gazetteer for place in index_of_reviewed_places().gazetteer)

    @cached_property
    def _known_besides(self) -> KnownBesides:
        reviewed = ranking_of_reviewed_places()
        return KnownBesides(
            self._index.gazetteer, self._weighing, lambda name, known: reviewed.ranked(name, "place", known)
        )

    def _proposed(self, name: str, written: str, kind: str | None) -> tuple[dict[str, Candidate], frozenset[str]]:
        """The best candidate of each entity that a name may stand for, and the keys of the titles that it has."""
        best: dict[str, Candidate] = {}
        titles = title_keys(name)
        name = name if self._index.bearers(name) else without_description(name)
        full = region_in_full(without_town_label(without_bygone_units(words_in_full(name))))
        if full != name:
            self._weighing.add([itself(name)], kind, best)
            name = full
        self._weighing.add([itself(one) for one in alternatives(name, kind)], kind, best)
        if kind != "person" and with_full_stops(name):
            self._weighing.add([itself(name.replace(".", ""))], kind, best)
        if (titles or title_keys(name.rpartition(" ")[2])) and is_office(name, self._index):
            # a title names nobody, unless it is somebody's name to the letter: the newspaper Sözcü
            return {identifier: one for identifier, one in best.items() if one.entry.name.text == written}, titles
        if not is_sure(best):
            self._weighing.add(base_forms(name), kind, best)
            self._inflected.add(name, kind, best)
            self._weighing.add(parted(name, self._index), kind, best)
        elif any(mark in name for mark in APOSTROPHES):
            # a term is read with its suffix, and a name is not: Beyaz Saray'dan
            suffixed = [one for one in base_forms(name) if any(step.kind == "suffix" for step in one.evidence)]
            self._weighing.add(suffixed, kind, best)
        if not is_sure({key: one for key, one in best.items() if all(step.kind != "sort" for step in one.evidence)}):
            # Oblast di Volinia is more than Volinia
            self._weighing.add(regions_abroad(name, self._index), kind, best)
        if not self._context:
            return best, titles
        titles |= self._surroundings.add(name, kind, best)
        if name.islower() and not is_sure(best):
            # as people search: what stands around is told by its capitals
            titles |= self._surroundings.add(capwords(name), kind, best)
        if names_company(written) or is_hyphened_compound(written) or dedicated(name) is not None:
            best = {identifier: one for identifier, one in best.items() if one.entry.entity.kind != "person"}
        return best, titles

    @staticmethod
    def _admitted(best: dict[str, Candidate], written: str) -> list[Candidate]:
        """The candidates that nothing rules out, those whose name is written so raised."""
        ruled_out = {
            identifier for identifier, one in best.items() if is_ruled_out(one.entry.entity, written, one.evidence)
        }
        admitted: list[Candidate] = []
        for identifier, one in best.items():
            # what is no form of one name is no case of its namesake's either
            if identifier in ruled_out or (ruled_out and any(step.kind == "case" for step in one.evidence)):
                continue
            spelt = {
                written,
                *(step.name for step in one.evidence if step.kind == "suffix"),
            }  # MİT'e is of MİT, not MIT
            if any(own.text in spelt and not is_collected(own) for own in one.entry.entity.names):
                one.log_odds += weights().known["letter_by_letter"]
            admitted.append(one)
        return admitted


def ranking_of_reviewed_places() -> Ranking:
    """What ranks the built-in gazetteer's reviewed places for a name as it stands: to tell what else it is called."""
    return Ranking(index_of_reviewed_places(), errors=False, context=False, known_places=False)
