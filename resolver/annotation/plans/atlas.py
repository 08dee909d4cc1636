"""The names and adjectives of all countries, for gazetteers that have countries without them.

The built-in gazetteer knows how four languages call each country; ``nationalities.tsv`` adds the Soviet Union, the
European Union and further adjectives. Of a user's gazetteer no more is asked than one of these names.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from gazetteer.gazetteer import Gazetteer
from resolver.language import inflection
from resolver.language.inflection.grammar import DECLINING
from resolver.language.names.nationalities import (
    country_named,
    country_names,
    country_of_adjective,
    country_spellings,
)
from resolver.language.names.place_adjectives import adjective_stem
from resolver.language.scripts.detection import LANGUAGES
from resolver.language.scripts.folding import fold

_USUAL = (None, "official", "short", "alias", "acronym")

_MOST_KEPT = 1 << 13


class Atlas:
    """What countries are called; a country is its ISO 3166-1 code."""

    def __init__(self) -> None:
        self._names: dict[str, list[tuple[str, str]]] = {}
        self._by_name: dict[str, str] = {}
        self._adjectives: dict[tuple[str, str], str] = {}
        self._of_word = lru_cache(maxsize=_MOST_KEPT)(self._read)
        for entity in Gazetteer.builtin().of_scheme("iso3166"):
            code = entity.same_as["iso3166"]
            for name in entity.names:
                if name.lang not in LANGUAGES:
                    continue
                if name.type in _USUAL:
                    self._names.setdefault(code, []).append((name.lang, name.text))
                    self._by_name.setdefault(fold(name.text), code)
                elif name.type == "adjective":
                    stem = adjective_stem(fold(name.text), name.lang)
                    if stem is not None:
                        self._adjectives.setdefault((stem, name.lang), code)

    def names(self, country: str) -> Iterator[tuple[str, str]]:
        """The usual names of a country with the language of each."""
        yield from dict.fromkeys((*country_names(country), *self._names.get(country, ())))

    def named(self, name: str) -> str | None:
        """The country whose whole name a folded name is."""
        return country_named(name) or self._by_name.get(name)

    def spellings(self) -> frozenset[str]:
        """The folded names of all countries."""
        return country_spellings().union(self._by_name)

    def of_adjective(self, stem: str, lang: str) -> str | None:
        """The country that a Russian or Ukrainian adjective is of, by its stem."""
        return country_of_adjective(stem, lang) or self._adjectives.get((stem, lang))

    def of_word(self, word: str) -> str | None:
        """The country that a word of a name in the nominative or genitive names, as a noun or an adjective."""
        return self._of_word(word)

    def _read(self, word: str) -> str | None:
        folded = fold(word)
        for lang in DECLINING:
            stem = adjective_stem(folded, lang)
            if stem is not None:
                return self.of_adjective(stem, lang)
        found = self.named(folded)
        if found is not None or not word[:1].isupper() or folded.isascii():
            return found
        lemmas = (one.lemma for lang in DECLINING for one in inflection.analyse(word, lang))
        return next((code for lemma in lemmas if (code := self.named(fold(lemma))) is not None), None)


@cache
def atlas() -> Atlas:
    """The one atlas, read when a gazetteer first needs it."""
    return Atlas()
