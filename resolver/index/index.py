"""The names of a gazetteer by their words, over one or several compiled segments."""

from __future__ import annotations

import math
from array import array
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Sequence
from functools import cached_property
from itertools import accumulate, combinations, islice
from typing import Any

from pyroaring import BitMap

from gazetteer.entity import Entity
from gazetteer.gazetteer import Gazetteer
from resolver.entries import Entry
from resolver.index.byname_sections import RuledNames
from resolver.index.contenders import MOST_CANDIDATES
from resolver.index.entries import Entries
from resolver.index.layering import Layers
from resolver.index.proposals import Proposals
from resolver.index.searching import Search, Searcher
from resolver.index.segment import LONG_LIST, IndexedSegment
from resolver.index.states import StateNames
from resolver.language.scripts.folding import fold
from resolver.matching.lexicon import Lexicon
from resolver.storage.sections import U32, Sections

_MOST_BITMAPS = 1 << 9
_MOST_FREQUENCIES = 1 << 16
_MOST_READ = 64
"""How many entries that share a word with a name are taken apart as its grammar asks for."""

_LONGEST_CROWDED = 6
"""How many words of a name are looked at for entries that share two of them."""


class Index:
    """The names of a gazetteer by their words. Numbers of words and entries count through all segments.

    ``fresh`` is what :attr:`fresh` was for the same gazetteer before; it spares the work.
    """

    def __init__(self, gazetteer: Gazetteer, fresh: Sections | None = None) -> None:
        layers = Layers(gazetteer, fresh)
        self.gazetteer = gazetteer
        self.fresh = layers.fresh
        """What had to be compiled, because no file has it; None where all was compiled before."""
        self._segments = layers.segments
        self.entries = Entries(gazetteer, self._segments)
        self.lexicon = Lexicon([segment.words for segment in self._segments])
        self._first_words = [0, *accumulate(len(segment.words) for segment in self._segments)]
        self._frequencies: dict[str, int] = {}
        self._bitmaps: dict[tuple[int, ...] | str, BitMap] = {}
        most = [segment.most_prominent() for segment in self._segments]
        self.most_prominent = max((one for one, _ in most), default=0)
        """The greatest prominence of all entities."""
        self.most_prominent_person = max((one for _, one in most), default=0)
        self.bynames = RuledNames([segment.bynames for segment in self._segments], self.is_name)
        """The names that entities have by rule."""
        self.states = StateNames(self._segments)
        self._proposals = Proposals(self.lexicon)
        self._searcher = Searcher(self, self.entries, self._proposals, self.lexicon.words)

    def __reduce__(self) -> tuple[Any, ...]:
        return Index, (self.gazetteer, self.fresh)

    def search(
        self, words: Sequence[str], kind: str | None = None, most: int = MOST_CANDIDATES, *, errors: bool = True
    ) -> Search:
        """The few entries that share enough with a query's folded words, and which words of theirs it may mean.

        Without ``errors`` no word of the query has a typing error.
        """
        return self._searcher.search(words, kind, most, errors)

    # --- names ---

    def full_names(self, person: Entity) -> list[Entry]:
        """The names of a person that have three words or more: those that may have a patronymic."""
        return [entry for entry in self.entries.of_entity(person.id) if entry.name.text.count(" ") >= 2]

    def adjectives_of(self, folded: str) -> list[Entry]:
        """The entities of which a word is an adjective or their people's name, each as an entry of that word."""
        return self.entries.adjectives(folded)

    @cached_property
    def has_adjectives(self) -> bool:
        """Whether any entity has one."""
        return any(segment.has_adjectives for segment in self._segments)

    def named(self, folded: str) -> list[Entry]:
        """The entries that are a text, but for capitals."""
        numbers = self._through(lambda segment: segment.named(folded))
        return [entry for number in numbers if fold((entry := self.entries[number]).text) == folded]

    def named_by(self, texts: Iterable[str]) -> list[Entry]:
        """The entries that are one of some folded texts, but for capitals, in the gazetteer's order."""
        known = list(texts)
        numbers = self._through(lambda segment: [number for text in known for number in segment.named(text)])
        return self.entries.made(sorted(set(numbers)))

    def is_name(self, folded: str) -> bool:
        """Whether an entity is called by a text, but for capitals."""
        return any(segment.named(folded) for segment in self._segments)

    def bearers(self, text: str) -> list[Entity]:
        """The entities of which a name is this text, but for capitals."""
        return list({entry.entity.id: entry.entity for entry in self.named(fold(text))}.values())

    @cached_property
    def dotted(self) -> list[Entry]:
        """The names of one word with a full stop in it: addresses, perhaps."""
        return self.entries.made(self._through(lambda segment: segment.dotted()))

    def entries_with(self, word: str, among: BitMap | None = None) -> list[Entry]:
        """The names that have a folded word, in the gazetteer's order; ``among`` are those that count, if not all."""
        if among is not None:
            return self.entries.made(among & self.sharing(tuple(self.lexicon.same(word))))
        numbers = {entry for at in self.lexicon.same(word) for entry in self.postings(at)}
        return self.entries.made(sorted(numbers))

    def few_of(self, words: Sequence[Collection[str]]) -> BitMap | None:
        """Where one of a name's words is so common that not all who have it can be looked at: the entries that count.

        ``words`` are, for each word of the name, the folded words of the gazetteer that it may be. Entries count that
        share two with the name; of a name of one word, the shortest and most prominent ones.
        """
        own = [tuple(at for one in each for at in self.lexicon.same(one)) for each in words]
        if all(self.size(at) <= _MOST_READ for each in own for at in each):
            return None
        full = [at for at, each in enumerate(words) if max(map(len, each)) > 1]  # initials lead to nobody
        if len(full) == 1:
            firsts = (entry for at in own[full[0]] for entry in self.first_postings(at))
            return BitMap(list(islice(firsts, _MOST_READ)))
        near = [tuple({at for one in words[at] for at in self._proposals.of(one)}) for at in full]
        sharing = [self.sharing(each) for each in near[:_LONGEST_CROWDED]]
        several = BitMap()
        for first, second in combinations(sharing, 2):
            several |= first & second
        if len(several) > _MOST_READ:
            several = BitMap.intersection(several, *sharing) or several
        return several[:_MOST_READ]

    # --- how common words are ---

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
            if len(self._frequencies) >= _MOST_FREQUENCIES:
                self._frequencies.clear()
            places = (self._word(at) for at in self.lexicon.same(word))
            known = self._frequencies[word] = sum(segment.frequency(own) for segment, own, _ in places)
        return known

    # --- postings, as a search asks for them ---

    def size(self, word: int) -> int:
        """How many entries have a word."""
        segment, own, _ = self._word(word)
        return segment.size(own)

    def postings(self, word: int) -> list[int]:
        """The entries that have a word, in their order."""
        segment, own, start = self._word(word)
        return _moved(segment.postings(own), start)

    def first_postings(self, word: int) -> list[int]:
        """Some of the entries that have a word: the shortest and most prominent of each kind."""
        segment, own, start = self._word(word)
        return _moved(segment.first_postings(own), start)

    def sharing(self, words: tuple[int, ...]) -> BitMap:
        """The entries that have one of several words."""
        return self._bitmap(words, lambda: self._united(words))

    def _united(self, words: tuple[int, ...]) -> BitMap:
        few = array(U32)
        many: list[BitMap] = []
        for word in words:
            segment, own, start = self._word(word)
            if len(words) > 1 and segment.size(own) > LONG_LIST:
                many.append(self.sharing((word,)))
            elif start:
                few.extend(_moved(segment.postings(own), start))
            else:
                few += segment.posted(own)
        return BitMap.union(BitMap(few), *many)

    def words_in(self, entries: Iterable[int]) -> list[int]:
        """How many words each of some entries has."""
        if len(self._segments) == 1:
            sizes = self._segments[0].sizes
            return [sizes[entry] for entry in entries]
        places = map(self.entries.place, entries)
        return [segment.sizes[own] for segment, own in places]

    def terms(self, keys: Iterable[str]) -> list[tuple[int, str]]:
        """The terms of some keys that entries have, with how many, the rarest first."""
        sizes = ((sum(s.term_size(at) for s in self._segments if (at := s.term(key)) >= 0), key) for key in keys)
        return sorted(item for item in sizes if item[0])

    def term_entries(self, term: str) -> list[int]:
        """The entries that have a term."""
        return self._through(lambda segment: segment.term_entries(at) if (at := segment.term(term)) >= 0 else [])

    def first_of_term(self, term: str) -> list[int]:
        """Some of the entries that have a term: the shortest and most prominent of each kind."""
        return self._through(lambda segment: segment.first_of_term(at) if (at := segment.term(term)) >= 0 else [])

    def sharing_term(self, term: str) -> BitMap:
        """The entries that have a term."""
        return self._bitmap(f"term {term}", lambda: BitMap(self.term_entries(term)))

    def of_kind(self, kind: str) -> BitMap:
        """The entries of all entities of a kind."""

        def work_out() -> BitMap:
            found = BitMap()
            for start, segment in zip(self.entries.starts, self._segments, strict=False):
                found |= segment.of_kind(kind).shift(start)
            return found

        return self._bitmap(f"kind {kind}", work_out)

    def _word(self, word: int) -> tuple[IndexedSegment, int, int]:
        """The segment of a word, the number that it has there, and the number of the segment's first entry."""
        at = bisect_right(self._first_words, word) - 1 if len(self._segments) > 1 else 0
        return self._segments[at], word - self._first_words[at], self.entries.starts[at]

    def _through(self, ask: Callable[[IndexedSegment], list[int]]) -> list[int]:
        """The entries that the segments answer with, by the numbers that count through all of them."""
        return [
            start + entry
            for start, segment in zip(self.entries.starts, self._segments, strict=False)
            for entry in ask(segment)
        ]

    def _bitmap(self, key: tuple[int, ...] | str, work_out: Callable[[], BitMap]) -> BitMap:
        known = self._bitmaps.get(key)
        if known is None:
            if len(self._bitmaps) >= _MOST_BITMAPS:
                self._bitmaps.clear()
            known = self._bitmaps[key] = work_out()
        return known


def _moved(entries: list[int], start: int) -> list[int]:
    return [start + entry for entry in entries] if start else entries
