"""What says that a name is a place's rather than a building's or a body's: a dateline, or a word for its sort."""

from __future__ import annotations

from pathlib import Path

from resolver.annotation.spans.span import Span
from resolver.annotation.words.before_places import before_places
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.tokens import Tokens, folded
from resolver.language.inflection import Case
from resolver.language.inflection.grammar import DECLINING
from resolver.language.names.tables import UseTable

_TABLE = UseTable("datelines", Path(__file__).parent / "data", folded=True)

_LAST_DAY = 31
_SHORTEST_SORT = 3


def is_shown_as_place(span: Span, tokens: Tokens, kinds: WordKinds) -> bool:
    """Whether a span heads a dateline or follows a word for a sort of place: БАЙКОНУР, 23 ноября; город Байконур."""
    return heads_dateline(span, tokens, kinds.lang) or _is_behind_sort(span, tokens, kinds)


def is_on_site(span: Span, tokens: Tokens, lang: str) -> bool:
    """Whether a span stands behind the preposition of sites, which towns do not take: на Байконуре, and в Байконуре.

    Hills, islands and waters take it, too. Source: Розенталь, Управление в русском языке; Вихованець, Прийменникова
    система української мови.
    """
    if span.first == 0 or lang not in DECLINING or tokens.texts[span.first - 1].lower() != "на":
        return False
    return span.may_be(Case.LOCATIVE)


def is_inside(span: Span, tokens: Tokens) -> bool:
    """Whether a span stands in the locative behind a preposition that says where something is: в Иванове."""
    return tokens.word_before(span.first).lower() in before_places("inside") and span.may_be(Case.LOCATIVE)


def heads_dateline(span: Span, tokens: Tokens, lang: str) -> bool:
    """Whether a span begins a line and has the day of a month right behind it."""
    gap, at = tokens.gaps[span.first], span.last + 1
    if (span.first and "\n" not in gap) or gap.strip(" \n") or at + 1 >= len(tokens) or tokens.gaps[at] != ", ":
        return False
    first, second = tokens.texts[at : at + 2]
    if tokens.gaps[at + 1] not in (" ", ". "):
        return False
    day, month = (first, second) if first.isdecimal() else (second, first)
    if not day.isdecimal() or len(day) > len(str(_LAST_DAY)) or not 0 < int(day) <= _LAST_DAY:
        return False
    return folded(month) in _TABLE.words(lang, "month")


def _is_behind_sort(span: Span, tokens: Tokens, kinds: WordKinds) -> bool:
    if span.first == 0 or tokens.gaps[span.first] != " ":
        return False
    before = tokens.texts[span.first - 1]
    return len(before) >= _SHORTEST_SORT and kinds.is_place_word(before)  # с is a preposition before it is a village
