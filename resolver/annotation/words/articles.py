"""Where in a text an Arabic article stands before a family name: al-Sisi, es-Sisi."""

from __future__ import annotations

from resolver.annotation.spans.ties import TIES
from resolver.annotation.words.tokens import Tokens, folded
from resolver.language.names.arabic_articles import articles, articles_alone


def has_article(tokens: Tokens, at: int) -> bool:
    """Whether an article is tied to the word at a token, or may belong to it: аш-Шараа, al Sharaa."""
    before = folded(tokens.word_before(at))
    if before not in articles():
        return False
    gap = tokens.gaps[at]
    return gap == "-" or (gap in TIES and before in articles_alone())
