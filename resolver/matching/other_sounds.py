"""Two words of one language that differ in a sound: in it, two names and not two ways to write one."""

from __future__ import annotations

from resolver.language.conventions.reading import readings
from resolver.language.conventions.sounds import heard_alike, is_vowel
from resolver.language.scripts.letters import CYRILLIC, orthographies, script
from resolver.matching.part import Part

_ALTERNATING = (frozenset("іе"), frozenset("іо"))
"""The vowels that і alternates with in Ukrainian as syllables close and open: піч, печі; ніч, ночі."""


def other_sounds(asked: Part, known: Part) -> str | None:
    """What sort of sound two words of one language differ in: ``consonants``, ``vowels`` or neither.

    Ахмедов is no way to write Ахметов there, nor Янукевич one to write Янукович; unstressed vowels that are heard alike
    do not count: Зелинский, Зеленский.
    """
    if script(asked.text) != CYRILLIC or known.lang is None or known.lang not in orthographies(asked.text):
        return None
    one, other = (readings(part.text, known.lang)[0][0] for part in (asked, known))
    if _without_vowels(one) != _without_vowels(other):
        return "consonants"
    pairs = zip(filter(is_vowel, one), filter(is_vowel, other), strict=False)
    return "vowels" if any(not heard_alike(*pair, known.lang) for pair in pairs) else None


def other_root(asked: Part, known: Part) -> bool:
    """Whether two Ukrainian words differ in an і where the other has е or о: two names, Зелінський and Зеленський.

    Between Ukrainian and Russian the difference is a convention's (Львів, Львов), in one language it is not; an і tells
    that the first word is Ukrainian.
    """
    if known.lang != "uk" or "і" not in asked.text or len(asked.text) != len(known.text):
        return False
    different = [pair for pair in zip(asked.text, known.text, strict=True) if pair[0] != pair[1]]
    return bool(different) and all(frozenset(pair) in _ALTERNATING for pair in different)


def _without_vowels(sounds: str) -> list[str]:
    return [sound for sound in sounds if not is_vowel(sound)]
