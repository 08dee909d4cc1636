"""Wikidata: people, places, organisations and facilities from a JSON dump (``latest-all.json.bz2`` or ``.gz``).

A dump is an array with one entity a line, behind which a comma stands; JSON Lines are read as well. Only the statements
that a gazetteer has use for are decoded: the rest of a line is passed over unread.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

import msgspec

from gazetteer.entity import Date, Entity, Name
from gazetteer.sources.codes import DATA, country_of_item, items_of_country, language
from gazetteer.sources.inputs import Input
from gazetteer.sources.prominence import of_sitelinks
from gazetteer.sources.source import Report, Request, broken
from resolver.language.names.tables import rows

_BRACKETS = ("[", "]")
_YEAR, _MONTH = 9, 10
"""Precisions of a date; what is less precise, such as a decade, is no date of a gazetteer."""

_TIME = re.compile(r"([+-])([0-9]{4})-([0-9]{2})-([0-9]{2})T")
GENDERS = {
    **{"Q6581097": "male", "Q2449503": "male", "male": "male"},
    **{"Q6581072": "female", "Q1052281": "female", "female": "female"},
}
"""The genders of a gazetteer by the items and words for them."""

_OWN_NAMES = {"P1448": "official", "P1559": "official", "P1477": "birth", "P1813": "short", "P1705": None}
"""Properties with names in a given language, and the type of these: official name, name in native language (which has
the patronymic), birth name, short name, native label."""

_NATIVE = ("P1559", "P1705")
_FIRST = ("en", "mul")
"""Languages whose label an entity is called by; ``mul`` is the label of all that have none of their own."""

_SAME_AS = {"P1566": "geonames", "P297": "iso3166"}
_NO_KIND = "-"


class _Term(msgspec.Struct):
    value: str


class _Value(msgspec.Struct):
    value: Any = None


class _Snak(msgspec.Struct):
    snaktype: str = "value"
    datavalue: _Value | None = None


class _Qualifiers(msgspec.Struct):
    P580: list[_Snak] = []
    P582: list[_Snak] = []


class _Statement(msgspec.Struct):
    mainsnak: _Snak
    rank: str = "normal"
    qualifiers: _Qualifiers | list[Any] = []


class _Claims(msgspec.Struct):
    """The statements that are read; names of properties as Wikidata has them."""

    P17: list[_Statement] = []
    P21: list[_Statement] = []
    P27: list[_Statement] = []
    P31: list[_Statement] = []
    P106: list[_Statement] = []
    P159: list[_Statement] = []
    P297: list[_Statement] = []
    P452: list[_Statement] = []
    P569: list[_Statement] = []
    P570: list[_Statement] = []
    P742: list[_Statement] = []
    P1082: list[_Statement] = []
    P1448: list[_Statement] = []
    P1454: list[_Statement] = []
    P1477: list[_Statement] = []
    P1559: list[_Statement] = []
    P1566: list[_Statement] = []
    P1705: list[_Statement] = []
    P1813: list[_Statement] = []


class _Item(msgspec.Struct):
    """An entity of the dump; where a part is empty, an empty array stands in the place of the object."""

    id: str
    type: str = "item"
    labels: dict[str, _Term] | list[Any] = []
    aliases: dict[str, list[_Term]] | list[Any] = []
    descriptions: dict[str, _Term] | list[Any] = []
    claims: _Claims | list[Any] = []
    sitelinks: dict[str, msgspec.Raw] | list[Any] = []


def read(inputs: Sequence[Input], request: Request, report: Report) -> Iterator[Entity]:
    """The items whose class is known to be a person, place, organisation or facility."""
    decoder = msgspec.json.Decoder(_Item)
    needed = [f'"{item}"' for code in request.countries for item in items_of_country(code)]
    for file in inputs:
        for line, text in file.lines(report):
            if text in _BRACKETS or (needed and not any(item in text for item in needed)):
                continue
            try:
                item = decoder.decode(text.rstrip(", "))
            except msgspec.DecodeError as error:
                report(broken(file, line, f"no entity of Wikidata: {error}"))
                continue
            kind = _kind(item)
            if kind is None or not request.wants_kind(kind):
                continue
            entity = _entity(item, kind)
            if entity.names:
                yield entity


def _entity(item: _Item, kind: str) -> Entity:
    claims = _claims(item)
    person = kind == "person"
    native = next((lang for each in _NATIVE for lang, _, _ in _texts(getattr(claims, each))), None)
    descriptions = item.descriptions if isinstance(item.descriptions, dict) else {}
    english = descriptions.get("en")
    return Entity(
        id=f"wikidata:{item.id}",
        kind=kind,
        names=tuple(_names(item, claims)),
        native=native,
        countries=tuple(_countries(claims, person)),
        description=english.value if english else None,
        born=_year(claims.P569) if person else None,
        died=_year(claims.P570) if person else None,
        gender=next((GENDERS[each] for each in _items(claims.P21) if each in GENDERS), None) if person else None,
        prominence=of_sitelinks(len(item.sitelinks)),
        same_as={"wikidata": item.id, **dict(_identifiers(claims))},
    )


def _claims(item: _Item) -> _Claims:
    return item.claims if isinstance(item.claims, _Claims) else _Claims()


def _kind(item: _Item) -> str | None:
    """What an item is by its classes, and where they do not tell, by its properties; None for what is passed over."""
    if item.type != "item":
        return None
    claims = _claims(item)
    known = _known()
    classes = [known[each] for each in _items(claims.P31) if each in known]
    if _NO_KIND in classes:
        return None
    if classes:
        return classes[0]
    return next((kind for each, kind in known.items() if each.startswith("P") and getattr(claims, each)), None)


def _names(item: _Item, claims: _Claims) -> Iterator[Name]:
    """Labels first, then what statements say, then aliases: the first name of a language is the preferred one."""
    labels = item.labels if isinstance(item.labels, dict) else {}
    aliases = item.aliases if isinstance(item.aliases, dict) else {}
    labelled = {language(lang) for lang in labels}
    for lang in sorted(labels, key=lambda lang: _FIRST.index(lang) if lang in _FIRST else len(_FIRST)):
        yield Name(labels[lang].value, lang)
    for each, type_ in _OWN_NAMES.items():
        for lang, text, statement in _texts(getattr(claims, each)):
            since, until, ended = _qualified(statement)
            known = type_ if language(lang) in labelled or each not in _NATIVE else None
            yield Name(text, lang, "former" if ended else known, since, until)
    yield from (Name(text, None, "nickname") for text in _strings(claims.P742))
    yield from (Name(term.value, lang, "alias") for lang, terms in aliases.items() for term in terms)


def _countries(claims: _Claims, person: bool) -> Iterator[str]:
    """The countries of citizenship, or those in which a thing lies, less those of the past."""
    own = list(_strings(claims.P297))
    if own:
        yield from own
        return
    statements = _best(claims.P27 if person else claims.P17)
    now = [each for each in statements if not _qualified(each)[2]]
    yield from (code for item in _items(now or statements) if (code := country_of_item(item)))


def _identifiers(claims: _Claims) -> Iterator[tuple[str, str]]:
    for each, known in _SAME_AS.items():
        yield from ((known, value) for value in list(_strings(getattr(claims, each)))[:1])


def _best(statements: Sequence[_Statement]) -> list[_Statement]:
    """The preferred statements, or where there are none, all that are not deprecated."""
    return [each for each in statements if each.rank == "preferred"] or [
        each for each in statements if each.rank != "deprecated"
    ]


def _value(snak: _Snak) -> Any:
    """The value of a snak; None where it says that there is none, or one that nobody knows."""
    return snak.datavalue.value if snak.snaktype == "value" and snak.datavalue is not None else None


def _strings(statements: Sequence[_Statement]) -> Iterator[str]:
    for statement in _best(statements):
        value = _value(statement.mainsnak)
        if isinstance(value, str):
            yield value


def _items(statements: Sequence[_Statement]) -> Iterator[str]:
    for statement in _best(statements):
        value = _value(statement.mainsnak)
        if isinstance(value, dict):
            yield str(value.get("id"))


def _texts(statements: Sequence[_Statement]) -> Iterator[tuple[str, str, _Statement]]:
    """Language, text and statement of each text in a language; of official names, all count that were ever true."""
    for statement in statements:
        value = _value(statement.mainsnak)
        if statement.rank != "deprecated" and isinstance(value, dict) and value.get("text"):
            yield str(value.get("language", "")), str(value["text"]), statement


def _qualified(statement: _Statement) -> tuple[Date | None, Date | None, bool]:
    """Since when and until when a statement is true, and whether it is so no more, at a time that nobody may know."""
    qualifiers = statement.qualifiers
    if not isinstance(qualifiers, _Qualifiers):
        return None, None, False
    ended = any(snak.snaktype != "novalue" for snak in qualifiers.P582)
    since, until = ([_date(_value(snak)) for snak in snaks] for snaks in (qualifiers.P580, qualifiers.P582))
    return next(iter(since), None), next(iter(until), None), ended


def _date(value: Any) -> Date | None:
    """A date as a gazetteer has it, from such as ``{"time": "+1991-08-24T00:00:00Z", "precision": 11}``."""
    precision = value.get("precision") if isinstance(value, dict) else None
    if not isinstance(precision, int) or precision < _YEAR:
        return None
    match = _TIME.match(str(value.get("time", "")))
    if match is None:
        return None
    era, year, month, day = match.groups()
    if precision == _YEAR or era == "-":
        return int(era + year)
    return f"{year}-{month}" if precision == _MONTH else f"{year}-{month}-{day}"


def _year(statements: Sequence[_Statement]) -> int | None:
    """The year in which all statements that count agree."""
    years = {
        date if isinstance(date, int) else int(date[:4])
        for statement in _best(statements)
        if (date := _date(_value(statement.mainsnak))) is not None
    }
    return years.pop() if len(years) == 1 else None


def kind_of_class(item: str) -> str | None:
    """The kind that an item of a class is of; None for classes that are not known or passed over."""
    kind = _known().get(item)
    return None if kind == _NO_KIND else kind


@cache
def _known() -> dict[str, str]:
    return {row["item"]: row["kind"] for row in rows("wikidata-classes", DATA)}
