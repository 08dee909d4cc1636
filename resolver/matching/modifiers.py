"""Words that tell places of one name apart, however they are romanised: Nova, Nowa, Новая, Yeni."""

from __future__ import annotations

from functools import cache, lru_cache

from resolver.language.names.terms import modifier_forms
from resolver.matching.lexicon import Lexicon

_BOUND = 0.2
_MOST_FORMS = 4


@cache
def _lexicon() -> Lexicon:
    lexicon = Lexicon()
    for form, lang in modifier_forms():
        lexicon.add(form, lang)
    return lexicon


@lru_cache(maxsize=1 << 13)
def is_modifier(word: str) -> bool:
    """Whether a folded word is one that tells a place from its namesake."""
    return bool(_lexicon().find(word, bound=_BOUND, most=_MOST_FORMS, errors=False))
