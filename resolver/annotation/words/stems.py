"""Whether two words of a text may be forms of one name."""

from __future__ import annotations

from resolver.language import inflection
from resolver.language.inflection.grammar import DECLINING, Number

_SHORTEST_STEM = 5
_LONGEST_ENDING = 3
"""The letters that the longest ending of a surname has: Песков-ыми."""


def one_stem(word: str, other: str) -> bool:
    """Whether two folded words agree but for their endings, as forms of one name do: not Ужгороді and Ужгородська."""
    if word[:_SHORTEST_STEM] != other[:_SHORTEST_STEM]:
        return False
    shorter = min(len(word), len(other))
    length = max(_SHORTEST_STEM, shorter - 1)
    if length > shorter or word[:length] != other[:length]:
        return False
    ends_alike = length < shorter and word[length] == other[length]
    return max(len(word), len(other)) - length - ends_alike <= _LONGEST_ENDING


def share_a_base(first: str, second: str, lang: str) -> bool:
    """Whether two Russian or Ukrainian words can be forms of one singular: Жданова, Жданов, but Енисея, Енисеев.

    Of other languages only the stems are known.
    """
    return lang not in DECLINING or not _singulars(first, lang).isdisjoint(_singulars(second, lang))


def _singulars(word: str, lang: str) -> set[str]:
    return {
        one.lemma
        for one in inflection.analyse(word, lang)
        if any(reading.number is not Number.PLURAL for reading in one.readings)
    }
