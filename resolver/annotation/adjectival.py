"""Forms of towns' names that adjectives of theirs share: под Курском, and в Курском районе."""

from __future__ import annotations

from resolver.annotation.tokens import Tokens

_SHARED = ("ском", "цком")
"""The end of the locative of a Russian adjective, and of the instrumental of the town: Курский, Курск."""

_LOCATIVE = frozenset(("в", "во", "на", "о", "об", "обо", "при"))
"""Russian prepositions with the locative, the only case of such an adjective; none takes the instrumental."""

_JOINING = frozenset(("и", "или", "но", "а", "не", "как", "так", "да"))
_OF_THE_CASE = ("ом", "ем", "ём", "их", "ых")
"""The ends of what may stand between the preposition and the adjective: в этом Минском, на одном из Курском."""

_MOST_BETWEEN = 5


def is_towns_instrumental(tokens: Tokens, at: int) -> bool:
    """Whether a word of a Russian text, which an adjective and a town's name share, can only be the town's name.

    The adjective is in the locative there, which needs a preposition of its own; the name never stands behind one.
    """
    texts, gaps = tokens.texts, tokens.gaps
    if not texts[at].lower().endswith(_SHARED):
        return False
    for before in range(at - 1, max(at - 2 - _MOST_BETWEEN, -1), -1):
        if gaps[before + 1].strip(' ,«»„“"') or "\n" in gaps[before + 1]:
            return True
        word = texts[before].lower()
        if word in _LOCATIVE:
            return False
        if word not in _JOINING and not word.endswith(_OF_THE_CASE):
            return True
    return True
