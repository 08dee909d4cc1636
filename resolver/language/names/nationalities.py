"""Countries as ``nationalities.tsv`` has them: the names of each in four languages, and the adjectives of each.

A country is an ISO 3166-1 code here (``EU`` and ``SU`` as ISO reserves them); which entity of a gazetteer it is, its
names tell.
"""

from __future__ import annotations

from functools import cache

from resolver.language.inflection.grammar import DECLINING
from resolver.language.names.foreign_terms import foreign_forms
from resolver.language.names.institutions import country_of_key
from resolver.language.names.place_adjectives import adjective_stem, is_ethnic
from resolver.language.names.tables import rows, values
from resolver.language.names.term_words import bases
from resolver.language.scripts.detection import CYRILLIC_LANGUAGES, LANGUAGES
from resolver.language.scripts.folding import fold


@cache
def country_names(country: str) -> tuple[tuple[str, str], ...]:
    """The names of a country, each with its language, the usual one of each language first; none for no such code."""
    return tuple((lang, name) for lang in LANGUAGES for name in _names(lang).get(country, ()))


def country_named(name: str) -> str | None:
    """The country that a folded name is the whole name of, in any of the languages: ``RU`` for ``рф``."""
    return _countries().get(name)


def country_spellings() -> frozenset[str]:
    """The folded names that countries have as a whole, in any of the languages."""
    return frozenset(_countries())


def country_of_adjective(stem: str, lang: str) -> str | None:
    """The country that a Russian or Ukrainian adjective is of, by its stem: ``DE`` for ``немецк``; None for others."""
    return _adjectives(lang).get(stem)


def is_adjective_of_country(word: str) -> bool:
    """Whether a folded word is an adjective of a country in some form: ``russian``, ``украинского``, ``russische``."""
    if any(base in _adjectives_as_written() for base in bases(word)):
        return True
    stems = ((lang, adjective_stem(word, lang)) for lang in DECLINING)
    return any(stem is not None and country_of_adjective(stem, lang) is not None for lang, stem in stems)


@cache
def _adjectives_as_written() -> frozenset[str]:
    """Adjectives, and genitives beside titles, of the languages whose adjectives no rule here inflects."""
    own = (form for row in rows("nationalities") for form in values(row["en"]))
    foreign = (form for _, _, form in foreign_forms(("foreign-nationalities",)))
    press = (form for row in rows("press-countries") for form in values(row["forms"]))
    return frozenset(fold(form) for form in (*own, *foreign, *press) if " " not in form)


@cache
def _names(lang: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for row in rows("nationalities"):
        forms = values(row[lang])
        # Names before adjectives in ru and uk, which write these small; elsewhere only what cannot be an adjective.
        names = forms[:1] + [
            form
            for form in forms[1:]
            if (form[0].isupper() if lang in CYRILLIC_LANGUAGES else " " in form or form.isupper())
        ]
        found[country_of_key(row["key"])] = tuple(names)
    return found


@cache
def _countries() -> dict[str, str]:
    found: dict[str, str] = {}
    for lang in LANGUAGES:
        for country, names in _names(lang).items():
            for name in names:
                found.setdefault(fold(name), country)
    return found


@cache
def _adjectives(lang: str) -> dict[str, str]:
    found: dict[str, str] = {}
    if lang not in DECLINING:
        return found
    for row in rows("nationalities"):
        for form in values(row[lang]):
            stem = adjective_stem(fold(form), lang) if form[0].islower() else None
            if stem is not None and not is_ethnic(stem, lang):
                found.setdefault(stem, country_of_key(row["key"]))
    return found
