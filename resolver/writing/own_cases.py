"""Names of places whose words stand in cases of their own: в порт Мурманска, where the name is Порт Мурманск."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from rapidfuzz.distance.Levenshtein import distance

from resolver.language.inflection import Case
from resolver.language.inflection.grammar import CASES
from resolver.language.scripts.folding import fold
from resolver.language.scripts.quotation_marks import MARKS
from resolver.writing.cases import Declension
from resolver.writing.heard import heard

_FEWEST = 2
_NO_MARKS = dict.fromkeys(map(ord, MARKS))


def own_cases(shown: str, source: str, declension: Declension) -> list[Case] | None:
    """The case of each word of a mention; None where the whole name stands in one case, or a word is not the name's.

    ``source`` is the name that was found, which declines by ``declension``. A town in the genitive has no quotation
    marks, where the name itself has them: аеропорт «Львів», but аеропорт Львова.
    """
    stood, known = fold(shown).split(), _unmarked(source, shown).split()
    if len(stood) != len(known) or len(known) < _FEWEST or declension.kind == "person":
        return None
    if any(fold(shown) == fold(form) for case in CASES for form in declension.forms(source, case)):
        return None
    found: list[Case] = []
    for at, (word, name) in enumerate(zip(stood, known, strict=True)):
        kinds = (declension, replace(declension, kind="place")) if at else (declension,)
        case = next((case for case in CASES for one in kinds if word in map(fold, one.forms(name, case))), None)
        if case is None:
            return None
        found.append(case)
    return found


def misspelt_town(shown: str, sources: Iterable[tuple[str, Declension]]) -> list[Case] | None:
    """The case of a noun, and of the town in the genitive behind it, which is misspelt: аэропорт Львива.

    The ``sources`` are names of a facility, each with its declension. None where the town is nearer to their base form.
    """
    stood = shown.split()
    if len(stood) != _FEWEST or any(mark in shown for mark in MARKS):
        return None
    noun, town = map(heard, stood)
    nouns: list[Case] = []
    apart: dict[Case, list[tuple[int, bool]]] = {Case.NOMINATIVE: [], Case.GENITIVE: []}
    for source, declension in sources:
        known = source.translate(_NO_MARKS).split()
        if len(known) != _FEWEST:
            continue
        nouns += (case for case in CASES if noun in map(heard, declension.forms(known[0], case)))
        for case in apart:
            forms = map(heard, replace(declension, kind="place").forms(known[1], case))
            apart[case] += ((distance(town, form), town[-1:] != form[-1:]) for form in forms)
    if not nouns or not apart[Case.GENITIVE] or min(apart[Case.NOMINATIVE]) <= min(apart[Case.GENITIVE]):
        return None
    return [nouns[0], Case.GENITIVE]


def each_in_its_case(base: str, cases: list[Case], shown: str, written: Declension) -> str | None:
    """A name with each word in the case of the mention's; None where it has another number of words.

    The first one is a common noun, the others are a place.
    """
    words = _unmarked(base, shown).split()
    if len(words) != len(cases):
        return None
    kinds = (written, *(replace(written, kind="place") for _ in words[1:]))
    return " ".join(one.forms(word, case)[0] for one, word, case in zip(kinds, words, cases, strict=True))


def with_own_noun(new: str, base: str, shown: str, declension: Declension) -> str:
    """A facility's name as written, with the noun as it stands before the town, if that is a form of it: в порту."""
    words, stood = new.split(" "), shown.split()
    if declension.kind != "facility" or len(words) != len(stood):
        return new
    forms = (fold(form) for case in CASES for form in declension.forms(base.split(maxsplit=1)[0], case))
    return " ".join([stood[0], *words[1:]]) if fold(stood[0]) in forms else new


def _unmarked(name: str, shown: str) -> str:
    """A name without quotation marks, unless the text has some there."""
    return name if any(mark in shown for mark in MARKS) else name.translate(_NO_MARKS)
