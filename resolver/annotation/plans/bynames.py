"""Names that an entity has by what is known of its language or its trade, though its gazetteer does not list them.

A country has its other usual names (Британия beside Великобритания); what companies, places and institutions are called
by rule was worked out when the index was compiled (:mod:`resolver.index.bynames`).
"""

from __future__ import annotations

from collections.abc import Iterator
from weakref import WeakKeyDictionary

import msgspec

from gazetteer.entity import Name
from resolver.annotation.plans.atlas import atlas
from resolver.annotation.plans.homes import homes
from resolver.entries import Entry
from resolver.index import Index, split
from resolver.index.bynames import clipped_keys, is_spelt_by_rule
from resolver.language.scripts.folding import fold

_FAR_LESSER = 20
"""How many times as prominent a place must be as those that are listed by a spelling which it has by rule."""

_MOST_READ = 1 << 12


class Byname(msgspec.Struct, frozen=True):
    """A name that an entity has by rule, as the folded words of texts or the key of a syllabic abbreviation.

    ``lang`` is the language of the only texts in which it counts (None: all); ``quoted`` says that it must stand in
    quotation marks there; one of the ``owners``, folded, must stand before it in the possessive: Poland's.
    """

    entry: Entry
    words: tuple[str, ...]
    lang: str | None = None
    quoted: bool = False
    owners: frozenset[str] = frozenset()


class Bynames:
    """The bynames of an index's entities, by their words, read when a text has these."""

    def __init__(self, index: Index) -> None:
        self._entries = index.entries
        self._ruled = index.bynames
        self._bearers = index.bearers
        self._of_countries: dict[str, list[Byname]] = {}
        self._read: dict[str, list[Byname]] = {}
        for byname in _of_countries(index):
            if not index.is_name(" ".join(byname.words)):
                for word in dict.fromkeys(byname.words):
                    self._of_countries.setdefault(word, []).append(byname)

    def known(self, word: str, lang: str) -> bool:
        """Whether a folded word stands in a byname that counts in texts of a language."""
        own = self._of_countries.get(word, ())
        return any(byname.lang in (None, lang) for byname in own) or self._ruled.has(word, lang)

    def clipped(self, word: str) -> str | None:
        """The key of the institutions that a folded syllabic abbreviation may be of; None where there is none."""
        return next((key for key in clipped_keys(word) if self._ruled.has(key, "")), None)

    def beginning_with(self, word: str) -> list[Byname]:
        """The bynames that begin with a folded word, or whose key it is."""
        known = self._read.get(word)
        if known is None:
            if len(self._read) >= _MOST_READ:
                self._read.clear()
            known = [byname for byname in self._of_countries.get(word, ()) if byname.words[0] == word]
            for segment, entity, one in self._ruled.beginning_with(word):
                entry = self._entries.by_rule(segment, entity, one)
                if is_spelt_by_rule(entry) and self._is_rather_another(entry):
                    continue
                known.append(Byname(entry, one.words, one.lang or None, one.quoted, frozenset(one.owners)))
            self._read[word] = known
        return known

    def _is_rather_another(self, entry: Entry) -> bool:
        """Whether the gazetteer lists another place by a spelling, and not a far lesser one: Belogorsk on the Amur."""
        most = max((other.prominence for other in self._bearers(entry.text) if other.id != entry.entity.id), default=0)
        return most * _FAR_LESSER > entry.entity.prominence


def _of_countries(index: Index) -> Iterator[Byname]:
    """The usual names of the countries that the gazetteer has under another one."""
    known = homes(index)
    for code in sorted(known.codes()):
        own = known.country(code)
        if own is not None:
            for lang, text in atlas().names(code):
                entry = Entry(own.entity, Name(text, lang, "alias"), text)
                yield Byname(entry, tuple(fold(word) for word in split(text)), lang)


_KNOWN: WeakKeyDictionary[Index, Bynames] = WeakKeyDictionary()


def bynames(index: Index) -> Bynames:
    """The bynames of an index's entities, prepared once for each index."""
    found = _KNOWN.get(index)
    if found is None:
        found = _KNOWN[index] = Bynames(index)
    return found
