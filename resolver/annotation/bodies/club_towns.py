"""Clubs and firms of one name, told apart by the town behind them: «Торпедо» из Нижнего Новгорода, «Динамо» (Минск).

The adjective of a town before a club's name tells them apart as well, and clubs that nobody knows from those of the
name that the gazetteer has: калининградский «Локомотив». So does the town behind one that a text in Latin letters tells
by its town: Shakhtyor Soligorsk is not Shakhtar Donetsk.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from functools import cached_property
from pathlib import Path

from gazetteer.entity import Entity
from resolver.annotation.bodies.sports import is_club
from resolver.annotation.spans.grouping import Grouped
from resolver.annotation.spans.span import Span
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.tokens import Tokens, folded
from resolver.descriptions import noun_sorts
from resolver.language.names.common_words import common_words
from resolver.language.names.tables import UseTable
from resolver.language.scripts.letters import LATIN, script
from resolver.language.scripts.quotation_marks import OPENING

_TABLE = UseTable("club-towns", Path(__file__).parent / "data")
_TOWNS = frozenset(("city", "town", "centre", "capital"))
"""What descriptions call the towns whose clubs are told so; a republic's adjective is of all its towns' clubs."""


class ClubTowns:
    """The towns right beside names in one document; ``grouped`` are its spans by stretch of text and entity.

    ``adjectives`` are the tokens that are adjectives of places, with the entities; ``kinds`` says what other words are.
    """

    def __init__(
        self,
        tokens: Tokens,
        grouped: Grouped,
        adjectives: Iterable[tuple[int, Entity]],
        kinds: WordKinds,
    ) -> None:
        self._tokens = tokens
        self._grouped = grouped
        self._adjectives: dict[int, set[str]] = defaultdict(set)
        for at, entity in adjectives:
            if not _TOWNS.isdisjoint(noun_sorts(entity)):
                self._adjectives[at].add(entity.id)
        self._kinds = kinds
        self._lang = kinds.lang
        self._from = _TABLE.words(kinds.lang, "from")

    @cached_property
    def _towns(self) -> dict[int, set[str]]:
        """The IDs of the places that may begin at a token."""
        towns: dict[int, set[str]] = defaultdict(set)
        for span in self._grouped.places:
            towns[span.first].add(span.entry.entity.id)
        return towns

    def tell_another(self, span: Span, rivals: Collection[Span]) -> bool:
        """Whether the town behind a name of several organisations is that of another of them."""
        if len(rivals) == 1 or any(one.entry.entity.kind != "organisation" for one in rivals):
            return False
        towns = self._behind(span.last)
        if not towns or not towns.isdisjoint(span.entry.entity.related):
            return False
        return any(not towns.isdisjoint(one.entry.entity.related) for one in rivals)

    def is_before_another(self, span: Span) -> bool:
        """Whether another town, or a name that may be one's, stands right behind what other languages call a club.

        In the text's language the club's own name ends in its town.
        """
        tokens, entity, at = self._tokens, span.entry.entity, span.last + 1
        if span.words > 1 or span.suffix or span.entry.name.lang in (self._lang, None) or not is_club(entity):
            return False
        preferred = entity.preferred(self._lang)
        if preferred is None or " " not in preferred.text or script(preferred.text) != LATIN:
            return False
        if at >= len(tokens) or tokens.gaps[at] != " ":
            return False
        behind = tokens.texts[at].partition("'")[0]
        known = folded(behind) in common_words(self._lang) or self._kinds.is_title(behind)
        return at in self._towns or (behind.istitle() and not known)

    def adjective_tells_another(self, span: Span) -> bool:
        """Whether the adjective of a town stands before a club's name, and none of its own."""
        towns = self._adjectives.get(span.first - 1)
        if not towns or span.words > 1 or not is_club(span.entry.entity):
            return False
        if not any(one.startswith("place:") for one in span.entry.entity.related):
            return False
        gap = self._tokens.gaps[span.first]
        named = gap == " " if self._tokens.texts[span.first].isupper() else gap[:-1] == " " and gap[-1] in OPENING
        return named and towns.isdisjoint(span.entry.entity.related)

    def _behind(self, last: int) -> set[str]:
        """The IDs of the towns that stand right behind a token: in brackets, or behind `from`."""
        texts, gaps = self._tokens.texts, self._tokens.gaps
        at = last + 1
        if at >= len(texts):
            return set()
        if gaps[at].endswith(" ("):
            return self._towns.get(at, set())
        if texts[at] in self._from and gaps[at].endswith(" ") and at + 1 < len(texts) and gaps[at + 1] == " ":
            return self._towns.get(at + 1, set())
        return set()
