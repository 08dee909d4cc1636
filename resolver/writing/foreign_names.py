"""Names of foreigners in Latin letters: which are such, and how Russian and Ukrainian usually write their words.

Given names are translated for Russians, Ukrainians, Turks and their neighbours: John Petrov may be Иван Петров, John
Smith is Джон Смит. A form of the same given name that sounds alike is a rendering nevertheless: Michel, Мишель.
"""

from __future__ import annotations

from functools import cache

from resolver.language.names.given_names import forms
from resolver.language.names.surnames import feminine_endings, surname_bands, surname_endings
from resolver.language.names.tables import rows, values
from resolver.language.scripts import folding, letters
from resolver.language.scripts.detection import CYRILLIC_LANGUAGES
from resolver.matching.words.pairs import pair
from resolver.writing.given_forms import by_plain
from resolver.writing.newspapers import DATA

_ALIKE = 1.0
"""What two words' sounds may cost for the one to be a rendering of the other."""

_USUAL, _NEXT = 0.1, 0.5
"""The price of a rendering that a table has, and of one that sounds alike or comes second there."""

LATIN_PRESS = ("en", "de", "fr", "pl", "es", "it", "cs", "tr")
"""Languages that take over a name in Latin letters as it is, diacritics apart."""


def renderings_of(word: str, lang: str) -> dict[str, float]:
    """The usual renderings of a foreigner's name's folded word in Russian or Ukrainian, with the price of each."""
    found: dict[str, float] = {}
    for text in _listed(lang).get(folding.plain(word), ()):
        found.setdefault(text, _NEXT if found else _USUAL)
    for form in by_plain().get(folding.plain(word), ()) if not found else ():
        for native in _natives(lang).get(form.group, ()):
            likeness = pair(folding.fold(word), folding.fold(native))
            if likeness is not None and likeness.cost <= _ALIKE:
                text = folding.lower(native)
                found[text] = min(found.get(text, _NEXT + likeness.cost), _NEXT + likeness.cost)
    return found


def is_listed(word: str) -> bool:
    """Whether a table has the usual rendering of a word."""
    return any(folding.plain(word) in _listed(lang) for lang in CYRILLIC_LANGUAGES)


def is_at_home(native: str) -> bool:
    """Whether a Cyrillic word is a common surname of Russia or Ukraine, or ends as their people's surnames do."""
    folded = folding.fold(native)
    if folded in surname_bands() or folded.endswith(surname_endings()):
        return True
    return folded.endswith(tuple(feminine for feminine, _ in feminine_endings()))


@cache
def _listed(lang: str) -> dict[str, tuple[str, ...]]:
    """Renderings in small letters by the word in Latin letters without diacritics."""
    found: dict[str, tuple[str, ...]] = {}
    for row in rows("western-names", DATA):
        found[folding.plain(row["name"])] = tuple(map(folding.lower, values(row[lang])))
    for row in rows("western-names-in-cyrillic"):
        texts = values(row["forms"])
        cyrillic = [text for text in texts if letters.script(text) == letters.CYRILLIC]
        own = [text for text in cyrillic if lang in letters.orthographies(text)]
        if lang == "uk" and len(cyrillic) > 1:
            own = [text for text in own if text != cyrillic[0]] or own  # Russian ones come first
        elif lang == "ru":
            own = [text for text in own if text == cyrillic[0]]
        for text in texts:
            if letters.script(text) == letters.LATIN:
                key = folding.plain(text)
                found[key] = (*found.get(key, ()), *map(folding.lower, own))
    return found


@cache
def _natives(lang: str) -> dict[str, tuple[str, ...]]:
    """The full forms of each group of given names in a language."""
    found: dict[str, tuple[str, ...]] = {}
    for form in forms():
        if form.lang == lang and not form.diminutive:
            found[form.group] = (*found.get(form.group, ()), form.text)
    return found
