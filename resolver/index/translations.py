"""The words of a foreign name that only tell institutions apart, in English, which all institutions have names in.

Heads and domains have keys of their own by which an index is searched; countries and modifiers are found by words.
"""

from __future__ import annotations

from functools import lru_cache

from resolver.language.names.compounds import compounded
from resolver.language.names.institutions import COUNTRY, terms, terms_in
from resolver.language.scripts.folding import fold

_FOUND_BY_WORDS = frozenset(("modifier", COUNTRY))


@lru_cache(maxsize=1 << 13)
def in_english(words: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """For each of some folded words that is foreign for a country or a modifier, the folded English ones: Türkei.

    Words that are a term in one of the texts' own languages are found as they are, and left out.
    """
    keys = [span.key for span in terms_in(words) if not span.is_of_texts]
    keys += [key for word in words for compound in compounded(word)[:1] for key in compound]
    return tuple(
        tuple(fold(form) for form in dict(term.forms)["en"] if " " not in form)
        for term in map(terms().__getitem__, keys)
        if term.role in _FOUND_BY_WORDS
    )
