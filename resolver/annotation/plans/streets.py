"""Streets and squares that texts call without the word for their sort, behind a preposition: на Тверской."""

from __future__ import annotations

from pathlib import Path

from gazetteer.entity import Name
from resolver.annotation.words.tokens import Tokens
from resolver.entries import Entry
from resolver.index import split
from resolver.language.names.common_words import common_words
from resolver.language.names.tables import UseTable
from resolver.language.scripts.folding import fold

_TABLE = UseTable("streets", Path(__file__).parent / "data", folded=True)
_SORT_AND_NAME = 2
_LONGEST_SMALL_WORD = 3
_NOUN_ENDINGS = {"ru": ("е", "ости", "ции"), "uk": ("і",)}
"""How nouns in the locative singular end, which an adjective may belong to."""


def is_short_street(tokens: Tokens, at: int, before: frozenset[str], lang: str) -> bool:
    """Whether the name of a street at a token stands behind a preposition, and not before a noun: на Тверской сцене."""
    if at == 0 or tokens.gaps[at] != " " or tokens.texts[at - 1].lower() not in before:
        return False
    behind = tokens.following(at)
    noun = len(behind) > _LONGEST_SMALL_WORD and behind.islower() and behind.endswith(_NOUN_ENDINGS[lang])
    return not noun


def short_street(entry: Entry, word: str) -> tuple[Entry, frozenset[str]] | None:
    """A street's name less the word for its sort, where that leaves a folded word, and what must stand before it."""
    lang = entry.name.lang
    if entry.entity.kind != "facility" or not lang or not _TABLE.words(lang, "sorts"):
        return None
    shown = split(entry.name.text)
    folded = [fold(one) for one in shown]
    if len(folded) != _SORT_AND_NAME or word not in folded or word in common_words(lang):
        return None
    at = folded.index(word)
    if folded[1 - at] not in _TABLE.words(lang, "sorts"):
        return None
    text = shown[at]
    if text in entry.entity.never:
        return None
    return Entry(entry.entity, Name(text, lang, "short"), text), _TABLE.words(lang, "before")
