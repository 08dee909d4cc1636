"""Popolo: politicians, parties, parliaments and constituencies (https://www.popoloproject.com), and EveryPolitician.

A Popolo file is one JSON document with lists of ``persons``, ``organizations``, ``memberships``, ``areas``, ``posts``
and ``events``, or a list of persons with their memberships inside them. It is read as a whole, because a person's
memberships may stand anywhere. EveryPolitician's own tables of a term (``term-8.csv``) are read as well.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import IO, Any

import msgspec

from gazetteer.entity import Date, Entity, Name, Role
from gazetteer.sources.codes import DATA
from gazetteer.sources.dates import date, year
from gazetteer.sources.everypolitician_terms import HOUSES, MEMBER, is_nobody, politicians
from gazetteer.sources.inputs import Input, is_json
from gazetteer.sources.offices import office
from gazetteer.sources.person_names import in_order
from gazetteer.sources.source import Report, Request, broken, too_deep
from resolver.errors import GazetteerError
from resolver.language.names.tables import rows, values

_ALIAS = "alias"
_NO_TYPE = "-"
_LONGEST_DATE = len("2025-05-16")
_NOT_KEPT = re.compile(r".*_legacy")
_DIVISION = re.compile(r"ocd-division/country:([a-z]{2})\b")
_GENDERS = ("female", "male")
_SPACE = re.compile(r"\s+")
_KINDS = {"persons": "person", "organizations": "organisation", "areas": "place"}

Item = Mapping[str, Any]


@cache
def _types_by_note() -> dict[str, str | None]:
    """The types of names that the notes of other names come to; any other note makes an alias."""
    types = {row["type"]: values(row["notes"]) for row in rows("popolo-notes", DATA)}
    return {note: None if type_ == _NO_TYPE else type_ for type_, notes in types.items() for note in notes}


def read(inputs: Sequence[Input], request: Request, report: Report) -> Iterator[Entity]:
    """The persons, organisations and areas of files; a file that is none is reported, and the others are read."""
    for file in inputs:
        try:
            with file.open() as stream:
                if is_json(stream):
                    yield from _Document(file, stream, request, report).entities()
                else:
                    yield from politicians(file, stream, request, report)
        except GazetteerError as error:
            report(error)
        except RecursionError:
            report(too_deep(file))


class _Document:
    """One file, with what its parts say of each other."""

    def __init__(self, file: Input, stream: IO[bytes], request: Request, report: Report) -> None:
        self._file = file
        self._request = request
        self._report = report
        try:
            whole = msgspec.json.decode(file.whole(stream))
        except msgspec.DecodeError as error:
            raise GazetteerError(f"{file.shown}: not JSON: {error}") from error
        self._whole: Item = whole if isinstance(whole, dict) else {"persons": whole}
        if not any(isinstance(self._whole.get(part), list) for part in _KINDS):
            raise GazetteerError(f"{file.shown}: no Popolo: it has none of the lists {', '.join(_KINDS)}")
        self._organizations = self._by_id("organizations")
        self._posts = self._by_id("posts")
        self._events = self._by_id("events")
        self._areas = self._by_id("areas")
        self._memberships: dict[str, list[Item]] = defaultdict(list)
        for membership in self._items("memberships"):
            self._memberships[str(membership.get("person_id"))].append(membership)

    def entities(self) -> Iterator[Entity]:
        """Everybody and everything with a name."""
        for part, kind in _KINDS.items():
            listed = self._whole.get(part) or []
            if not isinstance(listed, list):
                self._report(broken(self._file, 1, f"{part}: no list"))
            elif self._request.wants_kind(kind):
                for number, item in enumerate(listed, start=1):
                    trouble = self._trouble(item)
                    if trouble:
                        self._report(broken(self._file, number, f"{part}: {trouble}"))
                    elif kind != "organisation" or not is_nobody(item["name"]):
                        yield self._person(item) if kind == "person" else self._thing(item, kind)

    def _trouble(self, item: object) -> str | None:
        if not isinstance(item, dict):
            return "no object"
        if not str(item.get("id") or "").strip():
            return f"{item.get('name') or 'it'!r} has no id"
        if not isinstance(item.get("name"), str) or not item["name"].strip():
            return f"{item['id']} has no name"
        if not all(isinstance(item.get(field) or [], list) for field in ("other_names", "identifiers", "memberships")):
            return f"{item['id']}: its names, identifiers or memberships are no list"
        return None

    def _person(self, item: Item) -> Entity:
        memberships = [*self._memberships.get(str(item["id"]), ()), *_objects(item.get("memberships"))]
        roles = self._roles(memberships)
        houses = [house for each in memberships if (house := self._house(each))]
        parties = dict.fromkeys(str(each["on_behalf_of_id"]) for each in memberships if each.get("on_behalf_of_id"))
        return Entity(
            id=popolo_id(str(item["id"])),
            kind="person",
            names=tuple(_names(item, person=True)),
            countries=tuple(self._countries(item, memberships)),
            description=_text(item, "summary") or (f"Member of {houses[0]}" if houses else None),
            born=year(_date(item, "birth_date")),
            died=year(_date(item, "death_date")),
            gender=next((each for each in _GENDERS if str(item.get("gender")).lower() == each), None),
            roles=roles,
            related=tuple(popolo_id(each) for each in parties if self._is_read(each)),
            same_as=_identifiers(item),
        )

    def _thing(self, item: Item, kind: str) -> Entity:
        return Entity(
            id=popolo_id(str(item["id"])),
            kind=kind,
            names=tuple(_names(item, person=False)),
            countries=tuple(self._countries(item, ())),
            description=_text(item, "classification" if kind == "organisation" else "type"),
            same_as=_identifiers(item),
        )

    def _roles(self, memberships: Sequence[Item]) -> tuple[Role, ...]:
        """The offices of the table of titles; a seat that was held from one party to the next is one."""
        spans: dict[tuple[str, str | None, str], tuple[Date | None, Date | None]] = {}
        for each in memberships:
            organization = str(each.get("organization_id") or "")
            post = self._posts.get(str(each.get("post_id")), {})
            title = _text(each, "role") or _text(post, "role") or _text(post, "label") or ""
            role = MEMBER if self._house(each) and title.lower() in ("", "member") else office(title)
            if role is None:
                continue
            period = str(each.get("legislative_period_id") or "")
            term = self._events.get(period, {})
            since = _date(each, "start_date") or _date(term, "start_date")
            until = _date(each, "end_date") or _date(term, "end_date")
            key = (role, popolo_id(organization) if self._is_read(organization) else None, period)
            if key in spans:
                first, last = spans[key]
                since = min(since, first, key=str) if since and first else None
                until = max(until, last, key=str) if until and last else None
            spans[key] = (since, until)
        return tuple(dict.fromkeys(Role(role, of, *span) for (role, of, _), span in spans.items()))

    def _house(self, membership: Item) -> str | None:
        """The name of the parliament that a membership is of; None where it is of none."""
        organization = self._organizations.get(str(membership.get("organization_id")), {})
        return _text(organization, "name") if _text(organization, "classification") in HOUSES else None

    def _is_read(self, identifier: str) -> bool:
        """Whether there is an entity for the ID of an organisation."""
        name = _text(self._organizations.get(identifier, {}), "name")
        return name is not None and not is_nobody(name) and self._request.wants_kind("organisation")

    def _countries(self, item: Item, memberships: Sequence[Item]) -> Iterator[str]:
        """Countries, which Popolo has only in the identifiers of areas (Open Civic Data)."""
        areas = [item.get("area_id"), *(each.get("area_id") for each in memberships)]
        for each in (item, *(self._areas.get(str(area), {}) for area in areas if area)):
            held = [str(each.get("id")), *(str(found.get("identifier")) for found in _objects(each.get("identifiers")))]
            yield from (found[1].upper() for text in held if (found := _DIVISION.match(text)))

    def _by_id(self, part: str) -> dict[str, Item]:
        return {str(item.get("id")): item for item in self._items(part)}

    def _items(self, part: str) -> Iterator[Item]:
        return _objects(self._whole.get(part))


def popolo_id(identifier: str) -> str:
    """The ID of an entity: ``popolo:party/united``."""
    return f"popolo:{_SPACE.sub('-', identifier.strip())}"


def _names(item: Item, *, person: bool) -> Iterator[Name]:
    """The names, the main one first, in the language whose label is the same; dated ones have had their time."""
    others = [(_text(each, "name"), each) for each in _objects(item.get("other_names"))]
    main = in_order(item["name"]) if person else item["name"]
    shown = [(in_order(text) if person else text, each) for text, each in others if text]
    lang = next((_text(each, "lang") for text, each in shown if text == main and _text(each, "lang")), None)
    yield Name(main, lang)
    for text, each in shown:
        type_ = _types_by_note().get((_text(each, "note") or "").lower(), _ALIAS)
        since, until = _date(each, "start_date"), _date(each, "end_date")
        if until is not None and type_ in (None, _ALIAS):
            type_ = "former"
        if text != main or _text(each, "lang"):
            yield Name(text, _text(each, "lang"), type_, since, until)
    parts = [_text(item, part) for part in ("given_name", "family_name")]
    if person and all(parts):
        yield Name(" ".join(map(str, parts)), lang, "alias")


def _identifiers(item: Item) -> dict[str, str]:
    found: dict[str, str] = {}
    for each in _objects(item.get("identifiers")):
        scheme, identifier = _text(each, "scheme"), _text(each, "identifier")
        if scheme and identifier and not _NOT_KEPT.fullmatch(scheme):
            found.setdefault(scheme.lower(), identifier)
    return found


def _objects(items: object) -> Iterator[Item]:
    return (item for item in items if isinstance(item, dict)) if isinstance(items, list) else iter(())


def _text(item: Item, field: str) -> str | None:
    value = item.get(field)
    return value.strip() or None if isinstance(value, str) else None


def _date(item: Item, field: str) -> Date | None:
    return date((_text(item, field) or "")[:_LONGEST_DATE])
