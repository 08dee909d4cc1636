"""A native name in every spelling that a standard or a newspaper gives it, with what gives it and how usual it is."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from math import exp

from resolver.language.names.tables import rows
from resolver.language.romanisation import romanise
from resolver.language.scripts import folding, letters
from resolver.language.scripts.detection import CYRILLIC_LANGUAGES
from resolver.writing import newspapers
from resolver.writing.given_forms import given_groups, native_forms, press_given
from resolver.writing.newspapers import Priced, combined, recased, spellings
from resolver.writing.sister_adjectives import sister_adjective

SOURCES = ("ru", "uk", "tr")
"""The languages whose names are rendered."""

_PRESS = "press"
_PLAIN, _WITHOUT_DOTS = "ascii", "e-for-yo"
_PER_WORD, _PER_NAME = 16, 24
_CUSTOM, _SECOND_CUSTOM = -0.4, 0.3
"""What a given name's customary spelling costs, the commonest and the next: it goes before what the letters give."""

_LETTER_BY_LETTER = 1.5
"""What a given name costs in the sister language's letters (Владімір) where that has a form of its own (Володимир)."""

_WITHOUT_MARKS = 0.5
_LEAST = 0.004
_MARKS = str.maketrans("", "", "'’ʼ‘`´ʹʺ”′″")
_QUOTED = re.compile("«([^«»]*)»|[„“]([^„“”]*)[“”]")
"""Words in quotation marks: the closing one alone may stand for a hard sign."""


@dataclass(frozen=True, slots=True)
class Rendering:
    """One spelling of a name: what gives it, the language whose texts have it (None: none of their own), its weight.

    ``source`` is the key of a standard, ``press:`` and a language, or ``gazetteer:`` with a language and type; behind
    a slash stands what was done to it then (``ascii``). ``weight`` is the chance, 0 to 1, that the spelling is met if
    it is the name ``origin`` that is spelt, and ``rate`` how much that name counts.
    """

    text: str
    source: str
    lang: str | None
    weight: float
    origin: str = ""
    rate: float = 1.0


@lru_cache(maxsize=2048)
def renderings(name: str, lang: str) -> tuple[Rendering, ...]:
    """Every spelling of a native name in other alphabets and languages, also without diacritics.

    ``lang`` is its language, one of :data:`SOURCES`; names of others have none.
    """
    if lang not in SOURCES:
        return ()
    found = [*_by_standards(name, lang), *_by_press(name, lang)]
    return (*found, *without_marks(found))


def without_marks(found: list[Rendering]) -> list[Rendering]:
    """The renderings that have diacritics or apostrophes in Latin letters, or ё in Cyrillic ones, without them."""
    plain: list[Rendering] = []
    for one in found:
        if one.text.isascii() and "'" not in one.text and "`" not in one.text:
            continue
        if "ё" in one.text or "Ё" in one.text:
            with_ye = one.text.replace("ё", "е").replace("Ё", "Е")
            plain.append(replace(one, text=with_ye, source=f"{one.source}/{_WITHOUT_DOTS}"))
            continue
        text = stripped(one.text)
        if text and text != one.text:
            plain.append(replace(one, text=text, source=f"{one.source}/{_PLAIN}", weight=one.weight * _WITHOUT_MARKS))
    return plain


def stripped(text: str) -> str | None:
    """A text in Latin letters with nothing but ASCII; None where it is in another script."""
    if letters.script(text) != letters.LATIN:
        return None
    from unidecode import unidecode  # noqa: PLC0415 - only asked for where there are diacritics

    kept = _QUOTED.sub(lambda match: f'"{match[1] or match[2] or ""}"', text).translate(_MARKS)
    return "".join(char if char.isascii() else str(unidecode(char)) for char in unicodedata.normalize("NFC", kept))


@cache
def _usage() -> tuple[tuple[str, str, str | None, float], ...]:
    """The standards by how usual they are: key, language of the names, language of the texts, weight."""
    return tuple(
        (row["standard"], row["lang"], None if row["for"] == "-" else row["for"], float(row["weight"]))
        for row in rows("usage", newspapers.DATA)
    )


def _by_standards(name: str, lang: str) -> Iterator[Rendering]:
    exempt = _sisters_of(name, lang)
    for key, source, to, weight in _usage():
        if source == lang and to not in exempt:
            yield Rendering(romanise(name, key, lang), key, to, weight)


def _by_press(name: str, lang: str) -> Iterator[Rendering]:
    """The spellings of newspapers: one option a word, the words of one name by one newspaper."""
    if len(newspapers.WORDS.findall(name)) > newspapers.MOST_WORDS:
        return
    for target in newspapers.targets(lang):
        weight = newspapers.press(lang, target).weight
        options: list[tuple[Priced, ...]] = []
        at = 0
        for match in newspapers.WORDS.finditer(name):
            options += [((name[at : match.start()], 0.0),), _word(match[0], lang, target)]
            at = match.end()
        options.append(((name[at:], 0.0),))
        for text, price in combined(options, _PER_NAME):
            met = weight * min(1.0, exp(-price))
            if met >= _LEAST and text:
                yield Rendering(unicodedata.normalize("NFC", text), f"{_PRESS}:{target}", target, met)


def _word(word: str, lang: str, target: str) -> tuple[Priced, ...]:
    """A word as letters give it, and, if it is a given name, as custom and the sister language have it."""
    if not (word[1:].islower() or word.isupper() or len(word) == 1):
        return ()  # СПб: newspapers have no rule for such words, standards have
    found = dict(spellings(word, lang, target, _PER_WORD)) or {word: 0.0}
    for group in given_groups(word, lang):
        for at, customary in enumerate(press_given().get((group, lang), {}).get(target, ())):
            written = recased(folding.lower(customary), word, target)
            found[written] = min(found.get(written, 9.0), _SECOND_CUSTOM if at else _CUSTOM)
        sister = native_forms().get((group, target))
        if sister is not None and target in CYRILLIC_LANGUAGES:
            found = {text: price + _LETTER_BY_LETTER for text, price in found.items()}
            found[recased(folding.lower(sister), word, target)] = _CUSTOM
    adjective = sister_adjective(word, lang, target)
    if adjective is not None:
        found = {text: price + _LETTER_BY_LETTER for text, price in found.items()}
        found[recased(adjective, word, target)] = _CUSTOM
    return tuple(sorted(found.items(), key=lambda item: (item[1], item[0])))


def _sisters_of(name: str, lang: str) -> frozenset[str | None]:
    """The languages in Cyrillic that have a form of their own of a given name or a place's adjective here.

    Rules of letters are not for it.
    """
    if lang not in CYRILLIC_LANGUAGES:
        return frozenset()
    words = name.split()
    groups = [group for word in words for group in given_groups(word, lang)]
    return frozenset(
        to
        for to in CYRILLIC_LANGUAGES
        if any((group, to) in native_forms() for group in groups)
        or any(sister_adjective(word, lang, to) for word in words)
    )
