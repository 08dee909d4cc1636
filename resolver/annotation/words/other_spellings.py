"""Spellings of the gazetteer's words by other conventions than its own: Kiew, Lwow, BBC typed in Cyrillic."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from resolver.annotation.weights import OUTSTANDING, VARIED
from resolver.annotation.words.base_forms import Base
from resolver.annotation.words.hits import Hit, Hits, keep
from resolver.index import Index
from resolver.language.inflection.grammar import only_plural
from resolver.language.names.tables import rows
from resolver.language.scripts.detection import LANGUAGES
from resolver.language.scripts.folding import fold
from resolver.language.scripts.letters import latin_twin, script_of
from resolver.matching.evidence import Evidence
from resolver.matching.lookup.lexicon import MOST_OF_KEY

SHORTEST = 5
"""How short a word may be that another convention explains."""

_AT_HOME = (*LANGUAGES, None)
"""The languages of texts, and of names that have none."""

_LONGEST_BALTIC = 8
_BALTIC = ("as", "is", "us", "os")
_SIBILANTS = ("s", "z", "x", "c", "с", "з", "ц")

_TWIN = 0.1
"""What it costs that an acronym is typed in look-alike letters throughout."""

_OF_SHORT_CYRILLIC = 0.06
"""How far a short Cyrillic word may be from a name: one vowel of the other language's convention, Кыев."""

_HEARD = 0.1
"""What it costs that a vowel is written as it is heard where it is not stressed."""

_HEARD_ALIKE = {"ru": dict(zip("аоеи", "оаие", strict=True)), "uk": dict(zip("еи", "ие", strict=True))}
"""The letters of vowels that a language does not tell apart where they are not stressed."""

_VOWELLESS = ("Arab", "Hebr")
"""Scripts that leave vowels out: so little of a name is written that a word of a text is like many (Chris, كرج)."""

_MOST_BASES_VARIED = 4


@cache
def _own_acronyms(lang: str) -> frozenset[str]:
    """What a language has for acronyms of its own, though they are drawn like Latin ones."""
    table = rows("own-acronyms", Path(__file__).parent / "data")
    return frozenset(row["acronym"] for row in table if row["lang"] == lang)


class OtherSpellings:
    """The words of an index that words of texts in one language spell otherwise."""

    def __init__(self, index: Index, lang: str) -> None:
        self._index = index
        self._lang = lang

    def is_at_home(self, known: str) -> bool:
        """Whether a word of the gazetteer is more than one of foreign exonyms: Kiew, of Sophienkathedrale von Kiew."""
        numbers = self._index.lexicon.same(known)
        return not numbers or any(self._index.lexicon.lang(number) in _AT_HOME for number in numbers)

    def add(
        self,
        bases: Sequence[Base],
        found: Hits,
        bound: float,
        shortest: int = SHORTEST,
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
                    and self.is_at_home(known)
                    and not self._is_native(known, variant.word)
                    and not _is_baltic(folded, known)
                ):
                    evidence = Evidence("convention", None, base, known, round(variant.cost, 2))
                    cost = hit.cost + VARIED + variant.cost
                    keep(found, known, Hit(cost, hit.length, evidence, hit.readings, hit.suffix))

    def add_well_known(self, bases: Sequence[Base], found: Hits) -> None:
        """Add the names of outstanding places that a short word spells by another convention: Kiew, Lwow, Кыев.

        So short, a word is like many names; those count alone that hardly a reading differs from, of places known to
        all.
        """
        lexicon = self._index.lexicon
        for base, hit in bases[:_MOST_BASES_VARIED]:
            if len(base) != SHORTEST - 1 or not base[0].isupper() or only_plural(hit.readings):
                continue
            for variant in lexicon.find(fold(base), 0.0 if base.isascii() else _OF_SHORT_CYRILLIC):
                known = lexicon.words[variant.word]
                if _is_baltic(fold(base), known) or script_of(known[0]) in _VOWELLESS:
                    continue
                if variant.how == "convention" and any(
                    entry.entity.kind == "place" and entry.entity.prominence >= OUTSTANDING
                    for entry in self._index.named(known)
                ):
                    evidence = Evidence("convention", None, base, known, round(variant.cost, 2))
                    cost = hit.cost + VARIED + variant.cost
                    keep(found, known, Hit(cost, hit.length, evidence, hit.readings, hit.suffix))

    def add_heard(self, bases: Sequence[Base], found: Hits) -> None:
        """Add the words of the text's language that sound like one where a vowel is not stressed: Зелинский."""
        alike = _HEARD_ALIKE.get(self._lang, {})
        for base, hit in bases[:_MOST_BASES_VARIED]:
            folded = "" if only_plural(hit.readings) else fold(base)
            for at, letter in enumerate(folded):
                known = folded[:at] + alike[letter] + folded[at + 1 :] if letter in alike else ""
                if known and self._is_of_text(known):
                    evidence = Evidence("convention", None, base, known, _HEARD)
                    keep(found, known, Hit(hit.cost + VARIED + _HEARD, hit.length, evidence, hit.readings, hit.suffix))

    def _is_of_text(self, known: str) -> bool:
        """Whether a word of the gazetteer is one of the text's language."""
        lexicon = self._index.lexicon
        return any(lexicon.lang(number) == self._lang for number in lexicon.same(known))

    def _is_native(self, known: str, number: int) -> bool:
        """Whether a word is the text's language's own, too, and nothing explains the text's: Dedem is no Didim."""
        lexicon = self._index.lexicon
        return lexicon.lang(number) != self._lang and self._is_of_text(known)

    def add_twin(self, word: str, found: Hits) -> None:
        """Add the Latin acronym that a Cyrillic one is drawn like, typed with the wrong keys: ВВС for BBC."""
        twin = latin_twin(word) if word not in _own_acronyms(self._lang) else None
        if not found and twin is not None and self._index.lexicon.same(fold(twin)):
            found[fold(twin)] = Hit(_TWIN, len(word), Evidence("homoglyph", None, word, twin))


def _is_baltic(word: str, known: str) -> bool:
    """Whether a folded word is another one by a Baltic or Greek ending alone, which texts in no language here have.

    Kairos is a tanker's name and no Lithuanian case of Kairo, nor Tobias one of TOBB; Konstantinopolis is the city.
    """
    return len(word) <= _LONGEST_BALTIC and word.endswith(_BALTIC) and not known.endswith(_SIBILANTS)
