"""The name of a place, an organisation or a facility put into a case: its adjectives, its head, what follows it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from resolver.language.inflection.declension import decline
from resolver.language.inflection.grammar import LONGEST_ACRONYM, Case, Kind, NameKind, Number
from resolver.language.inflection.name_signs import CLASSES, NEVER_FIRST, SHORTEST_NAME, Signs, signs_of
from resolver.language.inflection.ordinals import decline_ordinal, is_ordinal

# Of adjectives in endings that nouns have too, only the longer ones are sure: -ська, -цькі.
SHORT_ENDING: Final = 2


class Thing:
    """A name, word by word, to be written in a case."""

    def __init__(self, words: Sequence[str], lang: str, case: Case, kind: NameKind) -> None:
        self._words = words
        self._lang = lang
        self._case = case
        self._noun: Kind = "place" if kind == "place" else "common"
        self._signs = signs_of(lang)
        longest = max((len(part) for word in words for part in word.split("-")), default=0)
        self._in_capitals = longest > LONGEST_ACRONYM and all(word.isupper() for word in words)

    def written(self) -> Iterator[str]:
        """The words in the case: the adjectives before the head, the head, and what follows it."""
        agreement: str | None = None
        head: int | None = None
        for index, word in enumerate(self._words):
            if index == 0 and is_ordinal(word, self._lang):
                yield decline_ordinal(word, self._lang, self._case)
            elif self._is_unchanging(word):
                head = index if head is None else head
                yield word
            elif head is not None:
                yield self._behind_head(index, head, agreement)
            elif found := self._possessive(index):
                agreement = found
                yield self._agreeing(word, found, "possessive")
            elif found := _adjective(word, self._following(index), agreement, self._signs):
                agreement = found
                yield self._agreeing(word, found)
            else:
                head = index
                yield self._head(index, agreement)

    def _is_unchanging(self, word: str) -> bool:
        """Whether a word is an abbreviation, or stands in quotation marks or brackets."""
        return (
            not word
            or (not self._in_capitals and _is_acronym(word))
            or word.startswith(NEVER_FIRST)
            or "." in word[:-1]
        )

    def _head(self, index: int, agreement: str | None) -> str:
        """The noun that a name is of, or the adjective that stands for one: Учёные за мир, Знаменское."""
        word = self._words[index]
        if self._following(index) in self._signs.prepositions and (found := _postposed(word, self._signs)):
            return self._agreeing(word, found)
        if len(self._words) == 1 and self._noun == "common" and word.lower().endswith(self._signs.sole):
            return self._agreeing(word, "n")
        return word if index == 0 and self._is_led() else self._declined(word, agreement)

    def _behind_head(self, index: int, head: int, agreement: str | None) -> str:
        """A word behind the head: an adjective that ends the name, a second noun behind `and`, or a complement."""
        word = self._words[index]
        if head == 0 and self._is_led():
            return self._declined(word, None)
        if index == head + 1 == len(self._words) - 1:
            found = _postposed(word, self._signs)
            return self._agreeing(word, found) if found and agreement in (None, found) else word
        is_second = index == head + 2 and self._words[head + 1] in self._signs.conjunctions
        return self._declined(word, None) if is_second else word

    def _following(self, index: int) -> str:
        return self._words[index + 1] if index + 1 < len(self._words) else ""

    def _declined(self, word: str, agreement: str | None) -> str:
        """A noun in the gender of its adjectives; a plural one is its own lemma."""
        number = Number.PLURAL if agreement == "p" else Number.SINGULAR
        gender = CLASSES[agreement] if agreement else None
        return decline(word, self._lang, self._case, number=number, gender=gender, kind=self._noun)

    def _agreeing(self, word: str, agreement: str, kind: Kind = "adjective") -> str:
        number = Number.PLURAL if agreement == "p" else Number.SINGULAR
        return decline(word, self._lang, self._case, number=number, gender=CLASSES[agreement], kind=kind)

    def _possessive(self, index: int) -> str | None:
        """The gender of a possessive adjective before what it names somebody's: Часов Яр, Леандрова башня."""
        if index:
            return None
        lower, following = self._words[0].lower(), self._following(0)
        for gender, one in self._signs.possessive.items():
            before = following.lower() in one.nouns if self._noun == "place" else self._is_common(following, one.before)
            if before and lower.endswith(one.endings):
                return gender
        return None

    def _is_common(self, word: str, endings: tuple[str, ...]) -> bool:
        return word.islower() and word.endswith(endings or ("\0",)) and word not in self._signs.prepositions

    def _is_led(self) -> bool:
        """Whether the second of two nouns is the head, and the first one stays: Донбасс Арена, Ак Барс."""
        return len(self._words) == 2 and self._words[1].lower() in self._signs.last_heads


def _adjective(word: str, following: str, agreement: str | None, signs: Signs) -> str | None:
    """The gender, or `p`, in which an adjective before a noun stands; None where the word is no such adjective."""
    lower = word.lower()
    if not following or following in signs.prepositions or lower.endswith(signs.nouns or ("\0",)):
        return None
    for name, endings in signs.adjective.items():
        if lower.endswith(endings) and agreement in (None, name):
            nouns = signs.agrees_with.get(name)
            nouns = nouns and nouns + endings
            if nouns is None or (following.lower().endswith(nouns) and not _is_acronym(following)):
                return name
            if _is_acronym(following) and lower.endswith(_sure(endings)):
                return name
    return None


def _postposed(word: str, signs: Signs) -> str | None:
    """The gender, or `p`, of an adjective that follows its noun; only endings that no noun has count."""
    lower = word.lower()
    for name, endings in signs.adjective.items():
        if lower.endswith(_sure(endings) if name in signs.agrees_with else endings):
            return name
    return None


def _sure(endings: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the endings that no noun has."""
    return tuple(ending for ending in endings if len(ending) > SHORT_ENDING)


def _is_acronym(word: str) -> bool:
    return word.isupper() and all(SHORTEST_NAME <= len(part) <= LONGEST_ACRONYM for part in word.split("-"))
