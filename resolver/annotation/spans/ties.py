"""What ties the words of one person's name together, and which of them are initials or a father's name."""

from __future__ import annotations

from resolver.annotation.words.tokens import Tokens, folded
from resolver.language.names.small_words import filial_words

TIES = frozenset((" ", "-", "  ", "   "))
"""What stands between the words of one person's name."""

SOFT_SIGNS = frozenset(("’ ", "' ", "ʹ "))
"""What stands behind a given name that romanisation gives a soft sign at its end: Igor’ Korobov."""

DOTS = frozenset((". ", "."))
"""What stands behind an initial."""

LONGEST_INITIAL = 2


def is_initial(text: str) -> bool:
    """Whether a word is short enough for an initial, and has a capital: В, Дж, Yu."""
    return len(text) <= LONGEST_INITIAL and text[0].isupper() and (len(text) == 1 or text[1].islower())


def is_filial(tokens: Tokens, at: int) -> bool:
    """Whether a father's name stands at a token, with the word behind it that makes it a patronymic: Гейдар оглы."""
    texts, gaps = tokens.texts, tokens.gaps
    if at + 1 >= len(texts) or folded(texts[at + 1]) not in filial_words():
        return False
    return texts[at][0].isupper() and gaps[at + 1] in TIES and gaps[at] in TIES
