"""Dates as outside collections write them, and as a gazetteer has them."""

from __future__ import annotations

from collections.abc import Iterable

from gazetteer.entity import Date
from gazetteer.schema import DATE

_OF_YEAR = 4
"""The digits of a year, which a date begins with."""


def date(text: str) -> Date | None:
    """A year as a number, before Christ below zero; a month or a day of ISO 8601 as it is; None for any other text."""
    bare = text.strip()
    if DATE.fullmatch(bare) is None:
        return None
    return int(bare) if bare.removeprefix("-").isdecimal() else bare


def year(date: Date | None) -> int | None:
    """The year of a date, where there is one."""
    return int(date[:_OF_YEAR]) if isinstance(date, str) else date


def year_of_all(texts: Iterable[str]) -> int | None:
    """The year in which all texts that begin with one agree; None where they do not."""
    years = {text[:_OF_YEAR] for text in texts if text[:_OF_YEAR].isdecimal()}
    return int(years.pop()) if len(years) == 1 else None
