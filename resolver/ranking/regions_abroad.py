"""Regions and cities as other languages name them: by the town in a case, or its adjective, beside a word of theirs."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal

from gazetteer.entity import Entity
from resolver.index import Index
from resolver.language.names.institutions import terms_in
from resolver.language.names.linking_words import is_link, less_links
from resolver.language.names.tables import rows, values
from resolver.language.scripts import letters
from resolver.language.scripts.cleaning import cleaned
from resolver.language.scripts.folding import fold
from resolver.matching.evidence import Evidence
from resolver.matching.forms.hypothesis import COSTS, Hypothesis
from resolver.matching.things.of_towns import kinds_of_region
from resolver.ranking.sort_words import sorted_names

_SIGNS = str.maketrans(",()", "   ", "'’")
"""What stands between a region's name and its sort, or is no letter of either: Krasnodar, Kraj; Oblast' di Mosca."""

_MOST_WORDS = 5
_SHORTEST_STEM = 3
_MOST_TOWNS = 3
"""Places of one name by whose region a query may be called."""

_CITY, _DISTRICT = frozenset(("city",)), frozenset(("district",))
_AUTONOMOUS = "autonomous"

_REPUBLIC = "republic"
_ANY = "oblast"
"""The key of the words for all other regions of the first level, which are compared as one sort."""

_Column = Literal["en", "ru", "romanised"]


def regions_abroad(name: str, index: Index) -> Iterator[Hypothesis]:
    """What a region's name in another language may be: Amurin alue, Tomszki terület, Oblast' di Mosca, Киев облысы.

    The town's name is looked up, too, for those that each language has of its own: Kiovan alue is of Kiova, and
    that is Kyiv.
    """
    words = cleaned(name).translate(_SIGNS).split()
    if not 2 <= len(words) <= _MOST_WORDS:
        return
    sorts = [kinds_of_region(fold(word)) or _of_city(fold(word)) for word in words]
    keys = frozenset[str]().union(*sorts)
    told = less_links([word for word, sort in zip(words, sorts, strict=True) if not sort], at_start=True)
    if told and is_link(told[0].lower()):
        del told[0]
    if not keys or keys == _DISTRICT or not told:
        return
    evidence = (Evidence("term", "region", name, " ".join(told)),)
    towns = tuple(_towns(told))
    if keys == _CITY:
        # with a word that can stand so the name is read as a city's where sorts are
        texts = towns[1:] if any(True for _ in sorted_names(name)) else towns
    else:
        texts = (*_named(towns, keys), *_known(towns, keys, index))
    for text in dict.fromkeys(texts):
        yield Hypothesis(text, COSTS["case"], evidence, for_persons=False)


def _towns(words: list[str]) -> Iterator[str]:
    """The names that a town may have of which words are a case or an adjective, as they stand first."""
    *before, last = words
    yield " ".join(words)
    for size in range(_longest(), 0, -1):
        stem = last[:-size]
        if len(stem) >= _SHORTEST_STEM:
            for end in _forms().get(last[-size:].lower(), ()):
                yield " ".join((*before, stem + end))


def _named(towns: tuple[str, ...], keys: frozenset[str]) -> Iterator[str]:
    """What the regions of towns are called in the words of the gazetteer's languages."""
    for town in towns:
        cyrillic = letters.script(town) == letters.CYRILLIC
        if not cyrillic:
            yield from _in_english(town, keys)
        for ending in _words("ru" if cyrillic else "romanised", keys).values():
            yield f"{town.removesuffix(ending[:2])}{ending}"


def _known(towns: tuple[str, ...], keys: frozenset[str], index: Index) -> Iterator[str]:
    """What the regions of towns are called that a gazetteer knows by such a name."""
    for town in towns:
        places = [one for one in index.bearers(town) if one.kind == "place"]
        for place in sorted(places, key=lambda one: -one.prominence)[:_MOST_TOWNS]:
            yield from _in_english(place.names[0].text, keys)
            if _is_region(place):
                yield place.names[0].text


def _is_region(place: Entity) -> bool:
    """Whether a place is a region itself: Tšetšenian tasavalta is of Tšetšenia, which is a republic."""
    words = (fold(word) for name in place.names for word in name.text.split()[-1:])
    return any(map(kinds_of_region, words))


def _in_english(town: str, keys: frozenset[str]) -> Iterator[str]:
    autonomous = "Autonomous " if _AUTONOMOUS in keys else ""
    for key, word in _words("en", keys).items():
        yield f"{town} {autonomous}{word}"
        if key == _REPUBLIC:
            yield f"{autonomous}{word} of {town}"


def _words(column: _Column, keys: frozenset[str]) -> dict[str, str]:
    """The words for the sorts of region that are meant, by their keys; that for any where no such sort is meant."""
    table = _table()
    told = {key: row[column] for key, row in table.items() if key in keys}
    return told or {_ANY: table[_ANY][column]}


@cache
def _table() -> dict[str, dict[str, str]]:
    """The rows of ``data/regions-abroad.tsv`` by the sorts that their words are for."""
    return {row["key"]: row for row in rows("regions-abroad", Path(__file__).parent / "data")}


@lru_cache(maxsize=1 << 13)
def _of_city(word: str) -> frozenset[str]:
    """That a folded word says of a place in some language that it is a city: Kiovan kaupunki; else nothing."""
    return _CITY if any("city" in span.keys for span in terms_in((word,))) else frozenset()


@cache
def _forms() -> dict[str, tuple[str, ...]]:
    """By what a case or an adjective of a town ends in: what the town's name has in its place."""
    found: dict[str, dict[str, None]] = {}
    for row in rows("region-forms"):
        ends = ("" if end == "-" else end for end in values(row["towns"]))
        found.setdefault(row["ending"], {}).update(dict.fromkeys(ends))
    return {ending: tuple(ends) for ending, ends in found.items()}


@cache
def _longest() -> int:
    return max(map(len, _forms()))
