"""Which countries a text names where: what decides whose ministry or service is meant."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable
from functools import lru_cache

from gazetteer.entity import Entity
from resolver.annotation.plans.atlas import atlas
from resolver.annotation.plans.homes import Homes
from resolver.annotation.spans.grouping import Grouped
from resolver.annotation.spans.span import BARE, FULL, Span
from resolver.annotation.words.tokens import Tokens
from resolver.language.names.anglophone import COUNTRY_OF_STATES, words_of_state
from resolver.language.names.institutions import terms_in
from resolver.language.scripts.detection import CYRILLIC_LANGUAGES
from resolver.language.scripts.folding import fold

Adjective = tuple[int, frozenset[str]]
"""Where an adjective of a place stands, and the countries that it is of."""

_NEAR = 40.0
"""Words over which a country's name loses most of its say (1/e)."""

_ANYWHERE = 0.1
"""What a country's name says however far it stands: a text on Moldova means Moldova's court at its end, too."""

_SAY = tuple(_ANYWHERE + math.exp(-apart / _NEAR) for apart in range(10 * int(_NEAR)))
"""What a country's name says over so many words; over more, what it does anywhere."""

_BEHIND = 0.6
"""How much less a country says that is named behind a span than one before it."""

_ENGLISH = ("en",)
_NOWHERE: frozenset[str] = frozenset()

_LONGEST_NAME = 3
"""Words of the names of countries that a gazetteer has none of: the Republic of Kazakhstan."""

_MOST_KEPT = 1 << 13
_MOST_VOTES = 80
_LEAST_SAY = 0.01
_ADJECTIVE_VOTES = 3

LEAD = 1.5
"""How many times as much a country is named as others that says against them whose a body is."""


class Countries:
    """The countries of a document: by token where they are named, and as votes."""

    def __init__(
        self, tokens: Tokens, grouped: Grouped, adjectives: Iterable[tuple[int, Entity]], homes: Homes, lang: str
    ) -> None:
        self._tokens = tokens
        self._follow = lang != "tr"  # Dışişleri Bakanlığı Suriye'ye ...: whose it is stands before it
        named = [(at, homes.of(entity)) for at, entity in adjectives]
        whole = [span for span in grouped.places if homes.is_country(span.entry.entity)]
        self._at = _names(whole, named, homes)
        # behind a noun an adjective belongs to the next one: матч Евролиги петербуржцы проведут
        self._behind = _names(whole, (), homes) if lang in CYRILLIC_LANGUAGES else self._at
        self._from = {span.first: (homes.of(span.entry.entity), span.last) for span in whole}
        votes = sorted((*_votes(grouped, named, homes), *_states(tokens, grouped)))
        self._positions = [at for at, _ in votes]
        self._countries = [country for _, country in votes]
        self._said: dict[tuple[int, int], dict[str, float]] = {}

    def beside(self, span: Span) -> set[str]:
        """The countries named right before or right behind a span: whose ministry it is."""
        found = self.before(span)
        if self._follow and span.last + 1 < len(self._tokens) and self._tokens.gaps[span.last + 1] == " ":
            found |= self._behind.get(span.last + 1, _NOWHERE) or _of_name_behind(self._tokens.texts[span.last + 1])
            found |= self.of_whom(span)
        return found

    def before(self, span: Span) -> set[str]:
        """The countries named right before a span, by a noun or an adjective."""
        if span.first == 0 or self._tokens.gaps[span.first] not in (" ", "'s "):
            return self._dotted(span.first - 1) if span.first and self._tokens.gaps[span.first] == ". " else set()
        return {*self._at.get(span.first - 1, ()), *_of_unknown(self._tokens.texts[span.first - 1])}

    def _dotted(self, last: int) -> set[str]:
        """The country whose acronym ends at a token, with dots between its letters: the U.S. Coast Guard."""
        return {*self._at.get(last, ())} if len(self._tokens.texts[last]) == 1 else set()

    def named_from(self, at: int) -> tuple[frozenset[str], int]:
        """The country named from a token on, and the last token of its name; empty where none is named."""
        return self._from.get(at, (frozenset(), at))

    def of_whom(self, span: Span) -> set[str]:
        """The countries named behind an English `of` or `of the` that stands right behind a span."""
        tokens, at = self._tokens, span.last + 1
        if at >= len(tokens) or tokens.texts[at] != "of" or tokens.gaps[at] != " ":
            return set()
        at += 2 if at + 1 < len(tokens) and tokens[at + 1].text == "the" else 1
        if at >= len(tokens) or any(one.gap != " " for one in tokens[at - 1 : at + 1]):
            return set()
        if at in self._at:
            return self._at[at]
        words = tokens.run(at, _LONGEST_NAME)
        if words_of_state(words):
            return {COUNTRY_OF_STATES}
        names = (fold(" ".join(words[:size])) for size in range(len(words), 0, -1))
        return {code for name in names if words[0][0].isupper() and (code := atlas().named(name)) is not None}

    def share(self, countries: Collection[str], span: Span) -> float | None:
        """The share of the countries named near a span that are among some; None where none is named."""
        if not countries:
            return None
        says = self._says(span)
        whole = sum(says.values())
        return sum(says[code] for code in says if code in countries) / whole if whole > _LEAST_SAY else None

    def leading(self, none_of: Collection[str], span: Span, lead: float = LEAD) -> set[str]:
        """The countries that are named near a span ``lead`` times as much as any of some."""
        says = self._says(span)
        least = max(_LEAST_SAY, lead * max((says[code] for code in none_of if code in says), default=0.0))
        return {code for code, said in says.items() if said > least}

    def _says(self, span: Span) -> dict[str, float]:
        """How much each country has to say where a span stands, the more the nearer it is named."""
        key = span.first, span.last
        known = self._said.get(key)
        if known is not None:
            return known
        says = self._said[key] = defaultdict(float)
        middle = bisect_left(self._positions, span.first)
        for at in range(max(0, middle - _MOST_VOTES), min(len(self._positions), middle + _MOST_VOTES)):
            position = self._positions[at]
            if not span.first <= position <= span.last:
                apart = position - span.first
                if apart > 0:
                    says[self._countries[at]] += _BEHIND * (_SAY[apart] if apart < len(_SAY) else _ANYWHERE)
                else:
                    says[self._countries[at]] += _SAY[-apart] if -apart < len(_SAY) else _ANYWHERE
        return says


@lru_cache(maxsize=_MOST_KEPT)
def _of_unknown(word: str) -> frozenset[str]:
    """The country that a word before a body says, which no gazetteer has: Hungarian, венгерский, a noun in English."""
    if word.isascii():
        return _of_term(word.partition("'")[0], _ENGLISH) if word[0].isupper() else _NOWHERE
    return _of_term(word, CYRILLIC_LANGUAGES) if word.islower() else _NOWHERE


@lru_cache(maxsize=_MOST_KEPT)
def _of_name_behind(word: str) -> frozenset[str]:
    """The country whose name behind a body is no gazetteer's: МИД Венгрии."""
    return _NOWHERE if word.isascii() or not word.istitle() else _of_term(word, CYRILLIC_LANGUAGES)


def _of_term(word: str, langs: Collection[str]) -> frozenset[str]:
    spans = [span for span in terms_in((fold(word),)) if span.is_country]
    return frozenset(country for span in spans if not span.languages.isdisjoint(langs) for country in span.countries)


def _names(whole: Iterable[Span], adjectives: Iterable[Adjective], homes: Homes) -> dict[int, set[str]]:
    """The countries that the text names at a token, by name (the spans that are names of countries) or adjective."""
    found: dict[int, set[str]] = defaultdict(set)
    for span in whole:
        countries = homes.of(span.entry.entity)
        found[span.first].update(countries)
        found[span.last].update(countries)
    for at, countries in adjectives:
        found[at].update(countries)
    return found


def _states(tokens: Tokens, grouped: Grouped) -> list[tuple[int, str]]:
    """Where a federal state stands behind a town and a comma, that the gazetteer has nothing for."""
    texts, gaps = tokens.texts, tokens.gaps
    known: set[int] | None = None
    found: list[tuple[int, str]] = []
    for at in [at for at in tokens.capitals if gaps[at] == ", " and texts[at][0].isupper()]:
        if words_of_state(tokens.run(at, _LONGEST_NAME)):
            if known is None:
                known = {span.first for span in grouped.spans}
            if at not in known:
                found.append((at, COUNTRY_OF_STATES))
    return found


def _votes(grouped: Grouped, adjectives: Iterable[Adjective], homes: Homes) -> list[tuple[int, str]]:
    """Where the document names a country, or something that is of one country alone.

    What stands inside somebody's full name does not count: Песков of Дмитрий Песков is no case of Пески, and Мединский
    no adjective of Medina. Whom a full name has introduced is of one country by the family name alone, too.
    """
    votes: list[tuple[int, str]] = []
    inside = {at for span in grouped.full for at in span.tokens}
    introduced = {span.entry.entity.id for span in grouped.full}
    for rivals in grouped.values():
        span, *others = rivals.values()
        known = [one for one in rivals.values() if one.form == BARE and one.entry.entity.id in introduced]
        if len(known) == 1 and span.first not in inside:
            votes += [(span.first, country) for country in homes.of(known[0].entry.entity)]
            continue
        if span.first in inside and all(one.form != FULL for one in rivals.values()):
            continue
        entity = span.entry.entity
        own = homes.of(entity)
        if len(own) != 1 or (others and any(homes.of(other.entry.entity) != own for other in others)):
            continue
        if span.form == FULL or entity.kind != "person":
            votes += [(span.first, country) for country in own] * (2 if entity.kind == "place" else 1)
    for at, own in adjectives:
        if len(own) == 1 and at not in inside:
            votes += [(at, country) for country in own] * _ADJECTIVE_VOTES
    return votes
