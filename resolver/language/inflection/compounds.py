"""Names with hyphens: which of their parts change, to recognise them and to write them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Final, NamedTuple

from resolver.language.inflection.analysis import UNREAD, analyse
from resolver.language.inflection.declension import decline
from resolver.language.inflection.grammar import MOST_HYPHENS, Analysis, Case, Gender, Kind, Reading

# So many hypotheses of each part are put together; and so many of the whole are returned.
OF_A_PART: Final = 6
OF_THE_WHOLE: Final = 8

FEMININE: Final = ("ия", "ея", "ія")

OF_ADJECTIVES: Final = {("ый", "ий", "ой", "ій"): Gender.MASCULINE, ("ая", "яя", "а", "я"): Gender.FEMININE}


class _Table(NamedTuple):
    prepositions: frozenset[str]
    unchanging: frozenset[str]
    still: frozenset[str]
    joining: str


@cache
def _table() -> _Table:
    text = (files(__package__) / "data" / "compounds.toml").read_text(encoding="utf-8")
    table = tomllib.loads(text)
    prepositions, unchanging, still = (frozenset(table[of].split()) for of in ("prepositions", "unchanging", "still"))
    return _Table(prepositions, unchanging, still, table["joining"])


def analyse_compound(token: str, lang: str) -> tuple[Analysis, ...]:
    """List the base forms of a compound, as `analysis.analyse` does: both parts inflected, or the last, or the first.

    `Салтыкова-Щедрина` is Салтыков-Щедрин, `Івано-Франківська` Івано-Франківськ, `Ростова-на-Дону` Ростов-на-Дону.
    """
    first, _, rest = token.partition("-")
    if not first or not rest or rest.endswith("-") or token.count("-") > MOST_HYPHENS:
        return (Analysis(token, "unchanged", UNREAD),)
    found: dict[str, Analysis] = {}
    if _governs(rest):
        _keep(found, (Analysis(f"{head.lemma}-{rest}", head.paradigm, head.readings) for head in analyse(first, lang)))
    else:
        lasts = analyse(rest, lang)
        if first.lower() not in _table().unchanging and not first.endswith(("о", "О")):
            _keep(found, _agreeing(analyse(first, lang)[:OF_A_PART], lasts[:OF_A_PART]))
        _keep(found, (Analysis(f"{first}-{last.lemma}", last.paradigm, last.readings) for last in lasts))
    ranked = list(found.values())[:OF_THE_WHOLE]
    if token not in found:
        ranked.append(Analysis(token, "unchanged", UNREAD))
    elif all(analysis.lemma != token for analysis in ranked):
        ranked.append(found[token])
    return tuple(ranked)


def decline_compound(word: str, lang: str, reading: Reading, kind: Kind) -> str:
    """Write a compound in a case, as `declension.decline` does, changing the parts that change in it."""
    if word.count("-") > MOST_HYPHENS:
        return word
    first, _, rest = word.partition("-")
    if _governs(rest):
        return f"{_declined(first, lang, reading, kind)}-{rest}"
    last = _declined(rest, lang, reading, kind)
    # Of a place the second part changes alone, unless it is an adjective. One that cannot change leaves it to a noun
    # like Гвинея-Бисау.
    alone = kind == "place" and (not _is_adjective(rest, lang) if last != rest else not first.endswith(FEMININE))
    # Behind an acronym the second part changes alone: ОДК-Климов.
    if alone or not _may_change(first) or (len(first) > 1 and first.isupper() and not rest.isupper()):
        return f"{first}-{last}"
    if kind == "place" and last != rest and reading.gender is None:
        reading = reading._replace(gender=_gender(rest))
    return f"{_declined(first, lang, reading, kind)}-{last}"


def _gender(adjective: str) -> Gender | None:
    """The gender of an adjective that ends the name of a town: Гусь-Хрустальный is masculine."""
    return next((gender for endings, gender in OF_ADJECTIVES.items() if adjective.lower().endswith(endings)), None)


def _declined(word: str, lang: str, reading: Reading, kind: Kind) -> str:
    return decline(word, lang, reading.case, number=reading.number, gender=reading.gender, kind=kind)


def _keep(found: dict[str, Analysis], analyses: Iterable[Analysis]) -> None:
    for analysis in analyses:
        found.setdefault(analysis.lemma, analysis)


def _agreeing(firsts: tuple[Analysis, ...], lasts: tuple[Analysis, ...]) -> list[Analysis]:
    """Every pair of base forms that can stand in the same case and number, and in genders that do not contradict."""
    pairs = []
    for first in firsts:
        for last in lasts:
            readings = tuple(each for each in last.readings if any(_agree(each, other) for other in first.readings))
            if readings:
                pairs.append(Analysis(f"{first.lemma}-{last.lemma}", last.paradigm, readings))
    return pairs


def _agree(one: Reading, other: Reading) -> bool:
    genders = one.gender is None or other.gender is None or one.gender is other.gender
    return genders and one.case is other.case and one.number is other.number


def _governs(rest: str) -> bool:
    """Whether what follows the first part hangs on it by a preposition, or is a number."""
    preposition, hyphen, _ = rest.partition("-")
    return rest.isdigit() or (bool(hyphen) and preposition.lower() in _table().prepositions)


def _may_change(first: str) -> bool:
    lower = first.lower()
    table = _table()
    return lower not in table.unchanging and lower not in table.still and lower[-1:] not in table.joining


def _is_adjective(word: str, lang: str) -> bool:
    return decline(word, lang, Case.GENITIVE, kind="adjective") != word
