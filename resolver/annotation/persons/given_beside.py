"""Given names beside a name of one word: whether it is a part of somebody's name, or a given name itself."""

from __future__ import annotations

import re
from pathlib import Path

from resolver.annotation.persons.trades import is_profession
from resolver.annotation.plans.homes import is_institution
from resolver.annotation.spans.span import Span
from resolver.annotation.spans.ties import DOTS, is_initial
from resolver.annotation.weights import OUTSTANDING, VARIED
from resolver.annotation.words.before_places import is_placed
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.tokens import Tokens, folded
from resolver.annotation.words.whereabouts import is_locative
from resolver.language.names.anglophone import western_given_names
from resolver.language.names.common_words import common_words
from resolver.language.names.given_names import turkish_given_names
from resolver.language.names.small_words import honorifics
from resolver.language.names.surnames import surname_bands
from resolver.language.names.tables import UseTable
from resolver.matching.persons.given import CLEARLY_GIVEN, is_given, is_listed

AT_WORK = re.compile("(?:.*[cç][ıiuü]|.+men)")
"""The endings of Turkish nouns for who does something: balıkçı, gazeteci, öğretmen."""

GIVEN_BESIDE = UseTable("given-beside", Path(__file__).parent / "data", folded=True)
"""The words and endings that tell a given name from a family name; the header says what each use is."""

_OFFICE = re.compile("[^']+l[ıiuü][gğ][ıiuü](?:n[^']*)?(?:'|$)")
"""A Turkish noun in -lık with the possessive that it has behind whose it is: Kaymakamlığı, Valiliğinin."""

_OF_BUILDING = ("sı", "si", "su", "sü")
"""How the Turkish noun for a building or a body ends behind whose it is."""

_DATIVE = re.compile("'[yn]?[ae]$")

_BEHIND_SPEAKER = ("(", ":", "–", "—", "-")
"""What stands behind a speaker's name in a transcript."""

_KNOWN_TOWN = 1500
"""The prominence from which on a town is one that readers know: Ordu, a provincial capital, and not Kartal."""

_WORK_AND_GIVEN = 2
"""The words before a family name behind a noun for who does something."""


class GivenBeside:
    """Finds in one document the words that stand as a part of somebody's name.

    ``texts`` are all its words, ``of_bodies`` the tokens of the names of bodies that it has.
    """

    def __init__(self, tokens: Tokens, kinds: WordKinds, texts: frozenset[str], of_bodies: frozenset[int]) -> None:
        self._tokens = tokens
        self._lang = kinds.lang
        self._kinds = kinds
        self._texts = texts
        self._of_bodies = of_bodies
        self._common = common_words(kinds.lang)
        self._quarters = GIVEN_BESIDE.in_all_languages("quarters")

    def names_somebody(self, at: int) -> bool:
        """Whether a word is a given name, and no everyday word that has its capital from the start of a sentence."""
        text = self._tokens.texts[at]
        if self._is_western(text):
            return True
        if at in self._of_bodies or folded(text) in honorifics() or folded(text) in self._quarters:
            return False  # У Верховній Раді Павлоград обминули; Salih Efendi Kars'taydı
        given = self._kinds.is_given(text) or self._kinds.is_listed_given(text) or self._is_turkish(text)
        if not text[0].isupper() or not given:
            return False
        if self._kinds.stand_apart(text, self._tokens.following(at)):
            return False
        if not self._tokens.opens_sentence(at):
            return True
        if self._lang == "tr" and self._kinds.title_keys(text):
            return False  # Vali Konya'ya geldi: the governor, and not a Persian of that name
        return folded(text) not in self._common and text.lower() not in self._texts

    def is_surely_given(self, text: str) -> bool:
        """Whether a word is a given name of the tables, of Slavs and Turks or, in an English text, of the West."""
        return self._kinds.is_listed_given(text) or self._is_western(text)

    def _is_turkish(self, text: str) -> bool:
        return self._lang == "tr" and folded(text) in turkish_given_names()

    def _is_western(self, text: str) -> bool:
        return self._lang == "en" and text.istitle() and folded(text) in western_given_names()

    def is_at_work(self, at: int) -> bool:
        """Whether a word is the second name behind a Turkish noun for who does something: öğretmen Arif Kars."""
        texts, gaps = self._tokens.texts, self._tokens.gaps
        if at < _WORK_AND_GIVEN or gaps[at] != " " or gaps[at - 1] != " " or at - 1 in self._of_bodies:
            return False  # Türkiye İşçi Partisi Ankara milletvekili
        if not texts[at - 1].istitle() or is_locative(texts[at]):
            return False
        if AT_WORK.fullmatch(texts[at - 2]) is not None:
            return True
        named = self._kinds.is_given(texts[at - 1]) or self._kinds.may_be_given(texts[at - 1])
        return named and is_profession(texts[at - 2], self._kinds) and not self._is_whither(at)

    def _is_whither(self, at: int) -> bool:
        """Whether a Turkish place's name at a token is rather a place's: Mardin'e, Mardin Adliyesi."""
        return self._tokens.following(at)[:1].isupper() or _DATIVE.search(self._tokens.texts[at]) is not None

    def is_beside(self, span: Span) -> bool:
        """Whether a word stands in a person's name: behind a given name, or as a given name before another word."""
        texts, gaps = self._tokens.texts, self._tokens.gaps
        kind, word = span.entry.entity.kind, texts[span.first]
        if kind not in ("place", "person") and span.cost < VARIED:
            return self._is_surname_of_given(span) or self._is_given_of_surname(span)
        if kind == "place" and self._is_behind_initial(span):
            return True
        if (
            span.first > 0
            and gaps[span.first] == " "
            and (not texts[span.first - 1].isupper() or self._is_speaker(span))
            and (self.names_somebody(span.first - 1) or (self._lang == "tr" and self.is_at_work(span.first)))
            and not self._is_where(span)
        ):
            return True
        behind = span.last + 1
        if behind == len(texts) or gaps[behind] != " " or not texts[behind][0].isupper() or word.isupper():
            return False
        if span.suffix and "'" in word:
            return False  # Atatürk'ün Dışişleri Bakanı
        if kind == "person":
            return True
        if self._lang == "tr" and _OFFICE.match(folded(texts[behind])):
            return False  # Gülnar Kaymakamlığı
        if self._is_headed(span):
            return False
        return not is_placed(self._tokens, span) and self._kinds.is_listed_given(word)

    def _is_speaker(self, span: Span) -> bool:
        """Whether a name in capitals is a speaker's in a transcript: MEHMET SAKARYA (Ordu) – Sayın Başkan."""
        behind = self._tokens.behind(span.last).strip()
        return self._tokens.texts[span.first].isupper() and behind[:1] in _BEHIND_SPEAKER

    def _is_where(self, span: Span) -> bool:
        """Whether a Turkish town's name says where or whither somebody went: Ahmet Konya'da yaşıyor.

        So it does of a town that readers know; a family name has such a case seldom.
        """
        known = span.entry.entity.kind == "place" and span.entry.entity.prominence >= _KNOWN_TOWN
        word = self._tokens.texts[span.first]
        return self._lang == "tr" and known and (is_locative(word) or _DATIVE.search(word) is not None)

    def _is_headed(self, span: Span) -> bool:
        """Whether an office stands before a place's name in a case, and its holder behind: голова Ізмаїла Андрій Бойко.

        Whose given name were in a case would have the next one in it.
        """
        texts, first, behind = self._tokens.texts, span.first, span.last + 1
        if not span.readings or not first or self._tokens.gaps[first] != " ":
            return False
        return (
            is_listed(folded(texts[behind]))
            and self._tokens.following(behind)[:1].isupper()
            and bool(self._kinds.title_keys(texts[first - 1]))
        )

    def _is_behind_initial(self, span: Span) -> bool:
        """Whether an initial stands before a place's name: П. Ершов; but not the end of an acronym (U.S. Moscow).

        Before a city it may be the word for one: Г. Москва.
        """
        texts, gaps, at = self._tokens.texts, self._tokens.gaps, span.first
        if at and span.entry.entity.prominence >= OUTSTANDING and self._kinds.is_place_word(texts[at - 1]):
            return False
        if not at or gaps[at] not in DOTS or not is_initial(texts[at - 1]) or not texts[at].istitle():
            return False
        return self._lang != "en" or at == 1 or len(texts[at - 2]) > 1

    def _is_surname_of_given(self, span: Span) -> bool:
        """Whether the name of an organisation stands as a family name behind a listed given name: Пётр Голос."""
        texts, before = self._tokens.texts, span.first - 1
        if span.words > 1 or before < 0 or self._tokens.gaps[span.first] != " " or not texts[span.first].istitle():
            return False
        return texts[before].istitle() and self.names_somebody(before) and self._kinds.is_listed_given(texts[before])

    def _is_given_of_surname(self, span: Span) -> bool:
        """Whether the name of an organisation stands as a given name before a family name: Cengiz Kartal.

        A family name is a common one, a Turkish given name (Cengiz Ünsal) or what somebody did (Cengiz Dağcı).
        """
        texts, behind = self._tokens.texts, span.last + 1
        if span.words > 1 or span.suffix or behind >= len(texts) or self._tokens.gaps[behind] != " ":
            return False
        surname = texts[behind].partition("'")[0]
        if not surname.istitle() or not self._kinds.is_listed_given(texts[span.first]):
            return False
        low = folded(surname)
        return low in surname_bands() or low in turkish_given_names() or AT_WORK.fullmatch(low) is not None

    def is_of_honoured(self, span: Span) -> bool:
        """Whether a building's or a body's name is the person's whom it honours, behind a noun for a trade or office.

        The airport is called Sabiha Gökçen, and the pilot Sabiha Gökçen it is called after.
        """
        texts, first = self._tokens.texts, span.first
        if span.entry.entity.kind not in ("facility", "organisation") or not first or self._tokens.gaps[first] != " ":
            return False
        if not texts[first - 1].islower() or not texts[first].istitle() or is_institution(span.entry.text):
            return False
        if self._lang == "tr" and span.entry.text.endswith(_OF_BUILDING):
            return False  # Çağlayan Adliyesi is the courthouse whoever stands before it
        given = self._kinds.is_listed_given(texts[first]) or folded(texts[first]) in turkish_given_names()
        return given and bool(self._kinds.title_keys(texts[first - 1]))

    def is_another(self, span: Span) -> bool:
        """Whether a word is a given name that a thing's name is like by convention only: Elena is not Olenya."""
        if not span.cost or span.entry.entity.kind == "person":
            return False
        if "convention" not in [step.kind for step in span.evidence]:
            return False
        word = self._tokens.texts[span.first]
        return self._kinds.is_listed_given(word) or is_given(folded(word), CLEARLY_GIVEN)
