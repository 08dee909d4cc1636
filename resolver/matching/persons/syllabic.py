"""Names of Chinese and Koreans compared syllable by syllable: each of their few sounds tells one name from another.

Li Peng is no Li Ping, though a Pole may spell one sound so and so; Ri Yong Ho is Lee Yong-ho, whatever the words, and
Mao Tse-tung is Mao Zedong. Only names that consist of nothing but syllables of a language, with one of its surnames at
the head or the end, are compared so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import NamedTuple

from resolver.language.names import chinese, korean
from resolver.language.scripts.folding import fold, plain
from resolver.matching.persons.given import is_listed

_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
_LEVELLED = str.maketrans("іїє", "иие", "'")
"""Ukrainian letters as Palladius's Russian ones, and no apostrophes."""

_MOST_SYLLABLES = 4
_LONGEST = 6
_MOST_WORDS = 4

_PLAIN = frozenset((chinese.PINYIN, "palladius"))
"""Systems in which a syllable is spelt in one way only, and hardly another language's name by chance."""

Sound = frozenset[str]
"""What a syllable may be."""

_NO_SOUND: Sound = frozenset()


class Spelt(NamedTuple):
    """One way to read a name: the system, the family name, and the syllables of the given name."""

    system: str
    family: Sound
    given: tuple[Sound, ...]


def agree(first: str, second: str) -> tuple[bool, str] | None:
    """Whether two names are one by their syllables, and in which language; None where they are not such names.

    Names that differ in how many syllables they have, or of several in but ``n`` for ``ng``, are left to others.
    """
    ones, others = spelt(first), spelt(second)
    pairs = [(one, other) for one in ones for other in others if _language(one) == _language(other)]
    for one, other in pairs:
        if len(one.given) == len(other.given) and all(_meet(a, b) for a, b in _sounds(one, other)):
            return True, _language(one)
    languages = list(dict.fromkeys(_language(one) for one, _ in pairs))
    if all(any(one.system in _PLAIN for one in own) for own in (ones, others)):
        languages = ["chinese"]  # Wang Jian could be a Korean's, too
    differ = [_differ([pair for pair in pairs if _language(pair[0]) == language]) for language in languages]
    return (False, languages[0]) if differ and all(differ) else None


def are_two(first: str, second: str) -> bool | None:
    """Whether two names are two persons' by their syllables: Wang Yi, Wang Yiming; each name has all that are its own.

    Unlike :func:`agree` this counts how many they are, so both must be known to be names in full. None where they are
    no such names of one language.
    """
    told = agree(first, second)
    if told is not None:
        return not told[0]
    pairs = [(one, other) for one in spelt(first) for other in spelt(second) if _language(one) == _language(other)]
    return all(len(one.given) != len(other.given) for one, other in pairs) if pairs else None


def _differ(pairs: list[tuple[Spelt, Spelt]]) -> bool:
    """Whether two names have readings of one length in a language, and none of them is nearly the other's."""
    alike = [(one, other) for one, other in pairs if len(one.given) == len(other.given)]
    return bool(alike) and not any(_nearly(one, other) for one, other in alike)


def _language(one: Spelt) -> str:
    return "korean" if one.system == "korean" else "chinese"


def _sounds(one: Spelt, other: Spelt) -> list[tuple[Sound, Sound]]:
    return list(zip((one.family, *one.given), (other.family, *other.given), strict=True))


def _meet(one: Sound, other: Sound) -> bool:
    return not one.isdisjoint(other)


def _nearly(one: Spelt, other: Spelt) -> bool:
    """Whether two readings of several syllables differ only as ``n`` and ``ng`` do, which many confuse."""
    return len(one.given) > 1 and all(_meet(a, b) or _meet(_less_g(a), _less_g(b)) for a, b in _sounds(one, other))


def _less_g(sound: Sound) -> Sound:
    return frozenset(each.removesuffix(".").removesuffix("g") for each in sound)


@lru_cache(maxsize=1 << 12)
def spelt(name: str) -> tuple[Spelt, ...]:
    """The ways to read a name as a Chinese or a Korean one; none for every other name."""
    words = [plain(fold(word)).translate(_LEVELLED) for word in _WORD.findall(name.replace("’", "'").replace("ʼ", "'"))]
    if not 1 < len(words) <= _MOST_WORDS or sum(map(len, words)) > _MOST_SYLLABLES * _LONGEST:
        return ()
    found: list[Spelt] = []
    orders = [(words[0], words[1:])]
    if words[-1] != "i":  # Ahmed I is the first of his name
        orders.append((words[-1], words[:-1]))
    for family, given in orders:
        if any(map(is_listed, given)):
            continue  # Tatyana Kim
        for system in chinese.SYSTEMS:
            syllables = chinese.syllables(system)
            sound = syllables.get(family, _NO_SOUND) & chinese.surnames()
            if sound:
                found += [Spelt(system, sound, own) for own in _divided(given, _sounds_in(syllables))]
        groups = korean.surnames().get(family)
        if groups:
            found += [Spelt("korean", groups, own) for own in _divided(given, korean.syllable)]
    return tuple(dict.fromkeys(found))


def _divided(words: list[str], sound_of: Callable[[str], Sound]) -> list[tuple[Sound, ...]]:
    """The ways to divide words into as few syllables as may be, at most three in all; ``sound_of`` says what is one."""
    found: list[tuple[Sound, ...]] = [()]
    for word in words:
        ways = _of_word(word, sound_of)
        fewest = min(map(len, ways), default=0)
        found = [before + own for before in found for own in ways if len(own) == fewest]
    return [one for one in found if 0 < len(one) < _MOST_SYLLABLES]


def _sounds_in(table: Mapping[str, Sound]) -> Callable[[str], Sound]:
    return lambda syllable: table.get(syllable, _NO_SOUND)


def _of_word(word: str, sound_of: Callable[[str], Sound]) -> list[tuple[Sound, ...]]:
    if not word:
        return [()]
    return [
        (sound, *rest)
        for size in range(1, min(_LONGEST, len(word)) + 1)
        if (sound := sound_of(word[:size]))
        for rest in _of_word(word[size:], sound_of)
        if len(rest) < _MOST_SYLLABLES - 1
    ]
