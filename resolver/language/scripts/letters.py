"""Which script a letter belongs to, and the sets of letters that tell languages apart."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

STRESS = "\u0300\u0301"
"""The marks that show where a word of Cyrillic is stressed."""

APOSTROPHES = "'’ʼ`´′‘ʹ＇"
"""Characters that stand for an apostrophe in names and before Turkish suffixes."""

LATIN, CYRILLIC = "Latn", "Cyrl"
OTHER_ALPHABETS = ("Grek", "Geor", "Armn", "Arab", "Hebr")
"""Further scripts of which conventions say how they write names."""

_EAST_SLAVIC = frozenset(("be", "ru", "uk"))
_SHORTEST_TWIN = 3
"""Of two letters, too many acronyms of both scripts are drawn alike: ВС, СМ."""

_SCRIPT_NAMES = {
    "LATIN": LATIN,
    "CYRILLIC": CYRILLIC,
    "GREEK": "Grek",
    "GEORGIAN": "Geor",
    "ARMENIAN": "Armn",
    "ARABIC": "Arab",
    "HEBREW": "Hebr",
    "HIRAGANA": "Jpan",
    "KATAKANA": "Jpan",
    "HANGUL": "Kore",
    "CJK": "Hani",
}

_CYRILLIC_LETTER = re.compile(r"[Ѐ-ԯ]")
_CYRILLIC_LETTERS = re.compile(r"[Ѐ-ԯ]+")
_LATIN_LETTER = re.compile(r"[A-Za-zÀ-ÖØ-öø-ɏɐ-ʯḀ-ỿ]")
_LATIN_LETTERS = re.compile(r"[A-Za-zÀ-ÖØ-öø-ɏɐ-ʯḀ-ỿ]+")


@lru_cache(maxsize=4096)
def script_of(letter: str) -> str | None:
    """The ISO 15924 code of a letter's script; None for digits, marks and punctuation."""
    if not letter.isalpha() or letter in APOSTROPHES:
        return None
    first = unicodedata.name(letter, "").split(" ")[0]
    return _SCRIPT_NAMES.get(first, first.title()[:4] or None)


def script(word: str) -> str | None:
    """The script of most of a word's letters; None where it has no letter."""
    latin = _LATIN_LETTER.search(word) is not None
    cyrillic = not word.isascii() and _CYRILLIC_LETTER.search(word) is not None
    if latin and cyrillic:
        latin = sum(map(len, _LATIN_LETTERS.findall(word))) > sum(map(len, _CYRILLIC_LETTERS.findall(word)))
    if latin or cyrillic:
        return LATIN if latin else CYRILLIC
    return next((found for found in map(script_of, word) if found), None)


# Letters of one script that are drawn like letters of the other. Source: Unicode's confusables (UTS 39), the rows
# between Latin and Cyrillic in which both letters occur in Russian, Ukrainian, Turkish or English.
_CYRILLIC_TO_LATIN = dict(zip("аеёосрухіїјѕԁһАВЕЁЅЈКМНОРСТУХІЇ", "aeëocpyxiïjsdhABEËSJKMHOPCTYXIÏ", strict=True))
_LATIN_TO_CYRILLIC = {latin: cyrillic for cyrillic, latin in _CYRILLIC_TO_LATIN.items() if cyrillic not in "јѕԁһЅЈ"}


def latin_twin(word: str) -> str | None:
    """The Latin word that a Cyrillic one in capitals is drawn like: BBC for ВВС; None where a letter has no twin."""
    if len(word) < _SHORTEST_TWIN or not word.isupper():
        return None
    letters = [_CYRILLIC_TO_LATIN.get(letter) for letter in word]
    return None if None in letters else "".join(letter for letter in letters if letter is not None)


def repaired(word: str) -> str | None:
    """A word of mixed scripts with its look-alike letters put into the script of the others.

    None where the word is not mixed, or where letters of the other script are not look-alikes (then the mixture is
    meant). Every letter is replaced by exactly one, so offsets stay.
    """
    if not (_CYRILLIC_LETTER.search(word) and _LATIN_LETTER.search(word)):
        return None
    latin = [letter for letter in word if _LATIN_LETTER.match(letter)]
    cyrillic = [letter for letter in word if _CYRILLIC_LETTER.match(letter)]
    to_cyrillic = all(letter in _LATIN_TO_CYRILLIC for letter in latin)
    to_latin = all(letter in _CYRILLIC_TO_LATIN for letter in cyrillic)
    if to_cyrillic and (not to_latin or len(cyrillic) >= len(latin)):
        return "".join(_LATIN_TO_CYRILLIC.get(letter, letter) for letter in word)
    if to_latin:
        return "".join(_CYRILLIC_TO_LATIN.get(letter, letter) for letter in word)
    return None


# Letters that only some of the languages use; one of them says which language a Cyrillic word is in.
_ONLY_UKRAINIAN = re.compile("[іїєґІЇЄҐ]")
_ONLY_RUSSIAN = re.compile("[ыэёъЫЭЁЪ]")
_NOT_BELARUSIAN = re.compile("[їєґъщиЇЄҐЪЩИ]")
_NOT_SERBIAN = re.compile("[йщъыьэюяЙЩЪЫЬЭЮЯ]")
_ONLY_BELARUSIAN = re.compile("[ўЎ]")
_ONLY_SERBIAN = re.compile("[јљњћђџЈЉЊЋЂЏ]")
_ONLY_TURKIC = re.compile("[әөүұқғңһҗҡҙҫӘӨҮҰҚҒҢҺҖҠҘҪ]")


def orthographies(word: str) -> tuple[str, ...]:
    """The Cyrillic orthographies that a word's letters allow, likeliest first, as ISO 639-1 codes."""
    if _ONLY_BELARUSIAN.search(word):
        return ("be",)
    if _ONLY_SERBIAN.search(word):
        return ("sr",)
    if _ONLY_TURKIC.search(word):
        return ("tt",)
    ukrainian, russian = bool(_ONLY_UKRAINIAN.search(word)), bool(_ONLY_RUSSIAN.search(word))
    if ukrainian and russian:
        return ("be",)
    if ukrainian:
        return ("uk",) if _NOT_BELARUSIAN.search(word) else ("uk", "be")
    if russian:
        if re.search("ъ[^еёюя]|ъ$", word, re.IGNORECASE):
            return ("bg", "ru")
        return ("ru",) if _NOT_BELARUSIAN.search(word) else ("ru", "be")
    return ("ru", "uk", "bg") if _NOT_SERBIAN.search(word) else ("ru", "uk", "bg", "sr")


@lru_cache(maxsize=1 << 14)
def east_slavic(text: str) -> str | None:
    """The East Slavic language whose letters a text has and the others lack; None where it may be of several."""
    langs = [lang for lang in orthographies(text) if lang in _EAST_SLAVIC]
    return langs[0] if len(langs) == 1 else None
