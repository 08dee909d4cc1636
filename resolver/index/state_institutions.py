"""What else the institutions of states are called, above all in English, than their gazetteer has it.

The state stands behind `of` or before the institution, as an adjective or in the possessive, and a ministry of defence
is a defence ministry: `Ministry of Defence of Poland`, `Polish Ministry of Defence`, `Poland's Defence Ministry`. In
other languages an adjective may stand before the institution for the state's name: американский Минюст, of Минюст США.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from resolver.entries import Entry
from resolver.language.names.institutions import COUNTRY, key_of_country, terms, terms_in
from resolver.language.names.small_words import function_words
from resolver.language.names.syllabic import expanded
from resolver.language.names.term_words import words_of
from resolver.language.scripts.folding import fold
from resolver.language.scripts.letters import CYRILLIC, script

_MINISTRY_OF = re.compile(r"(Ministry|Department) of (?:the )?(.+)")
_MINISTRY_OF_SEVERAL = re.compile(r"(Ministry of (?:the )?[A-Z]\w+)(?:,| and) .+")
"""Ministries of several things, which are called after the first: the Culture Ministry, for Culture and Tourism."""

_MINISTRY = re.compile(r"(.+(?<!al|gn|ic)) (Ministry|Department)")
"""A ministry by what it is of, which is no adjective: the Foreign Ministry is none of Foreign."""

_NATIONAL = {
    "en": re.compile(r"\bNational (?=Defen[cs]e\b)"),
    "ru": re.compile(r"\bнациональной (?=обороны\b)"),
    "uk": re.compile(r"\bнаціональної (?=оборони\b)"),
}
"""What ministries of defence are called without."""

_ADJECTIVES_BEFORE = ("ru", "uk", "tr")
"""Languages in which an adjective of a state stands before its institutions."""

Called = tuple[str, frozenset[str]]
"""A name, and the folded words of which one must stand before it in the possessive, if any; of languages without one,
the key of the state's term, whose adjective must."""


def called_otherwise(entry: Entry) -> Iterator[Called]:
    """The names of an institution that follow from one of its names."""
    if " " not in entry.text:
        return
    national = _NATIONAL.get(entry.name.lang or "")
    if entry.name.lang != "en":
        if national is not None and national.search(entry.text):
            yield national.sub("", entry.text), frozenset()
        yield from _without_state(entry)
        return
    countries = entry.entity.countries
    country = terms().get(key_of_country(countries[0])) if len(countries) == 1 else None
    if country is None:
        return
    forms = dict(country.forms)["en"]
    owners = frozenset(fold(form.split(" ")[-1]) for form in forms)
    for plain in _without(entry.text, forms):
        for text in _variants(plain):
            for form in forms:
                yield f"{text} of {form}", frozenset()
                if " " in form or form.isupper():
                    yield f"{text} of the {form}", frozenset()
                elif "-" not in form:
                    yield f"{form} {text}", frozenset()
            yield text, owners
            if " " in text:
                yield text, frozenset()


def _without_state(entry: Entry) -> Iterator[Called]:
    """A name less its state, which stands at its end or, in Turkish, at its beginning: Міністерство юстиції, МЧС.

    Where it stands at an end, the adjective of the state may stand before what is left.
    """
    # of names without a language the Cyrillic ones are read: the state stands at the same place in both languages
    lang = entry.name.lang or ("ru" if script(entry.text) == CYRILLIC else "")
    if lang not in _ADJECTIVES_BEFORE or len(entry.entity.countries) > 1:
        return
    own = set(map(key_of_country, entry.entity.countries))
    words = words_of(entry.text)
    texts = entry.text.split(" ")
    if len(texts) != len(words):
        return
    for span in terms_in(words):
        states = span.keys & own if own else span.keys if COUNTRY in span.roles else frozenset[str]()
        if not states:
            continue
        left = " ".join((*texts[: span.first], *texts[span.last + 1 :]))
        ends = span.first == 0 if lang == "tr" else span.last == len(words) - 1
        if not ends and (lang == "tr" or span.first == 0):
            continue
        of_terms = _is_of_terms(left)
        if of_terms or (left.isupper() and _is_clipped(left)):
            yield left, frozenset()
        if ends and (of_terms or _is_clipped(left)):
            yield left, frozenset(states)


def _is_clipped(name: str) -> bool:
    """Whether a name is one word for a sort of body, clipped or not: Минюст, Госдеп."""
    words = words_of(name)
    if len(words) != 1:
        return False
    keys = (*(key for keys in expanded(words[0])[:1] for key in keys), *(span.key for span in terms_in(words)))
    return any(terms()[key].role == "head" for key in keys)


def _without(name: str, forms: tuple[str, ...]) -> Iterator[str]:
    """A name less its country, where what is left still says what sort of body it is, and of what."""
    for form in forms:
        for before in (f"{form} ", f"{form}'s "):
            if name.startswith(before) and _is_of_terms(name.removeprefix(before)):
                yield name.removeprefix(before)
        for behind in (f" of {form}", f" of the {form}"):
            if name.endswith(behind) and _is_of_terms(name.removesuffix(behind)):
                yield name.removesuffix(behind)


def _is_of_terms(name: str) -> bool:
    """Whether all of a name of several words are institutional terms, and one says what sort of body it is."""
    words = words_of(name)
    spans = terms_in(words)
    covered = {at for span in spans for at in range(span.first, span.last + 1)}
    open_words = [at for at, word in enumerate(words) if at not in covered and word not in function_words()]
    return len(words) > 1 and not open_words and any("head" in span.roles for span in spans)


def _variants(name: str) -> Iterator[str]:
    """A name of an institution, and the same with its words otherwise put: Defence Ministry, Ministry of Defence."""
    texts = {name: None, _NATIONAL["en"].sub("", name): None}
    for text in tuple(texts):
        for form in _of_term(text):
            texts[form] = None
    for text in tuple(texts):
        if (several := _MINISTRY_OF_SEVERAL.fullmatch(text)) is not None:
            texts[several[1]] = None
    for text in tuple(texts):
        if (of := _MINISTRY_OF.fullmatch(text)) is not None:
            texts[f"{of[2]} {of[1]}"] = None
        elif (before := _MINISTRY.fullmatch(text)) is not None:
            texts[f"{before[2]} of {before[1]}"] = None
    yield from texts


def _of_term(name: str) -> Iterator[str]:
    """The forms of several words that the term has which a name is as a whole: Foreign Ministry."""
    spans = terms_in(words_of(name))
    if len(spans) == 1:
        yield from (
            " ".join(map(_capital, form.split(" "))) for form in dict(terms()[spans[0].key].forms)["en"] if " " in form
        )


def _capital(word: str) -> str:
    return word if word in function_words() else word[:1].upper() + word[1:]
