"""Words compiled for look-up: by spelling, by the key of what they sound like, and by keys with one class left out.

:func:`compiled_words` works out the sections, :class:`WordTable` reads them in place; :mod:`resolver.matching.lexicon`
asks one or several tables.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from itertools import accumulate, chain, islice
from operator import itemgetter

from resolver.cores import nothing_is_left_to_share, shared_out
from resolver.language.conventions.reading import readings
from resolver.language.scripts.folding import plain
from resolver.matching.keys import deletions, keys_and_forms
from resolver.storage.sections import (
    U8,
    U32,
    U64,
    Lists,
    Sections,
    Strings,
    packed,
    packed_lists,
    packed_strings,
    plain_data,
)
from resolver.storage.table import Table, packed_table

Word = tuple[str, str | None]
"""A folded word and its language; the same spelling in another language is another word."""

Bucket = tuple[tuple[str, ...], int]
"""The different rough forms of one key, and the number of the first of them."""

_SHORTEST_KEY = 3
_LEAST_TO_SHARE = 6000
_MOST_OPENED = 1 << 14
_FEW_KEYS = 1 << 9
"""A table of no more keys than this is opened as a whole: that a word has none of them takes no look-up then."""

_MOST_NEAR = 1 << 12
_BITS_OF_PLACE = 32
_PRIME = (1 << 64) - 59
"""The largest prime number of eight bytes."""

_SPREAD = 0x9E3779B97F4A7C15
"""The golden section of 2⁶⁴, by which multiples lie evenly apart (Knuth, The Art of Computer Programming, 6.4)."""

_SEPARATOR = "\n"
_BEHIND_KEY, _NEXT_WORD = "\t", "\v"
"""Like the one above, less than every letter of a key or a form, so that texts of both stand in the order of keys."""


def compiled_words(words: Iterable[Word]) -> tuple[dict[str, bytes], dict[Word, int]]:
    """Different words as the sections of a :class:`WordTable`, and the number that each has there.

    Numbers depend on the words alone, not on the order in which they come.
    """
    by_plain: dict[str, list[Word]] = {}
    for word in words:
        by_plain.setdefault(plain(word[0]), []).append(word)
    plains = list(by_plain)
    sections, order = packed_table("plain", plains)
    ordered: list[Word] = []
    first = array(U32)
    for at in order:
        first.append(len(ordered))
        same = by_plain[plains[at]]
        ordered += sorted(same, key=_spelling_and_language) if len(same) > 1 else same
    first.append(len(ordered))
    langs = sorted({lang or "" for _, lang in ordered})
    places = {lang: place for place, lang in enumerate(langs)}
    sections |= {
        "plain.first": first.tobytes(),
        **packed_strings("words", (word for word, _ in ordered)),
        "langs": packed((places[lang or ""] for _, lang in ordered), U8),
        "langs.names": plain_data(langs),
        **_compiled_keys(ordered),
    }
    return sections, {word: number for number, word in enumerate(ordered)}


def _spelling_and_language(word: Word) -> tuple[str, str]:
    return word[0], word[1] or ""


def _compiled_keys(words: Sequence[Word]) -> dict[str, bytes]:
    by_form: dict[str, list[int]] = {}
    number = 0
    for parcel in shared_out(_keyed, words, _LEAST_TO_SHARE):
        for own in parcel.split(_NEXT_WORD):
            for form in own.split(_SEPARATOR) if own else ():
                by_form.setdefault(form, []).append(number)
            number += 1
    nothing_is_left_to_share()
    keys: list[str] = []
    forms: list[list[str]] = []
    numbers: list[list[list[int]]] = []
    for one, own_numbers in sorted(by_form.items(), key=itemgetter(0)):  # by key, a key's forms side by side
        key, _, form = one.partition(_BEHIND_KEY)
        if not keys or keys[-1] != key:
            keys.append(key)
            forms.append([])
            numbers.append([])
        forms[-1].append(form)
        numbers[-1].append(own_numbers)
    sections, order = packed_table("keys", keys)
    return {
        **sections,
        "keys.first": packed(accumulate((len(forms[at]) for at in order), initial=0)),
        **packed_strings("forms", (_SEPARATOR.join(forms[at]) for at in order)),
        **packed_lists("forms.words", chain.from_iterable(numbers[at] for at in order)),
        **_compiled_deletions(keys[at] for at in order),
    }


def _compiled_deletions(keys: Iterable[str]) -> dict[str, bytes]:
    """By the number of what is left of a key without one of its classes, the places of such keys."""
    found = [
        _number_of(shorter) << _BITS_OF_PLACE | place
        for place, key in enumerate(keys)
        if len(key) >= _SHORTEST_KEY
        for shorter in deletions(key)
    ]
    found.sort()
    numbers = [one >> _BITS_OF_PLACE for one in found]
    bits = max(1, (len(found) // 2).bit_length())
    counts = [0] * ((1 << bits) + 1)
    for number in numbers:
        counts[(number >> 64 - bits) + 1] += 1
    mask = (1 << _BITS_OF_PLACE) - 1
    return {
        "deletions.slots": packed(accumulate(counts)),
        "deletions.numbers": packed(numbers, U64),
        "deletions.keys": packed([one & mask for one in found]),
    }


def _number_of(shorter: str) -> int:
    """Eight bytes that stand for a key with one class left out: different ones for different keys of seven classes."""
    return int.from_bytes(shorter.encode(), "little") * _SPREAD % _PRIME


def _keyed(words: Sequence[Word]) -> str:
    """Every key of each word's readings with the rough form that it stands for, as one text, which is sent fast."""
    sounds: list[str] = []
    counts: list[int] = []
    for word in words:
        read = readings(*word)
        counts.append(len(read))
        sounds += [one for one, _ in read]
    found = keys_and_forms(sounds)
    return _NEXT_WORD.join([_together(islice(found, count)) for count in counts])


def _together(found: Iterable[tuple[Sequence[str], str]]) -> str:
    return _SEPARATOR.join(dict.fromkeys([f"{key}{_BEHIND_KEY}{form}" for own, form in found for key in own]))


class WordTable:
    """Words by number, read in place; ``gone`` are the numbers of those that nothing is named by any more."""

    def __init__(self, sections: Sections, gone: frozenset[int] = frozenset()) -> None:
        self.gone = gone
        self._plain = Table(sections, "plain")
        self._first = sections.numbers("plain.first", U32)
        self._words = Strings(sections, "words")
        self._langs = sections.numbers("langs", U8)
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
        number = _number_of(shorter)
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
        return tuple(self._forms[place].split(_SEPARATOR)), self._first[place]

    def __missing__(self, key: str) -> Bucket | None:
        if self._whole:
            return None
        if len(self) >= _MOST_OPENED:
            self.clear()
        place = self._keys.find(key)
        bucket = None if place < 0 else self._bucket(place)
        self[key] = bucket
        return bucket
