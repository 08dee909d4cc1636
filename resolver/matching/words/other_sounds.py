"""Two words of one language that differ in a sound: in it, two names and not two ways to write one."""

from __future__ import annotations

import re

from resolver.language.conventions.reading import readings
from resolver.language.conventions.sounds import heard_alike, is_vowel
from resolver.language.scripts.letters import CYRILLIC, LATIN, orthographies, script
from resolver.matching.part import Part

_RUSSIAN_ENDING = re.compile(r"[eo](?:[vw]|ff)a?$")

_VOICED = frozenset(map(frozenset, ("dt", "bp", "gk", "žš")))
"""Consonants that differ in voice, and that no newspaper's spelling confuses between vowels; z and s it does."""

_ALTERNATING = (frozenset("іе"), frozenset("іо"))
"""The vowels that і alternates with in Ukrainian as syllables close and open: піч, печі; ніч, ночі."""


def other_sounds(asked: Part, known: Part) -> str | None:
    """What sort of sound two words of one language differ in: ``consonants``, ``vowels`` or neither.

    Ахмедов is no way to write Ахметов there, nor Янукевич one to write Янукович; unstressed vowels that are heard alike
    do not count: Зелинский, Зеленский.
    """
    if script(asked.text) != CYRILLIC or known.lang is None or known.lang not in orthographies(asked.text):
        return "consonants" if script(asked.text) == LATIN and _differ_in_voice(asked.text, known) else None
    one, other = (readings(part.text, known.lang)[0][0] for part in (asked, known))
    if _without_vowels(one) != _without_vowels(other):
        return "consonants"
    pairs = zip(filter(is_vowel, one), filter(is_vowel, other), strict=False)
    return "vowels" if any(not heard_alike(*pair, known.lang) for pair in pairs) else None


def _differ_in_voice(asked: str, known: Part) -> bool:
    """Whether a Latin spelling differs from a name in the voice of one consonant between vowels: Akhmedov, Ахметов.

    No orthography writes the one for the other there, though several do at the end of a word or beside a consonant, and
    Turkic languages have both where no Russian ending has fixed it: Davudoğlu, Davutoğlu.
    """
    if not _RUSSIAN_ENDING.search(asked):
        return False
    one, other = readings(asked, "en")[0][0], readings(known.text, known.lang or "en")[0][0]
    return len(one) == len(other) and any(
        frozenset(pair) in _VOICED and is_vowel(before) and is_vowel(behind)
        for before, pair, behind in zip(one, zip(one[1:], other[1:], strict=True), one[2:], strict=False)
    )


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
