"""Small words of names: particles of persons' names, and function words that identify nobody."""

from __future__ import annotations

from functools import cache

from resolver.language.names.tables import rows, values
from resolver.language.scripts.folding import fold

_SILENT = ("de", "fr")
"""The languages whose acronyms have no letters of function words."""


@cache
def particles() -> frozenset[str]:
    """Folded particles of persons' names: ``von``, ``оглы``, ``al``."""
    return frozenset(fold(row["form"]) for row in rows("particles"))


@cache
def leading_particles() -> frozenset[str]:
    """Folded particles that stand before what they belong to, so that none ends a name: ``von``, ``al``, ``san``."""
    before = ("nobiliary", "article", "filiation", "conjunction")
    return frozenset(fold(row["form"]) for row in rows("particles") if row["kind"] in before)


@cache
def filiations() -> frozenset[str]:
    """Folded words that stand between a person's name and the father's: ``bin``, ``ibn``, ``bint``."""
    return frozenset(fold(row["form"]) for row in rows("particles") if row["kind"] == "filiation")


@cache
def honorifics() -> frozenset[str]:
    """Folded honorifics that stand behind a given name: ``bey``, ``paşa``, ``хан``."""
    return frozenset(fold(row["form"]) for row in rows("particles") if row["kind"] == "honorific-suffix")


@cache
def filial_words() -> frozenset[str]:
    """Folded words that make the father's name before them a patronymic: ``оглы``, ``oğlu``, ``qızı``."""
    return frozenset(fold(row["form"]) for row in rows("particles") if row["kind"] == "patronymic")


@cache
def ordinals() -> frozenset[str]:
    """Folded words that tell one bearer of a family's name from another: ``jr``, ``iii``, ``старший``."""
    return frozenset(fold(row["form"]) for row in rows("particles") if row["kind"] == "ordinal")


@cache
def ordinal_endings(lang: str) -> frozenset[str]:
    """Folded endings that a language writes behind the figures of an ordinal number: 3-й, 93-ї."""
    return frozenset(
        fold(ending) for row in rows("ordinal-endings") if row["lang"] == lang for ending in values(row["endings"])
    )


@cache
def function_words() -> frozenset[str]:
    """Folded articles, prepositions and conjunctions of the names of things."""
    return frozenset(word for row in rows("function-words") for word in values(row["words"]))


@cache
def letterless_words() -> frozenset[str]:
    """Those of the function words that give no letter to an acronym in their language: de, und, but not of or по."""
    found = {row["lang"]: frozenset(values(row["words"])) for row in rows("function-words")}
    silent = (words for lang, words in found.items() if lang in _SILENT)
    return frozenset[str]().union(*silent)
