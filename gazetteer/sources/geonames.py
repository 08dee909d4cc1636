"""GeoNames: the world's places, from ``allCountries.txt`` or the file of a country, with their names in all languages.

The files may be given in any order and packed as they come: what each one is shows in its first line. Without
``alternateNamesV2.txt`` a place has the names of its own line, whose languages nobody tells. With
``admin1CodesASCII.txt`` its description says in which region it lies.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from gazetteer.entity import Entity, Name
from gazetteer.sources.codes import DATA, language_of_country
from gazetteer.sources.geonames_names import Known, OtherNames, Wanted, is_number
from gazetteer.sources.inputs import Input
from gazetteer.sources.prominence import of_population
from gazetteer.sources.source import Report, Request, broken
from resolver.errors import GazetteerError
from resolver.language.names.tables import rows
from resolver.language.scripts.folding import fold

_COLUMNS = 19
_REGION_COLUMNS = 4
_NO_KIND = "-"
_CROSS_BORDERS = frozenset("HTL")
"""Classes of features that may lie in several countries; of towns, other countries are claims."""

_COUNTRIES = ("PCLI", "PCLD", "PCLF", "PCLS")
_AIRPORT = "AIRP"
_CODES_OF_AIRPORTS = ("iata", "icao")
_LONGEST_CODE = 4
_IGNORED = ("readme.txt", "iso-languagecodes.txt")
_FIRST = "en"


@dataclass(frozen=True, slots=True)
class _Place:
    """What a line tells of a place that is wanted."""

    number: str
    kind: str
    word: str
    cells: Sequence[str]


def read(inputs: Sequence[Input], request: Request, report: Report) -> Iterator[Entity]:
    """The places, waters, mountains and facilities of the files."""
    places, others, regions = _sorted(inputs, report)
    if not places:
        raise GazetteerError("no file with places of GeoNames is among them, such as allCountries.txt or UA.txt")
    names_of_regions = {code: name for file in regions for code, name in _regions(file, report)}
    names = OtherNames()
    try:
        if others:
            wanted = _wanted(places, request) if all(file.repeatable for file in places) else None
            for file in others:
                names.fill(file, wanted, request, report)
            names.index()
        for file in places:
            for place in _places(file, request, report):
                known = names.of(int(place.number)) if others else _of_its_own(place.cells[3])
                yield _entity(place, known, names_of_regions)
    finally:
        names.close()


def _sorted(inputs: Sequence[Input], report: Report) -> tuple[list[Input], list[Input], list[Input]]:
    """Which files hold places, which other names, which regions; what cannot be read twice holds places."""
    places: list[Input] = []
    others: list[Input] = []
    regions: list[Input] = []
    for file in inputs:
        if file.name.lower() in _IGNORED:
            continue
        first = next(iter(file.lines(report, counted=False)), (0, ""))[1].split("\t") if file.repeatable else []
        if not file.repeatable or len(first) == _COLUMNS:
            places.append(file)
        elif len(first) == _REGION_COLUMNS and "." in first[0]:
            regions.append(file)
        elif len(first) >= _REGION_COLUMNS and is_number(first[0]) and is_number(first[1]):
            others.append(file)
        else:
            report(GazetteerError(f"{file.shown}: no file of GeoNames with places, other names or regions; left out"))
    return places, others, regions


def _regions(file: Input, report: Report) -> Iterator[tuple[str, str]]:
    for line, text in file.lines(report):
        cells = text.split("\t")
        if len(cells) < 2:
            report(broken(file, line, "no region of GeoNames: its code and its name"))
            continue
        yield cells[0], cells[1]


def _wanted(places: Sequence[Input], request: Request) -> Wanted:
    wanted = Wanted()
    for file in places:
        for place in _places(file, request, lambda _: None, counted=False):
            wanted.add(int(place.number))
    return wanted


def _places(file: Input, request: Request, report: Report, *, counted: bool = True) -> Iterator[_Place]:
    features = _features()
    for line, text in file.lines(report, counted=counted):
        cells = text.split("\t")
        if len(cells) != _COLUMNS:
            report(broken(file, line, f"it has {len(cells)} columns, and a place of GeoNames {_COLUMNS}"))
            continue
        number, class_, code = cells[0], cells[6], cells[7]
        if not is_number(number) or not cells[1]:
            report(broken(file, line, f"{number!r}, {cells[1]!r} are no number and name of a place"))
            continue
        kind, word = features.get((class_, code)) or features.get((class_, "*")) or (_NO_KIND, "")
        if kind != _NO_KIND and request.wants_kind(kind) and request.wants_countries(_countries(cells)):
            yield _Place(number, kind, word, cells)


def _countries(cells: Sequence[str]) -> list[str]:
    others = cells[9].split(",") if cells[6] in _CROSS_BORDERS and cells[9] else []
    return list(dict.fromkeys(code for each in (cells[8], *others) if (code := each.strip())))


def _entity(place: _Place, known: Known, regions: Mapping[str, str]) -> Entity:
    cells = place.cells
    country = cells[8]
    native = language_of_country(country)
    names = _ordered(cells[1], known.names)
    region = regions.get(f"{country}.{cells[10]}")
    where = ", ".join(part for part in (region, country) if part)
    identifiers = {
        key: value for key, value in known.identifiers.items() if cells[7] == _AIRPORT or key not in _CODES_OF_AIRPORTS
    }
    return Entity(
        id=f"geonames:{place.number}",
        kind=place.kind,
        names=tuple(names),
        native=native if any(name.lang == native for name in names) else None,
        countries=tuple(_countries(cells)),
        description=f"{place.word} in {where}" if where else place.word,
        prominence=of_population(int(cells[14]) if cells[14].isdecimal() else 0),
        same_as={"geonames": place.number, **identifiers, **({"iso3166": country} if cells[7] in _COUNTRIES else {})},
    )


def _ordered(main: str, others: Sequence[Name]) -> list[Name]:
    """All names with the main one first, in the language that has it: in English, if English has it too."""
    folded = fold(main)
    same = [name for name in others if name.type is None and fold(name.text) == folded]
    first = min(same, key=lambda name: name.lang != _FIRST, default=Name(main))
    return [first, *(name for name in others if name is not first)]


def _of_its_own(cell: str) -> Known:
    """The other names on a place's own line, less codes: IEV, UAIEV."""
    texts = [text.strip() for text in cell.split(",")]
    return Known(tuple(Name(text) for text in texts if text and not _is_code(text)), {})


def _is_code(text: str) -> bool:
    return text.isascii() and text.isupper() and " " not in text and len(text) <= _LONGEST_CODE + 1


@cache
def _features() -> dict[tuple[str, str], tuple[str, str]]:
    return {(row["class"], row["code"]): (row["kind"], row["word"]) for row in rows("geonames-features", DATA)}
