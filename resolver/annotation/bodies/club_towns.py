"""Clubs and firms of one name, told apart by the town behind them: «Торпедо» из Нижнего Новгорода, «Динамо» (Минск).

The adjective of a town before a club's name tells them apart as well. Both tell clubs that nobody knows from those of
the name that the gazetteer has: калининградский «Локомотив», «Спартак» из Трнавы. So does the town behind one that a
text in Latin letters tells by its town: Shakhtyor Soligorsk is not Shakhtar Donetsk.
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

_SETTLEMENTS = frozenset((*_TOWNS, "village", "settlement", "suburb", "place"))
"""What descriptions call whatever clubs are from; a populated place is one that nobody has reviewed."""

_FURTHEST_MOVING = 4
"""So many words around a club and a town may have the verb for coming from there: вернулся «Спартак» из Казани."""

_DASHES = ("-", "–", "—")


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

    @cached_property
    def _places(self) -> dict[int, list[Entity]]:
        """The places that may begin at a token."""
        places: dict[int, list[Entity]] = defaultdict(list)
        for span in self._grouped.places:
            places[span.first].append(span.entry.entity)
        return places

    def tell_another(self, span: Span, rivals: Collection[Span]) -> bool:
        """Whether the town behind a name of several organisations is that of another of them."""
        if len(rivals) == 1 or any(one.entry.entity.kind != "organisation" for one in rivals):
            return False
        towns = self._behind(span.last)
        if not towns or not towns.isdisjoint(span.entry.entity.related):
            return False
        return any(not towns.isdisjoint(one.entry.entity.related) for one in rivals)

    def tell_unknown(self, span: Span) -> bool:
        """Whether a club in quotation marks has behind it a town that is not its own: «Спартак» із Трнави.

        It is not where something or somebody came from: вернулся «Спартак» из Казани, перешёл в «Спартак» из Тулы; nor
        where a match is played: «Зенит» — «Спартак» (Казань).
        """
        tokens, club, first = self._tokens, span.entry.entity, span.first
        if span.words > 1 or not is_club(club) or not tokens.in_quotes(first, span.last):
            return False
        at = town_behind(tokens, span.last, self._lang)
        if at is None:
            return False
        bracketed = tokens.gaps[at].endswith("(")
        if self._has_venue(span) if bracketed else self._is_left(span, at):
            return False
        places = self._places.get(at)
        if places is None:
            return not bracketed and self._is_unknown_town(at)
        return all(_is_settlement(place) and not _may_be_home(place, club) for place in places)

    def _is_unknown_town(self, at: int) -> bool:
        """Whether a word behind `from` may be a town that the gazetteer lacks, and is no league: из Бундеслиги."""
        text = self._tokens.texts[at]
        if not text.istitle() or not self._kinds.is_unknown(text) or folded(text) in common_words(self._lang):
            return False
        if self._tokens.following(at).istitle():
            return False
        return not any(league in text.lower() for league in _TABLE.words(self._lang, "league"))

    def _is_left(self, span: Span, at: int) -> bool:
        """Whether somebody or something comes from the town at a token, be it to the club before it."""
        tokens, moving = self._tokens, _TABLE.beginnings(self._lang, "moving")
        if tokens.word_before(span.first).lower() in _TABLE.words(self._lang, "to") and not span.readings:
            return True
        near = range(max(span.first - _FURTHEST_MOVING, 0), min(at + _FURTHEST_MOVING, len(tokens)))
        return any(tokens.texts[one].lower().startswith(moving) for one in near)

    def _has_venue(self, span: Span) -> bool:
        """Whether the town in brackets is where a match is played: the first side has none behind it."""
        before = self._tokens.gaps[span.first]
        return any(dash in before for dash in _DASHES) and ")" not in before

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
        return at in self._places or (behind.istitle() and not known)

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
        at = town_behind(self._tokens, last, self._lang)
        return set() if at is None else {place.id for place in self._places.get(at, ())}


def town_behind(tokens: Tokens, last: int, lang: str) -> int | None:
    """The token right behind a name where its town would begin: in brackets, or behind `from`; None elsewhere."""
    texts, gaps, at = tokens.texts, tokens.gaps, last + 1
    if at >= len(texts):
        return None
    if gaps[at].endswith(" ("):
        return at
    told = texts[at] in _TABLE.words(lang, "from") and gaps[at].endswith(" ")
    return at + 1 if told and at + 1 < len(texts) and gaps[at + 1] == " " else None


def _is_settlement(place: Entity) -> bool:
    """Whether a place's description says that it is one that clubs are from, and no country or region."""
    return not _SETTLEMENTS.isdisjoint(noun_sorts(place))


def _may_be_home(place: Entity, club: Entity) -> bool:
    """Whether a club may be at home in a place, as far as the gazetteer says where it is."""
    if place.id in club.related or any(one.text in own.text for one in place.names for own in club.names):
        return True
    if place.countries and club.countries and set(place.countries).isdisjoint(club.countries):
        return False
    homes = [one for one in club.related if one.startswith("place:")]
    return not homes or not set(place.related).isdisjoint(homes)
