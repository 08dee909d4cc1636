"""A noun in the plural that regions share, behind the last of them: Саратовской и Пензенской областей."""

from __future__ import annotations

from functools import cache

from resolver.language.inflection import Case
from resolver.language.inflection.grammar import CASES
from resolver.language.names.tables import rows, values
from resolver.language.scripts.folding import fold
from resolver.writing.cases import Declension
from resolver.writing.newspapers import DATA


def is_shared(shown: str, source: str, declension: Declension) -> bool:
    """Whether the noun at the end of a mention is in the plural, and the name ``source`` in the singular."""
    return bool(_cases(shown, source, declension))


def with_shared_noun(base: str, shown: str, source: str, declension: Declension, written: Declension) -> str | None:
    """A name in the case of a mention whose noun is in the plural; None where no table has its own noun.

    ``source`` is the name that was found, which declines by ``declension``, ``base`` the one to write, by ``written``.
    """
    cases = _cases(shown, source, declension)
    plural = _plurals(written.lang).get(base.rpartition(" ")[2])
    if not cases or plural is None:
        return None
    words = written.forms(base, cases[0])[0].rpartition(" ")[0]
    return f"{words} {plural[CASES.index(cases[0])]}"


def _cases(shown: str, source: str, declension: Declension) -> list[Case]:
    """The cases of the mention; none where the noun is in the singular, or in no table."""
    words, _, noun = fold(shown).rpartition(" ")
    plural = _plurals(declension.lang).get(source.rpartition(" ")[2])
    if plural is None or any(fold(shown) == fold(form) for case in CASES for form in declension.forms(source, case)):
        return []
    found = [case for case, form in zip(CASES, plural, strict=False) if fold(form) == noun]
    return [case for case in found if fold(declension.forms(source, case)[0]).rpartition(" ")[0] == words]


@cache
def _plurals(lang: str) -> dict[str, list[str]]:
    return {row[lang]: values(row[f"{lang}_plural"]) for row in rows("shared-nouns", DATA)}
