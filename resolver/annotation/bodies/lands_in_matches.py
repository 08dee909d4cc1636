"""Clubs that are called as a mountain range, a land or a water is in its own language: Karpaty beat Vorskla.

English and Turkish texts have their own name for such a land, Carpathians, and another language's for the club. Where
the sentence tells of a match, or a table has points beside the name, it is the club's.
"""

from __future__ import annotations

import re
from pathlib import Path

from resolver.annotation.bodies.sports import words_of_sport
from resolver.annotation.spans.span import Span
from resolver.annotation.words.before_places import before_places
from resolver.annotation.words.tokens import Tokens, folded
from resolver.annotation.words.whereabouts import is_locative
from resolver.descriptions import noun_sorts
from resolver.language.names.sort_groups import sort_group
from resolver.language.names.tables import UseTable

_TABLE = UseTable("shown-clubs", Path(__file__).parent / "data", folded=True)
_LANGUAGES = ("en", "tr")
_LANDS = frozenset(("mountain-range", "mountains", "range", "peninsula"))
_ARTICLE = "the"
_FURTHEST = 15
"""Words to either side that are read of a sentence."""

_POINTS = re.compile("[0-9]{1,3}")


def is_club_like_land(span: Span, tokens: Tokens, lang: str) -> bool:
    """Whether a land's name of one word in another language stands as a club's in a text in English or Turkish."""
    if lang not in _LANGUAGES or span.words > 1 or not _is_foreign(span, lang):
        return False
    if noun_sorts(span.entry.entity).isdisjoint(_LANDS | sort_group("water", "region")):
        return False
    before = tokens.word_before(span.first).lower()
    if before == _ARTICLE or before in before_places("person", lang) or is_locative(tokens.texts[span.first]):
        return False
    return _is_in_table(span, tokens) or _tells_of_match(span, tokens, lang)


def _is_foreign(span: Span, lang: str) -> bool:
    """Whether a name is another language's than the text's, as it is or by a convention."""
    return span.entry.name.lang not in (lang, None) or any(step.kind == "convention" for step in span.evidence)


def _is_in_table(span: Span, tokens: Tokens) -> bool:
    """Whether a name has its place before it and its points behind it: 3. Polissya 39."""
    first, behind = span.first, tokens.following(span.last)
    numbered = first > 0 and tokens.gaps[first] == ". " and _POINTS.fullmatch(tokens.texts[first - 1]) is not None
    return numbered and _POINTS.fullmatch(behind) is not None


def _tells_of_match(span: Span, tokens: Tokens, lang: str) -> bool:
    """Whether a word of the sentence tells of a match."""
    first = last = span.first
    while first > max(span.first - _FURTHEST, 0) and not tokens.opens_sentence(first):
        first -= 1
    while last + 1 < min(span.last + _FURTHEST, len(tokens)) and not tokens.opens_sentence(last + 1):
        last += 1
    told = words_of_sport(lang, ("result", "club")) + _TABLE.beginnings(lang, "match")
    return any(folded(tokens.texts[at]).startswith(told) for at in range(first, last + 1))
