"""How likely a row of letters is in a Russian or Ukrainian name: letters counted in pairs and threes over listed names.

It tells which of several native spellings a Latin one goes back to: `щ` rather than `шч`, no `ий` inside a word.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cache, lru_cache
from math import log

from resolver.language.names.given_names import forms
from resolver.language.names.tables import rows
from resolver.language.scripts import folding

_EDGE = "#"
_COUNTRIES = {"ru": "RU", "uk": "UA"}
_SHARE = 0.6
"""How much the price of letters counts beside that of spellings."""

_THREES, _PAIRS, _SINGLES, _UNSEEN = 0.6, 0.3, 0.09, 0.01
_ALPHABET = 34


@dataclass(frozen=True, slots=True, eq=False)
class _Counts:
    """How often letters follow one another; the keys of ``after`` are one or two letters before."""

    after: dict[str, int]
    rows: dict[str, int]
    total: int


@cache
def _counts(lang: str) -> _Counts:
    names = [form.text for form in forms() if form.lang == lang and not form.diminutive]
    names += [row["surname"] for row in rows("surnames") if row["country"] == _COUNTRIES[lang]]
    after: Counter[str] = Counter()
    sequences: Counter[str] = Counter()
    total = 0
    for name in names:
        word = _EDGE * 2 + folding.lower(name) + _EDGE
        for at in range(2, len(word)):
            total += 1
            sequences[word[at]] += 1
            for before in (word[at - 1 : at], word[at - 2 : at]):
                after[before] += 1
                sequences[before + word[at]] += 1
    return _Counts(dict(after), dict(sequences), total)


@lru_cache(maxsize=1 << 15)
def _price(before: str, letter: str, lang: str) -> float:
    """The price of a letter after the two letters ``before``."""
    counts = _counts(lang)
    chance = _UNSEEN / _ALPHABET + _SINGLES * counts.rows.get(letter, 0) / counts.total
    for share, context in ((_PAIRS, before[-1:]), (_THREES, before)):
        seen = counts.after.get(context, 0)
        if seen:
            chance += share * counts.rows.get(context + letter, 0) / seen
    return -log(chance) * _SHARE


@lru_cache(maxsize=1 << 15)
def letter_price(start: str, more: str, lang: str) -> float:
    """What it costs that a word in small letters goes on like this: ``more`` letters behind ``start``."""
    known = (_EDGE * 2 + start)[-2:]
    total = 0.0
    for letter in more:
        total += _price(known, letter, lang)
        known = known[1:] + letter
    return total


def word_price(word: str, lang: str) -> float:
    """What a whole word in small letters costs."""
    return letter_price("", word + _EDGE, lang)
