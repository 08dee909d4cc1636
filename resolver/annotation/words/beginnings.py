"""What each distinct word of texts can begin: names of one word, longer ones, and the family names of persons."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import msgspec

from resolver.annotation.plans.crowds import MOST_BESIDE
from resolver.annotation.plans.names import NamePattern, Plan, Plans
from resolver.annotation.plans.persons import Bearer
from resolver.annotation.words.forms import Forms
from resolver.annotation.words.hits import Hit, Hits
from resolver.annotation.words.tokens import Tokens
from resolver.entries import Entry
from resolver.language.inflection.grammar import only_called, only_plural
from resolver.language.names.common_words import common_base_forms, common_words
from resolver.language.names.tables import UseTable
from resolver.language.scripts.detection import CYRILLIC_LANGUAGES
from resolver.language.scripts.folding import fold
from resolver.matching.evidence import Evidence
from resolver.matching.persons.frequency import is_surname
from resolver.matching.persons.given import is_listed

_READ_AS_WORDS = UseTable("read-as-words", Path(__file__).parent / "data")
_LONGEST_ACRONYM = 5
_AS_WRITTEN = (None, "folded")
_REACH = 2
"""So many words to either side of a crowded one tell which of its names may stand there."""

_MOST_BESIDE_KEPT = 1 << 8


class Beginning(msgspec.Struct, frozen=True):
    """What a distinct word of texts can begin as one word of the gazetteer, with the evidence of names of one word."""

    hit: Hit
    singles: tuple[tuple[NamePattern, tuple[Evidence, ...]], ...]
    longer: Mapping[str, tuple[NamePattern, ...]]
    bearers: tuple[Bearer, ...]


class Word(msgspec.Struct, frozen=True):
    """A distinct word of texts that the gazetteer has something for: what it may be, and what it can begin."""

    hits: Hits
    beginnings: tuple[Beginning, ...]
    adjectives: tuple[Entry, ...]
    crowded: bool = False
    """Whether it can begin so many names that what stands beside it has to say which are looked at."""
    alone: bool = False
    """Whether it can begin something whatever the next word is."""
    seconds: frozenset[str] = frozenset()
    """The folded words of the gazetteer of which the next word must be one, for a longer name to begin."""


class Beginnings:
    """Works out what words can begin; ``adjectives``: names written small count, too."""

    def __init__(self, plans: Plans, forms: Forms, adjectives: bool) -> None:
        self._adjectives = adjectives
        self._plans = plans
        self._forms = forms
        self._beside: dict[tuple[str, tuple[str, ...]], Word | None] = {}

    def of(self, text: str) -> Word | None:
        """What is known of a distinct word; None where it can begin nothing."""
        return self._word(text, ())

    def of_few(
        self, tokens: Tokens, named: list[tuple[int, Word]], telling: list[Word | None]
    ) -> list[tuple[int, Word]]:
        """The words of a text with what they begin here, where that depends on all that stands beside a crowded one."""
        near: dict[str, dict[str, None]] = {}
        for at, word in named:
            if word.crowded:
                others = (*telling[max(at - _REACH, 0) : at], *telling[at + 1 : at + 1 + _REACH])
                hits = (hit for other in others if other is not None for hit in other.hits)
                near.setdefault(tokens.texts[at], {}).update(dict.fromkeys(hits))
        found: list[tuple[int, Word]] = []
        for at, word in named:
            beside = near.get(tokens.texts[at])
            here = self._word_beside(tokens.texts[at], tuple(beside)) if beside else word
            found.append((at, here or word))
        return found

    def _word_beside(self, text: str, beside: tuple[str, ...]) -> Word | None:
        """What is known of a distinct word in a text that has some folded words of the gazetteer near it."""
        key = text, beside[:MOST_BESIDE]
        if key not in self._beside:
            if len(self._beside) >= _MOST_BESIDE_KEPT:
                self._beside.clear()
            self._beside[key] = self._word(text, beside)
        return self._beside[key]

    def _word(self, text: str, beside: tuple[str, ...]) -> Word | None:
        hits = self._forms.hits(text)
        adjectives = self._forms.kinds.adjectives(text)
        if not hits and not adjectives:
            return None
        plans, crowded, beginnings = self._plans, False, list[Beginning]()
        for word, hit in hits.items():
            plan = plans.of(word)
            crowded = crowded or plan.crowded
            one = self._beginning(text, word, hit, plans.beside(word, beside) if plan.crowded and beside else plan)
            if one is not None:
                beginnings.append(one)
        alone = any(one.singles or one.bearers for one in beginnings)
        seconds = frozenset(second for one in beginnings for second in one.longer)
        return Word(hits, tuple(beginnings), adjectives, crowded, alone, seconds)

    def _beginning(self, text: str, word: str, hit: Hit, plan: Plan) -> Beginning | None:
        """What a distinct word can begin as one word of the gazetteer, of which the plan is given; None: nothing."""
        singles: list[tuple[NamePattern, tuple[Evidence, ...]]] = []
        capital = not text.islower()
        writable = capital or plan.lower
        if hit.evidence is None and word != fold(text):
            return (
                None  # the endings of ordinals stand for one another behind figures alone: Ми is no Шу, nor та 6 МИ-6
            )
        for one in plan.singles if writable else ():
            small = not capital and not one.lower
            if (
                not small
                and (self._adjectives or not one.common)
                and not _is_no_acronym(text, hit, one, self._forms.lang)
            ):
                singles.append((one, (hit.evidence or Evidence("exact", None, text, one.entry.name.text),)))
        longer, bearers = plan.longer if writable else {}, plan.bearers if capital else ()
        return Beginning(hit, tuple(singles), longer, bearers) if singles or longer or bearers else None


def _is_no_acronym(text: str, hit: Hit, plan: NamePattern, lang: str) -> bool:
    """Whether a word cannot be an acronym because it is not in capitals, or has other ones: `Mit` is not MIT.

    A long one that is no other word is read as a word and may be written as one, without its marks as well: Sogaz,
    Botas. So are a few short ones in British papers: Nato. A short one has its own letters, or another alphabet's for
    them: SEEKS is no CEC, Passes no PACE. None is in the plural or addressed, and none of a state has cases: УДАРОВ,
    ОТЖЕ and ПАРОМ are no УДАР, ОТГ and ПАР.
    """
    name = plan.entry.name.text
    if not name.isupper():
        return False
    if hit.evidence is not None and hit.evidence.kind == "convention" and len(name) < _LONGEST_ACRONYM:
        return True
    is_state = plan.entry.entity.kind == "place"
    if only_called(hit.readings) or only_plural(hit.readings) or (hit.readings and is_state):
        return True
    if text.isupper():
        return False
    if fold(text[: hit.length]) == fold(name) and text[: hit.length] in _READ_AS_WORDS.words(lang, "press"):
        return False
    if hit.suffix and "'" not in text:
        return len(name) <= _LONGEST_ACRONYM and not text[:2].isupper()  # Abdi is no form of ABD
    if len(text) > _LONGEST_ACRONYM or hit.suffix:
        return False
    kind = hit.evidence.kind if hit.evidence is not None else None
    if len(text) == _LONGEST_ACRONYM and text.istitle() and kind in _AS_WRITTEN:
        foreign = kind == "folded" and lang in CYRILLIC_LANGUAGES and text.isascii()
        return not foreign and _is_other_word(text, lang)
    return not (hit.evidence is not None and text[:2].isupper())


def _is_other_word(text: str, lang: str) -> bool:
    """Whether a word written as a name is an everyday word or a person's name."""
    low = fold(text)
    return low in common_words(lang) or low in common_base_forms(lang) or is_listed(low) or is_surname(low)
