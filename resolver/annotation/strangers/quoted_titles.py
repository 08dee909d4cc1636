"""Quotation marks round several words of which one is a name's: газета «Вечерняя Москва», «Газпром бытовые системы»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from resolver.annotation.plans.atlas import atlas
from resolver.annotation.spans.span import Span
from resolver.annotation.strangers.other_things import BESIDE
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.quotes import is_said
from resolver.annotation.words.tokens import Tokens, folded
from resolver.descriptions import heads_of
from resolver.language.names.common_words import common_words, looks_like_verb
from resolver.language.names.small_words import function_words
from resolver.language.names.sort_groups import sort_group
from resolver.language.scripts.quotation_marks import CLOSED_BY

_LONGEST_TITLE = 5
_MARK_BEHIND_SPACE = 2
_ROUTE = (" – ", " — ", " - ")
"""What stands between the two ends of a route."""

_IN_SPEECH = frozenset("?!…")
"""What ends a sentence of speech, and stands in a title at its end alone."""

_OWN_SORTS = sort_group("business")
"""The sorts that a firm's name may have beside it, and still be the firm's: «Метинвест Холдинг»."""

_TITLE_CASE = ("en", "tr")
"""The languages in whose titles all words but small ones have capitals."""

ADJECTIVE = {
    "ru": re.compile("[а-яё]{2,}(?:ая|яя|ый|ий|ой|ое|ее)"),
    "uk": re.compile("[а-яіїєґ']{2,}(?:ий|ій|[нвклртмц]а|ня|[нвклртмц]е|нє)"),
}
"""The ending of an adjective that stands before a noun in the nominative: Вечерняя Москва."""


@cache
def _small_words() -> frozenset[str]:
    """The folded words that titles have small: function words, and English ones beside those of the names of things."""
    return function_words() | BESIDE.words("en", "title-small")


class QuotedTitles:
    """The titles in quotation marks of one document; ``chosen`` are the spans of all names that it has."""

    def __init__(self, tokens: Tokens, kinds: WordKinds, chosen: Sequence[Span]) -> None:
        self._tokens = tokens
        self._lang = kinds.lang
        self._kinds = kinds
        self._begun = frozenset(span.first for span in chosen)
        self._bodies = frozenset(at for one in chosen if one.entry.entity.kind == "organisation" for at in one.tokens)
        self._lands = frozenset(
            one.first
            for one in chosen
            if one.words == 1 and one.entry.entity.kind == "place" and not one.readings and not one.suffix
        )

    def hold(self, span: Span) -> bool:
        """Whether a name shares quotation marks with other words that are a title: газета «Вечерняя Москва».

        A name that stands in its grammar there is still itself: партия «Объединение за Мали».
        """
        tokens = self._tokens
        quoted = self._quoted(span)
        if quoted is None:
            return False
        first, last = quoted
        if self._lang in _TITLE_CASE and self._is_in_title_case(span, first, last):
            return True
        if any(tokens.gaps[at].strip(" -–—") for at in range(first + 1, last + 1)):
            return False
        if not tokens.in_quotes(first, last):
            return False  # a sentence: «Москва молчит.»
        if any(tokens.gaps[at] in _ROUTE for at in range(first + 1, last + 1)):
            return False  # поїзд «Київ – Варшава»
        if self._is_all_capitals(span, first, last):
            return True
        if span.first == first:
            if (
                first == 0
                or len(tokens.gaps[first]) != _MARK_BEHIND_SPACE
                or tokens.gaps[first][0] != " "
                or span.suffix
            ):
                return False
            before = tokens[first - 1]
            return self._kinds.is_titled(before.text.lower() if before.opens_sentence else before.text)
        adjective = ADJECTIVE.get(self._lang)
        agrees = adjective is not None and adjective.fullmatch(tokens.texts[first].lower()) is not None
        return agrees and (last, first + 1) == (span.last, span.first) and not span.readings

    def hold_body(self, span: Span) -> bool:
        """Whether a body's name shares quotation marks with words that make another's of it: «Сибур Арена».

        Words that say but the body's sort do not: «Метинвест Холдинг»; nor do those of what somebody says of it:
        «Газпром выставит счёт».
        """
        tokens, quoted = self._tokens, self._quoted(span)
        if self._lang not in ADJECTIVE or quoted is None or tokens.texts[span.first].isupper():
            return False
        first, last = quoted
        if any(tokens.gaps[at] not in {" ", "-"} for at in range(first + 1, last + 1)) or not tokens.in_quotes(*quoted):
            return False
        others = [at for at in range(first, last + 1) if not span.first <= at <= span.last]
        if not self._begun.isdisjoint(set(others) - self._lands):
            return False
        texts = [tokens.texts[at] for at in others]
        own = _OWN_SORTS | heads_of(span.entry.entity)
        if all(folded(text) in _small_words() or not own.isdisjoint(self._kinds.sorts(text.lower())) for text in texts):
            return False
        if all(text[0].isupper() for text in texts):
            return not is_said(tokens, last) or common_words(self._lang).isdisjoint(map(folded, texts))
        return span.first == first and all(map(str.islower, texts)) and self._is_firm(first, texts)

    def _is_firm(self, first: int, texts: Sequence[str]) -> bool:
        """Whether a noun for a firm stands before quotation marks, and what they hold is no sentence."""
        before = self._tokens.word_before(first)
        if self._tokens.gaps[first][:-1] != " " or (not self._kinds.sorts(before.lower()) and not before.isupper()):
            return False
        return all(folded(text) not in function_words() and not looks_like_verb(text, self._lang) for text in texts)

    def _quoted(self, span: Span) -> tuple[int, int] | None:
        """The first and the last token of the quotation marks that hold a name and more; None where there are none."""
        tokens, first = self._tokens, None
        for at in range(span.first, max(span.first - _LONGEST_TITLE, -1), -1):
            if tokens.gaps[at][-1:] in CLOSED_BY:
                first = at
                break
        if first is None or not tokens.texts[first][0].isupper():
            return None
        closings = CLOSED_BY[tokens.gaps[first][-1:]]
        behind = range(span.last, min(first + _LONGEST_TITLE, len(tokens)))
        last = next((at for at in behind if any(closing in tokens.behind(at) for closing in closings)), None)
        return None if last is None or (first, last) == (span.first, span.last) else (first, last)

    def _is_in_title_case(self, span: Span, first: int, last: int) -> bool:
        """Whether all that stands in quotation marks is written as titles are: “The Road to Kharkiv”."""
        texts = self._tokens.texts
        if any(not _IN_SPEECH.isdisjoint(self._tokens.gaps[at]) for at in range(first + 1, last + 1)):
            return False  # “Spain? France?” she said
        others = [texts[at] for at in range(first, last + 1) if not span.first <= at <= span.last]
        told = [text for text in others if text[0].isupper() and folded(text) not in function_words()]
        small = (folded(text) in _small_words() for text in others if text[0].islower())
        return bool(told) and all(small)

    def _is_all_capitals(self, span: Span, first: int, last: int) -> bool:
        """Whether all of what stands in quotation marks has capitals, with a name in its base form: «Волга Капитала».

        Russian and Ukrainian titles and sentences have none but the first and those of names. Behind other words the
        name may be whom somebody speaks to, unless the marks stand inside a sentence: мюзикл «Финист Ясный Сокол».
        """
        if self._lang not in ADJECTIVE or span.readings or (first, last) == (span.first, span.last):
            return False
        tokens = self._tokens
        others = [at for at in range(first, last + 1) if not span.first <= at <= span.last]
        bodies = self._bodies if span.first in self._lands else frozenset[int]()
        if not self._begun.isdisjoint(set(others) - bodies) or not all(tokens.texts[at].istitle() for at in others):
            return False
        if span.first == first or tokens.gaps[span.first] == "-":
            return True  # фірма «Смеш-Дніпро»
        if len(tokens.gaps[first]) == _MARK_BEHIND_SPACE and not is_said(tokens, last):
            return True
        # отношении «Данон Россия», пивоваренной
        told = span.first in self._lands and atlas().of_word(tokens.texts[span.first]) is not None
        return told and common_words(self._lang).isdisjoint(folded(tokens.texts[at]) for at in others)
