"""Words that one name writes together and another apart: Abdulrahman, Abd al-Rahman; Delacruz, de la Cruz.

Of a word that stands for several of the other name those are put in its place, so that the parts of both are the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from rapidfuzz.distance.Levenshtein import normalized_similarity

from resolver.language.names.small_words import ordinals, particles
from resolver.language.names.term_words import WORD
from resolver.language.scripts.abjads import script_of_abjad
from resolver.language.scripts.folding import fold, plain
from resolver.matching.persons.given import equivalence
from resolver.matching.words.pairs import pair

_MOST_WORDS = 4
_SHORTEST = 5
_NEAR = 0.35
"""What the joined words may differ by from the word that they stand for: conventions."""

_FAR = 9.0
_ALIKE = 0.6
"""Joined words less like the word than this need no reading."""

_KNOWN_ALREADY = 0.35
_ARTICLES = frozenset(("al", "el", "ul", "ol", "il"))
_VOWELS_OF_ARTICLES = "aeu"
_ABD = re.compile("[ae]bd[aeou]?l?(?=.{3})")
"""Servant of: the vowels of the article behind it are written as they sound, and differ by country."""

_SUN = frozenset("tdrszln")
"""Letters to which the l of the Arabic article becomes like: Sirajuddin for Siraj al-Din."""


class Divided(NamedTuple):
    """A name with a word of it divided as in another name, the word, and by how much the words differ."""

    text: str
    joined: str
    apart: str
    cost: float


def divided_like(text: str, other: str) -> Divided | None:
    """A name with the words divided that the other name writes apart; None where there is none."""
    found: Divided | None = None
    for _ in range(_MOST_WORDS):
        one = _one_divided(found.text if found else text, other)
        if one is None:
            break
        found = one if found is None else Divided(one.text, found.joined, found.apart, max(found.cost, one.cost))
    return found


def _one_divided(text: str, other: str) -> Divided | None:
    theirs = list(WORD.finditer(other))
    if len(theirs) < 2:
        return None
    known = [fold(match[0]) for match in theirs]
    best: Divided | None = None
    for word in WORD.finditer(text):
        folded = fold(word[0])
        if len(folded) < _SHORTEST or folded in known:
            continue
        for first in range(len(theirs) - 1):
            for last in range(first + 1, min(len(theirs), first + _MOST_WORDS)):
                stretch = known[first : last + 1]
                cost = _cost(folded, stretch) if ordinals().isdisjoint(stretch) else None  # Nicholas is no Николай II
                if cost is None or (best is not None and best.cost <= cost):
                    continue
                apart = other[theirs[first].start() : theirs[last].end()]
                best = Divided(text[: word.start()] + apart + text[word.end() :], word[0], apart, cost)
    if best is None or any(_is_there(fold(best.joined), one, known) for one in known):
        return None
    return best


def _is_there(joined: str, word: str, known: list[str]) -> bool:
    """Whether a word of the other name is the joined one by itself, so that nothing has to be divided."""
    if word in particles() or len(known) < 2:
        return False
    one = pair(joined, word)
    return one is not None and one.cost <= _KNOWN_ALREADY


def _cost(word: str, words: list[str]) -> float | None:
    """By how much a word differs from others written together; None where it is not they."""
    best: float | None = None
    for joined in _joined(words):
        if abs(len(joined) - len(word)) > 2 or not _may_be(word, joined):
            continue
        servant = _ABD.match(word) and _ABD.match(joined)
        own, theirs = (_ABD.sub("", word), _ABD.sub("", joined)) if servant else (word, joined)
        one = pair(own, theirs)
        same = equivalence(own, theirs)
        cost = min(one.cost if one is not None else _FAR, same[1] if same is not None else _FAR)
        if cost <= _NEAR and (best is None or cost < best):
            best = cost
    return best


def _may_be(word: str, joined: str) -> bool:
    if script_of_abjad(word) or script_of_abjad(joined) or plain(word).isascii() != plain(joined).isascii():
        return True
    return normalized_similarity(plain(word), plain(joined)) >= _ALIKE


def _joined(words: list[str]) -> Iterator[str]:
    """Some words written together, as they are and with an article in them in each of its vowels and assimilated."""
    yield "".join(words)
    for at in range(1, len(words) - 1):
        if words[at] in _ARTICLES:
            behind = words[at + 1][0]
            for vowel in _VOWELS_OF_ARTICLES:
                for end in ("l", behind) if behind in _SUN else ("l",):
                    yield "".join((*words[:at], vowel, end, *words[at + 1 :]))
