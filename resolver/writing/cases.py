"""The case that a mention stands in, and a name put into it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from rapidfuzz.distance.Levenshtein import distance

from resolver.language.inflection import Case, NameKind, inflect_name
from resolver.language.inflection.grammar import CASES
from resolver.language.scripts import folding
from resolver.writing.heard import heard
from resolver.writing.inflected import forms_in_case
from resolver.writing.words import WORDS

_FIRST_OF_TWO: Final = re.compile(r"[^\W\d_]+(?=\s+[^\W\d_])")
_SHORTEST_STEM: Final = 2
_WITH_ENDING: Final = re.compile(r"[А-ЯЁІЇЄҐ]{2,}[а-яёіїєґ]{1,3}")
_VOWELS: Final = frozenset("аеёиоуыэюяіїє")


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

    def governed(self, shown: str, name: str, cases: Iterable[Case]) -> tuple[Case, ...]:
        """Of the cases that a preposition takes, those that a name in its base form behind it can be in.

        That is the accusative in через Відень, and the locative, which places have oftener, in в Закарпатье. Where no
        case is like the base form, any may be meant, as of names that a text does not decline.
        """
        if heard(shown) != heard(name):
            return ()
        alike = tuple(case for case in cases if name in self.forms(name, case))
        if not alike or not self.declines(name):
            return tuple(cases)
        return (Case.LOCATIVE,) if self.kind == "place" and Case.LOCATIVE in alike else alike


def standing_case(shown: str, source: str, allowed: Iterable[Case], declension: Declension) -> Case:
    """The case of a mention: of those that are ``allowed``, the one whose form of ``source`` is the nearest.

    ``source`` is the name that was found, in its base form; all words count, so that a given name tells where several
    cases of the family name are alike. Of equally near cases that counts which has most of the words as they stand,
    then the first one, the nominative last of all.
    """
    # Nobody calls out to a place: Харькове in a Ukrainian text is the Russian locative.
    uncalled = {} if declension.kind == "person" else {Case.VOCATIVE: Case.LOCATIVE}
    cases = dict.fromkeys(uncalled.get(case, case) for case in allowed)
    ordered = sorted(cases, key=lambda case: case is Case.NOMINATIVE)
    return min(ordered, key=lambda case: min(_unlike(shown, form) for form in declension.forms(source, case)))


def cases_told(
    shown: str, sources: Iterable[tuple[str, Declension]], key: Callable[[str], str] = folding.fold
) -> list[Case]:
    """The cases in which all words of a mention are words of some names; none where it stands in their base form.

    The ``sources`` are the names, each with its declension: in Сергія Шойгу a Ukrainian word tells the case. By the
    ``key`` two words are the same: with :func:`resolver.writing.heard.heard` a Russian one tells it in Сєргєя Шойгу.
    """
    words = set(key(shown).split())
    known = list(sources)
    if all(word in {one for name, _ in known for one in key(name).split()} for word in words):
        return []
    told: dict[Case, None] = {}
    for case in CASES:
        # Nobody calls out to a place: Днипре in a Russian text is the locative.
        fitting = (one for one in known if case is not Case.VOCATIVE or one[1].kind != "person")
        forms = (form for name, declension in fitting for form in declension.forms(name, case))
        if words <= {word for form in forms for word in key(form).split()}:
            told[Case.LOCATIVE if case is Case.VOCATIVE else case] = None
    return list(told)


def in_case(name: str, case: Case, shown: str, declension: Declension) -> str:
    """A name in a case; where its language has two forms, in the one that is nearer to what stood there.

    An abbreviation has an ending where the mention has one (ПАОКом, у ВДІКу); what has Russian adjectives in a
    Ukrainian text has no case of its own there, and the mention stays.
    """
    if declension.lang == "uk" and declension.kind != "person" and _has_russian_adjective(name):
        return shown
    if name.isalpha() and name.isupper() and name[-1].lower() not in _VOWELS and _WITH_ENDING.fullmatch(shown):
        written = inflect_name(name.lower(), declension.lang, case, "organisation")
        return name + written.removeprefix(name.lower()) if written.startswith(name.lower()) else name
    return min(declension.forms(name, case), key=lambda form: _apart(shown, form))


def _has_russian_adjective(name: str) -> bool:
    """Whether a word of a name ends as a Russian adjective does that a noun follows."""
    endings = WORDS.beginnings("ru", "adjective-ending")
    return any(found[0][_SHORTEST_STEM:].endswith(endings) for found in _FIRST_OF_TWO.finditer(name))


def _unlike(shown: str, form: str) -> tuple[int, int]:
    """How many letters a mention is from a form, and how many of its words are not in it."""
    words = folding.fold(form).split()
    return _apart(shown, form), sum(one not in words for one in folding.fold(shown).split())


def _apart(shown: str, form: str) -> int:
    """How many letters the words of a mention are from the nearest words of a form."""
    words = folding.fold(form).split()
    return sum(min((distance(one, word) for word in words), default=0) for one in folding.fold(shown).split())
