"""Turkish ordinal numbers before a word, which is a common noun then: 1. Ordu, 3'üncü Ordu."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from resolver.annotation.tokens import Tokens
from resolver.language.names.tables import listed

_DATA = Path(__file__).parent / "data"
_LONGEST_ORDINAL = 2
_ENDING = re.compile("(?:[ıiuü]?n)c[ıiuü]")
"""The suffix of Turkish ordinals: 1'inci, 2'nci, 3'üncü."""


@cache
def _words(use: str) -> frozenset[str]:
    """The Turkish words that have a use in ``data/numbered.tsv``, whose header says what each use is."""
    return frozenset(listed("numbered", "tr", use, _DATA))


def is_numbered(tokens: Tokens, at: int) -> bool:
    """Whether an ordinal number stands before a token of a Turkish text."""
    if at == 0 or (at > 1 and tokens.texts[at - 2].lower() in _words("amount")):
        return False
    number, apostrophe, ending = tokens.texts[at - 1].partition("'")
    if not number.isdecimal() or len(number) > _LONGEST_ORDINAL:
        return False
    gap = tokens.gaps[at]
    return gap == " " and _ENDING.fullmatch(ending) is not None if apostrophe else gap == ". "
