"""EveryPolitician's tables of a parliament's term: a membership a row, with person, party, constituency and chamber."""

from __future__ import annotations

import io
from collections.abc import Iterator
from functools import cache

from gazetteer.entity import Entity, Name, Role
from gazetteer.sources.codes import DATA
from gazetteer.sources.csv_rows import Rows
from gazetteer.sources.dates import date
from gazetteer.sources.inputs import Input
from gazetteer.sources.person_names import in_order
from gazetteer.sources.source import Report, Request, broken
from gazetteer.sources.table import Row
from resolver.errors import GazetteerError
from resolver.language.names.tables import rows as table_rows
from resolver.language.names.tables import values
from resolver.language.scripts.folding import fold

MEMBER = "member-of-parliament"
HOUSES = ("legislature", "chamber", "unicameral legislature", "upper house", "lower house")
"""What Popolo and EveryPolitician call the organisations whose members are members of parliament."""

_NEEDED = ("id", "name")
_TYPICAL = ("sort_name", "group", "term")


def is_nobody(name: str) -> bool:
    """Whether what stands in the place of a party's name says that there is none: ``unknown``, ``Independent``."""
    return fold(name.strip()) in _nobody()


@cache
def _nobody() -> frozenset[str]:
    return frozenset(fold(word) for row in table_rows("nobody-words", DATA) for word in values(row["words"]))


def politicians(file: Input, stream: io.BufferedReader, request: Request, report: Report) -> Iterator[Entity]:
    """The politicians of a term, the rows of one as one, and then the parties that they sat for.

    Raises :class:`~resolver.errors.GazetteerError` where the table is of another form.
    """
    rows = Rows(file, stream, request.encoding, report)
    if not all(column in rows.columns for column in (*_NEEDED, *_TYPICAL)):
        advice = "the format csv takes any other table"
        raise GazetteerError(f"{file.shown}:1: neither Popolo in JSON nor EveryPolitician's table of a term; {advice}")
    people: dict[str, list[Row]] = {}
    parties: dict[str, Row] = {}
    for line, row in rows:
        if not all(row[column].strip() for column in _NEEDED):
            report(broken(file, line, "it has no id or no name"))
            continue
        people.setdefault(row["id"].strip(), []).append(row)
        if _party(row) is not None:
            parties.setdefault(row.get("group_id") or row["group"], row)
    with_parties = request.wants_kind("organisation")
    if request.wants_kind("person"):
        yield from (_person(identifier, held, with_parties) for identifier, held in people.items())
    if with_parties:
        yield from (_entity(identifier, row) for identifier, row in parties.items())


def _person(identifier: str, rows: list[Row], with_parties: bool) -> Entity:
    first = rows[0]
    chamber = first.get("chamber", "").strip()
    gender = first.get("gender", "").strip()
    parties = [party for row in rows if with_parties and (party := _party(row))]
    return Entity(
        id=f"popolo:{identifier}",
        kind="person",
        names=tuple(Name(in_order(name)) for name in dict.fromkeys(row["name"] for row in rows)),
        description=f"Member of {chamber}" if chamber else None,
        gender=gender if gender in ("female", "male") else None,
        roles=tuple(dict.fromkeys(_seat(row) for row in rows)),
        related=tuple(dict.fromkeys(parties)),
        same_as=_wikidata(first, "wikidata"),
    )


def _entity(identifier: str, row: Row) -> Entity:
    """The party of a row; what names it by an abbreviation alone has no other name here."""
    return Entity(
        id=_party_id(identifier),
        kind="organisation",
        names=(Name(row["group"].strip()),),
        description="party",
        same_as=_wikidata(row, "wikidata_group"),
    )


def _seat(row: Row) -> Role:
    return Role(MEMBER, None, date(row.get("start_date", "")), date(row.get("end_date", "")))


def _party(row: Row) -> str | None:
    group = row["group"].strip()
    return None if not group or is_nobody(group) else _party_id(row.get("group_id") or group)


def _party_id(identifier: str) -> str:
    return f"popolo:party/{'-'.join(identifier.split())}"


def _wikidata(row: Row, column: str) -> dict[str, str]:
    item = row.get(column, "").strip()
    return {"wikidata": item} if item else {}
