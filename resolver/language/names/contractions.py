"""Names of firms contracted of the words of the full name: Курганмашзавод, Barnaultransmash, Сургутнефтегаз.

Unlike the compounds of :mod:`resolver.language.names.syllabic`, which say what they are by terms, these begin with a
town's or a region's name that no table has; the full name has to be at hand.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from resolver.language.names.small_words import function_words
from resolver.language.names.term_words import skeleton
from resolver.language.romanisation import romanise_any
from resolver.language.scripts.folding import fold

_SHORTEST_PIECE = 3
"""Letters of each word that a contraction has at the least."""

_SHORTEST = 8
"""Letters of a contraction: of two short pieces anything is made."""

_LINKS = ("", "o", "e")
"""What ties a piece to the next: нефтегаз, Запорожсталь."""


def is_contraction(word: str, words: Sequence[str]) -> bool:
    """Whether a folded word is put together of the beginnings of some folded words, of all in their order.

    The words may be in another script. Function words have no part in it.
    """
    telling = [one for one in words if one not in function_words()]
    if len(word) < _SHORTEST or len(telling) < 2:
        return False
    return _is_made_of(_letters(word), tuple(map(_letters, telling)))


def _is_made_of(rest: str, words: tuple[str, ...]) -> bool:
    if not words:
        return not rest
    first, later = words[0], words[1:]
    shared = next((at for at, (one, other) in enumerate(zip(rest, first, strict=False)) if one != other), None)
    most = min(len(rest), len(first)) if shared is None else shared
    return any(
        rest.startswith(link, length) and _is_made_of(rest[length + len(link) :], later)
        for length in range(most, _SHORTEST_PIECE - 1, -1)
        for link in (_LINKS if later else ("",))
    )


@lru_cache(maxsize=1 << 12)
def _letters(word: str) -> str:
    """A folded word in Latin letters, without what conventions differ in; тс is no ц."""
    return skeleton(word) if word.isascii() else "".join(skeleton(fold(romanise_any(letter))) for letter in word)
