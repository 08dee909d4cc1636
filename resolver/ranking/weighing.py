"""Weighing: what a name, read in one way or another, is worth as a name of each entity that it leads to."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from gazetteer.entity import Entity
from resolver.entries import Entry
from resolver.index import Index, split
from resolver.index.words import INSTITUTIONS
from resolver.language.scripts.folding import fold
from resolver.language.scripts.letters import CYRILLIC, LATIN, OTHER_ALPHABETS, orthographies, script
from resolver.matching.comparison import compared
from resolver.matching.evidence import Evidence, of_name
from resolver.matching.hypotheses import strained
from resolver.matching.hypothesis import Hypothesis
from resolver.matching.initials import initial_agrees
from resolver.matching.pairing import Comparison
from resolver.matching.pairs import pair
from resolver.matching.part import Parts
from resolver.matching.parts import taken_apart
from resolver.matching.weights import weights
from resolver.ranking.candidate import Candidate, keep_better
from resolver.ranking.expansions import expands_otherwise
from resolver.ranking.other_states import what_states_say

_EAST_SLAVIC = frozenset(("be", "ru", "uk"))
_GIVEN_AND_PATRONYMIC = 2
"""How many initials are those of a given name and a patronymic."""


_OF = " of "
_SHORTEST_ACRONYM = 2
_EVERY_ENTITYS = frozenset((LATIN, CYRILLIC))
"""The scripts in which nearly every entity has names."""


class Weighing:
    """Compares hypotheses about a name with the names that an index proposes for them."""

    def __init__(self, index: Index) -> None:
        self._index = index

    def add(
        self, hypotheses: Iterable[Hypothesis], kind: str | None, best: dict[str, Candidate], *, errors: bool = True
    ) -> None:
        """Put into ``best`` the candidates that the hypotheses lead to, where an entity has no better one.

        ``errors``: whether what stands as it was written may have a typing error.
        """
        table = weights().known
        least = weights().bare["share"] * self._index.most_prominent
        least_place = weights().bare["share_of_places"] * self._index.most_prominent
        persons_only = kind == "person" or (kind is None and not self._index.postings.has_things)
        for hypothesis in hypotheses:
            if persons_only and not hypothesis.for_persons:
                continue
            written = script(hypothesis.text)
            # what is inflected is not misspelt by the way
            cyrillic = _is_cyrillic(hypothesis.text)
            search = self._index.search(hypothesis.words, kind, errors=errors and not hypothesis.evidence)
            by_kind: dict[str, Parts] = {}
            for entry in self._in_its_letters(search.entries, hypothesis.text) if cyrillic else search.entries:
                own_kind = entry.entity.kind
                person = own_kind == "person"
                if not hypothesis.for_persons and (person or entry.name.text.isupper()):
                    continue  # an acronym parts its suffixes, too: Keita is not KEİ'ta
                if person and _is_of_a_land(entry.text, hypothesis.words):
                    continue
                if hypothesis.of_the_famous and entry.entity.prominence < (
                    least_place if own_kind == "place" else least
                ):
                    continue
                if written in _EVERY_ENTITYS and _has_such_names_too(entry):
                    continue  # Харк is no Persian name of Kharg
                if hypothesis.langs and entry.name.type == "exonym" and entry.name.lang not in hypothesis.langs:
                    continue  # a case of one language is no form of another one's name: Krimi is not of Latvian Krima
                query = by_kind.get(own_kind)
                if query is None:
                    query = by_kind[own_kind] = taken_apart(hypothesis.text, own_kind)
                one = compared(query, entry.parts, self._index.rarity, search.near)
                if hypothesis.of_the_famous and strained(one.evidence):
                    continue
                if not person and (
                    expands_otherwise(one, entry.entity) or _is_like_a_foreign_name(hypothesis.text, one, entry)
                ):
                    continue
                if _is_acronym(one.evidence) and (
                    (hypothesis.evidence and not hypothesis.text.isupper())
                    or _is_of_foreign_words(hypothesis.text, entry)
                ):
                    continue
                odds = one.log_odds - hypothesis.cost
                if hypothesis.in_other_case and entry.name.type == "exonym":
                    odds += table["own_exonym"]
                if hypothesis.evidence and strained(one.evidence, evident=hypothesis.evident):
                    odds -= table["inflected_error"]
                if entry.name.type == "former" and any(step.kind in ("typo", "similar") for step in one.evidence):
                    odds -= table["former_error"]
                if entry.name.type == "nickname" and (
                    len(hypothesis.words) != len(split(entry.text))
                    or any(step.kind in ("added", "omitted") for step in one.evidence)
                    or (entry.parts.titles and hypothesis.words != tuple(map(fold, split(entry.text))))
                ):
                    continue  # повар Путина is nobody's name in part
                if person:
                    odds -= self._other_patronymic(query, entry)
                else:
                    odds += what_states_say(self._index.states, entry, one, hypothesis.words)
                name = entry.name
                evidence = hypothesis.evidence + one.evidence + of_name(name.type, name.text, name.until)
                _put(Candidate(entry, odds, one, evidence), hypothesis.words, best)

    def _in_its_letters(self, entries: Iterable[Entry], text: str) -> Iterator[Entry]:
        """Entries for a Cyrillic query, with a person's names in its own language in place of others.

        Whoever writes Тимощенко does not mean Timoşenko, nor with Єрмоленко the Russian Ярмоленко.
        """
        given: set[tuple[str, str]] = set()
        own_lang = _own_language(text)
        for entry in entries:
            own = [entry]
            if entry.entity.kind == "person":
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
        agree = any((found := pair(asked[0].text, part.text)) is not None and found.cost <= 0.5 for part in own)
        return 0.0 if agree else -table["contradiction_patronymic"]


def _has_such_names_too(entry: Entry) -> bool:
    """Whether a name is in another alphabet, and the first one of its entity in Latin or Cyrillic letters."""
    return script(entry.text) in OTHER_ALPHABETS and script(entry.entity.names[0].text) in _EVERY_ENTITYS


def _put(found: Candidate, words: tuple[str, ...], best: dict[str, Candidate]) -> None:
    """Put a candidate into ``best`` where its entity has no better one there.

    No translation says more of an institution than its name in just a hypothesis's ``words``, whichever came first.
    """
    entity = found.entry.entity
    rival = best.get(entity.id)
    if rival is not None and entity.kind in INSTITUTIONS:
        if rival.entry.parts.words == words:
            rival.odds = max(rival.odds, found.odds)
            return
        if found.entry.parts.words == words:
            found.odds = max(found.odds, math.nextafter(rival.odds, math.inf))
    keep_better(found, best)


def _is_acronym(evidence: Iterable[Evidence]) -> bool:
    """Whether a word agrees with a name as the acronym of it."""
    return any(step.kind == "acronym" for step in evidence)


def _is_of_a_land(name: str, words: tuple[str, ...]) -> bool:
    """Whether words are the land that a person's name has behind an "of": Saudi Arabia, of its king."""
    return name.count(_OF) == 1 and tuple(map(fold, split(name.partition(_OF)[2]))) == words


def _is_of_foreign_words(text: str, entry: Entry) -> bool:
    """Whether two letters would stand for what another language calls a thing: UK, for Unabhängigkeitsplatz Kiew."""
    return entry.name.type == "exonym" and len(text) == _SHORTEST_ACRONYM


@lru_cache(maxsize=1 << 14)
def _is_cyrillic(text: str) -> bool:
    return script(text) == CYRILLIC


def _is_like_a_foreign_name(text: str, one: Comparison, entry: Entry) -> bool:
    """Whether a text is but like a name in another language of what has one in the text's: Синьківка, Sontsivka."""
    lang = _own_language(text)
    if lang is None or entry.name.lang == lang or entry.entity.preferred(lang) is None:
        return False
    return any(step.kind == "similar" for step in one.evidence)


@lru_cache(maxsize=1 << 14)
def _own_language(text: str) -> str | None:
    """The East Slavic language whose letters a text has and the others lack; None where it may be of several."""
    langs = [lang for lang in orthographies(text) if lang in _EAST_SLAVIC]
    return langs[0] if len(langs) == 1 else None


def _has_cyrillic_names(person: Entity) -> bool:
    """Whether a person's name in Russian and in Ukrainian is known."""
    return person.preferred("ru") is not None and person.preferred("uk") is not None
