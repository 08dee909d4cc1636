"""Which conventions a word may be written in: those that its letters allow and that it shows something of."""

from __future__ import annotations

from functools import cache

from resolver.language.conventions.tables import LATIN, OTHERS, convention, rarest_letter
from resolver.language.scripts import letters

_SHOWN_CYRILLIC = ("be", "tt")
"""Orthographies that a Cyrillic word may show by more than their own letters: Навагрудак, Къазан."""

_OF_SCRIPT = dict(zip(letters.OTHER_ALPHABETS, OTHERS, strict=True))
"""The conventions of the alphabets that are read as they are, beside Latin and Cyrillic."""

_ONLY_WHERE_SHOWN_BESIDE = {"be": "uk"}
"""Orthographies that a name is not in by its letters alone, where these allow the other one: Кремінне is in Ukraine."""

_LANGUAGES = {"en": ("en", "tr-ascii"), "tr": ("tr", "tr-ascii")} | {
    code: (code,) for code in LATIN if code not in ("en", "tr")
}
"""The conventions in which words of a language in Latin letters are read where their letters allow it."""


def codes(word: str, lang: str | None) -> tuple[str, ...]:
    """The codes of the conventions in which a folded word is read; ``lang`` is its language, where that is known."""
    written = letters.script(word)
    if written in _OF_SCRIPT:
        return (_OF_SCRIPT[written],)
    if written == letters.CYRILLIC:
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


def likely_orthographies(text: str) -> tuple[str, ...]:
    """The Cyrillic orthographies that a name's letters allow, less one that it would have to show and does not."""
    allowed = letters.orthographies(text)
    return tuple(
        [
            code
            for code in allowed
            if _ONLY_WHERE_SHOWN_BESIDE.get(code) not in allowed or convention(code).shown_by(text.lower())
        ]
    )


def _latin(word: str) -> tuple[str, ...]:
    """The conventions in Latin letters that a word's letters allow and that it shows, in their order."""
    signs = _signs()
    of_letter, of_any_letter = signs.by_letter.get, signs.of_any_letter
    allowed, shown = -1, signs.always
    graphemes: list[tuple[str, int]] = []
    for letter in dict.fromkeys(word):
        letter_allows, letter_shows, letter_may_show = of_letter(letter, of_any_letter)
        allowed &= letter_allows
        shown |= letter_shows
        graphemes += letter_may_show
    shown &= allowed
    perhaps = 0
    for grapheme, of_conventions in graphemes:
        if of_conventions & allowed & ~shown and grapheme in word:
            perhaps |= of_conventions
    perhaps &= allowed & ~shown
    while perhaps:
        bit = perhaps & -perhaps
        if signs.conventions[bit].shown_in_context(word):
            shown |= bit
        perhaps ^= bit
    return signs.codes[shown]


class _Signs:
    """By letter, as sets of bits: the conventions that allow it and that it shows, and what with it may show which."""

    def __init__(self) -> None:
        self.conventions = {1 << at: convention(code) for at, code in enumerate(LATIN)}
        self.codes = _Codes()
        self.always = 0
        everywhere = 0
        allowed: dict[str, int] = {}
        shown: dict[str, int] = {}
        perhaps: dict[str, dict[str, int]] = {}
        for bit, table in self.conventions.items():
            if not table.shown:
                self.always |= bit
            if not table.letters:
                everywhere |= bit
            for letter in table.letters:
                allowed[letter] = allowed.get(letter, 0) | bit
            for left, grapheme, right in table.shown:
                rarest = rarest_letter(grapheme)
                if len(grapheme) == 1 and not (left or right):
                    shown[rarest] = shown.get(rarest, 0) | bit
                else:
                    of_letter = perhaps.setdefault(rarest, {})
                    of_letter[grapheme] = of_letter.get(grapheme, 0) | bit
        nothing: tuple[tuple[str, int], ...] = ()
        self.of_any_letter = everywhere, 0, nothing
        self.by_letter = {
            letter: (allowed.get(letter, 0) | everywhere, shown.get(letter, 0), tuple(perhaps.get(letter, {}).items()))
            for letter in allowed.keys() | shown.keys() | perhaps.keys()
        }


class _Codes(dict[int, tuple[str, ...]]):
    """From a set of conventions, as bits, to their codes; there are few such sets."""

    def __missing__(self, bits: int) -> tuple[str, ...]:
        found = self[bits] = tuple([code for at, code in enumerate(LATIN) if bits >> at & 1])
        return found


@cache
def _signs() -> _Signs:
    return _Signs()
