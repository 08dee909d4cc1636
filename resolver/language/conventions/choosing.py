"""Which conventions a word may be written in: those that its letters allow and that it shows something of."""

from __future__ import annotations

from functools import cache

from resolver.language.conventions.tables import LATIN, convention
from resolver.language.scripts import letters

_SHOWN_CYRILLIC = ("be", "tt")
"""Orthographies that a Cyrillic word may show by more than their own letters: Навагрудак, Къазан."""

_LANGUAGES = {"en": ("en", "tr-ascii"), "tr": ("tr", "tr-ascii")} | {
    code: (code,) for code in LATIN if code not in ("en", "tr")
}
"""The conventions in which words of a language in Latin letters are read where their letters allow it."""

_FREQUENT = "aieonrsvktlmdubygphzcjfwxq"


def codes(word: str, lang: str | None) -> tuple[str, ...]:
    """The codes of the conventions in which a folded word is read; ``lang`` is its language, where that is known."""
    if letters.script(word) == letters.CYRILLIC:
        allowed = letters.orthographies(word)
        if lang in allowed:
            return (lang,)
        others = (code for code in _SHOWN_CYRILLIC if code not in allowed and convention(code).shown_by(word))
        return (*allowed, *others)
    if lang in _LANGUAGES:
        allowed = tuple(code for code in _LANGUAGES[lang] if convention(code).allows(word))
        if allowed:
            return allowed
    return _latin(word) or ("en",)


def _latin(word: str) -> tuple[str, ...]:
    """The conventions in Latin letters that a word's letters allow and that it shows, in their order."""
    signs = _signs()
    allowed, shown, perhaps = -1, signs.always, 0
    for letter in word:
        here = signs.by_letter.get(letter)
        if here is None:
            allowed &= signs.of_any_letter
        else:
            allowed &= here[0]
            shown |= here[1]
            perhaps |= here[2]
    shown &= allowed
    perhaps &= allowed & ~shown
    return tuple(
        [code for code, bit in signs.bits if shown & bit or (perhaps & bit and convention(code).shown_by(word))]
    )


class _Signs:
    """By letter, as sets of bits: the conventions that allow it, that it shows, and that something with it may show."""

    def __init__(self) -> None:
        self.bits = tuple((code, 1 << at) for at, code in enumerate(LATIN))
        self.always = 0
        self.of_any_letter = 0
        allowed: dict[str, int] = {}
        shown: dict[str, int] = {}
        perhaps: dict[str, int] = {}
        for code, bit in self.bits:
            table = convention(code)
            if not table.shown:
                self.always |= bit
            if not table.letters:
                self.of_any_letter |= bit
            for letter in table.letters:
                allowed[letter] = allowed.get(letter, 0) | bit
            for left, grapheme, right in table.shown:
                rarest = max(grapheme, key=_rank)
                kind = shown if len(grapheme) == 1 and not (left or right) else perhaps
                kind[rarest] = kind.get(rarest, 0) | bit
        self.by_letter = {
            letter: (allowed.get(letter, 0) | self.of_any_letter, shown.get(letter, 0), perhaps.get(letter, 0))
            for letter in allowed.keys() | shown.keys() | perhaps.keys()
        }


def _rank(letter: str) -> int:
    at = _FREQUENT.find(letter)
    return len(_FREQUENT) if at < 0 else at


@cache
def _signs() -> _Signs:
    return _Signs()
