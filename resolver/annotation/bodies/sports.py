"""Clubs, and the words by which a text tells of the sport that one plays: Anadolu Efes the club, not the brewery."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable
from functools import cache, cached_property, lru_cache
from pathlib import Path

from gazetteer.entity import Entity
from resolver.annotation.spans.span import Span
from resolver.annotation.words.tokens import Tokens, folded
from resolver.descriptions import nouns_of
from resolver.language.names.institutions import terms_in
from resolver.language.names.sort_groups import sort_group
from resolver.language.names.tables import rows, values
from resolver.language.names.term_words import words_of
from resolver.of_entity import of_entity

_DATA = Path(__file__).parent / "data"

_SPORT, _RESULT = "sport", "result"
_OF_SPORT = frozenset(("athlete", "coach", "sports-official"))

_FURTHEST = 30
"""Words beyond which the name of a sport says nothing of a club."""

_FEWEST_OF_REPORT = 2
_OF_REPORT = 0.5
"""How near a sport is told of that a text has twice or more, however far from a club's name."""

_ANY = frozenset(("club",))

_BODIES, _BODIES_AND_PLACES = frozenset(("organisation",)), frozenset(("organisation", "place"))

_NEAR = 15.0
"""Words over which it loses most of its say (1/e)."""


@cache
def _words(lang: str) -> dict[str, tuple[str, ...]]:
    """The beginnings of a language's words for what sorts of clubs do, of ``data/sports.tsv``."""
    return {row["key"]: tuple(values(row["words"])) for row in rows("sports", _DATA) if row["lang"] == lang}


@of_entity
def club_sorts(entity: Entity) -> frozenset[str]:
    """The keys of the sorts of clubs that an entity's names say it is, and its description of what sport.

    That of a club of many sports says nothing of the one that a text tells of.
    """
    return _sorts(tuple([name.text for name in entity.names])) | (_described(entity) - _ANY)


@of_entity
def is_club(entity: Entity) -> bool:
    """Whether an entity's names or its description say that it is a club."""
    return entity.kind == "organisation" and bool(club_sorts(entity) or _described(entity))


def _described(entity: Entity) -> frozenset[str]:
    return _sorts(nouns_of(entity)[:1])


@lru_cache(maxsize=1 << 14)
def _sorts(texts: tuple[str, ...]) -> frozenset[str]:
    """The keys of the sorts of clubs that texts say, each a name or a noun: an ice hockey club is of hockey."""
    found = frozenset(key for text in texts for span in terms_in(words_of(text)) for key in span.keys)
    clubs = found & sort_group("club")
    return clubs | (sort_group("club") & {f"{key}-club" for key in found}) if clubs else clubs


def is_of_sport(entity: Entity) -> bool:
    """Whether a person is known for sport alone."""
    return bool(entity.roles) and all(role.role in _OF_SPORT for role in entity.roles)


def words_of_sport(lang: str, keys: Iterable[str]) -> tuple[str, ...]:
    """How the words of a language begin that tell of some sports, by the keys of ``data/sports.tsv``."""
    return tuple(word for key in keys for word in _words(lang).get(key, ()))


def tells_of_sport(tokens: Tokens, lang: str) -> bool:
    """Whether a text has a word of any sport."""
    beginnings = _words(lang).get(_SPORT, ())
    return any(text.lower().startswith(beginnings) for text in tokens.texts)


def is_its_sport_near(span: Span, tokens: Tokens, lang: str) -> bool:
    """Whether words near a span tell of the sport that its club plays."""
    return is_sport_near(span, club_sorts(span.entry.entity) - _ANY, tokens, lang, _FURTHEST)


def is_sport_near(span: Span, keys: Iterable[str], tokens: Tokens, lang: str, furthest: int) -> bool:
    """Whether one of so many words before a span, or about as many behind it, tells of one of some sports."""
    told = words_of_sport(lang, keys)
    near = tokens.texts[max(span.first - furthest, 0) : span.last + furthest]
    return bool(told) and any(folded(text).startswith(told) for text in near)


class SportWords:
    """The words of one document that tell of sports."""

    def __init__(self, tokens: Tokens, lang: str) -> None:
        self._tokens = tokens
        self._lang = lang
        self._places: dict[tuple[str, ...], list[int]] = {}

    @cached_property
    def tell(self) -> bool:
        """Whether the document has a word of any sport."""
        return tells_of_sport(self._tokens, self._lang)

    def leave_untold(self, span: Span) -> bool:
        """Whether a club is called for short, as no name that the gazetteer lists, in a text that tells of no sport."""
        entity, text = span.entry.entity, span.entry.text
        if span.words > 1 or not is_club(entity) or any(name.text == text for name in entity.names):
            return False
        told = words_of_sport(self._lang, (*club_sorts(entity), _RESULT))
        return not self.tell and not self._begun_with(told)

    def nearness(self, span: Span, rivals: Collection[Span]) -> float:
        """From 0 to 1: how near they tell of the sport of a club, which shares its name with other organisations."""
        if len(rivals) == 1 or not _words(self._lang):
            return 0.0
        # a place has no quotation marks, so that it is no rival within them: «Оболонь»
        told_apart = _BODIES_AND_PLACES if self._tokens.in_quotes(span.first, span.last) else _BODIES
        if any(one.entry.entity.kind not in told_apart for one in rivals):
            return 0.0
        sorts = club_sorts(span.entry.entity)
        if sorts and not any(is_club(one.entry.entity) for one in rivals if one is not span):
            sorts |= _ANY  # any sport tells «Ахмат», the club, from the battalion
        beginnings = words_of_sport(self._lang, sorts)
        if not beginnings:
            return 0.0
        places = self._begun_with(beginnings)
        near = min((abs(at - span.first) for at in places), default=_FURTHEST + 1)
        # what a report says at its head or its end it says of all between
        of_report = _OF_REPORT if len(places) >= _FEWEST_OF_REPORT and sorts - _ANY else 0.0
        return of_report if near > _FURTHEST else max(of_report, math.exp(-near / _NEAR))

    def _begun_with(self, beginnings: tuple[str, ...]) -> list[int]:
        """The places of the words that begin so."""
        places = self._places.get(beginnings)
        if places is None:
            texts = self._tokens.texts
            places = [at for at, text in enumerate(texts) if folded(text).startswith(beginnings)] if beginnings else []
            self._places[beginnings] = places
        return places
