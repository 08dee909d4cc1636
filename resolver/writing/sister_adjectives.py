"""Adjectives of places in the sister language: київський is киевский, whatever letters make of it.

The pairs are those of the built-in gazetteer's places.
"""

from __future__ import annotations

from functools import cache

from gazetteer.place_names import adjectives_of_places
from resolver.language.kept import worked_out
from resolver.language.names.place_adjectives import adjective_stem
from resolver.language.scripts import folding
from resolver.language.scripts.detection import CYRILLIC_LANGUAGES

_ENDINGS = {"ru": ("ий", "ая", "ое", "ие"), "uk": ("ий", "а", "е", "і")}
"""The endings of the nominative: a man's, a woman's, a thing's, several ones'."""


def sister_adjective(word: str, lang: str, to: str) -> str | None:
    """The adjective of the same place in the other language, in small letters; None where none is known.

    ``word`` is an adjective in the nominative; ``lang`` and ``to`` are ``ru`` and ``uk``, or the other way round.
    """
    if lang == to or not {lang, to} <= {*CYRILLIC_LANGUAGES}:
        return None
    folded = folding.lower(word)
    stem = adjective_stem(folded, lang)
    if stem is None or folded.removeprefix(stem) not in _ENDINGS[lang]:
        return None
    sister = _stems().get(f"{lang}:{stem}")
    return None if sister is None else sister + _ENDINGS[to][_ENDINGS[lang].index(folded.removeprefix(stem))]


@cache
def _stems() -> dict[str, str]:
    """From the language and the stem of an adjective to its sister's stem."""
    return worked_out("sister adjectives", _pairs)


def _pairs() -> dict[str, str]:
    found: dict[str, str] = {}
    for adjectives in adjectives_of_places():
        own = {lang: adjective_stem(folding.lower(adjectives.get(lang, "")), lang) for lang in CYRILLIC_LANGUAGES}
        for lang, to in (CYRILLIC_LANGUAGES, CYRILLIC_LANGUAGES[::-1]):
            stem, sister = own[lang], own[to]
            if stem is not None and sister is not None:
                found.setdefault(f"{lang}:{stem}", sister)
    return found
