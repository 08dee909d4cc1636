"""Lexicons of the words that Onomast's own data list, worked out once and kept between runs."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from resolver.language.kept import compiled
from resolver.matching.lookup.lexicon import Lexicon
from resolver.matching.lookup.sections import compiled_words
from resolver.matching.lookup.table import Word, WordTable


def listed_words(name: str, words: Callable[[], Iterable[Word]]) -> Lexicon:
    """The lexicon of a name: as an earlier run left it, or worked out now from folded words and their languages."""
    return Lexicon([WordTable(compiled(name, lambda: compiled_words(dict.fromkeys(words()))[0]))])
