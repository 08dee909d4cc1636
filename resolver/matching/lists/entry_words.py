"""Patterns in which words of ``data/entry-words.tsv`` stand: what lists and catalogues have beside names.

A pattern is written with the use of the words in braces: ``EntryPattern(r"^{label}\\s+")`` matches ``POB `` and each
other label. It is compiled when it is first asked for.
"""

from __future__ import annotations

import re
from functools import cached_property
from pathlib import Path

from resolver.language.names.tables import UseTable

_TABLE = UseTable("entry-words", Path(__file__).parent / "data")
_USE = re.compile(r"\{([a-z][a-z-]*)\}")
_OR_PLAIN = str.maketrans({"Ğ": "[GĞ]", "İ": "[Iİ]", "Ş": "[SŞ]", "Ü": "[UÜ]"})


class EntryPattern:
    """A regular expression with words by their use; ``flags`` are those of :mod:`re`.

    Asked for :attr:`compiled`, it raises :class:`LookupError` for a use that no row of the table has.
    """

    def __init__(self, template: str, flags: int = 0) -> None:
        self._template = template
        self._flags = flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern, a group that is not captured in the place of each use."""
        return re.compile(_USE.sub(lambda use: _any_of(use[1]), self._template), self._flags)


def entry_words(use: str) -> frozenset[str]:
    """The words of a use in any language, as the table writes them."""
    return _TABLE.in_all_languages(use)


def _any_of(use: str) -> str:
    """The words of a use in a group, the longest first, as a shorter one may begin it."""
    ordered = sorted(entry_words(use), key=lambda word: (-len(word), word))
    return f"(?:{'|'.join(map(_pattern_of, ordered))})"


def _pattern_of(word: str) -> str:
    """The pattern of a word in the notation of the table, which its header tells."""
    missing = re.escape(word).replace(r"\ \?", r"\s?").replace(r"\?", "?")
    return missing.replace("_", " ").translate(_OR_PLAIN)
