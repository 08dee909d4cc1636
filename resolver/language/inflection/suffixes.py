"""The Turkish nominal suffixes: the table in `data/`, and every chain of them that a word can carry."""

from __future__ import annotations

from functools import cache
from itertools import chain
from pathlib import Path
from typing import Final, NamedTuple

import msgspec

from resolver.language.names.tables import rows

_DATA = Path(__file__).parent / "data"

VOWELS: Final = frozenset("aeıioöuüâîû")
FRONT: Final = frozenset("eiöüî")
HIGH: Final = frozenset("ıiuü")
"""The vowels of the suffixes that go with four of a base; Arabic words have î and û besides."""

# After what a suffix stands: a consonant, a vowel, or a third-person possessive (pronominal n).
CONSONANT: Final = "consonant"
VOWEL: Final = "vowel"
PRONOMINAL: Final = "pronominal"
CONTACTS: Final = (CONSONANT, VOWEL, PRONOMINAL)

# -ki follows these only, and after it the number and the case come again.
BEFORE_KI: Final = frozenset({"locative", "genitive"})
AFTER_KI: Final = frozenset({"plural", "genitive", "dative", "accusative", "locative", "ablative", "instrumental"})
KI_SLOT: Final = 6
COPULA_SLOT: Final = 9
# More suffixes than this one name hardly carries; and before a copula one.
MOST_SUFFIXES: Final = 4
MOST_BEFORE_COPULA: Final = 1


class Suffix(msgspec.Struct, frozen=True, gc=False):
    """One line of the table: name, place in the word, and shape by what precedes it, "" where it cannot follow."""

    label: str
    slot: int
    shapes: tuple[str, str, str]

    def after(self, contact: str) -> str:
        """Return the shape after a consonant, a vowel or a possessive, in archiphonemes (A, I, D, C, K)."""
        return self.shapes[CONTACTS.index(contact)]


class SuffixChain(NamedTuple):
    """The names of some suffixes in order, and what has to precede the first of them."""

    labels: tuple[str, ...]
    contact: str


def lowered(text: str) -> str:
    """Turkish small letters, one for each letter of `text` (i for İ, ı for I), so that positions hold."""
    return text.replace("İ", "i").replace("I", "ı").lower()


# What vowel harmony, assimilation and softening make of one suffix is one letter here.
_ARCHIPHONEMES: Final = str.maketrans("ıiuüîûaeâdtcçkğ", "IIIIIIAAADDCCKK")


def folded(text: str) -> str:
    """Letters of `text` as archiphonemes, one for one: all variants of a suffix are equal, in any harmony."""
    return lowered(text).translate(_ARCHIPHONEMES)


@cache
def suffixes() -> dict[str, Suffix]:
    """Return the table by label, in the order of the slots."""
    found = {}
    for row in rows("turkish-suffixes", _DATA):
        consonant, vowel, pronominal = ("" if row[contact] == "-" else row[contact] for contact in CONTACTS)
        found[row["label"]] = Suffix(row["label"], int(row["slot"]), (consonant, vowel, pronominal))
    return found


@cache
def chains() -> dict[str, tuple[SuffixChain, ...]]:
    """Return every chain of suffixes by its folded letters; shorter chains first."""
    found: dict[str, list[SuffixChain]] = {}
    growing = [("", SuffixChain((), contact), contact) for contact in CONTACTS]
    while growing:
        grown = list(chain.from_iterable(_continued(*state) for state in growing))
        for letters, links, _ in grown:
            same = found.setdefault(letters, [])
            if links not in same:
                same.append(links)
        growing = grown
    return {letters: tuple(links) for letters, links in found.items()}


@cache
def longest_chain() -> int:
    """Return the number of letters of the longest chain."""
    return max(map(len, chains()))


def contact_after(label: str, shape: str) -> str:
    """What the suffix that follows `label` in this shape stands after."""
    if label in {"possessive", "relative-ki"}:
        return PRONOMINAL
    return VOWEL if shape[-1] in "AI" else CONSONANT


def _continued(letters: str, links: SuffixChain, contact: str) -> list[tuple[str, SuffixChain, str]]:
    """The chains that are longer by one suffix."""
    return [
        (letters + shape.translate(_ARCHIPHONEMES), SuffixChain((*links.labels, suffix.label), links.contact), after)
        for suffix in suffixes().values()
        if (shape := suffix.after(contact)) and _may_follow(suffix, links.labels)
        for after in (contact_after(suffix.label, shape),)
    ]


def _may_follow(suffix: Suffix, labels: tuple[str, ...]) -> bool:
    if not labels:
        return suffix.slot != KI_SLOT
    if len(labels) >= (MOST_BEFORE_COPULA + 1 if suffix.slot == COPULA_SLOT else MOST_SUFFIXES):
        return False
    if suffix.label == "relative-ki":
        return labels[-1] in BEFORE_KI and "relative-ki" not in labels
    last = suffixes()[labels[-1]]
    if last.slot == KI_SLOT:
        return suffix.label in AFTER_KI or suffix.slot == COPULA_SLOT
    if "relative-ki" in labels and suffix.slot != COPULA_SLOT and suffix.label not in AFTER_KI:
        return False
    return suffix.slot > last.slot
