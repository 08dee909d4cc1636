"""The romanisation standards and conventions: one TOML file each, for one language, loaded when asked for.

A file ``data/KEY.LANG.toml`` says what the standard is (``title``, ``kind``, ``source``), whether it can be reversed,
and holds its ``[table]`` in the notation of :mod:`resolver.language.romanisation.contexts` and its official
``examples``. One that goes back all but for some spellings is not ``reversible`` and says in ``loses`` what is lost. A
file may start from another one (``extends = "kmu-2010.uk"``); one that goes back and whose spellings are not simply
turned round has a ``[reverse]`` table.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any

from resolver.errors import UnknownNameError
from resolver.language.romanisation.contexts import split_key
from resolver.language.romanisation.engine import Table, compile_table

_DATA = Path(__file__).parent / "data"
_LETTERS = "letters.toml"

CUSTOMARY: Mapping[str, str] = {"ru": "bgn-pcgn-1947", "uk": "kmu-2010"}
"""By language, the key of the standard in which its words are met in Latin letters where nobody names one."""


@dataclass(frozen=True, slots=True)
class Standard:
    """What a romanisation is: its key, for which languages it is, and which document defines it.

    ``kind`` is ``standard`` or ``convention`` (a custom of newspapers or encyclopedias, which binds nobody).
    ``reversible`` says that every text in the alphabet of its languages comes back as it was; ``loses``, what does not
    where all the rest does, by language if there are several. One that has neither cannot be turned back.
    """

    key: str
    title: str
    languages: tuple[str, ...]
    kind: str
    source: str
    reversible: bool
    loses: str = ""


@cache
def files() -> Mapping[str, tuple[str, ...]]:
    """The languages of every standard's files, by key."""
    found: dict[str, list[str]] = {}
    for path in sorted(_DATA.glob("*.*.toml")):
        key, _, lang = path.name.removesuffix(".toml").rpartition(".")
        found.setdefault(key, []).append(lang)
    return {key: tuple(languages) for key, languages in found.items()}


@cache
def standards() -> tuple[Standard, ...]:
    """Every standard and convention, by key; the languages of one key share its title and source."""
    described: list[Standard] = []
    for key, languages in files().items():
        contents = [content(key, lang) for lang in languages]
        first = contents[0]
        described.append(
            Standard(
                key=key,
                title=str(first["title"]),
                languages=languages,
                kind=str(first["kind"]),
                source=str(first["source"]),
                reversible=all(bool(each["reversible"]) for each in contents),
                loses=_losses({lang: str(content(key, lang).get("loses", "")) for lang in languages}),
            )
        )
    return tuple(described)


def _losses(lost: Mapping[str, str]) -> str:
    """What a standard loses, its languages named where it has several."""
    return "; ".join(f"{lang}: {what}" if len(lost) > 1 else what for lang, what in lost.items() if what)


@cache
def content(key: str, lang: str) -> Mapping[str, Any]:
    """What the file of a standard for a language says, with what it takes over from the file that it extends."""
    read = tomllib.loads((_DATA / f"{key}.{lang}.toml").read_text(encoding="utf-8"))
    if "extends" not in read:
        return read
    base_key, _, base_lang = read["extends"].rpartition(".")
    base = content(base_key, base_lang)
    merged = {**base, **read, "table": base["table"] | read.get("table", {})}
    if "reverse" in base:
        merged["reverse"] = base["reverse"] | read.get("reverse", {})
    return merged


@cache
def letters() -> Mapping[str, Mapping[str, Any]]:
    """The vowels, consonants and telling letters of each language (``data/letters.toml``)."""
    return tomllib.loads((_DATA / _LETTERS).read_text(encoding="utf-8"))


@cache
def table(key: str, lang: str) -> Table:
    """The compiled table of a standard for a language."""
    read = content(key, lang)
    alphabet = letters()[lang]
    return compile_table(
        read["table"],
        alphabet["vowels"],
        alphabet["consonants"],
        ligatures=frozenset(read.get("ligatures", ())),
        turkish_input=lang == "tr",
        turkish_output=read.get("writes") == "tr",
    )


@cache
def reverse_table(key: str, lang: str) -> Table:
    """The compiled table that turns a romanised name back.

    Raises :class:`~resolver.errors.UnknownNameError` where the standard cannot be reversed, naming those that can.
    """
    read = content(key, lang)
    if not goes_back(key, lang):
        able = ", ".join(each for each, languages in files().items() if lang in languages and goes_back(each, lang))
        raise UnknownNameError(f"{key!r} cannot be reversed for {lang!r}: it spells letters alike; {able} can")
    latin = letters()["latin"]
    spellings = read["reverse"] if "reverse" in read else _turned_round(read["table"])
    return compile_table(spellings, latin["vowels"], latin["consonants"], apostrophes=False)


def goes_back(key: str, lang: str) -> bool:
    """Whether what a standard writes can be turned back, exactly or all but for what it ``loses``."""
    read = content(key, lang)
    return bool(read["reversible"] or read.get("loses"))


def _turned_round(spellings: Mapping[str, str]) -> dict[str, str]:
    """The table read backwards: a rule's position is dropped, a sign that is no letter counts only after a letter."""
    back: dict[str, str] = {}
    for key, spelling in spellings.items():
        grapheme = split_key(key)[1]
        known = spelling if any(char.isalpha() for char in spelling) else f"L_{spelling}"
        back.setdefault(known, "’" if grapheme == "'" else grapheme)
    return back


def language_of(name: str, key: str, lang: str | None) -> str:
    """The language whose table of a standard reads this name: the one given, else the one that its letters tell.

    Where nothing tells, Cyrillic counts as Russian. Raises :class:`~resolver.errors.UnknownNameError` where there is no
    such standard, or none for the language, and says what there is.
    """
    languages = files().get(key)
    if languages is None:
        near = get_close_matches(key, files(), n=3, cutoff=0.5)
        hint = f"; did you mean {' or '.join(near)}?" if near else ""
        raise UnknownNameError(f"no romanisation standard {key!r}{hint} (known: {', '.join(files())})")
    if lang is None:
        return languages[0] if len(languages) == 1 else _told(name.lower(), languages)
    if lang not in languages:
        others = ", ".join(other for other, known in files().items() if lang in known)
        there = f"; for {lang!r} there are {others}" if others else ""
        raise UnknownNameError(f"{key!r} is for {', '.join(languages)}, not for {lang!r}{there}")
    return lang


def _told(folded: str, languages: tuple[str, ...]) -> str:
    """The language whose telling signs the name has most of; the first in the order of ``letters.toml`` on a tie."""
    order = [lang for lang in letters() if lang in languages]
    return max(order, key=lambda lang: telling_signs(folded, lang))


def telling_signs(folded: str, lang: str) -> int:
    """How many of a language's telling signs (``data/letters.toml``) a name in small letters has."""
    return sum(folded.count(sign) for sign in letters()[lang]["telling"])
