"""A person beside a title: `президент Украины Зеленский`, `Putin, President of Russia`, `ömer çelik akp sözcüsü`."""

from __future__ import annotations

import re
from typing import Final

import msgspec

from resolver.index import Index
from resolver.language.inflection.western import bases_of_word
from resolver.language.names.nationalities import country_named, is_adjective_of_country
from resolver.language.names.small_words import function_words
from resolver.language.names.titles import first_words, following_title, is_title, longest, title_key
from resolver.language.scripts.cleaning import cleaned
from resolver.language.scripts.folding import fold
from resolver.matching.forms.lemmas import base_words
from resolver.matching.persons.given import is_listed
from resolver.matching.persons.roles import is_given_of

_INFLECTING: Final = frozenset(("cs", "lt", "lv", "ro", "sk", "sr"))
"""The languages in which a title before a name stands in the name's case: prezidenta Putina, patriarhului Kirill."""

_SHORTEST_INFLECTED: Final = 5
"""Letters of the shortest title that counts in a case of theirs: pana and cara are words of other languages, too."""

_HUNGARIAN: Final = frozenset(("hu",))
_OF_PLACE: Final = "i"
"""What makes an adjective of a place's name in Hungarian: moszkvai pátriárka."""

_ROMANIAN: Final = frozenset(("ro",))
_OF: Final = frozenset(("al", "a", "ai", "ale"))
"""What stands before a place of which a title is in Romanian, behind the name: Patriarhul Kirill al Moscovei."""

_WORDS_OF_PLACE: Final = 2
_MOST_OF_WHAT: Final = 3
"""How many words say at the most what a title is of: мэр Ростова-на-Дону, mayor of the city."""

_WITH_INITIALS: Final = re.compile(r"[^\W\d_]\.?\s+\S+|\S+,?(?:\s+[^\W\d_]\.?)?(?:\s*\b[^\W\d_]\b\.?)+")
"""A family name with initials, of which none is a title: Kadyrov M. is no Monsieur Kadyrov."""

_POSSESSIVE: Final = ("'s", "’s", "'nın", "'nin", "'nun", "'nün", "'ın", "'in", "'un", "'ün")


class Titled(msgspec.Struct, frozen=True):
    """A query taken apart: the name beside the title, and the title's keys in the tables of titles.

    ``of`` are the IDs of the places and bodies that the title may be of: Газпром for `глава Газпрома`.
    """

    name: str
    titles: frozenset[str]
    of: frozenset[str] = frozenset()


def titled(name: str, index: Index) -> Titled | None:
    """The person's name before or behind a title and what the title is of; None where there is none."""
    text = cleaned(name).strip()
    if not text or _WITH_INITIALS.fullmatch(text):
        return None
    before, comma, after = text.partition(",")
    if comma:
        words = after.split()
        read, keys, of = _read(words, index, whole=True)
        return _found(before.split(), keys, of) if keys and read == len(words) else None
    words = text.split()
    read, keys, of = _read(words, index, whole=False)
    if read == 1 and is_given_of(_folded(words[0]), list(map(_folded, words[1:]))):
        return None  # Султан Каримов
    if keys:
        return _found(_less_place(words[read:], index), keys, of)
    cut, key = _behind(words)
    while cut > 1 and _is_hungarian_adjective(words[cut - 1], index):
        cut -= 1  # Putyin orosz elnök
    return _found(words[:cut], {key}) if key is not None else _title_last(words, index)


def is_office(name: str, index: Index) -> bool:
    """Whether a name is nothing but titles and the country that they are of: `Defence Minister of Ukraine`.

    What else may be a town's name may as well be the bearer's: мэр Кличко.
    """
    words = cleaned(name).split()
    if is_title(name):
        return True
    read, keys, _ = _read(words, index, whole=True)
    return bool(keys) and read == len(words) and any(map(_is_of_country, (words[0], words[-1])))


def _is_of_country(word: str) -> bool:
    word = _less_possessive(word)
    return is_adjective_of_country(fold(word)) or any(
        country_named(fold(base)) is not None for base in (word, *base_words(word))
    )


def _behind(words: list[str]) -> tuple[int, str | None]:
    """How many words stand before a title at the end, in whatever case it is, and its key: Putyin elnököt."""
    folded = tuple(map(_folded, words))
    for last in (folded[-1], *map(fold, bases_of_word(words[-1], _HUNGARIAN))):
        cut, key = following_title((*folded[:-1], last))
        if key is not None:
            return cut, key
    return len(words), None


def _is_hungarian_adjective(word: str, index: Index) -> bool:
    """Whether a word before a Hungarian title says of what land or place it is: orosz elnök, moszkvai pátriárka."""
    if is_adjective_of_country(_folded(word)):
        return True
    place = word.removesuffix(_OF_PLACE)
    return word.islower() and place != word and bool(_bearers(place.capitalize(), index))


def _less_place(words: list[str], index: Index) -> list[str]:
    """The words behind a Romanian title less what it is of: Kirill al Moscovei."""
    if len(words) > _WORDS_OF_PLACE and words[-2] in _OF:
        bases = bases_of_word(words[-1], _ROMANIAN)
        if any(_bearers(base, index) for base in bases):
            return words[:-_WORDS_OF_PLACE]
    return words


def _title_last(words: list[str], index: Index) -> Titled | None:
    """A name with a title and what it is of behind it, as people search: рыжков премьер ссср."""
    if not any(map(_beginnings, words[1:])):
        return None
    for cut in range(1, len(words)):
        read, keys, of = _read(words[cut:], index, whole=True)
        if keys and cut + read == len(words):
            return _found(words[:cut], keys, of)
    return None


def _found(rest: list[str], keys: set[str], of: frozenset[str] = frozenset()) -> Titled | None:
    return Titled(" ".join(rest), frozenset(keys), of) if rest else None


def _read(words: list[str], index: Index, whole: bool) -> tuple[int, set[str], frozenset[str]]:
    """How many first words are titles and what they are of, the titles' keys, and the IDs of what they may be of.

    ``whole``: all words may be that; else the last one is somebody's name: Белоусова need not be of the town Белоусово.
    """
    folded = [_folded(word) for word in words]
    begun = [_beginnings(word) for word in words]
    keys: set[str] = set()
    if not any(begun):
        return 0, keys, frozenset()
    at = since = 0
    last = len(words) if whole else len(words) - 1
    while at < len(words):
        most = min(longest(), len(words) - at) if begun[at] else 0
        key, length = next(
            ((key, n) for n in range(most, 0, -1) if (key := _key(begun[at], folded[at + 1 : at + n])) is not None),
            (None, 0),
        )
        if key is not None:
            keys.add(key)
            at = since = at + length
        elif at < last and at - since < _MOST_OF_WHAT and _says_of_what(words[at], index):
            at += 1
        else:
            break
    if not keys:
        return 0, keys, frozenset()
    return at, keys, frozenset(one for word in words[:at] for one in _bearers(_less_possessive(word), index))


def _beginnings(word: str) -> list[list[str]]:
    """What of a word a title may begin with, each as the words that it falls into: itself, and its base forms."""
    inflected = (base for base in map(fold, bases_of_word(word, _INFLECTING)) if len(base) >= _SHORTEST_INFLECTED)
    spelt = (_folded(word), *map(fold, base_words(word)), *inflected)
    pieces = [one.replace("-", " ").split() for one in dict.fromkeys(spelt)]
    return [one for one in pieces if not one or one[0] in first_words()]


def _key(begun: list[list[str]], others: list[str]) -> str | None:
    """The key of a title that some words are, of which only the first may be inflected: министра обороны."""
    behind = [piece for word in others for piece in word.replace("-", " ").split()]
    return next((key for one in begun if (key := title_key([*one, *behind])) is not None), None)


def _folded(word: str) -> str:
    return fold(word).rstrip(".")


def _less_possessive(word: str) -> str:
    for ending in _POSSESSIVE:
        word = word.removesuffix(ending)
    return word


def _says_of_what(word: str, index: Index) -> bool:
    """Whether a word beside a title may say what it is of: a country or its adjective, a place or a body."""
    word = _less_possessive(word)
    folded = fold(word)
    if is_adjective_of_country(folded) or folded in function_words():
        return True
    if is_listed(folded):
        return False
    inflected = list(bases_of_word(word, _INFLECTING))
    if any(is_listed(fold(base)) for base in inflected):
        inflected = []  # a given name in a case of theirs: Donalda Tuska
    bases = (word, *base_words(word), *inflected)
    return any(country_named(fold(base)) or _bearers(base, index) for base in bases)


def _bearers(word: str, index: Index) -> set[str]:
    """The IDs of the places and bodies that a word is a name of, in its base form or another."""
    bases = (word, *base_words(word))
    return {one.id for base in bases for one in index.bearers(base) if one.kind != "person"}
