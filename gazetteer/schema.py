"""From plain mappings, as JSON and YAML give them, to records and back; the one place that knows the field names."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping
from typing import Any

from gazetteer.entity import KINDS, NAME_TYPES, Date, Entity, Name, Record, Redirect, Role, Split

ENTITY_FIELDS = tuple(field.name for field in dataclasses.fields(Entity))
NAME_FIELDS = tuple(field.name for field in dataclasses.fields(Name))
ROLE_FIELDS = tuple(field.name for field in dataclasses.fields(Role))


DATE = re.compile(r"-?[0-9]{1,4}|[0-9]{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?")
"""A date as text: a year, a month or a day, in the form of ISO 8601."""

MOST_NAMES = (1 << 16) - 1
"""Of one entity; an index numbers them with 16 bits."""

YEARS = range(-9999, 10_000)
"""The years that have four digits at the most."""

PROMINENCES = range((1 << 31) + 1)
"""A prominence is 0 or more; what is beyond these is no figure that anybody has counted."""

_YEAR = re.compile(r"-?[0-9]{1,4}")
_NUMBER = re.compile(r"-?[0-9]{1,18}")


class SchemaError(ValueError):
    """A mapping is not a record; the text says which field and what was expected."""


def record(mapping: object) -> Record:
    """The entity, redirect or split that a mapping describes.

    Raises :class:`SchemaError` where a field is unknown, missing or of the wrong kind, or a number beyond its bounds.
    """
    if not isinstance(mapping, Mapping):
        raise SchemaError(f"expected a mapping with id, kind and names, found {_shown(mapping)}")
    if "redirect" in mapping:
        _only_known(mapping, ("id", "redirect"), "redirect")
        return Redirect(_identifier(mapping.get("id"), "id"), _identifier(mapping["redirect"], "redirect"))
    if "split" in mapping:
        _only_known(mapping, ("id", "split"), "split")
        parts = _texts(mapping["split"], "split")
        if len(set(parts)) < 2:
            raise SchemaError(f"split is {_shown(mapping['split'])}; give the IDs of two entities or more")
        return Split(_identifier(mapping.get("id"), "id"), parts)
    _only_known(mapping, ENTITY_FIELDS, "entity")
    identifier = _identifier(mapping.get("id"), "id")
    kind = mapping.get("kind")
    if kind not in KINDS:
        raise SchemaError(f"kind is {_shown(kind)}; give one of {', '.join(KINDS)}")
    names = tuple(_name(item) for item in _sequence(mapping.get("names"), "names"))
    if not names:
        raise SchemaError("names is empty; give at least one name")
    if len(names) > MOST_NAMES:
        raise SchemaError(f"names has {len(names):,} names; the most are {MOST_NAMES:,}")
    return Entity(
        id=identifier,
        kind=kind,
        names=names,
        native=_text(mapping.get("native"), "native"),
        countries=_texts(mapping.get("countries"), "countries"),
        description=_text(mapping.get("description"), "description"),
        born=_number(mapping.get("born"), "born", YEARS),
        died=_number(mapping.get("died"), "died", YEARS),
        gender=_text(mapping.get("gender"), "gender"),
        roles=tuple(_role(item) for item in _sequence(mapping.get("roles"), "roles")),
        related=_texts(mapping.get("related"), "related"),
        prominence=_number(mapping.get("prominence"), "prominence", PROMINENCES) or 0,
        never=_texts(mapping.get("never"), "never"),
        same_as=_identifiers(mapping.get("same_as")),
    )


def checked(item: object) -> Record:
    """A record that was made in code, by the rules of :func:`record`, and as a file's would be: tuples for lists.

    Raises :class:`SchemaError` as that does, and where an entity's names are no :class:`Name`, its roles no
    :class:`Role`.
    """
    if not isinstance(item, Entity | Redirect | Split):
        raise SchemaError(f"a record is {_shown(item)}; give an Entity, a Redirect or a Split")
    plain = {field.name: _plain(getattr(item, field.name)) for field in dataclasses.fields(item)}
    if isinstance(item, Entity):
        plain["names"] = _of_class(Name, plain["names"], "names")
        plain["roles"] = _of_class(Role, plain["roles"], "roles")
    return record(plain)


def mapping(record: Record) -> dict[str, Any]:
    """The mapping that describes a record, in the schema's order, without what is empty."""
    if isinstance(record, Redirect):
        return {"id": record.id, "redirect": record.redirect}
    if isinstance(record, Split):
        return {"id": record.id, "split": list(record.split)}
    plain: dict[str, Any] = {}
    for key in ENTITY_FIELDS:
        value = getattr(record, key)
        if key in ("names", "roles"):
            value = [compact(item) for item in value]
        elif isinstance(value, tuple):
            value = list(value)
        elif key == "same_as":
            value = dict(value)
        if value or (key in ("born", "died") and value is not None):
            plain[key] = value
    return plain


def compact(item: Name | Role) -> dict[str, Any]:
    """The mapping that describes a name or a role, without what is empty."""
    keys = NAME_FIELDS if isinstance(item, Name) else ROLE_FIELDS
    return {key: value for key in keys if (value := getattr(item, key)) is not None}


def _plain(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value


def _of_class(made: type[Name] | type[Role], value: object, field: str) -> list[dict[str, Any]]:
    """The mappings of a field's names or roles."""
    items = _sequence(value, field)
    for item in items:
        if not isinstance(item, made):
            raise SchemaError(f"an item of {field} is {_shown(item)}; give a {made.__name__}")
    return [compact(item) for item in items]


def _name(item: object) -> Name:
    if isinstance(item, str):
        return Name(_filled(item, "a name"))
    if not isinstance(item, Mapping):
        raise SchemaError(f"a name is {_shown(item)}; give a string or a mapping with text")
    _only_known(item, NAME_FIELDS, "name")
    text = _filled(item.get("text"), "a name's text")
    kind = _text(item.get("type"), "type")
    if kind is not None and kind not in NAME_TYPES:
        raise SchemaError(f"the name {text!r} has type {kind!r}; give one of {', '.join(sorted(NAME_TYPES))}")
    return Name(
        text=text,
        lang=_text(item.get("lang"), "lang"),
        type=kind,
        since=_date(item.get("since"), "since"),
        until=_date(item.get("until"), "until"),
        style=_text(item.get("style"), "style"),
        reading=_text(item.get("reading"), "reading"),
        source=_text(item.get("source"), "source"),
    )


def _role(item: object) -> Role:
    if not isinstance(item, Mapping):
        raise SchemaError(f"a role is {_shown(item)}; give a mapping with role")
    _only_known(item, ROLE_FIELDS, "role")
    role = _text(item.get("role"), "role")
    if role is None:
        raise SchemaError("a role has no key; give role, such as president")
    since, until = _date(item.get("since"), "since"), _date(item.get("until"), "until")
    return Role(role=role, of=_text(item.get("of"), "of"), since=since, until=until)


def _only_known(mapping: Mapping[Any, Any], known: tuple[str, ...], what: str) -> None:
    for key in mapping:
        if key not in known:
            raise SchemaError(f"unknown field {key!r} in {what}; known are {', '.join(known)}")


def _identifier(value: object, field: str) -> str:
    text = _text(value, field)
    if text is None or text != text.strip() or any(letter in text for letter in "\t\r\n"):
        raise SchemaError(f"{field} is {_shown(value)}; give a non-empty string without tabs or white space around it")
    return text


def _identifiers(value: object) -> dict[str, str]:
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        raise SchemaError(f"same_as is {_shown(value)}; give a mapping such as wikidata: Q1899")
    return {str(key): _identifier(item, f"same_as.{key}") for key, item in value.items()}


def _filled(value: object, what: str) -> str:
    if not isinstance(value, str) or not value.strip():
        raise SchemaError(f"{what} is {_shown(value)}; give a non-empty string")
    return value


def _text(value: object, field: str) -> str | None:
    if value is None or value == "":
        return None
    if not isinstance(value, str):
        raise SchemaError(f"{field} is {_shown(value)}; give a string")
    return value


def _texts(value: object, field: str) -> tuple[str, ...]:
    return tuple(_filled(item, f"an item of {field}") for item in _sequence(value, field))


def _sequence(value: object, field: str) -> list[Any]:
    if value is None:
        return []
    if not isinstance(value, list):
        raise SchemaError(f"{field} is {_shown(value)}; give a list")
    return value


def _number(value: object, field: str, allowed: range) -> int | None:
    if value is None:
        return None
    number = int(value) if isinstance(value, str) and _NUMBER.fullmatch(value) else value
    if isinstance(number, bool) or not isinstance(number, int) or number not in allowed:
        bounds = f"from {allowed[0]} to {allowed[-1]}"
        raise SchemaError(f"{field} is {_shown(value)}; give a whole number {bounds}")
    return number


def _date(value: object, field: str) -> Date | None:
    if value is None or value == "":
        return None
    if isinstance(value, int) and not isinstance(value, bool) and value in YEARS:
        return value
    if isinstance(value, str) and DATE.fullmatch(value):
        return int(value) if _YEAR.fullmatch(value) else value
    raise SchemaError(f"{field} is {_shown(value)}; give a year or an ISO date such as 2025-05-16")


def _shown(value: object) -> str:
    try:
        text = repr(value)
    except (ValueError, RecursionError):  # Python writes no number of thousands of digits, and no list that deep
        return "too long to be shown"
    return text if len(text) <= 60 else text[:57] + "..."
