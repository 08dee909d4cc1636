"""Names of places whose words stand in cases of their own: в порт Мурманска, where the name is Порт Мурманск."""

from __future__ import annotations

from dataclasses import replace

from resolver.language.inflection import Case
from resolver.language.inflection.grammar import CASES
from resolver.language.scripts.folding import fold
from resolver.writing.cases import Declension

_FEWEST = 2


def own_cases(shown: str, source: str, declension: Declension) -> list[Case] | None:
    """The case of each word of a mention; None where the whole name stands in one case, or a word is not the name's.

    ``source`` is the name that was found, which declines by ``declension``.
    """
    stood, known = fold(shown).split(), source.split()
    if len(stood) != len(known) or len(known) < _FEWEST or declension.kind == "person":
        return None
    if any(fold(shown) == fold(form) for case in CASES for form in declension.forms(source, case)):
        return None
    found: list[Case] = []
    for word, name in zip(stood, known, strict=True):
        case = next((case for case in CASES if word in map(fold, declension.forms(name, case))), None)
        if case is None:
            return None
        found.append(case)
    return found


def each_in_its_case(base: str, cases: list[Case], written: Declension) -> str | None:
    """A name with each word in the case of the mention's; None where it has another number of words.

    The first one is a common noun, the others are a place.
    """
    words = base.split()
    if len(words) != len(cases):
        return None
    kinds = (written, *(replace(written, kind="place") for _ in words[1:]))
    return " ".join(one.forms(word, case)[0] for one, word, case in zip(kinds, words, cases, strict=True))
