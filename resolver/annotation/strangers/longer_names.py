"""Names of one word that are a part of a longer one which the gazetteer lacks: a village's, a family's, a league's."""

from __future__ import annotations

import re

from resolver.annotation.places.shores import is_water
from resolver.annotation.plans.atlas import atlas
from resolver.annotation.spans.span import Span
from resolver.annotation.strangers.other_things import BESIDE
from resolver.annotation.strangers.quoted_titles import ADJECTIVE
from resolver.annotation.words.conjunctions import conjunctions
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.prepositions import prepositions
from resolver.annotation.words.tokens import Tokens, folded
from resolver.descriptions import noun_sorts
from resolver.language.inflection import Case
from resolver.language.names.common_words import common_words
from resolver.language.scripts.detection import CYRILLIC_LANGUAGES
from resolver.language.scripts.letters import LATIN, script

_SHORTEST_SORT = 3
_WORDS_OF_ASSEMBLY = 2
_HOUSE_BEFORE = 2
"""Words before a town's in a house's name: the Altındere."""
_MOST_OF_UNION = 3
"""Words between a union and the place that ends its name: Федерация спортивной гимнастики России."""

_ELIDED = re.compile("(?:d|dell|dall|sull|nell)'[A-Z]")
"""Prepositions of Italian and French that lose their vowel before a name."""

_OF_PEOPLE = {
    "ru": re.compile(".+(?:[оеё]в|ей|[ыи]х|ян|щин|ниц)"),
    "uk": re.compile(".+(?:[іїе]в|ей|[иі]х|ян|ок|ниць)"),
}
"""How words in the genitive plural end that say of whom a union is: Союз театральных деятелей России."""

_CONTINENT = frozenset(("continent",))

_ATTRIBUTE = {
    "ru": re.compile("[ыио]й|[ая]я|[ое]е|[ыи]е|[ое]го|[ое]му|[ыиое]м|[ое]й|[ыи]х|[ую]ю|[ыи]ми"),
    "uk": re.compile("[иіо]й|[аяеєіую]|(?:ь?о)(?:го|му)|[иі]м|[иі]х|ь?ою|[иі]ми"),
}
"""How such adjectives end in every case."""

_TIED_ADJECTIVE = {
    "ru": re.compile("[А-ЯЁ][а-яё]+(?:[сц]к|н)(?:[иыо]й|ая|[ое]е|[ыи]е|[ое]го|[ое]му|[ыиое]м|[ыи]х|ую|[ыи]ми)"),
    "uk": re.compile("[А-ЯІЇЄҐ][а-яіїєґ']+(?:[сцз]ьк|н)(?:[иі]й|[аеіу]|о(?:го|му|ї|ю)|им|их|ими)"),
}
"""Adjectives that a hyphen ties to a town's name for a station or another town: Ростов-Главный, in every case."""


def word_behind(tokens: Tokens, span: Span) -> str:
    """The word right behind a span, less what follows its apostrophe; empty where the span has a suffix."""
    at = span.last + 1
    if span.suffix or at >= len(tokens) or tokens.gaps[at] != " ":
        return ""
    return tokens.texts[at].partition("'")[0]


class LongerNames:
    """Finds the longer names in one document; ``begun`` and ``ended`` are the tokens where names that it has do.

    ``regions`` are those where regions begin that stand in the genitive, as what a place lies in.
    """

    def __init__(
        self, tokens: Tokens, kinds: WordKinds, begun: frozenset[int], ended: frozenset[int], regions: frozenset[int]
    ) -> None:
        self._tokens = tokens
        self._regions = regions
        self._lang = kinds.lang
        self._kinds = kinds
        self._begun = begun
        self._ended = ended
        self._small = conjunctions(kinds.lang).union(*(prepositions(kinds.lang, case) for case in Case))

    def is_whose_name(self, span: Span) -> bool:
        """Whether a thing has a place's name in the genitive behind its noun: Лига Европы, University of Leicester."""
        tokens, at = self._tokens, span.first
        if self._lang == "en" and at > 1 and tokens.texts[at - 1] == "of" and tokens.gaps[at] == " ":
            at -= 1
        elif self._lang == "en" or not span.may_be(Case.GENITIVE):
            return False
        if self._is_of_union(at):
            return True
        if not at or tokens.gaps[at] != " ":
            return False
        before = tokens.texts[at - 1]
        if before in BESIDE.words(self._lang, "genitive-before"):
            return True
        is_contest = before.lower() in BESIDE.words(self._lang, "continental-before")
        return is_contest and not _CONTINENT.isdisjoint(noun_sorts(span.entry.entity))

    def in_assembly(self, span: Span) -> bool:
        """Whether a parliamentary assembly has a body's name behind it: Парламентская ассамблея ОДКБ."""
        tokens, at = self._tokens, span.first
        if at < _WORDS_OF_ASSEMBLY or (tokens.gaps[at - 1], tokens.gaps[at]) != (" ", " "):
            return False
        attribute, noun = tokens.texts[at - 2].lower(), tokens.texts[at - 1].lower()
        return noun in BESIDE.words(self._lang, "assembly") and attribute.startswith(
            BESIDE.beginnings(self._lang, "assembly-told-by")
        )

    def _is_of_union(self, at: int) -> bool:
        """Whether what a union's members do stands small between it and its place: Федерація тенісу України."""
        tokens, first = self._tokens, at - 1
        while first > 0 and tokens.gaps[first + 1] == " " and tokens.texts[first].islower():
            first -= 1
        if not 0 < at - 1 - first <= _MOST_OF_UNION or tokens.gaps[first + 1] != " ":
            return False
        if not self._small.isdisjoint(tokens.texts[first + 1 : at]):
            return False  # член Совета Федерации от Республики Алтай
        if tokens.texts[first - 1].istitle() and tokens.gaps[first] == " " and not tokens.opens_sentence(first - 1):
            return False  # Российская Федерация
        union, people = tokens.texts[first], _OF_PEOPLE.get(self._lang)
        if people is not None and union in BESIDE.words(self._lang, "union-of-people"):
            return all(map(people.fullmatch, tokens.texts[first + 1 : at]))
        return union.istitle() and union.startswith(BESIDE.beginnings(self._lang, "union"))

    def in_longer_place(self, span: Span) -> bool:
        """Whether a word for a sort of place has a longer name: village of Nyzhni Brody, посёлок Верхняя Лужанка."""
        tokens, first = self._tokens, span.first
        if self._has_attribute(span) or (span.words == 1 and self._has_town_elided(span)):
            return True
        if self._is_sort_before(first):
            behind = word_behind(self._tokens, span)
            adjective = ADJECTIVE.get(self._lang)
            agrees = adjective is not None and adjective.fullmatch(tokens.texts[first].lower()) is not None
            named = span.last + 1 in self._regions  # у місті Авдіївка Донецької області
            return agrees and not named and span.words == 1 and behind.istitle() and not self._kinds.is_given(behind)
        if first < 1 or span.words > 1 or tokens.gaps[first] != " ":
            return False
        before = tokens.texts[first - 1]
        if not before.istitle() or self._kinds.adjectives(before) or self._kinds.is_place_word(before):
            return False
        return self._is_sort_before(first - 1)

    def _has_attribute(self, span: Span) -> bool:
        """Whether an adjective that tells places of one name apart stands before a place's, or is all that was found.

        Старая Ладога is no Ladoga, nor Малая Северная Двина the Northern Dvina, nor Maloye Chausovo Malé.
        """
        tokens, first = self._tokens, span.first
        if span.words == 1 and self._is_attribute(first):
            return word_behind(tokens, span).istitle()
        if not first or tokens.gaps[first] != " " or not self._is_attribute(first - 1):
            return False
        of_water = BESIDE.beginnings(self._lang, "attribute-of-water")
        return not (is_water(span.entry.entity) and tokens.texts[first - 1].startswith(of_water))

    def _has_town_elided(self, span: Span) -> bool:
        """Whether an Italian or French town's name goes on with an elided preposition: Villanova d'Albenga."""
        tokens, at = self._tokens, span.last + 1
        if span.suffix or at >= len(tokens) or tokens.gaps[at] not in {" ", "-"}:
            return False
        return _ELIDED.match(tokens.texts[at]) is not None

    def _is_attribute(self, at: int) -> bool:
        """Whether a word with a capital inside a sentence is such an adjective by its beginning and its end."""
        text, ends = self._tokens.texts[at], _ATTRIBUTE.get(self._lang)
        if not text.istitle() or self._tokens.opens_sentence(at):
            return False
        if ends is None:
            return text in BESIDE.words(self._lang, "attribute")
        stems = (stem for stem in BESIDE.beginnings(self._lang, "attribute") if text.startswith(stem))
        return any(ends.fullmatch(text, len(stem)) is not None for stem in stems)

    def _is_sort_before(self, at: int) -> bool:
        """Whether a word written small, for a sort of place, stands before a token: в селе, the town of."""
        tokens = self._tokens
        if self._lang == "en" and at > 1 and tokens.texts[at - 1] == "of" and tokens.gaps[at] == " ":
            at -= 1
        if at < 1 or tokens.gaps[at] != " ":
            return False
        word = tokens.texts[at - 1]
        return len(word) >= _SHORTEST_SORT and word.islower() and self._kinds.is_place_word(word)

    def has_adjective_tied(self, span: Span) -> bool:
        """Whether a hyphen ties an adjective with a capital to a place's name, and makes another: Печоры-Псковские."""
        adjective, at = _TIED_ADJECTIVE.get(self._lang), span.last + 1
        if adjective is None or at >= len(self._tokens) or self._tokens.gaps[at] != "-" or at in self._begun:
            return False
        return adjective.fullmatch(self._tokens.texts[at]) is not None

    def in_latin_name(self, span: Span) -> bool:
        """Whether a place's Latin name is a part of a longer one in a Cyrillic text: JSW Steel Italy, Ukraine Facility.

        A sentence that is quoted in another language has small words, and no name in it ends the other.
        """
        tokens = self._tokens
        if self._lang not in CYRILLIC_LANGUAGES or span.suffix or script(tokens.texts[span.last]) != LATIN:
            return False
        first, last = span.first, span.last
        while first and tokens.gaps[first] == " " and script(tokens.texts[first - 1]) == LATIN:
            first -= 1
        while last + 1 < len(tokens) and tokens.gaps[last + 1] == " " and script(tokens.texts[last + 1]) == LATIN:
            last += 1
        if (first, last) == (span.first, span.last) or span.first - 1 in self._ended or span.last + 1 in self._begun:
            return False
        return all(tokens.texts[at][0].isupper() for at in range(first, last + 1))

    def in_surname(self, span: Span) -> bool:
        """Whether a place's name is half of somebody's family name that nobody knows: Ingrid Moscow-Lund."""
        tokens, first, at = self._tokens, span.first, span.last + 1
        if first < 1 or at >= len(tokens) or span.words > 1 or span.suffix or at in self._begun:
            return False
        before = tokens[first - 1]
        if (tokens.gaps[first], tokens.gaps[at]) != (" ", "-") or not tokens.texts[at].istitle():
            return False
        if not before.text.istitle() or self._kinds.is_given(before.text):
            return before.text.istitle()
        kinds = self._kinds
        known = kinds.is_title(before.text) or kinds.adjectives(before.text) or not kinds.is_unknown(before.text)
        return not known and not before.opens_sentence

    def ends_house(self, span: Span) -> bool:
        """Whether a town's name ends a house's, which has the article as no town has: who runs the Altındere Konak."""
        tokens, first = self._tokens, span.first
        if self._lang != "en" or span.words > 1 or first < _HOUSE_BEFORE or tokens.following(span.last):
            return False
        before, place = tokens.texts[first - 1], span.entry.entity
        if tokens.texts[first - 2].lower() != "the" or (tokens.gaps[first - 1], tokens.gaps[first]) != (" ", " "):
            return False
        if not before.istitle() or first - 1 in self._ended or is_water(place) or atlas().of_word(span.entry.text):
            return False
        kinds = self._kinds
        known = kinds.adjectives(before) or kinds.is_title(before) or kinds.is_place_word(before)
        return not known and folded(before) not in common_words("en")

    def is_noun_of_name(self, span: Span) -> bool:
        """Whether a word that is a place's by convention only stands in a longer name: Çelik Kubbe is not Kubei."""
        tokens, first = self._tokens, span.first
        if span.words > 1 or not first or tokens.gaps[first] != " " or first - 1 in self._ended:
            return False
        if "convention" not in [step.kind for step in span.evidence]:
            return False
        before = tokens.texts[first - 1]
        known = self._kinds.adjectives(before) or self._kinds.is_title(before) or self._kinds.is_place_word(before)
        everyday = folded(before) in common_words(self._lang)
        return before.istitle() and everyday and not known and not tokens.opens_sentence(first - 1)
