"""Names compared by phonetic keys, then by Jaro-Winkler: what the peers that make such keys have in common.

Each word has a set of keys, several where its spelling can be read in several ways. Names that share a key for at least
one word are compared; the score is the mean of the share of words that have a common key (Dice) and the Jaro-Winkler
similarity of the whole names after Unidecode.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from rapidfuzz.distance import JaroWinkler

from benchmarks.peers.jaro_winkler import ascii_of
from benchmarks.peers.peer import Candidate, named
from gazetteer import Gazetteer

Keys = frozenset[str]
_WORD = re.compile(r"[a-z]+")
_CACHED_WORDS = 1 << 16


def by_keys(gazetteer: Gazetteer, queries: Sequence[str], encode: Callable[[str], Keys]) -> Iterator[Candidate | None]:
    """The entity with the best score among those that share a key; ``encode`` gives the keys of a word in ASCII."""
    keys_of_word = lru_cache(maxsize=_CACHED_WORDS)(encode)

    def keys_of(latin: str) -> list[Keys]:
        words = _WORD.findall(latin.replace("'", ""))
        return [keys_of_word(word) for word in words]

    texts, identifiers = named(gazetteer)
    names = [ascii_of(text) for text in texts]
    keys = [keys_of(name) for name in names]
    with_key: dict[str, set[int]] = defaultdict(set)
    for number, words in enumerate(keys):
        for key in frozenset().union(*words):
            with_key[key].add(number)

    def answer(query: str) -> Candidate | None:
        latin = ascii_of(query)
        asked = keys_of(latin)
        best: Candidate | None = None
        for number in sorted({number for word in asked for key in word for number in with_key.get(key, ())}):
            likeness = JaroWinkler.normalized_similarity(latin, names[number])
            score = (shared(asked, keys[number]) + likeness) / 2
            if best is None or score > best.score:
                best = Candidate(identifiers[number], score)
        return best

    return map(answer, queries)


def shared(left: Sequence[Keys], right: Sequence[Keys]) -> float:
    """Dice's coefficient of two names' words: twice the pairs with a common key over all words; 0 to 1.

    A word is paired once, with the first free word of the other name that has a key in common with it.
    """
    free = list(right)
    pairs = 0
    for word in left:
        for other in free:
            if word & other:
                free.remove(other)
                pairs += 1
                break
    return 2 * pairs / (len(left) + len(right))
