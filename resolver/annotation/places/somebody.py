"""Whether a place's name stands for somebody or something: behind an office, before a surname or a verb."""

from __future__ import annotations

import math
from functools import cached_property

from resolver.annotation.persons.names_of_strangers import has_initials_behind
from resolver.annotation.plans.atlas import atlas
from resolver.annotation.spans.span import Span
from resolver.annotation.strangers.first_words import is_everyday_word
from resolver.annotation.strangers.headings import stands_in_running_text
from resolver.annotation.strangers.other_things import BESIDE
from resolver.annotation.weights import OUTSTANDING
from resolver.annotation.words.before_places import BEFORE_PLACES
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.tokens import Tokens, folded
from resolver.annotation.words.whereabouts import is_locative
from resolver.descriptions import noun_sorts
from resolver.language.inflection.grammar import DECLINING
from resolver.language.names.anglophone import compounds_of_places, place_given_names
from resolver.language.names.common_words import common_words, looks_like_verb
from resolver.language.names.surnames import feminine_endings, may_be_masculine, surname_endings, world_surnames
from resolver.language.names.terms import is_institutional
from resolver.language.scripts.detection import CYRILLIC_LANGUAGES
from resolver.matching.persons.frequency import is_surname

_WELL_KNOWN = 3000
"""As :data:`OUTSTANDING`, where the name is a given name: Владимир is a person before it is the city."""

_OF_RULERS = frozenset(("monarch", "prince", "highness", "patriarch", "saint"))
"""The titles that stand before a given name alone."""

_ADDRESSES = frozenset(("mr", "mrs"))
"""The keys of ``titles.tsv`` for honorifics before a name."""

_REPUBLIC = "republic"
"""The sort of those parts of a state that have a head of their own."""

_MOST_BEFORE_VERB = 2
"""Words between a person and what he does: Fatih dün akşam geldi."""


class Somebody:
    """Finds in one document the names of places, one word each, that are somebody's or something's."""

    def __init__(self, tokens: Tokens, kinds: WordKinds) -> None:
        self._tokens = tokens
        self._lang = kinds.lang
        self._kinds = kinds

    def holds_office(self, span: Span) -> bool:
        """Whether a surname stands right behind an office: Vali Özalp, судья Виноградов; but not in мэр Кирова.

        A well-known city's does where its bearer acts, or has a trade: Депутат Николаев выступил; слюсар Львов.
        """
        if span.first == 0 or self._tokens.gaps[span.first] != " ":
            return False
        before = self._tokens.texts[span.first - 1]
        trade = self._kinds.is_trade(before)
        if not trade and not self._kinds.title_keys(before):
            return False
        acts = self._lang in CYRILLIC_LANGUAGES and looks_like_verb(self._tokens.following(span.last), self._lang)
        if not self._is_bare(span, math.inf if acts or trade else OUTSTANDING):
            return False
        text = self._tokens.texts[span.first]
        word = folded(text)
        # президент России has an office of a country's, глава Коми a republic's; Rossi is a surname, too
        has_offices = atlas().of_word(text) is not None or _REPUBLIC in noun_sorts(span.entry.entity)
        return not has_offices and _is_like_surname(word)

    def is_addressed(self, span: Span) -> bool:
        """Whether a town's name has an honorific before it, as somebody's has: пані Лозова, Mr Lvov, пані Харькова.

        A well-known one's does where families are called so. Miss Kharkov is of a contest, and not of a family.
        """
        first, text = span.first, self._tokens.texts[span.first]
        if not first or self._tokens.gaps[first] not in {" ", ". "}:
            return False
        before = self._tokens.texts[first - 1]
        if _ADDRESSES.isdisjoint(self._kinds.title_keys(before)) or is_locative(text):
            return False  # Salih Efendi Kars'taydı
        if span.entry.entity.prominence < OUTSTANDING and not span.readings:
            return True
        if (span.readings or span.suffix) and self._lang not in DECLINING:
            return False
        word = folded(text)
        families = _is_like_surname(word) or may_be_masculine(word) or _is_feminine(word)
        return span.words == 1 and folded(before) not in BESIDE.words(self._lang, "contest-before") and families

    def rules(self, span: Span) -> bool:
        """Whether a name stands behind what only somebody is, or before initials: Prince Vladimir, Калуга Н. В.

        A town's name in the genitive is that of the town that a prince rules; otherwise he may have it: Prince Lvov.
        """
        first = span.first
        if span.words == 1 and span.entry.entity.kind == "place" and has_initials_behind(self._tokens, span.last):
            return True
        if span.words > 1 or first == 0 or self._tokens.gaps[first] != " " or span.entry.entity.kind != "place":
            return False
        word = self._tokens.texts[first].partition("'")[0]
        if _OF_RULERS.isdisjoint(self._kinds.title_keys(self._tokens.texts[first - 1])):
            return False
        return self._kinds.is_listed_given(word) or (not span.readings and _is_like_surname(folded(word)))

    def is_family(self, span: Span) -> bool:
        """Whether a town's name is that of a family in an English text: the Lvov family."""
        if self._lang != "en" or span.words > 1 or span.suffix or span.entry.entity.kind != "place":
            return False
        family = self._tokens.following(span.last) in BESIDE.words("en", "family-behind")
        return family and _is_like_surname(folded(self._tokens.texts[span.first]))

    def acts(self, span: Span, placed: bool) -> bool:
        """Whether a given name is the subject of a sentence: Fatih dün geldi.

        ``placed``: the document has it as a place's elsewhere, or has a place's word beside it.
        """
        if placed or not span.opens_sentence or not self._is_bare(span, _WELL_KNOWN):
            return False
        if not self._kinds.is_listed_given(self._tokens.texts[span.first]):
            return False
        for token in self._tokens[span.last + 1 : span.last + 2 + _MOST_BEFORE_VERB]:
            if token.gap != " " or not token.text.islower():
                return False
            if looks_like_verb(token.text, self._lang):
                return True
        return False

    def is_given_to_children(self, span: Span) -> bool:
        """Whether an English text has a place's name, as children are given it, before a surname: Paris Hilton."""
        if self._lang != "en" or not span.first <= span.last < len(self._tokens) - 1 or span.suffix:
            return False
        return self._is_given_at(span.first, span.last + 1)

    def is_kin(self, span: Span) -> bool:
        """Whether an English text calls somebody's kin so, as children are called: her sister Chelsea."""
        first, texts = span.first, self._tokens.texts
        if self._lang != "en" or span.words > 1 or not first or self._tokens.gaps[first] not in {" ", ", "}:
            return False
        if folded(texts[first].partition("'")[0]) not in place_given_names():
            return False
        if texts[first - 1] == "and" and first > 1 and self._tokens.gaps[first - 1] == " ":
            first -= 2  # her daughters Georgia and Paris
        return first > 0 and texts[first - 1] in BESIDE.words("en", "kin-before")

    def was_given_to_children(self, span: Span) -> bool:
        """Whether an English text had a place's name, now alone, before a surname: Jordan, after Jordan Blake."""
        if self._lang != "en" or span.words > 1 or span.entry.entity.prominence >= OUTSTANDING:
            return False
        word = folded(self._tokens.texts[span.first].partition("'")[0])
        return self._given.get(word, span.first) < span.first

    @cached_property
    def _given(self) -> dict[str, int]:
        """The folded places' names that the text has as given names, and where each first is."""
        found: dict[str, int] = {}
        texts = self._tokens.texts
        for at in self._tokens.capitals:
            if at + 1 < len(texts) and (not at or texts[at - 1].lower() not in BEFORE_PLACES):
                word = folded(texts[at])
                if word in place_given_names() and self._is_given_at(at, at + 1):
                    found.setdefault(word, at)
        return found

    def _is_given_at(self, at: int, following: int) -> bool:
        """Whether a place's name at a token is one that children are given, and what follows it is a surname."""
        text, behind = self._tokens.texts[at], self._tokens.texts[following]
        if self._tokens.gaps[following] != " " or not (text.istitle() and behind.istitle()):
            return False
        surname = folded(behind)
        return (
            folded(text) in place_given_names()
            and (surname in world_surnames() or is_surname(surname) or self._is_unknown_surname(at, following))
            and surname not in common_words("en")
            and not self._kinds.is_place_word(behind)
            and not is_institutional(surname)
        )

    def _is_unknown_surname(self, given: int, at: int) -> bool:
        """Whether what follows a town's name in running text is nothing known: Asia Argento, but Israel Mulls Strike.

        A state is named beside firms and teams more than children are called so: China Evergrande.
        """
        if atlas().of_word(self._tokens.texts[given]) is not None:
            return False
        text = self._tokens.texts[at]
        known = is_everyday_word(folded(text), self._lang) or self._kinds.is_title(text) or self._kinds.adjectives(text)
        return not known and self._kinds.is_unknown(text) and stands_in_running_text(self._tokens, at, self._lang)

    def is_compound(self, span: Span) -> bool:
        """Whether an English text has a place's name as the first word of another thing's: Lima beans."""
        if self._lang != "en" or span.words > 1 or span.last == len(self._tokens) - 1:
            return False
        token, behind = self._tokens[span.first], self._tokens[span.last + 1]
        told_by = compounds_of_places().get((folded(token.text), behind.text)) if behind.gap == " " else None
        return told_by is not None and (not told_by or self._has_in_sentence(span.first, told_by))

    def _has_in_sentence(self, at: int, words: frozenset[str]) -> bool:
        """Whether the sentence around a token has one of some words in lower case."""
        tokens, first, last = self._tokens, at, at
        while first > 0 and not tokens.opens_sentence(first):
            first -= 1
        while last + 1 < len(tokens) and not tokens.opens_sentence(last + 1):
            last += 1
        return any(tokens.texts[one].lower() in words for one in range(first, last + 1))

    @staticmethod
    def _is_bare(span: Span, known: float) -> bool:
        """Whether a span is a single word for a place less known than that, neither in a case nor with a suffix."""
        entity = span.entry.entity
        return (
            entity.kind == "place"
            and span.words == 1
            and entity.prominence < known
            and not span.readings
            and not span.suffix
        )


def _is_like_surname(word: str) -> bool:
    """Whether a folded word is listed as a family name or ends like one."""
    return is_surname(word) or word.endswith(surname_endings())


def _is_feminine(word: str) -> bool:
    """Whether a folded word ends as women's family names do: Харькова."""
    return word.endswith(tuple(feminine for feminine, _ in feminine_endings()))
