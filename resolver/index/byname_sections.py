"""The names that entities have by rule as sections of an index, and what reads them in place, over all segments."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

import msgspec

from resolver.storage.sections import (
    U8,
    U16,
    U32,
    Lists,
    Sections,
    Strings,
    packed,
    packed_lists,
    packed_strings,
    plain_data,
)
from resolver.storage.table import Table, packed_table

_MOST_TOLD = 1 << 14


class ByRule(NamedTuple):
    """A name that an entity has by rule.

    ``order`` is the place of the name that it follows from; ``kind`` is what sort of name it is, empty where it stands
    for that name itself, by the key of a syllabic abbreviation. ``lang`` is the language of the only texts in which it
    counts (empty: all); ``quoted`` says that it must stand in quotation marks; one of the ``owners``, folded, must
    stand before it in the possessive. It counts only where no other entity has what is ``alone`` its own, if anything;
    ``shared`` says that it counts beside an entity that is listed by it.
    """

    order: int
    text: str
    words: tuple[str, ...]
    kind: str = "short"
    lang: str = ""
    quoted: bool = False
    owners: tuple[str, ...] = ()
    alone: str = ""
    shared: bool = False


Found = tuple[int, int, ByRule]
"""The number of the rule, the number of the entity, and the name."""


def packed_bynames(found: Iterable[Found]) -> dict[str, bytes]:
    """The names that entities have by rule as sections, for :class:`Bynames`."""
    ordered = sorted(found, key=_rule_and_entity)
    langs = sorted({one.lang for _, _, one in ordered})
    places = {lang: place for place, lang in enumerate(langs)}
    begun: dict[str, list[int]] = {}
    inside: dict[str, list[int]] = {}
    alone: dict[str, dict[int, None]] = {}
    for number, (_, entity, one) in enumerate(ordered):
        for at, word in enumerate(dict.fromkeys(one.words)):
            (inside if at else begun).setdefault(word, []).append(number)
        if one.alone:
            alone.setdefault(one.alone, {})[entity] = None
    words, order = packed_table("bynames", keys := sorted({**begun, **inside}))
    owned, order_of_owned = packed_table("bynames.alone", owned_keys := sorted(alone))
    return {
        **words,
        **packed_lists("bynames.begun", (begun.get(keys[at], ()) for at in order)),
        **packed_lists("bynames.inside", (inside.get(keys[at], ()) for at in order)),
        **owned,
        **packed_lists("bynames.alone.of", (list(alone[owned_keys[at]]) for at in order_of_owned)),
        **packed_strings("bynames.names", (msgspec.json.encode(one).decode() for _, _, one in ordered)),
        "bynames.entities": packed(entity for _, entity, _ in ordered),
        "bynames.rules": packed((rule for rule, _, _ in ordered), U8),
        "bynames.langs": packed((places[one.lang] for _, _, one in ordered), U16),
        "bynames.langs.names": plain_data(langs),
    }


def _rule_and_entity(found: Found) -> tuple[int, int]:
    return found[:2]


class SegmentBynames:
    """The names by rule of one segment; ``hidden`` are the entities that do not count."""

    def __init__(self, sections: Sections, hidden: frozenset[int]) -> None:
        self._hidden = hidden
        self._words = Table(sections, "bynames")
        self._begun = Lists(sections, "bynames.begun")
        self._inside = Lists(sections, "bynames.inside")
        self._alone = Table(sections, "bynames.alone")
        self._entities_alone = Lists(sections, "bynames.alone.of")
        self._names = Strings(sections, "bynames.names")
        self._entities = sections.numbers("bynames.entities", U32)
        self._rules = sections.numbers("bynames.rules", U8)
        self._langs = sections.numbers("bynames.langs", U16)
        self._lang_names: list[str] = sections.data("bynames.langs.names", list[str])

    def begun(self, word: str) -> Iterator[Found]:
        """The names whose first word is a folded word."""
        place = self._words.find(word)
        return self._found(self._begun[place]) if place >= 0 else iter(())

    def having(self, word: str, lang: str) -> Iterator[Found]:
        """The names that have a folded word and count in texts of a language."""
        place = self._words.find(word)
        if place < 0:
            return
        counting = [name in ("", lang) for name in self._lang_names]
        for numbers in (self._begun[place], self._inside[place]):
            yield from self._found([number for number in numbers if counting[self._langs[number]]])

    def _found(self, numbers: Sequence[int]) -> Iterator[Found]:
        for number in numbers:
            if self._entities[number] not in self._hidden:
                yield self._rules[number], self._entities[number], _decoded(self._names[number])

    def owners(self, alone: str) -> int:
        """How many entities have what may be one's alone."""
        place = self._alone.find(alone)
        return sum(entity not in self._hidden for entity in self._entities_alone[place]) if place >= 0 else 0


_decoded = msgspec.json.Decoder(ByRule).decode


class RuledNames:
    """The names by rule of all segments of an index. A name counts where no entity is called so anyway.

    What must stand in quotation marks, or behind its owner, counts even then: «Краснодар» is no town.
    """

    def __init__(self, segments: Sequence[SegmentBynames], is_name: Callable[[str], bool]) -> None:
        self._segments = segments
        self._is_name = is_name
        self._told: dict[tuple[str, str], bool] = {}

    def beginning_with(self, word: str) -> list[tuple[int, int, ByRule]]:
        """The names whose first word is a folded word, each behind the numbers of its segment and of its entity."""
        found = [
            (rule, segment, entity, one)
            for segment, own in enumerate(self._segments)
            for rule, entity, one in own.begun(word)
            if self._counts(one)
        ]
        found.sort(key=_by_rule)
        return [(segment, entity, one) for _, segment, entity, one in found]

    def has(self, word: str, lang: str) -> bool:
        """Whether a folded word stands in a name that counts in texts of a language."""
        known = self._told.get((word, lang))
        if known is None:
            if len(self._told) >= _MOST_TOLD:
                self._told.clear()
            having = (one for segment in self._segments for _, _, one in segment.having(word, lang))
            known = self._told[word, lang] = any(map(self._counts, having))
        return known

    def _counts(self, one: ByRule) -> bool:
        if one.alone and sum(segment.owners(one.alone) for segment in self._segments) != 1:
            return False
        return bool(one.owners) or one.quoted or one.shared or not self._is_name(" ".join(one.words))


def _by_rule(found: tuple[int, int, int, ByRule]) -> int:
    return found[0]
