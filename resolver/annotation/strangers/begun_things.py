"""Things whose names a place's begins and a noun for their sort ends: Ankara 42. Asliye Hukuk Mahkemesi."""

from __future__ import annotations

from collections.abc import Sequence

from resolver.annotation.plans.atlas import atlas
from resolver.annotation.spans.span import Span
from resolver.annotation.strangers.other_things import BESIDE
from resolver.annotation.strangers.words_behind import is_one_of
from resolver.annotation.words.conjunctions import conjunctions
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.tokens import Tokens
from resolver.descriptions import noun_sorts

_MOST_BETWEEN = 3
"""Words between a place's name and the noun that ends a longer one, less a Turkish `and`."""

_LONGEST_SPORT = 2
"""Words between a continent and the noun for a contest there: Avrupa Serbest Güreş Şampiyonası."""

_SPORT = "Spor"
_CONTINENT = frozenset(("continent",))


class BegunThings:
    """Finds such things in one document; ``chosen`` are the spans of all names that it has."""

    def __init__(self, tokens: Tokens, kinds: WordKinds, chosen: Sequence[Span]) -> None:
        lang = kinds.lang
        self._begun = frozenset(span.first for span in chosen)
        self._places = frozenset(one.first for one in chosen if one.words == 1 and one.entry.entity.kind == "place")
        self._tokens = tokens
        self._lang = lang
        self._kinds = kinds
        self._behind_place = BESIDE.words(lang, "behind")
        self._thing_behind = BESIDE.words(lang, "thing-behind")
        self._landmark_behind = self._thing_behind | BESIDE.words(lang, "landmark-behind")

    def have(self, span: Span) -> bool:
        """Whether a place's name begins a thing's that ends in a noun for its sort: Ankara 42. Asliye Hukuk Mahkemesi.

        The words between have capitals and nothing behind an apostrophe, and are no other name's.
        """
        tokens = self._tokens
        if not self._thing_behind or span.suffix or tokens.gaps[span.first] in ("-", "–"):
            return False
        is_country = atlas().of_word(tokens.texts[span.first]) is not None
        if self._lang == "en" and is_country and self._tokens.word_before(span.first).lower() != "the":
            return False  # Ukraine Grain Company says whose it is; the Kazakhstan Stock Exchange is called so
        nouns = self._thing_behind if is_country else self._landmark_behind
        end = span.last + 2 + _MOST_BETWEEN
        end += self._lang == "tr" and not conjunctions("tr").isdisjoint(tokens.texts[span.last + 2 : end])
        for at in range(span.last + 1, min(end, len(tokens))):
            text, numbered = tokens.texts[at], tokens.texts[at - 1].isdecimal()
            if tokens.gaps[at] != (". " if numbered else " ") or (at in self._begun and not self._is_university(at)):
                return False
            if at > span.last + 1 and text in BESIDE.words(self._lang, "works-behind"):
                return self._tells_sort(span.last + 1, at)
            if is_one_of(text, nouns, self._lang) or self._is_sports_club(at):
                return text in self._thing_behind or self._lang != "en" or self._tells_sort(span.last + 1, at)
            joined = at > span.last + 1 and text in conjunctions(self._lang) and self._joins(at)
            if not (text.istitle() and text.isalpha()) and not text.isdecimal() and not joined:
                return False
        return False

    def _joins(self, at: int) -> bool:
        """Whether `and` at a token may stand inside a body's name: Pulp and Paper Mill, Ticaret ve Sanayi Odası.

        Behind a noun for an office or for a sort of bodies a Turkish one parts two names: Rize Valisi ve Ticaret Odası.
        """
        before = self._tokens.texts[at - 1]
        return self._lang != "tr" or not (self._kinds.sorts(before) or self._kinds.title_keys(before))

    def _is_sports_club(self, at: int) -> bool:
        """Whether the word at a token is a sports club's noun in Turkish: Ankara Aski Spor Kulübü."""
        return self._tokens.texts[at - 1] == _SPORT and is_one_of(
            self._tokens.texts[at], BESIDE.words(self._lang, "sports-club"), self._lang
        )

    def _is_university(self, at: int) -> bool:
        """Whether a university or the like is called after the place at a token: Artvin Çoruh Üniversitesi."""
        return at in self._places and is_one_of(self._tokens.following(at), self._behind_place, self._lang)

    def _tells_sort(self, first: int, end: int) -> bool:
        """Whether the words between say of what sort an English landmark is: Rize Administrative Court."""
        between = BESIDE.words("en", "landmark-between")
        return all(self._tokens.texts[at] in between for at in range(first, end))

    def have_contest(self, span: Span) -> bool:
        """Whether a Turkish contest begins with its continent, the sport behind it or not: Avrupa Güreş Şampiyonası."""
        if self._lang != "tr" or span.suffix or _CONTINENT.isdisjoint(noun_sorts(span.entry.entity)):
            return False
        contests = BESIDE.beginnings("tr", "continental-behind")
        for at in range(span.last + 1, min(span.last + 2 + _LONGEST_SPORT, len(self._tokens))):
            text = self._tokens.texts[at]
            if self._tokens.gaps[at] != " " or at in self._begun:
                return False
            if text.startswith(contests):
                return True
            if "'" in text or not text.istitle():
                return False  # Avrupa Fransa'da şampiyona, Avrupa bu yıl kupayı
        return False
