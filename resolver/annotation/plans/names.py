"""The gazetteer's names prepared for text: which names begin with a word, and whose family name it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import msgspec
from msgspec.structs import replace
from pyroaring import BitMap

from resolver.annotation.plans.bynames import bynames
from resolver.annotation.plans.crowds import MOST_BEARERS, few_of, is_crowded
from resolver.annotation.plans.foreign_acronyms import only_language
from resolver.annotation.plans.letters import renamed_to_letter
from resolver.annotation.plans.persons import Bearer, bearer_of, single_titled
from resolver.annotation.plans.rivers import short_river
from resolver.annotation.plans.short_facilities import Kin, is_its_own, short_facility
from resolver.annotation.plans.small_parliaments import is_small_parliament
from resolver.annotation.plans.streets import short_street
from resolver.entries import Entry
from resolver.index import Index, split
from resolver.language.scripts.folding import fold

_MOST_KEPT = 1 << 16


@dataclass(frozen=True, slots=True, kw_only=True)
class NamePattern:
    """A name as texts have it: the sequence of its folded words, and what must stand around them."""

    entry: Entry
    words: tuple[str, ...]
    lower: bool = False
    """Whether the gazetteer itself writes the name without a capital."""
    lang: str | None = None
    """The language of the only texts that have the name, for a byname and for some acronyms."""
    quoted: bool = False
    """Whether the name must stand in quotation marks."""
    owners: frozenset[str] = frozenset()
    """The folded words of which one must stand before the name in the possessive: Poland's."""
    address: bool = False
    """Whether it is a given name and a patronymic without the family name."""
    behind: frozenset[str] = frozenset()
    """The words of which one must stand right before the name: на Тверской, the Dnipro."""
    kin: Kin | None = None
    """What the text must have elsewhere for the name to count: горняки, of the mine «Распадская»."""
    sign: str = ""
    """The sign that ends the name behind its last word, as the text must have it: OPEC+ is not OPEC."""
    former: frozenset[str] | None = None
    """Of a name of one letter, the folded names that its bearer had: X, once Twitter."""
    conditional: bool = field(init=False)
    """Whether it depends on the language or on what stands around it whether the name counts."""

    def __post_init__(self) -> None:
        around = self.quoted or self.former is not None or bool(self.owners or self.behind or self.kin or self.sign)
        object.__setattr__(self, "conditional", self.lang is not None or around)

    @property
    def common(self) -> bool:
        """Whether the name is written small and the entity has others that are not: an adjective, a common noun.

        An organisation's preferred name of one word is neither, in Latin letters or in a language that the gazetteer
        names: lifecell, which texts write with a capital as well, хуситы; nor is a parliament's own word: бундестаг.
        """
        name = self.entry.name
        own = name.text.isascii() or name.lang is not None
        brand = name.type is None and self.entry.entity.kind == "organisation" and own
        if (brand and len(self.words) == 1) or is_small_parliament(self.entry):
            return False
        return self.lower and not all(name.text.islower() for name in self.entry.entity.names)


class Plan(msgspec.Struct, frozen=True):
    """What a word of the gazetteer can begin: names of one word, longer ones by their second word, and persons."""

    singles: tuple[NamePattern, ...]
    longer: Mapping[str, tuple[NamePattern, ...]]
    bearers: tuple[Bearer, ...]
    lower: bool
    """Whether a name may begin small."""
    crowded: bool = False
    """Whether there are more names than these few: :meth:`Plans.beside` says which a text may mean."""

    def begins(self, capital: bool) -> bool:
        """Whether anything can begin with the word, written with a capital or small."""
        return bool(((capital or self.lower) and (self.singles or self.longer)) or (capital and self.bearers))


class Plans:
    """The plans of words, worked out when a text first has the word; of a crowded word, for some of its names.

    ``among`` are the entries that count, by number; None: all.
    """

    def __init__(self, index: Index, among: BitMap | None = None) -> None:
        self._index = index
        self._among = among
        self._bynames = bynames(index)
        self._plans: dict[str, Plan] = {}

    def of(self, word: str) -> Plan:
        """What a folded word of the gazetteer can begin, wherever it stands."""
        plan = self._plans.get(word)
        if plan is None:
            if len(self._plans) >= _MOST_KEPT:
                self._plans.clear()
            plan = self._plans[word] = self._planned(word)
        return plan

    def _planned(self, word: str) -> Plan:
        """The plan of a word, of few of its names where it has more, or is the family name of more, than can count."""
        if self._among is not None:
            return self._worked_out(word, self._among)
        if not is_crowded(self._index, word):
            plan = self._worked_out(word, None)
            if len(plan.bearers) <= MOST_BEARERS:
                return plan
        return self.beside(word, ())

    def beside(self, word: str, others: Iterable[str]) -> Plan:
        """What a crowded word can begin in a text that has some other folded words of the gazetteer near it."""
        return replace(self._worked_out(word, few_of(self._index, word, others)), crowded=True)

    def _worked_out(self, word: str, among: BitMap | None) -> Plan:
        patterns: list[NamePattern] = []
        bearers: list[Bearer] = []
        for byname in self._bynames.beginning_with(word):
            patterns.append(
                NamePattern(
                    entry=byname.entry, words=byname.words, lang=byname.lang, quoted=byname.quoted, owners=byname.owners
                )
            )
        for entry in self._index.entries_with(word, among):
            words = tuple(fold(one) for one in split(entry.text))
            if words and words[0] == word and not single_titled(entry):
                sign = "+" if entry.name.text.endswith("+") else ""
                patterns.append(
                    NamePattern(
                        entry=entry,
                        words=words,
                        lower=_written_small(entry),
                        lang=only_language(entry),
                        sign=sign,
                        former=renamed_to_letter(entry),
                    )
                )
            if (short := short_street(entry, word) or short_river(entry, word)) is not None:
                patterns.append(NamePattern(entry=short[0], words=(word,), lang=entry.name.lang, behind=short[1]))
            if (facility := short_facility(entry, word)) is not None and is_its_own(facility, self._index):
                patterns.append(
                    NamePattern(
                        entry=facility.entry,
                        words=facility.words,
                        lang=facility.entry.name.lang,
                        quoted=facility.quoted,
                        behind=facility.before,
                        kin=facility.kin,
                    )
                )
            if entry.entity.kind == "person":
                patterns += _in_address(entry, word)
            bearer = bearer_of(entry, word) if entry.entity.kind == "person" and len(words) > 1 else None
            if bearer is not None:
                bearers.append(bearer)
        longer: dict[str, tuple[NamePattern, ...]] = {}
        for one in patterns:
            if len(one.words) > 1:
                longer[one.words[1]] = (*longer.get(one.words[1], ()), one)
        singles = tuple(one for one in patterns if len(one.words) == 1)
        return Plan(singles, longer, tuple(bearers), bool(longer) or any(one.lower for one in singles))


def _in_address(entry: Entry, word: str) -> list[NamePattern]:
    """The given name and patronymic by which a Russian or a Ukrainian is called: Борис Николаевич."""
    given = [part for part in entry.parts.parts if part.role == "given"]
    patronymic = [part for part in entry.parts.parts if part.role == "patronymic"]
    if len(given) != 1 or len(patronymic) != 1 or given[0].text != word or not entry.parts.family:
        return []
    return [NamePattern(entry=entry, words=(word, patronymic[0].text), address=True)]


def _written_small(entry: Entry) -> bool:
    """Whether the gazetteer or custom writes a name, or one of several words in another row, all in small letters."""
    if " " not in entry.name.text:
        return entry.name.text.islower() or is_small_parliament(entry)
    text = fold(entry.name.text)
    return any(name.text.islower() and fold(name.text) == text for name in entry.entity.names)
