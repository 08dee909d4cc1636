"""Initials: what a letter or two with a full stop can stand for, in any convention."""

from __future__ import annotations

from functools import lru_cache

from resolver.language.conventions.reading import readings
from resolver.language.conventions.sounds import alternatives, is_vowel, sound_cost
from resolver.language.scripts import letters
from resolver.language.scripts.folding import fold, plain
from resolver.matching.persons.given import given, group_forms, is_turkic
from resolver.matching.words.pairs import rough_forms

_SEMIVOWEL = "j"
LONGEST_INITIAL = 2
"""Of one sound: Yu. for Юрий."""

_OF_INITIALS = ("ru", "uk", "tr")
"""The languages whose form of a given name an initial may be of: О. is Олексій, whom a list calls Алексей."""

_TURKIC = ("tr",)

_ONE_SOUND = 0.12
"""What two first sounds may be apart: H. and G. for Григорій."""

_SURELY = 0.15
_FOLLOWING = {True: {letters.LATIN: "n", letters.CYRILLIC: "н"}, False: {letters.LATIN: "a", letters.CYRILLIC: "а"}}
"""What an initial is read before, as at the beginning of a word: behind a vowel, and behind another letter."""

_JE = frozenset("eеєё")
"""Letters that are read with a semivowel or without it: E. and Ye. for Евгений."""

_NO_ONE = frozenset("iy")
"""Sounds that are near, and that no name begins with in two spellings: Y. is no Ibrahim."""


@lru_cache(maxsize=1 << 14)
def initial_agrees(initial: str, word: str) -> bool:
    """Whether an initial (``v``, ``yu``, ``iu``, ``j``, ``дж``) can stand for a folded word, or the name that it is.

    A letter stands for the names that begin with it in the languages of texts; one of another script for those that
    begin with its sound.
    """
    if begins(initial, word):
        return True
    # Hakan is Гакан in Ukrainian, and G. is not he
    langs = _TURKIC if is_turkic(word) and letters.script(initial) == letters.LATIN else _OF_INITIALS
    return any(begins(initial, form) for form in _in_languages(word, langs))


@lru_cache(maxsize=1 << 13)
def _in_languages(word: str, langs: tuple[str, ...]) -> tuple[str, ...]:
    """What some languages call, first of all and folded, whom a folded given name is of.

    Other names of the same root are other people's: А. is no Ирина, though Арина was one.
    """
    found: dict[str, None] = {}
    for group in {one.group for one in given(word) if one.cost <= _SURELY}:
        full = {form.lang: fold(form.text) for form in reversed(group_forms(group)) if not form.diminutive}
        found.update({full[lang]: None for lang in langs if lang in full})
    return tuple(found)


def begins(initial: str, word: str) -> bool:
    """Whether a folded word begins with an initial, letter by letter or as it is read."""
    if word.startswith(initial) or plain(word).startswith(plain(initial)):
        return True
    if len(initial) > LONGEST_INITIAL:  # a name that is cut off: Konst. for Константин
        return any(form.startswith(rough_forms(initial, None)) for form in rough_forms(word, None))
    told = _before_others(initial)
    of_initial, of_word = _first_sounds(told), _first_sounds(word)
    if _SEMIVOWEL in of_initial and len(initial) > 1:  # Iu. is Юрий, and not Яков
        return _SEMIVOWEL in of_word and not _second_sounds(told).isdisjoint(_second_sounds(word))
    if letters.script(initial) == letters.script(word):
        return _SEMIVOWEL in of_initial & of_word  # J. and Y. for Юрий, Евгений, Яков
    if word[0] in _JE:
        of_word |= {"e"}
    return any(_is_one_sound(one, other) for one in of_initial for other in of_word)


def _is_one_sound(one: str, other: str) -> bool:
    if one == other:
        return True
    return is_vowel(one) == is_vowel(other) and {one, other} != _NO_ONE and sound_cost(one, other) <= _ONE_SOUND


def _before_others(initial: str) -> str:
    """An initial with what makes a beginning of a word of it: a last letter is read otherwise in some languages.

    I before another vowel is a semivowel: Iu. is Юрий, not Иван.
    """
    plainest = [_plainest(sounds) for sounds, _ in readings(initial)]
    if (
        len(initial) == LONGEST_INITIAL
        and initial[0] == "i"
        and any(map(is_vowel, (one[1:2] or "-" for one in plainest)))
    ):
        initial = f"y{initial[1:]}"
    vowel = any(is_vowel(one[-1:] or "-") for one in plainest)
    return initial + _FOLLOWING[vowel].get(letters.script(initial) or "", "")


@lru_cache(maxsize=1 << 13)
def _first_sounds(word: str) -> frozenset[str]:
    """The sounds that a word begins with, read plainly in each convention."""
    return frozenset(_plainest(sounds[:1]) for sounds, _ in readings(word) if sounds)


def _second_sounds(word: str) -> frozenset[str]:
    """The sounds behind the first one, read plainly in each convention."""
    return frozenset(_plainest(sounds[1:2]) for sounds, _ in readings(word))


def _plainest(symbols: str) -> str:
    """Each symbol as the likeliest of the sounds that it may be."""
    return "".join(alternatives(symbol)[0][0] for symbol in symbols)
