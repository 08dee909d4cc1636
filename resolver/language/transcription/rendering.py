"""Whether a Cyrillic word may be how Russian or Ukrainian write a name of another language, and at what cost.

The letters of the name are divided into groups, each of which becomes one of its renderings; of all ways to arrive at
the Cyrillic word the cheapest counts. Nothing is left out on either side but the second of two equal consonants.
"""

from __future__ import annotations

import re
from functools import lru_cache

from resolver.language.romanisation.contexts import holds_after, holds_before
from resolver.language.transcription.tables import Rendering, is_consonant, table

_DIVIDED = 0.06
"""What it costs to read the letters of a group one by one: th as т and х."""

_LEVELLED = str.maketrans("іїєэёыґ", "ииеееиг", "ьъ'’ʼ")
"""Letters in which Russian and Ukrainian differ for one sound, and marks that say nothing of the sound."""

_SHORTEST_SHARE, _LONGEST_SHARE = 0.3, 2.0
"""How long a word can be in Cyrillic, as a share of its length in Latin letters."""

_NO_LETTER = frozenset("-")
_NO_LETTERS = re.compile(r"['’ʼ.\- ]")

_Ways = tuple[tuple[tuple[int, tuple[Rendering, ...]], ...], ...]
"""For every place of a word the groups that begin there: how many letters, and their renderings."""


def levelled(cyrillic: str) -> str:
    """A folded Cyrillic word in the letters that the tables have: е for є, э and ё, и for і, ї and ы, no signs."""
    return cyrillic.translate(_LEVELLED)


def may_be_rendering(latin: str, cyrillic: str, language: str) -> bool:
    """Whether a folded Cyrillic word may be a folded Latin one, by its length and its first letter."""
    if not _SHORTEST_SHARE <= len(cyrillic) / len(latin) <= _LONGEST_SHARE:
        return False
    begins = table(language).beginnings.get(latin[0], _NO_LETTER)
    return not begins or levelled(cyrillic[0]) in begins


@lru_cache(maxsize=1 << 14)
def rendering_cost(latin: str, cyrillic: str, language: str) -> float | None:
    """What it costs that a folded Cyrillic word is a folded Latin one of a language by its sound; None if it is not."""
    word, sought = _NO_LETTERS.sub("", latin), levelled(cyrillic)
    if not word or not sought:
        return None
    ways = _ways(word, language)
    reached: list[dict[int, float]] = [{} for _ in range(len(word) + 1)]
    reached[0][0] = 0.0
    for at, letter in enumerate(word):
        costs = reached[at]
        for place in sorted(costs):
            cost = costs[place]
            _skip_double(sought, place, cost, costs)
            if at and letter == word[at - 1] and is_consonant(letter):
                _reach(reached[at + 1], place, cost)
            for size, renderings in ways[at]:
                for letters, price in renderings:
                    if sought.startswith(letters, place):
                        _reach(reached[at + size], place + len(letters), cost + price)
    last = reached[-1]
    for place in sorted(last):
        _skip_double(sought, place, last[place], last)
    return last.get(len(sought))


def _reach(costs: dict[int, float], place: int, cost: float) -> None:
    if cost < costs.get(place, cost + 1.0):
        costs[place] = cost


def _skip_double(sought: str, place: int, cost: float, costs: dict[int, float]) -> None:
    """Let the second of two equal letters be nothing: Эпплбаум."""
    if 0 < place < len(sought) and sought[place] == sought[place - 1]:
        _reach(costs, place + 1, cost)


@lru_cache(maxsize=1 << 13)
def _ways(word: str, language: str) -> _Ways:
    by_letter = table(language).by_letter
    found: list[tuple[tuple[int, tuple[Rendering, ...]], ...]] = []
    for at, letter in enumerate(word):
        fitting = [
            group
            for group in by_letter.get(letter, ())
            if word.startswith(group.letters, at)
            and (not group.before or holds_before(group.before, word, at))
            and (not group.behind or holds_after(group.behind, word, at + len(group.letters) - 1))
        ]
        sizes = {group.letters: 0 for group in fitting}
        for group in fitting:
            sizes[group.letters] = max(sizes[group.letters], group.narrowness)
        longest = max(map(len, sizes), default=0)
        found.append(
            tuple(
                (len(group.letters), _priced(group.renderings, 0.0 if len(group.letters) == longest else _DIVIDED))
                for group in fitting
                if group.narrowness == sizes[group.letters]
            )
        )
    return tuple(found)


def _priced(renderings: tuple[Rendering, ...], more: float) -> tuple[Rendering, ...]:
    return tuple((letters, price + more) for letters, price in renderings) if more else renderings
