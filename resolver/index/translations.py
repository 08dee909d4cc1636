"""The terms of a foreign name of an institution in English, which all institutions have names in.

A word such as Türkei leads to nobody by its sound, or to who sounds so; with its English words beside it, an index is
searched by as common a word as it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from resolver.language.inflection.grammar import DECLINING
from resolver.language.names.compounds import compounded
from resolver.language.names.foreign_terms import FOREIGN
from resolver.language.names.institutions import terms, terms_in
from resolver.language.names.small_words import function_words
from resolver.language.names.term_words import words_of
from resolver.language.scripts.letters import CYRILLIC, script

_IN_CYRILLIC = frozenset(("bg", "sr", "mk", "be", "kk"))
"""The languages of the tables of foreign terms whose forms are in Cyrillic there."""

_NOTHING: Mapping[str, tuple[str, ...]] = {}


@lru_cache(maxsize=1 << 13)
def in_english(words: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    """From a foreign word of an institution's name to the English ones that mean the same, all folded.

    Nothing where no word of the name says what sort of body it is of, and none is a term in other languages alone than
    the texts' own: a word such as Marine is English elsewhere.
    """
    spans = terms_in(words)
    compounds = {word: keys[0] for word in words if (keys := compounded(word))}
    if not compounds and not (
        any("head" in span.roles for span in spans) and any("en" not in span.languages for span in spans)
    ):
        return _NOTHING
    found = {word: _words_for(keys) for word, keys in compounds.items()}
    for span in spans:
        # what is Russian or Ukrainian as well leads to the names that institutions have in these: Shakhty is no mine
        foreign = span.languages.intersection(FOREIGN)
        if not span.languages.isdisjoint(DECLINING):
            foreign -= foreign if script(words[span.first]) == CYRILLIC else _IN_CYRILLIC
        if foreign:
            english = _words_for((span.key,))
            found |= {word: english for word in words[span.first : span.last + 1] if word not in function_words()}
    return found


@lru_cache(maxsize=1 << 11)
def _words_for(keys: tuple[str, ...]) -> tuple[str, ...]:
    """The English words for some terms."""
    said = (word for key in keys for form in dict(terms()[key].forms)["en"] for word in words_of(form))
    return tuple(dict.fromkeys(word for word in said if word not in function_words()))
