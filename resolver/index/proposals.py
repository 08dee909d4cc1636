"""The words of a gazetteer that a word of a query may stand for: spelt or heard alike, equivalent, or translated."""

from __future__ import annotations

from collections.abc import Sequence

from resolver.language.names.cognates import cognates
from resolver.language.names.surnames import turkic_forms
from resolver.language.scripts.folding import fold
from resolver.matching.lookup.lexicon import Lexicon
from resolver.matching.persons.given import GIVEN_BOUND, given, group_forms
from resolver.matching.things.modifiers import modifier_keys, modifiers_of
from resolver.matching.things.of_towns import words_for_region
from resolver.matching.things.place_sorts import words_for_sort

Closeness = dict[int, float]
"""Words of a lexicon by number, and how close each is to a query's word, from 1.1 (the same) down to 0.05."""

_TRANSLATED = 0.7
"""How close a modifier in another language is: Большая for Велика."""

_RUSSIFIED = 0.6
"""How close a Turkic family name without its Russian ending is: Akçura for Акчурин."""

_COGNATE = 0.8
"""How close a name is that a sister language forms of the same root: Филипповка, Пилипівка."""

_MOST_CACHED = 1 << 14


class Proposals:
    """The words that query words may stand for, remembered by query word."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._known: dict[tuple[str, bool], Closeness] = {}
        self._by_group: dict[str, list[int]] = {}
        self._by_modifier: dict[str, list[int]] = {}

    def of(self, word: str, errors: bool = True, english: Sequence[str] = ()) -> Closeness:
        """The words of the lexicon that a folded word may stand for; without ``errors`` it has no typing error.

        ``english``: the folded English words that it is translated by, where it is a foreign word.
        """
        return self._translated(english) | self._of(word, errors) if english else self._of(word, errors)

    def spelt(self, word: str) -> list[int]:
        """The words of the lexicon that are spelt so."""
        return self._lexicon.same(word)

    def _of(self, word: str, errors: bool) -> Closeness:
        known = self._known.get((word, errors))
        if known is None:
            if len(self._known) >= _MOST_CACHED:
                self._known.clear()
            known = self._known[word, errors] = self._worked_out(word, errors)
        return known

    def _worked_out(self, word: str, errors: bool) -> Closeness:
        near = self._lexicon.near(word, errors=errors)
        found = {at: max(0.05, 1.0 - 0.25 * apart) for at, apart in near.items()}
        for number in self._lexicon.same(word):
            found[number] = 1.1
        if max(found.values(), default=0.0) < 1.0:
            for form in turkic_forms(word):
                for number in self._lexicon.near(form, errors=False):
                    found.setdefault(number, _RUSSIFIED)
            for form in cognates(word):
                for number in self._lexicon.near(form, errors=False):
                    found[number] = max(_COGNATE, found.get(number, 0.0))
        for one in given(word):
            for number in self._of_group(one.group):
                found[number] = max(0.9, found.get(number, 0.0))
        for key in modifier_keys(word):
            for number in self._of_modifier(key):
                found[number] = max(_TRANSLATED, found.get(number, 0.0))
        for number in self._translated((*words_for_region(word), *words_for_sort(word))):
            found.setdefault(number, _TRANSLATED)
        return found

    def _translated(self, words: Sequence[str]) -> Closeness:
        """The words of the lexicon that are one of some folded words in the language of the gazetteer."""
        return {number: _TRANSLATED for word in words for number in self._lexicon.same(word)}

    def _of_group(self, group: str) -> list[int]:
        """The words of the lexicon that belong to a group of given names."""
        known = self._by_group.get(group)
        if known is None:
            found: set[int] = set()
            for spelling in dict.fromkeys(fold(form.text) for form in group_forms(group)):
                more = self._lexicon.find(spelling, GIVEN_BOUND, errors=False, besides=found)
                found.update([one.word for one in more])
            known = self._by_group[group] = sorted(found)
        return known

    def _of_modifier(self, key: str) -> list[int]:
        """The words of the lexicon that tell places apart as a key says, in any language."""
        known = self._by_modifier.get(key)
        if known is None:
            found = {number: None for form in modifiers_of(key) for number in self._lexicon.near(form, errors=False)}
            known = self._by_modifier[key] = [
                number for number in found if key in modifier_keys(self._lexicon.word(number))
            ]
        return known
