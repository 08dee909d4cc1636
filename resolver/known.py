"""What is known besides a name, checked: countries that there are, years and dates of a calendar.

What cannot be would agree with no entity, and take away answers without a word.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable

from gazetteer.entity import Date
from gazetteer.sources.codes import country
from resolver.errors import CircumstanceError

YEARS = range(1, 10_000)
"""The years that ISO 8601 writes with four digits."""

_ISO_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


def known_countries(codes: Iterable[str]) -> tuple[str, ...]:
    """The ISO 3166-1 alpha-2 codes of countries; small letters and alpha-3 codes are understood.

    Raises :class:`~resolver.errors.CircumstanceError` for what is no code of a country that there is.
    """
    found: list[str] = []
    for code in codes:
        known = country(code) if isinstance(code, str) else None
        if known is None:
            raise CircumstanceError(
                f"the country {code!r} is no ISO 3166 code, such as UA; leave out what is not known"
            )
        found.append(known)
    return tuple(found)


def known_year(born: int | None) -> int | None:
    """A year of birth. Raises :class:`~resolver.errors.CircumstanceError` where it has not one to four digits."""
    if born is not None and born not in YEARS:
        raise CircumstanceError(f"born {born!r} is no year from {YEARS[0]} to {YEARS[-1]}; leave out what is not known")
    return born


def known_date(date: Date | None) -> Date | None:
    """A year, a month or a day.

    Raises :class:`~resolver.errors.CircumstanceError` where it is in no calendar, or not in the form of ISO 8601.
    """
    if date is None or (isinstance(date, int) and date in YEARS):
        return date
    parts = _ISO_DATE.fullmatch(date) if isinstance(date, str) else None
    try:
        if parts is None:
            raise ValueError
        datetime.date(*(int(part or 1) for part in parts.groups()))
    except ValueError:
        advice = "give a day, a month or a year that there is, such as 2025-05-16, 2025-05 or 2025"
        raise CircumstanceError(f"the date {date!r} is no ISO date; {advice}") from None
    return date
