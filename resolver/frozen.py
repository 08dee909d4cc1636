"""Frozen: records that nobody changes, and that say so whatever is written to."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from typing import NoReturn, TypeVar

T = TypeVar("T")


def frozen(record: type[T]) -> type[T]:
    """A frozen dataclass with slots that refuses what is no field, too, such as a property.

    The dataclass's own refusal asks the class without slots that this one was made of, of which no record is an
    instance, and ends in a TypeError about super (python/cpython issue 105936).
    """

    def refused(self: T, name: str, _value: object = None) -> NoReturn:
        told = f"cannot change {name!r} of {type(self).__name__}, which is frozen; dataclasses.replace makes another"
        raise FrozenInstanceError(told)

    record.__setattr__ = refused  # type: ignore[assignment] # of no instance, of the class
    record.__delattr__ = refused  # type: ignore[assignment] # likewise
    return record
