"""The words of institutional terms: how a name falls into words, and which inflected form is a form of which word."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from resolver.language.kept import worked_out
from resolver.language.names.tables import rows
from resolver.language.scripts.cleaning import cleaned
from resolver.language.scripts.folding import fold, plain

WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*'?")
"""One word of a name, as ``resolver.matching.parts`` divides names."""

_POSSESSIVE = re.compile(r"'[^\W_]*$")


def words_of(text: str) -> tuple[str, ...]:
    """The folded words of a name or a term; a dot between single letters (``T.C.``) parts no words."""
    return tuple(fold(word) for word in WORD.findall(re.sub(r"(?<=\b\w)\.(?=\w\b)", "", cleaned(text))))


@cache
def _forms() -> dict[str, str]:
    """From an inflected form to the words that stand in the tables of terms, with spaces between them."""
    return worked_out("forms of terms", _read_forms)


def _read_forms() -> dict[str, str]:
    found: dict[str, str] = {}
    for row in rows("term-forms"):
        for form in row["forms"].split(" "):
            found[form] = f"{found[form]} {row['word']}" if form in found else row["word"]
    return found


@lru_cache(maxsize=1 << 14)
def bases(word: str) -> tuple[str, ...]:
    """The words of the tables that a folded word may be a form of, itself first; what follows an apostrophe may go."""
    found = (word, *_forms().get(word, "").split())
    cut = _POSSESSIVE.search(word)
    if cut and cut.start() > 1:
        stem = word[: cut.start()]
        found += (stem, *_forms().get(stem, "").split())
    bare = plain(word)
    return found if bare == word else (*found, bare)
