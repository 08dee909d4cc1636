"""Data sets of real spellings from Debian's packages: what translators call places, and players in chess databases.

    apt-get install libgweather-4-common kgeography-data kstars-data scid-rating-data
    python benchmarks/debian_sets.py FOLDER          # FOLDER/places and FOLDER/players, for benchmarks/accuracy.py

Places: cities, provinces and regions of Russia, Ukraine and Türkiye, each with its name in its country's language, and
what the translators of GNOME Weather, KGeography and KStars call it in every other language in Latin or Cyrillic
letters; places of other countries are the strangers. Players: masters of the three countries, each with the name of the
rating list as it stands there (`Karpov, Anatoly`), and the spellings that Scid's editors have met; players of the same
countries, half of them of the same family names, are the strangers. Spellings of women's other family names are left
out, and so are names with a number. What is made is for measuring: it has the packages' licences (GPL), and nothing of
it is in this repository.
Exit codes: 0 done, 2 usage: also a package that is not installed, or a folder that cannot be written. Without
kgeography-data or kstars-data the set of places is smaller, which is said on standard error.
"""

from __future__ import annotations

import argparse
import gettext
import json
import random
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from xml.etree import ElementTree

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # started as a file, Python looks in benchmarks/ only

from rapidfuzz import fuzz

from resolver.language.scripts.letters import CYRILLIC, LATIN, script

SHARE = Path("/usr/share")
LOCATIONS = SHARE / "libgweather-4/Locations.xml"
SPELLINGS = SHARE / "scid/data/spelling.ssp"
KDE = {"kstars": "kstars-data", "kgeography": "kgeography-data"}
"""The packages that have the translations of KDE's programs."""

NATIVE = {"RU": "ru", "Russia": "ru", "UA": "uk", "Ukraine": "uk", "TR": "tr", "Turkey": "tr"}
MAPS = {"russia_subjects.kgm": "ru", "ukraine.kgm": "uk", "turkey.kgm": "tr"}
NO_PLACES = re.compile("Not |Frontier|Water|River|Border|Subjects|Oblasts|Provinces|City of")
STRANGE_SHARE = 0.04
"""Of the places of other countries so many are asked for."""

MOST_PLAYERS, MOST_STRANGERS = 1600, 900
FEDERATIONS = frozenset(("RUS", "UKR", "TUR", "URS"))
ANOTHER_FAMILY = 55.0
"""Family names less alike than this (rapidfuzz's ratio) are before and after a marriage."""

PLAYER = re.compile(r"^([^\s=%#][^#]*?)\s+#\S+\s+(\S+)")
SPELLING = re.compile(r"^\s+=\s*(.+?)\s*$")

Place = tuple[str | None, str, dict[str, str]]
"""The language of a place's country where it is one of the three, its English name, and those of the translators."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Read the command line and write the data sets."""
    parser = argparse.ArgumentParser(prog="debian_sets.py", description="Data sets of names from Debian's packages.")
    parser.add_argument("folder", metavar="FOLDER", type=Path, help="where places/ and players/ are written")
    folder: Path = parser.parse_args(arguments).folder
    for file, package in ((LOCATIONS, "libgweather-4-common"), (SPELLINGS, "scid-rating-data")):
        if not file.is_file():
            parser.error(f"{file} is missing: apt-get install {package}")
    for domain, package in KDE.items():
        if not any(_catalogues(domain)):
            sys.stderr.write(f"no translations of {domain}, so fewer places: apt-get install {package}\n")
    try:
        _write(folder / "places", *_places_set(random.Random(3)))
        _write(folder / "players", *_players_set(random.Random(11)))
    except OSError as error:
        parser.error(f"{error.filename}: {error.strerror}")


def _write(folder: Path, entities: list[dict[str, object]], queries: dict[str, set[str]]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    asked = [{"query": text, "expected": sorted(found)} for text, found in queries.items()]
    for name, rows in (("gazetteer", entities), ("queries", asked)):
        lines = (json.dumps(row, ensure_ascii=False) for row in rows)
        (folder / f"{name}.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    sys.stdout.write(f"{folder}: {len(entities)} entities, {len(asked)} names\n")


def _places_set(chance: random.Random) -> tuple[list[dict[str, object]], dict[str, set[str]]]:
    entities: list[dict[str, object]] = []
    queries: dict[str, set[str]] = {}
    strangers: list[str] = []
    seen: set[str] = set()
    for lang, english, names in (*_of_gweather(), *(place for domain in KDE for place in _of_kde(domain))):
        spelt = sorted({name for name in names.values() if script(name) in (LATIN, CYRILLIC)} | {english})
        if lang is None:
            strangers += chance.sample(spelt, min(2, len(spelt))) if chance.random() < STRANGE_SHARE else []
            continue
        native = names.get(lang) or (english if lang == "tr" else None)
        if native is None or native in seen:
            continue
        seen.add(native)
        identifier = f"place:{len(entities)}"
        entities.append(_entity(identifier, "place", native, lang))
        for name in spelt:
            if name != native:
                queries.setdefault(name, set()).add(identifier)
    return entities, queries | {name: set() for name in strangers if name not in queries}


def _of_gweather() -> Iterator[Place]:
    catalogues = list(_catalogues("libgweather-4.0-locations"))
    for country in ElementTree.parse(LOCATIONS).getroot().iter("country"):
        lang = NATIVE.get(country.findtext("iso-code") or "")
        for city in country.iter("city"):
            named = city.find("_name") if city.find("_name") is not None else city.find("name")
            if named is None or not named.text:
                continue
            keys = [f"{named.get('msgctxt')}\x04{named.text}", named.text]
            found = ((code, next((told for key in keys if (told := one.get(key))), "")) for code, one in catalogues)
            yield lang, named.text, {code: told for code, told in found if told}


def _of_kde(domain: str) -> Iterator[Place]:
    """The places of KStars (contexts ``City in Russia``) or KGeography (``russia_subjects.kgm``)."""
    found: dict[tuple[str, str], dict[str, str]] = {}
    for code, catalogue in _catalogues(domain):
        for key, told in catalogue.items():
            context, parted, text = key.partition("\x04")
            if parted and told and (context in MAPS or context.startswith("City in ")):
                found.setdefault((context, text), {})[code] = told
    for (context, text), names in found.items():
        if not (context in MAPS and NO_PLACES.search(text)):
            yield MAPS.get(context) or NATIVE.get(context.removeprefix("City in ")), text, names


def _catalogues(domain: str) -> Iterator[tuple[str, dict[str, str]]]:
    """The messages of each language that a program is translated into."""
    for path in sorted((SHARE / "locale").glob(f"*/LC_MESSAGES/{domain}.mo")):
        with path.open("rb") as file:
            messages = vars(gettext.GNUTranslations(file))["_catalog"]
        yield path.parts[-3], {key: told for key, told in messages.items() if isinstance(key, str)}


def _players_set(chance: random.Random) -> tuple[list[dict[str, object]], dict[str, set[str]]]:
    every = [one for one in _players() if "," in one[0] and not any(map(str.isdigit, one[0]))]
    spelt = [one for one in every if one[1]]
    chance.shuffle(spelt)
    entities: list[dict[str, object]] = []
    queries: dict[str, set[str]] = {}
    by_family: dict[str, list[str]] = {}
    for name, spellings in spelt[:MOST_PLAYERS]:
        family, given = _parts(name)
        identifier = f"person:{len(entities)}"
        entities.append(_entity(identifier, "person", name, None))
        by_family.setdefault(family, []).append(given)
        for one in spellings:
            if fuzz.ratio(_parts(one)[0], family) >= ANOTHER_FAMILY:
                queries.setdefault(one, set()).add(identifier)
    taken = {name for name, _ in spelt[:MOST_PLAYERS]}
    others = [name for name, _ in every if name not in taken]
    chance.shuffle(others)
    same = [name for name in others if _is_another(name, by_family)]
    strangers = (*same[:MOST_STRANGERS], *others[:MOST_STRANGERS])
    return entities, queries | {name: set() for name in strangers if name not in queries}


def _players() -> Iterator[tuple[str, list[str]]]:
    """The players of the three countries, as `Family, Given`, with other spellings of theirs."""
    spellings: list[str] | None = None
    with SPELLINGS.open(encoding="utf-8", errors="replace") as file:
        for line in file:
            if line.startswith("@SITE"):
                return
            if player := PLAYER.match(line):
                spellings = []
                if not FEDERATIONS.isdisjoint(player[2].split("/")):
                    yield player[1].strip(), spellings  # which the next lines fill, before anybody looks
            elif (other := SPELLING.match(line)) and spellings is not None and re.fullmatch(r"[^\W\d].*, .*", other[1]):
                spellings.append(other[1])


def _parts(name: str) -> tuple[str, str]:
    family, _, given = name.partition(",")
    return family.strip(), given.strip()


def _is_another(name: str, by_family: dict[str, list[str]]) -> bool:
    """Whether a player's family name is one of those in the set, and the given name clearly none of theirs."""
    family, given = _parts(name)
    theirs = by_family.get(family, [])
    return bool(theirs) and all(len(one) > 2 and one[:3] != given[:3] for one in theirs)


def _entity(identifier: str, kind: str, text: str, lang: str | None) -> dict[str, object]:
    name = {"text": text} if lang is None else {"text": text, "lang": lang}
    return {"id": identifier, "kind": kind, "names": [name]}


if __name__ == "__main__":
    main()
