"""How newspapers spell one word of a name: the standard's letters, and those that are met beside them, at a price.

`data/press.toml` lays alternatives over a romanisation standard; the engine that applies standards cuts a word into
graphemes, and each grapheme brings its spellings along. A price is the negative logarithm of a chance.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from heapq import nsmallest
from math import inf
from pathlib import Path
from typing import Any

from resolver.language.romanisation.contexts import split_key
from resolver.language.romanisation.engine import Table, apply, compile_table
from resolver.language.romanisation.tables import content, letters
from resolver.language.scripts import folding

DATA = Path(__file__).parent / "data"

WORDS = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")

MOST_WORDS = 8
"""Names of more words are written by standards alone: their words have too many spellings together."""

LONGEST_WORD = 40
"""Longer words are no names; they are not spelt."""

_FIRST_MARK = 0xE000
"""Where the private-use characters begin, of which each stands for one grapheme's spellings."""

_MIXED = 1.2
"""What it costs to spell one grapheme in two ways in one word: Volodimir and Volodymyr are likelier than Volodymir."""

Priced = tuple[str, float]
"""A spelling and its price."""

Option = tuple[Priced, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Press:
    """The press of one language, as it spells the names of another: its weight, and the table of its spellings.

    ``options`` are what a mark in the table's output stands for; ``graphemes`` says what a spelling can be of.
    """

    weight: float
    table: Table
    options: tuple[Option, ...]
    graphemes: Mapping[str, tuple[Priced, ...]]


@cache
def _data() -> Mapping[str, Any]:
    return tomllib.loads((DATA / "press.toml").read_text(encoding="utf-8"))


@cache
def targets(source: str) -> tuple[str, ...]:
    """The languages whose press has a table for names of ``source`` (``ru``, ``uk`` or ``tr``)."""
    return tuple(_data().get(source, {}))


@cache
def press(source: str, target: str) -> Press:
    """The table of a press, compiled once."""
    described = _data()[source][target]
    alternatives: Mapping[str, str] = described["alternatives"]
    standard: Mapping[str, str] = content(described["base"], source)["table"]
    options: dict[Option, int] = {}
    marked: dict[str, str] = {}
    graphemes: dict[str, dict[str, float]] = {}
    # alternatives come first: of rules with equally particular contexts the first one counts
    rest = {key: text for key, text in standard.items() if key not in alternatives}
    for key, text in {**alternatives, **rest}.items():
        option = _option(text) if key in alternatives else ((text, 0.0),)
        marked[key] = chr(_FIRST_MARK + options.setdefault(option, len(options)))
        for spelling, price in option:
            known = graphemes.setdefault(spelling, {})
            grapheme = split_key(key)[1]
            known[grapheme] = min(price, known.get(grapheme, price))
    alphabet = letters()[source]
    table = compile_table(marked, alphabet["vowels"], alphabet["consonants"], turkish_input=source == "tr")
    by_spelling = {spelling: tuple(known.items()) for spelling, known in graphemes.items() if spelling}
    return Press(float(described["weight"]), table, tuple(options), by_spelling)


def _option(text: str) -> Option:
    priced = (item.partition("~") for item in text.split("|"))
    return tuple((spelling, float(price or 0)) for spelling, _, price in priced)


@lru_cache(maxsize=4096)
def _cut(word: str, source: str, target: str) -> tuple[Option, ...]:
    """The spellings of a word's graphemes, in order; ``word`` is in small letters."""
    compiled = press(source, target)
    last = _FIRST_MARK + len(compiled.options)
    return tuple(
        compiled.options[ord(char) - _FIRST_MARK] if _FIRST_MARK <= ord(char) < last else ((char, 0.0),)
        for char in apply(compiled.table, word)
    )


@lru_cache(maxsize=4096)
def spellings(word: str, source: str, target: str, most: int) -> tuple[Priced, ...]:
    """The likeliest spellings of a word in the press of a language, cheapest first, at most ``most``.

    ``word`` is one word of a name in ``source``; its capitals are carried over. No spelling comes twice.
    """
    if len(word) > LONGEST_WORD:
        return ()
    found = _consistent(_cut(folding.lower(word, source), source, target), most)
    return tuple((recased(spelling, word, target), price) for spelling, price in found if spelling)


def combined(options: Iterable[Iterable[Priced]], most: int) -> list[Priced]:
    """One choice of each option after the other, put together: the cheapest ``most``, each once."""
    found: dict[str, float] = {"": 0.0}
    for option in options:
        longer: dict[str, float] = {}
        for start, price in found.items():
            for spelling, more in option:
                text = start + spelling
                if price + more < longer.get(text, inf):
                    longer[text] = price + more
        if len(longer) > most:
            longer = dict(nsmallest(most, longer.items(), key=lambda item: (item[1], item[0])))
        found = longer
    return sorted(found.items(), key=lambda item: (item[1], item[0]))


def _consistent(options: tuple[Option, ...], most: int) -> list[Priced]:
    """Like :func:`combined`; a grapheme that comes twice and is spelt in two ways costs more."""
    repeated = {option for option in options if len(option) > 1 and options.count(option) > 1}
    if not repeated:
        return combined(options, most)
    found: dict[tuple[str, tuple[tuple[Option, str], ...]], float] = {("", ()): 0.0}
    for option in options:
        longer: dict[tuple[str, tuple[tuple[Option, str], ...]], float] = {}
        for (start, chosen), price in found.items():
            before = dict(chosen).get(option)
            for spelling, more in option:
                kept = chosen if before is not None or option not in repeated else (*chosen, (option, spelling))
                key = (start + spelling, kept)
                total = price + (more if before is None else 0.0 if spelling == before else more + _MIXED)
                if total < longer.get(key, inf):
                    longer[key] = total
        if len(longer) > most:
            longer = dict(nsmallest(most, longer.items(), key=lambda item: (item[1], item[0][0])))
        found = longer
    best: dict[str, float] = {}
    for (text, _), price in found.items():
        best[text] = min(price, best.get(text, price))
    return sorted(best.items(), key=lambda item: (item[1], item[0]))


def price(word: str, source: str, target: str, spelling: str) -> float | None:
    """What a spelling, in small letters, costs as this press's for a native word; None where it is none of its."""
    reached = {0: 0.0}
    for option in _cut(word, source, target):
        onward: dict[int, float] = {}
        for at, paid in reached.items():
            for text, more in option:
                if spelling.startswith(text, at) and paid + more < onward.get(at + len(text), inf):
                    onward[at + len(text)] = paid + more
        reached = onward
    return reached.get(len(spelling))


def recased(spelling: str, word: str, lang: str) -> str:
    """A spelling in small letters with the capitals of the word that it stands for, as ``lang`` raises them."""
    if len(word) > 1 and word.isupper():
        return folding.upper(spelling, lang)
    return folding.upper(spelling[:1], lang) + spelling[1:] if word[:1].isupper() else spelling
