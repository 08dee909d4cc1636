"""A name taken apart into words with roles: a person's, a place's, an organisation's, a facility's."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from msgspec.structs import replace

from resolver.language.names.designations import designations, named_after, street_designations
from resolver.language.names.legal_forms import named_within, others_in_facilities
from resolver.language.names.small_words import ordinal_endings
from resolver.language.names.term_words import ACRONYM_DOTS, WORD
from resolver.language.names.waters import on_water
from resolver.language.scripts.cleaning import cleaned
from resolver.language.scripts.folding import fold
from resolver.language.scripts.quotation_marks import CLOSING, MARKS, OPENING
from resolver.matching.part import Part, PartRole, Parts, is_numeric, written_words
from resolver.matching.persons.roles import person_parts_of

_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_DIGIT = re.compile(r"\d")
_NUMERO = re.compile(r"(?:№|\b(?:no|nr|num|n)\b\.?|n[°º])\s*(?=\d)", re.IGNORECASE)
"""The sign that a number follows: School No. 12, школа № 12."""

_OPENING, _CLOSING = "".join(OPENING), "".join(CLOSING)
_QUOTED = re.compile(rf"[{_OPENING}]([^{MARKS}]+)[{_CLOSING}]*\s*$")
_LATIN_ORDINALS = ("st", "nd", "rd", "th", "y", "iy", "yi", "ya", "aya", "ye", "ha", "ga")
"""What is written behind the figures of an ordinal in English and in romanised Russian and Ukrainian."""

_INITIAL_LAST = re.compile(r"\b[A-ZÇĞİÖŞÜА-ЯЁІЇЄҐ]\.\s*$")

_ABBREVIATED = re.compile(r"([^\W\d_]{1,4})\.[\s-]*(?=[^\W\d_]{2})")
"""A word of a place's name that is cut off before others: Н. Новгород, Вел. Луки."""


@lru_cache(maxsize=1 << 15)
def parts(name: str, kind: str | None, lang: str | None = None) -> Parts:
    """The parts of a name in a language, as :func:`taken_apart` gives them, kept for the next time."""
    found = taken_apart(name, kind)
    if lang is None:
        return found
    return replace(found, parts=tuple(part._replace(lang=lang) for part in found.parts))


def taken_apart(name: str, kind: str | None) -> Parts:
    """The parts of a name of a kind (None: unknown; then no words are taken for a person's)."""
    text = cleaned(name)
    if "(" in text or "[" in text:
        inner = _BRACKETS.sub(" ", text)
        if WORD.search(inner):
            text = inner
    if kind == "person":
        return person_parts_of(name, text)
    return _thing(name, text, kind)


def _thing(name: str, text: str, kind: str | None) -> Parts:
    if kind != "place" and "." in text:
        text = ACRONYM_DOTS.sub("", text)
    if _DIGIT.search(text) is not None:
        text = _ordinals().sub(r"\1", _NUMERO.sub("", text))
    shown = written_words(text)
    words = [fold(word) for word in shown]
    legal_form: str | None = None
    roles: Mapping[int, PartRole] = {}
    incorporated = kind in ("organisation", None) or (kind == "facility" and others_in_facilities().isdisjoint(words))
    if incorporated and len(words) > 1:
        quoted = _quoted(text)
        start, end, legal_form = named_within(words)
        shown, words = shown[start:end], words[start:end]
        if kind == "organisation" and len(words) > 1:
            roles = designations(words, shown, _moved(quoted, start, end), legal_form)
    if kind == "facility":
        roles = street_designations(words)
    if kind == "place" and len(words) > 1 and "." in text:
        cut = {match[1] for match in _ABBREVIATED.finditer(text) if match[1][0].isupper()}
        last = len(words) - 1
        initials = [at for at, word in enumerate(shown[:last]) if word in cut]
        if _INITIAL_LAST.search(text) is not None:
            initials.append(last)  # Yavaş S. is a person
        roles = dict.fromkeys(initials, "initial")
    found = [
        Part(word, as_written, "number" if is_numeric(word) else roles.get(at, "word"))
        for at, (word, as_written) in enumerate(zip(words, shown, strict=True))
    ]
    tied = on_water(words) if kind == "place" else None
    if tied is not None:
        found[tied.start :] = [found[-1].of_role("water")]
    return Parts(name, tuple(found), kind, legal_form=legal_form, words=tuple(words))


@cache
def _ordinals() -> re.Pattern[str]:
    """A number as an ordinal, which is the number: 72nd, 72-га, 2-ya."""
    endings = {*ordinal_endings("ru"), *ordinal_endings("uk"), *_LATIN_ORDINALS}
    return re.compile(rf"\b(\d+)-?(?:{'|'.join(sorted(endings, key=len, reverse=True))})\b", re.IGNORECASE)


@cache
def _honouring() -> re.Pattern[str]:
    """In whose honour an organisation is, with the words before it: имени А. Н. Ганичева."""
    words = "|".join(map(re.escape, sorted(named_after())))
    return re.compile(rf"(?<=[\s{_CLOSING}])(?:{words})\b(?!-).*$", re.IGNORECASE)


def _quoted(text: str) -> range | None:
    """The places of the words that stand in quotation marks at the end of a name, behind others."""
    match = _QUOTED.search(_honouring().sub("", text))
    if match is None:
        return None
    before, within = written_words(text[: match.start()]), written_words(match[1])
    return range(len(before), len(before) + len(within)) if before and within else None


def _moved(quoted: range | None, start: int, end: int) -> range | None:
    """The places of quoted words among those from ``start`` to ``end``; None where nothing is left before them."""
    if quoted is None or quoted.start <= start:
        return None
    return range(quoted.start - start, min(quoted.stop, end) - start)
