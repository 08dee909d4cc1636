"""Lexicons and tables of the words that Onomast's own data list, worked out once and kept between runs.

A table's owner asks for its lexicon with :func:`listed_words`; :mod:`resolver.compiled` writes :func:`worked_out` to a
file and hands the mapped sections back with :func:`restore`. Nothing here touches a file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from resolver.matching.lexicon import Lexicon
from resolver.matching.words import Word, WordTable, compiled_words
from resolver.storage.sections import Content, Sections

_sections: dict[str, Sections] = {}


def listed_words(name: str, words: Callable[[], Iterable[Word]]) -> Lexicon:
    """The lexicon of a name: as an earlier run left it, or worked out now from folded words and their languages."""
    return Lexicon([WordTable(listed_sections(name, lambda: compiled_words(dict.fromkeys(words()))[0]))])


def listed_sections(name: str, make: Callable[[], Mapping[str, Content]]) -> Sections:
    """The sections of a name: as an earlier run left them, or made now."""
    if name not in _sections:
        _sections[name] = Sections(make())
    return _sections[name]


def worked_out() -> dict[str, Sections]:
    """The sections of every lexicon that has been asked for."""
    return dict(_sections)


def restore(kept: Mapping[str, Sections]) -> None:
    """Take back lexicons of an earlier run; what has been worked out in this one already stays."""
    for name, sections in kept.items():
        _sections.setdefault(name, sections)
