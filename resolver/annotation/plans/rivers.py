"""Rivers that texts call without the word for their sort where they stand as rivers: the Dnipro, на Вятке.

In English they have the article, as no town has; in Russian and Ukrainian a preposition that towns have not, or seldom.
"""

from __future__ import annotations

from pathlib import Path

from gazetteer.entity import Name
from gazetteer.provenance import is_collected
from resolver.annotation.words.tokens import Tokens
from resolver.entries import Entry
from resolver.index import split
from resolver.language.names.tables import UseTable
from resolver.language.scripts.folding import fold

_TABLE = UseTable("rivers", Path(__file__).parent / "data")
_NAME_AND_SORT = 2
_LANGUAGES = ("en", "ru", "uk")


def is_short_river(tokens: Tokens, at: int, before: frozenset[str], lang: str) -> bool:
    """Whether the name of a river at a token stands behind what must stand before it.

    Behind the article it stands before no noun that it might belong to.
    """
    if at == 0 or tokens.gaps[at] != " " or tokens.texts[at - 1].lower() not in before:
        return False
    if lang != "en":
        return True
    if tokens.behind(at).startswith("-"):
        return False  # the Moscow-backed officials
    following = tokens.following(at)
    if "'" in tokens.texts[at] or not following or following in _TABLE.words("en", "behind"):
        return True
    return following.islower() and following not in _TABLE.words("en", "land") and _is_on_river(tokens, at - 1)


def _is_on_river(tokens: Tokens, article: int) -> bool:
    """Whether what stands before an article is said of rivers alone: on the bank of the Dnipro, crossed the Dnipro."""
    before = tokens.word_before(article).lower()
    if before == "of":
        return tokens.word_before(article - 1).lower() in _TABLE.words("en", "of-rivers")
    return before in _TABLE.words("en", "river-before")


def short_river(entry: Entry, word: str) -> tuple[Entry, frozenset[str]] | None:
    """A reviewed river's name less the word for its sort, where that leaves a folded word, and what must stand before.

    That is the last word in English and the first one in the other languages. None where an editor has ruled it out.
    """
    lang = entry.name.lang
    if entry.entity.kind != "place" or lang not in _LANGUAGES or is_collected(entry.name):
        return None
    shown = split(entry.name.text)
    if len(shown) != _NAME_AND_SORT:
        return None
    name, sort = shown if lang == "en" else reversed(shown)
    if fold(sort) not in _TABLE.words(lang, "sorts") or fold(name) != word or name in entry.entity.never:
        return None
    return Entry(entry.entity, Name(name, lang, "short"), name), _TABLE.words(lang, "before")
