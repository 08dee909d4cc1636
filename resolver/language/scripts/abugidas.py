"""Words of the scripts of India in Latin letters. The table is ``abugidas.toml``.

Their vowels are marks on the consonants, which no rule for words of letters sees as parts of a word.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import NamedTuple

_DATA = Path(__file__).with_suffix(".toml")
_INDIAN = re.compile("[\u0900-\u0d7f\u200c\u200d]*[\u0900-\u0d7f][\u0900-\u0d7f\u200c\u200d]*")
_SIZE = 0x80
_NUKTA = 0x3C
_WITH_NUKTA = {0x15: 0x58, 0x16: 0x59, 0x17: 0x5A, 0x1C: 0x5B, 0x21: 0x5C, 0x22: 0x5D, 0x2B: 0x5E}
_INHERENT = "ə"
_UNSAID = re.compile(r"([aeiouə][^aeiouə]h?)ə(?=[^aeiouə]h?[aeiou])")
"""An inherent vowel between two open syllables, which the north leaves out: Manmohan."""


class _Table(NamedTuple):
    """The letters by their places in a block, and the scripts whose last consonant keeps its vowel."""

    signs: dict[int, str]
    vowels: dict[int, str]
    vowel_signs: dict[int, str]
    consonants: dict[int, str]
    virama: int
    blocks: frozenset[int]
    kept_at_end: frozenset[int]


def in_latin(text: str) -> str:
    """A text with every word of an Indian script in Latin letters, each with a capital; other words as they are."""
    return _INDIAN.sub(lambda word: _word(word[0]), text) if _INDIAN.search(text) else text


def _word(word: str) -> str:
    table = _table()
    letters = [letter for letter in unicodedata.normalize("NFC", word) if letter.isprintable()]
    block = ord(letters[0]) // _SIZE * _SIZE if letters else 0  # the blocks have places without a letter, too
    if block not in table.blocks:
        return word
    places = _places(ord(letter) - block for letter in letters)
    written: list[str] = []
    open_consonant = False
    for place in places:
        if open_consonant and place not in table.vowel_signs and place != table.virama:
            written.append(_INHERENT)
        open_consonant = place in table.consonants
        for letter_of in (table.consonants, table.vowels, table.vowel_signs, table.signs):
            written.append(letter_of.get(place, ""))
    clustered = len(places) > 1 and places[-2] == table.virama
    if open_consonant and (block in table.kept_at_end or clustered or len(places) == 1):
        written.append(_INHERENT)  # Narendra, but Rahul
    said = "".join(written)
    if block not in table.kept_at_end:
        said = _UNSAID.sub(r"\1", said)
    return said.replace(_INHERENT, "a").capitalize()


def _places(places: Iterable[int]) -> list[int]:
    """The places of the letters, a letter and the dot that makes another of it as one."""
    found: list[int] = []
    for place in places:
        if place == _NUKTA:
            if found:
                found[-1] = _WITH_NUKTA.get(found[-1], found[-1])
        else:
            found.append(place)
    return found


@cache
def _table() -> _Table:
    data = tomllib.loads(_DATA.read_text(encoding="utf-8"))
    signs, vowels, vowel_signs, consonants = (
        {int(place, 16): letters for place, letters in data[name].items()}
        for name in ("signs", "vowels", "vowel-signs", "consonants")
    )
    blocks, kept = frozenset(data["blocks"]), frozenset(data["kept_at_end"])
    return _Table(signs, vowels, vowel_signs, consonants, data["virama"], blocks, kept)
