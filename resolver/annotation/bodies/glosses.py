"""Acronyms that a text says to be something else than what the gazetteer has: PKK, yani Pamukkale Koşu Kulübü.

What a text has in brackets or behind `or` and a dash explains an acronym where its words begin with the letters of it,
and so do the words before the brackets that it stands in: Ankara Sanat Tiyatrosu (AST).
"""

from __future__ import annotations

import re
from functools import cache, cached_property
from pathlib import Path

from gazetteer.entity import Entity
from resolver.annotation.words.tokens import Tokens, folded
from resolver.language.names.small_words import function_words
from resolver.language.names.tables import UseTable
from resolver.language.names.term_words import words_of
from resolver.language.scripts.letters import script

_TABLE = UseTable("glosses", Path(__file__).parent / "data")

_BETWEEN = re.compile(r" ?[(–—-] ?|, | [–—] ")
"""What stands between an acronym and what it is short for."""

_FEWEST, _LONGEST = 2, 6
"""Letters of an acronym."""

_MOST_SMALL = 3
_MOST_SAID = 2
_BEGINNING = 4
"""Letters by which a word is one of a name's, whatever the case: Служби безпеки."""


@cache
def _small_words() -> frozenset[str]:
    """The folded words that have no letter in an acronym, in any language: Движение за права и свободы (ДПС)."""
    return function_words() | _TABLE.in_all_languages("small")


class Glosses:
    """The words that one document has for its acronyms."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens

    def are_of_another(self, word: str, entity: Entity) -> bool:
        """Whether a word of the text is an acronym that the document explains, and not by a name of the entity's.

        An entity that has no name of several words in the letters of the text may well be what the text says.
        """
        if not (word.isupper() and _FEWEST <= len(word) <= _LONGEST):
            return False
        gloss = self._explained.get(word)
        if gloss is None:
            return False
        letters = script(gloss[0])
        full = [words_of(name.text) for name in entity.names if " " in name.text and script(name.text) == letters]
        known = {one[:_BEGINNING] for words in full for one in words}
        return bool(known) and sum(one[:_BEGINNING] in known for one in gloss) * 2 < len(gloss)

    @cached_property
    def _explained(self) -> dict[str, tuple[str, ...]]:
        """Each acronym with the folded words that explain it where it first is."""
        found: dict[str, tuple[str, ...]] = {}
        for at in self._tokens.capitals:
            word = self._tokens.texts[at]
            if word.isupper() and _FEWEST <= len(word) <= _LONGEST and word not in found:
                gloss = self._gloss(word, at + 1) or self._gloss_before(word, at)
                if gloss:
                    found[word] = gloss
        return found

    def _gloss(self, word: str, at: int) -> tuple[str, ...]:
        """The folded words from a token on that begin with the letters of an acronym, one each; none otherwise."""
        texts, gaps = self._tokens.texts, self._tokens.gaps
        if at >= len(texts) or _BETWEEN.fullmatch(gaps[at]) is None:
            return ()
        said, small_before = 0, _TABLE.in_all_languages("said")
        while at < len(texts) and texts[at].lower() in small_before and said < _MOST_SAID:
            at, said = at + 1, said + 1
        told: list[str] = []
        for letter in map(folded, word):
            small = 0
            while at < len(texts) and folded(texts[at]) in _small_words() and small < _MOST_SMALL:
                at, small = at + 1, small + 1
            if at >= len(texts) or (told and gaps[at] not in {" ", "-"}):
                return ()
            low = folded(texts[at])
            if not low.startswith(letter) or len(low) == 1:
                return ()
            told.append(low)
            at += 1
        return tuple(told)

    def _gloss_before(self, word: str, at: int) -> tuple[str, ...]:
        """The folded words before an acronym in brackets that begin with its letters, one each; none otherwise."""
        texts, gaps = self._tokens.texts, self._tokens.gaps
        if not gaps[at].endswith(" ("):
            return ()
        told: list[str] = []
        for letter in reversed([*map(folded, word)]):
            at -= 1
            while at >= 0 and folded(texts[at]) in _small_words() and gaps[at] == " ":
                at -= 1
            low = folded(texts[at]) if at >= 0 else ""
            tied = len(told) + 1 == len(word) or gaps[at] in {" ", "-"}
            if not tied or not low.startswith(letter) or len(low) == 1:
                return ()
            told.append(low)
        return tuple(reversed(told))
