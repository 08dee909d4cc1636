"""Frozen: records that nobody changes, and that say so whatever is written to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import FrozenInstanceError
from typing import Any, NoReturn, TypeVar

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


class FrozenDict(dict[str, str]):
    """A dict of strings that nobody changes: whatever would do so raises :class:`TypeError`.

    It is a dict and no view of one, so that whatever encodes, copies or pickles dicts takes it as it is.
    """

    __slots__ = ()

    def _refused(self, *_given: Any, **_named: Any) -> NoReturn:
        raise TypeError("cannot change what a frozen record holds; dataclasses.replace makes another record")

    __setitem__ = __delitem__ = __ior__ = _refused
    clear = pop = popitem = setdefault = update = _refused

    def __reduce__(self) -> tuple[type[FrozenDict], tuple[dict[str, str]]]:
        return FrozenDict, (dict(self),)


def frozen_dict(field: str) -> Callable[[type[T]], type[T]]:
    """A frozen dataclass with slots that hands out a field, a dict of strings, as a :class:`FrozenDict`.

    That is made when the field is read, and the slot keeps the dict as it came: records are decoded by the ten
    thousand, few are asked for the field, and a plain dict of strings is none of the garbage collector's business.
    What is no mapping is handed out as it is, for whoever checks the record.
    """

    def guarded(record: type[T]) -> type[T]:
        slot = getattr(record, field)
        held = slot.__get__

        def read(self: T) -> Any:
            value = held(self)
            return FrozenDict(value) if type(value) is dict or isinstance(value, Mapping) else value

        setattr(record, field, property(read, slot.__set__))
        return record

    return guarded
