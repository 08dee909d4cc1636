"""Initials: what a letter or two with a full stop can stand for, in any convention."""

from __future__ import annotations

from functools import lru_cache

from resolver.language.conventions.reading import readings
from resolver.language.conventions.sounds import alternatives, is_vowel, sound_cost
from resolver.matching.pairs import rough_forms

_SEMIVOWEL = "j"
_LONGEST_INITIAL = 2
"""Of one sound: Yu. for Юрий."""


@lru_cache(maxsize=1 << 14)
def initial_agrees(initial: str, word: str) -> bool:
    """Whether an initial (``v``, ``yu``, ``iu``, ``j``, ``дж``) can stand for a folded word."""
    if word.startswith(initial):
        return True
    if len(initial) > _LONGEST_INITIAL:  # a name that is cut off: Konst. for Константин
        return any(form.startswith(rough_forms(initial, None)) for form in rough_forms(word, None))
    return any(_begins_like(sounds, other) for sounds in _of_initial(initial) for other, _ in readings(word))


def _of_initial(initial: str) -> list[str]:
    """How an initial is read; what may be a semivowel before a vowel is one: Iu. is Юрий, not Иван."""
    spelled = [sounds for sounds, _ in readings(initial)]
    softened = [_SEMIVOWEL + one[1:] for one in spelled if is_vowel(one[1:2] or "-") and _may_be_semivowel(one[0])]
    return softened or spelled


def _begins_like(initial: str, symbols: str) -> bool:
    """Whether a reading begins like an initial's reading, apart from a semivowel."""
    if initial == _SEMIVOWEL:
        return _may_be_semivowel(symbols[:1])  # J. and Y. for Юрий, Евгений, Яков
    first, begin = initial.lstrip("j")[:1] or "j", symbols.lstrip("j")[:1]
    if not begin or is_vowel(first) != is_vowel(begin):
        return False  # Ю is not Василий, nor В Юрий, though Ukrainian has у for в
    return sound_cost(first, begin) <= 0.2


def _may_be_semivowel(symbol: str) -> bool:
    return any(sound == _SEMIVOWEL for sound, _ in alternatives(symbol))
