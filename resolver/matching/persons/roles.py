"""A person's name taken apart: which word is given name, patronymic, family name, initial, particle or title."""

from __future__ import annotations

import re
from collections.abc import Sequence

from resolver.language.names.arabic_articles import articles
from resolver.language.names.patronymics import gender_of_patronymic
from resolver.language.names.person_marks import gender_told, generation
from resolver.language.names.small_words import (
    filial_words,
    filiations,
    honorifics,
    leading_particles,
    ordinals,
    particles,
)
from resolver.language.names.surnames import surname_endings
from resolver.language.names.term_words import WORD
from resolver.language.names.titles import leading_title
from resolver.language.scripts.folding import fold, plain
from resolver.matching.part import Part, Parts, is_numeric, less_mark
from resolver.matching.persons.frequency import given_band, is_surname, surname_band
from resolver.matching.persons.given import CLEARLY_GIVEN, is_familiar, is_given, is_listed, is_turkish_given
from resolver.matching.persons.initials import LONGEST_INITIAL
from resolver.matching.persons.regnal_numbers import with_regnal_number

_CUT_OFF = re.compile(r"[^\W\d_]{2,5}(?<=[бвгджзклмнпрстфхцчшщbcdfghjklmnpqrstvwxz])")
"""A given name that is cut off before its end: Вяч., Конст., Alex."""

_VOWEL = re.compile("[aeiouyаеєиіїоуыэюя]")

_SHORTEST_WITH_FATHER = 2
"""Family name, given name and father's name are more words than these."""


def person_parts_of(name: str, text: str) -> Parts:
    """The parts of a person's name; ``text`` is the name cleaned and without what stands in brackets."""
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
        if titles == 1 and len(found[0].text) == 1 and (len(found) == 2 or found[1].role == "initial"):
            titles = 0  # M. S. Gorbachev is no Monsieur S. Gorbachev, nor is M. Gorbachev
        if titles == 1 and _is_given_name(found):
            titles = 0  # Султан Хамзаев is a deputy
        found = found[titles:]
    found, gender, family_first = _roles(found)
    if family_first and order == "given-first":
        order = "family-first"
    return Parts(name, tuple(found), "person", titles, None, gender, order, tuple(part.text for part in found))


def _is_given_name(found: list[Part]) -> bool:
    """Whether a title or an honorific that begins a name is the given name of whoever bears it."""
    return found[-1].role == "word" and is_given_of(found[0].text, [part.text for part in found[1:]])


def is_given_of(first: str, others: Sequence[str]) -> bool:
    """Whether a folded word that may be a title is a given name, as no other one is among the words behind it.

    Sultan Süleyman is a sultan, Sultan Khamzaev a deputy.
    """
    return is_listed(first) and not any(is_given(word) for word in others if gender_of_patronymic(word) is None)


def _part(match: re.Match[str], text: str) -> Part:
    shown = less_mark(match[0])
    folded = fold(shown)
    dotted = text[match.end() : match.end() + 1] == "." and not (len(folded) > 1 and is_numeric(folded))
    if len(folded) > 1 and shown.isupper() and folded in ordinals():
        return Part(folded, shown, "particle")  # Nikolaus II. is no Nikolaus I. I.
    if dotted and match.start() > 0 and generation(folded):
        return Part(folded, shown, "particle")  # Jr. is no initial
    if len(folded) == 1 or (dotted and len(folded) == LONGEST_INITIAL):
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
    begins_so = len(found) > 1 and found[0].role == "particle" and found[0].text in honorifics()
    if begins_so and (is_familiar(found[0].text) or _is_given_name(found)):
        found[0] = found[0].of_role("word")  # Паша Белов is no pasha, who would be Белов-паша
    for at in range(1, len(found)):
        if found[at].text in honorifics() and found[at].role == "particle" and found[at - 1].text in filiations():
            found[at] = found[at].of_role("word")  # Khalid bin Sultan: the father's name
    open_parts = [at for at, part in enumerate(found) if part.role == "word"]
    marked = [at for at, part in enumerate(found) if part.role == "family"]
    filial = _filial(found, open_parts)
    if filial is not None:
        found[filial] = found[filial].of_role("patronymic")
        gender = gender_told([part.text for part in found])
        open_parts.remove(filial)
    # a patronymic stands after a given name or an initial, never first
    for at in open_parts if filial is None else ():
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


def _filial(found: list[Part], open_parts: list[int]) -> int | None:
    """The father's name that the word behind it makes a patronymic, if there is one: Ильхам Гейдар оглы Алиев.

    What ends a name so behind a single given name is a family name written as two words: Mevlüt Çavuş oğlu.
    """
    for at in open_parts[1:]:
        if at + 1 == len(found) or found[at + 1].text not in filial_words():
            continue
        many = len(open_parts) > _SHORTEST_WITH_FATHER
        if at + 2 < len(found) or (many and not is_given(found[0].text, CLEARLY_GIVEN)):
            return at
    return None


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
    capital = [at for at in open_parts if found[at].shown.isupper() and _is_spoken(found[at].text)]
    if capital and len(capital) < len(open_parts):
        return capital, capital[0] == open_parts[0]
    last_is_patronymic = found[-1].role in ("patronymic", "initial")
    if last_is_patronymic:
        return open_parts[:1], True
    first, last = found[open_parts[0]].text, found[open_parts[-1]].text
    if (
        not is_given(first)
        and is_given(last, CLEARLY_GIVEN)
        and not is_familiar(first)
        and not _ends_with_family(first, last)
    ):
        return open_parts[:1], True
    return open_parts[-1:], False


def _is_spoken(word: str) -> bool:
    """Whether a folded word is more than letters that stand for names: JD Vance."""
    return len(word) > LONGEST_INITIAL or (len(word) > 1 and _VOWEL.search(plain(word)) is not None)


def _ends_with_family(first: str, last: str) -> bool:
    """Whether the last word of a name, though a given name too, is its family name: Soner Yalçın, Naftali Bennett."""
    if is_turkish_given(first):
        return True
    rather_family = surname_band(last) is not None or (given_band(last) is None and is_surname(last))
    return rather_family and not is_surname(first) and not first.endswith(surname_endings())
