"""The Arabic article before a family name, which each convention spells otherwise or leaves out: al-Sisi, es-Sisi."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from resolver.annotation.ties import TIES
from resolver.annotation.tokens import Tokens, folded
from resolver.language.names.tables import rows, values
from resolver.language.scripts.folding import fold

_DATA = Path(__file__).parent / "data"


@cache
def _articles(use: str) -> frozenset[str]:
    """The folded forms of a column of ``data/arabic-articles.tsv``."""
    return frozenset(fold(form) for row in rows("arabic-articles", _DATA) for form in values(row[use]))


@cache
def articles() -> frozenset[str]:
    """The folded spellings of the article."""
    return _articles("articles")


def has_article(tokens: Tokens, at: int) -> bool:
    """Whether an article is tied to the word at a token, or may belong to it: аш-Шараа, al Sharaa."""
    before = folded(tokens.texts[at - 1]) if at else ""
    if before not in articles():
        return False
    gap = tokens.gaps[at]
    return gap == "-" or (gap in TIES and before in _articles("alone"))
