"""Names that authors write small on purpose, read as if they had their capital: війська рф, режим путіна."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from resolver.annotation.tokens import Tokens
from resolver.language import inflection
from resolver.language.inflection.grammar import CASES, DECLINING, Gender, Kind
from resolver.language.names.tables import listed

_SUFFIXED = re.compile(r"[^\W\d_]{3,}'[^\W\d_]+")
"""A word with a suffix behind an apostrophe."""

_DATA = Path(__file__).parent / "data"
_KINDS: dict[str, tuple[Kind, Gender | None]] = {
    "place": ("place", None),
    "surname": ("surname", Gender.MASCULINE),
    "woman's": ("surname", Gender.FEMININE),
    "acronym": ("acronym", None),
}
"""What the words of a use in ``written-small.tsv`` are to the grammar."""


def with_capitals(tokens: Tokens, lang: str) -> Tokens:
    """The words of a text in a language, those with their capitals that its author writes small on purpose."""
    if lang == "tr":
        return _with_turkish_capitals(tokens)
    if lang not in DECLINING:
        return tokens
    written = _written(lang)
    if written.keys().isdisjoint(tokens.texts):
        return tokens
    return tokens.with_capitals([written.get(text, text) for text in tokens.texts])


def _with_turkish_capitals(tokens: Tokens) -> Tokens:
    """The words of a Turkish text, those with their capitals that have an apostrophe as only names do: trabzon'un."""
    texts = [
        _capital(text) if text[0].isalpha() and text.islower() and _SUFFIXED.fullmatch(text) else text
        for text in tokens.texts
    ]
    return tokens if texts == tokens.texts else tokens.with_capitals(texts)


def _capital(text: str) -> str:
    return ("İ" if text[0] == "i" else text[0].upper()) + text[1:]


@cache
def _written(lang: str) -> dict[str, str]:
    """The forms that the names of a language have, in small letters, with what each is written as otherwise."""
    found: dict[str, str] = {}
    for name, (kind, gender) in _KINDS.items():
        for word in listed("written-small", lang, name, _DATA):
            for case in CASES:
                form = inflection.decline(word, lang, case, kind=kind, gender=gender)
                found[form.lower()] = form
    return found
