"""What speaks against a name of one word: an everyday word, an adjective, a part of a person's name, a work's title."""

from __future__ import annotations

import re
from collections.abc import Sequence

from resolver.annotation.before_places import before_places
from resolver.annotation.span import Span
from resolver.annotation.tokens import Token, Tokens, folded
from resolver.annotation.weights import WEIGHTS
from resolver.annotation.whereabouts import is_locative
from resolver.annotation.word_kinds import WordKinds
from resolver.language.names.anglophone import english_surnames
from resolver.language.names.common_words import calendar_words, common_words
from resolver.language.names.small_words import honorifics
from resolver.language.names.surnames import surname_bands, surname_endings
from resolver.language.names.works import common_acronyms
from resolver.language.scripts.folding import fold
from resolver.matching.given import is_given

_WHERE = before_places("person")
"""Prepositions that stand before a place rather than before a person."""

_BEFORE_PLACES = _WHERE | before_places("next")
"""English words behind which a name is a place's, whoever is named next: In Kyiv Johnson said."""

_VARIED = 0.1
"""What a spelling by another convention costs at the least: John Barclay is not Barclays."""

_CLEARLY_GIVEN = 0.1
"""How far a word may be from a given name of the tables that is spelt by a usual convention: Elena."""

_LONGEST_ORDINAL = 2
_ORDINAL = re.compile("(?:[ıiuü]?n)c[ıiuü]")
"""The suffix of Turkish ordinals: 1'inci, 2'nci, 3'üncü."""

_ADDRESSES = frozenset(("mr", "mrs"))
"""The keys of ``titles.tsv`` for honorifics before a name."""

_TOO_WELL_KNOWN = 5000
"""The prominence from which on a place is meant by its name, even where a text has somebody of that name."""

_SHORTEST_STEM = 5
_SHORTEST_ROOT = 3
_OPENING = '«“„"'
_QUOTES = frozenset(_OPENING)


class Doubts:
    """The doubts about one document's names; ``adjectives`` are the tokens that are adjectives of places."""

    def __init__(self, tokens: Tokens, lang: str, kinds: WordKinds, adjectives: frozenset[int]) -> None:
        self._tokens = tokens
        self._lang = lang
        self._kinds = kinds
        self._common = common_words(lang)
        self._acronyms = common_acronyms(lang)
        self._adjectives = adjectives
        self._texts = set(tokens.texts)
        titled = {text for text in self._texts if text.istitle()}
        texts, gaps = tokens.texts, tokens.gaps
        self._surnames = {
            folded(text)
            for at, text in enumerate(texts)
            if text in titled and gaps[at] == " " and self._names_somebody(tokens[at - 1])
        }
        self._family_names = self._behind_given_names()
        self._towns = {
            folded(text)
            for at, text in enumerate(texts)
            if at and not text.islower() and self._kinds.is_place_word(texts[at - 1])
        }
        self._works = {
            self._title(at)
            for at, gap in enumerate(gaps)
            if at and gap[0] == " " and gap[1:] in _QUOTES and not texts[at].islower() and self._is_work(tokens[at - 1])
        }

    def about(self, span: Span, persons: Sequence[Span]) -> float:
        """What is to be taken off the log-odds of a name of one word; ``persons`` are the lone family names there."""
        token, doubts = self._tokens[span.first], 0.0
        word = token.text
        if span.entry.name.type == "adjective":
            return WEIGHTS["behind_given"] if word[0].isupper() and self._beside_given(span) else 0.0
        low = folded(word)
        if span.opens_sentence:
            doubts += WEIGHTS["opens_sentence"]
            if low in self._common and not (word.isupper() and span.entry.name.text.isupper()):
                doubts += WEIGHTS["common_word"]
        if span.cost and low.partition("'")[0] in calendar_words(self._lang):
            doubts += WEIGHTS["common_word"]  # Salı is Tuesday, and by convention only Shali
        if self._lang == "tr" and self._is_numbered(span.first):
            doubts += WEIGHTS["common_word"]  # 1. Ordu: the first army
        if low in self._acronyms and word.isupper():
            doubts += WEIGHTS["common_word"]
        if span.readings and span.first in self._adjectives and self._goes_on(span.last):
            doubts += WEIGHTS["common_word"]  # Українську: the adjective of Ukraine, not a case of Ukrainsk
        if span.readings and any(not rival.readings for rival in persons):
            doubts += WEIGHTS["inflected_rival"]
        if word[0].isupper() and not word.isupper() and word.lower() in self._texts:
            doubts += WEIGHTS["common_word"]
        if span.entry.entity.kind == "place" and span.cost and self._like_a_surname(low):
            doubts += WEIGHTS["inflected_rival"]
        elif self._named_after(span, low) and (persons or self._is_surname(span, low)):
            doubts += WEIGHTS["namesake"]
        beside = self._beside_given(span) or self._other_given(span) or self._before_surname(span)
        if beside or self._is_of_somebody(span, low) or self._is_addressed(span):
            doubts += WEIGHTS["behind_given"]
        doubts += self.about_work(span)
        return doubts

    def about_work(self, span: Span) -> float:
        """What is to be taken off a name in quotation marks that the document has as a work's or a product's."""
        if not self._works or self._tokens[span.first].gap[-1:] not in _OPENING or span.entry.entity.kind == "facility":
            return 0.0
        first, second = self._title(span.first)
        named = any(_same_title(first, second, work, more) for work, more in self._works)
        return WEIGHTS["work"] if named else 0.0

    def _is_numbered(self, at: int) -> bool:
        """Whether a Turkish ordinal number stands before a token: 1. Ordu, 3'üncü Ordu."""
        if at == 0:
            return False
        number, apostrophe, ending = self._tokens.texts[at - 1].partition("'")
        if not number.isdecimal() or len(number) > _LONGEST_ORDINAL:
            return False
        gap = self._tokens.gaps[at]
        return gap == " " and _ORDINAL.fullmatch(ending) is not None if apostrophe else gap == ". "

    def _title(self, at: int) -> tuple[str, str]:
        """The first two folded words of what stands in quotation marks, the second empty where there is one only."""
        following = self._tokens[at + 1 : at + 2]
        return folded(self._tokens[at].text), folded(following[0].text) if following and following[0].gap == " " else ""

    def _is_work(self, token: Token) -> bool:
        return (token.text.islower() or token.opens_sentence) and self._kinds.is_work(token.text.lower())

    def _like_a_surname(self, word: str) -> bool:
        """Whether a word looks like a form of a surname that the document has behind a given name."""
        return any(_one_stem(word, surname) for surname in self._surnames)

    def _named_after(self, span: Span, low: str) -> bool:
        """Whether a word is a town's former name that nothing shows as a place's: neither `in Gorky` nor a city."""
        if span.entry.entity.kind != "place" or span.entry.name.type != "former":
            return False
        before = self._tokens[span.first - 1].text.lower() if span.first > 0 else ""
        at_somebody = self._lang == "ru" and before == "у"  # у Жданова: at his place
        shown = (self._in_place(span) and not at_somebody) or self._tokens[span.first].gap.endswith("(")
        return not shown and not any(low == town or _one_stem(low, town) for town in self._towns)

    def _is_surname(self, span: Span, low: str) -> bool:
        """Whether a town's former name is a common surname, in another language too, or one that the document has."""
        name = span.entry.name
        names = {fold(one.text) for one in span.entry.entity.names if (one.type, one.until) == ("former", name.until)}
        return not names.isdisjoint(surname_bands()) or self._like_a_surname(low)

    def _behind_given_names(self) -> dict[str, int]:
        """The folded words that stand as family names behind listed given names, and where each first does.

        A word that the document has as a place's as well, behind a preposition or with a Turkish locative, is none.
        """
        tokens, found = self._tokens, dict[str, int]()
        texts, gaps = tokens.texts, tokens.gaps
        for at in range(1, len(texts)):
            if gaps[at] != " " or not texts[at].istitle() or not texts[at - 1].istitle():
                continue
            before = tokens[at - 1]
            if self._names_somebody(before) and self._kinds.is_listed_given(before.text):
                found.setdefault(folded(texts[at]), at)
        if not found:
            return found
        placed = {folded(text) for at, text in enumerate(tokens.texts) if self._is_placed(at, text)}
        return {
            word: at for word, at in found.items() if not any(word == one or _one_stem(word, one) for one in placed)
        }

    def _is_placed(self, at: int, text: str) -> bool:
        """Whether a word with a capital stands where a place does: в Коврове, in Houston, Sorgun'da."""
        if at == 0 or text[0].islower():
            return False
        before = self._tokens.texts[at - 1]
        if before.lower() in _WHERE or self._kinds.is_place_word(before):
            return True
        return self._lang == "tr" and is_locative(text)

    def _is_of_somebody(self, span: Span, low: str) -> bool:
        """Whether the document has a town's name as somebody's family name before: Ковров, after Олег Ковров."""
        entity = span.entry.entity
        if entity.kind != "place" or span.words > 1 or entity.prominence >= _TOO_WELL_KNOWN:
            return False
        return self._family_names.get(low, span.first) < span.first

    def _is_addressed(self, span: Span) -> bool:
        """Whether a town's name has an honorific, as a person's has: пані Лозова, Bay Sorgun, Özalp Hanım."""
        entity = span.entry.entity
        if entity.kind != "place" or span.words > 1 or span.readings or entity.prominence >= _TOO_WELL_KNOWN:
            return False
        tokens, at = self._tokens, span.first
        before = (
            self._kinds.title_keys(tokens.texts[at - 1]) if at > 0 and tokens[at].gap in {" ", ". "} else frozenset()
        )
        if not _ADDRESSES.isdisjoint(before):
            return True
        if self._lang != "tr" or span.suffix or span.last + 1 == len(tokens) or tokens.behind(span.last) != " ":
            return False
        behind, further = tokens.texts[span.last + 1], tokens[span.last + 2 : span.last + 3]
        if further and further[0].gap == " " and further[0].text[0].isupper():
            return False  # Edirne Sultan Selim Camii
        return folded(behind.partition("'")[0]) in honorifics()

    def _names_somebody(self, token: Token) -> bool:
        """Whether a word is a given name, and no everyday word that has its capital from the start of a sentence."""
        if not token.text[0].isupper():
            return False
        if token.opens_sentence and (folded(token.text) in self._common or token.text.lower() in self._texts):
            return False
        return self._kinds.is_given(token.text) or self._kinds.is_listed_given(token.text)

    def _beside_given(self, span: Span) -> bool:
        """Whether a word stands in a person's name: behind a given name, or as a given name before another word."""
        token = self._tokens[span.first]
        if span.entry.entity.kind not in ("place", "person") and span.cost < _VARIED:
            return self._is_surname_of_given(span)
        if span.first > 0 and token.gap == " ":
            before = self._tokens[span.first - 1]
            if not before.text.isupper() and self._names_somebody(before):
                return True
        if span.last + 1 == len(self._tokens):
            return False
        behind = self._tokens[span.last + 1]
        if behind.gap != " " or not behind.text[0].isupper() or token.text.isupper():
            return False
        if span.entry.entity.kind == "person":
            return True
        return not self._in_place(span) and self._kinds.is_listed_given(token.text)

    def _is_surname_of_given(self, span: Span) -> bool:
        """Whether the name of an organisation stands as a family name behind a listed given name: Пётр Голос."""
        token = self._tokens[span.first]
        if span.first == 0 or token.gap != " " or not token.text.istitle() or span.words > 1:
            return False
        before = self._tokens[span.first - 1]
        return before.text.istitle() and self._names_somebody(before) and self._kinds.is_listed_given(before.text)

    def _goes_on(self, at: int) -> bool:
        """Whether a word stands right behind a token, which an adjective there would belong to."""
        return self._tokens.behind(at) == " "

    def _other_given(self, span: Span) -> bool:
        """Whether a word is a given name that a thing's name is like by convention only: Elena is not Olenya."""
        if span.entry.entity.kind == "person" or all(step.kind != "convention" for step in span.evidence):
            return False
        word = self._tokens[span.first].text
        return self._kinds.is_listed_given(word) or is_given(folded(word), _CLEARLY_GIVEN)

    def _before_surname(self, span: Span) -> bool:
        """Whether an English text has a place's name as a given name, before a common surname: Kiev Johnson."""
        if self._lang != "en" or span.entry.entity.kind != "place" or span.suffix or span.last + 1 >= len(self._tokens):
            return False
        token, behind = self._tokens[span.first], self._tokens[span.last + 1]
        if behind.gap != " " or not behind.text.istitle() or not token.text.istitle():
            return False
        if span.first > 0 and self._tokens[span.first - 1].text.lower() in _BEFORE_PLACES:
            return False
        surname = folded(behind.text)
        return surname in english_surnames() or surname in surname_bands() or surname.endswith(surname_endings())

    def _in_place(self, span: Span) -> bool:
        """Whether a preposition before a span says where or whence, so that the span is rather a place."""
        return span.first > 0 and self._tokens[span.first - 1].text.lower() in _WHERE


def _same_title(first: str, second: str, work: str, more: str) -> bool:
    """Whether two titles, of which the first two folded words are given, are one in two cases."""
    if not second or not more:
        return second == more and (first == work or _one_stem(first, work))
    return _one_root(first, work) and _one_root(second, more)


def _one_root(word: str, other: str) -> bool:
    """Whether two folded words agree up to an ending of two letters or three: южный and южному."""
    root = max(_SHORTEST_ROOT, min(len(word), len(other)) - 2)
    return word == other or word[:root] == other[:root]


def _one_stem(word: str, other: str) -> bool:
    """Whether two folded words agree but for their last letter or two, as forms of one name do."""
    shorter = min(len(word), len(other))
    length = max(_SHORTEST_STEM, shorter - 1)
    return length <= shorter and word[:length] == other[:length]
