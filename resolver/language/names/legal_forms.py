"""Legal forms of companies (ООО, ТОВ, A.Ş., Ltd), which say little about which company it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Literal

from resolver.language.names.tables import rows, values
from resolver.language.names.term_words import skeleton
from resolver.language.romanisation import romanise
from resolver.language.romanisation.tables import CUSTOMARY
from resolver.language.scripts.folding import fold, plain
from resolver.language.scripts.quotation_marks import PAIRS

Liability = Literal["limited", "stock"]
"""Whose a company is: of few owners, or of shareholders."""

_STANDARDS = {
    "RU": ("ru", (CUSTOMARY["ru"], "icao-9303", "gost-r-52535.1-2006")),
    "UA": ("uk", (CUSTOMARY["uk"], "bgn-pcgn-1965")),
}
"""How registers and sanction lists write the full forms in Latin letters: Publichnoe Aktsionernoe Obshchestvo."""

_FOLLOWS = "tr-"
"""Turkish forms stand behind the name: Taş Yapı begins with none."""

_TRANSLATED = ("ru-", "ua-", "inc", "corp", "co")
"""How the keys begin of the forms that stand for those of other states: ТОВ, ООО, Corp."""

_LETTERS = 2
"""How many letters a legal form has that is written with full stops: A.Ş."""

_CYRILLIC_WORD = re.compile("[а-яёіїєґ]")

_NO_LENGTH: frozenset[int] = frozenset()


@cache
def legal_forms() -> dict[tuple[str, ...], str]:
    """From a legal form's folded words to its key in ``legal-forms.tsv``."""
    found: dict[tuple[str, ...], str] = {}
    for row in rows("legal-forms"):
        for form in values(row["forms"]):
            words = tuple(words_of(form))
            found.setdefault(words, row["key"])
            found.setdefault(tuple(map(plain, words)), row["key"])
    return found


@cache
def _liabilities() -> dict[str, Liability]:
    """By its key whose the companies of a legal form are; forms of no companies are not there."""
    told: tuple[Liability, ...] = ("limited", "stock")
    return {row["key"]: one for row in rows("legal-forms") for one in told if row["liable"] == one}


def liability(key: str) -> Liability | None:
    """Whose the companies of a legal form are, by its key; None for a form of states, clubs or societies."""
    return _liabilities().get(key)


@cache
def _countries() -> dict[str, str]:
    return {row["key"]: row["country"] for row in rows("legal-forms") if row["country"]}


def country_of_form(key: str) -> str | None:
    """The country whose law has a legal form, by its key; None for forms of many countries."""
    return _countries().get(key)


def is_translated(key: str) -> bool:
    """Whether a legal form is used for companies of other states, too, as Russian and Ukrainian have it for these."""
    return key.startswith(_TRANSLATED)


@cache
def others_in_facilities() -> frozenset[str]:
    """The folded words that are legal forms, but another word in a facility's name: Zaporizhzhia NPP."""
    return frozenset(fold(form) for row in rows("legal-forms") for form in values(row["another_in_facilities"]))


@cache
def _romanised() -> dict[tuple[str, ...], str]:
    """From the skeletons of a full form's words in Latin letters to its key: Publichnoe Aktsionernoe Obshchestvo."""
    found: dict[tuple[str, ...], str] = {}
    for row in rows("legal-forms"):
        lang, standards = _STANDARDS.get(row["country"], ("", ()))
        for form in values(row["forms"]):
            if " " not in form or not _CYRILLIC_WORD.search(form):
                continue
            for standard in standards:
                words = words_of(romanise(form, standard, lang))
                found.setdefault(tuple(map(skeleton, words)), row["key"])
    return found


def words_of(form: str) -> list[str]:
    """The folded words of a legal form; dotted letters are one word (``A.Ş.``: ``aş``), a hyphen parts two."""
    return re.sub(r"(?<=\w)\.(?=\w)", "", fold(form)).replace(".", " ").replace("-", " ").split()


@lru_cache(maxsize=1 << 12)
def _key_of(words: tuple[str, ...]) -> str | None:
    """The key of the legal form that some folded words are; None where they are none."""
    key = legal_forms().get(words)
    if key is None and len(words) > 1 and words[0].isascii():
        key = _romanised().get(tuple(map(skeleton, words)))
    return key


@cache
def _lengths() -> tuple[dict[str, frozenset[int]], dict[str, frozenset[int]]]:
    """By its first word and by its last one, how many words a legal form has; skeletons of romanised ones, too."""
    first: dict[str, frozenset[int]] = {}
    last: dict[str, frozenset[int]] = {}
    for words in (*legal_forms(), *_romanised()):
        for found, word in ((first, words[0]), (last, words[-1])):
            found[word] = found.get(word, _NO_LENGTH) | {len(words)}
    return first, last


@lru_cache(maxsize=1 << 13)
def _lengths_from(word: str) -> frozenset[int]:
    """How many words the legal forms have that may begin with a folded word."""
    first, _ = _lengths()
    return first.get(word, _NO_LENGTH) | first.get(skeleton(word), _NO_LENGTH)


@lru_cache(maxsize=1 << 13)
def _lengths_to(word: str) -> frozenset[int]:
    """How many words the legal forms have that may end with a folded word."""
    _, last = _lengths()
    return last.get(word, _NO_LENGTH) | last.get(skeleton(word), _NO_LENGTH)


def without_legal_form(words: list[str]) -> tuple[list[str], str | None]:
    """Folded words less the legal forms at their beginning and end, and the key of the first form found.

    There may be several: СП ТОВ «Нібулон», ООО «Лента» Ltd. One word is left at the least.
    """
    start, end, key = named_within(words)
    return words[start:end], key


def first_form(words: list[str]) -> int:
    """How many of some folded words are the legal form that they begin with: 1 for АО НПП «Исток»."""
    begins = _lengths_from(words[0]) if words else _NO_LENGTH
    lengths = (length for length in sorted(begins, reverse=True) if length < len(words))
    found = ((length, _key_of(tuple(words[:length]))) for length in lengths)
    return next((length for length, key in found if key is not None and not key.startswith(_FOLLOWS)), 0)


def named_within(words: list[str]) -> tuple[int, int, str | None]:
    """Where the name stands among folded words that have legal forms about it, and the key of the first form found."""
    start, end, keys = _about(words)
    return start, end, keys[0] if keys else None


def _about(words: list[str]) -> tuple[int, int, list[str]]:
    """Where the name stands among folded words, and the keys of the forms about it as they are found."""
    start, end, found = 0, len(words), list[str]()
    while end - start > 1:
        begins, ends = _lengths_from(words[start]), _lengths_to(words[end - 1])
        for length in sorted(begins | ends, reverse=True):
            if length >= end - start:
                continue
            key = _key_of(tuple(words[start : start + length])) if length in begins else None
            if key and not key.startswith(_FOLLOWS):
                start += length
                break
            key = _key_of(tuple(words[end - length : end])) if length in ends else None
            if key:
                end -= length
                break
        else:
            break
        found.append(key)
    return start, end, found


def all_forms(words: list[str]) -> frozenset[str]:
    """The keys of all legal forms about a name, by its folded words: АО ФК «Спартак» has two."""
    return frozenset(_about(words)[2])


def less_legal_form(words: Sequence[str]) -> Sequence[str]:
    """Folded words less the legal forms about them, one of which full stops may part into its letters: A.Ş."""
    told, _ = without_legal_form([*words])
    letters = words[-_LETTERS:]
    if len(told) == len(words) > _LETTERS and all(len(word) == 1 for word in letters):
        whole = [*words[:-_LETTERS], "".join(letters)]
        less, _ = without_legal_form(whole)
        return less if len(less) < len(whole) else told
    return told


def names_company(name: str) -> bool:
    """Whether a name is one in quotation marks behind a legal form, as companies are written: ТОВ «Калина»."""
    form, mark, rest = name.partition(next((mark for mark in PAIRS if mark in name), "\0"))
    return bool(mark and rest) and _key_of(tuple(words_of(form))) is not None
