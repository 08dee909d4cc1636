"""Spaceports by the names of their towns, in texts that have nothing of what is done there.

В Плесецке построят больницу tells of the town, as long as the text has no rocket anywhere.
"""

from __future__ import annotations

from pathlib import Path

from resolver.annotation.places.datelines import is_inside
from resolver.annotation.spans.span import Span
from resolver.annotation.words.tokens import Tokens, folded
from resolver.descriptions import heads_of
from resolver.language.names.tables import UseTable
from resolver.language.scripts.detection import CYRILLIC_LANGUAGES

_TABLE = UseTable("sites", Path(__file__).parent / "data", folded=True)
_SORTS = ("cosmodrome",)
"""The keys of such sites, by which the table has words for what is done there; an airport is called so anywhere."""


def is_untold_site(span: Span, tokens: Tokens, lang: str) -> bool:
    """Whether a site's name of one word stands where a town's would, in a text that tells of no site of the sort."""
    if lang not in CYRILLIC_LANGUAGES or span.words > 1 or not is_inside(span, tokens):
        return False
    heads = heads_of(span.entry.entity)
    told = tuple(word for sort in _SORTS if sort in heads for word in _TABLE.beginnings(lang, sort))
    return bool(told) and not any(folded(text).startswith(told) for text in tokens.texts)
