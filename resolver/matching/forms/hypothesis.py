"""A base form that a query may stand for, and what each step to one costs."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from resolver.language.names.arabic_articles import articles
from resolver.language.scripts.folding import fold
from resolver.matching.evidence import Evidence
from resolver.matching.part import written_words

COSTS = {
    "case": 0.6,
    "plural": 1.2,
    "address": 10.0,
    "suffix": 0.0,
    "joined-suffix": 2.0,
    "possessive": 0.0,
    "woman": 20.0,
    "western": 1.0,
    "western-faint": 1.5,
    "western-agreeing": 0.6,
    "feminine": 0.6,
    "listed": 4.0,
    "joined": 0.3,
    "other-surname": 25.0,
}
"""What a step from an inflected form to its base takes off the log-odds: Мединського, Kiev'deki, Bakanlığının."""


class Hypothesis(msgspec.Struct, frozen=True):
    """A base form that a query may stand for: its text, what it costs, and the step to it.

    ``for_persons`` is false where no person's name changes so: complements that keep their form, Turkish suffixes
    without an apostrophe. ``of_the_famous``: what says it is so little that only well-known names are meant: `Putina`.
    ``langs``: the languages in whose case it may stand, where they are not the gazetteer's own. ``for_persons_more``:
    what it costs besides where a person is meant, of whose family name the ending may be a part: Gülen, Gül.
    """

    text: str
    cost: float = 0.0
    evidence: tuple[Evidence, ...] = ()
    for_persons: bool = True
    of_the_famous: bool = False
    langs: frozenset[str] = frozenset()
    for_persons_more: float = 0.0

    def cost_for(self, kind: str) -> float:
        """What it costs where an entity of a kind is meant."""
        return self.cost + (self.for_persons_more if kind == "person" else 0.0)

    @property
    def evident(self) -> bool:
        """Whether a clear case of another language than the gazetteer's own tells the base form."""
        return self.in_other_case and not self.of_the_famous

    @property
    def in_other_case(self) -> bool:
        """Whether a case of another language than the gazetteer's own tells the base form."""
        return bool(self.langs) and self.evidence[0].kind == "case"

    @property
    def words(self) -> tuple[str, ...]:
        """The folded words of the text, less Arabic articles that are tied to a word: by them nobody is found."""
        written = written_words(self.text)
        words = [fold(word) for word in written]
        if "-" in self.text and len(words) > 1 and not articles().isdisjoint(words):
            told = [word for word, shown in zip(words, written, strict=True) if not self._is_article(word, shown)]
            return tuple(told or words)
        return tuple(words)

    def _is_article(self, word: str, shown: str) -> bool:
        return word in articles() and f"{shown}-" in self.text


def replaced(text: str, words: list[re.Match[str]], bases: Sequence[str]) -> str:
    """A text with other words in place of its own, everything between them as it stands."""
    pieces: list[str] = []
    read = 0
    for match, base in zip(words, bases, strict=True):
        pieces += (text[read : match.start()], base)
        read = match.end()
    pieces.append(text[read:])
    return "".join(pieces)
