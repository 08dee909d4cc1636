"""Words of the Korean alphabet in Latin letters, by the Revised Romanization of 2000, syllable by syllable.

Names are romanised so that each syllable keeps its spelling; sounds that meet are not assimilated (article 3.4 of the
rules: given names). The table is ``hangul.toml``.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path

_SYLLABLES = re.compile("[\uac00-\ud7a3]+")
_FIRST = 0xAC00
_DATA = Path(__file__).with_suffix(".toml")


def in_latin(text: str) -> str:
    """A text with every Korean word in Latin letters; the syllables of a name behind the first are tied by hyphens.

    The first syllable is taken for the family name where two or three stand together: ``Gim Jeong-eun``.
    """
    return _SYLLABLES.sub(lambda run: _name(run[0]), text)


def _name(run: str) -> str:
    syllables = [_syllable(letter) for letter in run]
    if len(syllables) in (2, 3):
        return f"{syllables[0].capitalize()} {'-'.join(syllables[1:]).capitalize()}"
    return "-".join(syllables).capitalize()


def _syllable(letter: str) -> str:
    initials, vowels, finals = _sounds()
    place, final = divmod(ord(letter) - _FIRST, len(finals))
    initial, vowel = divmod(place, len(vowels))
    return initials[initial] + vowels[vowel] + finals[final]


@cache
def _sounds() -> tuple[list[str], list[str], list[str]]:
    table = tomllib.loads(_DATA.read_text(encoding="utf-8"))
    return table["initials"], table["vowels"], table["finals"]
