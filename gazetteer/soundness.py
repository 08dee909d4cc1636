"""Whether a record keeps the schema's rules, told three times as fast as by :func:`gazetteer.schema.checked`.

Reach for :func:`is_sound` where records come by the hundred thousand and nearly all are sound: what it affirms,
``checked`` would hand back as it is; what it denies is for ``checked`` to mend, or to say what is wrong with it.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from msgspec import Meta, Struct, ValidationError, convert

from gazetteer.entity import Entity, Redirect
from gazetteer.schema import DATE, MOST_NAMES, PROMINENCES, YEARS

_Identifier: TypeAlias = Annotated[str, Meta(pattern=r"\A\S(?:[^\t\r\n]*\S)?\Z")]
_Filled: TypeAlias = Annotated[str, Meta(pattern=r"\S")]
_Text: TypeAlias = Annotated[str, Meta(min_length=1)] | None
_Year: TypeAlias = Annotated[int, Meta(ge=YEARS[0], le=YEARS[-1])]
_Day: TypeAlias = Annotated[str, Meta(pattern=rf"\A(?=[0-9]{{4}}-)(?:{DATE.pattern})\Z")]
"""A month or a day; a year is a number."""

_Date: TypeAlias = _Year | _Day | None
_Kind: TypeAlias = Literal["person", "place", "organisation", "facility"]
_Type: TypeAlias = (
    Literal["official", "short", "former", "birth", "exonym", "acronym", "nickname", "alias", "adjective", "demonym"]
    | None
)


class _Name(Struct, gc=False):
    text: _Filled
    lang: _Text
    type: _Type
    since: _Date
    until: _Date
    style: _Text
    reading: _Text
    source: _Text


class _Role(Struct, gc=False):
    role: Annotated[str, Meta(min_length=1)]
    of: _Text
    since: _Date
    until: _Date


class _Entity(Struct, gc=False):
    id: _Identifier
    kind: _Kind
    names: Annotated[tuple[_Name, ...], Meta(min_length=1, max_length=MOST_NAMES)]
    native: _Text
    countries: tuple[_Filled, ...]
    description: _Text
    born: _Year | None
    died: _Year | None
    gender: _Text
    roles: tuple[_Role, ...]
    related: tuple[_Filled, ...]
    prominence: Annotated[int, Meta(ge=PROMINENCES[0], le=PROMINENCES[-1])]
    never: tuple[_Filled, ...]
    same_as: dict[str, _Identifier]


class _Redirect(Struct, gc=False):
    id: _Identifier
    redirect: _Identifier


def is_sound(record: Entity | Redirect) -> bool:
    """Whether a record is certainly as the schema wants it, its numbers as numbers and what is empty as None."""
    try:
        convert(record, _Entity if isinstance(record, Entity) else _Redirect, from_attributes=True)
    except ValidationError:
        return False
    return True
