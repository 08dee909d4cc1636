"""Words that very many names have, of which a text gets to see only those names that what stands beside speaks for.

Of a million persons ten thousand are called Иванов: to take all of their names apart when a text first has the word
would take seconds, and to compare them at each place that has it as well. So those are looked at that share another
word of the same stretch of text, as a native intersection of posting lists finds them, and the few shortest and most
prominent ones, which may be meant by the one word alone. As :meth:`~resolver.index.Index.few_of` does for a name.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from pyroaring import BitMap

from resolver.index import Index

MOST_NAMES = 512
"""A word that more names have is crowded. No word of the built-in gazetteer is: 436 names have `ministry`."""

MOST_BEARERS = 64
"""A family name that more persons' names have is crowded, too. In the built-in gazetteer none has more than 16."""

MOST_OF_WORD = 32
"""So many of a crowded word's names count wherever a text has it."""

MOST_OF_PAIR = 32
"""So many of its names count that share another word which stands beside it."""

MOST_BESIDE = 32
"""So many of the words beside a crowded word count in one text."""


def is_crowded(index: Index, word: str) -> bool:
    """Whether more than :data:`MOST_NAMES` names have a folded word."""
    return sum(map(index.postings.size, index.lexicon.same(word))) > MOST_NAMES


def few_of(index: Index, word: str, beside: Iterable[str] = ()) -> BitMap:
    """The names that count, by number, of a crowded word in a text that has the words ``beside`` near it.

    They are at most :data:`MOST_OF_WORD` and :data:`MOST_OF_PAIR` for each of :data:`MOST_BESIDE` words.
    """
    own = tuple(index.lexicon.same(word))
    found = BitMap(list(islice((entry for at in own for entry in index.postings.first_of_word(at)), MOST_OF_WORD)))
    every = index.postings.sharing(own)
    for other in islice(beside, MOST_BESIDE):
        found |= (every & index.postings.sharing(tuple(index.lexicon.same(other))))[:MOST_OF_PAIR]
    return found
