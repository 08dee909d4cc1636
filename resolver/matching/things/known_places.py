"""Names that the world knows as places: a name that is one is no misspelling of another place's, and no case of it.

Kolomna is a city of its own and not a slip for Kolomyia, as a spelling checker leaves alone what its dictionary has;
nor is Коломну, or what another language makes of it by its own conventions: Vyšhorod, Вышгород.
The names are those that the built-in gazetteer prefers in English, Russian, Ukrainian and Turkish; which gazetteer is
searched does not matter.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from gazetteer.place_names import preferred_place_names
from resolver.language.kept import compiled
from resolver.language.scripts.cleaning import cleaned
from resolver.language.scripts.folding import plain
from resolver.language.scripts.letters import CYRILLIC, orthographies, script
from resolver.matching.words.pairs import pair, rough_forms
from resolver.storage.sections import Lists, packed_lists
from resolver.storage.table import Table, packed_table

_NOWHERE: frozenset[int] = frozenset()
_NO_LETTERS = re.compile(r"[\W_]+")
_SPELT_OTHERWISE = 0.15
"""What a spelling may differ from a known place's name by, and be that name in another convention."""

_AS_NEAR = 0.05
_ONE_NAME = 0.3
"""A name that differs from the known one by no more is that of the known place, however the gazetteer spells it."""

_MOST_FORMS = 3
"""How many readings of a known name are looked for: the plainest."""


def compile_places() -> None:
    """Work out the tables of places' names now, and not when somebody first asks."""
    _table(), _by_sound()


def names_another_place(query: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Whether the folded words of a query name a place, and none that is called so has the other name, too."""
    called = _places(query)
    return bool(called) and called.isdisjoint(_places(name))


def names_place(words: tuple[str, ...]) -> bool:
    """Whether folded words are what a place of the world is called: Europe, Москва."""
    return bool(_places(words))


def sounds_like_another_place(query: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Whether the folded words of a query spell a place's name by some convention, and the name is not that place's."""
    called = _heard(query)
    if not called or not called.isdisjoint(_places(name)):
        return False
    table, _, names = _table()
    word = "".join(name)
    return not any(
        (found := pair(word, table[known])) is not None and found.cost <= _ONE_NAME
        for place in called
        for known in names[place]
    )


@lru_cache(maxsize=1 << 12)
def _heard(words: tuple[str, ...]) -> frozenset[int]:
    """The places, by number, whose names some folded words spell by some convention: those that are spelt nearest."""
    table, places, _ = _table()
    forms, names = _by_sound()
    word = "".join(words)
    costs: dict[int, float] = {}
    for form in dict.fromkeys(rough_forms(word, None)):
        at = forms.find(form)
        for known in names[at] if at >= 0 else ():
            if known not in costs and (found := pair(word, table[known])) is not None:
                costs[known] = found.cost
    most = min(_SPELT_OTHERWISE, min(costs.values(), default=0.0) + _AS_NEAR)
    return frozenset(place for known, cost in costs.items() if cost <= most for place in places[known])


@lru_cache(maxsize=1 << 14)
def _places(words: tuple[str, ...]) -> frozenset[int]:
    """The places, by number, that some folded words name; marks of letters apart."""
    table, places, _ = _table()
    at = table.find(_NO_LETTERS.sub("", plain("".join(words))))
    return frozenset(places[at]) if at >= 0 else _NOWHERE


@lru_cache(maxsize=1)
def _table() -> tuple[Table, Lists, Lists]:
    """The spellings of places' names, the places that each names, and the spellings by the place's number."""
    sections = compiled("places", lambda: _compiled(preferred_place_names()))
    return Table(sections, "names"), Lists(sections, "places"), Lists(sections, "spellings")


@lru_cache(maxsize=1)
def _by_sound() -> tuple[Table, Lists]:
    """From what names of places sound like, roughly, to their numbers in the table of names."""
    table = _table()[0]
    sections = compiled("places-by-sound", lambda: _compiled_by_sound(table))
    return Table(sections, "forms"), Lists(sections, "names")


def _read_as(name: str) -> str:
    """The language as whose word a known name is read: a reading in every convention would cost a start its seconds."""
    if script(name) != CYRILLIC:
        return "en"  # and Turkish without its marks, which the table has none of
    return "ru" if "ru" in orthographies(name) else "uk"


def _compiled_by_sound(table: Table) -> Mapping[str, bytes]:
    by_form: dict[str, list[int]] = {}
    for number, name in enumerate(table):
        for form in dict.fromkeys(rough_forms(name, _read_as(name))[:_MOST_FORMS]):
            by_form.setdefault(form, []).append(number)
    forms = list(by_form)
    sections, order = packed_table("forms", forms)
    return {**sections, **packed_lists("names", (by_form[forms[at]] for at in order))}


def _compiled(places: Iterable[tuple[str, ...]]) -> Mapping[str, bytes]:
    by_spelling: dict[str, list[int]] = {}
    last = -1
    for last, names in enumerate(places):
        for spelling in {_NO_LETTERS.sub("", plain(cleaned(name))) for name in names}:
            by_spelling.setdefault(spelling, []).append(last)
    spellings = list(by_spelling)
    sections, order = packed_table("names", spellings)
    of_place: list[list[int]] = [[] for _ in range(last + 1)]
    for number, at in enumerate(order):
        for place in by_spelling[spellings[at]]:
            of_place[place].append(number)
    return {
        **sections,
        **packed_lists("places", (by_spelling[spellings[at]] for at in order)),
        **packed_lists("spellings", of_place),
    }
