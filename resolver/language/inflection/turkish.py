"""From a Turkish word in a text to the names that it may be an inflected form of, with the suffixes that it carries."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

from resolver.language.inflection.grammar import Suffixed
from resolver.language.inflection.suffixes import (
    CONSONANT,
    FRONT,
    HIGH,
    PRONOMINAL,
    VOWEL,
    VOWELS,
    SuffixChain,
    chains,
    folded,
    longest_chain,
    lowered,
)
from resolver.language.scripts.letters import APOSTROPHES

SHORTEST_BASE: Final = 2
# So many hypotheses of a word without an apostrophe are given where nobody says which bases are known.
MOST: Final = 10

_Rank: TypeAlias = tuple[bool, int, bool, int]

_FOREIGN: Final = re.compile("[àáãäåæèéêëìíïñòóôõøùúýąăćčďęěĺľłńňőŕřśšťțůűźżž]", re.IGNORECASE)
"""Latin letters with marks that no Turkish word has."""

HARDENED: Final = {"ğ": "k", "b": "p", "c": "ç", "d": "t", "g": "k"}
# Restored without asking whether the base is known: in head words (Bakanlığı, Kitabı), not in names.
USUAL: Final = frozenset("ğbc")


def takes_suffixes(word: str) -> bool:
    """Whether a word may have a Turkish suffix: behind an apostrophe any, else none with a letter that Turkish has not.

    Czech Samaře is no dative of Samar.
    """
    return any(sign in word for sign in APOSTROPHES) or _FOREIGN.search(word) is None


def strip_suffixes(token: str, known: Callable[[str], bool] | None = None) -> tuple[Suffixed, ...]:
    """List what base and suffixes a word of a Turkish text may consist of, the most plausible first.

    After an apostrophe every chain of suffixes is accepted in any harmony, with any buffer letter, since both follow
    the sound of a foreign name. Without one the buffer letter has to fit, and a final ğ, b, c, d, g of the base is
    restored to k, p, ç, t where a vowel follows. The bare word is always there: first without an apostrophe, last with
    one.

    Args:
        token: one word, in any letter case
        known: says of a base whether it is worth returning, such as the look-up of a name's last word; asked of every
            base but the bare word

    """
    mark = max((token.rfind(mark) for mark in APOSTROPHES), default=-1)
    bare = Suffixed(token, "", False, ())
    if 0 < mark < len(token) - 1:
        base, suffix = token[:mark], token[mark + 1 :]
        if known is not None and not known(base):
            return (bare,)
        found = sorted(chains().get(folded(suffix), ()), key=lambda links: _rank(links, base))
        labels = dict.fromkeys(links.labels for links in found)
        return (*(Suffixed(base, suffix, True, each) for each in labels), bare)
    if mark == len(token) - 1 and mark > 0:
        return (Suffixed(token[:mark], "", True, ()), bare)
    ranked = sorted(_divisions(token, known), key=lambda item: item[0])
    found_ = dict.fromkeys(suffixed for _, suffixed in ranked)
    return (bare, *(found_ if known is not None else list(found_)[:MOST]))


def _rank(links: SuffixChain, base: str) -> tuple[int, bool, bool]:
    """Few suffixes before many; the buffer letter that fits; a possessive seldom follows an apostrophe."""
    return len(links.labels), not _touches(links.contact, lowered(base)), links.labels[0].startswith("possessive")


def _divisions(token: str, known: Callable[[str], bool] | None) -> Iterator[tuple[_Rank, Suffixed]]:
    """Every base and suffix of a word without an apostrophe, each with what it ranks by."""
    lower, tail = lowered(token), folded(token)
    table = chains()
    for start in range(len(token) - 1, max(SHORTEST_BASE, len(token) - longest_chain()) - 1, -1):
        found = table.get(tail[start:])
        if not found:
            continue
        base = lower[:start]
        last = base[-1]
        soft = last in (USUAL if known is None else HARDENED) and lower[start] in VOWELS
        suffix = token[start:]
        for links in found:
            if not _touches(links.contact, base) or VOWELS.isdisjoint(base):
                continue
            rank = (not _harmonious(base, lower[start:]), len(links.labels), last == "ğ", -len(suffix))
            if known is None or known(token[:start]):
                yield rank, Suffixed(token[:start], suffix, False, links.labels)
            if soft:
                hard = HARDENED[last].upper() if token[start - 1].isupper() else HARDENED[last]
                restored = token[: start - 1] + hard
                if known is None or known(restored):
                    yield (rank[0], rank[1], last != "ğ", rank[3]), Suffixed(restored, suffix, False, links.labels)


def _touches(contact: str, base: str) -> bool:
    """Whether a suffix that stands after `contact` can follow the base."""
    if contact == PRONOMINAL:
        return base[-1] in HIGH or base[-1] in "îû"  # a word of Arabic may end so
    return (contact == VOWEL) == (base[-1] in VOWELS) and contact in (VOWEL, CONSONANT)


def _harmonious(base: str, suffix: str) -> bool:
    """Whether the first vowel of the suffix is front or back as the last one of the base is."""
    before = next((letter for letter in reversed(base) if letter in VOWELS), None)
    after = next((letter for letter in suffix if letter in VOWELS), None)
    return before is None or after is None or (before in FRONT) == (after in FRONT)
