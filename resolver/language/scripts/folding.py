"""Folding of words for look-up: which spellings count as the same string.

Two depths: :func:`fold` keeps every letter and takes away case only (with both Turkish i's made one, because capitals
do not tell them apart); :func:`plain` also takes away the diacritics of Latin letters. Neither crosses scripts.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_SPECIAL_LOWER = {ord("İ"): "i", ord("ı"): "i", ord("ё"): "е", ord("Ё"): "е", ord("ґ"): "г", ord("Ґ"): "г"}
_SPECIAL_PLAIN = str.maketrans(
    {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ə": "e", "ŋ": "n"}
)


_MARKED = re.compile("[\u0080-\u036f\u1e00-\u1eff]")
_ONLY_CASE = re.compile("[\x00-\x7fА-яЄІЇєії]*")
"""Letters from which folding takes the case and nothing else: what most Russian and Ukrainian words consist of."""


def fold(word: str) -> str:
    """A word without its case: the key under which equal spellings are looked up. Idempotent."""
    if word.isascii() or _ONLY_CASE.fullmatch(word):
        return word.lower()
    folded = word.translate(_SPECIAL_LOWER).lower()
    while not unicodedata.is_normalized("NFC", folded) or "i\u0307" in folded:
        folded = unicodedata.normalize("NFC", folded).replace("i\u0307", "i").translate(_SPECIAL_LOWER).lower()
    return folded


def plain(word: str) -> str:
    """A folded word with the diacritics of its Latin letters taken away; Cyrillic letters keep theirs. Idempotent."""
    if word.isascii() or _ONLY_CASE.fullmatch(word):
        return word.lower()
    return _without_marks(word)


@lru_cache(maxsize=1 << 14)
def _without_marks(word: str) -> str:
    folded = fold(word)
    if not _MARKED.search(folded):
        return folded
    letters: list[str] = []
    for letter in folded.translate(_SPECIAL_PLAIN):
        if letter < "\u0370" or "\u1e00" <= letter <= "\u1eff":
            letters += [part for part in unicodedata.normalize("NFD", letter) if not unicodedata.combining(part)]
        else:
            letters.append(letter)
    return "".join(letters)


def lower(word: str, lang: str | None = None) -> str:
    """A word in lower case as its language writes it: Turkish and Azerbaijani lower I to ı."""
    if lang in ("tr", "az"):
        word = word.replace("İ", "i").replace("I", "ı")
    return word.replace("İ", "i").lower()


def upper(word: str, lang: str | None = None) -> str:
    """A word in upper case as its language writes it: Turkish and Azerbaijani raise i to İ."""
    if lang in ("tr", "az"):
        word = word.replace("i", "İ")
    return word.upper()
