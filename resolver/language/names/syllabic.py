"""Syllabic abbreviations of Russian and Ukrainian: Минобороны, Мосгордума, Рособрнадзор, Укрзалізниця.

Such a compound puts clipped words together (мин, обр, рос) and may end in a whole one, in any case (обороны, думы).
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import product

from resolver.language.names.institutions import terms
from resolver.language.names.term_words import bases, words_of
from resolver.language.names.terms import generic_words
from resolver.language.scripts.detection import CYRILLIC_LANGUAGES
from resolver.language.scripts.folding import fold

_MOST_PIECES = 4
_MOST_READINGS = 8
_SHORTEST_CLIPPED = 3
"""A clipped word of two letters would be found in every other surname."""
_SHORTEST_WHOLE = 4
_ENDINGS = frozenset(("а", "у", "ом", "ем", "е", "и", "ы", "і", "ою", "ой", "ів", "ов", "ам", "ами", "ах"))
"""Endings that a clipped word takes at the end: Минюста, Госстроем."""
_CYRILLIC = re.compile("[а-яіїєґ'-]+")


@cache
def _clipped() -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    """From clipped words to keys: those that may begin a compound, and those that may follow."""
    first: dict[str, tuple[str, ...]] = {}
    later: dict[str, tuple[str, ...]] = {}
    for term in terms().values():
        for shown in term.clipped:
            if len(shown) < _SHORTEST_CLIPPED or shown.isupper():
                continue
            table = first if shown[0].isupper() else later
            clipped = fold(shown)
            table[clipped] = (*table.get(clipped, ()), term.key)
    return first, later


@cache
def _whole() -> dict[str, tuple[str, ...]]:
    """From the words that are a head or a domain by themselves to their keys: a compound may end in one."""
    found: dict[str, tuple[str, ...]] = {}
    # no compound ends in what a town is: Белгород is none
    for term in terms().values():
        if term.role not in ("head", "domain"):
            continue
        for lang, forms in term.forms:
            for form in forms if lang in CYRILLIC_LANGUAGES else ():
                words = words_of(form)
                if len(words) == 1 and not form.isupper() and words[0] not in generic_words():
                    found[words[0]] = tuple(dict.fromkeys((*found.get(words[0], ()), term.key)))
    return found


@lru_cache(maxsize=1 << 14)
def expanded(word: str) -> tuple[tuple[str, ...], ...]:
    """The terms that a folded word is put together of, as sequences of keys, the most plausible first.

    The whole word must be used up by two pieces or more, and it must begin with a clipped one. Empty where the word is
    no such compound, as surnames and towns (Минин, Минск, Росошь) are none.
    """
    word = word.replace("'", "")  # Мін'юст
    if len(word) < _SHORTEST_CLIPPED + _SHORTEST_CLIPPED or not _CYRILLIC.fullmatch(word):
        return ()
    first, _ = _clipped()
    found: list[tuple[tuple[str, ...], ...]] = []
    for length in range(len(word) - _SHORTEST_CLIPPED, _SHORTEST_CLIPPED - 1, -1):
        keys = first.get(word[:length])
        if keys:
            found += [(keys, *rest) for rest in _onward(word[length:], _MOST_PIECES - 1)]
    sequences = (keys for pieces in sorted(found, key=len) for keys in product(*pieces))
    return tuple(dict.fromkeys(sequences))[:_MOST_READINGS]


def _onward(rest: str, pieces: int) -> list[tuple[tuple[str, ...], ...]]:
    """The ways in which the rest of a compound falls into pieces, each piece the keys that it may be."""
    _, later = _clipped()
    found: list[tuple[tuple[str, ...], ...]] = []
    whole: dict[str, None] = {}
    if len(rest) >= _SHORTEST_WHOLE:
        whole = dict.fromkeys(key for base in bases(rest) for key in _whole().get(base, ()))
    whole |= dict.fromkeys(later.get(rest, ()))
    if whole:
        found.append((tuple(whole),))
    for length in range(len(rest) - 1, _SHORTEST_CLIPPED - 1, -1):
        keys = later.get(rest[:length])
        if not keys:
            continue
        if rest[length:] in _ENDINGS and not whole:
            found.append((keys,))
        if pieces > 1:
            found += [(keys, *onward) for onward in _onward(rest[length:], pieces - 1)]
    return found
