"""A set of words compiled for look-up by spelling, by sound and by typing error.

The gazetteer's tokens and the table of given names are lexicons. A look-up takes a few dictionary accesses; a native
edit distance over rough forms leaves the few words that are worth an alignment.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from rapidfuzz.distance.Levenshtein import distance as levenshtein
from rapidfuzz.process import extract

from resolver.language.conventions.reading import readings
from resolver.language.scripts.folding import fold, plain
from resolver.matching.keys import deletions, keys, rough
from resolver.matching.pairs import CONVENTION, EXPLAINED, WORST, Found, likeness

State = dict[str, Any]

Bucket = tuple[list[str], list[int]]
"""The words of one key: their rough forms, and beside each the word's number."""

Near = dict[int, int]
"""Words by number, with how many steps the rough forms of word and query are apart."""

_SHORTEST_KEY = 3
_SHORTEST_TYPO = 6
_MOST_OF_KEY = 12
_MOST_OF_ERRORS = 8
_FARTHEST_WITHOUT_ERRORS = 1
_READINGS_WITH_ERRORS = 2
_KEYS_WITH_ERRORS = 2
_MOST_PROBES = 1 << 15
_TINY = 1e-9


class Lexicon:
    """Words by number; the same spelling with the same language is one word."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.langs: list[str | None] = []
        self._numbers: dict[tuple[str, str | None], int] | None = {}
        self._by_plain: dict[str, list[int] | int] = {}
        self._by_key: dict[str, Bucket | str] | None = None
        self._by_deletion: dict[str, list[str]] | None = None

    def add(self, word: str, lang: str | None) -> int:
        """The number of a word, given as it is spelt; a new one where it was not known."""
        folded = fold(word)
        if self._numbers is None:
            self._numbers = {pair: number for number, pair in enumerate(zip(self.words, self.langs, strict=True))}
        number = self._numbers.get((folded, lang))
        if number is None:
            number = self._numbers[folded, lang] = len(self.words)
            self.words.append(folded)
            self.langs.append(lang)
            alike = self._by_plain.setdefault(plain(folded), number)
            if isinstance(alike, list):
                alike.append(number)
            elif alike != number:
                self._by_plain[plain(folded)] = [alike, number]
            if self._by_key is not None:
                self._index(number)
        return number

    def same(self, folded: str) -> list[int]:
        """The words of exactly this folded spelling, in any language."""
        words = self.words
        return [number for number in self.alike(folded) if words[number] == folded]

    def alike(self, folded: str) -> list[int]:
        """The words that differ from a folded spelling in the diacritics of Latin letters at most."""
        found = self._by_plain.get(plain(folded))
        if found is None:
            return []
        return [found] if isinstance(found, int) else found

    def near(
        self,
        folded: str,
        lang: str | None = None,
        *,
        most: int = _MOST_OF_KEY,
        errors: bool = True,
        within: int | None = None,
    ) -> Near:
        """The few words that a folded query may stand for, before any alignment.

        ``most``: how many of each key at the most; ``errors``: whether words with another consonant class count too,
        where none of the same classes is close; ``within``: how many steps apart rough forms may be, by default more in
        longer words.
        """
        found: Near = dict.fromkeys(self.alike(folded), 0)
        buckets = self._keys()
        for key, form in _probes(folded, lang):
            bucket = buckets.get(key)
            if bucket is not None:
                opened = self._opened(key, bucket) if isinstance(bucket, str) else bucket
                _closest(opened, form, 1 + len(form) // 4 if within is None else within, most, found)
        if errors and len(folded) >= _SHORTEST_TYPO and (not found or min(found.values()) > 0):
            for key, form in _probes_with_errors(folded, lang):
                for one in self._near_keys(key):
                    bucket = buckets[one]
                    opened = self._opened(one, bucket) if isinstance(bucket, str) else bucket
                    _closest(opened, form, 2, _MOST_OF_ERRORS, found)
        return found

    def find(
        self,
        folded: str,
        bound: float = WORST,
        lang: str | None = None,
        *,
        most: int = _MOST_OF_KEY,
        errors: bool = True,
    ) -> list[Found]:
        """Every word within ``bound`` of a folded query, each once, the cheapest first.

        Spellings that are equal come first, then those of equal sound in some pair of conventions, then errors.
        """
        best: dict[int, Found] = {number: Found(number, 0.0, "exact") for number in self.same(folded)}
        within = WORST if bound >= CONVENTION else max(bound, EXPLAINED) + _TINY
        steps = None if errors else _FARTHEST_WITHOUT_ERRORS
        for number in self.near(folded, lang, most=most, errors=errors, within=steps):
            if number in best:
                continue
            one = likeness(folded, self.words[number], lang, self.langs[number], within)
            if one is not None and one.cost <= bound:
                best[number] = Found(number, one.cost, one.how, one.conventions)
        return sorted(best.values(), key=lambda found: (found.cost, found.word))

    def _near_keys(self, key: str) -> set[str]:
        """The lexicon's keys that differ from a key in one class."""
        if len(key) < _SHORTEST_KEY:
            return set()
        shorter = deletions(key)
        near = self._keys().keys() & shorter
        known = self._deletions()
        for one in (key, *shorter):
            more = known.get(one)
            if more is not None:
                near.update(more)
        near.discard(key)
        return near

    def _opened(self, key: str, written: str) -> Bucket:
        """The words of a key as they are sought, from how :meth:`state` writes them."""
        assert self._by_key is not None
        forms, numbers = written.split("|")
        opened = self._by_key[key] = (forms.split(" "), [int(number) for number in numbers.split(" ")])
        return opened

    def _keys(self) -> dict[str, Bucket | str]:
        if self._by_key is None:
            self._by_key = {}
            for number in range(len(self.words)):
                self._index(number)
        return self._by_key

    def compile(self) -> None:
        """Work out the keys of all words now, and not when somebody first asks."""
        self._keys()
        self._deletions()

    def state(self) -> State:
        """All words and their keys as plain data, for a file; :meth:`restore` takes them back."""
        keys = {
            key: bucket if isinstance(bucket, str) else f"{' '.join(bucket[0])}|{' '.join(map(str, bucket[1]))}"
            for key, bucket in self._keys().items()
        }
        return {"words": self.words, "langs": self.langs, "plain": self._by_plain, "keys": keys}

    def restore(self, state: State) -> None:
        """Become the lexicon that gave a state."""
        self.words, self.langs, self._by_plain = state["words"], state["langs"], state["plain"]
        self._numbers = None
        self._by_key = state["keys"]
        self._by_deletion = None

    def _deletions(self) -> dict[str, list[str]]:
        """The keys of the lexicon by what is left when one class is taken out."""
        if self._by_deletion is None:
            self._by_deletion = {}
            for key in self._keys():
                self._add_deletions(key)
        return self._by_deletion

    def _add_deletions(self, key: str) -> None:
        if self._by_deletion is not None and len(key) >= _SHORTEST_KEY:
            for shorter in deletions(key):
                self._by_deletion.setdefault(shorter, []).append(key)

    def _index(self, number: int) -> None:
        assert self._by_key is not None
        own: dict[tuple[str, str], None] = {}
        for reading in readings(self.words[number], self.langs[number]):
            form = rough(reading.symbols)
            own |= {(key, form): None for key in keys(reading.symbols)}
        for key, form in own:
            bucket = self._by_key.get(key)
            if bucket is None:
                bucket = self._by_key[key] = ([], [])
                self._add_deletions(key)
            elif isinstance(bucket, str):
                bucket = self._opened(key, bucket)
            bucket[0].append(form)
            bucket[1].append(number)


@lru_cache(maxsize=_MOST_PROBES)
def _probes(folded: str, lang: str | None) -> tuple[tuple[str, str], ...]:
    """Every key of a word's readings with the rough form that is sought under it."""
    found: dict[tuple[str, str], None] = {}
    for reading in readings(folded, lang):
        form = rough(reading.symbols)
        for key in keys(reading.symbols):
            found[key, form] = None
    return tuple(found)


@lru_cache(maxsize=_MOST_PROBES)
def _probes_with_errors(folded: str, lang: str | None) -> tuple[tuple[str, str], ...]:
    """The keys, each with its rough form, whose neighbours are searched for typing errors: of the plainest readings."""
    found: dict[tuple[str, str], None] = {}
    for reading in readings(folded, lang)[:_READINGS_WITH_ERRORS]:
        form = rough(reading.symbols)
        for key in keys(reading.symbols)[:_KEYS_WITH_ERRORS]:
            found[key, form] = None
    return tuple(found)


def _closest(bucket: Bucket, form: str, most_apart: int, most: int, found: Near) -> None:
    """Add the words of one key whose rough form is within a distance of the query's."""
    forms, words = bucket
    if len(forms) == 1:
        apart = levenshtein(form, forms[0], score_cutoff=most_apart)
        if apart <= most_apart and apart < found.get(words[0], 99):
            found[words[0]] = apart
        return
    for _, distance, at in extract(
        form, forms, scorer=levenshtein, processor=None, score_cutoff=most_apart, limit=most
    ):
        word = words[at]
        if distance < found.get(word, 99):
            found[word] = int(distance)
