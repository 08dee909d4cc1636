"""The records of a Wikidata dump, and what their statements say: values, dates, ranks and qualifiers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from gazetteer.entity import Date
from gazetteer.sources import dates

_YEAR, _MONTH = 9, 10
"""Precisions of a date; what is less precise, such as a decade, is no date of a gazetteer."""

_TIME = re.compile(r"([+-])([0-9]{4})-([0-9]{2})-([0-9]{2})T")


class Term(msgspec.Struct):
    """A text in a language."""

    value: str


class Value(msgspec.Struct):
    """What a snak says, in whichever form its property has."""

    value: Any = None


class Snak(msgspec.Struct):
    """A property's value, or that it has none."""

    snaktype: str = "value"
    datavalue: Value | None = None


class Qualifiers(msgspec.Struct):
    """Since when and until when a statement is true."""

    P580: list[Snak] = []
    P582: list[Snak] = []


class Statement(msgspec.Struct):
    """A statement: its value, its rank and its qualifiers."""

    mainsnak: Snak
    rank: str = "normal"
    qualifiers: Qualifiers | list[Any] = []


class Claims(msgspec.Struct):
    """The statements that are read; names of properties as Wikidata has them."""

    P17: list[Statement] = []
    P21: list[Statement] = []
    P27: list[Statement] = []
    P31: list[Statement] = []
    P106: list[Statement] = []
    P159: list[Statement] = []
    P297: list[Statement] = []
    P452: list[Statement] = []
    P569: list[Statement] = []
    P570: list[Statement] = []
    P742: list[Statement] = []
    P1082: list[Statement] = []
    P1448: list[Statement] = []
    P1454: list[Statement] = []
    P1477: list[Statement] = []
    P1559: list[Statement] = []
    P1566: list[Statement] = []
    P1705: list[Statement] = []
    P1813: list[Statement] = []


class Item(msgspec.Struct):
    """An entity of the dump; where a part is empty, an empty array stands in the place of the object."""

    id: str
    type: str = "item"
    labels: dict[str, Term] | list[Any] = []
    aliases: dict[str, list[Term]] | list[Any] = []
    descriptions: dict[str, Term] | list[Any] = []
    claims: Claims | list[Any] = []
    sitelinks: dict[str, msgspec.Raw] | list[Any] = []


def best(statements: Sequence[Statement]) -> list[Statement]:
    """The preferred statements, or where there are none, all that are not deprecated."""
    return [each for each in statements if each.rank == "preferred"] or [
        each for each in statements if each.rank != "deprecated"
    ]


def _value(snak: Snak) -> Any:
    """The value of a snak; None where it says that there is none, or one that nobody knows."""
    return snak.datavalue.value if snak.snaktype == "value" and snak.datavalue is not None else None


def strings(statements: Sequence[Statement]) -> Iterator[str]:
    """The texts without a language that statements say."""
    for statement in best(statements):
        value = _value(statement.mainsnak)
        if isinstance(value, str):
            yield value


def items(statements: Sequence[Statement]) -> Iterator[str]:
    """The items that statements name."""
    for statement in best(statements):
        value = _value(statement.mainsnak)
        if isinstance(value, dict):
            yield str(value.get("id"))


def texts(statements: Sequence[Statement]) -> Iterator[tuple[str, str, Statement]]:
    """Language, text and statement of each text in a language; of official names, all count that were ever true."""
    for statement in statements:
        value = _value(statement.mainsnak)
        if statement.rank != "deprecated" and isinstance(value, dict) and value.get("text"):
            yield str(value.get("language", "")), str(value["text"]), statement


def qualified(statement: Statement) -> tuple[Date | None, Date | None, bool]:
    """Since when and until when a statement is true, and whether it is so no more, at a time that nobody may know."""
    qualifiers = statement.qualifiers
    if not isinstance(qualifiers, Qualifiers):
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
    era, of_year, month, day = match.groups()
    if precision == _YEAR or era == "-":
        return int(era + of_year)
    return dates.date(f"{of_year}-{month}" if precision == _MONTH else f"{of_year}-{month}-{day}") or int(of_year)


def year(statements: Sequence[Statement]) -> int | None:
    """The year in which all statements that count agree."""
    years = {
        dates.year(found) for statement in best(statements) if (found := _date(_value(statement.mainsnak))) is not None
    }
    return years.pop() if len(years) == 1 else None
