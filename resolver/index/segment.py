"""One compiled part of an index, read in place: entities, their names and the words of these by number."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property

from pyroaring import BitMap

from gazetteer.compiled import Ids
from gazetteer.entity import KINDS
from resolver.index.byname_sections import SegmentBynames
from resolver.index.hashing import text_hash
from resolver.matching.lookup.table import WordTable
from resolver.storage.sections import I64, U8, U16, U32, U64, Lists, Sections, Strings
from resolver.storage.table import Table

LONG_LIST = 256
"""Words and terms that more names than this share have their first names listed apart."""


class IndexedSegment:
    """A compiled part of an index. All numbers here are the segment's own, from 0.

    ``hidden`` are the entities that an upper segment takes away or knows otherwise: nothing here leads to them.
    """

    def __init__(self, sections: Sections, hidden: frozenset[int] = frozenset()) -> None:
        self.sections = sections
        self.hidden = hidden
        self.ids = Ids(sections)
        self.owners = sections.numbers("entries.owners", U32)
        self.orders = sections.numbers("entries.orders", U16)
        self.sizes = sections.numbers("entries.sizes", U8)
        self.prominence = sections.numbers("entities.prominence", I64)
        self._kinds = sections.content("entities.kinds")
        self._first_entry = sections.numbers("entities.first", U32)
        self._words_of = Lists(sections, "entries.words")
        self._postings = Lists(sections, "postings")
        self._frequency = sections.numbers("words.frequency", U32)
        self._terms = Table(sections, "terms")
        self._entries_of_terms = Lists(sections, "terms.entries")
        self._first_postings = sections.numbers("postings.first.of", U32), Lists(sections, "postings.first")
        self._first_of_terms = sections.numbers("terms.first.of", U32), Lists(sections, "terms.first")
        self._hashes = sections.numbers("names.hashes", U64)
        self._entries_of_hashes = sections.numbers("names.entries", U32)
        self._adjectives = Table(sections, "adjectives")
        self._places_of_adjectives = Lists(sections, "adjectives.places")
        self.bynames = SegmentBynames(sections, hidden)
        self._of_kind: dict[str, BitMap] = {}
        self._text_entries = sections.numbers("texts.entries", U32)
        self._texts = Strings(sections, "texts")
        self._hidden_words = self._count_hidden()
        gone = frozenset(word for word, count in self._hidden_words.items() if count == self._frequency[word])
        self.words = WordTable(sections, gone)

    def _count_hidden(self) -> dict[int, int]:
        """By word, how many of the entities that have it are hidden."""
        counts: dict[int, int] = {}
        for entity in self.hidden:
            for word in {word for entry in self.entries_of(entity) for word in self._words_of[entry]}:
                counts[word] = counts.get(word, 0) + 1
        return counts

    @cached_property
    def live(self) -> int:
        """How many entries can be found."""
        return len(self.owners) - sum(len(self.entries_of(entity)) for entity in self.hidden)

    def kind(self, entity: int) -> str:
        """The kind of an entity."""
        return KINDS[self._kinds[entity]]

    def entities(self, kinds: Sequence[str] = KINDS) -> Iterator[int]:
        """The entities of some kinds that can be found, in the gazetteer's order."""
        wanted = re.compile(b"[" + bytes(KINDS.index(kind) for kind in kinds) + b"]")
        found = (match.start() for match in wanted.finditer(self._kinds))
        return (at for at in found if at not in self.hidden)

    def entries_of(self, entity: int) -> range:
        """The entries of an entity."""
        return range(self._first_entry[entity], self._first_entry[entity + 1])

    def other_text(self, entry: int) -> str | None:
        """The spelling that is compared, where it is not the name's own."""
        at = bisect_left(self._text_entries, entry)
        return self._texts[at] if at < len(self._text_entries) and self._text_entries[at] == entry else None

    def words_of(self, entry: int) -> Sequence[int]:
        """The words of an entry."""
        return self._words_of[entry]

    def frequency(self, word: int) -> int:
        """How many entities have a word."""
        found: int = self._frequency[word] - self._hidden_words.get(word, 0)
        return found

    def size(self, word: int) -> int:
        """How many entries have a word."""
        return len(self.postings(word)) if word in self._hidden_words else self._postings.size(word)

    def postings(self, word: int) -> list[int]:
        """The entries that have a word, in their order."""
        found: list[int] = self._postings[word].tolist()
        return self._shown(found) if word in self._hidden_words else found

    def posted(self, word: int) -> array[int]:
        """The entries that have a word, as :meth:`postings` gives them, as a copy of the bytes in the section."""
        if word in self._hidden_words:
            return array(U32, self.postings(word))
        found = array(U32)
        found.frombytes(self._postings[word].cast("B"))
        return found

    def first_postings(self, word: int) -> list[int]:
        """Of a word that many entries have, the first of each kind; of another one, all."""
        return self._first_of(self._first_postings, word) or self.postings(word)

    def first_of_term(self, term: int) -> list[int]:
        """Of a term that many entries have, the first of each kind; of another one, all."""
        return self._first_of(self._first_of_terms, term) or self.term_entries(term)

    def _first_of(self, lists: tuple[memoryview, Lists], number: int) -> list[int]:
        numbers, firsts = lists
        at = bisect_left(numbers, number)
        found: list[int] = firsts[at].tolist() if at < len(numbers) and numbers[at] == number else []
        return self._shown(found) if self.hidden else found

    @property
    def has_terms(self) -> bool:
        """Whether there are any institutional terms or acronyms."""
        return len(self._terms) > 0

    def term(self, key: str) -> int:
        """The number of an institutional term or acronym, or -1."""
        return self._terms.find(key)

    def term_size(self, term: int) -> int:
        """How many entries have a term."""
        return len(self.term_entries(term)) if self.hidden else self._entries_of_terms.size(term)

    def term_entries(self, term: int) -> list[int]:
        """The entries that have a term."""
        found: list[int] = self._entries_of_terms[term].tolist()
        return self._shown(found) if self.hidden else found

    def named(self, folded: str) -> list[int]:
        """The entries whose folded text has the hash of this one; another text may have it once in aeons."""
        sought = text_hash(folded)
        found: list[int] = []
        at = bisect_left(self._hashes, sought)
        while at < len(self._hashes) and self._hashes[at] == sought:
            found.append(self._entries_of_hashes[at])
            at += 1
        return sorted(self._shown(found) if self.hidden else found)

    def adjectives(self, folded: str) -> list[tuple[int, int]]:
        """The entities of which a word is an adjective or their people's name, with the place of that name."""
        place = self._adjectives.find(folded)
        pairs = self._places_of_adjectives[place].tolist() if place >= 0 else []
        return [pair for pair in zip(pairs[::2], pairs[1::2], strict=True) if pair[0] not in self.hidden]

    @property
    def has_adjectives(self) -> bool:
        """Whether there are any."""
        return len(self._adjectives) > 0

    def dotted(self) -> list[int]:
        """The entries of one word with a full stop in it: addresses, perhaps."""
        return self._shown(self.sections.numbers("dotted", U32).tolist())

    def countries(self) -> list[tuple[list[str], list[str]]]:
        """The codes of each country with its folded names."""
        found = self.sections.data("countries", list[tuple[int, list[str], list[str]]])
        return [(codes, names) for entity, codes, names in found if entity not in self.hidden]

    def most_prominent(self) -> tuple[int, int]:
        """The greatest prominence of all entities, and of all persons."""
        most, person = self.sections.data("most", tuple[int, int])
        if self.hidden and any(self.prominence[entity] in (most, person) for entity in self.hidden):
            named = [at for at in self.entities() if self.entries_of(at)]
            most = max((self.prominence[at] for at in named), default=0)
            person = max((self.prominence[at] for at in named if self.kind(at) == "person"), default=0)
        return most, person

    def of_kind(self, kind: str) -> BitMap:
        """The entries of all entities of a kind, hidden ones too."""
        known = self._of_kind.get(kind)
        if known is None:
            known = self._of_kind[kind] = BitMap()
            runs = re.compile(b"[" + bytes((KINDS.index(kind),)) + b"]+")
            first = self._first_entry
            for run in runs.finditer(self._kinds):
                known.add_range(first[run.start()], first[run.end()])
        return known

    def _shown(self, entries: list[int]) -> list[int]:
        owners, hidden = self.owners, self.hidden
        return [entry for entry in entries if owners[entry] not in hidden]
