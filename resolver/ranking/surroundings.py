"""What a query says around a name: where a place lies and what sort it is, where a thing stands, whose title it is."""

from __future__ import annotations

from gazetteer.claims import claimants
from gazetteer.entity import INSTITUTIONS, Entity
from gazetteer.provenance import is_reviewed
from resolver.index import Index
from resolver.language.names.region_words import is_district, region_in_full
from resolver.language.scripts.folding import fold
from resolver.matching.evidence import Evidence
from resolver.matching.forms.hypotheses import base_forms, itself
from resolver.matching.weights import weights
from resolver.ranking.candidate import (
    HOPELESS,
    Candidate,
    is_named_by,
    is_the_name,
    keep_better,
    says_no_more,
    stands_so,
)
from resolver.ranking.dedicated import dedicated
from resolver.ranking.from_above import lies_in, turned
from resolver.ranking.persons_beside import PersonsBeside
from resolver.ranking.precedence import is_sure
from resolver.ranking.qualifiers import Qualified, lies_elsewhere, qualified
from resolver.ranking.seated import of_town, seated
from resolver.ranking.short_forms import weigh_short_forms
from resolver.ranking.sort_words import sorted_names
from resolver.ranking.weighing import Weighing

_LIKELY = 2.5
"""Log-odds of the places that are likely meant."""

_MOST_WORDS = 8
"""How many words are tried for one that is cut off."""


class Surroundings:
    """Weighs the candidates of a query by the name that is left of it without what stands around."""

    def __init__(self, index: Index, weighing: Weighing) -> None:
        self._index = index
        self._weighing = weighing
        self._persons = PersonsBeside(index, weighing)

    def add(self, name: str, kind: str | None, best: dict[str, Candidate]) -> frozenset[str]:
        """Put into ``best`` whom the name within a query leads to; the keys of the titles that stand beside it."""
        if kind != "person" and self._index.postings.has_things:
            self._weigh_things(name, kind, best)
        return self._persons.add(name, best) if kind in (None, "person") and not is_sure(best) else frozenset()

    def add_cut(self, rest: str, piece: str, kind: str | None, best: dict[str, Candidate]) -> None:
        """Put into ``best`` whom a line leads to that breaks off in a word: OTOKAR OTOMOTIV VE SAVUNMA SANAYI A."""
        found: dict[str, Candidate] = {}
        self._weighing.add([itself(rest)], kind, found)
        words = {word for one in found.values() for word in one.entry.parts.words if word.startswith(fold(piece))}
        self._weighing.add([itself(f"{rest} {word.upper()}") for word in sorted(words)[:_MOST_WORDS]], kind, found)
        for one in found.values():
            keep_better(one, best)

    def _weigh_things(self, name: str, kind: str | None, best: dict[str, Candidate]) -> None:
        """Places and what stands in them: by where a query says that they are, their sort, and whom they honour."""
        asked = qualified(name, self._index, self._likely)
        if asked is not None and kind in (None, "place"):
            self._weigh_qualified(asked, best)
        if kind in (None, "place"):
            self._weigh_from_above(name, best)
        if asked is not None and (asked.countries or asked.holders) and kind in (None, *INSTITUTIONS):
            if asked.bracketed:
                self._weigh_bracketed(asked, kind, best)
            elif asked.parted:
                self._weigh_behind_comma(asked, kind, best)
        if not is_sure(best, all_said=True):
            self._weigh_sorted(name, kind, best)
            self._weigh_dedicated(name, kind, best)
        if not is_sure(best):
            self._weigh_seated(name, kind, best)
        if kind in (None, *INSTITUTIONS):
            weigh_short_forms(name, kind, best, self._index, self._weighing)

    def _likely(self, text: str) -> list[Entity]:
        """The places that a text is likely to mean, whatever it is spelt by."""
        found: dict[str, Candidate] = {}
        self._weighing.add([itself(text)], "place", found)
        likely = [one.entry.entity for one in found.values() if one.log_odds >= _LIKELY]
        for labelled in sorted_names(text) if not likely else ():  # Republik Tuwa
            sorted_so: dict[str, Candidate] = {}
            self._weighing.add([itself(labelled.name)], "place", sorted_so)
            likely += [
                one.entry.entity
                for one in sorted_so.values()
                if one.log_odds >= _LIKELY and labelled.suits(one.entry.entity)
            ]
        return likely

    def _weigh_qualified(self, asked: Qualified, best: dict[str, Candidate]) -> None:
        """Places by their own name, where a query says in which country or region the place lies.

        In brackets may stand another name of the place itself, or the same: Kadijiwka (Stachanow), Adana (Adana).
        """
        table = weights().known
        found: dict[str, Candidate] = {}
        self._weighing.add([itself(asked.head)], "place", found)
        if asked.parted and not is_sure(found):
            self._weighing.add(base_forms(asked.head), "place", found)  # Suruç'ta (Şanlıurfa)
        for labelled in sorted_names(asked.head) if not any(map(stands_so, found.values())) else ():
            if labelled.kind == "place":  # Kharkiv Oblast is no Kharkiv
                self._weighing.add([itself(labelled.name)], "place", found)
                for identifier in [one for one in found if labelled.suits(found[one].entry.entity) is False]:
                    del found[identifier]  # с. Карпати is a village, and no mountains
        twice = frozenset(one for one in asked.holders & found.keys() if asked.bracketed and is_the_name(found[one]))
        unknown = is_district(asked.qualifier) and sum(map(is_the_name, found.values())) == 1
        agreeing = {identifier for identifier, one in found.items() if self._agrees(one.entry.entity, asked)}
        known = not asked.names_state(self._index.gazetteer) or any(
            is_the_name(found[one]) and is_reviewed(found[one].entry.entity) for one in agreeing
        )
        for identifier, one in found.items():
            if not asked.countries:
                one.log_odds -= table["unknown_district" if unknown else "unknown_qualifier"]
            elif identifier in agreeing:
                one.log_odds += table["country"]
                one.evidence += (Evidence("country", "agrees", asked.qualifier),)
            elif one.entry.entity.countries and (known or asked.countries.isdisjoint(claimants(one.entry.entity))):
                one.log_odds -= table["elsewhere"]
                one.evidence += (Evidence("country", "differs", asked.qualifier),)
            rival = best.get(identifier)
            if asked.bracketed or (rival is not None and any(step.kind == "added" for step in rival.evidence)):
                rival = None  # that it is added is said by the qualifier, and what is in brackets is said for a reason
            if identifier in asked.holders - twice:
                continue
            if rival is None or one.log_odds > rival.log_odds:
                best[identifier] = one
        if found or asked.bracketed:
            whole = itself(f"{asked.head} {asked.qualifier}").words  # People's Republic of China lies in no China
            for identifier, one in best.items():
                told = asked.bracketed and asked.countries and one.entry.entity.kind == "person"
                if told or (identifier in asked.holders - twice and one.entry.parts.words != whole):
                    one.log_odds -= table["holder"]

    def _weigh_from_above(self, name: str, best: dict[str, Candidate]) -> None:
        """Places by their own name, where a query begins with what they lie in: Kyivska oblast, Buchanskyi raion."""
        least_first = turned(name)
        asked = qualified(least_first, self._index, self._likely) if least_first is not None else None
        if asked is None:
            return
        found: dict[str, Candidate] = {}
        self._weighing.add([itself(region_in_full(asked.head))], "place", found)
        for labelled in sorted_names(asked.head):
            if labelled.kind == "place":
                self._weighing.add([itself(labelled.name)], "place", found)
        for identifier, one in found.items():
            if identifier in asked.holders or not is_the_name(one):
                continue
            if lies_in(one.entry.entity, asked, self._index.gazetteer):
                one.log_odds += weights().known["country"]
                one.evidence += (Evidence("country", "agrees", asked.qualifier),)
                keep_better(one, best)
                for holder in asked.holders & best.keys():
                    best[holder].log_odds -= weights().known["holder"]

    def _agrees(self, place: Entity, asked: Qualified) -> bool:
        """Whether a place lies where a query says that it does, as far as is known."""
        if asked.countries.isdisjoint(place.countries):
            return False
        return not lies_elsewhere(place, asked.holders, self._index.gazetteer)

    def _weigh_bracketed(self, asked: Qualified, kind: str | None, best: dict[str, Candidate]) -> None:
        """Things by where they stand, where brackets say it: White House (Moscow), Ministry of Health (Ukraine).

        They are sought by the whole as well, as some have it in their name.
        """
        found: dict[str, Candidate] = {}
        self._weighing.add([itself(f"{asked.head}, {asked.qualifier}")], kind, found)
        for one in found.values():
            if one.entry.entity.kind in INSTITUTIONS:
                keep_better(one, best)
        table = weights().known
        things = [one for one in best.values() if one.entry.entity.kind in INSTITUTIONS]
        told = [(one, asked.is_of(one.entry.entity, self._index.gazetteer)) for one in things]
        known = any(agrees and one.log_odds > 0.0 for one, agrees in told)
        head = frozenset(itself(asked.head).words)
        for one, agrees in told:
            if agrees and not is_named_by(one, head):
                one.log_odds -= table["elsewhere"]  # Kalınharman/ÇORUM is no club of Çorum
            elif agrees is not None:
                one.log_odds += table["country"] if agrees else -table["elsewhere"]
                one.evidence += (Evidence("country", "agrees" if agrees else "differs", asked.qualifier),)
            elif known:
                one.log_odds -= table["not_said_there"]

    def _weigh_behind_comma(self, asked: Qualified, kind: str | None, best: dict[str, Candidate]) -> None:
        """Things by their own name, where a comma parts it from where they are: АО «Россельхозбанк», Москва."""
        found: dict[str, Candidate] = {}
        self._weighing.add([itself(asked.head)], kind, found)
        for one in found.values():
            if one.entry.entity.kind not in INSTITUTIONS:
                continue
            agrees = asked.is_of(one.entry.entity, self._index.gazetteer)
            if agrees or (agrees is None and asked.names_town(self._index.gazetteer)):
                keep_better(one, best)

    def _weigh_sorted(self, name: str, kind: str | None, best: dict[str, Candidate]) -> None:
        """Things by their own name, where a query says besides of what sort they are: г. Киев, газета «Известия»."""
        every = [one for one in sorted_names(name) if kind in (None, one.kind)]
        for asked in every:
            found: dict[str, Candidate] = {}
            self._weighing.add([itself(one) for one in (asked.name, *asked.in_english)], asked.kind, found)
            if asked.may_be_inflected and not is_sure(found):
                self._weighing.add(base_forms(asked.name), asked.kind, found)
            suits = {identifier: asked.suits(one.entry.entity) for identifier, one in found.items()}
            known = any(suits[identifier] and says_no_more(one) for identifier, one in found.items()) or any(
                one.log_odds > HOPELESS and says_no_more(one) and asked.suits(one.entry.entity) for one in best.values()
            )
            for identifier, one in found.items():
                if suits[identifier] is False:
                    if not any(other.suits(one.entry.entity) for other in every):
                        best.pop(identifier, None)  # р. п. Самойловка is no river, but a settlement
                elif is_the_name(one) and (suits[identifier] or not known):
                    one.log_odds -= 0.0 if suits[identifier] else weights().known["unknown_sort"]
                    one.evidence += (Evidence("sort", "agrees" if suits[identifier] else None, asked.word),)
                    keep_better(one, best)

    def _weigh_dedicated(self, name: str, kind: str | None, best: dict[str, Candidate]) -> None:
        """Things by their short name, where a query says besides in whose honour they are: КПІ ім. Сікорського."""
        asked = dedicated(name)
        if asked is None:
            return
        found: dict[str, Candidate] = {}
        self._weighing.add([itself(asked.name)], kind, found)
        if not is_sure(found):
            self._weighing.add(base_forms(asked.name), kind, found)
        for one in found.values():
            if asked.agrees(one.entry.entity):
                keep_better(one, best)

    def _weigh_seated(self, name: str, kind: str | None, best: dict[str, Candidate]) -> None:
        """Things by their own name, where a query says besides of which town, country or body they are."""
        self._weighing.add(of_town(name, self._index), kind, best)
        for asked in seated(name, self._index):
            found: dict[str, Candidate] = {}
            self._weighing.add([itself(asked.head)], kind, found)
            if not is_sure(found):
                self._weighing.add(base_forms(asked.head), kind, found)
            for one in found.values():
                whole = one.entry.entity.kind != "place" or is_the_name(one)
                if whole and asked.agrees(one.entry.entity, self._index.gazetteer):
                    one.evidence += (Evidence("country", "agrees", asked.told),)
                    keep_better(one, best)
