"""Mines, ships, airports and the like that texts call without the word for their sort: «Распадская», в Толмачёве."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import msgspec

from gazetteer.entity import Name
from gazetteer.provenance import is_collected
from resolver.annotation.words.tokens import Tokens, folded
from resolver.entries import Entry
from resolver.index import Index, split
from resolver.language import inflection
from resolver.language.inflection.grammar import DECLINING
from resolver.language.names.common_words import common_words
from resolver.language.names.tables import rows, values
from resolver.language.names.terms import adjective_ending
from resolver.language.scripts.folding import fold

_DATA = Path(__file__).parent / "data"

_QUOTED, _PLACED = "quoted", "placed"
_SENTENCE = "sentence"
_SORT_AND_NAME = 2


class Kin(msgspec.Struct, frozen=True):
    """What a text must have for a short name to count: ``words`` are beginnings of words."""

    words: tuple[str, ...]
    beside: bool
    """Whether one must stand in the same sentence, and not just anywhere in the document."""

    def are_near(self, tokens: Tokens, at: int) -> bool:
        """Whether one of the words stands where it must for a name at a token."""
        first, end = (at, at + 1) if self.beside else (0, len(tokens))
        if self.beside:
            while not tokens.opens_sentence(first):
                first -= 1
            while end < len(tokens) and not tokens.opens_sentence(end):
                end += 1
        return any(folded(text).startswith(self.words) for text in tokens.texts[first:end])


class ShortName(msgspec.Struct, frozen=True):
    """A facility's name less the word for its sort, and what a text must have around it."""

    entry: Entry
    words: tuple[str, ...]
    quoted: bool
    before: frozenset[str]
    kin: Kin


@cache
def _sorts(lang: str) -> dict[tuple[str, ...], tuple[str, frozenset[str], Kin]]:
    """By the folded words for a sort: how its short names stand, behind what, and what must be near."""
    found: dict[tuple[str, ...], tuple[str, frozenset[str], Kin]] = {}
    for row in rows("short-facilities", _DATA):
        if row["lang"] == lang:
            kin = Kin(tuple(map(fold, values(row["near"]))), row["where"] == _SENTENCE)
            known = row["how"], frozenset(values(row["before"])), kin
            found.update((tuple(fold(sort).split()), known) for sort in values(row["sorts"]))
    return found


def short_facility(entry: Entry, word: str) -> ShortName | None:
    """A facility's name less the word for its sort, where that leaves a name that a folded word begins."""
    lang = entry.name.lang
    if entry.entity.kind != "facility" or not lang:
        return None
    if any((name.type, name.lang) == ("short", lang) for name in entry.entity.names):
        return None  # the gazetteer says itself how it is called
    sort, mark, text = entry.name.text.partition(" «")
    if mark:
        how, text = _QUOTED, text.removesuffix("»")
        if "»" in text:
            return None
    else:
        shown = split(entry.name.text)
        if len(shown) != _SORT_AND_NAME:
            return None
        how, (sort, text) = _PLACED, shown if lang != "en" else shown[::-1]
        if fold(text) in common_words(lang) or adjective_ending(fold(text)) is not None:
            return None
    known = _sorts(lang).get(tuple(fold(sort).split()))
    return _short(entry, text, word, known) if known is not None and known[0] == how else None


def _short(entry: Entry, text: str, word: str, known: tuple[str, frozenset[str], Kin]) -> ShortName | None:
    words = tuple(map(fold, split(text)))
    if not words or words[0] != word or text in entry.entity.never:
        return None
    how, before, kin = known
    return ShortName(
        Entry(entry.entity, Name(text, entry.name.lang, "short"), text), words, how == _QUOTED, before, kin
    )


def is_its_own(short: ShortName, index: Index) -> bool:
    """Whether nothing else that an editor has reviewed is called as a facility is for short: «Россия».

    Without quotation marks it must not be a town's name in a case (аэропорт Измира), nor in a person's: Гагарин.
    """
    text = short.entry.text
    names = [" ".join(short.words)]
    if not short.quoted:
        if any(one.entity.kind == "person" for word in short.words for one in index.entries_with(word)):
            return False
        lang = short.entry.name.lang
        names += [fold(one.lemma) for one in inflection.analyse(text, lang)] if lang in DECLINING else []
    found = (one for name in names for one in index.named(name))
    return all(one.entity.kind == "facility" or is_collected(one.name) for one in found)
