"""What spellings must share to be compared at all: pairs of their words' look-up keys, so that blocks stay small.

One word alone, such as a family name, is shared by too many; two words together are not. A word's keys are those that
matching looks words up by (:mod:`resolver.matching.lookup.keys`), of the word and of the base forms that it may be
inflected from; given names, modifiers of places and institutions' terms have their meanings for keys besides.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from hashlib import blake2b
from itertools import combinations
from pathlib import Path
from typing import Final

from resolver.language import inflection
from resolver.language.conventions.reading import readings
from resolver.language.names.patronymics import gender_of_patronymic
from resolver.language.names.small_words import function_words
from resolver.language.names.tables import rows, values
from resolver.language.names.terms import generic_words, is_institutional
from resolver.language.scripts import letters
from resolver.language.scripts.folding import fold
from resolver.matching.forms.lemmas import base_words
from resolver.matching.guessed_kind import has_legal_form
from resolver.matching.lookup.keys import deletions, keys, rough
from resolver.matching.lookup.term_keys import term_keys
from resolver.matching.part import PartRole, Parts
from resolver.matching.parts import parts
from resolver.matching.persons.given import given, is_given, is_listed, is_turkish_given
from resolver.matching.things.modifiers import is_generic, joined, modifier_keys

DATA = Path(__file__).parent / "data"
"""The folder of the tables that clustering reads."""

HASH_BITS = 40
"""Of a block's key so many bits are kept; where two blocks fall together, the comparison tells them apart."""

_MOST_WORDS = 4
_JOINED_WORDS = 3
_SHORTEST_WITH_ERRORS = 6
_SHORTEST_KEY = 4
_MOST_KEYS = 6
_MOST_KEYS_OF_GIVEN = 2
_LONGEST_WORD = 40
_INITIAL_OR_ELSE: Final[tuple[PartRole, ...]] = ("initial", "particle", "number")

_GIVEN_AND_FAMILY = 2

_FIRST = re.compile(r"[.\s]")
_SORT = re.compile(r"[^\W\d_]+\.?\s*(?<=[.\s])(?=[А-ЯЁІЇЄҐA-ZÇĞİÖŞÜ«])")
"""A first word, which may be cut off, before a capital letter: с. Нижняя, г.Москва, смт Зоря."""

WordKey = tuple[str, str]
"""A look-up key of a word and the rough form of the reading that it belongs to; the form of a meaning is empty."""


@dataclass(frozen=True, slots=True)
class Blocks:
    """The blocks of one spelling, as hashes.

    ``own`` are blocks of names as they are, ``erring`` those in which one word may have a typing error. ``reach`` are
    those by which a fuller name is found by its short forms; ``short`` says that the name is one (`В. Мединский`).
    ``form`` is the rough form of its words, in an order that does not depend on theirs.
    """

    own: frozenset[int]
    erring: frozenset[int]
    reach: frozenset[int]
    short: bool
    form: str


def kind_of(text: str) -> str | None:
    """What a name shows itself to be.

    An organisation's by a term or a legal form, a place's by its sort in front, and a person's by a given name, initial
    or patronymic. None where it shows nothing: a place's, or a family name alone.
    """
    found = parts(text, "person").parts
    if any(is_institutional(part.text) for part in found) or has_legal_form(text):
        return "organisation"
    if (
        text[:1].islower()
        and _SORT.match(text) is not None
        and fold(_FIRST.split(text, maxsplit=1)[0]) in generic_words()
    ):
        return "place"
    if len(found) == _GIVEN_AND_FAMILY:
        first, last = (part.text for part in found)
        if last.endswith(_filial_endings()) or (is_turkish_given(first) and not is_generic(last)):
            return "person"
    personal = len(found) > 1 and any(
        part.role in ("initial", "patronymic")
        or is_given(part.text)
        or gender_of_patronymic(part.text)
        or any(is_listed(base) for base in _bases(part.text))
        for part in found
    )
    return "person" if personal else None


@cache
def _filial_endings() -> tuple[str, ...]:
    """How family names end that say whose son the first bearer was."""
    return tuple(fold(ending) for row in rows("filial-endings", DATA) for ending in values(row["endings"]))


@lru_cache(maxsize=1 << 10)
def blocks(text: str, kind: str | None) -> Blocks:
    """The blocks of a spelling of a kind; None is that of a name that shows none."""
    found = parts(text, kind or "place")
    units = _units(found, kind)
    own: list[str] = []
    erring: list[str] = []
    reach: list[str] = []
    if len(units) == 1:
        own += (f"={key}" for key, _ in units[0])
        erring += _with_error("=", units[0])
    for first, second in combinations(units, 2):
        own += (f"{min(one, other)}+{max(one, other)}" for one, _ in first for other, _ in second)
        for fixed, changed in ((first, second), (second, first)):
            erring += _with_error(fixed[0][0], changed)
    if len(units) > 1 and kind in (None, "person"):
        for part in found.family or found.parts:
            reach += (f"={key}" for key, _ in word_keys(part.text, kind == "person"))
    if kind != "person" and 1 < len(found.words) <= _JOINED_WORDS:
        own += (f"={key}" for key, _ in word_keys(joined(found.words)))
    if kind == "organisation":
        own += (key for key in term_keys(found.words) if key.startswith("@"))
    form = " ".join(sorted(unit[0][1] for unit in units))
    return Blocks(_hashes(own), _hashes(erring), _hashes(reach), len(units) == 1, form)


def _units(found: Parts, kind: str | None) -> list[tuple[WordKey, ...]]:
    """The keys of the words that tell a name from others, each word's apart; of a long name, the longest words."""
    telling = [part.text for part in found.parts if part.role not in _INITIAL_OR_ELSE]
    if kind == "person":
        named = [part.text for part in found.parts if part.role in ("given", "family", "word")]
        telling = named if len(named) > 1 else telling
    else:
        named = [word for word in telling if word not in function_words()]
        if kind == "organisation":
            named = [word for word in named if not is_institutional(word)]
        else:
            named = [word for word in named if not is_generic(word)] or named
        telling = named
    longest = sorted(dict.fromkeys(telling), key=lambda word: (-len(word), word))[:_MOST_WORDS]
    units = [keyed for word in telling if word in longest and (keyed := word_keys(word, kind == "person"))]
    if kind == "organisation":
        units += [((f"#{key}", ""),) for key in term_keys(found.words) if not key.startswith("@")][:_MOST_WORDS]
    return units


@lru_cache(maxsize=1 << 15)
def word_keys(word: str, of_person: bool = False) -> tuple[WordKey, ...]:
    """The keys of a folded word: by its sounds, by those of its base forms, and by what it means.

    ``of_person`` says that it is a word of a person's name, which tells no place from its namesake.
    """
    if len(word) > _LONGEST_WORD:
        return ()
    groups = list(dict.fromkeys(f"@{one.group}" for one in given(word)))[:_MOST_KEYS]
    found = dict.fromkeys((group, "") for group in groups)
    meanings = [] if of_person else [f"#{key}" for key in sorted(modifier_keys(word))]
    found |= dict.fromkeys((meaning, "") for meaning in meanings)
    sounds = dict.fromkeys(
        (key, rough(sounds)) for base in (word, *_bases(word)) for sounds, _ in readings(base) for key in keys(sounds)
    )
    distinct: dict[str, str] = {}
    for key, form in sounds:
        distinct.setdefault(key, form)
    most = _MOST_KEYS_OF_GIVEN if groups or meanings else _MOST_KEYS
    return (*list(distinct.items())[:most], *found)


@lru_cache(maxsize=1 << 15)
def _bases(word: str) -> tuple[str, ...]:
    """The base forms of a folded word: Russian and Ukrainian lemmas, Turkish words without what an apostrophe parts."""
    if letters.script(word) == letters.CYRILLIC:
        return tuple(fold(base) for base in base_words(word))
    if "'" in word:
        return tuple(dict.fromkeys(fold(one.base) for one in inflection.strip_suffixes(word) if one.apostrophe))
    return ()


def _with_error(fixed: str, changed: tuple[WordKey, ...]) -> list[str]:
    """The blocks in which a word's plainest key meets those that differ from it in one class."""
    key, form = changed[0]
    if len(key) < _SHORTEST_KEY or len(form) < _SHORTEST_WITH_ERRORS or key[0] in "@#":
        return []
    return [f"{fixed}*{shorter}" for shorter in (key, *deletions(key))]


def _hashes(keys_of_blocks: Iterable[str]) -> frozenset[int]:
    return frozenset(map(_hashed, keys_of_blocks))


def _hashed(key: str) -> int:
    return int.from_bytes(blake2b(key.encode(), digest_size=HASH_BITS // 8).digest(), "big")
