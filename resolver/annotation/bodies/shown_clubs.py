"""Clubs by the names of their towns, where a report shows the club: on loan from Roma, Krasnodar 2, Roma'yı 2-0 yendi.

English and Turkish texts have no quotation marks round clubs. A town's name is a club's there only where the words
beside it are of those that are said of clubs, in a text that tells of sport.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from functools import cached_property
from pathlib import Path

from resolver.annotation.bodies.sports import SportWords, is_club
from resolver.annotation.spans.grouping import Grouped
from resolver.annotation.spans.span import Span
from resolver.annotation.strangers.other_things import BESIDE
from resolver.annotation.weights import WEIGHTS
from resolver.annotation.words.conjunctions import conjunctions
from resolver.annotation.words.tokens import Tokens, folded
from resolver.annotation.words.whereabouts import is_locative
from resolver.language.names.tables import UseTable
from resolver.language.scripts.folding import fold

_TABLE = UseTable("shown-clubs", Path(__file__).parent / "data", folded=True)
_LANGUAGES = ("en", "tr")

_GOALS = re.compile("[0-9]{1,2}")
_RESULT = re.compile("[-–:]")
"""What stands between the goals of two sides."""

_POINTS = re.compile("[0-9]{1,3}")

_LONGEST_PLAYER = 3
"""Words of the name of who scored: Monaco'da Mike James 17 sayı üretti."""

_FURTHEST_PLAYER = 4
"""Words from a club's name to the noun for who plays there: the former Barcelona and Galatasaray midfielder."""


class ShownClubs:
    """The clubs of one document that it shows beside names which they share with their towns.

    ``is_name`` tells the folded names that the gazetteer lists; ``grouped`` are its spans by stretch of text
    and entity.
    """

    def __init__(
        self,
        tokens: Tokens,
        grouped: Grouped,
        lang: str,
        is_name: Callable[[str], bool],
    ) -> None:
        self._tokens = tokens
        self._grouped = grouped
        self._lang = lang
        self._is_name = is_name
        self._sport = SportWords(tokens, lang)

    def weigh(self, span: Span, rivals: Collection[Span]) -> float:
        """What words for clubs and for sport say for or against a body's name that it shares with its ``rivals``."""
        is_clubs = is_club(span.entry.entity)
        if not is_clubs and len(rivals) == 1:
            return -WEIGHTS.another_sort if self._is_called_club(span) else 0.0
        odds = WEIGHTS.sport * self._sport.nearness(span, rivals)
        if self._is_called_club(span):
            odds += WEIGHTS.sport if is_clubs else -WEIGHTS.another_sort
        elif self._sport.leave_untold(span):
            odds -= WEIGHTS.another_sort
        towns = self._has_towns_name(span, rivals) or self._is_untold_of_town(span, rivals)
        if is_clubs and (towns or self._is_inside(span, rivals)) and not self.show(span):
            odds -= WEIGHTS.another_sort
        return odds

    def _is_inside(self, span: Span, rivals: Collection[Span]) -> bool:
        """Whether an English text has something in what is a place as well: a club in Milan, but a stake in Milan."""
        tokens, at = self._tokens, span.first - 1
        if self._lang != "en" or at < 0 or len(rivals) == 1 or tokens.gaps[span.first] != " ":
            return False
        if tokens.texts[at] not in _TABLE.words("en", "inside") or _is_own(span):
            return False
        held = tokens.word_before(at) in _TABLE.words("en", "held")
        return not held and any(rival.entry.entity.kind == "place" for rival in rivals)

    def _has_towns_name(self, span: Span, rivals: Collection[Span]) -> bool:
        """Whether a club is called, by a name that it has not in the gazetteer, as a place there is.

        ``rivals`` are what else its word may name, itself included; other bodies are told from it by the sport.
        """
        entity, text = span.entry.entity, span.entry.text
        if self._lang not in _LANGUAGES or span.words > 1:
            return False
        if any(name.text == text for name in entity.names):
            return False
        if any(rival.entry.entity.kind == "place" for rival in rivals):
            return True
        bodies = sum(rival.entry.entity.kind == "organisation" for rival in rivals)
        return bodies == 1 and self._is_name(fold(text))

    def _is_untold_of_town(self, span: Span, rivals: Collection[Span]) -> bool:
        """Whether a club's further name is a place's as well in a text that tells of no sport: Milan Fashion Week."""
        if self._lang not in _LANGUAGES or span.words > 1 or self._sport.tell:
            return False
        return not _is_own(span) and any(rival.entry.entity.kind == "place" for rival in rivals)

    def show(self, span: Span) -> bool:
        """Whether the words beside a name of one word are said of a club."""
        if self._lang not in _LANGUAGES or span.words > 1 or not self._sport.tell:
            return False
        if self._lang == "tr" and is_locative(self._tokens.texts[span.first]):
            return self._has_scorer(span)
        if self._is_behind_words(span) or self._is_before_words(span) or self._has_player(span):
            return True
        return self._is_led(span) or self._is_they(span) or self._is_listed(span)

    def _is_called_club(self, span: Span) -> bool:
        """Whether a word for clubs stands before a name in quotation marks: ФК «Оболонь» is no brewery."""
        tokens, first = self._tokens, span.first
        before = tokens.texts[first - 1] if first and tokens.gaps[first][:1] == " " else ""
        return before in BESIDE.words(self._lang, "club-before") and tokens.in_quotes(first, span.last)

    def _is_behind_words(self, span: Span) -> bool:
        tokens, at = self._tokens, span.first - 1
        if at < 0 or tokens.gaps[span.first] != " ":
            return False
        before = folded(tokens.texts[at])
        if before in _TABLE.words(self._lang, "before"):
            return True
        if not at or tokens.gaps[at] != " " or before not in _TABLE.words(self._lang, "link"):
            return False
        return folded(tokens.texts[at - 1]) in _TABLE.words(self._lang, "linked")

    def _is_before_words(self, span: Span) -> bool:
        tokens, at = self._tokens, span.last + 1
        if at >= len(tokens) or tokens.gaps[at][-1:] != " ":
            return False
        behind = folded(tokens.texts[at])
        if _GOALS.fullmatch(behind) is not None:
            return self._is_result(at)
        return tokens.gaps[at] == " " and not self._is_owned(span) and self._is_one_of(behind, "behind")

    def _is_result(self, at: int) -> bool:
        """Whether the number at a token is of goals: Krasnodar 2; Karpaty 3 Polissya 0; Roma'yı 2-0."""
        tokens, behind = self._tokens, at + 1
        if behind == len(tokens):
            return True
        gap = tokens.gaps[behind]
        if _RESULT.fullmatch(gap.strip()) is not None:
            return _GOALS.match(tokens.texts[behind]) is not None
        return gap[:1] in ";,.)" or "\n" in gap or tokens.texts[behind][0].isupper()

    def _has_player(self, span: Span) -> bool:
        """Whether a noun for who plays for a club follows, with other names between or none."""
        tokens = self._tokens
        if span.suffix:
            return False
        for at in range(span.last + 1, min(span.last + 1 + _FURTHEST_PLAYER, len(tokens))):
            word = tokens.texts[at]
            if tokens.gaps[at] != " ":
                return False
            if self._is_one_of(folded(word), "player"):
                return True
            if not word[0].isupper() and word not in _TABLE.words(self._lang, "joining"):
                return False
        return False

    def _is_led(self, span: Span) -> bool:
        """Whether somebody scored most of an English side: Mike James led Monaco with 17."""
        tokens, at = self._tokens, span.last + 1
        if tokens.word_before(span.first) not in _TABLE.words(self._lang, "led") or at + 1 >= len(tokens):
            return False
        return tokens.texts[at] == "with" and _POINTS.fullmatch(tokens.texts[at + 1]) is not None

    def _is_they(self, span: Span) -> bool:
        """Whether an English text has a side in the plural, as it has no town: Monaco reached their first final."""
        verb = self._tokens.following(span.last)
        if span.suffix or verb not in _TABLE.words(self._lang, "verb"):
            return False
        return self._tokens.following(span.last + 1) == "their"

    def _has_scorer(self, span: Span) -> bool:
        """Whether a Turkish text says in what side somebody scored: Monaco'da Mike James 17 sayı üretti."""
        tokens = self._tokens
        for at in range(span.last + 1, min(span.last + 2 + _LONGEST_PLAYER, len(tokens))):
            if tokens.gaps[at] != " ":
                return False
            if _POINTS.fullmatch(tokens.texts[at]) is not None:
                return at > span.last + 1 and self._is_one_of(folded(tokens.following(at)), "points")
            if not tokens.texts[at][0].isupper():
                return False
        return False

    def _is_listed(self, span: Span) -> bool:
        """Whether a name stands in a list beside another that is a club's alone: Roma, Beşiktaş and Efes."""
        tokens, first, behind = self._tokens, span.first, span.last + 1
        if span.suffix or folded(tokens.word_before(first)) in _TABLE.words(self._lang, "where"):
            return False
        joining = conjunctions(self._lang)
        if behind < len(tokens) and tokens.gaps[behind] == " " and tokens.texts[behind] in joining:
            return behind + 1 in self._clubs
        last = self._clubs.get(behind) if behind < len(tokens) and tokens.gaps[behind] == ", " else None
        return last is not None and (tokens.gaps[last + 1 : last + 2] == [", "] or tokens.following(last) in joining)

    @cached_property
    def _clubs(self) -> dict[int, int]:
        """The first tokens of names that are clubs' and nothing else's, with their last ones."""
        return {
            one.first: one.last
            for rivals in self._grouped.values()
            if all(is_club(span.entry.entity) for span in rivals.values())
            for one in rivals.values()
        }

    def _is_one_of(self, word: str, use: str) -> bool:
        """Whether a folded word has a use; a Turkish one goes on with its suffixes."""
        if self._lang == "tr":
            return word.startswith(_TABLE.beginnings("tr", use))
        return word in _TABLE.words(self._lang, use)

    def _is_owned(self, span: Span) -> bool:
        """Whether an English name is in the possessive: Rome's play at the festival."""
        return self._lang == "en" and bool(span.suffix)


def _is_own(span: Span) -> bool:
    """Whether a name is what its bearer is called first of all, as Beşiktaş is the club's, and no further one."""
    return span.entry.text in [one.text for one in span.entry.entity.names if one.type is None]
