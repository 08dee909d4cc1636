"""Common nouns and acronyms that keep names apart: what bears a name in quotation marks, and what is no name."""

from __future__ import annotations

from functools import cache

from resolver.language.names.tables import rows, values
from resolver.language.scripts.folding import fold


@cache
def works(lang: str) -> frozenset[str]:
    """The folded nouns of a language, in their base forms: фильм, вакцина, крейсер."""
    return frozenset(fold(noun) for row in rows("works") if row["lang"] == lang for noun in values(row["nouns"]))


@cache
def vessels(lang: str) -> frozenset[str]:
    """Those of them that are ships: крейсер, ледокол."""
    of_ships = (row for row in rows("works") if (row["lang"], row["kind"]) == (lang, "vessel"))
    return frozenset(fold(noun) for row in of_ships for noun in values(row["nouns"]))


@cache
def common_acronyms(lang: str) -> frozenset[str]:
    """The folded acronyms of a language that are common nouns, and so nobody's name: СМИ, ВВП."""
    return frozenset(fold(row["acronym"]) for row in rows("common-acronyms") if row["lang"] == lang)
