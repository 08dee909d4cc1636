"""Institutional terms as newspapers in other languages than the texts' own have them: Sicherheitsdienst, ministero.

The tables ``foreign-terms`` and ``foreign-nationalities`` have the words, one of each for every group of languages,
``foreign-paradigms.tsv`` how their adjectives change.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from resolver.language.names.tables import rows, values

GROUPS = {
    "": ("de", "fr", "es", "it", "pl", "nl", "cs"),
    "-north": ("sv", "no", "da", "fi", "et", "lv", "lt"),
    "-south": ("pt", "ro", "hu", "sk", "sl", "hr", "el"),
    "-east": ("bg", "sr", "mk", "be", "az", "kk"),
}
"""What the names of a group's tables end with, and the languages that are their columns."""

FOREIGN = tuple(lang for langs in GROUPS.values() for lang in langs)

_TABLES = ("foreign-terms", "foreign-nationalities")
_ADJECTIVE = "~"
_FIRST_PART = "-"
_NOTHING = "-"


def foreign_forms(tables: tuple[str, ...] = _TABLES) -> Iterator[tuple[str, str, str]]:
    """The forms that stand as words of names, without their marks: each with the key of its term and its language."""
    for key, lang, form in _cells(tables):
        if not form.endswith(_FIRST_PART):
            yield key, lang, form.removesuffix(_ADJECTIVE)


def first_parts() -> Iterator[tuple[str, str, str]]:
    """What German and Dutch compounds begin with (``Sicherheits``), each with the key of its term and its language."""
    for key, lang, form in _cells(_TABLES):
        if form.endswith(_FIRST_PART):
            yield key, lang, form.removesuffix(_FIRST_PART)


def inflected_adjectives() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every adjective of the tables with the forms that it takes in its language besides: ``ukrainisch``."""
    for _, lang, form in _cells(_TABLES):
        if form.endswith(_ADJECTIVE):
            word = form.removesuffix(_ADJECTIVE)
            yield word, forms_of_adjective(word, lang)


def forms_of_adjective(word: str, lang: str) -> tuple[str, ...]:
    """The forms of an adjective besides the one that it is cited in; none where the language has no such paradigm."""
    fitting = [(end, ends) for end, ends in _paradigms().get(lang, ()) if word.endswith(end)]
    if not fitting:
        return ()
    end, ends = max(fitting, key=lambda paradigm: len(paradigm[0]))
    return tuple(word.removesuffix(end) + other for other in ends)


def _cells(tables: tuple[str, ...]) -> Iterator[tuple[str, str, str]]:
    return (
        (row["key"], lang, form)
        for table in tables
        for group, langs in GROUPS.items()
        for row in rows(table + group)
        for lang in langs
        for form in values(row[lang])
    )


@cache
def _paradigms() -> dict[str, list[tuple[str, tuple[str, ...]]]]:
    """By language, the ends of adjectives with those that take their place."""
    found: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for row in rows("foreign-paradigms"):
        end = "" if row["end"] == _NOTHING else row["end"]
        found.setdefault(row["lang"], []).append((end, tuple(values(row["ends"]))))
    return found
