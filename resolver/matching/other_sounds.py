"""Two words of one language that differ in a sound: in it, two names and not two ways to write one."""

from __future__ import annotations

from resolver.language.conventions.reading import readings
from resolver.language.conventions.sounds import heard_alike, is_vowel
from resolver.language.scripts.letters import orthographies
from resolver.matching.part import Part


def other_sounds(asked: Part, known: Part) -> str | None:
    """What sort of sound two words of one language differ in: ``consonants``, ``vowels`` or neither.

    Ахмедов is no way to write Ахметов there, nor Янукевич one to write Янукович; unstressed vowels that are heard alike
    do not count: Зелинский, Зеленский.
    """
    if known.lang is None or known.lang not in orthographies(asked.text):
        return None
    one, other = (readings(part.text, known.lang)[0][0] for part in (asked, known))
    if _without_vowels(one) != _without_vowels(other):
        return "consonants"
    pairs = zip(filter(is_vowel, one), filter(is_vowel, other), strict=False)
    return "vowels" if any(not heard_alike(*pair, known.lang) for pair in pairs) else None


def _without_vowels(sounds: str) -> list[str]:
    return [sound for sound in sounds if not is_vowel(sound)]
