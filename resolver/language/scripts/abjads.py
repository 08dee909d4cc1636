"""Words of scripts that leave out short vowels, Arabic and Hebrew, beside what they may be in Latin letters.

No romanisation can be read off such a word, but whether a given Latin one fits it can be told: its consonants and long
vowels must stand there in order. The table is ``abjads.toml``.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from resolver.language.scripts.folding import plain

_DATA = Path(__file__).with_suffix(".toml")
_UNWRITTEN = re.compile("[\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]")
"""Points of vowels, which a name seldom has, and the stroke that only lengthens a word."""

_SCRIPTS = {"arabic": re.compile("[\u0621-\u06d3]+"), "hebrew": re.compile("[\u05d0-\u05ea]+")}
_MAY_BE_ABJAD = re.compile("[\u0590-\u06ff]")
_VOWELS = "aeiou"
_SIZES = (3, 2, 1)
"""How many letters of a word may be one sound: تش for ch, شتش for shch."""


class _Script(NamedTuple):
    """What a script leaves out, and what its letters stand for."""

    short: str
    article: str
    article_latin: list[str]
    letters: dict[str, list[str]]


def without_points(text: str) -> str:
    """A text without the points of the vowels of Arabic and Hebrew."""
    return _UNWRITTEN.sub("", text) if _MAY_BE_ABJAD.search(text) else text


def script_of_abjad(word: str) -> str | None:
    """``arabic`` or ``hebrew`` for a word that is written in nothing else; None for every other."""
    if not _MAY_BE_ABJAD.search(word):
        return None
    return next((name for name, letters in _SCRIPTS.items() if letters.fullmatch(word)), None)


@lru_cache(maxsize=1 << 12)
def spells(word: str, latin: str) -> bool:
    """Whether a word of an abjad may be what a folded Latin word romanises: ``محمد`` is ``mohamed``, no ``mahmud``."""
    pattern = _pattern(without_points(word))
    return pattern is not None and any(pattern.fullmatch(one) for one in {latin, plain(latin)})


@lru_cache(maxsize=1 << 10)
def _pattern(word: str) -> re.Pattern[str] | None:
    """What the Latin forms of a word look like; None where a letter is of no abjad."""
    name = script_of_abjad(word)
    if name is None:
        return None
    script = _scripts()[name]
    pieces: list[str] = []
    if script.article and word.startswith(script.article) and len(word) > len(script.article) + 1:
        word = word.removeprefix(script.article)
        pieces.append(f"(?:{'|'.join(script.article_latin)})?")
    at = 0
    while at < len(word):
        letters = next((word[at : at + size] for size in _SIZES if word[at : at + size] in script.letters), None)
        if letters is None:
            return None
        at += len(letters)
        pieces.append(_of_letter(script.letters[letters], script.short, last=at == len(word)))
    return re.compile("".join(pieces))


def _of_letter(options: list[str], short: str, *, last: bool) -> str:
    """What a letter may be, doubled or not, with the short vowel that may follow it unless it is the last."""
    alternatives = "|".join(map(re.escape, options))
    consonant = not any(option[:1] in _VOWELS for option in options if option)
    doubled = "{1,2}" if consonant else ""
    return f"(?:{alternatives}){doubled}" + ("" if last else f"[{short}]?")


@cache
def _scripts() -> dict[str, _Script]:
    table = tomllib.loads(_DATA.read_text(encoding="utf-8"))
    return {name: _Script(**own) for name, own in table.items()}
