"""Names that authors write small on purpose, read as if they had their capital: війська рф, режим путіна."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from resolver.annotation.words.tokens import Tokens
from resolver.language import inflection
from resolver.language.inflection.grammar import CASES, DECLINING, Gender, Kind
from resolver.language.names.tables import UseTable

_SUFFIXED = re.compile(r"[^\W\d_]{3,}'[^\W\d_]+")
"""A word with a suffix behind an apostrophe."""

_TABLE = UseTable("written-small", Path(__file__).parent / "data")
_KINDS: dict[str, tuple[Kind, Gender | None]] = {
    "place": ("place", None),
    "surname": ("surname", Gender.MASCULINE),
    "woman's": ("surname", Gender.FEMININE),
    "acronym": ("acronym", None),
}
_GIVEN: dict[str, tuple[Kind, Gender | None]] = {
    "given": ("given", Gender.MASCULINE),
    "woman's given": ("given", Gender.FEMININE),
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
    texts = [written.get(text, text) for text in tokens.texts]
    given = _given(lang)
    for at, text in enumerate(tokens.texts[:-1]):
        if text in given and tokens.gaps[at + 1] == " " and tokens.texts[at + 1] in written:
            texts[at] = given[text]  # володимира путіна
    return tokens.with_capitals(texts)


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
    return _forms(lang, _KINDS)


@cache
def _given(lang: str) -> dict[str, str]:
    """The same of given names, which are written small right before such a family name alone."""
    return _forms(lang, _GIVEN)


def _forms(lang: str, kinds: Mapping[str, tuple[Kind, Gender | None]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, (kind, gender) in kinds.items():
        for word in _TABLE.beginnings(lang, name):
            for case in CASES:
                form = inflection.decline(word, lang, case, kind=kind, gender=gender)
                found[form.lower()] = form
    return found
