"""What a document shows its words to be: family names behind given names, and places behind prepositions."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from resolver.annotation.persons.given_beside import GivenBeside
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.stems import one_stem, share_a_base
from resolver.annotation.words.tokens import Tokens, folded
from resolver.annotation.words.whereabouts import is_locative


class ShownNames:
    """The words of one document that stand beside a given name, or where a place does; ``given`` finds given names."""

    def __init__(self, tokens: Tokens, kinds: WordKinds, given: GivenBeside) -> None:
        self._tokens = tokens
        self._lang = kinds.lang
        self._kinds = kinds
        self._given = given
        texts, gaps, capitals = tokens.texts, tokens.gaps, tokens.capitals
        both = [at for at in capitals if gaps[at] == " " and at and texts[at - 1][0].isupper() and texts[at].istitle()]
        behind_given = [at for at in both if given.names_somebody(at - 1)]
        if kinds.lang == "tr":
            behind_given = sorted({*behind_given, *filter(given.is_at_work, both)})
        self._surnames = {folded(texts[at]) for at in behind_given}
        self.family_names = self._behind_given_names(behind_given)

    def is_like_surname(self, word: str) -> bool:
        """Whether a word looks like a form of a surname that the document has behind a given name."""
        return any(one_stem(word, surname) and share_a_base(word, surname, self._lang) for surname in self._surnames)

    @cached_property
    def towns(self) -> set[str]:
        """The folded words that stand behind a word for a sort of place: города Горького."""
        texts = self._tokens.texts
        return {folded(texts[at]) for at in self._tokens.capitals if at and self._kinds.is_place_word(texts[at - 1])}

    def _behind_given_names(self, behind_given: Iterable[int]) -> dict[str, int]:
        """The folded words that stand as family names behind sure given names, and where each first does.

        A word that the document has as a place's as well, behind a preposition or with a Turkish locative, is none.
        """
        texts, found = self._tokens.texts, dict[str, int]()
        for at in behind_given:
            if texts[at - 1].istitle() and self._is_surely_behind_given(at):
                found.setdefault(folded(texts[at]), at)
        if not found:
            return found
        placed = self._placed
        return {word: at for word, at in found.items() if not any(word == one or one_stem(word, one) for one in placed)}

    def _is_surely_behind_given(self, at: int) -> bool:
        given = self._given
        return given.is_surely_given(self._tokens.texts[at - 1]) or (self._lang == "tr" and given.is_at_work(at))

    @cached_property
    def _placed(self) -> frozenset[str]:
        """The folded words with a capital that the document has where a place stands: в Коврове, Sorgun'da."""
        texts, is_before_place = self._tokens.texts, self._kinds.is_before_place
        capitals = [at for at in self._tokens.capitals if at and not texts[at][0].islower()]
        placed = {texts[at] for at in capitals if is_before_place(texts[at - 1])}
        if self._lang == "tr":
            placed.update(texts[at] for at in capitals if is_locative(texts[at]))
        return frozenset(map(folded, placed))

    @cached_property
    def placed_bases(self) -> frozenset[str]:
        """The same less what stands behind an apostrophe: Fatih, of Fatih'te."""
        return frozenset(word.partition("'")[0] for word in self._placed)
