"""Ships that are called as a place or somebody is: the cruiser Moskva, and the Moskva; "Yamal" buzkıranı, "Yamal".

Russian and Ukrainian ones stand in quotation marks, of which :mod:`resolver.annotation.words.quotes` knows.
"""

from __future__ import annotations

from collections.abc import Iterable

from resolver.annotation.plans.atlas import atlas
from resolver.annotation.spans.span import Span
from resolver.annotation.strangers.other_things import BESIDE
from resolver.annotation.strangers.words_behind import is_one_of
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.tokens import Tokens
from resolver.language.names.common_words import looks_like_verb
from resolver.language.scripts.folding import fold
from resolver.language.scripts.quotation_marks import MARKS, OPENING

_CALLED_SO = ("place", "person")
_ARTICLE = "the"


class Ships:
    """The ships of one document by the words for their sorts; ``chosen`` are the spans of all names."""

    def __init__(self, tokens: Tokens, kinds: WordKinds, chosen: Iterable[Span]) -> None:
        self._tokens = tokens
        self._lang = kinds.lang
        self._before = BESIDE.words(kinds.lang, "vessel-before")
        self._behind = BESIDE.words(kinds.lang, "vessel-behind")
        self._between = BESIDE.words(kinds.lang, "vessel-between")
        self._onward = BESIDE.words(kinds.lang, "vessel-onward")
        self._names = {fold(span.entry.text) for span in chosen if self._is_told(span)}

    def have(self, span: Span) -> bool:
        """Whether a name is a ship's, by the word for its sort beside it here or elsewhere in the document.

        Elsewhere an English one has the article or, as a Turkish one, quotation marks: Ankara may be the town.
        """
        if not self._names or fold(span.entry.text) not in self._names:
            return False
        if self._is_told(span):
            return True
        tokens, first = self._tokens, span.first
        if span.suffix or tokens.in_quotes(first, span.last):
            return not span.suffix
        if self._lang != "en" or tokens.gaps[first] != " " or tokens.word_before(first).lower() != _ARTICLE:
            return False
        behind = tokens.following(span.last)  # the Kazan mayor has the article, and not the city
        return not behind or behind in self._onward or looks_like_verb(behind, "en")

    def _is_told(self, span: Span) -> bool:
        """Whether a word for a sort of ships stands beside a place's name, no country's, or a person's."""
        if span.entry.entity.kind not in _CALLED_SO:
            return False
        before = self._tokens.word_before(span.first)
        if before in self._before:
            gap = self._tokens.gaps[span.first]
            told = gap.strip(" " + MARKS + "." * before.isupper()) == "" and "\n" not in gap
        else:
            told = span.entry.name.type != "adjective" and self._is_before_sort(span)
        return told and atlas().of_word(self._tokens.texts[span.first]) is None

    def _is_before_sort(self, span: Span) -> bool:
        """Whether a word for a sort of ships stands right behind a name, or behind a word more: Kiev uçak gemisi."""
        tokens, at = self._tokens, span.last + 1
        if not self._behind or span.suffix or at >= len(tokens):
            return False
        quoted = tokens.gaps[span.first][-1:] in OPENING
        if tokens.gaps[at] != " " and not (quoted and tokens.gaps[at][1:] == " "):
            return False
        if tokens.texts[at] in self._between:
            at += 1
            if tokens.gaps[at : at + 1] != [" "]:
                return False
        return is_one_of(tokens.texts[at], self._behind, self._lang)
