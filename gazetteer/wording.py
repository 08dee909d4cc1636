"""Facts of a record in English words, for people: dates, languages, and the roles that somebody has."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from resolver.language.names.tables import rows, values

if TYPE_CHECKING:
    from gazetteer.entity import Date, Role
    from gazetteer.gazetteer import Gazetteer

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def date_in_words(date: Date) -> str:
    """A date as in ``20 May 2019``, ``May 2019``, ``2019`` or ``660 BC``."""
    if isinstance(date, int):
        return str(date) if date > 0 else f"{1 - date} BC"  # ISO 8601 has a year 0
    year, month, *day = date.split("-")
    return " ".join((*(str(int(each)) for each in day), _MONTHS[int(month) - 1], year))


def span_in_words(since: Date | None, until: Date | None) -> str:
    """A time as in ``since 2019``, ``until 2014`` or ``2014 to 20 May 2019``; empty where neither end is known."""
    if since is not None and until is not None:
        return f"{date_in_words(since)} to {date_in_words(until)}"
    if since is not None:
        return f"since {date_in_words(since)}"
    return f"until {date_in_words(until)}" if until is not None else ""


def language_in_words(lang: str) -> str:
    """The English name of a language: ``Ukrainian``; the code itself where it is not one of those known."""
    return _languages().get(lang, lang)


def title_in_words(role: str) -> str:
    """The usual English title of a role: ``prime minister``; the key itself, without hyphens, where it is unknown."""
    return _titles().get(role) or role.replace("-", " ")


def role_in_words(role: Role, gazetteer: Gazetteer) -> str:
    """A role as in ``president, Ukraine, since 20 May 2019``, with the English or first name of what it is of."""
    of = named(role.of, gazetteer) if role.of else ""
    return ", ".join(filter(None, (title_in_words(role.role), of, span_in_words(role.since, role.until))))


def named(identifier: str, gazetteer: Gazetteer) -> str:
    """The English or else the first name of an ID; the ID itself where nothing stands under it."""
    entity = gazetteer.get(identifier)
    return (entity.name("en") or entity.name() or identifier) if entity else identifier


@cache
def _titles() -> dict[str, str]:
    return {row["key"]: values(row["en"])[0] for row in rows("titles") if values(row["en"])}


@cache
def _languages() -> dict[str, str]:
    return {row["lang"]: row["name"] for row in rows("language-names", Path(__file__).parent)}
