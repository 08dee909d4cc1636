"""The words of institutional terms: how a name falls into words, and which inflected form is a form of which word."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from resolver.language.kept import texts
from resolver.language.names.tables import rows, values
from resolver.language.romanisation import romanise
from resolver.language.romanisation.tables import CUSTOMARY
from resolver.language.scripts import letters
from resolver.language.scripts.cleaning import cleaned
from resolver.language.scripts.detection import CYRILLIC_LANGUAGES
from resolver.language.scripts.folding import fold, plain
from resolver.storage.table import Texts

WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*'?")
"""One word of a name."""

ACRONYM_DOTS = re.compile(r"(?<=\b\w)\.(?=\w\b)")
"""The full stops inside an acronym: U.N."""

_POSSESSIVE = re.compile(r"'[^\W_]*$")


@lru_cache(maxsize=1 << 11)
def words_of(text: str) -> tuple[str, ...]:
    """The folded words of a name or a term; a dot between single letters (``T.C.``) parts no words."""
    text = cleaned(text)
    if "." in text:
        text = ACRONYM_DOTS.sub("", text)
    return tuple([fold(word) for word in WORD.findall(text)])


@cache
def _forms() -> Texts:
    """From an inflected form to the words that stand in the tables of terms, with spaces between them."""
    return texts("forms of terms", _read_forms)


def _read_forms() -> dict[str, str]:
    found: dict[str, str] = {}
    for row in rows("term-forms"):
        for form in row["forms"].split(" "):
            found[form] = f"{found[form]} {row['word']}" if form in found else row["word"]
    return found


_SHORTEST_ROMANISED = 4
_HISSING = str.maketrans({"ž": "zh", "š": "sh", "č": "ch"})
"""What scholars and ISO 9 write with a letter and English with two."""

_LEVELLED = (
    *(
        ("'", ""),
        ("’", ""),
        ("ʹ", ""),
        ("kh", "h"),
        ("shch", "sh"),
        ("sch", "sh"),
        ("ch", "h"),
        ("ts", "c"),
        ("y", "i"),
    ),
    *(("j", "i"), ("w", "v"), ("ii", "i"), ("ie", "e")),
)


def skeleton(word: str) -> str:
    """A Latin word without what the romanisations of one Cyrillic word differ in most: shchy and schi are one."""
    word = plain(word if word.isascii() else word.translate(_HISSING))
    for spelt, levelled in _LEVELLED:
        word = word.replace(spelt, levelled)
    return word


def _read_romanised() -> dict[str, str]:
    found: dict[str, dict[str, None]] = {}
    inflected = {row["word"]: row["forms"].split(" ") for row in rows("term-forms")}
    for table in ("terms", "nationalities"):
        for row in rows(table):
            for lang in CYRILLIC_LANGUAGES:
                for word in {word for form in values(row[lang]) for word in words_of(form)}:
                    for form in (word, *inflected.get(word, ())):
                        if len(form) >= _SHORTEST_ROMANISED:
                            romanised = fold(romanise(form, CUSTOMARY[lang], lang))
                            found.setdefault(skeleton(romanised), {})[word] = None
    return {skeleton: " ".join(words) for skeleton, words in found.items()}


@cache
def _romanised() -> Texts:
    """From the skeleton of a romanised word or form to the Cyrillic words of the tables that it may be."""
    return texts("romanised words of terms", _read_romanised)


@lru_cache(maxsize=1 << 14)
def bases(word: str) -> tuple[str, ...]:
    """The words of the tables that a folded word may be a form of, itself first.

    It may be romanised (``oborony``), and what follows an apostrophe may go.
    """
    found = (word, *_forms().get(word, "").split())
    cut = _POSSESSIVE.search(word) if "'" in word else None
    if cut and cut.start() > 1:
        stem = word[: cut.start()]
        found += (stem, *_forms().get(stem, "").split())
    bare = plain(word)
    if bare != word:
        found += (bare,)
    if letters.script(word) == letters.LATIN and len(word) >= _SHORTEST_ROMANISED:
        found += tuple(_romanised().get(skeleton(word), "").split())
    return found
