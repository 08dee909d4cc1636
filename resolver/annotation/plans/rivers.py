"""Rivers that English texts call without the word for their sort, behind the article: the Dnipro, which is no town."""

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
_SORT = "river"


def is_short_river(tokens: Tokens, at: int, before: frozenset[str]) -> bool:
    """Whether the name of a river at a token stands behind the article and before no noun that it might belong to."""
    if at == 0 or tokens.gaps[at] != " " or tokens.texts[at - 1].lower() not in before:
        return False
    if tokens.behind(at).startswith("-"):
        return False  # the Moscow-backed officials
    following = tokens.following(at)
    return "'" in tokens.texts[at] or not following or following in _TABLE.words("en", "behind")


def short_river(entry: Entry, word: str) -> tuple[Entry, frozenset[str]] | None:
    """A reviewed river's English name less `River`, where that leaves a folded word, and what must stand before it.

    None where an editor has ruled that out.
    """
    if entry.entity.kind != "place" or entry.name.lang != "en" or is_collected(entry.name):
        return None
    shown = split(entry.name.text)
    if len(shown) != _NAME_AND_SORT or fold(shown[1]) != _SORT or fold(shown[0]) != word:
        return None
    if shown[0] in entry.entity.never:
        return None
    return Entry(entry.entity, Name(shown[0], "en", "short"), shown[0]), _TABLE.words("en", "before")
