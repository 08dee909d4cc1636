"""Names that a town shares with a river or a sea, where they stand as the water's: на березі Дніпра, через Днепр."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache
from pathlib import Path

from gazetteer.entity import Entity
from resolver.annotation.spans.span import Span
from resolver.annotation.words.before_places import before_places
from resolver.annotation.words.tokens import Tokens
from resolver.descriptions import is_parliament, noun_sorts
from resolver.language.inflection.grammar import Case
from resolver.language.names.sort_groups import sort_group
from resolver.language.names.tables import UseTable
from resolver.language.scripts.folding import fold

_TABLE = UseTable("shores", Path(__file__).parent / "data")
_LANGUAGES = ("en", "ru", "uk")

_FURTHEST_CROSSING = 3
"""So many words before the preposition may have what crosses the water or is in it: мосты переброшены через Днепр."""

_FURTHEST_RELIANCE = 2
"""So many words before the preposition may have the verb or the noun that it belongs to: сосредоточил всё на Днепре."""

_LANDS = frozenset(("mountains", "mountain", "region", "peninsula"))
"""The sorts of places with which a text has the preposition of waters as well: на Урале, на Кубани."""

_FURTHEST_SKY = 10
"""So many words to either side, in the same sentence, may have what is in the sky."""


@cache
def _small(lang: str) -> frozenset[str]:
    """The prepositions that may tell the water right behind them."""
    return frozenset(
        word
        for use in ("along", "behind", "across", "into", "on", "over", "in", "itself")
        for word in _TABLE.words(lang, use)
    )


def may_be_water(tokens: Tokens, first: int, last: int, lang: str) -> bool:
    """Whether anything beside a name, from one token to another, may say that it is a river's or a sea's."""
    if lang not in _LANGUAGES:
        return False
    before = tokens.texts[first - 1].lower() if first else ""
    if before in _small(lang) or before.startswith(_TABLE.beginnings(lang, "of")):
        return True
    return last + 1 < len(tokens.texts) and tokens.texts[last + 1].startswith(_TABLE.beginnings(lang, "doing"))


def is_rather_water(span: Span, rivals: Mapping[str, Span], tokens: Tokens, lang: str) -> bool:
    """Whether a name that its ``rivals`` share, a river or a sea among them and not this one, stands as the water's."""
    if span.words > 1 or is_water(span.entry.entity) or not _stands_as_water(span, tokens, lang):
        return False
    return any(is_water(rival.entry.entity) for rival in rivals.values())


def is_waters_short_name(
    span: Span, rivals: Mapping[str, Span], in_full: Collection[str], tokens: Tokens, lang: str
) -> bool:
    """Whether a name that a body or a lesser town shares with a water is that one's, which the document names in full.

    ``in_full`` are the IDs of the waters that it does; quotation marks and words for soldiers are the body's: «Азов».
    """
    waters = [one.entry.entity for key, one in rivals.items() if key in in_full] if in_full else []
    if not waters or span.words > 1:
        return False
    entity, first = span.entry.entity, span.first
    if is_water(entity) or tokens.texts[first].isupper() or tokens.in_quotes(first, span.last):
        return False
    if tokens.word_before(first).lower().startswith(_TABLE.beginnings(lang, "soldiers")):
        return False
    if entity.kind != "place":
        return True
    inside = tokens.word_before(first).lower() in before_places("inside")  # в Азов, в Азове
    return not inside and all(entity.prominence < one.prominence for one in waters)


def is_acting_parliament(span: Span, rivals: Mapping[str, Span], tokens: Tokens, lang: str) -> bool:
    """Whether a name that a water shares with a parliament has a verb behind it for what that does: Сейм ухвалив."""
    behind = tokens.following(span.last)
    if not behind.startswith(_TABLE.beginnings(lang, "acting")) or span.readings or not is_water(span.entry.entity):
        return False
    return any(is_parliament(rival.entry.entity) for rival in rivals.values())


def is_water(entity: Entity) -> bool:
    """Whether a place's description or one of its names says that it is a water: Bosphorus, Азовское море."""
    if entity.kind != "place":
        return False
    if not sort_group("water").isdisjoint(noun_sorts(entity)):
        return True
    return any(not _sorts().isdisjoint(fold(name.text).split()) for name in entity.names if " " in name.text)


@cache
def _sorts() -> frozenset[str]:
    """The words for waters in all languages."""
    return frozenset(sort for lang in _LANGUAGES for sort in _TABLE.words(lang, "sorts"))


def _stands_as_water(span: Span, tokens: Tokens, lang: str) -> bool:
    """Whether the words around a name say that it is a river's or a sea's."""
    first = span.first
    if not span.readings and tokens.following(span.last).startswith(_TABLE.beginnings(lang, "doing")):
        return True
    if first == 0 or tokens.gaps[first] != " ":
        return False
    before = tokens.texts[first - 1].lower()
    if before in _TABLE.words(lang, "itself") and tokens.gaps[first - 1] == " ":
        first -= 1
        before = tokens.texts[first - 1].lower() if first else ""
    cases = {reading.case for reading in span.readings}
    if before in _TABLE.words(lang, "along") or (
        Case.GENITIVE in cases and before.startswith(_TABLE.beginnings(lang, "of"))
    ):
        return True
    if Case.LOCATIVE in cases and before in _TABLE.words(lang, "on") and _is_on_water(span, tokens, lang):
        return True
    if Case.INSTRUMENTAL in cases and before in _TABLE.words(lang, "behind"):
        return True
    if Case.LOCATIVE in cases and before in _TABLE.words(lang, "in") and _is_in_water(tokens, first - 1, lang):
        return True
    if before in _TABLE.words(lang, "across"):
        return _begins(
            tokens, range(max(first - 1 - _FURTHEST_CROSSING, 0), first - 1), _TABLE.beginnings(lang, "crossing")
        )
    if before in _TABLE.words(lang, "into"):
        return _begins(tokens, range(max(first - 2, 0), first - 1), _TABLE.beginnings(lang, "flowing"))
    return before in _TABLE.words(lang, "over") and not _is_under_sky(tokens, first, _TABLE.beginnings(lang, "sky"))


def _is_on_water(span: Span, tokens: Tokens, lang: str) -> bool:
    """Whether a place with the preposition of waters is one: towns have another, mountains and lands the same.

    A verb or a noun that has the preposition itself may be of anything: сосредоточились на Днепре.
    """
    before = range(max(span.first - 1 - _FURTHEST_RELIANCE, 0), span.first - 1)
    if _begins(tokens, before, _TABLE.beginnings(lang, "reliance")):
        return False
    if noun_sorts(span.entry.entity).isdisjoint(_LANDS):
        return True
    built = range(max(span.first - 1 - _FURTHEST_CROSSING, 0), span.first - 1)
    return _begins(tokens, built, _TABLE.beginnings(lang, "built"))


def _is_in_water(tokens: Tokens, at: int, lang: str) -> bool:
    """Whether the words before a preposition say that something is in the water, or how high the water stands."""
    first = at
    while first > max(at - _FURTHEST_CROSSING, 0) and not tokens.opens_sentence(first):
        first -= 1
    places = range(first, at)
    if _begins(tokens, places, _TABLE.beginnings(lang, "within")):
        return True
    for place in places:
        if place and tokens.texts[place].lower() in _TABLE.words(lang, "water"):
            return tokens.texts[place - 1].lower().startswith(_TABLE.beginnings(lang, "level"))
    return False


def _begins(tokens: Tokens, places: range, beginnings: tuple[str, ...]) -> bool:
    """Whether one of the words at some places begins in one of some ways."""
    return any(tokens.texts[at].lower().startswith(beginnings) for at in places)


def _is_under_sky(tokens: Tokens, at: int, beginnings: tuple[str, ...]) -> bool:
    """Whether the sentence around a token has something that is in the sky."""
    first = last = at
    while first > max(at - _FURTHEST_SKY, 0) and not tokens.opens_sentence(first):
        first -= 1
    while last + 1 < min(at + _FURTHEST_SKY, len(tokens)) and not tokens.opens_sentence(last + 1):
        last += 1
    return _begins(tokens, range(first, last + 1), beginnings)
