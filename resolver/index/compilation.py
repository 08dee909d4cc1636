"""A gazetteer compiled for look-up: everything that can be worked out before a name is asked for, as sections.

The sections are those that :class:`resolver.index.segment.IndexedSegment` reads, whether they stay in memory or are
written to a file.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable

from gazetteer.compiled import packed_ids
from gazetteer.entity import KINDS, Entity, Record
from resolver.cores import shared_out
from resolver.cycles import unsought
from resolver.index.byname_sections import Found, packed_bynames
from resolver.index.names import ReadName, ReadNames, read_names
from resolver.index.segment import LONG_LIST
from resolver.matching.lookup.sections import compiled_words
from resolver.matching.lookup.table import Word
from resolver.storage.sections import I64, U8, U16, U32, U64, packed, packed_lists, packed_strings, plain_data
from resolver.storage.table import packed_table

NO_KIND = 255
"""Stands for the kind of a redirect or a split, which have no names."""

FIRST_OF_LIST = 48
"""How many of each kind."""

_LONGEST_NAME = 255
_LEAST_TO_SHARE = 2000


def compiled_index(records: Iterable[Record]) -> dict[str, bytes]:
    """The sections of an index over records of different IDs, numbered in their order."""
    all_records = list(records)
    names = _Names()
    with unsought():
        at = 0
        for parcel in shared_out(read_names, all_records, _LEAST_TO_SHARE, list[ReadNames]):
            for read in parcel:
                names.add(all_records[at], read)
                at += 1
        return names.sections()


class _Names:
    """The names taken so far, by number."""

    def __init__(self) -> None:
        self._ids: list[str] = []
        self._kinds = array(U8)
        self._prominence = array(I64)
        self._first_entry = array(U32, (0,))
        self._owners = array(U32)
        self._orders = array(U16)
        self._sizes = array(U8)
        self._hashes = array(U64)
        self._other_texts: dict[int, str] = {}
        self._dotted: list[int] = []
        self._words: dict[Word, int] = {}
        self._words_of = (array(U32), array(U32, (0,)))
        self._frequency: list[int] = []
        self._last_owner: list[int] = []
        self._adjectives: dict[str, list[int]] = {}
        self._terms: dict[str, list[int]] = {}
        self._countries: list[tuple[int, tuple[str, ...], list[str]]] = []
        self._bynames: list[Found] = []
        self._most_prominent = self._most_prominent_person = 0

    def add(self, record: Record, read: ReadNames) -> None:
        """Take the next record, with what was read of its names."""
        number = len(self._ids)
        self._ids.append(record.id)
        entity = record if isinstance(record, Entity) else None
        self._kinds.append(NO_KIND if entity is None else KINDS.index(entity.kind))
        self._prominence.append(0 if entity is None else entity.prominence)
        if entity is not None:
            self._add_names(number, entity, read)
        self._first_entry.append(len(self._owners))

    def _add_names(self, number: int, entity: Entity, read: ReadNames) -> None:
        for folded, order in read.adjectives:
            self._adjectives.setdefault(folded, []).extend((number, order))
        self._bynames += [(rule, number, one) for rule, one in read.bynames]
        for name in read.names:
            self._add(number, entity.names[name.order].lang, name)
        if read.names:
            self._most_prominent = max(self._most_prominent, entity.prominence)
            if entity.kind == "person":
                self._most_prominent_person = max(self._most_prominent_person, entity.prominence)
        if read.of_country:
            self._countries.append((number, entity.countries, read.of_country))

    def _add(self, owner: int, lang: str | None, name: ReadName) -> None:
        number = len(self._owners)
        self._owners.append(owner)
        self._orders.append(name.order)
        self._sizes.append(min(name.size, _LONGEST_NAME))
        self._hashes.append(name.text_hash)
        if name.other_text is not None:
            self._other_texts[number] = name.other_text
        if name.dotted:
            self._dotted.append(number)
        flat, starts = self._words_of
        for word in name.words:
            at = self._words.setdefault((word, lang), len(self._words))
            if at == len(self._frequency):
                self._frequency.append(0)
                self._last_owner.append(-1)
            if self._last_owner[at] != owner:
                self._frequency[at] += 1
                self._last_owner[at] = owner
            flat.append(at)
        starts.append(len(flat))
        for key in name.terms:
            self._terms.setdefault(key, []).append(number)

    def sections(self) -> dict[str, bytes]:
        """Everything, as sections."""
        words, numbers = compiled_words(self._words)
        renumbered = array(U32, (numbers[word] for word in self._words))
        frequency = array(U32, bytes(4 * len(renumbered)))
        for at, count in zip(renumbered, self._frequency, strict=True):
            frequency[at] = count
        flat, starts = self._words_of
        words_of = array(U32, (renumbered[at] for at in flat))
        postings = _postings(words_of, starts, len(renumbered))
        terms, order = packed_table("terms", keys := list(self._terms))
        entries_of_terms = [self._terms[keys[at]] for at in order]
        adjectives, order = packed_table("adjectives", keys := list(self._adjectives))
        return {
            **packed_ids(self._ids),
            **words,
            **terms,
            **packed_lists("terms.entries", entries_of_terms),
            **self._firsts("terms.first", enumerate(entries_of_terms)),
            **adjectives,
            **packed_lists("adjectives.places", (self._adjectives[keys[at]] for at in order)),
            **packed_bynames(self._bynames),
            "entities.kinds": self._kinds.tobytes(),
            "entities.prominence": self._prominence.tobytes(),
            "entities.first": self._first_entry.tobytes(),
            "entries.owners": self._owners.tobytes(),
            "entries.orders": self._orders.tobytes(),
            "entries.sizes": self._sizes.tobytes(),
            "entries.words.starts": starts.tobytes(),
            "entries.words.flat": words_of.tobytes(),
            "texts.entries": packed(self._other_texts),
            **packed_strings("texts", self._other_texts.values()),
            **_sorted_hashes(self._hashes),
            "dotted": packed(self._dotted),
            "words.frequency": frequency.tobytes(),
            **packed_lists("postings", postings),
            **self._firsts("postings.first", enumerate(postings)),
            "countries": plain_data(self._countries),
            "most": plain_data([self._most_prominent, self._most_prominent_person]),
        }

    def _firsts(self, name: str, lists: Iterable[tuple[int, array[int] | list[int]]]) -> dict[str, bytes]:
        """Of long lists, the first names of each kind: the shortest, and of those the most prominent ones."""
        long = [(number, entries) for number, entries in lists if len(entries) > LONG_LIST]
        return {
            f"{name}.of": packed(number for number, _ in long),
            **packed_lists(name, (self._first(entries) for _, entries in long)),
        }

    def _first(self, entries: Iterable[int]) -> list[int]:
        counts = dict.fromkeys(range(len(KINDS)), 0)
        chosen: list[int] = []
        for entry in sorted(entries, key=self._rank):
            kind = self._kinds[self._owners[entry]]
            counts[kind] += 1
            if counts[kind] <= FIRST_OF_LIST:
                chosen.append(entry)
        return chosen

    def _rank(self, entry: int) -> tuple[int, int, str]:
        owner = self._owners[entry]
        return self._sizes[entry], -self._prominence[owner], self._ids[owner]


def _postings(words_of: array[int], starts: array[int], count: int) -> list[array[int]]:
    """By word, the entries that have it, in their order."""
    postings = [array(U32) for _ in range(count)]
    for entry in range(len(starts) - 1):
        for at in words_of[starts[entry] : starts[entry + 1]]:
            postings[at].append(entry)
    return postings


def _sorted_hashes(hashes: array[int]) -> dict[str, bytes]:
    order = sorted(range(len(hashes)), key=hashes.__getitem__)
    return {"names.hashes": packed((hashes[at] for at in order), U64), "names.entries": packed(order)}
