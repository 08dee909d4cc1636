"""A gazetteer compiled for look-up: everything that can be worked out before a name is asked for, as sections.

The sections are those that :class:`resolver.index.segment.IndexedSegment` reads, whether they stay in memory or are
written to a file.
"""

from __future__ import annotations

import hashlib
from array import array
from collections.abc import Iterable

from gazetteer.compiled import packed_ids
from gazetteer.entity import DERIVED_TYPES, KINDS, Entity, Name, Record
from resolver.index.words import split
from resolver.language.scripts.cleaning import cleaned
from resolver.language.scripts.folding import fold
from resolver.matching.alternatives import alternatives
from resolver.matching.modifiers import joined
from resolver.matching.term_keys import term_keys
from resolver.matching.words import Word, compiled_words
from resolver.storage.sections import I64, U8, U16, U32, U64, packed, packed_lists, packed_strings, plain_data
from resolver.storage.table import packed_table

INSTITUTIONS = ("organisation", "facility")
NO_KIND = 255
"""Stands for the kind of a redirect or a split, which have no names."""

JOINED_WORDS = 3
"""Names of at most so many words are also known by their words written as one."""

LONG_LIST = 256
"""Words and terms that more names than this share have their first names listed apart."""

FIRST_OF_LIST = 48
"""How many of each kind."""

_LONGEST_NAME = 255


def text_hash(folded: str) -> int:
    """Eight bytes that stand for a folded name."""
    return int.from_bytes(hashlib.blake2b(folded.encode(), digest_size=8).digest(), "little")


def compiled_index(records: Iterable[Record]) -> dict[str, bytes]:
    """The sections of an index over records of different IDs, numbered in their order."""
    names = _Names()
    for record in records:
        names.add(record)
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
        self._most_prominent = self._most_prominent_person = 0

    def add(self, record: Record) -> None:
        """Take the next record."""
        number = len(self._ids)
        self._ids.append(record.id)
        entity = record if isinstance(record, Entity) else None
        self._kinds.append(NO_KIND if entity is None else KINDS.index(entity.kind))
        self._prominence.append(0 if entity is None else entity.prominence)
        if entity is not None and self._add_names(number, entity):
            self._most_prominent = max(self._most_prominent, entity.prominence)
            if entity.kind == "person":
                self._most_prominent_person = max(self._most_prominent_person, entity.prominence)
        self._first_entry.append(len(self._owners))

    def _add_names(self, number: int, entity: Entity) -> bool:
        """Take the names of an entity; whether it has any of its own, beside adjectives and words for inhabitants."""
        seen: set[tuple[str, str | None]] = set()
        is_country = "iso3166" in entity.same_as
        in_country: dict[str, None] = {}
        for order, name in enumerate(entity.names):
            folded = fold(name.text)
            if (folded, name.lang) in seen:
                continue
            if name.type in DERIVED_TYPES:
                self._adjectives.setdefault(fold(cleaned(name.text)), []).extend((number, order))
                continue
            seen.add((folded, name.lang))
            for text in alternatives(name.text, entity.kind):
                self._add(number, entity, order, name, text)
            if is_country:
                in_country[folded] = None
        if in_country:
            self._countries.append((number, entity.countries, list(in_country)))
        return bool(seen)

    def _add(self, owner: int, entity: Entity, order: int, name: Name, text: str) -> None:
        number = len(self._owners)
        self._owners.append(owner)
        self._orders.append(order)
        if text != name.text:
            self._other_texts[number] = text
        self._hashes.append(text_hash(fold(text)))
        if "." in text and " " not in text:
            self._dotted.append(number)
        words = [fold(word) for word in split(text)]
        self._sizes.append(min(len(words), _LONGEST_NAME))
        keys = dict.fromkeys(words)
        if 1 < len(words) <= JOINED_WORDS and entity.kind != "person":
            keys[joined(tuple(words))] = None
        flat, starts = self._words_of
        for word in keys:
            at = self._words.setdefault((word, name.lang), len(self._words))
            if at == len(self._frequency):
                self._frequency.append(0)
                self._last_owner.append(-1)
            if self._last_owner[at] != owner:
                self._frequency[at] += 1
                self._last_owner[at] = owner
            flat.append(at)
        starts.append(len(flat))
        if entity.kind in INSTITUTIONS:
            for key in term_keys(tuple(words)):
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
