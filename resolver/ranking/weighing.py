"""Weighing: what a name, read in one way or another, is worth as a name of each entity that it leads to."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from msgspec.structs import replace

from gazetteer.entity import INSTITUTIONS, Entity
from resolver.entries import Entry
from resolver.index import Index, Search
from resolver.language.names.institutions import terms_in
from resolver.language.scripts.letters import CYRILLIC, east_slavic, orthographies, script
from resolver.matching.comparison import compared
from resolver.matching.evidence import ERRORS, Evidence, of_name
from resolver.matching.forms.hypotheses import strained
from resolver.matching.forms.hypothesis import Hypothesis
from resolver.matching.pairing import Comparison
from resolver.matching.part import NAMING, Parts
from resolver.matching.parts import taken_apart
from resolver.matching.persons.fathers import same_father
from resolver.matching.persons.given import equivalence
from resolver.matching.persons.initials import initial_agrees
from resolver.matching.persons.syllabic import are_two, spelt
from resolver.matching.weights import weights
from resolver.matching.words.pairs import pair
from resolver.ranking.candidate import Candidate, keep_better
from resolver.ranking.firms import what_its_form_says
from resolver.ranking.misreadings import does_name, may_name
from resolver.ranking.other_states import what_states_say

_OTHER_SYLLABLES = Evidence("contradiction", "syllables")
_EAST_SLAVIC = frozenset(("ru", "uk"))
_SAME_NAME = 0.5
"""How much the spellings of one given name, or of one surname, may differ."""

_GIVEN_AND_PATRONYMIC = 2
"""How many initials are those of a given name and a patronymic."""


class Weighing:
    """Compares hypotheses about a name with the names that an index proposes for them.

    ``errors`` says whether what stands as it was written may have a typing error, and ``other_places`` whether it
    speaks against a place that the world calls another one so.
    """

    def __init__(self, index: Index, *, errors: bool = True, other_places: bool = True) -> None:
        self._index = index
        self._errors = errors
        self._other_places = other_places

    def add(
        self, hypotheses: Iterable[Hypothesis], kind: str | None, best: dict[str, Candidate], *, errors: bool = True
    ) -> None:
        """Put into ``best`` the candidates that the hypotheses lead to, where an entity has no better one.

        Without ``errors`` none of them has a typing error, whatever else may have one.
        """
        errors = errors and self._errors
        persons_only = kind == "person" or (kind is None and not self._index.postings.has_things)
        for hypothesis in hypotheses:
            if persons_only and not hypothesis.for_persons:
                continue
            # what is inflected is not misspelt by the way
            search = self._searched(hypothesis, kind, errors=errors and not hypothesis.evidence)
            by_kind: dict[str, Parts] = {}
            for entry in self._in_its_letters(search.entries, hypothesis.text):
                if not may_name(hypothesis, entry) or (hypothesis.of_the_famous and not self._is_famous(entry.entity)):
                    continue
                own_kind = entry.entity.kind
                query = by_kind.get(own_kind)
                if query is None:
                    query = by_kind[own_kind] = taken_apart(hypothesis.text, own_kind)
                one = compared(query, entry.parts, self._index.rarity, search.near, other_places=self._other_places)
                if not does_name(hypothesis, entry, one):
                    continue
                odds = _log_odds(hypothesis, entry, one)
                if own_kind == "person":
                    odds -= self._other_patronymic(query, entry) + self._other_given(query, entry)
                    if _has_other_syllables(hypothesis.text, entry.entity):
                        odds += weights().persons["contradiction_given"]
                        one = replace(one, evidence=(*one.evidence, _OTHER_SYLLABLES))
                else:
                    odds += what_states_say(self._index.states, entry, one, hypothesis.words)
                    odds += what_its_form_says(hypothesis, entry, one, query)
                name = entry.name
                evidence = hypothesis.evidence + one.evidence + of_name(name.type, name.text, name.until)
                _put(Candidate(entry, odds, one, evidence), hypothesis.words, best)

    def _searched(self, hypothesis: Hypothesis, kind: str | None, *, errors: bool) -> Search:
        """The entries that a hypothesis may name, by all its words and, of an institution's, by those that name it.

        All that says of what sort a body is must not keep out who has the name: Балтийский завод «Янтарь».
        """
        search = self._index.search(hypothesis.words, kind, errors=errors)
        if kind not in (None, *INSTITUTIONS) or not self._index.postings.has_terms or len(hypothesis.words) == 1:
            return search
        parts = taken_apart(hypothesis.text, "organisation").parts
        naming = tuple([part.text for part in parts if part.role in NAMING])
        if not naming or len(naming) == len(parts) or _are_terms(naming):
            return search
        return search.with_more(self._index.search(naming, kind, errors=errors))

    def _is_famous(self, entity: Entity) -> bool:
        """Whether an entity is among the well-known ones of the gazetteer."""
        share = weights().bare["share_of_places" if entity.kind == "place" else "share"]
        return entity.prominence >= share * self._index.most_prominent

    def _in_its_letters(self, entries: Iterable[Entry], text: str) -> Iterator[Entry]:
        """Entries for a query, for a Cyrillic one with a person's or a body's own Cyrillic names in place of others.

        Whoever writes Тимощенко does not mean Timoşenko, nor with Єрмоленко the Russian Ярмоленко; Банка России is no
        Banca Rossija.
        """
        if not _is_cyrillic(text):
            yield from entries
            return
        given: set[tuple[str, str]] = set()
        own_lang, is_east_slavic = east_slavic(text), not _EAST_SLAVIC.isdisjoint(orthographies(text))
        for entry in entries:
            own = [entry]
            if entry.name.type == "exonym" and entry.entity.kind in INSTITUTIONS and is_east_slavic:
                if not _is_cyrillic(entry.text) and _has_cyrillic_names(entry.entity):
                    own = self._names_of(entry, lambda one: _is_cyrillic(one.text))
            elif entry.entity.kind == "person":
                if own_lang is not None and entry.entity.preferred(own_lang) is not None:
                    if entry.name.lang != own_lang:
                        own = self._names_of(entry, lambda one: one.name.lang == own_lang)
                elif not _is_cyrillic(entry.text) and _has_cyrillic_names(entry.entity):
                    own = self._names_of(entry, lambda one: _is_cyrillic(one.text))
            for one in own:
                if (one.entity.id, one.text) not in given:
                    given.add((one.entity.id, one.text))
                    yield one

    def _names_of(self, entry: Entry, counts: Callable[[Entry], bool]) -> list[Entry]:
        """The entries of an entry's entity that count."""
        return [one for one in self._index.entries.of_entity(entry.entity.id) if counts(one)]

    def _other_patronymic(self, query: Parts, entry: Entry) -> float:
        """What it takes off that the query's patronymic is none of those that the person's other names have.

        The second of two initials is a patronymic's as well: D. A. Medvedev is no Daniil Sergeyevich.
        """
        roles = [part.role for part in query.parts]
        if "patronymic" not in roles and roles.count("initial") != _GIVEN_AND_PATRONYMIC:
            return 0.0
        if "patronymic" in [part.role for part in entry.parts.parts]:
            return 0.0
        asked = [part for part in query.parts if part.role == "patronymic"]
        initials = [part for part in query.parts if part.role == "initial"]
        own = [
            part
            for other in self._index.full_names(entry.entity)
            for part in other.parts.parts
            if part.role == "patronymic"
        ]
        if not own:
            return 0.0
        table = weights().persons
        if not asked:
            agree = any(initial_agrees(initials[1].text, part.text) for part in own)
            return 0.0 if agree else -table["contradiction_initial"]
        agree = any(
            same_father(asked[0].text, part.text)
            or ((found := pair(asked[0].text, part.text)) is not None and found.cost <= 0.5)
            for part in own
        )
        return 0.0 if agree else -table["contradiction_patronymic"]

    def _other_given(self, query: Parts, entry: Entry) -> float:
        """What it takes off that the query has a given name that is none of one's who is listed by a surname alone.

        Γιώργος Σολτς is not he whom Greek newspapers call Σολτς.
        """
        asked = [part for part in query.parts if part.role == "given"]
        if not asked or any(part.role != "family" for part in entry.parts.parts):
            return 0.0
        own = [
            part.text
            for other in self._names_of(entry, lambda _: True)
            if _is_full_name_with(other, entry)
            for part in other.parts.parts
            if part.role == "given"
        ]
        if not own or any(_is_same_given(one.text, known) for one in asked for known in own):
            return 0.0
        return -weights().persons["contradiction_given"]


def _is_same_given(asked: str, known: str) -> bool:
    """Whether two folded given names are spelt alike in some convention, or are one in the table of given names."""
    found = pair(asked, known)
    return (found is not None and found.cost <= _SAME_NAME) or equivalence(asked, known) is not None


def _is_full_name_with(other: Entry, surname: Entry) -> bool:
    """Whether one name of a person has the surname that another name is: Bartholomew is none of Βαρθολομαίος."""
    families = [part.text for part in other.parts.parts if part.role == "family"]
    found = [pair(part.text, family) for part in surname.parts.parts for family in families]
    return any(one is not None and one.cost <= _SAME_NAME for one in found)


def _are_terms(words: tuple[str, ...]) -> bool:
    """Whether folded words are but terms, by which many are found: SMP Bank."""
    return sum(span.last - span.first + 1 for span in terms_in(words)) == len(words)


def _log_odds(hypothesis: Hypothesis, entry: Entry, one: Comparison) -> float:
    """What the comparison of a hypothesis with a name says, less what speaks against the step to the hypothesis."""
    table = weights().known
    odds = one.log_odds - hypothesis.cost_for(entry.entity.kind)
    if hypothesis.in_other_case and entry.name.type == "exonym":
        odds += table["own_exonym"]
    if hypothesis.evidence and strained(one.evidence, evident=hypothesis.evident):
        odds -= table["inflected_error"]
    if entry.name.type == "former" and any(step.kind in ERRORS for step in one.evidence):
        odds -= table["former_error"]
    return odds


def _has_other_syllables(text: str, person: Entity) -> bool:
    """Whether a text is a Chinese or a Korean name, and none of a person's that are so is it: Wang Yiming, Wang Yi."""
    if not spelt(text):
        return False
    told = [two for name in person.names if (two := are_two(text, name.text)) is not None]
    return bool(told) and all(told)


def _put(found: Candidate, words: tuple[str, ...], best: dict[str, Candidate]) -> None:
    """Put a candidate into ``best`` where its entity has no better one there.

    No translation says more of an institution than its name in just a hypothesis's ``words``, whichever came first.
    """
    entity = found.entry.entity
    rival = best.get(entity.id)
    if rival is not None and entity.kind in INSTITUTIONS:
        if rival.entry.parts.words == words:
            rival.log_odds = max(rival.log_odds, found.log_odds)
            return
        if found.entry.parts.words == words:
            found.log_odds = max(found.log_odds, math.nextafter(rival.log_odds, math.inf))
    keep_better(found, best)


@lru_cache(maxsize=1 << 14)
def _is_cyrillic(text: str) -> bool:
    return script(text) == CYRILLIC


def _has_cyrillic_names(person: Entity) -> bool:
    """Whether a person's name in Russian and in Ukrainian is known."""
    return person.preferred("ru") is not None and person.preferred("uk") is not None
