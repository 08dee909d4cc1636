"""Words compiled for look-up, as the sections that :class:`resolver.matching.lookup.table.WordTable` reads."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from itertools import accumulate, chain, islice
from operator import itemgetter

from resolver.cores import nothing_is_left_to_share, shared_out
from resolver.language.conventions.reading import readings
from resolver.language.scripts.folding import plain
from resolver.matching.lookup.keys import SHORTEST_KEY, deletions, keys_and_forms, number_of
from resolver.matching.lookup.table import SEPARATOR, Word
from resolver.storage.sections import U16, U32, U64, packed, packed_lists, packed_strings, plain_data
from resolver.storage.table import packed_table

_LEAST_TO_SHARE = 6000
_BITS_OF_PLACE = 32
_BEHIND_KEY, _NEXT_WORD = "\t", "\v"
"""Like the one between forms, less than every letter of a key or a form: texts of both stand in the order of keys."""


def compiled_words(words: Iterable[Word]) -> tuple[dict[str, bytes], dict[Word, int]]:
    """Different words as the sections of a :class:`WordTable`, and the number that each has there.

    Numbers depend on the words alone, not on the order in which they come.
    """
    all_words = list(words)
    with closing(shared_out(_keyed, all_words, _LEAST_TO_SHARE)) as parcels:
        begun = next(parcels)  # the others are worked on while the words are put into their order
        sections, ordered = _in_order(all_words)
        numbers = {word: number for number, word in enumerate(ordered)}
        by_form = _by_form(chain((begun,), parcels), map(numbers.__getitem__, all_words))
    nothing_is_left_to_share()
    return {**sections, **_compiled_keys(by_form)}, numbers


def _in_order(words: Iterable[Word]) -> tuple[dict[str, bytes], list[Word]]:
    """The sections that have words by their spelling, and the words in the order that they have there."""
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
    return {
        **sections,
        "plain.first": first.tobytes(),
        **packed_strings("words", (word for word, _ in ordered)),
        "langs": packed((places[lang or ""] for _, lang in ordered), U16),
        "langs.names": plain_data(langs),
    }, ordered


def _spelling_and_language(word: Word) -> tuple[str, str]:
    return word[0], word[1] or ""


def _by_form(parcels: Iterable[str], numbers: Iterable[int]) -> dict[str, list[int]]:
    """By key and rough form, the numbers of the words; ``parcels`` are what was made of them, ``numbers`` theirs."""
    found: dict[str, list[int]] = {}
    of_words = chain.from_iterable(parcel.split(_NEXT_WORD) for parcel in parcels)
    for own, number in zip(of_words, numbers, strict=False):  # of no words at all comes one text
        for form in own.split(SEPARATOR) if own else ():
            found.setdefault(form, []).append(number)
    for own_numbers in found.values():
        own_numbers.sort()
    return found


def _compiled_keys(by_form: Mapping[str, list[int]]) -> dict[str, bytes]:
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
        **packed_strings("forms", (SEPARATOR.join(forms[at]) for at in order)),
        **packed_lists("forms.words", chain.from_iterable(numbers[at] for at in order)),
        **_compiled_deletions(keys[at] for at in order),
    }


def _compiled_deletions(keys: Iterable[str]) -> dict[str, bytes]:
    """By the number of what is left of a key without one of its classes, the places of such keys."""
    found = [
        number_of(shorter) << _BITS_OF_PLACE | place
        for place, key in enumerate(keys)
        if len(key) >= SHORTEST_KEY
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
    return SEPARATOR.join(dict.fromkeys([f"{key}{_BEHIND_KEY}{form}" for own, form in found for key in own]))
