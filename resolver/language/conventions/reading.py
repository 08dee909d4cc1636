"""The engine that reads a word in every convention that its letters allow."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from operator import itemgetter

from resolver.language.conventions.choosing import codes
from resolver.language.conventions.sounds import FIRST_OF_SEVERAL, gap_cost, is_sound, shortfall, symbol
from resolver.language.conventions.tables import Convention, Rule, convention
from resolver.language.romanisation import romanise_any
from resolver.language.scripts import folding, letters

_MOST_READINGS = 4
"""Spellings with more double readings than this lose the dearest: every reading is aligned with every other."""

_READ_AS_THEY_ARE = (letters.LATIN, letters.CYRILLIC, *letters.OTHER_ALPHABETS, None)
_COVERED_WITHIN = 0.09
"""Readings nearer to a cheaper one than this are left out: ы for и is a convention's own affair, not a difference."""

_ANY_PRICE = 99.0

_STRIPPED_PRICE = 0.1
"""What it costs to take a letter that no convention knows for its base letter (``Ķijiva`` read as English)."""


_Spellings = tuple[tuple[str, float], ...]
"""What a grapheme can be read as: symbols, and the price of each."""


Reading = tuple[str, float]
"""What a word sounds like in some convention: sounds, one character each, and what this reading costs by itself.

Plain tuples, because millions are kept: what holds but strings and numbers is none of the garbage collector's business.
"""


def readings(word: str, lang: str | None = None) -> tuple[Reading, ...]:
    """All distinct readings of one folded word, the cheapest first.

    ``lang``, where it is known, is the language of the word: a Turkish word is read as Turkish first, others only
    where its letters forbid that. A word in a script without conventions is romanised first.
    """
    return _readings(word, lang)


@lru_cache(maxsize=1 << 15)
def _readings(word: str, lang: str | None) -> tuple[Reading, ...]:
    word = word.replace("ё", "е")
    if letters.script(word) not in _READ_AS_THEY_ARE:
        word = folding.fold(romanise_any(word))
    found: dict[str, float] = {}
    for code in codes(word, lang):
        letters_of = _letters(code)
        for sounds, price in _read(word, letters_of):
            total = price + letters_of.table.price
            if total < found.get(sounds, _ANY_PRICE):
                found[sounds] = total
    if len(found) == 1:
        return tuple([reading for reading in found.items() if reading[0]])
    kept: list[Reading] = []
    # of one price the definite first, else in the order of the conventions: symbols of several sounds have none
    for sounds, price in sorted(found.items(), key=_price_and_doubt):
        for one, cheaper in kept:
            if len(one) == len(sounds) and _covers(one, cheaper, sounds, price):
                break
        else:
            if sounds:
                kept.append((sounds, price))
    return tuple(kept)


_OF_SEVERAL = re.compile(f"[{FIRST_OF_SEVERAL}-\uf8ff]")
"""A symbol of several sounds: they stand in the area of private use, which ends there."""


def _price_and_doubt(reading: Reading) -> tuple[float, int]:
    sounds, price = reading
    return price, len(_OF_SEVERAL.findall(sounds))


def _covers(cheaper: str, cheaper_price: float, dearer: str, dearer_price: float) -> bool:
    """Whether a reading says nothing that a cheaper one of as many symbols does not say nearly as well."""
    left = dearer_price - cheaper_price + _COVERED_WITHIN
    for one, other in zip(cheaper, dearer, strict=True):
        if one != other:
            left -= shortfall(one, other)
            if left < 0:
                return False
    return True


class _Letter:
    """What a convention does with words from one of their letters on.

    Where ``match`` is None, the letter stands for ``spellings[0]`` wherever it is; otherwise the group that matches
    tells which of the ``rules`` fits, and what none fits is read as ``spellings[0]``.
    """

    __slots__ = ("match", "rules", "spellings")

    def __init__(self, letter: str, table: Convention) -> None:
        rules = table.rules_of(letter)
        lone = len(rules) == 1 and rules[0].pattern == re.escape(letter)
        self.rules = rules
        self.match = None if lone or not rules else re.compile("|".join(f"({rule.pattern})" for rule in rules)).match
        self.spellings: list[_Spellings | None] = [None] * (len(rules) + 1)
        self.spellings[0] = _symbols(rules[0]) if lone else (_unknown(letter, table),)

    def spelled(self, rule: int) -> _Spellings:
        """What the rule of a number, from 1, is read as."""
        found = self.spellings[rule] = _symbols(self.rules[rule - 1])
        return found


class _Letters(dict[str, _Letter]):
    """The letters of one convention, worked out when a word first has one."""

    def __init__(self, table: Convention) -> None:
        super().__init__()
        self.table = table

    def __missing__(self, letter: str) -> _Letter:
        found = self[letter] = _Letter(letter, self.table)
        return found


@cache
def _letters(code: str) -> _Letters:
    return _Letters(convention(code))


def _read(word: str, letters_of: _Letters) -> list[tuple[str, float]]:
    """Every reading of a word in one convention: symbols and price, at most :data:`_MOST_READINGS`."""
    sounds = ""
    price = 0.0
    partial: list[tuple[str, float]] | None = None
    at, size = 0, len(word)
    while at < size:
        letter = letters_of[word[at]]
        if letter.match is None:
            spellings = letter.spellings[0]
            at += 1
        else:
            fitting = letter.match(word, at)
            if fitting is None:
                spellings = letter.spellings[0]
                at += 1
            else:
                rule: int = fitting.lastindex  # type: ignore[assignment] # every alternative is a group
                spellings = letter.spellings[rule] or letter.spelled(rule)
                at = fitting.end()
        assert spellings is not None
        if len(spellings) == 1:
            more, cost = spellings[0]
            sounds += more
            price += cost
            continue
        before = partial if partial is not None else [("", 0.0)]
        partial = [(symbols + sounds + more, paid + cost) for symbols, paid in before for more, cost in spellings]
        sounds = ""
        if len(partial) > _MOST_READINGS:
            partial.sort(key=_paid)
            del partial[_MOST_READINGS:]
    if partial is None:
        return [(_without_doubles(sounds), price)]
    return [(_without_doubles(symbols + sounds), paid + price) for symbols, paid in partial]


_paid = itemgetter(1)


def _symbols(rule: Rule) -> _Spellings:
    """The rule's sounds as symbols: alternatives of one length become one string of symbols, the others stay apart."""
    by_length: dict[int, list[tuple[str, float]]] = {}
    for sounds, price in rule.sounds:
        by_length.setdefault(len(sounds), []).append((sounds, price))
    spellings: list[tuple[str, float]] = []
    for group in by_length.values():
        base = min(price for _, price in group)
        positions: list[dict[str, float]] = [{} for _ in group[0][0]]
        for sounds, price in group:
            different = [at for at, sound in enumerate(sounds) if sound != group[0][0][at]]
            for at, sound in enumerate(sounds):
                # the price of an alternative is paid once, where it first differs
                extra = price - base if at in different[:1] or not different else 0.0
                positions[at][sound] = min(positions[at].get(sound, 9.0), extra)
        spellings.append(("".join(symbol(choice) for choice in positions), base))
    return tuple(spellings)


def _unknown(letter: str, table: Convention) -> tuple[str, float]:
    if letter.isdigit() or is_sound(letter):
        return letter, 0.0
    base = folding.plain(letter)
    if base != letter and base:
        sounds, price = _read(base, _letters(table.code))[0]
        return sounds, price + _STRIPPED_PRICE
    return "", _STRIPPED_PRICE


_DOUBLED = re.compile(r"(.)\1")


def _without_doubles(symbols: str) -> str:
    if _DOUBLED.search(symbols) is None:
        return symbols
    return "".join(one for at, one in enumerate(symbols) if not at or one != symbols[at - 1] or one.isdigit())


class _Gaps(dict[str, tuple[float, ...]]):
    """What it costs, sound by sound, if the other spelling lacks it; emptied when there are many."""

    def __missing__(self, symbols: str) -> tuple[float, ...]:
        if len(self) >= _MOST_GAPS:
            self.clear()
        gaps = self[symbols] = tuple(map(gap_cost, symbols, ("", *symbols), (*symbols[1:], "")))
        return gaps


_MOST_GAPS = 1 << 18
GAPS = _Gaps()
