"""The case that a mention stands in, and a name put into it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz.distance.Levenshtein import distance

from resolver.language.inflection import Case, NameKind
from resolver.language.inflection.grammar import CASES
from resolver.language.scripts import folding
from resolver.writing.inflected import forms_in_case


@dataclass(frozen=True, slots=True)
class Declension:
    """By what a name declines: its language (``ru`` or ``uk``), its kind, and a person's gender where it is known."""

    lang: str
    kind: NameKind
    gender: str | None = None

    def forms(self, name: str, case: Case) -> tuple[str, ...]:
        """The forms of a name in a case, the usual one first."""
        return (name,) if case is Case.NOMINATIVE else forms_in_case(name, self.lang, case, self.kind, self.gender)

    def declines(self, name: str) -> bool:
        """Whether any case of a name is not the name itself."""
        return any(self.forms(name, case)[0] != name for case in (Case.GENITIVE, Case.INSTRUMENTAL))

    def undeclined(self, shown: str, name: str, governed: Iterable[Case]) -> bool:
        """Whether a name stands as it is where a preposition takes cases, as names do that a text does not decline."""
        if folding.fold(shown) != folding.fold(name):
            return False
        return not self.declines(name) or all(name not in self.forms(name, case) for case in governed)


def standing_case(shown: str, source: str, allowed: Iterable[Case], declension: Declension) -> Case:
    """The case of a mention: of those that are ``allowed``, the one whose form of ``source`` is the nearest.

    ``source`` is the name that was found, in its base form; all words count, so that a given name tells where several
    cases of the family name are alike. Of equally near cases the first one counts, the nominative last of all.
    """
    # Nobody calls out to a place: Харькове in a Ukrainian text is the Russian locative.
    uncalled = {} if declension.kind == "person" else {Case.VOCATIVE: Case.LOCATIVE}
    cases = dict.fromkeys(uncalled.get(case, case) for case in allowed)
    ordered = sorted(cases, key=lambda case: case is Case.NOMINATIVE)
    return min(ordered, key=lambda case: min(_apart(shown, form) for form in declension.forms(source, case)))


def cases_told(shown: str, sources: Iterable[tuple[str, Declension]]) -> list[Case]:
    """The cases in which all words of a mention are words of some names; none where it stands in their base form.

    The ``sources`` are the names, each with its declension: in Сергія Шойгу a Ukrainian word tells the case.
    """
    words = set(folding.fold(shown).split())
    known = list(sources)
    if all(word in {one for name, _ in known for one in folding.fold(name).split()} for word in words):
        return []
    told: list[Case] = []
    for case in CASES:
        forms = (form for name, declension in known for form in declension.forms(name, case))
        if case is not Case.VOCATIVE and words <= {word for form in forms for word in folding.fold(form).split()}:
            told.append(case)
    return told


def in_case(name: str, case: Case, shown: str, declension: Declension) -> str:
    """A name in a case; where its language has two forms, in the one that is nearer to what stood there."""
    return min(declension.forms(name, case), key=lambda form: _apart(shown, form))


def _apart(shown: str, form: str) -> int:
    """How many letters the words of a mention are from the nearest words of a form."""
    words = folding.fold(form).split()
    return sum(min((distance(one, word) for word in words), default=0) for one in folding.fold(shown).split())
