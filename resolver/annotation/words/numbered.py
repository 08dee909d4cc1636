"""Numbers before a word, a common noun behind a Turkish ordinal, 1. Ordu, and a month behind a day: 21 Aralık."""

from __future__ import annotations

import re
from pathlib import Path

from resolver.annotation.words.tokens import Tokens, folded
from resolver.language import inflection
from resolver.language.names.common_words import calendar_words
from resolver.language.names.tables import UseTable

_TABLE = UseTable("numbered", Path(__file__).parent / "data")
_LONGEST_ORDINAL = 2
_POINTS = (",", ".")
"""What stands before the decimals of a fraction."""

_ENDING = re.compile("(?:[ıiuü]?n)c[ıiuü]")
"""The suffix of Turkish ordinals: 1'inci, 2'nci, 3'üncü."""


def is_date(tokens: Tokens, at: int, lang: str) -> bool:
    """Whether a token is a month with the day before it: 21 Aralık, and no village called Aralık."""
    day = tokens.word_before(at)
    if tokens.gaps[at] != " " or not day.isdecimal() or len(day) > _LONGEST_ORDINAL:
        return False
    month = tokens.texts[at].partition("'")[0]
    bases = [one.base for one in inflection.strip_suffixes(month)] if lang == "tr" else []
    return any(folded(one) in calendar_words(lang) for one in (month, *bases))


def is_numbered(tokens: Tokens, at: int) -> bool:
    """Whether an ordinal number stands before a token of a Turkish text."""
    if at == 0 or (at > 1 and tokens.texts[at - 2].lower() in _TABLE.words("tr", "amount")):
        return False
    number, apostrophe, ending = tokens.texts[at - 1].partition("'")
    if not number.isdecimal() or len(number) > _LONGEST_ORDINAL:
        return False
    if at > 1 and tokens.gaps[at - 1] in _POINTS and tokens.texts[at - 2].isdecimal():
        return False  # Bulgaristan'da 4,2. Meclis
    gap = tokens.gaps[at]
    return gap == " " and _ENDING.fullmatch(ending) is not None if apostrophe else gap == ". "
