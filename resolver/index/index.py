"""The names of a gazetteer by their words, over one or several compiled segments."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Sequence
from functools import cached_property
from itertools import combinations, islice
from typing import Any

from pyroaring import BitMap

from gazetteer.entity import Entity
from gazetteer.gazetteer import Gazetteer
from resolver.entries import Entry
from resolver.index.byname_sections import RuledNames
from resolver.index.contenders import MOST_CANDIDATES
from resolver.index.entries import Entries
from resolver.index.layering import Layers
from resolver.index.postings import Postings
from resolver.index.proposals import Proposals
from resolver.index.searching import Search, Searcher
from resolver.index.states import StateNames
from resolver.language.scripts.folding import fold
from resolver.matching.lookup.lexicon import Lexicon
from resolver.storage.sections import Sections

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
        self.postings = Postings(self._segments, self.entries)
        """Who has a word or a term."""
        self.lexicon = Lexicon([segment.words for segment in self._segments])
        self._frequencies: dict[str, int] = {}
        most = [segment.most_prominent() for segment in self._segments]
        self.most_prominent = max((one for one, _ in most), default=0)
        """The greatest prominence of all entities."""
        self.most_prominent_person = max((one for _, one in most), default=0)
        self.bynames = RuledNames([segment.bynames for segment in self._segments], self.is_name)
        """The names that entities have by rule."""
        self.states = StateNames(self._segments)
        self._proposals = Proposals(self.lexicon)
        self._searcher = Searcher(self.postings, self.entries, self._proposals, self.lexicon.words)

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
        numbers = self.postings.through(lambda segment: segment.named(folded))
        return [entry for number in numbers if fold((entry := self.entries[number]).text) == folded]

    def named_by(self, texts: Iterable[str]) -> list[Entry]:
        """The entries that are one of some folded texts, but for capitals, in the gazetteer's order."""
        known = list(texts)
        numbers = self.postings.through(lambda segment: [number for text in known for number in segment.named(text)])
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
        return self.entries.made(self.postings.through(lambda segment: segment.dotted()))

    def entries_with(self, word: str, among: BitMap | None = None) -> list[Entry]:
        """The names that have a folded word, in the gazetteer's order; ``among`` are those that count, if not all."""
        if among is not None:
            return self.entries.made(among & self.postings.sharing(tuple(self.lexicon.same(word))))
        numbers = {entry for at in self.lexicon.same(word) for entry in self.postings.of_word(at)}
        return self.entries.made(sorted(numbers))

    def few_of(self, words: Sequence[Collection[str]]) -> BitMap | None:
        """Where one of a name's words is so common that not all who have it can be looked at: the entries that count.

        ``words`` are, for each word of the name, the folded words of the gazetteer that it may be. Entries count that
        share two with the name; of a name of one word, the shortest and most prominent ones.
        """
        own = [tuple(at for one in each for at in self.lexicon.same(one)) for each in words]
        if all(self.postings.size(at) <= _MOST_READ for each in own for at in each):
            return None
        full = [at for at, each in enumerate(words) if max(map(len, each)) > 1]  # initials lead to nobody
        if len(full) == 1:
            firsts = (entry for at in own[full[0]] for entry in self.postings.first_of_word(at))
            return BitMap(list(islice(firsts, _MOST_READ)))
        near = [tuple({at for one in words[at] for at in self._proposals.of(one)}) for at in full]
        sharing = [self.postings.sharing(each) for each in near[:_LONGEST_CROWDED]]
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
            places = (self.postings.place(at) for at in self.lexicon.same(word))
            known = self._frequencies[word] = sum(segment.frequency(own) for segment, own, _ in places)
        return known
