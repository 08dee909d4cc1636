"""The one engine that reads every romanisation table: longest grapheme first, rules with a position before the others.

A table maps graphemes, with or without a position (:mod:`resolver.language.romanisation.contexts`), to spellings. Its
keys are in small letters; the capitals of the name are carried over: Щ is ``Shch`` in a capitalised word, ``SHCH`` in
one written in capitals, and in an initial what the rest of the name suggests.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass

from resolver.language.romanisation.contexts import Context, context, holds_after, holds_before, split_key
from resolver.language.scripts import letters

APOSTROPHES = letters.APOSTROPHES.replace("ʹ", "")
"""Characters that are typed for the apostrophe between two letters; ʹ is a letter here, a romanised soft sign."""

_NEVER = "\0"

Seen = tuple[str, list[int]]
"""The text without stress marks and with a space for all that is no letter, and where each character of it stands."""


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """One grapheme in one context; what it becomes in small letters, as a word's first letter, and in capitals."""

    grapheme: str
    has_case: bool
    left: Context
    right: Context
    small: str
    title: str
    capital: str


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """A compiled table: its rules by first letter, the most particular first; the alphabets that fold its case."""

    rules: Mapping[str, tuple[Rule, ...]]
    reads_apostrophes: bool
    turkish_input: bool


def compile_table(  # noqa: PLR0913 - each part of a table's file is one parameter
    spellings: Mapping[str, str],
    vowels: str,
    consonants: str,
    *,
    ligatures: frozenset[str] = frozenset(),
    turkish_input: bool = False,
    turkish_output: bool = False,
    apostrophes: bool = True,
) -> Table:
    """Compile the ``[table]`` section of a standard's file.

    ``vowels`` and ``consonants`` are the letters that ``V`` and ``C`` stand for. ``ligatures`` names spellings whose
    letters are all capital at the head of a word (ALA-LC writes ``I͡A``). ``turkish_input`` and ``turkish_output`` say
    that i and ı are Turkish.
    ``apostrophes`` is whether every kind of apostrophe between letters is read as ``'`` where the table has that key.
    """
    classes = {"V": frozenset(vowels), "C": frozenset(consonants)}
    rules: dict[str, list[Rule]] = {}
    for key, small in spellings.items():
        left, grapheme, right = split_key(key)
        capital = _upper(small, turkish_output)
        title = capital if small in ligatures else _title(small, turkish_output)
        has_case = grapheme.lower() != grapheme.upper()
        rule = Rule(grapheme, has_case, context(left, classes), context(right, classes), small, title, capital)
        rules.setdefault(grapheme[0], []).append(rule)
    ordered = {first: tuple(sorted(found, key=_particularity)) for first, found in rules.items()}
    return Table(ordered, apostrophes and "'" in ordered, turkish_input)


def apply(table: Table, name: str) -> str:
    """The name with every grapheme of the table replaced; whatever the table does not hold is kept."""
    if not name.isascii():
        name = unicodedata.normalize("NFC", name)
    folded = _fold(name, table.turkish_input)
    if table.reads_apostrophes:
        folded = _level_apostrophes(folded)
    seen: Seen | None = None
    written: list[str] = []
    rules_of = table.rules
    at, length = 0, len(folded)
    while at < length:
        for rule in rules_of.get(folded[at], ()):
            grapheme = rule.grapheme
            end = at + len(grapheme)
            if end - at > 1 and not folded.startswith(grapheme, at):
                continue
            if rule.left or rule.right:
                seen = seen or _letters(folded)
                if not _fits(rule, seen, at, end):
                    continue
            plain = rule.has_case and name[at:end] == folded[at:end]
            written.append(rule.small if plain else _cased(rule, name, folded, at, end))
            at = end
            break
        else:
            written.append(name[at])
            at += 1
    return unicodedata.normalize("NFC", "".join(written))


def _fits(rule: Rule, seen: Seen, start: int, end: int) -> bool:
    text, places = seen
    if rule.left and not holds_before(rule.left, text, bisect_left(places, start)):
        return False
    return not rule.right or holds_after(rule.right, text, bisect_left(places, end) - 1)


def _letters(folded: str) -> Seen:
    """What the contexts of rules see: stress marks are looked through, what ends a word is an edge."""
    last = len(folded) - 1
    kept: list[str] = []
    places: list[int] = []
    for index, char in enumerate(folded):
        if char.isalpha():
            kept.append(char)
        elif char in letters.STRESS:
            continue
        elif char in APOSTROPHES and 0 < index < last and folded[index - 1].isalpha() and folded[index + 1].isalpha():
            kept.append("'")
        else:
            kept.append(" ")
        places.append(index)
    places.append(len(folded))
    return "".join(kept), places


def _cased(rule: Rule, name: str, folded: str, start: int, end: int) -> str:
    """The spelling with the capitals that the name has at this place."""
    if rule.has_case and name[start] == folded[start] and name[start].lower() != name[start].upper():
        return rule.small
    if not rule.has_case and _cased_letter(name, start - 1, -1).islower():
        return rule.small
    if _capitals_around(name, start, end):
        return rule.capital
    return rule.title if rule.has_case else rule.small


def _capitals_around(name: str, start: int, end: int) -> bool:
    """Whether the letters around a place are capitals: those of its word, or of the name where it is an initial."""
    inside = name[start:end]
    if end - start > 1 and inside.lower() != inside:
        return inside.upper() == inside
    neighbour = _cased_letter(name, end, 1) or _cased_letter(name, start - 1, -1)
    if neighbour:
        return neighbour.isupper()
    others = [char for char in name if char.lower() != char.upper()]
    return len(others) > _initials(name) and all(char.isupper() for char in others)


def _cased_letter(name: str, at: int, step: int) -> str:
    """The nearest letter with case in the same word, or nothing."""
    while 0 <= at < len(name):
        char = name[at]
        if char.lower() != char.upper():
            return char
        if not (char.isalpha() or char in APOSTROPHES or char in letters.STRESS):
            return ""
        at += step
    return ""


def _initials(name: str) -> int:
    return sum(1 for word in name.replace(".", " ").replace("-", " ").split() if len(word) == 1)


def _fold(name: str, turkish: bool) -> str:
    """Small letters, one for each character of the name."""
    if turkish:
        name = name.replace("İ", "i").replace("I", "ı")
    folded = name.lower()
    return folded if len(folded) == len(name) else "".join(c.lower() if len(c.lower()) == 1 else c for c in name)


def _level_apostrophes(folded: str) -> str:
    """The apostrophes between two letters as ``'``; one that stands elsewhere is a quotation mark, and no grapheme."""
    if folded.isalpha():
        return folded
    chars = list(folded)
    for index, char in enumerate(folded):
        if char in APOSTROPHES:
            between = 0 < index < len(folded) - 1 and folded[index - 1].isalpha() and folded[index + 1].isalpha()
            chars[index] = "'" if between else _NEVER
    return "".join(chars)


def _upper(text: str, turkish: bool) -> str:
    return (text.replace("i", "İ") if turkish else text).upper()


def _title(text: str, turkish: bool) -> str:
    for index, char in enumerate(text):
        if char.lower() != char.upper():
            return text[:index] + _upper(char, turkish) + text[index + 1 :]
    return text


def _particularity(rule: Rule) -> tuple[int, int]:
    return -len(rule.grapheme), -(bool(rule.left) + bool(rule.right))
