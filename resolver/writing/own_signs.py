"""The signs of the text that a new name keeps: white space between its words, apostrophes, a first letter."""

from __future__ import annotations

import re

from rapidfuzz.distance.Levenshtein import normalized_distance

from resolver.language.scripts.folding import lower, plain
from resolver.language.scripts.letters import APOSTROPHES

_SPACE = re.compile(r"\s+")
_APOSTROPHE = re.compile(rf"(?<=[^\W\d_])[{APOSTROPHES}](?=[^\W\d_])")
_ALIKE = 0.5
"""Two first words are one where at most this share of their letters differs: порт, порту."""


def with_own_spaces(new: str, shown: str) -> str:
    """A new name with the white space of the text between its words: a line that ended in the name ends there still.

    Where it has more words than stood there, the rest has its own white space; where it has fewer, a line break is kept
    behind the last word but one.
    """
    stood = _SPACE.findall(shown)
    if all(space == " " for space in stood):
        return new
    words = _SPACE.split(new)
    spaces = stood[: len(words) - 1]
    if spaces and len(spaces) < len(stood):
        spaces[-1] = next((space for space in stood[len(spaces) - 1 :] if "\n" in space), spaces[-1])
    spaces += _SPACE.findall(new)[len(spaces) :]
    return "".join(word + space for word, space in zip(words, [*spaces, ""], strict=True))


def sole_apostrophe(text: str) -> str:
    """The apostrophe that stands between letters in a text; nothing where there is none, or several kinds are."""
    kinds = set(_APOSTROPHE.findall(text))
    return kinds.pop() if len(kinds) == 1 else ""


def with_own_apostrophes(new: str, shown: str, usual: str = "") -> str:
    """A new name with the apostrophe that stood between the letters of the old one, where that was of one kind.

    Where none stood there, the new name has the ``usual`` one of the text.
    """
    own = sole_apostrophe(shown) or ("" if _APOSTROPHE.search(shown) else usual)
    return _APOSTROPHE.sub(own, new) if own else new


def with_own_first_letter(new: str, shown: str, lang: str) -> str:
    """A new name with the small letter of the common noun that it begins with in the text: канал «Стамбул»."""
    stood, words = shown.split(), new.split()
    if len(stood) < len(("noun", "name")) or not words or not stood[0].islower() or not words[0][0].isupper():
        return new
    named = any(letter.isupper() for word in stood[1:] for letter in word)
    if not named or normalized_distance(plain(stood[0]), plain(words[0])) > _ALIKE:
        return new
    return lower(new[0], lang) + new[1:]
