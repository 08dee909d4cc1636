"""The entries that contend for a query: who shares its words and terms, the rarest first, and who of them goes on."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter

from pyroaring import BitMap

from resolver.index.entries import Entries
from resolver.index.postings import Postings
from resolver.index.proposals import Closeness
from resolver.matching.lookup.term_keys import is_acronym_key, is_telling_acronym

MOST_CANDIDATES = 12
"""How many names of the gazetteer are compared with one query at the most."""

MOST_TOUCHED = 500
"""Of a word that more names than this share, only those are looked at that share another word of the query as well, and
the first of all."""

_ENOUGH_SHARING = 40
"""Where so many names share a common word and another one, those that share one alone are not looked at."""

_LONG_POSTINGS = 60
"""A word that more names than this share proposes no candidates of its own where a rarer word does."""

_LEFT_OVER = 0.8
"""What each word that only one of query and name has takes off an entry's rank among the candidates."""

_WORDS_OF_ACRONYM = 2
_first, _closeness = itemgetter(0), itemgetter(1)
_MOST_OF_ONE = 3
_WORTH_COMPARING = 0.5
"""Entries whose rank is less than this share of the first one's are not compared."""


class Contenders:
    """The entries that a query has proposed so far, each with what speaks for it.

    ``touched`` is how many entries were looked at on the way.
    """

    def __init__(self, postings: Postings, entries: Entries, kind: str | None) -> None:
        self._postings = postings
        self._entries = entries
        self._kind = kind
        self._scores: dict[int, float] = {}
        self._by_acronym: set[int] = set()
        self.touched = 0

    def add_words(self, proposals: list[Closeness]) -> None:
        """Add what the words of the query say, the rarest first."""
        size = self._postings.size
        found = [(sum([size(at) for at in near]), near) for near in proposals]
        found.sort(key=_first)
        for place, (count, near) in enumerate(found):
            rare = self._rarity(count)
            if count > _LONG_POSTINGS and len(self._scores) >= _LONG_POSTINGS:
                self._raise(near, rare)
            elif count <= MOST_TOUCHED:
                self._propose(near, rare)
            else:
                self._propose_first(near, [other for _, other in found[place + 1 :]], rare)

    def raise_known(self, proposals: list[Closeness]) -> None:
        """Add what words say to the entries that others have proposed already."""
        for near in proposals:
            self._raise(near, self._rarity(sum([self._postings.size(at) for at in near])))

    def _rarity(self, count: int) -> float:
        return math.log(1 + len(self._entries) / (1 + count))

    def _propose(self, near: Closeness, rare: float) -> None:
        """Add what a word says to all entries that have it, known and new."""
        best: dict[int, float] = {}
        for at, closeness in sorted(near.items(), key=_closeness):  # the closest has the last word
            best.update(dict.fromkeys(self._postings.of_word(at), rare * closeness))
        self.touched += len(best)
        scores = self._scores
        shown = None if self._kind is None else self._postings.of_kind(self._kind)
        if not scores and shown is None:
            scores.update(best)
            return
        for entry, gain in best.items():
            if shown is None or entry in shown:
                scores[entry] = scores.get(entry, 0.0) + gain

    def _raise(self, near: Closeness, rare: float) -> None:
        """Add what a word that many names share says to the entries that rarer words have proposed."""
        scores = self._scores
        self.touched += len(scores)
        for entry, closeness in self._have(BitMap(scores), near):
            scores[entry] += rare * closeness

    def _have(self, among: BitMap, near: Closeness) -> Iterator[tuple[int, float]]:
        """Which of some entries have a word, and how close theirs is."""
        by_closeness: dict[float, list[int]] = {}
        for at, closeness in near.items():
            by_closeness.setdefault(closeness, []).append(at)
        for closeness in sorted(by_closeness, reverse=True):
            found = among & self._postings.sharing(tuple(by_closeness[closeness]))
            yield from ((entry, closeness) for entry in found)
            among = among - found
            if not among:
                break

    def _propose_first(self, near: Closeness, others: list[Closeness], rare: float) -> None:
        """Add what a common word says to the entries known, to those that share another word, and to the first of all.

        The others are commoner still.
        """
        among = BitMap(self._sharing(near, others))
        if len(among) < _ENOUGH_SHARING:
            among.update(self._first(near))
        if self._kind is not None:
            among &= self._postings.of_kind(self._kind)
        scores = self._scores
        among.update(scores)
        self.touched += len(among)
        for entry, closeness in self._have(among, near):
            scores[entry] = scores.get(entry, 0.0) + rare * closeness

    def _sharing(self, near: Closeness, others: list[Closeness]) -> BitMap:
        """Entries that share a common word with the query and commoner ones besides, as many of these as any does."""
        found = BitMap()
        for exactly in (True, False) if others else ():
            words = [
                tuple(at for at, closeness in one.items() if closeness > 1.0 or not exactly) for one in (near, *others)
            ]
            sharing = self._postings.sharing(words[0])
            if self._kind is not None:
                sharing = sharing & self._postings.of_kind(self._kind)
            found = BitMap()
            for one in words[1:]:
                narrower = (found or sharing) & self._postings.sharing(one)
                if not found or len(narrower) >= MOST_CANDIDATES:
                    found = narrower
                if 0 < len(found) <= MOST_TOUCHED // 2:
                    break
            if len(found) >= MOST_CANDIDATES:
                break
        return found[: MOST_TOUCHED // 2]

    def _first(self, near: Closeness) -> list[int]:
        """Of each word that a common one may be, the closest first, the names that come to mind first."""
        chosen: list[int] = []
        for at, _ in sorted(near.items(), key=_farness):
            chosen += self._postings.first_of_word(at)
            if len(chosen) >= MOST_TOUCHED // 2:
                break
        return chosen[: MOST_TOUCHED // 2]

    def add_terms(self, keys: Iterable[str], alone: bool = False) -> None:
        """Add what a name's institutional terms, acronym or expansion say to the entries that share them.

        ``alone``: the query is a single word, which says nothing more of the entries that have it as an acronym.
        """
        scores, kind = self._scores, self._kind
        found = self._postings.terms(keys)
        by_acronym: set[int] = set()
        for place, (count, term) in enumerate(found):
            # an acronym agrees with all the words that it stands for, unless it has but two letters
            telling = is_telling_acronym(term)
            gain = self._rarity(count) * (_WORDS_OF_ACRONYM if telling and not alone else 1)
            open_to_new = count <= _LONG_POSTINGS or len(scores) < _LONG_POSTINGS
            if count <= MOST_TOUCHED:
                entries: Sequence[int] = self._postings.term_entries(term)
            else:
                sharing = self._postings.sharing_term(term)
                entries = [entry for entry in scores if entry in sharing]
                if open_to_new:
                    new = self._first_of_term(term, sharing, [other for _, other in found[place + 1 :]])
                    entries = [*dict.fromkeys((*entries, *new))]
            self.touched += len(entries)
            if is_acronym_key(term):  # which says the same in every script
                known = scores.keys() if alone else frozenset[int]()
                entries = [entry for entry in entries if entry not in by_acronym and entry not in known]
                by_acronym.update(entries)
                if telling:
                    self._by_acronym.update(entries)
            for entry in entries:
                if (open_to_new or entry in scores) and kind in (None, self._entries.kind(entry)):
                    scores[entry] = scores.get(entry, 0.0) + gain

    def _first_of_term(self, term: str, sharing: BitMap, others: list[str]) -> list[int]:
        """Entries that have a common term: those that share others besides, and the first of all."""
        found = BitMap()
        for other in others:
            found = ((found or sharing) & self._postings.sharing_term(other)) or found
        return [*found[: MOST_TOUCHED // 2], *self._postings.first_of_term(term)]

    def spelt_whole(self, words: Sequence[Sequence[int]], wanted: int) -> list[int]:
        """Entries of so many words that have every one of a query's as it is spelt; ``words`` are the numbers of each.

        Whoever bears just these words is compared, however many share a word or a term with the query: Александр Блок.
        """
        if not all(words):
            return []
        found = self._postings.sharing(tuple(words[0]))
        for numbers in words[1:]:
            found = found & self._postings.sharing(tuple(numbers))
        if self._kind is not None:
            found = found & self._postings.of_kind(self._kind)
        some = found[:MOST_TOUCHED]
        self.touched += len(some)
        return [entry for entry, size in zip(some, self._postings.words_in(some), strict=True) if size == wanted]

    def chosen(self, wanted: int, most: int, first: Sequence[int] = ()) -> list[int]:
        """The entries with the best ranks, at most a few of one entity, so that many names do not crowd others out.

        The ``first`` come before all others, up to half of them.
        """
        sizes = self._postings.words_in(self._scores)
        gains = self._scores.values()
        # an acronym and what it stands for have as many words as they have
        shown = self._by_acronym.__contains__
        left = [0 if shown(entry) else abs(size - wanted) for entry, size in zip(self._scores, sizes, strict=True)]
        ranks = [_LEFT_OVER * words - gain for words, gain in zip(left, gains, strict=True)]
        best = min(ranks, default=0.0)
        # where every name has many words that the query has not, the best one is compared still: Аселсан
        enough = best * _WORTH_COMPARING if best < 0.0 else best
        by_rank: dict[float, list[int]] = {}
        for rank, entry in zip(ranks, self._scores, strict=True):
            if rank <= enough:
                by_rank.setdefault(rank, []).append(entry)
        chosen: list[int] = []
        counts: dict[str, int] = {}
        for room, group in ((most // 2, first), *((most, by_rank[rank]) for rank in sorted(by_rank))):
            for identifier, entry in self._in_order(group):
                if len(chosen) == room:
                    break
                if entry not in chosen:
                    counts[identifier] = counts.get(identifier, 0) + 1
                    if counts[identifier] <= _MOST_OF_ONE:
                        chosen.append(entry)
            if len(chosen) == most:
                break
        return chosen

    def _in_order(self, entries: Sequence[int]) -> list[tuple[str, int]]:
        """Entries of one rank with their IDs: first who comes to mind, as a city before villages that sound like it."""
        if len(entries) == 1:
            return [(self._entries.identifier(entries[0]), entries[0])]
        ordered = sorted([(*self._entries.standing(entry), entry) for entry in entries])
        return [(identifier, entry) for _, identifier, entry in ordered]


def _farness(item: tuple[int, float]) -> tuple[float, int]:
    return -item[1], item[0]
