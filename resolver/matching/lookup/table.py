"""Words compiled for look-up: by spelling, by the key of what they sound like, and by keys with one class left out.

:mod:`resolver.matching.lookup.sections` works out the sections, :class:`WordTable` reads them in place;
:mod:`resolver.matching.lookup.lexicon` asks one or several tables.
"""

from __future__ import annotations

from collections.abc import Sequence

from resolver.matching.lookup.keys import deletions, number_of
from resolver.storage.sections import U16, U32, U64, Lists, Sections, Strings
from resolver.storage.table import Table

Word = tuple[str, str | None]
"""A folded word and its language; the same spelling in another language is another word."""

Bucket = tuple[tuple[str, ...], int]
"""The different rough forms of one key, and the number of the first of them."""

_MOST_OPENED = 1 << 14
_FEW_KEYS = 1 << 9
"""A table of no more keys than this is opened as a whole: that a word has none of them takes no look-up then."""

_MOST_NEAR = 1 << 12
SEPARATOR = "\n"
"""Stands between the rough forms of one key, less than every letter of them."""


class WordTable:
    """Words by number, read in place; ``gone`` are the numbers of those that nothing is named by any more."""

    def __init__(self, sections: Sections, gone: frozenset[int] = frozenset()) -> None:
        self.gone = gone
        self._plain = Table(sections, "plain")
        self._first = sections.numbers("plain.first", U32)
        self._words = Strings(sections, "words")
        self._langs = sections.numbers("langs", U16)
        self._lang_names: list[str | None] = [lang or None for lang in sections.data("langs.names", list[str])]
        self._keys = Table(sections, "keys")
        self._first_forms = sections.numbers("keys.first", U32)
        self._forms = Strings(sections, "forms")
        self._words_of_forms = Lists(sections, "forms.words")
        self._deletions = sections.numbers("deletions.numbers", U64)
        self._slots = sections.numbers("deletions.slots", U32)
        self._behind_slot = 64 - (len(self._slots) - 2).bit_length()
        self._keys_of_deletions = sections.numbers("deletions.keys", U32)
        self.buckets = _Buckets(self._keys, self._forms, self._first_forms)
        self._near: dict[str, dict[str, int]] = {}

    def __len__(self) -> int:
        return len(self._words)

    def word(self, number: int) -> str:
        """The folded word of a number."""
        return self._words[number]

    def lang(self, number: int) -> str | None:
        """The language of a number's word."""
        return self._lang_names[self._langs[number]]

    def alike(self, plain_form: str) -> Sequence[int]:
        """The words that are the same without the diacritics of Latin letters, by spelling and language."""
        place = self._plain.find(plain_form)
        if place < 0:
            return ()
        found = range(self._first[place], self._first[place + 1])
        return [number for number in found if number not in self.gone] if self.gone else found

    def of_form(self, form: int) -> list[int]:
        """The words of a rough form of some key, by the form's number."""
        found: list[int] = self._words_of_forms[form].tolist()
        return [number for number in found if number not in self.gone] if self.gone else found

    def near_keys(self, key: str) -> dict[str, int]:
        """The keys that differ from a key in one class, with how many rough forms each has."""
        known = self._near.get(key)
        if known is None:
            if len(self._near) >= _MOST_NEAR:
                self._near.clear()
            known = self._near[key] = self._work_out_near(key)
        return known

    def _work_out_near(self, key: str) -> dict[str, int]:
        places: set[int] = set()
        for one in deletions(key):
            places.add(self._keys.find(one))
            places.update(self._of_deletion(one))
        places.update(self._of_deletion(key))
        places -= {-1, self._keys.find(key)}
        first = self._first_forms
        return {self._keys[place]: first[place + 1] - first[place] for place in places}

    def _of_deletion(self, shorter: str) -> Sequence[int]:
        number = number_of(shorter)
        slot = number >> self._behind_slot
        numbers, keys = self._deletions, self._keys_of_deletions
        return [keys[at] for at in range(self._slots[slot], self._slots[slot + 1]) if numbers[at] == number]


class _Buckets(dict[str, Bucket | None]):
    """The rough forms of keys, opened when they are asked for; None where no word has the key."""

    def __init__(self, keys_by_place: Table, forms: Strings, first: memoryview) -> None:
        super().__init__()
        self._keys = keys_by_place
        self._forms = forms
        self._first = first
        self._whole = len(keys_by_place) <= _FEW_KEYS
        if self._whole:
            self.update((key, self._bucket(place)) for place, key in enumerate(keys_by_place))

    def _bucket(self, place: int) -> Bucket:
        return tuple(self._forms[place].split(SEPARATOR)), self._first[place]

    def __missing__(self, key: str) -> Bucket | None:
        if self._whole:
            return None
        if len(self) >= _MOST_OPENED:
            self.clear()
        place = self._keys.find(key)
        bucket = None if place < 0 else self._bucket(place)
        self[key] = bucket
        return bucket
