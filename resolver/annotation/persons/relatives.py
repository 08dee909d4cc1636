"""Relatives whom a text introduces beside somebody of their family name: the name alone stays whose it was."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.tokens import Tokens
from resolver.language.names.tables import UseTable
from resolver.language.scripts.folding import fold

_TABLE = UseTable("relatives", Path(__file__).parent / "data")
_MOST_BEFORE = 4
"""Given names, a maiden name and the word for kin before a family name: eşi Dilek Kaya İmamoğlu."""

_MOST_BEHIND = 4
"""Words behind a name and a comma, the last of which is for kin: Dilek İmamoğlu, the jailed mayor's wife."""


@cache
def _relatives(lang: str) -> frozenset[str]:
    """The folded words for kin of a language."""
    return frozenset(map(fold, _TABLE.words(lang, "kin")))


def is_relative(tokens: Tokens, family: int, kinds: WordKinds) -> bool:
    """Whether a text says of the bearer of a full name whose kin he is; ``family`` is its last token."""
    texts, gaps = tokens.texts, tokens.gaps
    for at in range(family - 1, max(-1, family - 1 - _MOST_BEFORE), -1):
        if gaps[at + 1] == ", " and texts[at + 1].islower():
            return is_kin(texts[at], kinds)  # его сын, кинопродюсер Иван Панфилов
        if gaps[at + 1] != " ":
            break
        if is_kin(texts[at], kinds):
            return True
        if texts[at][0].islower() and not kinds.title_keys(texts[at]):
            break
    behind = family + 1
    if kinds.lang != "en" or behind >= len(texts) or not gaps[behind].startswith(","):
        return False  # Kavala, oğlu Mert'i görmemiş: a subject and his son
    for at in range(behind, min(behind + _MOST_BEHIND, len(texts))):
        if at > behind and gaps[at] != " ":
            return False
        if is_kin(texts[at], kinds):
            return texts[at - 1].endswith(_TABLE.beginnings("en", "possessive"))
    return False


def is_kin(word: str, kinds: WordKinds) -> bool:
    """Whether a word written small, in some form, is for kin who share a family name: сына, eşi."""
    return word.islower() and any(fold(base) in _relatives(kinds.lang) for base in kinds.bases(word))
