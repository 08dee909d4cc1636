"""Look-up keys on which the conventions of all languages agree, and the rough form that a first look compares.

A key keeps the classes of a reading's consonants and whether it begins with a vowel; vowels alternate between
languages, so they belong in the comparison. Voice does not count (Ahmed / Ahmet), nor do h, kh and g (Harkiv,
Kharkiv), nor the semivowels. The rough form keeps the vowels too, so that a native edit distance between two rough
forms tells which of the words that share a key are worth an alignment.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product

from resolver.language.conventions.sounds import alternatives, is_vowel, taken_for

_CLASS_TABLE = "P=pb V=fv T=td S=szšž C=cčǰ M=m N=n L=l R=r K=k G=ghx"
_CLASSES = {sound: name for name, sounds in (pair.split("=") for pair in _CLASS_TABLE.split()) for sound in sounds}
_VOWEL_TABLE = "a=aəA o=oö u=uü i=iyY e=eE"
_VOWELS = {sound: name for name, sounds in (pair.split("=") for pair in _VOWEL_TABLE.split()) for sound in sounds}
_MOST_KEYS = 4
SHORTEST_KEY = 3
"""Sounds of the shortest key that is looked up with one of them left out."""

_VOWEL = "A"
_SOFT_G = "ğ"
_OPEN = "?"
"""Stands for a symbol whose sounds belong to several classes."""

_PRIME = (1 << 64) - 59
"""The largest prime number of eight bytes."""

_SPREAD = 0x9E3779B97F4A7C15
"""The golden section of 2⁶⁴, by which multiples lie evenly apart (Knuth, The Art of Computer Programming, 6.4)."""

_DOUBLED = re.compile(r"(.)\1")
_DOUBLES = re.compile(r"([^\d\n])\1+")


@lru_cache(maxsize=4096)
def _class_choices(symbol: str) -> tuple[str, ...]:
    """The classes of a symbol's alternatives, the cheapest first; empty where it does not count."""
    if symbol.isdigit():
        return (symbol,)
    if symbol == _SOFT_G:
        return ("", "G")  # Erdoğan is heard as Erdoan and written Erdogan
    return tuple(dict.fromkeys(_CLASSES.get(sound, "") for sound, price in alternatives(symbol) if price <= 0.3))


_BETWEEN = "\n"
"""Stands between readings that are turned into keys together; no reading has it."""


class _Classes(dict[int, str]):
    """For ``str.translate``: from a symbol's code point to its class, worked out when it is first met."""

    def __init__(self) -> None:
        super().__init__()
        self[ord(_BETWEEN)] = _BETWEEN

    def __missing__(self, code: int) -> str:
        choices = _class_choices(chr(code))
        found = self[code] = choices[0] if len(choices) == 1 else _OPEN
        return found


class _Rough(dict[int, str]):
    """For ``str.translate``: from a symbol's code point to its letter in the rough form."""

    def __init__(self) -> None:
        super().__init__()
        self[ord(_BETWEEN)] = _BETWEEN

    def __missing__(self, code: int) -> str:
        symbol = chr(code)
        sound = alternatives(symbol)[0][0]
        found = self[code] = symbol if symbol.isdigit() else _CLASSES.get(sound) or _VOWELS.get(sound, "")
        return found


_CLASS_OF = _Classes()
_ROUGH_OF = _Rough()


@lru_cache(maxsize=1 << 13)
def keys(symbols: str) -> tuple[str, ...]:
    """The look-up keys of a reading: one, or a few where a grapheme stands for sounds of several classes."""
    head = _head(symbols)
    classes = symbols.translate(_CLASS_OF)
    if _OPEN not in classes:
        return (head + _without_doubles(classes),)
    choices = [_class_choices(symbol) for symbol in symbols]
    found = dict.fromkeys("".join(parts) for parts, _ in zip(product(*choices), range(_MOST_KEYS * 2), strict=False))
    return tuple(dict.fromkeys(head + _without_doubles(key) for key in list(found)[:_MOST_KEYS]))


def _head(symbols: str) -> str:
    return _VOWEL if symbols and is_vowel(symbols.lstrip("jğ")[:1] or "-") else ""


def keys_and_forms(readings: Sequence[str]) -> Iterator[tuple[tuple[str, ...], str]]:
    """The keys and the rough form of each of many readings, worked out for all together."""
    if not readings:
        return
    together = _BETWEEN.join(readings)
    classes = _DOUBLES.sub(r"\1", together.translate(_CLASS_OF)).split(_BETWEEN)
    forms = together.translate(_ROUGH_OF).split(_BETWEEN)
    heads: dict[str, str] = {}
    for symbols, of_classes, form in zip(readings, classes, forms, strict=True):
        if _OPEN in of_classes:
            yield keys(symbols), form
            continue
        first = symbols.lstrip("jğ")[:1]
        head = heads.get(first)
        if head is None:
            head = heads[first] = _head(symbols)
        yield (head + of_classes,), form


@lru_cache(maxsize=1 << 12)
def keys_beside(symbols: str, bound: float) -> tuple[str, ...]:
    """The keys of a reading with one sound taken for one of another class, which costs ``bound`` at most: ž for ǰ."""
    found: dict[str, None] = {}
    for at, one in enumerate(symbols):
        for other in _of_other_classes(one, bound):
            found.update(dict.fromkeys(keys(symbols[:at] + other + symbols[at + 1 :])))
    return tuple(found)


@lru_cache(maxsize=1 << 12)
def _of_other_classes(symbol: str, bound: float) -> tuple[str, ...]:
    """The sounds of no class of a symbol that it is taken for at a cost within ``bound``."""
    own = frozenset(_class_choices(symbol))
    near = (other for sound, price in alternatives(symbol) for other, _ in taken_for(sound, bound - price))
    return tuple(other for other in dict.fromkeys(near) if own.isdisjoint(_class_choices(other)))


def _without_doubles(classes: str) -> str:
    if _DOUBLED.search(classes) is None:
        return classes
    return "".join([one for at, one in enumerate(classes) if not at or one != classes[at - 1] or one.isdecimal()])


def rough(symbols: str) -> str:
    """A reading with its consonants as classes and its vowels as five; what counts for nothing is left out."""
    return symbols.translate(_ROUGH_OF)


def deletions(key: str) -> tuple[str, ...]:
    """The key with each one of its classes left out: where typing errors meet.

    Two of one class that then stand together are one, as they are in the key of a word: Mumansk for Murmansk.
    """
    return tuple({_without_doubles(key[:at] + key[at + 1 :]) for at in range(len(key))})


def number_of(shorter: str) -> int:
    """Eight bytes that stand for a key with one class left out: different ones for different keys of seven classes."""
    return int.from_bytes(shorter.encode(), "little") * _SPREAD % _PRIME
