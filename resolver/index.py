"""A gazetteer compiled for look-up: from the words of a query to the few names that it may stand for."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from gazetteer.entity import Entity
from gazetteer.gazetteer import Gazetteer
from resolver.entries import Entries, Entry
from resolver.language.names.small_words import function_words
from resolver.language.names.surnames import turkic_forms
from resolver.language.scripts.cleaning import cleaned
from resolver.language.scripts.folding import fold
from resolver.matching.alternatives import alternatives
from resolver.matching.given import GIVEN_BOUND, compile_forms, given, group_forms
from resolver.matching.hypotheses import base_words
from resolver.matching.lexicon import Lexicon, State
from resolver.matching.modifiers import joined, modifier_keys, modifiers_of
from resolver.matching.parts import WORD
from resolver.matching.term_keys import term_keys

MOST_CANDIDATES = 12
"""How many names of the gazetteer are compared with one query at the most."""

_LONG_POSTINGS = 60
"""A word that more names than this share proposes no candidates of its own where a rarer word does."""

_JOINED_WORDS = 3
_LEFT_OVER = 0.8
"""What each word that only one of query and name has takes off an entry's rank among the candidates."""

_TRANSLATED = 0.7
"""How close a modifier in another language is: Большая for Велика."""

_RUSSIFIED = 0.6
"""How close a Turkic family name without its Russian ending is: Akçura for Акчурин."""

_MOST_OF_ONE = 3
_INSTITUTIONS = ("organisation", "facility")
_WORTH_COMPARING = 0.5
"""Entries whose rank is less than this share of the first one's are not compared."""

_MOST_CACHED = 1 << 16


@dataclass(frozen=True, slots=True)
class Search:
    """The entries that a query may name, the likeliest first, and by query word the words of theirs that it may be."""

    entries: list[Entry]
    near: dict[str, frozenset[str]]


class Index:
    """The names of a gazetteer by their words.

    ``state`` is what :meth:`state` gave for the same gazetteer before; it spares all the work.
    """

    def __init__(self, gazetteer: Gazetteer, state: State | None = None) -> None:
        self.gazetteer = gazetteer
        self.entries = Entries(gazetteer)
        self.lexicon = Lexicon()
        self.most_prominent = 0
        """The greatest prominence of all entities."""
        self.most_prominent_person = 0
        self._adjectives: dict[str, list[tuple[int, int]]] = {}
        self._countries: dict[str, list[str]] = {}
        self._full_names: dict[str, list[int]] = {}
        self._frequencies: dict[str, int] = {}
        self._postings: list[list[int]] = []
        self._sizes: list[int] = []
        self._words_of: list[list[int]] = []
        self._proposals: dict[str, dict[int, float]] = {}
        self._by_group: dict[str, list[int]] = {}
        self._by_modifier: dict[str, list[int]] = {}
        self._by_term: dict[str, list[int]] = {}
        if state is None:
            self._compile()
            self.lexicon.compile()
            compile_forms()
        else:
            self._restore(state)

    def state(self) -> State:
        """The compiled index as plain data, for a file."""
        return {
            "entries": self.entries.state(),
            "most_prominent": self.most_prominent,
            "most_prominent_person": self.most_prominent_person,
            "adjectives": self._adjectives,
            "countries": self._countries,
            "full_names": self._full_names,
            "sizes": self._sizes,
            "postings": self._postings,
            "words": self._words_of,
            "terms": self._by_term,
            "lexicon": self.lexicon.state(),
        }

    def _restore(self, state: State) -> None:
        self.entries.restore(state["entries"])
        self.most_prominent, self.most_prominent_person = state["most_prominent"], state["most_prominent_person"]
        self._adjectives, self._countries, self._full_names = (
            state["adjectives"],
            state["countries"],
            state["full_names"],
        )
        self._sizes, self._postings, self._words_of = state["sizes"], state["postings"], state["words"]
        self._by_term = state["terms"]
        self.lexicon.restore(state["lexicon"])

    def _compile(self) -> None:
        for number, entity in enumerate(self.gazetteer):
            self.entries.add_entity(entity)
            seen: set[tuple[str, str | None]] = set()
            for order, name in enumerate(entity.names):
                folded = fold(name.text)
                if (folded, name.lang) in seen:
                    continue
                if name.type in ("adjective", "demonym"):
                    self._adjectives.setdefault(fold(cleaned(name.text)), []).append((number, order))
                    continue
                seen.add((folded, name.lang))
                for text in alternatives(name.text, entity.kind):
                    self._add(entity, order, text)
            if seen:
                self.most_prominent = max(self.most_prominent, entity.prominence)
                if entity.kind == "person":
                    self.most_prominent_person = max(self.most_prominent_person, entity.prominence)

    def _add(self, entity: Entity, order: int, text: str) -> None:
        number = len(self.entries)
        name = entity.names[order]
        self.entries.add(order, text)
        words = [fold(word) for word in split(text)]
        self._sizes.append(len(words))
        keys = dict.fromkeys(words)
        if 1 < len(words) <= _JOINED_WORDS and entity.kind != "person":
            keys[joined(tuple(words))] = None
        own: list[int] = []
        for word in keys:
            at = self.lexicon.add(word, name.lang)
            if at == len(self._postings):
                self._postings.append([])
            self._postings[at].append(number)
            own.append(at)
        self._words_of.append(own)
        if entity.kind in _INSTITUTIONS:
            for key in term_keys(tuple(words)):
                self._by_term.setdefault(key, []).append(number)
        if entity.kind == "person" and name.text.count(" ") >= 2:
            self._full_names.setdefault(entity.id, []).append(number)
        if "iso3166" in entity.same_as:
            known = self._countries.setdefault(fold(name.text), [])
            known += [country for country in entity.countries if country not in known]

    @cached_property
    def adjectives(self) -> dict[str, list[Entry]]:
        """The adjectives and words for inhabitants that entities have among their names, by folded word."""
        return {
            word: [_derived(self.entries.entity(number), order) for number, order in places]
            for word, places in self._adjectives.items()
        }

    def _of_group(self, group: str) -> list[int]:
        """The words of the lexicon that belong to a group of given names."""
        known = self._by_group.get(group)
        if known is None:
            found: dict[int, None] = {}
            for form in group_forms(group):
                found |= {one.word: None for one in self.lexicon.find(fold(form.text), GIVEN_BOUND, errors=False)}
            known = self._by_group[group] = list(found)
        return known

    def _of_modifier(self, key: str) -> list[int]:
        """The words of the lexicon that tell places apart as a key says, in any language."""
        known = self._by_modifier.get(key)
        if known is None:
            found = {number: None for form in modifiers_of(key) for number in self.lexicon.near(form, errors=False)}
            words = self.lexicon.words
            known = self._by_modifier[key] = [number for number in found if key in modifier_keys(words[number])]
        return known

    def full_names(self, person: Entity) -> list[Entry]:
        """The names of a person that have three words or more: those that may have a patronymic."""
        return [self.entries[number] for number in self._full_names.get(person.id, ())]

    def countries_of(self, word: str) -> frozenset[str]:
        """The countries (ISO 3166) that a word names, in any case of it; none where it names none."""
        if not self._countries:
            return frozenset()
        for form in (word, *base_words(word)):
            found = self._countries.get(fold(form))
            if found:
                return frozenset(found)
        return frozenset()

    def countries_with_code(self, code: str) -> frozenset[str]:
        """The country of the gazetteer that has an ISO 3166 code, written in capitals; none where none has."""
        return frozenset((code,)) & self._codes

    @cached_property
    def _codes(self) -> frozenset[str]:
        return frozenset(code for codes in self._countries.values() for code in codes)

    def bearers(self, text: str) -> list[Entity]:
        """The entities of which a name is this text, but for capitals and diacritics."""
        folded = fold(text)
        words = [fold(word) for word in split(text)]
        if not words:
            return []
        found = {
            entry.entity.id: entry.entity for entry in self.entries_with(words[0]) if fold(entry.name.text) == folded
        }
        return list(found.values())

    def rarity(self, word: str) -> float:
        """How much a folded word identifies among the names here: 1 for one that few names have, down to 0.1."""
        count = self.frequent(word)
        if count <= 2:
            return 1.0
        return max(0.1, 1.0 - 0.3 * math.log(count / 2))

    def frequent(self, word: str) -> int:
        """How many entities have a folded word in their names."""
        known = self._frequencies.get(word)
        if known is None:
            owners = self.entries.owners
            known = self._frequencies[word] = sum(
                len({owners[entry] for entry in self._postings[at]}) for at in self.lexicon.same(word)
            )
        return known

    def entries_with(self, word: str) -> list[Entry]:
        """The names that have a folded word, in the gazetteer's order."""
        numbers = {entry for at in self.lexicon.same(word) for entry in self._postings[at]}
        return [self.entries[number] for number in sorted(numbers)]

    def search(self, words: Sequence[str], kind: str | None = None, most: int = MOST_CANDIDATES) -> Search:
        """The few entries that share enough with a query's folded words, and which words of theirs it may mean."""
        asked = [word for word in dict.fromkeys(words) if word not in function_words()]
        # initials propose nobody beside a word
        telling = [word for word in asked if len(word) > 1] or asked
        queries = [*telling, joined(tuple(asked))] if 1 < len(asked) <= _JOINED_WORDS else telling
        proposals = [(word, self._proposed(word)) for word in queries]
        found = [(sum(len(self._postings[at]) for at in near), near) for _, near in proposals if near]
        found.sort(key=lambda item: item[0])
        scores: dict[int, float] = {}
        for size, near in found:
            rare = math.log(1 + len(self.entries) / (1 + size))
            if size > _LONG_POSTINGS and len(scores) >= _LONG_POSTINGS:
                self._raise_known(scores, near, rare)
            else:
                self._propose(scores, near, rare, kind)
        if self._by_term and kind in (None, *_INSTITUTIONS):
            self._propose_by_meaning(scores, tuple(words), kind)
        wanted = len(asked)
        ids, owners, sizes = self.entries.ids, self.entries.owners, self._sizes
        ranks = [(_LEFT_OVER * abs(sizes[entry] - wanted) - gain, entry) for entry, gain in scores.items()]
        enough = min(ranks)[0] * _WORTH_COMPARING if ranks else 0.0
        ranked = sorted([(rank, ids[owners[entry]], entry) for rank, entry in ranks if rank <= enough])
        words_of = self.lexicon.words
        return Search(
            self._spread(ranked, most), {word: frozenset([words_of[at] for at in near]) for word, near in proposals}
        )

    def _kind(self, entry: int) -> str:
        return self.entries.kinds[self.entries.owners[entry]]

    def _propose(self, scores: dict[int, float], near: dict[int, float], rare: float, kind: str | None) -> None:
        """Add what a word's proposals say to the entries that have them, known and new."""
        best: dict[int, float] = {}
        for at, closeness in near.items():
            gain = rare * closeness
            for entry in self._postings[at]:
                if gain > best.get(entry, 0.0):
                    best[entry] = gain
        for entry, gain in best.items():
            if kind is None or self._kind(entry) == kind:
                scores[entry] = scores.get(entry, 0.0) + gain

    def _propose_by_meaning(self, scores: dict[int, float], words: tuple[str, ...], kind: str | None) -> None:
        """Add what a name's institutional terms, acronym or expansion say to the entries that share them."""
        found = [numbers for key in term_keys(words) if (numbers := self._by_term.get(key)) is not None]
        for numbers in sorted(found, key=len):
            gain = math.log(1 + len(self.entries) / (1 + len(numbers)))
            open_to_new = len(numbers) <= _LONG_POSTINGS or len(scores) < _LONG_POSTINGS
            for entry in numbers:
                if (open_to_new or entry in scores) and kind in (None, self._kind(entry)):
                    scores[entry] = scores.get(entry, 0.0) + gain

    def _raise_known(self, scores: dict[int, float], near: dict[int, float], rare: float) -> None:
        """Add what a word that many names share says to the entries that rarer words have proposed."""
        for entry in scores:
            closeness = max((near.get(at, 0.0) for at in self._words_of[entry]), default=0.0)
            scores[entry] += rare * closeness

    def _spread(self, ranked: list[tuple[float, str, int]], most: int) -> list[Entry]:
        """The first entries of a ranking, at most a few of one entity, so that many names do not crowd others out."""
        chosen: list[Entry] = []
        counts: dict[str, int] = {}
        for _, identifier, entry in ranked:
            counts[identifier] = counts.get(identifier, 0) + 1
            if counts[identifier] <= _MOST_OF_ONE:
                chosen.append(self.entries[entry])
                if len(chosen) == most:
                    break
        return chosen

    def _proposed(self, word: str) -> dict[int, float]:
        """The words of the lexicon that a folded word may stand for, and how close each is, from 1 down to 0.05."""
        known = self._proposals.get(word)
        if known is None:
            if len(self._proposals) >= _MOST_CACHED:
                self._proposals.clear()
            known = {at: max(0.05, 1.0 - 0.25 * apart) for at, apart in self.lexicon.near(word).items()}
            for number in self.lexicon.same(word):
                known[number] = 1.1
            if max(known.values(), default=0.0) < 1.0:
                for form in turkic_forms(word):
                    for number in self.lexicon.near(form, errors=False):
                        known.setdefault(number, _RUSSIFIED)
            for one in given(word):
                for number in self._of_group(one.group):
                    known[number] = max(0.9, known.get(number, 0.0))
            for key in modifier_keys(word):
                for number in self._of_modifier(key):
                    known[number] = max(_TRANSLATED, known.get(number, 0.0))
            self._proposals[word] = known
        return known


def _derived(entity: Entity, order: int) -> Entry:
    name = entity.names[order]
    return Entry(entity, name, name.text)


def split(text: str) -> list[str]:
    """The words of a name as written, cleaned; hyphens part words."""
    return [match[0].rstrip("'") if len(match[0]) > 2 else match[0] for match in WORD.finditer(cleaned(text))]
