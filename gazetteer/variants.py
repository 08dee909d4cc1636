"""Which names of an entity are forms of another of its names, and need not be listed: a case, initials, the surname."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from gazetteer.entity import Entity, Name
from gazetteer.provenance import is_collected
from gazetteer.sources.noise import uninflected
from resolver.language.inflection.turkish import strip_suffixes
from resolver.language.names.titles import is_title
from resolver.language.scripts.folding import fold

_OTHERWISE_SAID = frozenset((None, "alias"))
"""Types of names that say nothing but that somebody is called so."""

_APOSTROPHES = "'’ʼ"


def variants(entity: Entity) -> Iterator[tuple[Name, Name | None, str]]:
    """Names that rules reach from another one: the name, the other where it is known, and what the first is of it.

    What a large public collection has is for its own import to sift.
    """
    names = [name for name in entity.names if not is_collected(name)]
    kept = set(map(id, uninflected(names, entity.kind)))
    yield from ((name, None, "a case") for name in names if id(name) not in kept and _begins_otherwise(name, names))
    for number, name in enumerate(names):
        if name.type not in _OTHERWISE_SAID or name.lang is None or _says_more(name):
            continue
        others = [one for one in names if one is not name and one.lang == name.lang]
        bases = _before_ending(name)
        base = next((one for one in others if fold(one.text) in bases), None)
        if base is not None:
            yield name, base, "a case"
        elif entity.kind == "person" and number:
            yield from _of_person(name, others)


def _begins_otherwise(name: Name, names: Sequence[Name]) -> bool:
    """Whether no other name begins with the same word: of a port and its town in the genitive both are names."""
    first = name.text.split()[0]
    return not any(one is not name and one.lang == name.lang and one.text.split()[0] == first for one in names)


def _says_more(name: Name) -> bool:
    return any(fact is not None for fact in (name.since, name.until, name.style, name.reading))


def _before_ending(name: Name) -> frozenset[str]:
    """What may stand before the apostrophe and the endings of a Turkish name, folded: `zedville`."""
    if name.lang != "tr" or not any(letter in _APOSTROPHES for letter in name.text):
        return frozenset()
    start, _, last = name.text.rpartition(" ")
    return frozenset(fold(f"{start} {found.base}".strip()) for found in strip_suffixes(last))


def _of_person(name: Name, others: Sequence[Name]) -> Iterator[tuple[Name, Name, str]]:
    words = name.text.split()
    for one in others:
        full = one.text.split()
        if len(full) < 2 or is_title(full[0]):
            continue
        if len(words) == 1 and one.type in _OTHERWISE_SAID and words[0] == full[-1]:
            yield name, one, "the surname"
            return
        if _is_initials(words[:-1]) and fold(words[-1]) == fold(full[-1]) and _begin(words[:-1], full):
            yield name, one, "the initials"
            return


def _is_initials(words: Iterable[str]) -> bool:
    letters = [letter for word in words for letter in word.split(".") if letter]
    return bool(letters) and all(len(letter) == 1 and letter.isupper() for letter in letters)


def _begin(words: Sequence[str], full: Sequence[str]) -> bool:
    letters = [letter for word in words for letter in word.split(".") if letter]
    return len(letters) < len(full) and all(part[0] == letter for part, letter in zip(full[:-1], letters, strict=False))
