"""A name taken apart: which word is given name, patronymic, family name, initial, title or legal form."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from typing import NamedTuple

from resolver.language.names.arabic_articles import articles
from resolver.language.names.designations import designations, street_designations
from resolver.language.names.legal_forms import named_within
from resolver.language.names.patronymics import gender_of_patronymic
from resolver.language.names.person_marks import generation
from resolver.language.names.small_words import leading_particles, ordinal_endings, ordinals, particles
from resolver.language.names.titles import leading_title
from resolver.language.names.waters import on_water
from resolver.language.scripts.cleaning import cleaned
from resolver.language.scripts.folding import fold
from resolver.matching.given import is_familiar, is_given
from resolver.matching.regnal_numbers import with_regnal_number

WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*'?")
_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_ACRONYM_DOTS = re.compile(r"(?<=\b\w)\.(?=\w\b)")
_DIGIT = re.compile(r"\d")
_NUMERO = re.compile(r"(?:№|\b(?:no|nr|num|n)\b\.?|n[°º])\s*(?=\d)", re.IGNORECASE)
"""The sign that a number follows: School No. 12, школа № 12."""

_QUOTED = re.compile(r"[«„“\"]([^«»„“”\"]+)[»“”\"]*\s*$")
_LATIN_ORDINALS = ("st", "nd", "rd", "th", "y", "iy", "yi", "ya", "aya", "ye", "ha", "ga")
"""What is written behind the figures of an ordinal in English and in romanised Russian and Ukrainian."""


_LONGEST_INITIAL = 2
_CUT_OFF = re.compile(r"[^\W\d_]{2,5}(?<=[бвгджзклмнпрстфхцчшщbcdfghjklmnpqrstvwxz])")
"""A given name that is cut off before its end: Вяч., Конст., Alex."""

_ABBREVIATED = re.compile(r"([^\W\d_]{1,4})\.[\s-]*(?=[^\W\d_]{2})")
"""A word of a place's name that is cut off before others: Н. Новгород, Вел. Луки."""

_CLEARLY = 0.1
"""A last word is taken for a given name only where it is spelt as near one as this: Putin Vladimir, not Pertev Arat."""


class Part(NamedTuple):
    """One word of a name, folded and as written; a tuple, because what two words make of each other is looked up by it.

    ``role`` is given, patronymic, family, initial (in a place's name a word cut off), particle, number, water (what a
    town lies on), word, or what a word of an organisation's name only designates or describes it by (designation,
    sort); ``joined`` says that a hyphen ties the word to the one before; ``lang`` is the language in which the name is
    written, where that is known.
    """

    text: str
    shown: str
    role: str = "word"
    joined: bool = False
    lang: str | None = None

    def of_role(self, role: str) -> Part:
        """This part in another role."""
        return Part(self.text, self.shown, role, self.joined)


@dataclass(frozen=True, slots=True)
class Parts:
    """A name as its parts, less titles and legal form; ``order`` says how a person's name stood."""

    shown: str
    parts: tuple[Part, ...]
    kind: str | None
    titles: int = 0
    legal_form: str | None = None
    gender: str | None = None
    order: str = "given-first"
    words: tuple[str, ...] = field(default=())

    @property
    def family(self) -> tuple[Part, ...]:
        """The parts of the family name."""
        return tuple(part for part in self.parts if part.role == "family")


def written_words(text: str) -> list[str]:
    """The words of a cleaned text as written; hyphens part words.

    An apostrophe at a word's end is a soft sign or a quotation mark and none of its letters: Chern', Lagan'.
    """
    words: list[str] = WORD.findall(text)
    return [_less_mark(word) for word in words] if "'" in text else words


def _less_mark(word: str) -> str:
    return word.rstrip("'") if len(word) > 2 else word


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
        return _person(name, text)
    return _thing(name, text, kind)


def _thing(name: str, text: str, kind: str | None) -> Parts:
    if kind != "place" and "." in text:
        text = _ACRONYM_DOTS.sub("", text)
    if _DIGIT.search(text) is not None:
        text = _ordinals().sub(r"\1", _NUMERO.sub("", text))
    shown = written_words(text)
    words = [fold(word) for word in shown]
    legal_form: str | None = None
    roles: dict[int, str] = {}
    if kind in ("organisation", None) and len(words) > 1:
        quoted = _quoted(text)
        start, end, legal_form = named_within(words)
        shown, words = shown[start:end], words[start:end]
        if kind == "organisation" and len(words) > 1:
            roles = designations(words, shown, _moved(quoted, start, end), legal_form)
    if kind == "facility":
        roles = street_designations(words)
    if kind == "place" and len(words) > 1 and "." in text:
        cut = {match[1] for match in _ABBREVIATED.finditer(text) if match[1][0].isupper()}
        roles = {at: "initial" for at, word in enumerate(shown[:-1]) if word in cut}
    found = [
        Part(word, as_written, "number" if _numeric(word) else roles.get(at, "word"))
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


def _quoted(text: str) -> range | None:
    """The places of the words that stand in quotation marks at the end of a name, behind others."""
    match = _QUOTED.search(text)
    if match is None:
        return None
    before, within = written_words(text[: match.start()]), written_words(match[1])
    return range(len(before), len(before) + len(within)) if before and within else None


def _moved(quoted: range | None, start: int, end: int) -> range | None:
    """The places of quoted words among those from ``start`` to ``end``; None where nothing is left before them."""
    if quoted is None or quoted.start <= start:
        return None
    return range(quoted.start - start, min(quoted.stop, end) - start)


def _numeric(word: str) -> bool:
    return word.isdecimal() or (len(word) > 1 and not word.strip("ivx"))


def _person(name: str, text: str) -> Parts:
    before, comma, after = text.partition(",")
    found = with_regnal_number([_part(match, text) for match in WORD.finditer(text)], text)
    order = "given-first"
    if comma and WORD.search(after) and len(WORD.findall(before)) <= 3:
        cut = len(WORD.findall(before))
        family = [part.of_role("family") if part.role == "word" else part for part in found[:cut]]
        found, order = found[cut:] + family, "comma"
    titles = 0
    if order != "comma" and len(found) > 1:
        titles = min(leading_title(tuple(part.text for part in found)), len(found) - 1)
        if titles == 1 and found[0].role == found[1].role == "initial":
            titles = 0  # M. S. Gorbachev is no Monsieur S. Gorbachev
        found = found[titles:]
    found, gender, family_first = _roles(found)
    if family_first and order == "given-first":
        order = "family-first"
    return Parts(name, tuple(found), "person", titles, None, gender, order, tuple(part.text for part in found))


def _part(match: re.Match[str], text: str) -> Part:
    shown = _less_mark(match[0])
    folded = fold(shown)
    dotted = text[match.end() : match.end() + 1] == "." and not (len(folded) > 1 and _numeric(folded))
    if len(folded) > 1 and shown.isupper() and folded in ordinals():
        return Part(folded, shown, "particle")  # Nikolaus II. is no Nikolaus I. I.
    if dotted and match.start() > 0 and generation(folded):
        return Part(folded, shown, "particle")  # Jr. is no initial
    if len(folded) == 1 or (dotted and len(folded) == _LONGEST_INITIAL):
        return Part(folded, shown, "initial")
    if dotted and _CUT_OFF.fullmatch(folded) and WORD.search(text, match.end()):
        return Part(folded, shown, "initial")  # Конст. Паустовский
    joined = text[match.start() - 1 : match.start()] == "-" and match.start() > 0
    if folded in particles() or (folded in articles() and match.start() > 0 and text[match.end() :][:1] == "-"):
        return Part(folded, shown, "particle", joined)
    return Part(folded, shown, "number" if folded.isdecimal() else "word", joined)


def _roles(found: list[Part]) -> tuple[list[Part], str | None, bool]:
    """Roles for the parts of a person's name; the patronymic's gender; whether the family name came first."""
    gender: str | None = None
    last = found[-1] if found else None
    if last is not None and last.role == "particle" and last.text in leading_particles() - ordinals():
        found[-1] = last.of_role("word")
    open_parts = [at for at, part in enumerate(found) if part.role == "word"]
    marked = [at for at, part in enumerate(found) if part.role == "family"]
    # a patronymic stands after a given name or an initial, never first
    for at in open_parts:
        if (at > 0 or marked) and len(open_parts) + len(marked) > 1:
            told = gender_of_patronymic(found[at].text)
            if told and (at < len(found) - 1 or len(open_parts) >= 3 or (marked and at < marked[0])):
                found[at] = found[at].of_role("patronymic")
                gender = told
                break
    open_parts = [at for at in open_parts if found[at].role == "word"]
    family_first = False
    if not marked and open_parts:
        marked, family_first = _family(found, open_parts)
    for at in open_parts:
        found[at] = found[at].of_role("family" if at in marked else "given")
    _tie_hyphens(found)
    return found, gender, family_first


def _tie_hyphens(found: list[Part]) -> None:
    """Words that a hyphen ties together have one role: Римский-Корсаков, Салтыков-Щедрин, Anna-Maria."""
    for at in range(len(found) - 1, 0, -1):
        if found[at].joined and found[at].role == "family" and found[at - 1].role == "given":
            found[at - 1] = found[at - 1].of_role("family")
    for at in range(1, len(found)):
        if found[at].joined and found[at - 1].role == "family" and found[at].role == "given":
            found[at] = found[at].of_role("family")


def _family(found: list[Part], open_parts: list[int]) -> tuple[list[int], bool]:
    """Which of the open parts are the family name, and whether it stands first."""
    if len(open_parts) == 1:
        return open_parts, found[0].role == "word" and len(found) > 1 and found[-1].role == "initial"
    capital = [at for at in open_parts if found[at].shown.isupper() and len(found[at].shown) > 1]
    if capital and len(capital) < len(open_parts):
        return capital, capital[0] == open_parts[0]
    last_is_patronymic = found[-1].role in ("patronymic", "initial")
    if last_is_patronymic:
        return open_parts[:1], True
    first, last = found[open_parts[0]].text, found[open_parts[-1]].text
    if not is_given(first) and is_given(last, _CLEARLY) and not is_familiar(first):
        return open_parts[:1], True
    return open_parts[-1:], False
