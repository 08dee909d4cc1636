"""Which entity of a gazetteer is a country, and which countries an entity is of: as it says, or as its names tell."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from weakref import WeakKeyDictionary

from gazetteer.entity import Entity
from resolver.annotation.plans.atlas import atlas
from resolver.descriptions import may_be_states
from resolver.entries import Entry
from resolver.index import Index, split
from resolver.language.names.institutions import country_of_key, terms, terms_in
from resolver.language.names.syllabic import expanded
from resolver.language.names.term_words import words_of
from resolver.language.scripts.folding import fold

_MOST_KEPT = 1 << 15
_DEEPEST = 3
"""So many wholes one in another a place may lie in: a quarter, a town, a district, a region."""


class Homes:
    """The countries of a gazetteer's entities.

    A gazetteer need not say them: a place whose first name is Россия is Russia, and a ministry one of whose names has
    `Российской Федерации` in it is Russia's.
    """

    def __init__(self, index: Index) -> None:
        self._told: dict[str, bool] = {}
        self._derived: dict[str, frozenset[str]] = {}
        self._of: dict[str, dict[str, Entry]] = {}
        self._countries: dict[str, frozenset[str]] = {}
        self._wholes: dict[str, frozenset[str]] = {}
        self._keys: dict[str, frozenset[str]] = {}
        self._states: dict[tuple[str, str], bool] = {}
        self.entity: Callable[[str], Entity | None] = index.gazetteer.get
        """The entity of an ID; None where the gazetteer has none."""
        for entry in index.named_by(atlas().spellings()) if index.postings.of_kind("place") else ():
            if entry.entity.kind == "place" and entry.name == entry.entity.names[0]:
                country = atlas().named(fold(entry.text))
                if country is not None and entry.entity.countries in ((), (country,)):
                    self._of.setdefault(country, {}).setdefault(entry.entity.id, entry)
                    self._countries[entry.entity.id] = frozenset((country,))

    def is_country(self, entity: Entity) -> bool:
        """Whether an entity is a country as a whole."""
        return entity.kind == "place" and ("iso3166" in entity.same_as or entity.id in self._countries)

    def has(self, identifier: str) -> bool:
        """Whether an entity is one of the gazetteer's countries, by its ID."""
        return identifier in self._countries

    def country(self, code: str) -> Entry | None:
        """The name by which the gazetteer has a country (ISO 3166-1), of the most prominent place that claims it."""
        found = self._of.get(code, {})
        return max(found.values(), key=lambda one: one.entity.prominence, default=None)

    def codes(self) -> frozenset[str]:
        """The countries that the gazetteer has."""
        return frozenset(self._of)

    def of(self, entity: Entity) -> frozenset[str]:
        """The countries that an entity is of; empty where neither it nor its names tell."""
        if entity.countries:
            return _together(entity.countries)
        if entity.kind == "place":
            return self._countries.get(entity.id, frozenset())
        if entity.kind == "person":
            return frozenset()
        known = self._derived.get(entity.id)
        if known is None:
            if len(self._derived) >= _MOST_KEPT:
                self._derived.clear()
            # the European Union is nobody's, in no language
            own = any(atlas().named(fold(name.text)) is not None for name in entity.names)
            names = () if own else entity.names
            known = self._derived[entity.id] = frozenset(code for name in names for code in _countries_in(name.text))
        return known

    def wholes(self, place: Entity) -> frozenset[str]:
        """The IDs of all that a place lies in, and of what these lie in, countries left out."""
        known = self._wholes.get(place.id)
        if known is None:
            if len(self._wholes) >= _MOST_KEPT:
                self._wholes.clear()
            found: dict[str, None] = {}
            new = place.related
            for _ in range(_DEEPEST):
                new = tuple(one for one in new if one not in found and not self.has(one))
                found.update(dict.fromkeys(new))
                around = map(self.entity, new)
                new = tuple(
                    one for whole in around if whole is not None and whole.kind == "place" for one in whole.related
                )
            known = self._wholes[place.id] = frozenset(found)
        return known

    def keys_of(self, body: Entity) -> frozenset[str]:
        """The keys of the terms in a body's names."""
        known = self._keys.get(body.id)
        if known is None:
            if len(self._keys) >= _MOST_KEPT:
                self._keys.clear()
            spans = (span for name in body.names for span in terms_in(words_of(name.text)))
            known = self._keys[body.id] = frozenset(key for span in spans for key in span.keys)
        return known

    def may_be_states(self, body: Entity, name: str) -> bool:
        """Whether a name of a body of no state may as well be a state's: the Security Council."""
        key = body.id, name
        known = self._states.get(key)
        if known is None:
            if len(self._states) >= _MOST_KEPT:
                self._states.clear()
            known = self._states[key] = may_be_states(body, name)
        return known

    def left_open(self, entry: Entry, words: int) -> frozenset[str]:
        """The countries of an entity that one of its names leaves open: МИД, not МИД Польши.

        ``words`` is how many words the text has; one for several is an abbreviation, which leaves out the country.
        Empty where the name is no institution's: whose a company is, that is called by a name of its own, its other
        names cannot tell for sure.
        """
        if entry.entity.kind in ("place", "person"):
            return frozenset()
        if words == 1 and " " in entry.text:
            return self.of(entry.entity)
        told = self._told.get(entry.text)
        if told is None:
            if len(self._told) >= _MOST_KEPT:
                self._told.clear()
            whole = atlas().named(fold(entry.text)) is not None
            told = not whole and is_institution(entry.text) and not _countries_in(entry.text)
            self._told[entry.text] = told
        return self.of(entry.entity) if told else frozenset()


@lru_cache(maxsize=1 << 12)
def _together(countries: tuple[str, ...]) -> frozenset[str]:
    """The same few sets again and again: most entities of a text are of its own countries."""
    return frozenset(countries)


def is_institution(name: str) -> bool:
    """Whether a name says what sort of body it is of: МИД, Верховный суд, Минобороны."""
    words = words_of(name)
    clipped = (key for keys in expanded(words[0])[:1] for key in keys) if len(words) == 1 else ()
    return any("head" in span.roles for span in terms_in(words)) or any(terms()[key].role == "head" for key in clipped)


def _countries_in(name: str) -> frozenset[str]:
    """The countries that the name of an institution names: RU for Министерство обороны Российской Федерации."""
    if atlas().named(fold(name)) is not None:
        return frozenset()
    spans = (span for span in terms_in(words_of(name)) if span.is_country)
    words = (code for word in split(name) if (code := atlas().of_word(word)) is not None)
    return frozenset((*(country_of_key(span.key) for span in spans), *words))


_KNOWN: WeakKeyDictionary[Index, Homes] = WeakKeyDictionary()


def homes(index: Index) -> Homes:
    """The homes of an index's entities, worked out once for each index."""
    found = _KNOWN.get(index)
    if found is None:
        found = _KNOWN[index] = Homes(index)
    return found
