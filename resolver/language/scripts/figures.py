"""Letters that a scanner took for figures, and figures that stand for letters in chats: Demire1, КАМА3, 4ernihiv."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resolver.language.scripts.letters import CYRILLIC, LATIN, script

_WITH_A_FIGURE = re.compile(
    r"(?:(?<![\w-])|(?<=[^\W\d_]{3}-))[^\W\d_]*(?P<figure>\d)[^\W\d_]*(?:(?![\w-])|(?=-[^\W\d_]{3}))"
)
"""A word with one figure, which may be half of a double name (Be1ova) and no designation (Су-27)."""

_LETTERS = {
    LATIN: {"0": "o", "1": "l", "3": "z", "4": "ch", "5": "s"},
    CYRILLIC: {"0": "о", "3": "з", "4": "ч", "6": "б"},
}
"""The letters that a figure is like in each script, and 4 the sound that чотири and четыре begin with."""

_AMONG_CAPITALS = re.compile(r"(?<=[A-ZÇĞİÖŞÜ]{2})l(?=[A-ZÇĞİÖŞÜ]|$)|(?<=[A-ZÇĞİÖŞÜ])l(?=[A-ZÇĞİÖŞÜ]{2})")
_FOR_CAPITAL_I = re.compile(r"\bl(?=l\w{2}|[bcdfghkmnpqrstvwxz]\w)")
"""No name begins with a small l before a consonant: llgaz, lvano-Frankivsk."""

_RUN_TOGETHER = {"cl": "d", "rn": "m", "vv": "w"}
"""Letters that are read for one, which their shapes make together."""

_LONGEST_APART = 7
_LONG_WORD = re.compile(rf"[^\W\d_]{{{_LONGEST_APART},}}")
_BROKEN = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010]\s+(?=[^\W\d_A-ZА-ЯЁІЇЄҐÇĞİÖŞÜ])")
_SHORTEST = 4
"""Words of fewer letters beside the figure are designations as a rule: Су3, RS5."""


def with_letters(text: str) -> Iterator[str]:
    """A text with a letter in place of the only figure of a word, for each word that has one which is like a letter."""
    letters = _LETTERS.get(script(text) or "", {})
    for match in _WITH_A_FIGURE.finditer(text):
        figure = match["figure"]
        begins = match[0][0] == figure and match[0][1:].islower() and len(match[0]) == _SHORTEST  # 0лег
        if figure in letters and (begins or len(match[0]) > _SHORTEST):  # the figure is one more
            letter = letters[figure].upper() if match[0].isupper() else letters[figure]
            letter = letter[0].upper() + letter[1:] if match[0][0] == figure else letter
            yield text[: match.start("figure")] + letter + text[match.end("figure") :]


def with_capital_i(text: str) -> str:
    """A text with I where a scanner took it for l: DEVLET BAHCELl, Rıfat llgaz."""
    return _AMONG_CAPITALS.sub("I", _FOR_CAPITAL_I.sub("I", text))


def with_one_for_two(text: str) -> Iterator[str]:
    """A text with a letter for two small ones of a long word that a scanner read for it: Kaliningracl."""
    for match in _LONG_WORD.finditer(text):
        for two, one in _RUN_TOGETHER.items():
            if match[0].count(two) == 1:
                yield text[: match.start()] + match[0].replace(two, one) + text[match.end() :]


def without_line_breaks(text: str) -> str:
    """A text with the words joined that a line's end had parted: Білець- кий."""
    return _BROKEN.sub("", text)
