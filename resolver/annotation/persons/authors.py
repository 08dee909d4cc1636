"""Authors by the family name alone beside their works: «Щедрик» Леонтовича, письма Ахматовой, Tchaikovsky's ballet.

Who wrote something is named after its title in the genitive, or between its sort and its title; a text on a work
seldom has the given name of a man whom its readers know for it. Of the dead the sort of work says enough, and so does
another of the same trade whom the text names with them: Чайковского и Шостаковича.
"""

from __future__ import annotations

import re
from functools import cache, cached_property
from pathlib import Path

from gazetteer.entity import Entity
from resolver.annotation.spans.grouping import Grouped
from resolver.annotation.spans.span import BARE, Span
from resolver.annotation.words.conjunctions import conjunctions
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.tokens import Tokens
from resolver.descriptions import told_anywhere
from resolver.language.inflection.grammar import DECLINING, Case
from resolver.language.names.tables import rows, values
from resolver.language.scripts.folding import fold
from resolver.language.scripts.quotation_marks import CLOSING, OPENING
from resolver.matching.persons.frequency import COMMONEST, surname_band

_DATA = Path(__file__).parent / "data"
_ROLES = frozenset(("writer", "artist"))
"""The keys of ``titles.tsv`` for who makes works."""

_AFTER = {"ru": ("по", Case.DATIVE), "uk": ("за", Case.INSTRUMENTAL)}
"""By language the preposition before the author whose work another one is made after, and the case that it takes."""

_ANY = re.compile("")
_CREATORS = re.compile(r"(?i)\b(?:composer|painter|poet|writer|playwright|novelist|film director|theatre director)")
_COMMON = (1, 2)
"""The bands of family names that so many bear that two beside each other prove nothing: Шевченко та Лисенко."""


def is_author(entity: Entity) -> bool:
    """Whether a person is known for works: a writer, a composer, a director."""
    return any(role.role in _ROLES for role in entity.roles)


def stands_as_author(span: Span, tokens: Tokens, kinds: WordKinds) -> bool:
    """Whether a lone family name stands in the genitive beside the title of a work, or behind what is made after one.

    «Щедрик» Леонтовича, роман Гоголя «Мёртвые души»; «Мать» по Горькому, за Гоголем.
    """
    if kinds.lang not in DECLINING or not span.first:
        return False
    if _is_made_after(span, tokens, kinds):
        return True
    if not _may_be_genitive(span):
        return False
    before, behind = tokens.gaps[span.first], tokens.behind(span.last)
    if before[:1] in CLOSING and before[1:] == " ":
        return bool(span.readings)
    return before == " " and behind[:1] == " " and behind[1:] in OPENING and kinds.is_work(tokens.texts[span.first - 1])


def _is_made_after(span: Span, tokens: Tokens, kinds: WordKinds) -> bool:
    """Whether a title in quotation marks, or a noun for works, and the preposition of a model stand before a name."""
    preposition, case = _AFTER[kinds.lang]
    at = span.first - 1
    if at < 1 or tokens.gaps[span.first] != " " or tokens.texts[at] != preposition or not span.may_be(case):
        return False
    gap = tokens.gaps[at]
    return (gap[:1] in CLOSING and gap[1:] == " ") or (gap == " " and kinds.is_work(tokens.texts[at - 1]))


class Classics:
    """The dead authors of one document whom it has by the family name alone, by what shows them anywhere in it."""

    def __init__(self, tokens: Tokens, grouped: Grouped, kinds: WordKinds) -> None:
        self._tokens = tokens
        self._grouped = grouped
        self._kinds = kinds

    def has(self, entity: Entity) -> bool:
        """Whether a person is one of them."""
        return is_classic(entity) and entity.id in self._shown

    @cached_property
    def _shown(self) -> frozenset[str]:
        alone = [span for span in self._grouped.spans if span.form == BARE and is_classic(span.entry.entity)]
        begun: dict[int, list[Span]] = {}
        for span in alone:
            begun.setdefault(span.first, []).append(span)
        shown = {one.entry.entity.id for one in alone if self._is_beside_work(one)}
        for span in alone:
            for other in begun.get(self._next_in_list(span), ()):
                if _are_of_one_trade(span, other):
                    shown |= {span.entry.entity.id, other.entry.entity.id}
        return frozenset(shown)

    def _is_beside_work(self, span: Span) -> bool:
        """Whether a noun for works that somebody makes stands where it does of who made them."""
        tokens, lang = self._tokens, self._kinds.lang
        if _band(span) == COMMONEST:
            return False
        if lang in DECLINING:
            near = span.first > 0 and tokens.gaps[span.first] == " " and _may_be_genitive(span)
            nouns = {fold(base) for base in self._kinds.bases(tokens.texts[span.first - 1])} if near else set()
        elif lang == "en" and not span.suffix:
            at = span.first
            near = at > 1 and tokens.texts[at - 1] == "by" and tokens.gaps[at] == tokens.gaps[at - 1] == " "
            nouns = {tokens.texts[at - 2].lower()} if near else set()
        else:
            owned = lang == "en" or any((step.kind, step.detail) == ("suffix", "genitive") for step in span.evidence)
            behind = tokens.following(span.last)
            nouns = {behind.lower()} if span.suffix and owned and behind else set()
        entity = span.entry.entity
        return any(told_anywhere(entity, trades) for noun, trades in _works(lang) if _is_one(noun, nouns, lang))

    def _next_in_list(self, span: Span) -> int:
        """The token behind a comma or a conjunction that stands right behind a span; -1 where there is neither."""
        tokens, at = self._tokens, span.last + 1
        if at >= len(tokens):
            return -1
        if tokens.gaps[at] == ", ":
            return at
        if at + 1 < len(tokens) and tokens.gaps[at] == tokens.gaps[at + 1] == " ":
            return at + 1 if tokens.texts[at] in conjunctions(self._kinds.lang) else -1
        return -1


def is_classic(entity: Entity) -> bool:
    """Whether somebody is a dead author."""
    return entity.died is not None and is_author(entity)


def _may_be_genitive(span: Span) -> bool:
    return not span.readings or span.may_be(Case.GENITIVE)


def _are_of_one_trade(span: Span, other: Span) -> bool:
    """Whether two authors make works of one sort, and neither has a common family name."""
    pair = (span, other)
    if span.entry.entity.id == other.entry.entity.id or any(_band(one) in _COMMON for one in pair):
        return False
    trades = [told_anywhere(one.entry.entity, _CREATORS) for one in pair]
    return not trades[0].isdisjoint(trades[1])


def _band(span: Span) -> int | None:
    """How common the family name of a span's entity is."""
    family = span.entry.parts.family
    return surname_band(family[-1].text) if family else None


@cache
def _works(lang: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The folded nouns of ``data/authors.tsv``, each with what the description of an author of such works has."""
    found: list[tuple[str, re.Pattern[str]]] = []
    for row in rows("authors", _DATA):
        if row["lang"] == lang:
            trades = re.compile(rf"(?i)\b(?:{row['trades']})") if row["trades"] else _ANY
            found += [(fold(noun) if lang in DECLINING else noun, trades) for noun in values(row["nouns"])]
    return tuple(found)


def _is_one(noun: str, words: set[str], lang: str) -> bool:
    """Whether a noun is one of some words; of Turkish the beginning of one."""
    return noun in words or (lang == "tr" and any(word.startswith(noun) for word in words))
