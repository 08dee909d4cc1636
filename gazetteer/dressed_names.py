"""What stands in a name and is no part of it: a title, a remark, an inversion, capitals, a code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from gazetteer.entity import Entity, Name
from gazetteer.provenance import is_collected
from gazetteer.sources.noise import is_capitals, is_code, without_brackets
from resolver.language.names.tables import rows, values
from resolver.language.names.titles import titles_before

_ROMAN = re.compile(r"[IVXLІХ]+")
_WORD = re.compile(r"[^\W\d_]+")
_JUNIOR = re.compile(r",\s*(?:jr|sr|мл|ст|младший|старший)\b\.?", re.IGNORECASE)
_BYNAMES = ("nickname", "alias", "short", "acronym")
"""Types of names that may be anything that people say: King Charles, Дед Хасан."""

_TITLES = frozenset(("office", "academic", "honorific", "rank", "profession"))
"""Kinds of titles that are no part of a name; a king's, a patriarch's or a count's is."""

_LEAST_CAPITALS = 4
"""Letters of a word in capitals that shouts; shorter ones are initials and brands."""


def dressings(entity: Entity) -> Iterator[tuple[str, str]]:
    """Rule and message of all that a reviewer would strike out of an entity's names.

    What a large public collection has is for its own import to sift.
    """
    for name in entity.names:
        if is_collected(name):
            continue
        found = _of_person(name) if entity.kind == "person" else _of_thing(entity, name)
        for rule, trouble in (*found, *_of_any(name)):
            yield rule, f"{name.text!r}{f' ({name.lang})' if name.lang else ''}: {trouble}"


def _of_any(name: Name) -> Iterator[tuple[str, str]]:
    if name.type != "official" and without_brackets(name.text) != name.text:
        yield "remark", "what stands in brackets is a remark; put it into the description"
    if name.text.isdecimal():
        yield "code", "it is a number, and nobody's name"


def _of_person(name: Name) -> Iterator[tuple[str, str]]:
    words: list[str] = _WORD.findall(name.text)
    if "," in _JUNIOR.sub("", name.text):
        yield "inversion", "it is turned round with a comma; write it as it is said"
    if name.type in _BYNAMES:
        return
    if any(word.isupper() and len(word) >= _LEAST_CAPITALS and not _ROMAN.fullmatch(word) for word in words):
        yield "capitals", "it is in capitals; write it as a text does"
    title = titles_before(name.text, _TITLES)
    if title and len(words) > len(_WORD.findall(title)):
        yield "title", f"{title!r} is a title; what is held is for roles to say"


def _of_thing(entity: Entity, name: Name) -> Iterator[tuple[str, str]]:
    if name.type == "acronym":
        return
    words: list[str] = _WORD.findall(name.text)
    if entity.kind == "place":
        if is_capitals(name.text) and name.lang is not None:
            if not _stands_alone(entity, name):
                yield "code", "it is an acronym or a code; say type: acronym, or leave it out"
        elif is_code(name.text) and not name.text.isdecimal():
            yield "code", "it is a code, and nobody's name"
        elif name.text.isupper() and len(name.text) >= _LEAST_CAPITALS:
            yield "capitals", "it is in capitals; write it as a text does"
        foreign = _foreign_letters(name)
        if foreign:
            yield "language", f"{name.lang} has no {', '.join(foreign)} in names of places; it is another language's"
    elif len([word for word in words if word.isupper() and len(word) > _LEAST_CAPITALS]) > 1 and name.text.isupper():
        yield "capitals", "it is in capitals; write it as a text does"


def _stands_alone(entity: Entity, name: Name) -> bool:
    """Whether an acronym is what a language calls a place first of all, as Russian does КНДР, or a foreign one does."""
    return name.type == "exonym" or (name.type is None and entity.preferred(name.lang) is name)


def _foreign_letters(name: Name) -> list[str]:
    """The letters of a name of one word that its language has in none of its own.

    Names of several words have those of the place's own language often: `mont Uludağ`.
    """
    known = _marked_letters().get(name.lang or "")
    if known is None or not name.text.isalpha():
        return []
    return sorted({letter for letter in name.text.lower() if letter.isalpha() and letter > "\x7f"} - known)


@cache
def _marked_letters() -> dict[str, frozenset[str]]:
    """By language the letters outside ASCII that it writes names with."""
    table = rows("marked-letters", Path(__file__).parent / "data")
    return {row["lang"]: frozenset(values(row["letters"])) for row in table}
