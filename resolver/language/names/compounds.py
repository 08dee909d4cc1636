"""Compounds that are an institution's name or a part of it: Sicherheitsdienst, Zentralbank, säkerhetstjänst.

With a proper name they are written with a hyphen, by which names fall into words: Lomonossow-Universität.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import product

from resolver.language.kept import texts
from resolver.language.names.foreign_terms import first_parts, foreign_forms
from resolver.language.names.institutions import terms, terms_in
from resolver.language.scripts import letters
from resolver.language.scripts.folding import fold, plain
from resolver.storage.table import Texts

LANGUAGES = frozenset(("de", "nl", "sv", "no", "da", "fi", "et"))
"""The languages that write such compounds as one word."""

_SHORTEST = 7
_SHORTEST_PART = 3
_SHORTEST_NAME = 4
_SHORTEST_HEAD = 5
_MOST_READINGS = 4
_GENITIVES = ("", "s", "es")
_HYPHENED = re.compile(r"[-\u2010\u2011]([^\W\d_]{5,})")
"""The last word of a hyphened compound; shorter ones (Rat, Dom, Bahn) are as likely a second family name."""

_LAST = "-"
"""Before a compound's last part, so that it is no first one."""


@cache
def _parts() -> Texts:
    """From the first part of a compound, or ``-`` and the last one, to a line for each term that it is, by language."""
    return texts("parts of compounds", _read_parts)


def _read_parts() -> dict[str, str]:
    found: dict[str, str] = {}
    for key, lang, form in first_parts():
        _enter(found, fold(form.replace("-", "")), key, lang)
    for key, lang, form in foreign_forms(("foreign-terms",)):
        if lang in LANGUAGES and " " not in form and terms()[key].role == "head" and len(form) >= _SHORTEST_PART:
            _enter(found, _LAST + fold(form), key, lang)
    return found


def _enter(found: dict[str, str], part: str, key: str, lang: str) -> None:
    for spelt in {part, plain(part)}:
        found[spelt] = f"{found.get(spelt, '')}{lang} {key}\n"


def _terms_of(part: str) -> set[tuple[str, str]]:
    """The terms that a part of a compound may be, each with its language before it."""
    lines = (_parts().get(part) or "").splitlines()
    return {(lang, key) for lang, _, key in (line.partition(" ") for line in lines)}


def _first(part: str) -> set[tuple[str, ...]]:
    """The terms that are before the last part, one or two, with their language before them: Staatsgrenz-, Bundes-."""
    found: set[tuple[str, ...]] = set(_terms_of(part))
    for cut in range(_SHORTEST_PART, len(part) - _SHORTEST_PART + 1) if not found else ():
        pairs = product(_terms_of(part[:cut]), _terms_of(part[cut:]))
        found |= {(lang, one, another) for (lang, one), (other, another) in pairs if lang == other}
    return found


@lru_cache(maxsize=1 << 14)
def compounded(word: str) -> tuple[tuple[str, ...], ...]:
    """The terms that a folded word is put together of, as sequences of keys; empty where it is no such compound.

    Its last part is the word of a head (``Dienst``), in the nominative or the genitive, what is before it one or two
    first parts of the same language (``Sicherheits``).
    """
    if len(word) < _SHORTEST or letters.script(word) != letters.LATIN:
        return ()
    found: dict[tuple[str, ...], None] = {}
    for cut in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
        first = _first(word[:cut])
        if not first:
            continue
        last: set[tuple[str, str]] = set()
        for ending in _GENITIVES:
            if word.endswith(ending):
                last |= _terms_of(_LAST + word[cut : len(word) - len(ending)])
        for (lang, *before), (other, head) in product(sorted(first), sorted(last)):
            if lang == other:
                found[*before, head] = None
    return tuple(found)[:_MOST_READINGS]


def is_hyphened_compound(word: str) -> bool:
    """Whether a word is a hyphened compound that is no person's name, as its last part is an institution's head's."""
    found = _HYPHENED.search(word)
    if found is None or found.end() < len(word):
        return False
    return any("head" in span.roles for span in terms_in((fold(found[1]),)))


@lru_cache(maxsize=1 << 13)
def parted(word: str) -> tuple[str, str] | None:
    """A word that is a name and the word of a head, which Dutch writes as one: ``Bolsjoj``, ``theater``; None else."""
    if len(word) < _SHORTEST_NAME + _SHORTEST_HEAD or not word.isalpha() or letters.script(word) != letters.LATIN:
        return None
    folded = fold(word)
    if len(folded) != len(word) or compounded(folded) or terms_in((folded,)):
        return None
    cuts = range(_SHORTEST_NAME, len(word) - _SHORTEST_HEAD + 1)
    return next(((word[:cut], word[cut:]) for cut in cuts if _terms_of(_LAST + folded[cut:])), None)
