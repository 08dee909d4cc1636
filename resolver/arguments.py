"""Arguments: what callers of the Python functions give, held to what the command line takes, once at the entrance."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from numbers import Integral, Real
from typing import TypeVar

from gazetteer.entity import Date
from resolver.errors import ArgumentError, UnknownNameError

T = TypeVar("T")

_LANGUAGE = re.compile("[a-z]{2,3}")
_TOO_MANY = 1 << 53
"""Beyond it sums of counts would not be exact in every format that they are written to."""


def one_of(option: str, value: str | None, known: Sequence[str]) -> None:
    """Raises :class:`~resolver.errors.UnknownNameError` for the value of an option that is not known; None is."""
    if value is not None and value not in known:
        raise UnknownNameError(f"no {option} {value!r}; known are {', '.join(known)}")


def text(value: object, option: str) -> str:
    """A name or a text as it is given. Raises :class:`~resolver.errors.ArgumentError` for what is no string."""
    if not isinstance(value, str):
        raise ArgumentError(f"{option} is {value!r:.60}, which is no string; leave out what is missing, or give ''")
    return value


def several(values: Iterable[T], option: str) -> Iterable[T]:
    """Names or texts as they are given. Raises :class:`~resolver.errors.ArgumentError` for a single one.

    A string would be read letter by letter.
    """
    if isinstance(values, str):
        raise ArgumentError(
            f"{option} is the single string {values!r:.60}; give a list of strings, such as [{values!r:.60}]"
        )
    return values


def language(code: object, option: str) -> None:
    """Raises :class:`~resolver.errors.UnknownNameError` for what is no code of ISO 639; None is."""
    if code is not None and not (isinstance(code, str) and _LANGUAGE.fullmatch(code)):
        raise UnknownNameError(f"no {option} {code!r}; give a code of ISO 639 such as uk")


def codes(given: Iterable[str] | str | None) -> tuple[str, ...]:
    """Codes of countries or languages as they are given; a string is one code."""
    return (given,) if isinstance(given, str) else tuple(given or ())


def year(value: object, option: str) -> int | None:
    """A year; data frames have it as 1970.0, too. Raises :class:`~resolver.errors.ArgumentError` for anything else."""
    if value is None:
        return None
    if isinstance(value, Integral) or (isinstance(value, float) and value.is_integer()):
        return int(value)
    raise ArgumentError(f"{option} is {value!r:.60}; give a year as a whole number, such as 1970")


def date(value: object, option: str) -> Date | None:
    """A year or a date as it is given. Raises :class:`~resolver.errors.ArgumentError` for another type."""
    if value is None:
        return None
    if isinstance(value, Integral):
        return int(value)
    if isinstance(value, str):
        return int(value) if value.isdecimal() else value
    raise ArgumentError(f"{option} is {value!r:.60}; give a year, or an ISO date such as '2025-05-16'")


def score(value: object, option: str) -> float | None:
    """A probability. Raises :class:`~resolver.errors.ArgumentError` for what is no number from 0 to 1."""
    if value is None:
        return None
    if isinstance(value, Real) and 0 <= float(value) <= 1:
        return float(value)
    raise ArgumentError(f"{option} is {value!r:.60}; give a score from 0 to 1, such as 0.5")


def count(value: object, option: str) -> int:
    """How often something was met. Raises :class:`~resolver.errors.ArgumentError` for no whole number from 0 up."""
    if isinstance(value, Integral) and 0 <= int(value) < _TOO_MANY:
        return int(value)
    raise ArgumentError(f"{option} is {value!r:.60}; give a whole number, 0 or more")
