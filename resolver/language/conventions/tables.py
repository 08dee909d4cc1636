"""Loading of the convention files: each becomes a table from graphemes to rules."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from resolver.errors import UnknownNameError
from resolver.language.kept import worked_out

_DATA = Path(__file__).parent / "data"
_VOWEL_LETTERS = "aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüýÿāăąēĕėęěĩīĭįıōŏőũūŭůűųəаеиоуыэюяёєіїәөүұѐѝ"
_CLASSES = "VCL^$"
_CONTEXT_CLASSES = {"V": f"[{_VOWEL_LETTERS}]", "C": f"[^{_VOWEL_LETTERS}'\\W]", "L": r"[\w']", "$": r"\Z"}

CYRILLIC = ("ru", "uk", "be", "bg", "sr", "tt")
LATIN = (
    "en", "tr", "tr-ascii", "de", "fr", "pl", "pl-ascii", "cs", "cs-ascii", "iso9", "be-latin", "be-lacinka", "ro",
    "hu", "lv", "lt", "es", "it", "nl", "nordic", "az", "uz", "eo",
)  # fmt: skip
OTHERS = ("el", "ka", "hy", "ar", "he")
"""The conventions of further alphabets, each of which no other reads."""

_FREQUENT = "aieonrsvktlmdubygphzcjfwxqоаиенрвктслмдубгпзячхйжышцюіьщфєґїэъ"
"""The letters of names, those of either script from the most to the least frequent."""

Spelled = tuple[str, float]
"""Sounds and the price of taking the grapheme for them."""

RawRule = tuple[str, str, int, list[Spelled]]
"""A rule as plain data: grapheme, pattern, how many contexts bound it, and what it is spelled for."""


class Rule(msgspec.Struct, frozen=True, eq=False, gc=False):
    """One grapheme in one context and the sounds that it can stand for; ``pattern`` is both as a regular expression."""

    grapheme: str
    pattern: str
    sounds: tuple[Spelled, ...]


class Convention(msgspec.Struct, frozen=True, eq=False):
    """A way of spelling: its letters (empty: any), what it costs by itself, and its rules.

    ``shown`` has what shows the convention in a word, as left context, grapheme and right context; it is empty where
    the convention need not be shown. ``showing`` are these graphemes, ``telling`` the rarest letter of each, without
    which a word shows nothing. ``rules`` stand by the first letter of their graphemes, as plain data.
    """

    code: str
    title: str
    source: str
    letters: frozenset[str]
    price: float
    shown: tuple[tuple[str, str, str], ...]
    showing: tuple[str, ...]
    telling: frozenset[str]
    rules: dict[str, list[RawRule]]

    def rules_of(self, first: str) -> list[Rule]:
        """The rules whose graphemes begin with a letter, in the order in which they are tried."""
        return [
            Rule(grapheme, pattern, tuple([(sounds, price) for sounds, price in spelled]))
            for grapheme, pattern, _, spelled in self.rules.get(first, ())
        ]

    def allows(self, word: str) -> bool:
        """Whether every letter of a folded word belongs to the convention."""
        return not self.letters or self.letters.issuperset(word)

    def shown_by(self, word: str) -> bool:
        """Whether a folded word has anything that this convention reads otherwise than the plainest one.

        Where it has not, a reading in this convention would say nothing new.
        """
        if not self.shown:
            return True
        if self.telling.isdisjoint(word):
            return False
        for grapheme in self.showing:
            if grapheme in word:  # most words have none: the expression, slow to compile, is not asked then
                return self.shown_in_context(word)
        return False

    def shown_in_context(self, word: str) -> bool:
        """Whether a folded word that has one of the graphemes has one beside what it must stand beside."""
        return _signs(self.code).search(word) is not None


def rarest_letter(grapheme: str) -> str:
    """The letter of a grapheme that the fewest words have."""
    return max(grapheme, key=_rank)


def _rank(letter: str) -> int:
    at = _FREQUENT.find(letter)
    return len(_FREQUENT) if at < 0 else at


def _pattern(left: str, grapheme: str, right: str) -> str:
    before = f"(?<={_context(left)})" if left not in ("", "^") else left
    after = f"(?={_context(right)})" if right else ""
    return before + re.escape(grapheme) + after


def _context(context: str) -> str:
    """A context of one or more classes as a regular expression."""
    parts: list[str] = []
    rest = context
    while rest:
        if rest[0] == "[":
            closing = rest.index("]") + 1
            parts.append(rest[:closing])
            rest = rest[closing:]
            continue
        parts.append(_CONTEXT_CLASSES.get(rest[0]) or re.escape(rest[0]))
        rest = rest[1:]
    return "".join(parts)


def _in_context(key: str) -> tuple[str, str, str]:
    """The left context, the grapheme and the right context of ``C_i_v$``, ``^_ya``, ``as_$`` or ``w``."""
    parts = key.split("_")
    if len(parts) == 3:
        return parts[0], parts[1], parts[2]
    if len(parts) == 2:
        bounded_left = parts[0][:1] in tuple(_CLASSES) or parts[0].startswith("[")
        return (parts[0], parts[1], "") if bounded_left else ("", parts[0], parts[1])
    return "", key, ""


def _spelled(item: str) -> Spelled:
    sounds, _, price = item.partition("~")
    return ("" if sounds == "-" else sounds, float(price or 0))


@cache
def convention(code: str) -> Convention:
    """The convention of a code, such as ``pl`` or ``tr-ascii``.

    Raises :class:`~resolver.errors.UnknownNameError` where there is none.
    """
    if code not in CYRILLIC + LATIN + OTHERS:
        raise UnknownNameError(f"no convention {code!r}; known are {', '.join(CYRILLIC + LATIN + OTHERS)}")
    table = worked_out(f"convention {code}", lambda: _table(code))
    shown = tuple([(left, grapheme, right) for left, grapheme, right in table["shown"]])
    letters = frozenset(table["letters"])
    showing = tuple(dict.fromkeys(grapheme for _, grapheme, _ in shown))
    telling = frozenset(map(rarest_letter, showing))
    rules: dict[str, list[RawRule]] = table["rules"]
    return Convention(code, table["title"], table["source"], letters, table["price"], shown, showing, telling, rules)


def _table(code: str) -> dict[str, Any]:
    """A convention file as :func:`convention` wants it: rules by first letter in their order, contexts as patterns."""
    table = tomllib.loads((_DATA / f"{code}.toml").read_text(encoding="utf-8"))
    readings: dict[str, str] = table["reading"]
    if "extends" in table:
        readings = tomllib.loads((_DATA / f"{table['extends']}.toml").read_text(encoding="utf-8"))["reading"] | readings
    rules: dict[str, list[RawRule]] = {}
    for key, value in readings.items():
        left, grapheme, right = _in_context(key)
        sounds = [_spelled(item) for item in value.split("|")]
        rules.setdefault(grapheme[0], []).append((grapheme, _pattern(left, grapheme, right), len(left + right), sounds))
    for found in rules.values():
        found.sort(key=lambda rule: (-len(rule[0]), -rule[2]))
    return {
        "title": table["title"],
        "source": table["source"],
        "letters": table["letters"],
        "price": float(table["price"]),
        "shown": [_in_context(sign) for sign in table.get("shown_by", ())],
        "rules": rules,
    }


@cache
def _signs(code: str) -> re.Pattern[str]:
    """An expression that finds any of the spellings that show a convention."""
    return re.compile("|".join(_pattern(*sign) for sign in convention(code).shown))
