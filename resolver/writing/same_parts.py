"""A person's name with exactly the parts that stand in a text: no given name, no patronymic that it does not have."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from gazetteer.entity import Name
from resolver.language.scripts import letters
from resolver.matching.parts import parts
from resolver.writing.alike import alike, unlikeness

_WORD = re.compile(r"[^\s-]+")
_INITIAL = re.compile(r"[^\W\d_]{1,2}\.?")
_OTHER_NAMES = ("nickname", "birth", "alias", "former", "acronym")
"""A name of these types is replaced as a whole, whatever its words are."""

_PLAIN_TYPES = (None, "short", "official")


def with_same_parts(own: Sequence[Name], wanted: Name, matched: Name, shown: str) -> Name | None:
    """The name to write for a mention of a person by more than the family name; None where none has the same parts.

    ``own`` are the person's names in the language to write and ``wanted`` the one of them that is preferred; where it
    has more words than stand there, those are taken that go with the words of ``matched`` that stand there, or else
    another name that has as many. Initials stand for words that the preferred name may have.
    """
    words = _WORD.findall(shown)
    stands = len(words)
    if matched.type in _OTHER_NAMES or any(_INITIAL.fullmatch(word) for word in words):
        return wanted
    if _size(wanted) < stands:
        longer = (name for name in own if name.type == "official" and _size(name) == stands)
        return next(longer, wanted if _size(wanted) > 1 else None)
    if _size(wanted) == stands:
        return wanted
    chosen = _chosen(wanted.text, matched.text, words)
    if chosen is not None:
        return replace(wanted, text=chosen)
    of_size = [name for name in own if _size(name) == stands and ("-" in name.text or "-" not in shown)]
    return next((name for kind in _PLAIN_TYPES for name in of_size if name.type == kind), None)


def _size(name: Name) -> int:
    return len(_WORD.findall(name.text))


def _chosen(wanted: str, matched: str, words: list[str]) -> str | None:
    """Those words of a name that go with the words of another name of the same person that stand in a text."""
    known = _WORD.findall(matched)
    places = _places(words, known)
    if places is None:
        return None
    if len(_WORD.findall(wanted)) != len(known):
        standing, roles = _roles(matched), _roles(wanted)
        if standing is None or roles is None or len(standing) != len(known):
            return None
        present = {standing[place] for place in places}
        places = [at for at, role in enumerate(roles) if role in present]
    return _picked(wanted, places) if len(places) == len(words) else None


def _places(words: list[str], known: list[str]) -> list[int] | None:
    """The places of the words of a name that stand in a text, in the name's order; None where one is not the name's."""
    if any(letters.script(word) != letters.script(known[0]) for word in words):
        return None
    free = set(range(len(known)))
    for word in words:
        apart = {at: unlikeness(word, known[at]) for at in free}
        best = min(apart, key=lambda at: (apart[at], at), default=None)
        if best is None or not alike(word, known[best]):
            return None
        free.remove(best)
    return sorted(set(range(len(known))) - free)


def _roles(name: str) -> list[str] | None:
    """The role of each word of a name; None where its words and its parts are not the same."""
    found = parts(name, "person").parts
    return [part.role for part in found] if len(found) == len(_WORD.findall(name)) else None


def _picked(name: str, places: list[int]) -> str:
    """Some words of a name, each with the hyphen or the space before it."""
    found = list(_WORD.finditer(name))
    pieces = [name[found[at - 1].end() if at else 0 : found[at].end()] for at in places]
    return "".join(pieces).lstrip(" -")
