"""The case that a mention stands in, and a name put into it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance.Levenshtein import distance

from resolver.language.inflection import Case, NameKind
from resolver.language.inflection.grammar import Reading
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


def standing_case(shown: str, source: str, readings: Sequence[Reading], declension: Declension) -> Case:
    """The case of a mention: of those that ``readings`` allow, the one whose form of ``source`` is the nearest.

    ``source`` is the name that was found, in its base form; all words count, so that a given name tells where several
    cases of the family name are alike. Of equally near cases the first one counts, the nominative last of all.
    """
    # Nobody calls out to a place: Харькове in a Ukrainian text is the Russian locative.
    uncalled = {} if declension.kind == "person" else {Case.VOCATIVE: Case.LOCATIVE}
    cases = dict.fromkeys(uncalled.get(reading.case, reading.case) for reading in readings)
    ordered = sorted(cases, key=lambda case: case is Case.NOMINATIVE)
    return min(ordered, key=lambda case: min(_apart(shown, form) for form in declension.forms(source, case)))


def in_case(name: str, case: Case, shown: str, declension: Declension) -> str:
    """A name in a case; where its language has two forms, in the one that is nearer to what stood there."""
    return min(declension.forms(name, case), key=lambda form: _apart(shown, form))


def _apart(shown: str, form: str) -> int:
    """How many letters the words of a mention are from the nearest words of a form."""
    words = folding.fold(form).split()
    return sum(min((distance(one, word) for word in words), default=0) for one in folding.fold(shown).split())
