"""Results of queries at Wikidata's query service, or another one that knows its items.

One row is one item with one value of each variable; an item may take many rows, which are best ordered by item: those
that do not stand together come as several records of one ID, which a gazetteer unites. Which variables are read, and
what for, stands in :data:`VARIABLES`; ``docs/sources.md`` has a query.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from gazetteer.entity import KINDS, Date, Entity, Name
from gazetteer.sources.codes import country, country_of_item
from gazetteer.sources.dates import date, year
from gazetteer.sources.inputs import Input
from gazetteer.sources.prominence import of_sitelinks
from gazetteer.sources.source import Report, Request, broken
from gazetteer.sources.sparql import Row, Term, sparql_rows
from gazetteer.sources.wikidata import GENDERS, kind_of_class
from resolver.errors import GazetteerError

VARIABLES = {
    "item": "the item, as IRI or Q-ID; the only one that must be there",
    "itemLabel": "its name",
    "itemAltLabel": "other names, with commas between them, as the label service gives them",
    "itemDescription": "what it is",
    "label": "its name, too",
    "alias": "another name",
    "officialName": "official name",
    "formerName": "former name",
    "birthName": "birth name",
    "shortName": "short name",
    "nativeName": "name in its own language",
    "lang": "language of the names of the row that do not say theirs",
    "since": "since when the former or official name of the row was in use",
    "until": "until when it was",
    "kind": "person, place, organisation, facility, or a class of Wikidata; without it, --default-kind or --kind tells",
    "country": "country, as item or ISO code",
    "born": "date or year of birth",
    "died": "date or year of death",
    "gender": "male, female, or the item",
    "sitelinks": "number of pages on it",
    "geonames": "identifier of GeoNames",
}
"""The variables that are read; ``--column item=person`` gives one another name."""

_NAMES = {
    "itemLabel": None,
    "label": None,
    "nativeName": None,
    "officialName": "official",
    "shortName": "short",
    "birthName": "birth",
    "formerName": "former",
    "alias": "alias",
}
_DATED = ("officialName", "formerName")
_ITEM = re.compile(r"(?:https?://www\.wikidata\.org/(?:entity|wiki)/)?(Q[1-9][0-9]*)")
_DATE = re.compile(r"(-?[0-9]{4})(-[0-9]{2}-[0-9]{2})?")
_FIRST_OF_JANUARY = "-01-01"


@dataclass(slots=True)
class _Gathered:
    """What the rows of an item have told so far."""

    item: str
    kind: str
    names: dict[Name, None] = field(default_factory=dict)
    countries: dict[str, None] = field(default_factory=dict)
    facts: dict[str, str] = field(default_factory=dict)


def read(inputs: Sequence[Input], request: Request, report: Report) -> Iterator[Entity]:
    """The items of the results.

    Raises :class:`~resolver.errors.GazetteerError` where no row says of what kind its item is and the request does not.
    """
    only = next(iter(request.kinds)) if len(request.kinds) == 1 else None
    default = request.default_kind or only
    columns = {variable: request.columns.get(variable, variable) for variable in VARIABLES}
    for file in inputs:
        gathered: _Gathered | None = None
        for line, raw in sparql_rows(file, report):
            row = {variable: raw[column] for variable, column in columns.items() if column in raw}
            item = _item(row.get("item"))
            if item is None:
                report(broken(file, line, f"no item of Wikidata in {columns['item']}, such as Q212"))
                continue
            if gathered is None or gathered.item != item:
                if gathered is not None and gathered.names:
                    yield _entity(gathered)
                kind = _kind(row.get("kind"), default)
                if kind is None and "kind" not in row:
                    raise GazetteerError(
                        f"{file.shown}:{line}: no variable {columns['kind']}; give one with --default-kind"
                    )
                gathered = _Gathered(item, kind) if kind is not None else None
            if gathered is not None:
                _gather(gathered, row)
        if gathered is not None and gathered.names:
            yield _entity(gathered)


def _gather(gathered: _Gathered, row: Row) -> None:
    lang = row["lang"].text if "lang" in row else None
    since, until = (_date(row[each].text) if each in row else None for each in ("since", "until"))
    for variable, type_ in _NAMES.items():
        term = row.get(variable)
        if term is not None and not _ITEM.fullmatch(term.text):  # the label of an item that has none is its number
            dates = (since, until) if variable in _DATED else (None, None)
            gathered.names.setdefault(Name(term.text, term.lang or lang, type_, *dates))
    if "itemAltLabel" in row:
        term = row["itemAltLabel"]
        gathered.names |= dict.fromkeys(Name(text, term.lang or lang, "alias") for text in term.text.split(", "))
    if "country" in row:
        found = _country(row["country"].text)
        gathered.countries |= {found: None} if found else {}
    for variable in ("itemDescription", "born", "died", "gender", "sitelinks", "geonames"):
        if variable in row:
            gathered.facts.setdefault(variable, row[variable].text)


def _entity(gathered: _Gathered) -> Entity:
    facts = gathered.facts
    person = gathered.kind == "person"
    gender = facts.get("gender", "")
    sitelinks = facts.get("sitelinks", "")
    identifiers = {"geonames": facts["geonames"]} if "geonames" in facts else {}
    return Entity(
        id=f"wikidata:{gathered.item}",
        kind=gathered.kind,
        names=tuple(gathered.names),
        countries=tuple(gathered.countries),
        description=facts.get("itemDescription"),
        born=year(_date(facts.get("born", ""))) if person else None,
        died=year(_date(facts.get("died", ""))) if person else None,
        gender=GENDERS.get(_item(Term(gender)) or gender) if person else None,
        prominence=of_sitelinks(int(sitelinks)) if sitelinks.isdecimal() else 0,
        same_as={"wikidata": gathered.item, **identifiers},
    )


def _item(term: Term | None) -> str | None:
    match = _ITEM.fullmatch(term.text.strip()) if term is not None else None
    return match[1] if match else None


def _kind(term: Term | None, default: str | None) -> str | None:
    """The kind that a row tells by itself or by a class; None where it is none that a gazetteer has."""
    if term is None:
        return default
    item = _item(term)
    if item is not None:
        return kind_of_class(item) or default
    return term.text if term.text in KINDS else None


def _country(text: str) -> str | None:
    item = _item(Term(text))
    return country_of_item(item) if item else country(text)


def _date(text: str) -> Date | None:
    """A date of XML Schema: a day, or a year, for which the query service gives its first day."""
    match = _DATE.match(text)
    if match is None:
        return None
    day = date(match[0]) if match[2] not in (None, _FIRST_OF_JANUARY) else None
    return day or int(match[1])
