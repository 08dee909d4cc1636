"""Everyday words that open a sentence, where a capital proves nothing, and are read into a name by grammar: Решту."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path

from resolver.annotation.spans.span import Span
from resolver.annotation.words.tokens import folded
from resolver.language import inflection
from resolver.language.inflection.grammar import DECLINING
from resolver.language.names.common_words import common_base_forms, common_words
from resolver.language.names.tables import UseTable
from resolver.language.scripts.folding import fold

_TABLE = UseTable("first-words", Path(__file__).parent / "data", folded=True)
_ADJECTIVES = ("ый", "ий", "ой")
_QUOTES_ENGLISH = "tr"
_ENDING = 2
"""Letters of an adjective's ending, by which its genders differ: Самое is a form of самый."""


def is_everyday(span: Span, word: str, lang: str, *, quoted: bool = False) -> bool:
    """Whether a word of a text, that a span of one word has there, is an everyday one, and a name by its capital only.

    A name in its base form is so where it is an everyday word itself; in a case, or by another spelling, also where the
    word is a form of an everyday one. Behind a quotation mark (``quoted``) stand names that are words: «Победа».
    """
    low = folded(word)
    if low in common_words(lang) or low in _TABLE.words(lang, "form"):
        return True
    if low in _TABLE.words(lang, "opener") and not (quoted and not span.cost):
        return True  # «Победа», but no name that is only like the word
    if lang == "tr" and span.suffix and "'" not in word and fold(span.entry.text) in _TABLE.words(lang, "opener"):
        return True  # Kabulde is at a reception
    if not span.cost or lang not in DECLINING:
        return False
    return (bool(span.readings) and fold(span.entry.text) in common_base_forms(lang)) or _is_form(word, lang)


def is_everyday_word(low: str, lang: str, *, unmarked: bool = False) -> bool:
    """Whether a folded word is an everyday one, which no other spelling makes a name, wherever it stands.

    Turkish texts quote English and leave marks out (``unmarked``): Kas'ta is in Kaş, though kas is a muscle.
    """
    if low in common_words(lang) or low in _TABLE.words(lang, "form"):
        return True
    if low in _TABLE.words(lang, "opener") and not (unmarked and lang == _QUOTES_ENGLISH):
        return True
    return lang == _QUOTES_ENGLISH and low in _TABLE.words("en", "opener")


@lru_cache(maxsize=1 << 12)
def _is_form(word: str, lang: str) -> bool:
    """Whether a word is a form of one of the everyday words that are declined."""
    declined, stems = _TABLE.words(lang, "declined"), _stems(lang)
    return any(
        fold(one.lemma) in declined or (one.paradigm == "adjective" and fold(one.lemma)[:-_ENDING] in stems)
        for one in inflection.analyse(word, lang)
    )


@cache
def _stems(lang: str) -> frozenset[str]:
    """The everyday adjectives of a language without their endings."""
    return frozenset(one[:-_ENDING] for one in _TABLE.words(lang, "declined") if one.endswith(_ADJECTIVES))
