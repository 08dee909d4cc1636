"""What a word of a text may be: the words of the gazetteer that it may be an inflected or variant form of.

The answer depends on the word and the language alone, so it is worked out once for each distinct word.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from resolver.annotation.base_forms import Base, base_forms, cases
from resolver.annotation.bynames import bynames
from resolver.annotation.hits import Hit, Hits, keep
from resolver.annotation.remembered import LONGEST_WORD, Remembered
from resolver.annotation.weights import OUTSTANDING, VARIED
from resolver.annotation.word_kinds import WordKinds
from resolver.index import Index
from resolver.language import inflection
from resolver.language.inflection.grammar import DECLINING
from resolver.language.names.small_words import ordinal_endings
from resolver.language.names.spellings import english_spelling
from resolver.language.scripts.detection import CYRILLIC_LANGUAGES, LANGUAGES
from resolver.language.scripts.folding import fold
from resolver.language.scripts.letters import CYRILLIC, latin_twin, script_of
from resolver.matching.evidence import Evidence
from resolver.matching.lexicon import MOST_OF_KEY

_MOST_CACHED = 1 << 15
_MOST_AT_HAND = 1 << 8
"""The base forms of so many words are kept: what else is asked of a new word is asked at once."""

_NEIGHBOUR = {"ru": "uk", "uk": "ru"}
"""The other language whose names and quotations stand in texts of one."""

_AT_HOME = (*LANGUAGES, None)
"""The languages of texts, and of names that have none."""

_SURE = 0.1
_SHORTEST_VARIANT = 5
"""How short a word may be that another convention explains."""

_SHORTEST_RESPELT = 3
"""The same of a word that stands beside another word of a name."""

_MOST_RESPELT = 4 * MOST_OF_KEY
"""How many words are compared with one that the gazetteer has in a dozen languages: oblast."""

_OWN_ACRONYM = {"ru": "ВВС"}
"""What a language has for an acronym of its own, though it is drawn like a Latin one: военно-воздушные силы."""

_LONGEST_BALTIC = 8
_BALTIC = ("as", "is", "us", "os")
_SIBILANTS = ("s", "z", "x", "c", "с", "з", "ц")

_TWIN = 0.1
"""What it costs that an acronym is typed in look-alike letters throughout."""

_VOWELLESS = ("Arab", "Hebr")
"""Scripts that leave vowels out: so little of a name is written that a word of a text is like many (Chris, كرج)."""

_MOST_BASES_VARIED = 4
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

    def _spelt_otherwise(self, word: str) -> Hits:
        found, own = Hits(), self.hits(word)
        small = word[0].islower()  # a common noun of a name is romanised with it, and not respelt: Kemerovskaya oblast
        if small:
            sought = word.isascii() and self.lang not in CYRILLIC_LANGUAGES
        else:
            sought = bool(own) or len(word) < _SHORTEST_VARIANT  # else its hits are such spellings already
        if not sought or len(word) < _SHORTEST_RESPELT:
            return _NONE
        bound = _VARIANT_BOUND.get(self.lang, _VARIANT_BOUND_LATIN) if len(word) > _SHORTEST_RESPELT else 0.0
        self._variants(self._bases(word), found, bound, _SHORTEST_RESPELT, _MOST_RESPELT)
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
        if not found and word[0].isupper() and self.lang in _NEIGHBOUR:
            self._add(cases(word, _NEIGHBOUR[self.lang]), found)  # Вірменії in a Russian text
        if not found and word[0].isupper() and self.lang in CYRILLIC_LANGUAGES:
            key = self._bynames.clipped(fold(word))
            if key is not None:
                found[key] = Hit(0.1, len(word), Evidence("term", None, word))
            self._add_twin(word, found)
        if word[0].isupper() and not any(map(self._is_at_home, found)):
            if len(word) >= _SHORTEST_VARIANT:
                self._variants(bases, found, _VARIANT_BOUND.get(self.lang, _VARIANT_BOUND_LATIN))
            elif word.isascii() and len(word) == _SHORTEST_VARIANT - 1:
                self._well_known(word, found)
        elif word[0].isupper() and len(word) >= _SHORTEST_VARIANT and not any(map(self._is_name, found)):
            self._variants(bases, found, _BOUND_OF_PARTS if len(word) > _SHORTEST_VARIANT else _LETTER_BY_LETTER)
        return found

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

    def _is_at_home(self, known: str) -> bool:
        """Whether a word of the gazetteer is more than one of foreign exonyms: Kiew, of Sophienkathedrale von Kiew."""
        numbers = self._index.lexicon.same(known)
        return not numbers or any(self._index.lexicon.lang(number) in _AT_HOME for number in numbers)

    def _is_native(self, known: str, number: int) -> bool:
        """Whether a word is the text's language's own, too, and nothing explains the text's: Dedem is no Didim."""
        lexicon = self._index.lexicon
        return lexicon.lang(number) != self.lang and any(lexicon.lang(one) == self.lang for one in lexicon.same(known))

    def _add_twin(self, word: str, found: Hits) -> None:
        """Add the Latin acronym that a Cyrillic one is drawn like, typed with the wrong keys: ВВС for BBC."""
        twin = latin_twin(word) if word != _OWN_ACRONYM.get(self.lang) else None
        if not found and twin is not None and self._index.lexicon.same(fold(twin)):
            found[fold(twin)] = Hit(_TWIN, len(word), Evidence("homoglyph", None, word, twin))

    def _well_known(self, word: str, found: Hits) -> None:
        """Add the names of outstanding places that a short word spells by another convention: Kiew, Lwow.

        So short, a word is like many names; those count alone that no reading differs from, of places known to all.
        """
        lexicon = self._index.lexicon
        for variant in lexicon.find(fold(word), 0.0):
            known = lexicon.words[variant.word]
            if _is_baltic(fold(word), known):
                continue
            if variant.how == "convention" and any(
                entry.entity.kind == "place" and entry.entity.prominence >= OUTSTANDING
                for entry in self._index.named(known)
            ):
                evidence = Evidence("convention", None, word, known, round(variant.cost, 2))
                keep(found, known, Hit(VARIED + variant.cost, len(word), evidence))

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

    def _variants(
        self,
        bases: Sequence[Base],
        found: Hits,
        bound: float,
        shortest: int = _SHORTEST_VARIANT,
        most: int = MOST_OF_KEY,
    ) -> None:
        """Spellings by other conventions, where no name of the gazetteer is spelt so."""
        lexicon = self._index.lexicon
        for base, hit in bases[:_MOST_BASES_VARIED]:
            if len(base) < shortest:
                continue
            folded = fold(base)
            for variant in lexicon.find(folded, bound, most=most):
                known = lexicon.words[variant.word]
                if (
                    variant.how == "convention"
                    and script_of(known[0]) not in _VOWELLESS
                    and self._is_at_home(known)
                    and not self._is_native(known, variant.word)
                    and not _is_baltic(folded, known)
                ):
                    evidence = Evidence("convention", None, base, known, round(variant.cost, 2))
                    cost = hit.cost + VARIED + variant.cost
                    keep(found, known, Hit(cost, hit.length, evidence, hit.readings, hit.suffix))

    def _bases_of(self, word: str) -> tuple[Base, ...]:
        """The base forms that a word may have, itself first."""
        return base_forms(word, self.lang, lambda base: bool(self._index.lexicon.same(fold(base))))


def _is_baltic(word: str, known: str) -> bool:
    """Whether a folded word is another one by a Baltic or Greek ending alone, which texts in no language here have.

    Kairos is a tanker's name and no Lithuanian case of Kairo, nor Tobias one of TOBB; Konstantinopolis is the city.
    """
    return len(word) <= _LONGEST_BALTIC and word.endswith(_BALTIC) and not known.endswith(_SIBILANTS)
