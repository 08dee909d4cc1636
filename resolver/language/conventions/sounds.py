"""The sounds that spellings stand for, and what it costs to take one for another.

A symbol is one character: a sound of ``sounds.toml``, or a private code point for a grapheme that can stand for
several (English ``y``: и, ы or й). Two symbols cost as little as their closest pair of sounds, plus the prices of
the alternatives taken.
"""

from __future__ import annotations

import tomllib
from functools import cache
from itertools import permutations
from pathlib import Path

from resolver.language.kept import worked_out

_DATA = Path(__file__).parent / "data" / "sounds.toml"
_PRIVATE_USE = 0xE000
FIRST_OF_SEVERAL = chr(_PRIVATE_USE)
"""Symbols from this one on stand for several sounds."""


Alternatives = tuple[tuple[str, float], ...]
"""Sounds that a symbol can stand for, with their prices, the cheapest first."""

_alternatives: dict[str, Alternatives] = {}
_symbols: dict[Alternatives, str] = {}


class _Sounds:
    """The tables of ``sounds.toml``, read once."""

    def __init__(self) -> None:
        table = worked_out("sounds", lambda: tomllib.loads(_DATA.read_text(encoding="utf-8")))
        self.vowels = frozenset(table["sounds"]["vowels"])
        self.consonants = frozenset(table["sounds"]["consonants"])
        self.pairs: dict[frozenset[str], float] = {frozenset(pair): price for pair, price in table["pairs"].items()}
        self.other_vowel: float = table["other_vowel"]
        self.other_consonant: float = table["other_consonant"]
        self.mixed: float = table["mixed"]
        self.front = frozenset(table["sounds"]["front"])
        self.high = frozenset(table["sounds"]["high"])
        self.heard_alike = {lang: frozenset(map(frozenset, pairs)) for lang, pairs in table["heard_alike"].items()}
        self.gaps: dict[str, dict[str, float]] = table["insertions"]

    def between(self, first: str, second: str) -> float:
        """The cost of one plain sound taken for another."""
        if first == second:
            return 0.0
        price: float | None = self.pairs.get(frozenset((first, second)))
        if price is not None:
            return price
        if first in self.vowels and second in self.vowels:
            return self.other_vowel
        return self.mixed if first in self.vowels or second in self.vowels else self.other_consonant


@cache
def _sounds() -> _Sounds:
    return _Sounds()


def taken_for(sound: str, bound: float) -> tuple[tuple[str, float], ...]:
    """The other sounds that a sound is taken for at a cost within ``bound``, with the cost of each."""
    return tuple((other, price) for other, price in _taken_for().get(sound, ()) if price <= bound)


@cache
def _taken_for() -> dict[str, tuple[tuple[str, float], ...]]:
    found: dict[str, tuple[tuple[str, float], ...]] = {}
    for pair, price in _sounds().pairs.items():
        for one, other in permutations(sorted(pair)):
            found[one] = (*found.get(one, ()), (other, price))
    return found


def symbol(alternatives: dict[str, float]) -> str:
    """The symbol of a set of alternative sounds; a lone free sound is its own symbol."""
    ordered = tuple(sorted(alternatives.items(), key=lambda pair: (pair[1], pair[0])))
    if len(ordered) == 1 and not ordered[0][1]:
        return ordered[0][0]
    known = _symbols.get(ordered)
    if known is None:
        known = _symbols[ordered] = chr(_PRIVATE_USE + len(_symbols))
        _alternatives[known] = ordered
    return known


def alternatives(symbol: str) -> Alternatives:
    """The sounds that a symbol can stand for, with their prices, the cheapest first."""
    return _alternatives.get(symbol) or ((symbol, 0.0),)


def is_sound(letter: str) -> bool:
    """Whether a letter stands for the sound of the same sign where no rule says otherwise."""
    return letter in _sounds().vowels or letter in _sounds().consonants


@cache
def is_vowel(symbol: str) -> bool:
    """Whether a symbol stands first of all for a vowel."""
    return alternatives(symbol)[0][0] in _sounds().vowels


@cache
def _cost(pair: str) -> float:
    table = _sounds()
    return min(
        first_price + second_price + table.between(first, second)
        for first, first_price in alternatives(pair[0])
        for second, second_price in alternatives(pair[1])
    )


def sound_cost(first: str, second: str) -> float:
    """What it costs to take one symbol for another; 0 for equal ones, about 1 or more for a real difference."""
    return 0.0 if first == second else _cost(first + second)


@cache
def shortfall(narrow: str, wide: str) -> float:
    """What is lost, at worst, where one symbol stands in for another that may allow more sounds."""
    table = _sounds()
    return max(
        max(0.0, min(first_price + table.between(first, second) for first, first_price in alternatives(narrow)) - price)
        for second, price in alternatives(wide)
    )


@cache
def heard_alike(first: str, second: str, lang: str) -> bool:
    """Whether two symbols may be one vowel to the ears of a language where it is not stressed."""
    pairs = _sounds().heard_alike.get(lang, frozenset())
    return any(
        one == other or frozenset((one, other)) in pairs
        for one, _ in alternatives(first)
        for other, _ in alternatives(second)
    )


class CostRow(dict[str, float]):
    """What it costs to take one symbol for each other one, filled as they are asked for."""

    def __init__(self, symbol: str) -> None:
        super().__init__()
        self.symbol = symbol

    def __missing__(self, other: str) -> float:
        cost = self[other] = sound_cost(self.symbol, other)
        return cost


class CostTable(dict[str, CostRow]):
    """The rows of all symbols: two look-ups in the aligner's inner loop."""

    def __missing__(self, symbol: str) -> CostRow:
        row = self[symbol] = CostRow(symbol)
        return row


COSTS = CostTable()


def gap_cost(symbol: str, before: str, behind: str) -> float:
    """What it costs that one spelling has this symbol and the other has nothing there.

    ``before`` and ``behind`` are the symbols around it, empty at an end of the word.
    """
    return _gap_cost(symbol, _place(before, behind))


@cache
def _place(before: str, behind: str) -> str:
    """Where between two symbols one is left out, in the words of ``sounds.toml``."""
    sounds = _sounds()
    if before and is_vowel(before) and not (behind and is_vowel(behind)):
        return "beside_vowel" if _may_be(before, sounds.high) else "closing"
    if not before and behind and is_vowel(behind):
        return "beside_vowel" if _may_be(behind, sounds.front) else "opening"
    return "beside_vowel" if (before and is_vowel(before)) or (behind and is_vowel(behind)) else "general"


def _may_be(symbol: str, sounds: frozenset[str]) -> bool:
    return any(sound in sounds for sound, _ in alternatives(symbol))


@cache
def _gap_cost(symbol: str, place: str) -> float:
    gaps = _sounds().gaps
    best = gaps["consonant"]["general"]
    for sound, price in alternatives(symbol):
        row = gaps.get(sound) or gaps["vowel" if sound in _sounds().vowels else "consonant"]
        best = min(best, price + row.get(place, row["general" if place == "general" else "beside_vowel"]))
    return best
