"""Words looked up by spelling, by sound and by typing error, in one compiled table or in several that are layered.

The gazetteer's words and the table of given names are lexicons. A look-up takes a few accesses to the tables; a native
edit distance over rough forms leaves the few words that are worth an alignment. What is found, and in which order, does
not depend on how the words are spread over tables.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

from resolver.language.scripts.abjads import script_of_abjad
from resolver.language.scripts.folding import fold, plain
from resolver.matching.evidence import EvidenceKind
from resolver.matching.lookup.closest import Closest, Near
from resolver.matching.lookup.keys import keys_beside
from resolver.matching.lookup.probes import probes, probes_with_errors
from resolver.matching.lookup.sections import compiled_words
from resolver.matching.lookup.table import Word, WordTable
from resolver.matching.words.pairs import CONVENTION, EXPLAINED, WORST, likeness, roughly_read
from resolver.matching.words.slips import SHORTEST_TYPO
from resolver.storage.sections import Sections


class Found(NamedTuple):
    """A word that a query may stand for: its number in a lexicon, the cost, and how it was reached."""

    word: int
    cost: float
    how: EvidenceKind


MOST_OF_KEY = 12
"""How many words of each key are compared with a query at the most, the nearest by their rough forms."""

_FARTHEST_WITHOUT_ERRORS = 1
_SOUNDS_A_STEP = 4
"""One more sound may differ for so many of a word; in abjads for fewer, as short vowels are not written there."""

_SOUNDS_A_STEP_IN_ABJADS = 2
_MORE_IN_ABJADS = 4
"""How many times as many words are compared with one in an abjad, as so many more are near it."""

_MOST_CACHED = 1 << 16
_MOST_ALIKE = 1 << 12
_TINY = 1e-9


class Lexicon:
    """Words by number; the same spelling with the same language is one word of a table."""

    def __init__(self, tables: Sequence[WordTable]) -> None:
        """Words are numbered through the tables, the first table's first."""
        self._tables = tables
        self._starts = [0, *accumulate(len(table) for table in tables)]
        self._numbered = list(zip(self._starts, tables, strict=False))
        self._cache: dict[int, str] = {}
        self._alike: dict[str, tuple[int, ...]] = {}
        self._closest = Closest(self._numbered, self._spelt)
        self.words = Words(self)

    @classmethod
    def of(cls, words: Iterable[Word]) -> Lexicon:
        """The lexicon of some words, given as they are spelt, each with its language."""
        folded = dict.fromkeys((fold(word), lang) for word, lang in words)
        return cls([WordTable(Sections(compiled_words(folded)[0]))])

    def __len__(self) -> int:
        return self._starts[-1]

    def word(self, number: int) -> str:
        """The folded word of a number."""
        known = self._cache.get(number)
        if known is None:
            if len(self._cache) >= _MOST_CACHED:
                self._cache.clear()
            at = self._table_of(number)
            known = self._cache[number] = self._tables[at].word(number - self._starts[at])
        return known

    def lang(self, number: int) -> str | None:
        """The language of a number's word; None where it is not known."""
        at = self._table_of(number)
        return self._tables[at].lang(number - self._starts[at])

    def _spelt(self, number: int) -> tuple[str, str]:
        return self.word(number), self.lang(number) or ""

    def _table_of(self, number: int) -> int:
        return bisect_right(self._starts, number) - 1 if len(self._tables) > 1 else 0

    def same(self, folded: str) -> list[int]:
        """The words of exactly this folded spelling, in any language."""
        word = self.word
        return [number for number in self.alike(folded) if word(number) == folded]

    def alike(self, folded: str) -> tuple[int, ...]:
        """The words that differ from a folded spelling in the diacritics of Latin letters at most."""
        known = self._alike.get(folded)
        if known is None:
            if len(self._alike) >= _MOST_ALIKE:
                self._alike.clear()
            sought = plain(folded)
            numbers = [start + number for start, table in self._numbered for number in table.alike(sought)]
            known = self._alike[folded] = tuple(numbers)
        return known

    def near(
        self,
        folded: str,
        lang: str | None = None,
        *,
        most: int = MOST_OF_KEY,
        errors: bool = True,
        within: int | None = None,
    ) -> Near:
        """The few words that a folded query may stand for, before any alignment.

        ``most``: how many of each key at the most; ``errors``: whether words with another consonant class count too,
        where none of the same classes is close; ``within``: how many steps apart rough forms may be, by default more in
        longer words.
        """
        return self._near(folded, lang, self.alike(folded), most, errors, within)

    def _near(  # noqa: PLR0913, PLR0917 - as the look-ups ask for it, which know already what is spelt alike
        self, folded: str, lang: str | None, alike: Sequence[int], most: int, errors: bool, within: int | None
    ) -> Near:
        found: Near = dict.fromkeys(alike, 0)
        abjad = script_of_abjad(folded) is not None  # which leaves short vowels out, so that more words are near
        most = most * _MORE_IN_ABJADS if abjad else most
        for key, forms in probes(folded, lang):
            opened = self._closest.opened(key)
            for form in forms if opened else ():
                room = (
                    1 + len(form) // (_SOUNDS_A_STEP_IN_ABJADS if abjad else _SOUNDS_A_STEP)
                    if within is None
                    else within
                )
                self._closest.add(opened, folded, form, room, most, found)
        if errors and len(folded) >= SHORTEST_TYPO and (not found or min(found.values()) > 0):
            self._closest.add_with_errors(probes_with_errors(folded, lang), folded, found)
        return found

    def find(  # noqa: PLR0913 - each narrows or widens what is found
        self,
        folded: str,
        bound: float = WORST,
        lang: str | None = None,
        *,
        most: int = MOST_OF_KEY,
        errors: bool = True,
        besides: Collection[int] = (),
    ) -> list[Found]:
        """Every word within ``bound`` of a folded query, each once, the cheapest first.

        Spellings that are equal come first, then those of equal sound in some pair of conventions, then errors. A
        ``bound`` below :data:`~resolver.matching.words.pairs.CONVENTION` leaves no room for errors; then words with
        another consonant class are looked at only where a sound of it is taken for the word's own within the bound. Of
        the words ``besides`` those that are not equal are left out: they are known already, and need no alignment.
        """
        alike = self.alike(folded)
        best = {number: Found(number, 0.0, "exact") for number in alike if self.word(number) == folded}
        within = WORST if bound >= CONVENTION else max(bound, EXPLAINED) + _TINY
        slips = errors and bound >= CONVENTION
        near = self._near(folded, lang, alike, most, slips, None if errors else _FARTHEST_WITHOUT_ERRORS)
        if errors and not slips:
            self._add_beside(folded, lang, bound, most, near)
        for number in near:
            if number in best or number in besides:
                continue
            one = likeness(folded, self.word(number), lang, self.lang(number), within)
            if one is not None and one.cost <= bound:
                best[number] = Found(number, one.cost, one.how)
        if len(best) < 2:
            return list(best.values())
        return sorted(best.values(), key=lambda found: (found.cost, self.word(found.word), found.word))

    def _add_beside(self, folded: str, lang: str | None, bound: float, most: int, found: Near) -> None:
        """Add words with another consonant class whose sound conventions take for the query's: Жумабаев, Джумабаев."""
        if len(folded) < SHORTEST_TYPO or (found and min(found.values()) == 0):
            return
        for form, (sounds, price) in roughly_read(folded, lang):
            for key in keys_beside(sounds, bound - price):
                self._closest.add(self._closest.opened(key), folded, form, 1 + len(form) // 4, most, found)


class Words(Sequence[str]):
    """The folded words of a lexicon by number."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def __len__(self) -> int:
        return len(self._lexicon)

    def __getitem__(self, number: int) -> str:  # type: ignore[override] # nobody slices a lexicon
        return self._lexicon.word(number)
