"""What stands among the names of an outside collection and is none: codes, inflected forms, remarks in brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from gazetteer.entity import Name
from resolver.language.inflection.analysis import analyse
from resolver.language.inflection.grammar import DECLINING, Analysis, Case, Number
from resolver.language.scripts.folding import fold

_BRACKETS = re.compile(r"(?P<name>.*\S)\s*[(（][^()（）]*[)）]")
_WORD = re.compile(r"[^\W\d_]+")
_CODE = re.compile(r"(?=.*[0-9])[A-Z0-9]+(?:[-_][A-Z0-9]+)*|[A-Z]{2}-[A-Z]{2,3}")
_LONGEST_ACRONYM = 6
_CAPITALS_BEFORE = 2
_OBLIQUE = frozenset((Case.GENITIVE, Case.DATIVE, Case.INSTRUMENTAL, Case.LOCATIVE))
_PLURAL = ("plural", "adjective")
"""Paradigms of words that may have no singular: Великие Луки."""


def without_brackets(text: str) -> str:
    """A name without a remark in brackets behind it, which tells it from another: Vladimir (city)."""
    match = _BRACKETS.fullmatch(text)
    return match["name"] if match else text


def sifted(names: Sequence[Name], kind: str) -> list[Name]:
    """The names that are some, in their order.

    Left out are codes (UA-30), capitals that are no acronym of another name of the entity (of places: IEV beside Kyiv,
    but not UK beside United Kingdom), and Russian and Ukrainian forms in another case of a name that is there, too
    (Киеву). Acronyms are said to be some. The only name of an entity stays whatever it is.
    """
    spelt = [name for name in names if not is_code(name.text)] or list(names)
    if not any(is_capitals(name.text) for name in spelt):
        return list(uninflected(spelt, kind))
    acronyms = {made for name in spelt for made in initials(name.text)}
    kept: list[Name] = []
    for name in spelt:
        if not is_capitals(name.text):
            kept.append(name)
        elif name.text in acronyms or (kind == "organisation" and len(names) > 1):
            kept.append(_acronym(name))
        elif kind != "place":
            kept.append(name)
    return list(uninflected(kept or spelt, kind))


def is_code(text: str) -> bool:
    """Whether a text is a code such as UA-30."""
    return _CODE.fullmatch(text) is not None


def is_capitals(text: str) -> bool:
    """Whether a text is a few capitals, as acronyms and codes are: IEV, UK."""
    return text.isalpha() and text.isupper() and _CAPITALS_BEFORE <= len(text) <= _LONGEST_ACRONYM


def initials(text: str) -> Iterator[str]:
    """The acronyms that a name makes: of all its words, and of those that are written with a capital."""
    words: list[str] = _WORD.findall(text)
    if len(words) > 1:
        yield "".join(word[0] for word in words).upper()
        yield "".join(word[0] for word in words if word[0].isupper())


def _acronym(name: Name) -> Name:
    if name.type not in (None, "alias", "short"):
        return name
    return replace(name, type="acronym")


def uninflected(names: Sequence[Name], kind: str) -> Iterator[Name]:
    """All names less the forms of others.

    Of two that may be forms of each other, the first stays, and so does a person's first name of all: Иванова is the
    genitive of Иванов, and a woman.
    """
    by_lang: dict[str, list[str]] = {}
    for name in names:
        if name.lang in DECLINING:
            by_lang.setdefault(name.lang, []).append(name.text)
    gone: set[tuple[str | None, str]] = set()
    for name in names:
        others = by_lang.get(name.lang or "", [])
        own = kind == "person" and name.text in others[:1]
        if (
            not own
            and name.type in (None, "alias")
            and any(
                (name.lang, other) not in gone
                and _is_form(name.text, other, name.lang or "")
                and not (others.index(name.text) < at and _is_form(other, name.text, name.lang or ""))
                for at, other in enumerate(others)
            )
        ):
            gone.add((name.lang, name.text))
        else:
            yield name


def _is_form(text: str, base: str, lang: str) -> bool:
    """Whether a name, word by word, is another one in another case than its own."""
    words, others = text.split(), base.split()
    if len(words) != len(others) or words[0][0].lower() != others[0][0].lower():
        return False
    changed = False
    for word, other in zip(words, map(fold, others), strict=True):
        if fold(word) == other:
            continue
        if not any(fold(found.lemma) == other and _is_oblique(found) for found in analyse(word, lang)):
            return False
        changed = True
    return changed


def _is_oblique(found: Analysis) -> bool:
    """Whether a word can be an oblique case of its lemma, which is one place's or person's: Киев is none of Кий."""
    plural = found.paradigm in _PLURAL
    return any(each.case in _OBLIQUE and (plural or each.number is Number.SINGULAR) for each in found.readings)
