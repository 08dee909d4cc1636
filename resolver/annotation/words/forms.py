"""What a word of a text may be: the words of the gazetteer that it may be an inflected or variant form of.

The answer depends on the word and the language alone, so it is worked out once for each distinct word.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from resolver.annotation.plans.bynames import bynames
from resolver.annotation.weights import VARIED
from resolver.annotation.words.base_forms import Base, base_forms, cases, without_parted_suffix
from resolver.annotation.words.hits import Hit, Hits, keep
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.other_spellings import SHORTEST, OtherSpellings
from resolver.annotation.words.remembered import LONGEST_WORD, Remembered
from resolver.index import Index
from resolver.language import inflection
from resolver.language.inflection.grammar import DECLINING, only_called
from resolver.language.names.small_words import ordinal_endings
from resolver.language.names.spellings import english_spelling
from resolver.language.scripts.detection import CYRILLIC_LANGUAGES
from resolver.language.scripts.folding import fold
from resolver.language.scripts.letters import CYRILLIC, script_of
from resolver.matching.evidence import Evidence
from resolver.matching.lookup.lexicon import MOST_OF_KEY

_MOST_CACHED = 1 << 15
_MOST_AT_HAND = 1 << 8
"""The base forms of so many words are kept: what else is asked of a new word is asked at once."""

_NEIGHBOUR = {"ru": "uk", "uk": "ru"}
"""The other language whose names and quotations stand in texts of one."""

_MIXED = {"ru": (("ьом", "ем"),), "uk": (("ьом", "ьому"), ("єму", "ьому"))}
"""Endings of adjectives that are half the other language's, and what the text's has for them: в Нижньом Новгороде."""

_SURE = 0.1
_SHORTEST_RESPELT = 3
"""How short a word may be that is spelt otherwise beside another word of its name."""

_MOST_RESPELT = 4 * MOST_OF_KEY
"""How many words are compared with one that the gazetteer has in a dozen languages: oblast."""

_VARIANT_BOUND = {"ru": 0.2, "uk": 0.2}
"""In the language's own script spellings vary little; between scripts and in Latin letters more."""
_VARIANT_BOUND_LATIN = 0.36

_BOUND_OF_PARTS = 0.12
_LETTER_BY_LETTER = 0.01
_MOST_OF_PART = 40
"""How far a word that is a part of names may be from another one, a short one less, and in how many it is common."""

_NONE: Hits = {}


class Forms:
    """The hits of words in one language, cached by word; ``kinds`` says what words are beside names."""

    def __init__(self, index: Index, lang: str) -> None:
        self._index = index
        self._bynames = bynames(index)
        self._others = OtherSpellings(index, lang)
        self.lang = lang
        self._hits = Remembered(lambda word: self._worked_out(word) or _NONE, _NONE, _MOST_CACHED)
        self._respelt = Remembered(self._spelt_otherwise, _NONE, _MOST_CACHED)
        self._bases = lru_cache(maxsize=_MOST_AT_HAND)(self._bases_of)
        self.kinds = WordKinds(index, lang, self._plain_bases, self._sure, self.hits)

    def hits(self, word: str) -> Hits:
        """The words of the gazetteer that a word may be."""
        return self._hits[word]

    def respelt(self, word: str) -> Hits:
        """The words of the gazetteer that a word may be besides, by another convention: Nizhniy of Нижний Новгород.

        A part of a name, with another part beside it, may be short; nothing then differs but the letters.
        """
        return self._respelt[word]

    def heard(self, word: str) -> Hits:
        """The words of the gazetteer that a word, which is none itself, is another spelling of by ear: Зелинский."""
        found = Hits()
        if not self.hits(word):
            self._others.add_heard(self._bases(word), found)
        return found

    def _spelt_otherwise(self, word: str) -> Hits:
        found, own = Hits(), self.hits(word)
        small = word[:1].islower()  # a common noun of a name is romanised with it, and not respelt: Kemerovskaya oblast
        latin = word.isascii() and self.lang not in CYRILLIC_LANGUAGES
        varied = not own and len(word) >= SHORTEST  # its hits are such spellings already
        if (not latin if small else varied) or len(word) < _SHORTEST_RESPELT:
            return _NONE
        bound = _VARIANT_BOUND.get(self.lang, _VARIANT_BOUND_LATIN) if len(word) > _SHORTEST_RESPELT else 0.0
        self._others.add(without_parted_suffix(self._bases(word)), found, bound, _SHORTEST_RESPELT, _MOST_RESPELT)
        return {
            known: hit
            for known, hit in found.items()
            if known not in own and (not small or script_of(known[0]) == CYRILLIC)
        } or _NONE

    def inflects(self, word: str) -> bool:
        """Whether a word may be some word of the gazetteer with a case or a suffix."""
        if len(word) > LONGEST_WORD:
            return False
        lexicon, known = self._index.lexicon, self._bynames.known
        folded = map(fold, self._other_bases(word))
        return any(lexicon.alike(base) or known(base, self.lang) for base in folded)

    def _other_bases(self, word: str) -> list[str]:
        """The base forms that a word may have beside itself, without what leads to them."""
        if self.lang in DECLINING:
            return [one.lemma for one in inflection.analyse(word, self.lang) if one.lemma != word]
        return [base for base, _ in self._bases(word)[1:]]

    def _plain_bases(self, word: str) -> list[str]:
        return [base for base, _ in self._bases(word)]

    def _sure(self, word: str) -> list[str] | None:
        """The words of the gazetteer that a word is a plain form of; None where one of them has a suffix."""
        hits = self.hits(word)
        if any(hit.suffix for hit in hits.values()):
            return None
        return [known for known, hit in hits.items() if hit.cost < _SURE]

    def _worked_out(self, word: str) -> Hits:
        lexicon = self._index.lexicon
        found: Hits = {}
        endings = ordinal_endings(self.lang)
        if word.lower() in endings:
            found.update((ending, Hit(0.0, len(word), None)) for ending in endings if lexicon.same(ending))
        bases = self._bases(word)
        self._add(bases, found)
        for known in [known for known, hit in found.items() if only_called(hit.readings)]:
            if not self._others.is_at_home(known):
                del found[known]  # Лукашэнко is the Russian name by ear, and no vocative of the Belarusian one
        if not found and word[:1].isupper() and self.lang in _NEIGHBOUR:
            self._add(cases(word, _NEIGHBOUR[self.lang]), found)  # Вірменії in a Russian text
            self._add_mixed(word, found)
        if not found and word[:1].isupper() and self.lang in CYRILLIC_LANGUAGES:
            key = self._bynames.clipped(fold(word))
            if key is not None:
                found[key] = Hit(0.1, len(word), Evidence("term", None, word))
            self._others.add_twin(word, found)
        bare = without_parted_suffix(bases)
        if word[:1].isupper() and not any(map(self._others.is_at_home, found)):
            if len(word) >= SHORTEST:
                self._others.add(bare, found, _VARIANT_BOUND.get(self.lang, _VARIANT_BOUND_LATIN))
            if word.isascii() or self.lang in CYRILLIC_LANGUAGES:
                self._others.add_well_known(bases[:1] if word.isascii() else bare, found)
        elif word[:1].isupper() and len(word) >= SHORTEST and not any(map(self._is_name, found)):
            self._others.add(bare, found, _BOUND_OF_PARTS if len(word) > SHORTEST else _LETTER_BY_LETTER)
        return found

    def _add_mixed(self, word: str, found: Hits) -> None:
        """Add what an adjective is whose ending is half the other language's."""
        for ending, own in () if found else _MIXED[self.lang]:
            if word.endswith(ending):
                mended, mixed = word.removesuffix(ending) + own, Hits()
                self._add(cases(mended, self.lang), mixed)
                evidence = Evidence("convention", None, word, mended, VARIED)
                for known, hit in mixed.items():
                    keep(found, known, Hit(hit.cost + VARIED, len(word), evidence, hit.readings))

    def _is_name(self, known: str) -> bool:
        """Whether a word of the gazetteer is somebody's name by itself, and not a part of longer ones alone.

        Chernobyl is only in those of its power plant, where the town is Chornobyl.
        """
        if self._index.is_name(known) or self._bynames.known(known, self.lang):
            return True
        if sum(map(self._index.postings.size, self._index.lexicon.same(known))) > _MOST_OF_PART:
            return True
        persons = (entry for entry in self._index.entries_with(known) if entry.entity.kind == "person")
        return any(known in [part.text for part in entry.parts.family] for entry in persons)

    def _add(self, bases: Iterable[Base], found: Hits) -> None:
        """Add the words of the gazetteer that base forms are, letter by letter or but for diacritics."""
        lexicon = self._index.lexicon
        for base, hit in bases:
            folded = fold(base)
            other = english_spelling(folded) if self.lang == "en" else None
            if other is not None and lexicon.same(other):
                evidence = hit.evidence or Evidence("convention", "english", base, other)
                keep(found, other, Hit(0.02, hit.length, evidence, (), hit.suffix))
            alike = [lexicon.words[number] for number in lexicon.alike(folded)]
            if folded in alike or self._bynames.known(folded, self.lang):
                keep(found, folded, hit)
            for known in alike:
                if known != folded:
                    evidence = hit.evidence or Evidence("folded", None, base, known)
                    keep(found, known, Hit(hit.cost + 0.03, hit.length, evidence, hit.readings, hit.suffix))

    def _bases_of(self, word: str) -> tuple[Base, ...]:
        """The base forms that a word may have, itself first."""
        return base_forms(word, self.lang, lambda base: bool(self._index.lexicon.same(fold(base))))
