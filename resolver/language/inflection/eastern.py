"""Chinese, Korean and Vietnamese names of people: the family name leads, and only the last word declines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from resolver.language.inflection.given import is_given
from resolver.language.names import chinese, korean

_SYLLABLE: Final = re.compile(r"[^\Wаеёєиіїоуыэюя]{0,3}[аеёєиіїоуыэюя]{1,3}(?:нг|[йклмнпртш]ь?)?")
_GIVEN_IN_TWO: Final = re.compile(r"[А-ЯЄІЇ]\w+-[а-яёєіїґ]\w*")
_SYLLABLES: Final = 3
_LONGEST_GIVEN: Final = 3
"""How many words a Korean or a Vietnamese name has, and how many syllables a Chinese given name has at most."""

_ALIKE: Final = str.maketrans("іїыэєё", "ииииее")
"""Ukrainian и and і are Russian ы and и: a syllable is looked up as both languages write it."""


def is_eastern(words: Sequence[str], lang: str) -> bool:
    """Whether a name is one of which the last word alone declines: ``Ким Чен Ын``, ``Пак Кын-хе``, ``Си Цзиньпин``.

    Three words of one syllable each are such a name, two if the second is in two parts with a hyphen, or in Chinese
    syllables behind a Chinese family name. Source: Розенталь, Справочник по правописанию, § 149, п. 10.
    """
    lower = [word.lower() for word in words]
    if len(words) == _SYLLABLES:
        leads = lower[0].translate(_ALIKE) in korean.surnames() or not is_given(lower[0], lang)
        return leads and all(map(_SYLLABLE.fullmatch, lower))
    if len(words) != 2 or not _SYLLABLE.fullmatch(lower[0]):
        return False
    if _GIVEN_IN_TWO.fullmatch(words[1]):
        return all(map(_SYLLABLE.fullmatch, lower[1].split("-")))
    if not _is_chinese_surname(lower[0]):
        return False
    count = _syllables(lower[1].translate(_ALIKE))
    return count > 1 or (count == 1 and not is_given(lower[0], lang))


def _is_chinese_surname(lower: str) -> bool:
    spelt = _palladius().get(lower.translate(_ALIKE), frozenset())
    return not chinese.surnames().isdisjoint(spelt)


def _syllables(word: str) -> int:
    """How many Chinese syllables a word is made of, at least; 0 where it is not."""
    reached = {0: 0}
    for end in range(1, len(word) + 1):
        counts = [reached[start] + 1 for start in reached if word[start:end] in _palladius()]
        if counts:
            reached[end] = min(counts)
    count = reached.get(len(word), 0)
    return count if count <= _LONGEST_GIVEN else 0


@cache
def _palladius() -> dict[str, frozenset[str]]:
    """From a syllable in Cyrillic, its vowels as `_ALIKE` has them, to the syllables of pinyin that it may be."""
    found: dict[str, frozenset[str]] = {}
    for spelt, own in chinese.syllables("palladius").items():
        key = spelt.translate(_ALIKE)
        found[key] = found.get(key, frozenset()) | own
    return found
