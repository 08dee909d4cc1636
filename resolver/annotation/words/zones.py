"""What a text has of titles: `Dışişleri Bakanı` is an office, not the ministry, and `Sözcüsü` no newspaper."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path

from resolver.annotation.spans.span import Span
from resolver.annotation.weights import VARIED
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.tokens import Tokens, folded
from resolver.language import inflection
from resolver.language.names.tables import UseTable
from resolver.language.names.titles import title_key, titles
from resolver.language.scripts.folding import fold

_TABLE = UseTable("offices-in-bodies", Path(__file__).parent / "data", folded=True)
_LANG = "tr"
"""The language whose titles follow what they are in."""


@cache
def _by_first() -> dict[str, list[tuple[str, ...]]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for words in titles():
        if len(words) > 1:
            found.setdefault(words[0], []).append(words)
    return found


@lru_cache(maxsize=1 << 14)
def _turkish_bases(word: str) -> frozenset[str]:
    return frozenset((fold(word), *(fold(one.base) for one in inflection.strip_suffixes(word))))


def heads_it(tokens: Tokens, institution: int, last: int) -> bool:
    """Whether a title that ends at ``last`` is of who heads what ends at ``institution``, or speaks for it."""
    bases = _turkish_bases(tokens.texts[last])
    if institution + 2 == last:
        head = folded(tokens.texts[last - 1]) in _TABLE.words(_LANG, "head")
        return head and not _TABLE.words(_LANG, "deputy").isdisjoint(bases)
    return institution + 1 == last and not _TABLE.words(_LANG, "officer").isdisjoint(bases)


def is_ministers(tokens: Tokens, last: int) -> bool:
    """Whether a title that ends at a token is a minister's, whose ministry has another last word: Dışişleri Bakanı."""
    return not _TABLE.words(_LANG, "minister").isdisjoint(_turkish_bases(tokens.texts[last]))


def title_zones(tokens: Tokens, lang: str) -> list[tuple[int, int]]:
    """The first and last tokens of every title of two words or more, less the acronym before it: BM Genel Sekreteri."""
    if lang != _LANG:
        return []
    starts = _by_first()
    zones: list[tuple[int, int]] = []
    first = {text: starts[folded(text)] for text in set(tokens.texts) if folded(text) in starts}
    for at in [at for at, text in enumerate(tokens.texts) if text in first]:
        for words in first[tokens.texts[at]]:
            end = at + len(words)
            if end > len(tokens):
                continue
            inner = all(fold(one.text) == word for one, word in zip(tokens[at : end - 1], words, strict=False))
            if inner and words[-1] in _turkish_bases(tokens[end - 1].text):
                behind_acronym = tokens.texts[at].isupper() and not tokens.texts[at + 1].isupper()
                zones.append((at + behind_acronym, end - 1))
    return zones


def is_rather_title(span: Span, word: str, kinds: WordKinds) -> bool:
    """Whether a Turkish word is a title as it stands, and a name by its suffix: AKP Sözcüsü is no newspaper Sözcü.

    What is a name by another convention only need be no more than a title's form: Valisi is not Wales.
    """
    if kinds.lang != "tr" or "'" in word:
        return False
    return title_key((folded(word),)) is not None or (span.cost >= VARIED and bool(kinds.title_keys(word)))
