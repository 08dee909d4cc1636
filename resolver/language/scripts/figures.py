"""Letters that a scanner took for figures: Demire1, КАМА3."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resolver.language.scripts.letters import CYRILLIC, LATIN, script

_WITH_A_FIGURE = re.compile(r"(?<![\w-])[^\W\d_]+(?P<figure>\d)[^\W\d_]*(?![\w-])")
_LETTERS = {LATIN: {"0": "o", "1": "l", "5": "s"}, CYRILLIC: {"0": "о", "3": "з", "6": "б"}}
"""The letters that a figure is like in each script."""

_SHORTEST = 4
"""Words of fewer letters beside the figure are designations as a rule: Су3, RS5."""


def with_letters(text: str) -> Iterator[str]:
    """A text with a letter in place of the only figure of a word, for each word that has one which is like a letter."""
    letters = _LETTERS.get(script(text) or "", {})
    for match in _WITH_A_FIGURE.finditer(text):
        figure = match["figure"]
        if figure in letters and len(match[0]) > _SHORTEST:  # the figure is one more
            letter = letters[figure].upper() if match[0].isupper() else letters[figure]
            yield text[: match.start("figure")] + letter + text[match.end("figure") :]
