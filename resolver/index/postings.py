"""Who has a word or a term: postings over all segments of an index, as a search asks for them."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from itertools import accumulate

from pyroaring import BitMap

from gazetteer.entity import KINDS
from resolver.index.entries import Entries
from resolver.index.segment import LONG_LIST, IndexedSegment
from resolver.storage.sections import U32

_MOST_BITMAPS = 1 << 9


class Postings:
    """The entries that have a word or a term. Numbers of words and entries count through all segments."""

    def __init__(self, segments: Sequence[IndexedSegment], entries: Entries) -> None:
        self._segments = segments
        self._only = segments[0] if len(segments) == 1 else None
        self._entries = entries
        self._starts = entries.starts
        self._first_words = [0, *accumulate(len(segment.words) for segment in segments)]
        self._bitmaps: dict[tuple[int, ...] | str, BitMap] = {}

    def size(self, word: int) -> int:
        """How many entries have a word."""
        segment, own, _ = self.place(word)
        return segment.size(own)

    def of_word(self, word: int) -> list[int]:
        """The entries that have a word, in their order."""
        segment, own, start = self.place(word)
        return _moved(segment.postings(own), start)

    def first_of_word(self, word: int) -> list[int]:
        """Some of the entries that have a word: the shortest and most prominent of each kind."""
        segment, own, start = self.place(word)
        return _moved(segment.first_postings(own), start)

    def sharing(self, words: tuple[int, ...]) -> BitMap:
        """The entries that have one of several words."""
        return self._bitmap(words, lambda: self._united(words))

    def _united(self, words: tuple[int, ...]) -> BitMap:
        few = array(U32)
        many: list[BitMap] = []
        for word in words:
            segment, own, start = self.place(word)
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
        places = map(self._entries.place, entries)
        return [segment.sizes[own] for segment, own in places]

    @cached_property
    def has_terms(self) -> bool:
        """Whether any entry has an institutional term or an acronym."""
        return any(segment.has_terms for segment in self._segments)

    @cached_property
    def has_things(self) -> bool:
        """Whether any entry is of something else than a person."""
        return any(self.of_kind(kind) for kind in KINDS if kind != "person")

    def terms(self, keys: Iterable[str]) -> list[tuple[int, str]]:
        """The terms of some keys that entries have, with how many, the rarest first."""
        sizes = ((sum(s.term_size(at) for s in self._segments if (at := s.term(key)) >= 0), key) for key in keys)
        return sorted(item for item in sizes if item[0])

    def term_entries(self, term: str) -> list[int]:
        """The entries that have a term."""
        return self.through(lambda segment: segment.term_entries(at) if (at := segment.term(term)) >= 0 else [])

    def first_of_term(self, term: str) -> list[int]:
        """Some of the entries that have a term: the shortest and most prominent of each kind."""
        return self.through(lambda segment: segment.first_of_term(at) if (at := segment.term(term)) >= 0 else [])

    def sharing_term(self, term: str) -> BitMap:
        """The entries that have a term."""
        return self._bitmap(f"term {term}", lambda: BitMap(self.term_entries(term)))

    def of_kind(self, kind: str) -> BitMap:
        """The entries of all entities of a kind."""

        def work_out() -> BitMap:
            found = BitMap()
            for start, segment in zip(self._starts, self._segments, strict=False):
                found |= segment.of_kind(kind).shift(start)
            return found

        return self._bitmap(f"kind {kind}", work_out)

    def place(self, word: int) -> tuple[IndexedSegment, int, int]:
        """The segment of a word, the number that it has there, and the number of the segment's first entry."""
        if self._only is not None:
            return self._only, word, 0
        at = bisect_right(self._first_words, word) - 1
        return self._segments[at], word - self._first_words[at], self._starts[at]

    def through(self, ask: Callable[[IndexedSegment], list[int]]) -> list[int]:
        """The entries that the segments answer with, by the numbers that count through all of them."""
        return [
            start + entry
            for start, segment in zip(self._starts, self._segments, strict=False)
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
