"""How common a part of a person's name is, however it is romanised: Иванов, Ivanov, Ivanova."""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import cache, lru_cache

from resolver.language.names.given_names import frequency_bands
from resolver.language.names.surnames import further_surnames, surname_bands, world_surnames
from resolver.language.scripts.folding import fold
from resolver.matching.lookup.lexicon import Lexicon
from resolver.matching.lookup.listed import listed_words
from resolver.matching.persons.given import given, group_forms
from resolver.matching.words.alignment import SWAP_COST
from resolver.matching.words.pairs import feminine_of, pair
from resolver.matching.words.slips import typo_cost

COMMONEST = 1
"""The band of the family names that most people bear."""

_BOUND = 0.1
_MOST_FORMS = 3


@cache
def _lexicon() -> Lexicon:
    return listed_words("surnames", lambda: ((fold(surname), None) for surname in surname_bands()))


def compile_surnames() -> None:
    """Work out the lexicon of family names now, and not when somebody first asks."""
    _lexicon()


@lru_cache(maxsize=1 << 14)
def surname_band(word: str) -> int | None:
    """How common a folded family name is, man's or woman's: 1 (the fifty commonest of a country) to 3; None if rare."""
    bands = surname_bands()
    found = [bands[one] for one in (word, *feminine_of(word)) if one in bands]
    if not found:
        lexicon = _lexicon()
        spelt = (
            near
            for one in (word, *feminine_of(word))
            for near in lexicon.find(one, bound=_BOUND, most=_MOST_FORMS, errors=False)
        )
        found = [bands[lexicon.word(near.word)] for near in spelt]
    return min(found, default=None)


@cache
def _world() -> Lexicon:
    return listed_words("world-surnames", lambda: ((surname, None) for surname in sorted(world_surnames())))


def compile_world_surnames() -> None:
    """Work out the lexicon of the world's surnames now, and not when somebody first asks."""
    _world()


@lru_cache(maxsize=1 << 14)
def is_surname(word: str) -> bool:
    """Whether a folded word is a common surname somewhere in the world, man's or woman's, however it is romanised."""
    forms = (word, *feminine_of(word))
    if any(one in world_surnames() for one in forms) or surname_band(word) is not None:
        return True
    return any(_world().find(one, bound=_BOUND, most=1, errors=False) for one in forms)


@cache
def _families() -> Lexicon:
    return listed_words("families", _listed_families)


def _listed_families() -> Iterator[tuple[str, str | None]]:
    yield from further_surnames()
    yield from ((surname, None) for surname in surname_bands())
    yield from ((surname, None) for surname in sorted(world_surnames()))


def compile_families() -> None:
    """Work out the lexicon of all listed family names now, and not when somebody first asks."""
    _families()


@lru_cache(maxsize=1 << 14)
def _own_families(word: str) -> tuple[str, ...]:
    """The listed family names that a folded word is a spelling of, man's or woman's."""
    lexicon = _families()
    forms = (word, *feminine_of(word))
    near = (
        lexicon.word(one.word)
        for form in forms
        for one in lexicon.find(form, bound=_BOUND, most=_MOST_FORMS, errors=False)
    )
    # other languages' names are meant only as they are spelt: Buruk is not Burks
    return tuple(dict.fromkeys(one for one in near if one in forms or one not in world_surnames()))


def is_family(word: str) -> bool:
    """Whether a folded word is a listed family name as it is spelt, man's or woman's."""
    return not {word, *feminine_of(word)}.isdisjoint(_own_families(word))


def is_other_family(asked: str, known: str) -> bool:
    """Whether a folded family name is one of its own, and none that another may be spelt: Бандура, Bandera."""
    own = _own_families(asked)
    if not own:
        return False
    others = (known, *feminine_of(known))
    pairs = (pair(one, other) for one in own for other in others)
    return all(found is None or found.cost > _BOUND for found in pairs)


@lru_cache(maxsize=1 << 12)
def is_misspelt_family(word: str) -> bool:
    """Whether a folded word that is no listed family name is one but for a typing error: Talyor, Zelesnky."""
    if _own_families(word):
        return False
    near = _families().find(word, most=_MOST_FORMS)
    # two sounds in each other's place are no other name's, in whatever letters
    swapped = any(math.isclose(one.cost, SWAP_COST) for one in near)
    return swapped or any(typo_cost(word, _families().word(one.word)) is not None for one in near)


@lru_cache(maxsize=1 << 14)
def given_band(word: str) -> int | None:
    """How common a folded given name is in any of its forms, from 1 to 3; None if rare."""
    bands = frequency_bands()
    if word in bands:
        return bands[word]
    groups = {one.group for one in given(word) if one.cost <= _BOUND}
    found = [bands[fold(form.text)] for group in groups for form in group_forms(group) if fold(form.text) in bands]
    return min(found, default=None)
