"""Everyday words that are names, too: at the start of a sentence a capital letter proves nothing for them."""

from __future__ import annotations

from functools import cache

from resolver.language.kept import worked_out
from resolver.language.names.tables import rows, values
from resolver.language.scripts.folding import fold

_SHORTEST_VERB = 4


@cache
def common_words(lang: str) -> frozenset[str]:
    """The folded everyday words of a language that are also somebody's or some place's name, in any form.

    Those of the closed classes are all there, whatever names may come: but, который, ancak.
    """
    return frozenset(word for word, _ in worked_out("common words", _by_language).get(lang, ()))


@cache
def common_base_forms(lang: str) -> frozenset[str]:
    """Those of the everyday words that are base forms: козак, but not песков (the genitive plural of песок)."""
    return frozenset(word for word, base in worked_out("common words", _by_language).get(lang, ()) if base)


@cache
def calendar_words(lang: str) -> frozenset[str]:
    """The folded words that a language writes with a capital though they name nobody: Monday, Mayıs."""
    return frozenset(
        fold(word) for row in rows("calendar-words") if row["lang"] == lang for word in values(row["words"])
    )


def _by_language() -> dict[str, list[tuple[str, bool]]]:
    """The folded everyday words of each language, and whether each is a base form."""
    found: dict[str, list[tuple[str, bool]]] = {}
    for row in rows("common-words"):
        found.setdefault(row["lang"], []).append((fold(row["word"]), not row["note"].startswith("form of")))
    for row in rows("closed-class-words"):
        found.setdefault(row["lang"], []).extend((fold(word), True) for word in values(row["words"]))
    return found


@cache
def _verb_endings(lang: str) -> tuple[str, ...]:
    return tuple(ending for row in rows("verb-endings") if row["lang"] == lang for ending in values(row["endings"]))


@cache
def _verbs(lang: str) -> frozenset[str]:
    return frozenset(word for row in rows("verb-endings") if row["lang"] == lang for word in values(row["verbs"]))


def looks_like_verb(word: str, lang: str) -> bool:
    """Whether a word may be the finite verb of a person, as in `Песков добавил`: what a name is followed by."""
    folded = fold(word)
    return folded in _verbs(lang) or (len(folded) > _SHORTEST_VERB and folded.endswith(_verb_endings(lang)))
