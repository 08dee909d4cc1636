"""Words that tell places of one name apart, however they are romanised and in whichever language: Nova, Новая, Yeni."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from resolver.language.names.terms import generic_words, modifier_forms
from resolver.matching.lookup.lexicon import Lexicon
from resolver.matching.lookup.listed import listed_words

_BOUND = 0.2
_GENERIC_BOUND = 0.1
_MOST_FORMS = 4
_SHORTEST_SPELT = 5
"""Shorter words that say what sort of place it is are known letter by letter only: село, but not Sela."""

_NO_MODIFIER: frozenset[str] = frozenset()
_ENDING = re.compile(r"(?:ий|ый|ой|ая|яя|ое|ее|ые|ие|а|я|е|є|і|и)$")
_LATIN_ENDING = re.compile(r"(?:aya|iy|yy|yi|yj|ij|oye|oe|ie|ye|a|e|i|y)$")


@cache
def _lexicon() -> tuple[Lexicon, dict[int, str]]:
    lexicon = listed_words("modifiers", lambda: ((form, lang) for form, lang, _ in modifier_forms()))
    meanings: dict[tuple[str, str | None], str] = {}
    for form, lang, key in modifier_forms():
        meanings.setdefault((form, lang), key)
    return lexicon, {at: meanings[lexicon.word(at), lexicon.lang(at)] for at in range(len(lexicon))}


def compile_modifiers() -> None:
    """Work out the lexicons of modifiers and generic words now, and not when somebody first asks."""
    _lexicon(), _generic_lexicon()


@cache
def modifiers_of(key: str) -> tuple[str, ...]:
    """The folded words of all languages that have the meaning of a key: ``new``."""
    return tuple(dict.fromkeys(form for form, _, other in modifier_forms() if other == key))


@lru_cache(maxsize=1 << 13)
def modifier_keys(word: str) -> frozenset[str]:
    """The meanings of a folded word that tells a place from its namesake: ``new``; none where it is no such word."""
    lexicon, keys = _lexicon()
    found = lexicon.find(word, bound=_BOUND, most=_MOST_FORMS, errors=False)
    return frozenset([keys[one.word] for one in found]) if found else _NO_MODIFIER


@lru_cache(maxsize=1 << 13)
def is_listed_modifier(word: str) -> bool:
    """Whether a folded word is one that tells a place from its namesake, letter by letter as the table has it."""
    return bool(_lexicon()[0].same(word))


def is_modifier(word: str) -> bool:
    """Whether a folded word is one that tells a place from its namesake."""
    return bool(modifier_keys(word))


@cache
def _generic_lexicon() -> Lexicon:
    return listed_words("generic", lambda: ((word, None) for word in generic_words() if len(word) >= _SHORTEST_SPELT))


@lru_cache(maxsize=1 << 13)
def is_generic(word: str) -> bool:
    """Whether a folded word says what sort of place it is and no more, however it is romanised: sovkhoz, slobodka."""
    if word in generic_words():
        return True
    return len(word) >= _SHORTEST_SPELT and bool(
        _generic_lexicon().find(word, bound=_GENERIC_BOUND, most=_MOST_FORMS, errors=False)
    )


@lru_cache(maxsize=1 << 13)
def linked(word: str) -> str:
    """A modifier as the first part of a compound has it (``нова`` to ``ново``); other words as they are.

    Turkish ones stay as they are, too: Eski Şehir is Eskişehir.
    """
    lexicon, _ = _lexicon()
    found = lexicon.find(word, bound=_BOUND, most=_MOST_FORMS, errors=False)
    if not any(lexicon.lang(one.word) != "tr" for one in found):
        return word
    cyrillic = _ENDING.sub("о", word)
    return cyrillic if cyrillic != word else _LATIN_ENDING.sub("o", word)


def joined(words: tuple[str, ...]) -> str:
    """Folded words written as one, as compounds are: Нова Збур'ївка as in Novozburivka."""
    return linked(words[0]) + "".join(words[1:]) if len(words) > 1 else "".join(words)
