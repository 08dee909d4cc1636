"""Names that a district or a town shares with the body called after it, where they stand as the place's: Beşiktaş."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cached_property
from pathlib import Path

from gazetteer.entity import Entity
from resolver.annotation.spans.grouping import Grouped
from resolver.annotation.spans.span import Span
from resolver.annotation.words.before_places import before_places
from resolver.annotation.words.tokens import Tokens, folded
from resolver.annotation.words.whereabouts import is_locative
from resolver.language.names.tables import UseTable

_TABLE = UseTable("districts", Path(__file__).parent / "data", folded=True)

_LANGUAGES = ("en", "tr")
"""The languages of texts in which a body does not stand where a place does: in Beşiktaş, Beşiktaş'ta."""

_FURTHEST_OWNED = 2
"""So many words behind the genitive may have what it is the genitive of: Beşiktaş'ın Abbasağa Mahallesi."""

_FURTHEST_LIVED = 3
"""So many words to either side of a name may say that people live or stay there: two hotels in Çankaya."""

_FURTHEST_SPORT = 30
"""So many words to either side may tell of clubs."""


class Districts:
    """Finds in one document the names that are rather a district's than the body's that is called after it."""

    def __init__(self, tokens: Tokens, grouped: Grouped, lang: str) -> None:
        self._tokens = tokens
        self._grouped = grouped
        self._lang = lang

    def are_meant(self, span: Span, rivals: Collection[Span]) -> bool:
        """Whether a name of one word, which its ``rivals`` share, is the district's by what stands around it."""
        if span.words > 1 or self._lang not in _LANGUAGES:
            return False
        if self._is_shown(span) or self._is_in_its_town(span, rivals):
            return True
        if not _is_placed(span, self._tokens, self._lang) and not self._is_beside_others(span, rivals):
            return False
        return not self._tells_of_sport(span)

    def are_lived_in(self, span: Span) -> bool:
        """Whether people live or stay where a name of one word stands as a place's, and not in a building or a port."""
        if span.words > 1 or not _is_placed(span, self._tokens, self._lang, "person"):
            return False
        lived, opens = _TABLE.beginnings(self._lang, "lived"), self._tokens.opens_sentence
        first = span.first
        while first > max(span.first - 1 - _FURTHEST_LIVED, 0) and not opens(first):
            first -= 1
        end = span.last + 1
        while end < min(span.last + 1 + _FURTHEST_LIVED, len(self._tokens)) and not opens(end):
            end += 1
        beside = (at for at in range(first, end) if not span.first <= at <= span.last)
        return any(folded(self._tokens.texts[at]).startswith(lived) for at in beside)

    def _is_shown(self, span: Span) -> bool:
        """Whether a word beside a name says what sort of place it is, or stands in the place's genitive."""
        tokens, lang, at = self._tokens, self._lang, span.last + 1
        behind = [folded(text) for text in tokens.texts[at : at + _FURTHEST_OWNED]]
        if behind and tokens.gaps[at] == " ":
            if (
                not span.suffix
                and _TABLE.beginnings(lang, "behind")
                and behind[0].startswith(_TABLE.beginnings(lang, "behind"))
            ):
                return True
            if span.suffix[-1:] == "n" and any(one.startswith(_TABLE.beginnings(lang, "owned")) for one in behind):
                return True
        texts, first = tokens.texts, span.first
        return (
            lang == "en"
            and first > 1
            and texts[first - 1] == "of"
            and folded(texts[first - 2]) in _TABLE.words(lang, "of")
        )

    def _is_in_its_town(self, span: Span, rivals: Collection[Span]) -> bool:
        """Whether the town of a district stands right before its name: İstanbul Beşiktaş'ta."""
        before = self._places.get(span.first - 1) if self._tokens.gaps[span.first] == " " else None
        return before is not None and before.id in _towns(rivals)

    def _is_beside_others(self, span: Span, rivals: Collection[Span]) -> bool:
        """Whether a name stands beside another district of the same town in a list: Kadıköy ve Beşiktaş."""
        towns = _towns(rivals)
        beside = (self._places.get(at) for at in self._beside_in_list(span))
        return any(one is not None and not towns.isdisjoint(one.related) for one in beside)

    def _beside_in_list(self, span: Span) -> Iterator[int]:
        """The tokens next to a name in a list: those before and behind a comma or a word for `and`."""
        tokens, joining = self._tokens, _TABLE.words(self._lang, "and")
        for step, at in ((-1, span.first - 1), (1, span.last + 1)):
            if 0 <= at < len(tokens):
                yield (
                    at if tokens.gaps[max(at, at - step)] == ", " else at + step if tokens.texts[at] in joining else -1
                )

    def _tells_of_sport(self, span: Span) -> bool:
        """Whether the text tells of clubs around a name."""
        sport, texts = _TABLE.beginnings(self._lang, "sport"), self._tokens.texts
        around = texts[max(span.first - _FURTHEST_SPORT, 0) : span.last + 1 + _FURTHEST_SPORT]
        return any(folded(text).startswith(sport) for text in around)

    @cached_property
    def _places(self) -> dict[int, Entity]:
        """The tokens at which a name begins or ends that is a place's and nothing else's, with the place."""
        spans = self._grouped.spans
        others = {at for span in spans if span.entry.entity.kind != "place" for at in (span.first, span.last)}
        return {
            at: span.entry.entity for span in self._grouped.places for at in (span.first, span.last) if at not in others
        }


def _towns(rivals: Collection[Span]) -> set[str]:
    """The places that the places among some spans belong to."""
    return {whole for one in rivals if one.entry.entity.kind == "place" for whole in one.entry.entity.related}


def _is_placed(span: Span, tokens: Tokens, lang: str, use: str = "unreviewed") -> bool:
    """Whether a name stands where a place does: Beşiktaş'ta, in Beşiktaş; ``use``: behind which prepositions."""
    if lang == "tr":
        return is_locative(tokens.texts[span.last])
    before = tokens.texts[span.first - 1].lower() if span.first and tokens.gaps[span.first] == " " else ""
    return before in before_places(use, lang)
