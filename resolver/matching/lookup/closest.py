"""The words closest to a query by their rough forms, in one compiled table or in several that are layered.

A native edit distance over the rough forms of a key leaves the few words that are worth an alignment. Which these are
does not depend on how the words are spread over tables.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence

from rapidfuzz.distance.OSA import distance as slips
from rapidfuzz.process import extract

from resolver.matching.lookup.keys import SHORTEST_KEY
from resolver.matching.lookup.probes import near_forms
from resolver.matching.lookup.table import Bucket, WordTable

Near = dict[int, int]
"""Words by number, with how many steps the rough forms of word and query are apart."""

_Opened = tuple[int, WordTable, Bucket]
"""A table that has words of a key, behind the number of its first word, with the key's rough forms."""

_MOST_OF_ERRORS = 8
_STEPS_OF_ERROR = 2
_MOST_FORMS_WITH_ERRORS = 3000
"""How many rough forms are compared with a word that may be misspelt, the rarest keys first."""


class Closest:
    """Finds words by rough form; ``numbered`` are the tables, each behind the number of its first word.

    ``spelt`` gives a word of a number with its language: of equally near words those are chosen that are the fewest
    slips from the query as it is spelt, then those first in order.
    """

    def __init__(self, numbered: Sequence[tuple[int, WordTable]], spelt: Callable[[int], tuple[str, str]]) -> None:
        self._numbered = numbered
        self._spelt = spelt

    def opened(self, key: str) -> Sequence[_Opened]:
        """The tables that have words of a key."""
        if len(self._numbered) == 1:
            table = self._numbered[0][1]
            bucket = table.buckets[key]
            return () if bucket is None else ((0, table, bucket),)
        return [(at, table, bucket) for at, table in self._numbered if (bucket := table.buckets[key]) is not None]

    def add(  # noqa: PLR0913, PLR0917 - one query's word in two shapes, and how many of its neighbours are wanted
        self, opened: Sequence[_Opened], folded: str, form: str, most_apart: int, most: int, found: Near
    ) -> None:
        """Add the words of one key whose rough form is within a distance of the query's, at most so many."""
        hits: list[tuple[int, int]] = []
        for start, table, bucket in opened:
            for distance, at in near_forms(bucket, form, most_apart):
                for number in table.of_form(at):
                    hits.append((distance, start + number))
        if len(hits) > most:
            hits = self._first(hits, folded, most)
        for distance, number in hits:
            if distance < found.get(number, 99):
                found[number] = distance

    def add_with_errors(self, probes: Iterable[tuple[str, str]], folded: str, found: Near) -> None:
        """Add the words of keys that are beside a query's: ``probes`` are keys, each with the query's rough form."""
        left = _MOST_FORMS_WITH_ERRORS
        for key, form in probes:
            near: list[str] = []
            for size, one in self._near_keys(key):
                left -= size
                if left < 0:
                    break
                near.append(one)
            if near:
                self._add_of_keys(near, folded, form, found)

    def _near_keys(self, key: str) -> list[tuple[int, str]]:
        """The keys of all tables that differ from a key in one class, those of the fewest rough forms first."""
        if len(key) < SHORTEST_KEY:
            return []
        sizes: dict[str, int] = {}
        for _, table in self._numbered:
            for one, size in table.near_keys(key).items():
                sizes[one] = sizes.get(one, 0) + size
        return sorted((size, one) for one, size in sizes.items())

    def _add_of_keys(self, keys_near: Sequence[str], folded: str, form: str, found: Near) -> None:
        """Add the words of several keys, those with an error, as :meth:`add` does, by one look over all."""
        hits: dict[str, list[tuple[int, int]]] = {}
        for start, table in self._numbered:
            forms: list[str] = []
            ends: list[int] = []
            buckets = [(key, bucket) for key in keys_near if (bucket := table.buckets[key]) is not None]
            for _, (of_key, _) in buckets:
                forms += of_key
                ends.append(len(forms))
            for _, distance, at in extract(
                form, forms, scorer=slips, processor=None, score_cutoff=_STEPS_OF_ERROR, limit=None
            ):
                place = bisect_right(ends, at)
                key, (of_key, first) = buckets[place]
                number = first + at - (ends[place] - len(of_key))
                words = hits.setdefault(key, [])
                words += [(int(distance), start + one) for one in table.of_form(number)]
        for words in hits.values():
            for distance, number in (
                words if len(words) <= _MOST_OF_ERRORS else self._first(words, folded, _MOST_OF_ERRORS)
            ):
                if distance < found.get(number, 99):
                    found[number] = distance

    def _first(self, hits: list[tuple[int, int]], folded: str, most: int) -> list[tuple[int, int]]:
        """The nearest words, each counted once in however many tables it stands; equally near ones by spelling."""
        hits.sort(key=_distance)
        if len(self._numbered) == 1:
            last = hits[most - 1][0]
            if hits[most][0] > last:
                return hits[:most]
            nearer = [hit for hit in hits[:most] if hit[0] < last]
            tied = [hit for hit in hits if hit[0] == last]  # only these need a look at their spelling
            return nearer + self._first_spelt(tied, folded, most - len(nearer))
        return self._first_spelt(hits, folded, most)

    def _first_spelt(self, hits: list[tuple[int, int]], folded: str, most: int) -> list[tuple[int, int]]:
        ranked = []
        for distance, number in hits:
            word, lang = self._spelt(number)
            ranked.append((distance, slips(folded, word), word, lang, number))
        ranked.sort()
        counted: set[tuple[str, str]] = set()
        chosen: list[tuple[int, int]] = []
        for distance, _, word, lang, number in ranked:
            if (word, lang) not in counted and len(counted) == most:
                break
            counted.add((word, lang))
            chosen.append((distance, number))
        return chosen


def _distance(hit: tuple[int, int]) -> int:
    return hit[0]
