"""Arguments: what callers of the Python functions give, held to what the command line takes, once at the entrance.

Each function names the option, the value and what is allowed instead, and gives the value back as the rest of the code
has it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from numbers import Integral, Real
from typing import TypeGuard, TypeVar

from resolver.errors import ArgumentError, UnknownNameError

T = TypeVar("T")

_LANGUAGE = re.compile("[a-z]{2,3}")
_TOO_MANY = 1 << 53
"""Beyond it sums of counts would not be exact in every format that they are written to."""

_LONGEST_YEAR = 9
"""Digits; what has more is no year, and Python refuses to read thousands of them."""

LONGEST_NAME = 512
"""Code points of the longest text that is taken for a name; the built-in gazetteer's longest has 158.

What is longer is a text that came in by mistake: it answers nobody, and no command reads it as a name.
"""

MOST_WORKERS = 61
"""What Windows can wait for."""


def one_of(option: str, value: str | None, known: Sequence[str]) -> None:
    """Raises :class:`~resolver.errors.UnknownNameError` for the value of an option that is not known; None is."""
    if value is not None and value not in known:
        raise UnknownNameError(f"no {option} {value!r:.60}; known are {', '.join(known)}")


def text(value: object, option: str) -> str:
    """A name or a text as it is given. Raises :class:`~resolver.errors.ArgumentError` for what is no string."""
    if not isinstance(value, str):
        raise ArgumentError(f"{option} is {value!r:.60}, which is no string; leave out what is missing, or give ''")
    return value


def several(values: Iterable[T], option: str) -> Iterable[T]:
    """Names or texts as they are given. Raises :class:`~resolver.errors.ArgumentError` for a single one, or none.

    A string would be read letter by letter, and bytes number by number.
    """
    if isinstance(values, str):
        raise ArgumentError(
            f"{option} is the single string {values!r:.60}; give a list of strings, such as [{values!r:.60}]"
        )
    if not _holds_strings(values):
        raise ArgumentError(f"{option} is {values!r:.60}; give a list of strings, or whatever else yields them")
    return values


def key(value: object, option: str, such_as: str) -> str:
    """The key of something, which may be unknown. Raises :class:`~resolver.errors.UnknownNameError` for no string."""
    if not isinstance(value, str):
        raise UnknownNameError(f"no {option} {value!r:.60}; give one by its key, such as {such_as!r}")
    return value


def language(code: object, option: str) -> None:
    """Raises :class:`~resolver.errors.UnknownNameError` for what is no code of ISO 639; None is."""
    if code is not None and not (isinstance(code, str) and _LANGUAGE.fullmatch(code)):
        raise UnknownNameError(f"no {option} {code!r:.60}; give a code of ISO 639 such as uk")


def languages(given: Iterable[str] | str | None, option: str) -> tuple[str, ...]:
    """Codes of languages as they are given; a string is one code.

    Raises :class:`~resolver.errors.UnknownNameError` for what is no code of ISO 639, and
    :class:`~resolver.errors.ArgumentError` for what holds no codes at all.
    """
    found = codes(given, option)
    for code in found:
        language(key(code, option, "uk"), option)
    return found


def codes(given: Iterable[str] | str | None, option: str) -> tuple[str, ...]:
    """Codes of countries or languages as they are given; a string is one code, and None is no code.

    Raises :class:`~resolver.errors.ArgumentError` for what holds no codes. What each code means is not looked at.
    """
    if given is None or isinstance(given, str):
        return () if given is None else (given,)
    if not _holds_strings(given):
        raise ArgumentError(f"{option} is {given!r:.60}; give a code, or a list of codes, such as ['UA']")
    return tuple(given)


def flag(value: object, option: str) -> bool:
    """A choice of two. Raises :class:`~resolver.errors.ArgumentError` for what is neither True nor False."""
    if isinstance(value, Integral) and value in (0, 1):
        return bool(value)
    raise ArgumentError(f"{option} is {value!r:.60}; give True or False")


def year(value: object, option: str) -> int | None:
    """A year; data frames have it as 1970.0, too. Raises :class:`~resolver.errors.ArgumentError` for anything else."""
    if value is None:
        return None
    if _is_whole(value) or (isinstance(value, float) and value.is_integer()):
        return int(value)
    raise ArgumentError(f"{option} is {value!r:.60}; give a year as a whole number, such as 1970")


def date(value: object, option: str) -> int | str | None:
    """A year or a date as it is given. Raises :class:`~resolver.errors.ArgumentError` for another type."""
    if value is None:
        return None
    if isinstance(value, str):
        return int(value) if value.isdecimal() and len(value) <= _LONGEST_YEAR else value
    if _is_whole(value):
        return int(value)
    raise ArgumentError(f"{option} is {value!r:.60}; give a year, or an ISO date such as '2025-05-16'")


def score(value: object, option: str) -> float | None:
    """A probability. Raises :class:`~resolver.errors.ArgumentError` for what is no number from 0 to 1; None is."""
    if value is None:
        return None
    if not isinstance(value, bool) and isinstance(value, Real) and 0 <= float(value) <= 1:
        return float(value)
    raise ArgumentError(f"{option} is {value!r:.60}; give a score from 0 to 1, such as 0.5")


def count(value: object, option: str) -> int:
    """How many of something. Raises :class:`~resolver.errors.ArgumentError` for no whole number from 0 up."""
    if _is_whole(value) and 0 <= int(value) < _TOO_MANY:
        return int(value)
    raise ArgumentError(f"{option} is {value!r:.60}; give a whole number, 0 or more")


def workers(value: object, option: str = "workers") -> int | None:
    """A number of processes, 0 for one on each core. Raises :class:`~resolver.errors.ArgumentError` for no such number.

    None, which leaves the work to this process, is handed on.
    """
    if value is None:
        return None
    if _is_whole(value) and 0 <= int(value) <= MOST_WORKERS:
        return int(value)
    raise ArgumentError(
        f"{option} is {value!r:.60}; give a number of processes up to {MOST_WORKERS}, or 0 for one on each core"
    )


def _is_whole(value: object) -> TypeGuard[Integral]:
    """Whether a value is a whole number; True and False are none, though Python counts with them."""
    return isinstance(value, Integral) and not isinstance(value, bool)


def _holds_strings(value: object) -> bool:
    """Whether a value may yield strings one by one; what yields them only by their numbers is read so, too."""
    return not isinstance(value, bytes | bytearray) and (
        isinstance(value, Iterable) or hasattr(type(value), "__getitem__")
    )
