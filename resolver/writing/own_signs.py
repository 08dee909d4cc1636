"""The signs of the text that a new name keeps: what is between its words, apostrophes, marks, small letters."""

from __future__ import annotations

import re

from resolver.language.scripts.folding import fold, lower, plain
from resolver.language.scripts.letters import APOSTROPHES, LATIN, script
from resolver.writing.alike import alike

_SPACE = re.compile(r"\s+")
_PARTED = re.compile(r"\s*[(\[]|\s[–—-]\s")
_WORD = re.compile(r"[^\W_]+(?:['’ʼ-][^\W_]+)*\.?")
_APOSTROPHE = re.compile(rf"(?<=[^\W\d_])[{APOSTROPHES}](?=[^\W\d_])")


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


def with_own_brackets(new: str, shown: str) -> str:
    """A new name with the bracket or the dash that parts its words in the text: Dynamo (Kyiv), Dynamo – Kyiv.

    What has other words than the text, or another number of them, stays as it stands there.
    """
    if not _PARTED.search(shown) or _PARTED.search(new):
        return new
    words, stood = _WORD.findall(new), list(_WORD.finditer(shown))
    if len(words) != len(stood) or not all(alike(word, one[0]) for word, one in zip(words, stood, strict=True)):
        return shown
    pieces: list[str] = []
    read = 0
    for word, one in zip(words, stood, strict=True):
        pieces += (shown[read : one.start()], word)
        read = one.end()
    return "".join(pieces) + shown[read:]


def has_own_marks(new: str, shown: str, name: str) -> bool:
    """Whether a text spells a ``name`` of another language in Latin letters as that does, and a new one lacks marks.

    Łódź, Kraków and Klaipėda are right in every language that is written so, as Lodz may be.
    """
    if script(name) != LATIN or new == shown or plain(new) != plain(shown):
        return False
    return shown in (name, name.upper()) and fold(shown) != plain(shown)


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


def with_own_small_letters(new: str, shown: str, lang: str) -> str:
    """A new name with the small letters that its common nouns have in the text: канал «Стамбул», Kharkov airport.

    A noun of the sister language is told by its place among words that are otherwise the same: дворец Долмабахче.
    """
    stood, words = shown.split(), new.split(" ")
    if len(stood) < len(("noun", "name")) or not any(letter.isupper() for letter in shown):
        return new
    small = {word for word in stood if word.islower()}
    like = [alike(one, other) for one, other in zip(stood, words, strict=False)]

    def is_small(at: int, word: str) -> bool:
        if not word.istitle() or lower(word, lang) in small:
            return word.istitle()
        if at >= len(like) or stood[at] not in small:
            return False
        return (at == 0 and like[0]) or (len(stood) == len(words) and all(like[:at] + like[at + 1 :]))

    return " ".join(lower(word, lang) if is_small(at, word) else word for at, word in enumerate(words))
