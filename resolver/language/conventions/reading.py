"""The engine that reads a word in every convention that its letters allow."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from resolver.language.conventions.sounds import gap_cost, is_sound, is_vowel, shortfall, symbol
from resolver.language.conventions.tables import LATIN, Convention, Rule, convention
from resolver.language.romanisation import romanise_any
from resolver.language.scripts import folding, letters

_MOST_READINGS = 4
"""Spellings with more double readings than this lose the dearest: every reading is aligned with every other."""

_READ_AS_THEY_ARE = (letters.LATIN, letters.CYRILLIC, None)
_COVERED_WITHIN = 0.09
"""Readings nearer to a cheaper one than this are left out: ы for и is a convention's own affair, not a difference."""

_SHOWN_CYRILLIC = ("be", "tt")
"""Orthographies that a Cyrillic word may show by more than their own letters: Навагрудак, Къазан."""

_STRIPPED_PRICE = 0.1
"""What it costs to take a letter that no convention knows for its base letter (``Ķijiva`` read as English)."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a word sounds like in some conventions.

    ``symbols`` are sounds, one character each; ``price`` is what this reading costs by itself; ``conventions`` are the
    codes of those that read so.
    """

    symbols: str
    price: float
    conventions: frozenset[str]

    @property
    def gaps(self) -> tuple[float, ...]:
        """What it costs, symbol by symbol, if the other spelling lacks it."""
        return GAPS[self.symbols]


@lru_cache(maxsize=1 << 16)
def readings(word: str, lang: str | None = None) -> tuple[Reading, ...]:
    """All distinct readings of one folded word, the cheapest first.

    ``lang``, where it is known, is the language of the word: a Turkish word is read as Turkish first, others only
    where its letters forbid that. A word in a script without conventions is romanised first.
    """
    word = word.replace("ё", "е")
    if letters.script(word) not in _READ_AS_THEY_ARE:
        word = folding.fold(romanise_any(word))
    found: dict[str, tuple[float, set[str]]] = {}
    for code in _codes(word, lang):
        table = convention(code)
        for sounds, price in _read(word, table):
            total = price + table.price
            known = found.get(sounds)
            if known is None:
                found[sounds] = (total, {code})
            else:
                known[1].add(code)
                if total < known[0]:
                    found[sounds] = (total, known[1])
    ordered = sorted(found.items(), key=_price_and_sounds)
    kept: list[tuple[str, float, set[str]]] = []
    for sounds, (price, codes) in ordered:
        for one in kept:
            if len(one[0]) == len(sounds) and _covers(one[0], one[1], sounds, price):
                one[2].update(codes)
                break
        else:
            if sounds:
                kept.append((sounds, price, codes))
    return tuple(Reading(sounds, price, frozenset(codes)) for sounds, price, codes in kept)


def _price_and_sounds(item: tuple[str, tuple[float, set[str]]]) -> tuple[float, str]:
    return item[1][0], item[0]


def _covers(cheaper: str, cheaper_price: float, dearer: str, dearer_price: float) -> bool:
    """Whether a reading says nothing that a cheaper one of as many symbols does not say nearly as well."""
    left = dearer_price - cheaper_price + _COVERED_WITHIN
    for one, other in zip(cheaper, dearer, strict=True):
        if one != other:
            left -= shortfall(one, other)
            if left < 0:
                return False
    return True


def _codes(word: str, lang: str | None) -> tuple[str, ...]:
    own: tuple[str, ...] | None
    script = letters.script(word)
    if script == letters.CYRILLIC:
        allowed = letters.orthographies(word)
        if lang in allowed:
            return (lang,)
        others = (code for code in _SHOWN_CYRILLIC if code not in allowed and convention(code).shown_by(word))
        return (*allowed, *others)
    own = {"en": ("en", "tr-ascii"), "tr": ("tr", "tr-ascii")}.get(lang or "")
    if lang in LATIN and own is None:
        own = (lang,)
    if own:
        allowed = tuple(code for code in own if convention(code).allows(word))
        if allowed:
            return allowed
    tables = ((code, convention(code)) for code in LATIN)
    return tuple(code for code, table in tables if table.allows(word) and table.shown_by(word)) or ("en",)


def _read(word: str, table: Convention) -> list[tuple[str, float]]:
    """Every reading of a word in one convention: symbols and price, at most :data:`_MOST_READINGS`."""
    plain_sounds: list[str] = []
    price = 0.0
    partial: list[tuple[str, float]] | None = None
    at = 0
    while at < len(word):
        letter = word[at]
        rule = table.lone.get(letter)
        if rule is not None:
            at += 1
            spellings = _symbols(rule)
        else:
            cut = table.cut.get(letter)
            fitting = cut.match(word, at) if cut is not None else None
            if fitting is not None and fitting.lastindex is not None:
                at = fitting.end()
                spellings = _symbols(table.rules[letter][fitting.lastindex - 1])
            else:
                at += 1
                spellings = (_unknown(letter, table),)
        if len(spellings) == 1:
            sounds, more = spellings[0]
            price += more
            if partial is None:
                plain_sounds.append(sounds)
            else:
                partial = [(symbols + sounds, cost) for symbols, cost in partial]
            continue
        before = partial if partial is not None else [("".join(plain_sounds), 0.0)]
        partial = [(symbols + sounds, cost + more) for symbols, cost in before for sounds, more in spellings]
        if len(partial) > _MOST_READINGS:
            partial = sorted(partial, key=lambda item: item[1])[:_MOST_READINGS]
    if partial is None:
        return [(_without_doubles("".join(plain_sounds)), price)]
    return [(_without_doubles(symbols), cost + price) for symbols, cost in partial]


@lru_cache(maxsize=4096)
def _symbols(rule: Rule) -> tuple[tuple[str, float], ...]:
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


@lru_cache(maxsize=4096)
def _unknown(letter: str, table: Convention) -> tuple[str, float]:
    if letter.isdigit() or is_sound(letter):
        return letter, 0.0
    base = folding.plain(letter)
    if base != letter and base:
        sounds, price = _read(base, table)[0]
        return sounds, price + _STRIPPED_PRICE
    return "", _STRIPPED_PRICE


def _without_doubles(symbols: str) -> str:
    if all(map(str.__ne__, symbols, symbols[1:])):
        return symbols
    return "".join(one for at, one in enumerate(symbols) if not at or one != symbols[at - 1] or one.isdigit())


class _Gaps(dict[str, tuple[float, ...]]):
    """The costs of gaps by reading, filled as they are asked for and emptied when they are many."""

    def __missing__(self, symbols: str) -> tuple[float, ...]:
        if len(self) >= _MOST_GAPS:
            self.clear()
        vowels = [False, *map(is_vowel, symbols), False]
        gaps = self[symbols] = tuple(gap_cost(one, vowels[at] or vowels[at + 2]) for at, one in enumerate(symbols))
        return gaps


_MOST_GAPS = 1 << 18
GAPS = _Gaps()
