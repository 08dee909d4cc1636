"""What a word of a text is beside a name: an adjective of a place, a title, a given name, a noun for a work.

As in :mod:`resolver.annotation.words.forms` the answers depend on the word and the language alone and are kept by word.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable

from gazetteer.entity import Name
from resolver.annotation.plans.atlas import atlas
from resolver.annotation.plans.homes import homes
from resolver.annotation.words.before_places import before_places
from resolver.annotation.words.remembered import Remembered
from resolver.entries import Entry
from resolver.index import Index
from resolver.language.names.common_words import calendar_words, common_words
from resolver.language.names.everyday_trades import everyday_trades, people, trades_of_nobody_known
from resolver.language.names.institutions import terms_in
from resolver.language.names.place_adjectives import adjective_stem, places_of
from resolver.language.names.small_words import ordinals
from resolver.language.names.terms import generic_words
from resolver.language.names.titles import title_words, titles
from resolver.language.names.works import vessels, works
from resolver.language.scripts.folding import fold
from resolver.matching.persons.given import clear_gender, given, is_listed
from resolver.matching.persons.renown import least_prominence
from resolver.matching.weights import weights

_MOST_CACHED = 1 << 13
_SURE_GIVEN = 0.2

_PLURALS = {
    "en": (re.compile(r"(\w{3,})s(?:['’]s?)?"), ""),
    "tr": (re.compile(r"(\w{3,}?)l[ae]r(?:[ıiae]|[ıi]n|d[ae]n?|l[ae])?"), ""),
    "ru": (re.compile(r"(\w{2,}[ая]н)(?:ам|ами|ах)?"), "ин"),
    "uk": (re.compile(r"(\w{2,}[ая]н)(?:ам|ами|ах)?"), "ин"),
}
"""Plurals of peoples' names, and what the singular has instead: the gazetteer lists one of a people."""


class WordKinds:
    """The kinds of words in one language.

    ``bases`` gives the base forms that a word may have, itself first; ``sure`` the folded words of the gazetteer that
    it is a plain form of, or None where it has a suffix of its own; ``hits`` all that it may be.
    """

    def __init__(
        self,
        index: Index,
        lang: str,
        bases: Callable[[str], Iterable[str]],
        sure: Callable[[str], list[str] | None],
        hits: Callable[[str], Iterable[str]],
    ) -> None:
        self._index = index
        self._homes = homes(index)
        self.lang = lang
        self._bases = bases
        self._sure = sure
        self._hits = hits
        self._adjectives: Remembered[tuple[Entry, ...]] = Remembered(self._adjectives_of, (), _MOST_CACHED)
        self._title_keys = Remembered(self._title_keys_of, frozenset[str](), _MOST_CACHED)
        self._single_titles: Remembered[str | None] = Remembered(self._single_title_of, None, _MOST_CACHED)
        self._titles = self._having_base_in(title_words)
        self._ordinals = self._having_base_in(ordinals)
        self._works = self._having_base_in(lambda: works(lang))
        self._vessels = self._having_base_in(lambda: vessels(lang))
        self._trades = self._having_base_in(lambda: everyday_trades(lang))
        self._trades_of_nobody = self._having_base_in(lambda: trades_of_nobody_known(lang))
        self._people = self._having_base_in(lambda: people(lang))
        self._place_words = self._having_base_in(generic_words)
        self._before_places = Remembered(self._stands_before_places, False, _MOST_CACHED)
        self._sorts = Remembered(self._sorts_of, frozenset[str](), _MOST_CACHED)
        self._given = Remembered(self._names_given, False, _MOST_CACHED)
        self._listed = Remembered(self._names_listed, False, _MOST_CACHED)
        self._may_be_given = Remembered(self._is_nothing_elses, False, _MOST_CACHED)
        self._somebodys = Remembered(self._is_somebodys, False, _MOST_CACHED)
        self._outstanding = Remembered(self._kinds_of_outstanding, frozenset[str](), _MOST_CACHED)

    def adjectives(self, word: str) -> tuple[Entry, ...]:
        """The entities whose adjective or people's name a word is, in some form (``турецкого``, ``Turks'``)."""
        return self._adjectives[word]

    def bases(self, word: str) -> Iterable[str]:
        """The base forms that a word may have, itself first."""
        return self._bases(word)

    def is_title(self, word: str) -> bool:
        """Whether a word, in some form, is a title or part of one."""
        return self._titles[word]

    def title_keys(self, word: str) -> frozenset[str]:
        """The keys of the titles of one word that a word is, in some form."""
        return self._title_keys[word]

    def single_title(self, word: str) -> str | None:
        """The title of one word that a word is in some form, folded and in the nominative: депутатці."""
        return self._single_titles[word]

    def is_trade(self, word: str) -> bool:
        """Whether a word, in some form, is an everyday trade or station in life: пенсионерки."""
        return self._trades[word]

    def is_trade_of_nobody_known(self, word: str) -> bool:
        """Whether a word, in some form, is a trade that nobody whom the news knows has had: вахтёра."""
        return self._trades_of_nobody[word]

    def is_somebody(self, word: str) -> bool:
        """Whether a word, in some form, is one for people who are from somewhere: женщины."""
        return self._people[word]

    def is_ordinal(self, word: str) -> bool:
        """Whether a word, in some form, tells one bearer of a family's name from another: младшего, Jr."""
        return self._ordinals[word]

    def is_work(self, word: str) -> bool:
        """Whether a word, in some form, is a noun for a work or a product: фильма, вакцину."""
        return self._works[word]

    def is_vessel(self, word: str) -> bool:
        """Whether a word, in some form, is a noun for a ship: ледоколу."""
        return self._vessels[word]

    def is_place_word(self, word: str) -> bool:
        """Whether a word, in some form, says what sort of place a name behind it is of: города, місті."""
        return self._place_words[word]

    def is_before_place(self, word: str) -> bool:
        """Whether a word stands before a place rather than before a person: a preposition or a word for a sort."""
        return self._before_places[word]

    def is_titled(self, word: str) -> bool:
        """Whether a word written small is a noun for what bears a name in quotation marks: газета, телеканал, фильм."""
        return word.islower() and (self._works[word] or bool(self._sorts[word]))

    def sorts(self, word: str) -> frozenset[str]:
        """The keys of ``terms.tsv`` for the sorts of institutions that a word, in some form, is a noun for: газеты."""
        return self._sorts[word]

    def is_given(self, word: str) -> bool:
        """Whether a word is a given name, in some case."""
        return self._given[word]

    def is_listed_given(self, word: str) -> bool:
        """Whether a word is a given name of the tables, letter by letter, in some case: Владимир, but not Иран."""
        return self._listed[word]

    def gender_of_given(self, word: str) -> str | None:
        """The gender of the given name that a word is in some case; None where it may be either's: Олександра."""
        genders = {clear_gender(base) for base in map(fold, self._bases(word)) if is_listed(base)}
        if not genders:
            return clear_gender(fold(word))
        return genders.pop() if len(genders) == 1 else None

    def is_somebodys_given(self, word: str) -> bool:
        """Whether a word, as it is written, is a given name of persons in the gazetteer and nothing else's name."""
        return self._somebodys[word]

    def stand_apart(self, word: str, following: str) -> bool:
        """Whether two words, though the first is a given name, name two whom all know: Erdoğan Ankara'da konuştu."""
        return "person" in self._outstanding[word] and bool(self._outstanding[following])

    def may_be_given(self, word: str) -> bool:
        """Whether a word, as it is written, is in no name of a thing, nor a title or an adjective: Mahsuni."""
        return self._may_be_given[word]

    def is_unknown(self, word: str) -> bool:
        """Whether a word is nothing that the gazetteer has a word for."""
        return self._sure(word) == []

    def _having_base_in(self, words: Callable[[], Container[str]]) -> Remembered[bool]:
        """Whether a word is a form of one of some folded words, which are read from their table once a text asks."""
        return Remembered(lambda word: any(fold(base) in words() for base in self._bases(word)), False, _MOST_CACHED)

    def _adjectives_of(self, word: str) -> tuple[Entry, ...]:
        return tuple(self._declared(word) or self._derived(fold(word)))

    def _title_keys_of(self, word: str) -> frozenset[str]:
        return frozenset(key for base in self._bases(word) if (key := titles().get((fold(base),))) is not None)

    def _single_title_of(self, word: str) -> str | None:
        return next((base for base in map(fold, self._bases(word)) if (base,) in titles()), None)

    def _stands_before_places(self, word: str) -> bool:
        return word.lower() in before_places("person") or self.is_place_word(word)

    def _sorts_of(self, word: str) -> frozenset[str]:
        spans = (span for base in self._bases(word) for span in terms_in((fold(base),)))
        return frozenset(key for span in spans if "head" in span.roles and span.is_of_texts for key in span.keys)

    def _names_given(self, word: str) -> bool:
        sure = self._sure(word)
        if sure is None or fold(word) in calendar_words(self.lang):
            return is_listed(fold(word))  # July is no Yuly
        bases = (fold(word), *sure)
        if any(map(is_listed, bases)):
            return True
        return any(not one.diminutive and one.cost < _SURE_GIVEN for base in bases for one in given(base))

    def _names_listed(self, word: str) -> bool:
        return any(is_listed(base) for base in (fold(word), *(self._sure(word) or ())))

    def _is_somebodys(self, word: str) -> bool:
        word = fold(word)
        entries = self._index.entries_with(word)
        return bool(entries) and all(
            entry.entity.kind == "person"
            and any(part.text == word and part.role == "given" for part in entry.parts.parts)
            for entry in entries
        )

    def _kinds_of_outstanding(self, word: str) -> frozenset[str]:
        """The kinds of those whose family name, or whole name as a place's, a word is, where everybody writes of them.

        A ruler's or a saint's single name is anybody's given name, and so is what somebody is called beside his name.
        """
        entries = ((base, entry) for base in self._hits(word) for entry in self._index.entries_with(base))
        return frozenset(entry.entity.kind for base, entry in entries if self._is_outstanding(base, entry))

    def _is_outstanding(self, word: str, entry: Entry) -> bool:
        entity = entry.entity
        if entity.kind == "place":
            known = weights().bare["share_of_places"] * self._index.most_prominent
            return entity.prominence >= known and entry.parts.words == (word,)
        least = least_prominence(self._index.most_prominent_person)
        if entity.kind != "person" or entity.prominence < least:
            return False
        if entry.name not in (entity.names[0], entity.preferred(self.lang)):
            return False
        given = any(part.role == "given" for part in entry.parts.parts)
        return given and [part.text for part in entry.parts.family] == [word]

    def _is_nothing_elses(self, word: str) -> bool:
        if self.is_title(word) or self.adjectives(word) or fold(word) in common_words(self.lang):
            return False
        return all(entry.entity.kind == "person" for entry in self._index.entries_with(fold(word)))

    def _declared(self, word: str) -> list[Entry]:
        """The entities of which the gazetteer itself says that a word is their adjective or people's name."""
        found: dict[str, Entry] = {}
        if self._index.has_adjectives:
            for base in (*self._bases(word), *_singulars(word, self.lang)):
                for entry in self._index.adjectives_of(fold(base)):
                    if entry.name.lang in (None, self.lang):
                        found.setdefault(entry.entity.id, entry)
        return list(found.values())

    def _derived(self, word: str) -> list[Entry]:
        """The country that a folded adjective is of; where it is none's, the places that it can be made from."""
        stem = adjective_stem(word, self.lang)
        if stem is None:
            return []
        shown = Name(stem + "ий", self.lang, "adjective")
        code = atlas().of_adjective(stem, self.lang)
        country = self._homes.country(code) if code is not None else None
        if country is not None:
            return [Entry(country.entity, shown, shown.text)]
        places: dict[str, Entry] = {}
        for name in places_of(stem, self.lang):
            for entry in self._index.named(name):
                if entry.entity.kind == "place" and entry.name.type != "former":
                    places.setdefault(entry.entity.id, Entry(entry.entity, shown, shown.text))
        return list(places.values())


def _singulars(word: str, lang: str) -> tuple[str, ...]:
    """What one of several is called whom a plural names, in any case: Kyivans, Ankaralılardan, россиянами."""
    plural, ending = _PLURALS.get(lang, (None, ""))
    found = plural.fullmatch(word) if plural is not None else None
    return (found[1] + ending,) if found is not None else ()
